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
    [[nodiscard]] base::Status verify(QByteArray &lastLink, qint64 &lastSeq) const;
    [[nodiscard]] base::Status append(push::JournalRecord record);
    [[nodiscard]] base::Status insert(const push::JournalRecord &record, base::Instant at, const QByteArray &made);

    [[nodiscard]] QString holder() const;

    QString path;
    QString connection;
    QSqlDatabase database;
    std::unique_ptr<QLockFile> lock;
    QByteArray link;
    qint64 seq = 0;
    QObject context; ///< callbacks end with the journal
};

QString Journal::Impl::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock->getLockInfo(&process, &host, &program))
        return {};
    return QStringLiteral(" (%1, process %2 on %3)").arg(program).arg(process).arg(host);
}

base::Status Journal::Impl::open(const QString &file)
{
    path = QFileInfo(file).absoluteFilePath();
    if (const base::Status fits = suitable(path); !fits)
        return fits;
    lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // by process id, never by age: a push may last for hours
    if (!lock->tryLock(0))
        return storage(path, QStringLiteral("is in use by another console") + holder());
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
    return verify(link, seq);
}

base::Status Journal::Impl::verify(QByteArray &lastLink, qint64 &lastSeq) const
{
    Statement sound(database, "PRAGMA quick_check(1)");
    if (const base::Status status = sound.run(); !status)
        return storage(path, status.failure().reason);
    if (!sound.next() || sound.value(0).toString() != u"ok")
        return storage(path, QStringLiteral("is damaged: ") + sound.value(0).toString());
    if (const base::Status walked = walk({}, lastLink, lastSeq); !walked)
        return walked;
    Statement head(database, "SELECT seq, chain FROM head WHERE id = 1");
    if (const base::Status status = head.run(); !status)
        return storage(path, status.failure().reason);
    if (!head.next() || head.value(0).toLongLong() != lastSeq || head.value(1).toByteArray() != lastLink)
        return storage(path, QStringLiteral("ends with record %1, but its head names another: records are missing; "
                                            "nothing in it is used")
                                 .arg(lastSeq));
    return base::Done{};
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

// One transaction: the record and the head that repeats its link.
base::Status Journal::Impl::insert(const push::JournalRecord &record, base::Instant at, const QByteArray &made)
{
    Statement begin(database, "BEGIN IMMEDIATE");
    if (const base::Status begun = begin.run(); !begun)
        return begun;
    Statement insert(database, "INSERT INTO record (seq, at_ms, kind, run_id, schedule_id, attempt_id, body, chain) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    base::Status kept = insert.run(
        {seq + 1, at.ms, record.kind, record.runId, record.schedule.value, record.attemptId, record.body, made});
    Statement head(database, "UPDATE head SET seq = ?, chain = ? WHERE id = 1 AND seq = ?");
    if (kept)
        kept = head.run({seq + 1, made, seq});
    Statement commit(database, "COMMIT");
    if (kept)
        kept = commit.run();
    if (!kept) {
        Statement back(database, "ROLLBACK");
        (void)back.run();
    }
    return kept;
}

base::Status Journal::Impl::append(push::JournalRecord record)
{
    // As it comes back from the file: never NULL, and a lone surrogate has no UTF-8.
    const auto text = [](const QString &value) {
        return value.isNull() ? QStringLiteral("") : QString::fromUtf8(value.toUtf8());
    };
    record.kind = text(record.kind);
    record.runId = text(record.runId);
    record.schedule = base::ScheduleId(text(record.schedule.value));
    record.attemptId = text(record.attemptId);
    if (record.body.isNull())
        record.body = QByteArray("");
    const base::Instant at{QDateTime::currentMSecsSinceEpoch()};
    const QByteArray made = chainLink(link, seq + 1, at, record);
    if (const base::Status kept = insert(record, at, made); !kept)
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

// synchronous=FULL: when the transaction is committed, the record is durable.
void Journal::append(push::JournalRecord record, std::function<void(base::Status)> done)
{
    const base::Status kept = impl_->append(std::move(record));
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
    return impl_->verify(link, seq);
}

QString Journal::path() const { return impl_->path; }

} // namespace shiftlane::journal
