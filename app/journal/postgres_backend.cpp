#include "journal/postgres_backend.h"

#include "journal/postgres_schema.h"
#include "journal/statement.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSysInfo>

namespace shiftlane::journal {

namespace {

constexpr int longestPauseMs = 15'000;

QString thisProcess()
{
    return QStringLiteral("%1, process %2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
}

// serialization_failure, deadlock_detected, lock_not_available: nothing was done (M07).
bool mayBeRepeated(const base::Failure &failure)
{
    return failure.code == u"40001" || failure.code == u"40P01" || failure.code == u"55P03";
}

base::Failure storage(const QString &reason) { return {base::FailureKind::Storage, {}, reason}; }

bool hasNul(const push::JournalRecord &record)
{
    for (const QString &text : {record.kind, record.runId, record.schedule.value, record.attemptId})
        if (text.contains(QChar(u'\0')))
            return true;
    return false;
}

} // namespace

PostgresBackend::PostgresBackend(PostgresUrl url, JournalOptions options)
    : url_(std::move(url)), options_(std::move(options))
{
    if (options_.console.isEmpty())
        options_.console = thisProcess();
}

PostgresBackend::~PostgresBackend()
{
    if (!connection_ || !connection_->isOpen())
        return;
    while (!held_.empty())
        release(held_.begin()->first, held_.begin()->second);
}

base::Status PostgresBackend::open()
{
    using Access = PostgresConnection::Access;
    connection_ = std::make_unique<PostgresConnection>(url_, options_.watch ? Access::ReadOnly : Access::Write);
    connection_->onNotification([this](const QString &which, bool fromUs) { heard(which, fromUs); });
    if (const base::Status opened = connection_->open(); !opened)
        return opened;
    if (const base::Status sessions = refusePooler(url_, options_.selfTestPatience); !sessions)
        return sessions;
    if (const base::Status schema = checkPostgresSchema(connection_->database()); !schema)
        return connection_->failure(schema.failure());
    if (const base::Status role = checkRole(*connection_); !role)
        return role;
    if (const base::Status listening = connection_->listen(newsChannel); !listening)
        return listening;
    return verifyChain(*this, seen_);
}

base::Status PostgresBackend::connected()
{
    if (unusable_)
        return *unusable_;
    if (connection_->isOpen())
        return base::Done{};
    if (pauseMs_ > 0 && sinceTry_.isValid() && sinceTry_.elapsed() < pauseMs_)
        return connection_->failure(storage(QStringLiteral("the connection is lost; it is tried again")));
    return connectAgain();
}

base::Status PostgresBackend::connectAgain()
{
    connection_->close();
    base::Status opened = connection_->open();
    if (opened)
        opened = sameJournal();
    if (opened)
        opened = connection_->listen(newsChannel);
    if (opened) {
        pauseMs_ = 0;
        heard(newsChannel, false); // whatever was missed
        return opened;
    }
    connection_->close();
    const int longest = std::min(longestPauseMs, std::max(500, pauseMs_ * 2));
    pauseMs_ = longest / 2 + static_cast<int>(QRandomGenerator::global()->bounded(longest / 2)); // not all at once
    sinceTry_.start();
    return base::Failure{base::FailureKind::Storage, opened.failure().where, opened.failure().reason};
}

// M10: a database that was put back, or lost what it had acknowledged, is not gone on with.
base::Status PostgresBackend::sameJournal()
{
    base::Status same = checkPostgresSchema(connection_->database());
    if (!same)
        return connection_->failure(same.failure());
    if (seen_.seq == 0)
        return base::Done{};
    Statement read(connection_->database(), "SELECT chain FROM shiftlane.record WHERE seq = ?");
    same = read.run({seen_.seq});
    if (!same)
        return connection_->failure(same.failure());
    if (read.next() && read.value(0).toByteArray() == seen_.link)
        return base::Done{};
    if (connection_->isOpen())
        unusable_ = connection_->failure(storage(
            QStringLiteral(
                "record %1 is not there any more: the database was put back to an earlier state; nothing in it is used")
                .arg(seen_.seq)));
    return unusable_ ? *unusable_ : connection_->failure(storage(QStringLiteral("the connection was lost")));
}

base::Status PostgresBackend::run(const Work &work)
{
    base::Status done = base::Done{};
    for (int attempt = 0; attempt <= 3; ++attempt) {
        if (const base::Status open = connected(); !open)
            return open;
        done = work(connection_->database());
        if (done || !mayBeRepeated(done.failure()))
            break;
    }
    return done ? done : base::Status(connection_->failure(done.failure()));
}

base::Status PostgresBackend::appendOnce(const QSqlDatabase &database, const push::JournalRecord &record,
                                         const QUuid &entry)
{
    Statement append(database, "SELECT verdict, new_seq, new_chain FROM shiftlane.append(?, ?, ?, ?, ?, ?, ?, ?)");
    const QVariant fence = record.fence ? QVariant(*record.fence) : QVariant(QMetaType(QMetaType::LongLong));
    if (const base::Status ran =
            append.run({postgresProtocol, entry.toString(QUuid::WithoutBraces), record.kind, record.runId,
                        record.schedule.value, record.attemptId, record.body, fence});
        !ran)
        return ran;
    if (!append.next())
        return storage(QStringLiteral("gave no answer: ") + append.errorText());
    const QString verdict = append.value(0).toString();
    if (verdict == u"kept") {
        const ChainHead now{append.value(1).toLongLong(), append.value(2).toByteArray()};
        if (now.seq > seen_.seq)
            seen_ = now;
        return base::Done{};
    }
    if (verdict == u"lease")
        return base::Failure{base::FailureKind::Conflict,
                             {},
                             QStringLiteral("the lease %1 of schedule %2 is not held any more")
                                 .arg(QString::number(*record.fence), record.schedule.value)};
    return storage(QStringLiteral("was migrated by a newer Shiftlane meanwhile"));
}

// One statement is one transaction. Where its answer is lost it is asked again
// as the same entry: kept once, whichever of the two arrived (M05).
base::Status PostgresBackend::append(const push::JournalRecord &record)
{
    if (options_.watch)
        return looksOn();
    if (hasNul(record))
        return connection_->failure(storage(QStringLiteral("cannot keep a NUL character in a text")));
    const auto doubt = std::exchange(doubt_, std::nullopt);
    const QUuid entry = doubt && sameContent(doubt->record, record) ? doubt->entry : QUuid::createUuid();
    base::Status kept = base::Done{};
    for (int attempt = 0; attempt < 2; ++attempt) {
        kept = run([&](const QSqlDatabase &database) { return appendOnce(database, record, entry); });
        if (kept || connection_->isOpen() || unusable_)
            break;
    }
    if (kept)
        return kept;
    if (kept.failure().kind != base::FailureKind::Conflict) {
        doubt_ = Doubt{record, entry};
    } else if (const auto mine = held_.find(record.schedule.value);
               mine != held_.end() && mine->second == record.fence) {
        held_.erase(mine); // it ran out before it was renewed
    }
    return kept;
}

base::Failure PostgresBackend::looksOn() const
{
    return connection_->failure(storage(QStringLiteral("this console looks on: it writes nothing")));
}

base::Result<std::vector<StoredRecord>> PostgresBackend::page(qint64 seq, int limit)
{
    std::vector<StoredRecord> records;
    const base::Status done = run([&](const QSqlDatabase &database) -> base::Status {
        records.clear();
        Statement read(database, "SELECT seq, at_ms, kind, run_id, schedule_id, attempt_id, body, writer, chain FROM "
                                 "shiftlane.record WHERE seq > ? ORDER BY seq LIMIT ?");
        if (const base::Status status = read.run({seq, limit}); !status)
            return status;
        while (read.next())
            records.push_back(
                {read.value(0).toLongLong(),
                 base::Instant{read.value(1).toLongLong()},
                 {read.value(2).toString(), read.value(3).toString(), base::ScheduleId(read.value(4).toString()),
                  read.value(5).toString(), read.value(6).toByteArray()},
                 read.value(7).toString(),
                 read.value(8).toByteArray()});
        return read.errorText().isEmpty() ? base::Status(base::Done{}) : storage(read.errorText());
    });
    if (!done)
        return done.failure();
    return records;
}

base::Result<ChainHead> PostgresBackend::head()
{
    ChainHead last;
    const base::Status done = run([&](const QSqlDatabase &database) -> base::Status {
        Statement read(database, "SELECT seq, chain FROM shiftlane.head WHERE id = 1");
        if (const base::Status status = read.run(); !status)
            return status;
        if (!read.next())
            return storage(QStringLiteral("has no head: ") + read.errorText());
        last = {read.value(0).toLongLong(), read.value(1).toByteArray()};
        return base::Done{};
    });
    if (!done)
        return done.failure();
    return last;
}

} // namespace shiftlane::journal
