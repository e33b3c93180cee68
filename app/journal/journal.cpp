#include "journal/journal.h"

#include "journal/chain.h"
#include "journal/migrations.h"
#include "journal/pragmas.h"
#include "journal/statement.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QObject>
#include <QSqlError>
#include <QStorageInfo>
#include <QTimer>
#include <QUuid>

namespace shiftlane::journal {

namespace {

base::Failure storage(const QString &path, const QString &reason) { return {base::FailureKind::Storage, path, reason}; }

// SQLite's locks cannot be trusted over a network (reliability J05).
bool isNetworkFileSystem(const QString &path)
{
    const QByteArray type = QStorageInfo(path).fileSystemType().toLower();
    for (const char *name : {"nfs", "cifs", "smb", "afs", "9p", "fuse.sshfs", "webdav", "davfs"})
        if (type.startsWith(name))
            return true;
    return false;
}

base::Status suitable(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return storage(path, QStringLiteral("is not a regular file"));
    if (!QFileInfo(info.absolutePath()).isDir())
        return storage(path, QStringLiteral("its folder does not exist"));
    if (isNetworkFileSystem(info.absolutePath()))
        return storage(path, QStringLiteral("lies on a network file system, where SQLite cannot keep its promises"));
    return base::Done{};
}

// Created by us so that nobody else can read it, not even for a moment.
base::Status createPrivate(const QString &path)
{
    if (QFileInfo::exists(path))
        return base::Done{};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return storage(path, file.errorString());
    return base::Done{};
}

} // namespace

class Journal::Impl {
public:
    ~Impl()
    {
        if (connection.isEmpty())
            return;
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(connection);
    }

    [[nodiscard]] base::Status open(const QString &file);
    [[nodiscard]] base::Status walk(const std::function<void(push::JournalRecord)> &each, QByteArray &lastLink,
                                    qint64 &lastSeq) const;
    [[nodiscard]] base::Status append(const push::JournalRecord &record);

    QString path;
    QString connection;
    QSqlDatabase database;
    std::unique_ptr<QLockFile> lock;
    QByteArray link;
    qint64 seq = 0;
    QObject context; ///< callbacks end with the journal
};

base::Status Journal::Impl::open(const QString &file)
{
    path = QFileInfo(file).absoluteFilePath();
    if (const base::Status fits = suitable(path); !fits)
        return fits;
    lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // by process id, never by age: a push may last for hours
    if (!lock->tryLock(0))
        return storage(path, QStringLiteral("is in use by another console"));
    if (const base::Status created = createPrivate(path); !created)
        return created;
    connection = QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(path);
    if (!database.open())
        return storage(path, database.lastError().text());
    for (const auto step : {setPragmas, migrate})
        if (const base::Status done = step(database); !done)
            return storage(path, done.failure().reason);
    return walk({}, link, seq);
}

base::Status Journal::Impl::walk(const std::function<void(push::JournalRecord)> &each, QByteArray &lastLink,
                                 qint64 &lastSeq) const
{
    Statement read(database,
                   "SELECT seq, at_ms, kind, run_id, schedule_id, attempt_id, body, chain FROM record ORDER BY seq");
    if (const base::Status status = read.run(); !status)
        return status;
    QByteArray before;
    qint64 expected = 1;
    while (read.next()) {
        push::JournalRecord record{read.value(2).toString(), read.value(3).toString(),
                                   base::ScheduleId(read.value(4).toString()), read.value(5).toString(),
                                   read.value(6).toByteArray()};
        const qint64 number = read.value(0).toLongLong();
        const QByteArray made = chainLink(before, number, base::Instant{read.value(1).toLongLong()}, record);
        if (number != expected || made != read.value(7).toByteArray())
            return storage(
                path, QStringLiteral("record %1 does not fit the chain: the journal was changed; nothing in it is used")
                          .arg(expected));
        before = made;
        ++expected;
        if (each)
            each(std::move(record));
    }
    lastLink = before;
    lastSeq = expected - 1;
    return base::Done{};
}

base::Status Journal::Impl::append(const push::JournalRecord &record)
{
    const base::Instant at{QDateTime::currentMSecsSinceEpoch()};
    const QByteArray made = chainLink(link, seq + 1, at, record);
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    const QByteArray body = record.body.isNull() ? QByteArray("") : record.body;
    Statement insert(database, "INSERT INTO record (seq, at_ms, kind, run_id, schedule_id, attempt_id, body, chain) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const base::Status kept = insert.run({seq + 1, at.ms, text(record.kind), text(record.runId),
                                          text(record.schedule.value), text(record.attemptId), body, made});
    if (!kept)
        return kept;
    link = made;
    ++seq;
    return base::Done{};
}

Journal::Journal(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Journal::~Journal() = default;

base::Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    auto impl = std::make_unique<Impl>();
    if (const base::Status opened = impl->open(path); !opened)
        return opened.failure();
    return std::unique_ptr<Journal>(new Journal(std::move(impl)));
}

// Autocommit with synchronous=FULL: when the statement is done, the record is durable.
void Journal::append(push::JournalRecord record, std::function<void(base::Status)> done)
{
    const base::Status kept = impl_->append(record);
    QTimer::singleShot(0, &impl_->context, [kept, done = std::move(done)] { done(kept); });
}

base::Result<std::vector<push::JournalRecord>> Journal::read() const
{
    std::vector<push::JournalRecord> records;
    QByteArray link;
    qint64 seq = 0;
    const base::Status walked =
        impl_->walk([&](push::JournalRecord record) { records.push_back(std::move(record)); }, link, seq);
    if (!walked)
        return walked.failure();
    return records;
}

base::Status Journal::verify() const
{
    QByteArray link;
    qint64 seq = 0;
    return impl_->walk({}, link, seq);
}

QString Journal::path() const { return impl_->path; }

} // namespace shiftlane::journal
