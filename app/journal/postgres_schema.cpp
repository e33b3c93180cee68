#include "journal/postgres_schema.h"

#include "journal/postgres_statements.h"
#include "journal/statement.h"

namespace shiftlane::journal {

namespace {

base::Failure refused(const QString &reason) { return {base::FailureKind::Storage, QStringLiteral("journal"), reason}; }

const QString howToMigrate = QStringLiteral("run `shiftlane migrate --journal URL` as its owner");

/// One row, one column.
base::Result<QVariant> valueOf(const QSqlDatabase &database, const char *sql)
{
    Statement read(database, sql);
    if (const base::Status status = read.run(); !status)
        return status.failure();
    if (!read.next())
        return refused(QStringLiteral("gave no answer: ") + read.errorText());
    return read.value(0);
}

base::Status runAll(const QSqlDatabase &database, const std::vector<const char *> &statements)
{
    for (const char *sql : statements) {
        Statement step(database, sql, Statement::Plain);
        if (const base::Status status = step.run(); !status)
            return status;
    }
    return base::Done{};
}

base::Failure newer(int schema)
{
    return refused(QStringLiteral("was migrated by a newer Shiftlane (schema %1, this one knows %2)")
                       .arg(schema)
                       .arg(postgresSteps().size()));
}

/// 0 = nothing there yet.
base::Result<int> schemaNumber(const QSqlDatabase &database)
{
    const auto exists = valueOf(database, "SELECT to_regnamespace('shiftlane') IS NOT NULL");
    if (!exists)
        return exists.failure();
    if (!exists->toBool())
        return 0;
    const auto ours = valueOf(database, "SELECT count(*) FROM pg_catalog.pg_class WHERE relname = 'edition' AND "
                                        "relnamespace = to_regnamespace('shiftlane')");
    if (!ours)
        return ours.failure();
    if (ours->toInt() == 0)
        return refused(QStringLiteral("has a schema named shiftlane that is not a journal of Shiftlane"));
    const auto number = valueOf(database, "SELECT schema FROM shiftlane.edition WHERE id = 1");
    if (!number)
        return number.failure();
    return number->toInt();
}

base::Status letWatch(const QSqlDatabase &database, const QString &watcher)
{
    Statement name(database, "SELECT set_config('shiftlane.watcher', ?, true)");
    if (const base::Status named = name.run({watcher}); !named)
        return named;
    return runAll(database, {postgresWatchRights()});
}

base::Status migrateOpen(const QSqlDatabase &database, const QString &role, const QString &watcher)
{
    Statement alone(database, "SELECT pg_advisory_xact_lock(7318349394477056)"); // two owners at once
    if (const base::Status status = alone.run(); !status)
        return status;
    const auto schema = schemaNumber(database);
    if (!schema)
        return schema.failure();
    const auto &steps = postgresSteps();
    if (*schema > static_cast<int>(steps.size()))
        return newer(*schema);
    for (auto next = static_cast<size_t>(*schema); next < steps.size(); ++next)
        if (const base::Status done = runAll(database, steps[next]); !done)
            return done;
    Statement grant(database, "SELECT shiftlane.grant_to(?)");
    if (const base::Status granted = grant.run({role}); !granted || watcher.isEmpty())
        return granted;
    return letWatch(database, watcher);
}

} // namespace

base::Status checkPostgresSchema(const QSqlDatabase &database)
{
    const auto usable =
        valueOf(database, "SELECT coalesce(has_schema_privilege(to_regnamespace('shiftlane'), 'USAGE'), true)");
    if (!usable)
        return usable.failure();
    if (!usable->toBool())
        return refused(QStringLiteral("this role may not use the journal; its owner lets it in with `shiftlane migrate "
                                      "--journal URL --grant-to ROLE`"));
    const auto schema = schemaNumber(database);
    if (!schema)
        return schema.failure();
    const int known = static_cast<int>(postgresSteps().size());
    if (*schema == 0)
        return refused(QStringLiteral("holds no journal yet; ") + howToMigrate);
    if (*schema < known)
        return refused(
            QStringLiteral("has schema %1, this Shiftlane needs %2; %3").arg(*schema).arg(known).arg(howToMigrate));
    const auto protocol = valueOf(database, "SELECT protocol FROM shiftlane.edition WHERE id = 1");
    if (!protocol)
        return protocol.failure();
    if (*schema > known || protocol->toInt() != postgresProtocol)
        return newer(*schema);
    return base::Done{};
}

base::Status migratePostgres(const QSqlDatabase &database, const QString &role, const QString &watcher)
{
    if (const base::Status begun = runAll(database, {"BEGIN"}); !begun)
        return begun;
    const base::Status done = migrateOpen(database, role, watcher);
    if (done)
        return runAll(database, {"COMMIT"});
    (void)runAll(database, {"ROLLBACK"});
    return done;
}

} // namespace shiftlane::journal
