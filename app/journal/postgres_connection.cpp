#include "journal/postgres_connection.h"

#include "journal/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

namespace shiftlane::journal {

namespace {

struct Setting {
    const char *set;
    const char *show;
    const char *expected;
};

constexpr Setting settings[] = {
    {"SET search_path = shiftlane, pg_catalog", "SHOW search_path", "shiftlane, pg_catalog"},
    {"SET synchronous_commit = on", "SHOW synchronous_commit", "on"},
    {"SET default_transaction_isolation = 'read committed'", "SHOW default_transaction_isolation", "read committed"},
    {"SET statement_timeout = '15s'", "SHOW statement_timeout", "15s"},
    {"SET lock_timeout = '5s'", "SHOW lock_timeout", "5s"},
    {"SET idle_in_transaction_session_timeout = '15s'", "SHOW idle_in_transaction_session_timeout", "15s"},
    // Not ours to set: a server that does not sync loses what it acknowledged.
    {nullptr, "SHOW fsync", "on"},
    {nullptr, "SHOW server_encoding", "UTF8"},
};

constexpr Setting writing{"SET default_transaction_read_only = off", "SHOW default_transaction_read_only", "off"};
constexpr Setting watching{"SET default_transaction_read_only = on", "SHOW default_transaction_read_only", "on"};

base::Status apply(const QSqlDatabase &database, const Setting &setting)
{
    if (setting.set) {
        Statement set(database, setting.set, Statement::Plain);
        if (const base::Status status = set.run(); !status)
            return status;
    }
    Statement show(database, setting.show, Statement::Plain);
    if (const base::Status status = show.run(); !status)
        return status;
    const QString value = show.next() ? show.value(0).toString() : show.errorText();
    if (value != QLatin1String(setting.expected))
        return base::Failure{base::FailureKind::Storage, QStringLiteral("journal"),
                             QStringLiteral("%1 reads %2, a journal needs %3")
                                 .arg(QLatin1String(setting.show), value, QLatin1String(setting.expected))};
    return base::Done{};
}

} // namespace

PostgresConnection::PostgresConnection(PostgresUrl url, Access access)
    : url_(std::move(url)), access_(access),
      name_(QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      database_(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name_))
{
    database_.setHostName(url_.host);
    if (url_.port > 0)
        database_.setPort(url_.port);
    database_.setDatabaseName(url_.database);
    database_.setUserName(url_.user);
    database_.setPassword(url_.password);
    database_.setConnectOptions(url_.connectOptions());
}

PostgresConnection::~PostgresConnection()
{
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

base::Failure PostgresConnection::failure(const base::Failure &failure) const
{
    return {failure.kind, url_.name(), url_.redacted(failure.reason), 0, failure.code};
}

base::Status PostgresConnection::open()
{
    if (!database_.isValid())
        return failure(
            {base::FailureKind::Storage, {}, QStringLiteral("Qt's PostgreSQL driver (QPSQL) is not installed")});
    if (!database_.open())
        return failure({base::FailureKind::Unreachable, {}, database_.lastError().text().simplified()});
    for (const Setting &setting : settings)
        if (const base::Status applied = apply(database_, setting); !applied)
            return failure(applied.failure());
    if (const base::Status applied = apply(database_, access_ == Access::Write ? writing : watching); !applied)
        return failure(applied.failure());
    return base::Done{};
}

void PostgresConnection::close() { database_.close(); }

base::Status PostgresConnection::listen(const QString &channel)
{
    if (!database_.driver()->subscribeToNotification(channel))
        return failure({base::FailureKind::Storage, {}, database_.driver()->lastError().text().simplified()});
    return base::Done{};
}

void PostgresConnection::onNotification(Heard heard)
{
    QObject::connect(
        database_.driver(), &QSqlDriver::notification, &context_,
        [heard = std::move(heard)](const QString &channel, QSqlDriver::NotificationSource source, const QVariant &) {
            heard(channel, source == QSqlDriver::SelfSource);
        });
}

base::Status checkRole(const PostgresConnection &ours)
{
    if (ours.url().isLocal())
        return base::Done{};
    Statement read(ours.database(),
                   "SELECT rolsuper OR pg_has_role(session_user, (SELECT nspowner FROM pg_namespace "
                   "WHERE nspname = 'shiftlane'), 'MEMBER') FROM pg_roles WHERE rolname = session_user");
    if (const base::Status status = read.run(); !status)
        return ours.failure(status.failure());
    if (read.next() && !read.value(0).toBool())
        return base::Done{};
    return ours.failure(
        {base::FailureKind::Storage,
         {},
         QStringLiteral("this role owns the journal or is a superuser; consoles use a role of their own "
                        "(`shiftlane migrate --journal URL --grant-to ROLE` lets it in)")});
}

} // namespace shiftlane::journal
