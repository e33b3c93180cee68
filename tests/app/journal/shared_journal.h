#pragma once
// What the tests of the shared journal have in common.
#include "journal/journal.h"
#include "support/postgres_cluster.h"

#include <QSqlDatabase>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QtTest>
#include <atomic>

namespace shiftlane::test {

using journal::Journal;
using push::JournalRecord;

inline JournalRecord record(int n)
{
    return {QStringLiteral("step"), QStringLiteral("run-1"), base::ScheduleId(QStringLiteral("s-1")),
            QStringLiteral("attempt-%1").arg(n), QByteArrayLiteral("{\"n\":") + QByteArray::number(n) + '}'};
}

inline base::Status appended(Journal &journal, const JournalRecord &record)
{
    std::optional<base::Status> result;
    journal.append(record, [&result](const base::Status &status) { result = status; });
    while (!result)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return *result;
}

inline base::Result<push::Lock::Lease> acquired(Journal &journal, const QString &id = QStringLiteral("s-1"))
{
    std::optional<base::Result<push::Lock::Lease>> lease;
    journal.lock().acquire(base::ScheduleId(id), [&lease](const auto &result) { lease = result; });
    while (!lease)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return *lease;
}

/// Again and again until it is true, 10 s at most.
inline bool eventually(const std::function<bool()> &holds)
{
    const QDeadlineTimer deadline(10'000);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(50);
    }
    return true;
}

inline QString reasonOf(const base::Result<std::unique_ptr<Journal>> &opened)
{
    return opened ? QStringLiteral("opened") : opened.failure().sentence();
}

inline journal::JournalOptions as(const QString &console, int leaseMs = 20'000, int renewMs = 6'000)
{
    journal::JournalOptions options;
    options.console = console;
    options.lease = base::Milliseconds(leaseMs);
    options.renewEvery = base::Milliseconds(renewMs);
    return options;
}

/// Why these tests cannot run here; empty: they can.
inline QString cannotRun(const PostgresCluster &cluster)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return QStringLiteral("Qt's PostgreSQL driver is not installed (Debian package libqt6sql6-psql)");
    return cluster.why();
}

inline std::unique_ptr<Journal> openAs(const PostgresCluster &cluster, const QString &role,
                                       journal::JournalOptions options = {})
{
    auto opened = Journal::open(cluster.consoleUrl(role), std::move(options));
    if (!opened)
        qWarning("%s", qPrintable(reasonOf(opened)));
    return opened ? std::move(opened).value() : nullptr;
}

/// Between a console and the server, on a thread of its own. On demand the
/// answer to the next request that contains a word is lost with its connection.
class Proxy {
public:
    explicit Proxy(int target)
    {
        worker_.moveToThread(&thread_);
        thread_.start();
        QMetaObject::invokeMethod(
            &worker_, [this, target] { listen(target); }, Qt::BlockingQueuedConnection);
    }
    ~Proxy()
    {
        QMetaObject::invokeMethod(
            &worker_, [this] { qDeleteAll(worker_.children()); }, Qt::BlockingQueuedConnection);
        thread_.quit();
        thread_.wait();
    }
    Proxy(const Proxy &) = delete;
    Proxy &operator=(const Proxy &) = delete;

    [[nodiscard]] int port() const { return port_; }
    void loseNextAnswerTo(const QByteArray &word)
    {
        QMetaObject::invokeMethod(
            &worker_, [this, word] { word_ = word; }, Qt::BlockingQueuedConnection);
    }
    void setRefusing(bool refusing) { refusing_ = refusing; }
    void cutAll()
    {
        QMetaObject::invokeMethod(
            &worker_,
            [this] {
                for (QTcpSocket *socket : worker_.findChildren<QTcpSocket *>())
                    socket->abort();
            },
            Qt::BlockingQueuedConnection);
    }
    std::atomic<int> lost = 0;

private:
    void listen(int target)
    {
        auto *server = new QTcpServer(&worker_);
        QObject::connect(server, &QTcpServer::newConnection, &worker_,
                         [this, server, target] { take(server->nextPendingConnection(), target); });
        server->listen(QHostAddress::LocalHost);
        port_ = server->serverPort();
    }
    void take(QTcpSocket *console, int target)
    {
        console->setParent(&worker_);
        if (refusing_)
            return console->abort();
        auto *database = new QTcpSocket(&worker_);
        database->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(target));
        QObject::connect(console, &QTcpSocket::readyRead, database, [this, console, database] {
            const QByteArray bytes = console->readAll();
            if (!word_.isEmpty() && bytes.contains(word_)) {
                word_.clear();
                console->setProperty("lose", true);
            }
            database->write(bytes);
        });
        QObject::connect(database, &QTcpSocket::readyRead, console, [this, console, database] {
            const QByteArray bytes = database->readAll();
            if (!console->property("lose").toBool()) {
                console->write(bytes);
                return;
            }
            ++lost;
            console->abort(); // done, and nobody heard
        });
        QObject::connect(console, &QTcpSocket::disconnected, database, [database] { database->disconnectFromHost(); });
        QObject::connect(database, &QTcpSocket::disconnected, console, [console] { console->disconnectFromHost(); });
    }

    QThread thread_;
    QObject worker_;
    QByteArray word_;
    std::atomic<bool> refusing_ = false;
    int port_ = 0;
};

} // namespace shiftlane::test
