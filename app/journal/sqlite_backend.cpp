#include "journal/sqlite_backend.h"

#include "journal/migrations.h"
#include "journal/pragmas.h"
#include "journal/sqlite_file.h"
#include "journal/sqlite_wal.h"
#include "journal/statement.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace shiftlane::journal {

namespace {

const QString thisConsole = QStringLiteral("this console");

} // namespace

SqliteBackend::SqliteBackend(const QString &path) : path_(QFileInfo(path).absoluteFilePath()) {}

SqliteBackend::~SqliteBackend()
{
    if (connection_.isEmpty())
        return;
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection_);
}

base::Status SqliteBackend::fail(const base::Failure &failure) const
{
    return base::Failure{failure.kind, path_, failure.reason};
}

base::Status SqliteBackend::open()
{
    if (const base::Status fits = canHoldJournal(path_); !fits)
        return fits;
    auto owner = ownFile(path_);
    if (!owner)
        return owner.failure();
    owner_ = std::move(owner).value();
    if (const base::Status created = createPrivate(path_); !created)
        return created;
    if (const base::Status whole = walIsWhole(path_); !whole)
        return whole;
    connection_ = QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    database_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection_);
    database_.setDatabaseName(path_);
    if (!database_.open())
        return fail({base::FailureKind::Storage, path_, database_.lastError().text()});
    for (const auto step : {setPragmas, migrate, voidLeases})
        if (const base::Status done = step(database_); !done)
            return fail(done.failure());
    return verifyChain(*this, last_);
}

base::Status SqliteBackend::checkItself()
{
    Statement sound(database_, "PRAGMA quick_check(1)");
    if (const base::Status status = sound.run(); !status)
        return fail(status.failure());
    if (!sound.next() || sound.value(0).toString() != u"ok")
        return fail({base::FailureKind::Storage, path_, QStringLiteral("is damaged: ") + sound.value(0).toString()});
    return base::Done{};
}

base::Result<ChainHead> SqliteBackend::head()
{
    Statement read(database_, "SELECT seq, chain FROM head WHERE id = 1");
    if (const base::Status status = read.run(); !status)
        return fail(status.failure()).failure();
    if (!read.next())
        return fail({base::FailureKind::Storage, path_, QStringLiteral("has no head: ") + read.errorText()}).failure();
    return ChainHead{read.value(0).toLongLong(), read.value(1).toByteArray()};
}

base::Result<std::vector<StoredRecord>> SqliteBackend::page(qint64 seq, int limit)
{
    Statement read(database_, "SELECT seq, at_ms, kind, run_id, schedule_id, attempt_id, body, chain FROM record "
                              "WHERE seq > ? ORDER BY seq LIMIT ?");
    if (const base::Status status = read.run({seq, limit}); !status)
        return fail(status.failure()).failure();
    std::vector<StoredRecord> records;
    while (read.next())
        records.push_back(
            {read.value(0).toLongLong(),
             base::Instant{read.value(1).toLongLong()},
             {read.value(2).toString(), read.value(3).toString(), base::ScheduleId(read.value(4).toString()),
              read.value(5).toString(), read.value(6).toByteArray()},
             {},
             read.value(7).toByteArray()});
    // A read error ends the rows as the last row does.
    if (!read.errorText().isEmpty())
        return fail({base::FailureKind::Storage, path_, read.errorText()}).failure();
    return records;
}

base::Status SqliteBackend::transaction(const std::function<base::Status()> &work)
{
    Statement begin(database_, "BEGIN IMMEDIATE");
    if (const base::Status begun = begin.run(); !begun)
        return fail(begun.failure());
    base::Status done = work();
    if (done) {
        Statement commit(database_, "COMMIT");
        done = commit.run();
    }
    if (done)
        return done;
    Statement back(database_, "ROLLBACK");
    (void)back.run();
    return fail(done.failure());
}

base::Status SqliteBackend::fenceHolds(const push::JournalRecord &record) const
{
    if (!record.fence)
        return base::Done{};
    Statement lease(database_, "SELECT 1 FROM lease WHERE schedule_id = ? AND token = ? AND held = 1");
    if (const base::Status status = lease.run({record.schedule.value, *record.fence}); !status)
        return status;
    const auto mine = held_.find(record.schedule.value);
    if (lease.next() && mine != held_.end() && mine->second == *record.fence)
        return base::Done{};
    if (!lease.errorText().isEmpty())
        return base::Failure{base::FailureKind::Storage, path_, lease.errorText()};
    return base::Failure{base::FailureKind::Conflict, path_,
                         QStringLiteral("the lease %1 of schedule %2 is not held any more")
                             .arg(QString::number(*record.fence), record.schedule.value)};
}

// The record, and the head that repeats its link.
base::Status SqliteBackend::insert(const StoredRecord &stored)
{
    const push::JournalRecord &record = stored.record;
    if (const base::Status holds = fenceHolds(record); !holds)
        return holds;
    Statement insert(database_, "INSERT INTO record (seq, at_ms, kind, run_id, schedule_id, attempt_id, body, chain) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (const base::Status kept = insert.run({stored.seq, stored.at.ms, record.kind, record.runId,
                                              record.schedule.value, record.attemptId, record.body, stored.link});
        !kept)
        return kept;
    Statement head(database_, "UPDATE head SET seq = ?, chain = ? WHERE id = 1 AND seq = ?");
    return head.run({stored.seq, stored.link, stored.seq - 1});
}

// After a failed COMMIT the file decides whether the record is kept.
base::Result<ChainHead> SqliteBackend::knownHead()
{
    if (!doubtful_)
        return last_;
    const auto now = head();
    if (!now)
        return now;
    const bool kept = *now == ChainHead{doubtful_->seq, doubtful_->link};
    if (!kept && *now != last_)
        return base::Failure{base::FailureKind::Storage, path_, QStringLiteral("was changed by another hand")};
    last_ = *now;
    if (!kept)
        doubtful_.reset();
    return last_;
}

// synchronous=FULL: when the transaction is committed, the record is durable.
base::Status SqliteBackend::append(const push::JournalRecord &record)
{
    const auto before = knownHead();
    if (!before)
        return before.failure();
    const auto earlier = std::exchange(doubtful_, std::nullopt);
    if (earlier && sameContent(earlier->record, record))
        return base::Done{}; // the attempt that seemed to fail is kept
    StoredRecord stored{last_.seq + 1, base::Instant{QDateTime::currentMSecsSinceEpoch()}, record, {}, {}};
    stored.link = linkAfter(last_.link, stored);
    const base::Status kept = transaction([&] { return insert(stored); });
    if (kept) {
        last_ = {stored.seq, stored.link};
        if (record.kind == u"approval")
            foldLog();
        return kept;
    }
    doubtful_ = std::move(stored);
    if (const auto now = knownHead(); now && doubtful_) {
        doubtful_.reset();
        return base::Done{};
    }
    return kept;
}

// What was approved moves into the file itself: a log (-wal) that is deleted or
// emptied after a kill takes only what followed, and that the service tells.
void SqliteBackend::foldLog()
{
    Statement fold(database_, "PRAGMA wal_checkpoint(TRUNCATE)");
    (void)fold.run(); // the record is durable either way
}

base::Result<push::Lock::Lease> SqliteBackend::acquire(const QString &id)
{
    if (const auto mine = held_.find(id); mine != held_.end())
        return push::Lock::Lease{mine->second, thisConsole, false};
    push::Lock::Lease lease;
    const base::Status done = transaction([&]() -> base::Status {
        Statement take(database_, "INSERT INTO lease (schedule_id, token, held) VALUES (?, 1, 1) "
                                  "ON CONFLICT (schedule_id) DO UPDATE SET token = token + 1, held = 1");
        if (const base::Status taken = take.run({id}); !taken)
            return taken;
        Statement token(database_, "SELECT token FROM lease WHERE schedule_id = ?");
        if (const base::Status read = token.run({id}); !read)
            return read;
        if (!token.next())
            return base::Failure{base::FailureKind::Storage, path_, token.errorText()};
        lease.token = token.value(0).toLongLong();
        return base::Done{};
    });
    if (!done)
        return done.failure();
    lease.granted = true;
    held_[id] = lease.token;
    return lease;
}

void SqliteBackend::release(const QString &id, qint64 token)
{
    const auto mine = held_.find(id);
    if (mine == held_.end() || mine->second != token)
        return;
    held_.erase(mine);
    // Where this fails, the row says so until the file is opened again; held_ decides.
    (void)transaction([&] {
        Statement give(database_, "UPDATE lease SET held = 0 WHERE schedule_id = ? AND token = ?");
        return give.run({id, token});
    });
}

base::Result<std::map<base::ScheduleId, QString>> SqliteBackend::holders()
{
    std::map<base::ScheduleId, QString> all;
    for (const auto &[id, token] : held_)
        all.emplace(base::ScheduleId(id), thisConsole);
    return all;
}

} // namespace shiftlane::journal
