// PostgresBackend: leases, their renewal, and news of other consoles.
#include "journal/postgres_backend.h"
#include "journal/postgres_schema.h"
#include "journal/statement.h"

namespace shiftlane::journal {

base::Result<push::Lock::Lease> PostgresBackend::acquire(const QString &id)
{
    if (options_.watch)
        return looksOn();
    if (const auto mine = held_.find(id); mine != held_.end())
        return push::Lock::Lease{mine->second, QStringLiteral("this console"), false};
    push::Lock::Lease lease;
    const base::Status done = run([&](const QSqlDatabase &database) -> base::Status {
        Statement take(database, "SELECT granted, its_token, held_by FROM shiftlane.acquire(?, ?, ?, ?)");
        if (const base::Status taken = take.run({id, options_.console, session_.toString(QUuid::WithoutBraces),
                                                 static_cast<int>(options_.lease.count())});
            !taken)
            return taken;
        if (!take.next())
            return base::Failure{base::FailureKind::Storage, {}, take.errorText()};
        lease.granted = take.value(0).toBool();
        lease.token = take.value(1).toLongLong();
        lease.heldBy = lease.granted ? QString() : take.value(2).toString();
        return base::Done{};
    });
    if (!done)
        return done.failure();
    if (lease.granted) {
        if (held_.empty())
            sinceRenewal_.start();
        held_[id] = lease.token;
    }
    return lease;
}

void PostgresBackend::release(const QString &id, qint64 token)
{
    const auto mine = held_.find(id);
    if (mine == held_.end() || mine->second != token)
        return;
    const auto gone = held_.extract(mine); // keeps the key: the destructor names it by reference
    // Where this fails the lease runs out by itself.
    (void)run([&](const QSqlDatabase &database) {
        Statement give(database, "SELECT shiftlane.release(?, ?)");
        return give.run({gone.key(), gone.mapped()});
    });
}

base::Result<std::map<base::ScheduleId, QString>> PostgresBackend::holders()
{
    std::map<base::ScheduleId, QString> all;
    const base::Status done = run([&](const QSqlDatabase &database) -> base::Status {
        all.clear();
        // As shiftlane.holder says it, which a role that only watches may not call.
        Statement read(database, "SELECT schedule_id, token, role || CASE WHEN console = '' THEN '' ELSE ' (' || "
                                 "console || ')' END FROM shiftlane.lease WHERE expires > clock_timestamp()");
        if (const base::Status status = read.run(); !status)
            return status;
        while (read.next()) {
            const QString id = read.value(0).toString();
            const auto mine = held_.find(id);
            const bool ours = mine != held_.end() && mine->second == read.value(1).toLongLong();
            all.emplace(base::ScheduleId(id), ours ? QStringLiteral("this console") : read.value(2).toString());
        }
        return read.errorText().isEmpty() ? base::Status(base::Done{})
                                          : base::Failure{base::FailureKind::Storage, {}, read.errorText()};
    });
    if (!done)
        return done.failure();
    return all;
}

// A lease that ran out meanwhile stays lost: the fence refuses its intents.
void PostgresBackend::renew()
{
    sinceRenewal_.start();
    for (auto each = held_.begin(); each != held_.end();) {
        std::optional<bool> holds;
        const base::Status done = run([&](const QSqlDatabase &database) -> base::Status {
            Statement renewal(database, "SELECT shiftlane.renew(?, ?, ?)");
            const base::Status status =
                renewal.run({each->first, each->second, static_cast<int>(options_.lease.count())});
            if (status && renewal.next())
                holds = renewal.value(0).toBool();
            return status;
        });
        if (!done)
            return; // with the next tick
        each = holds == false ? held_.erase(each) : std::next(each);
    }
}

void PostgresBackend::tick()
{
    if (!connection_ || unusable_)
        return;
    if (!connected())
        return;
    if (!held_.empty() && sinceRenewal_.elapsed() >= options_.renewEvery.count())
        renew();
}

void PostgresBackend::heard(const QString &which, bool fromUs)
{
    if (which == newsChannel && !fromUs && news_)
        news_();
}

} // namespace shiftlane::journal
