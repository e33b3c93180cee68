#include "journal/postgres_connection.h"
#include "journal/statement.h"

#include <QEventLoop>
#include <QTimer>
#include <QUuid>
#include <optional>

namespace shiftlane::journal {

namespace {

/// Nothing where the server did not answer.
std::optional<QString> text(const QSqlDatabase &database, const char *sql)
{
    Statement read(database, sql, Statement::Plain);
    if (!read.run() || !read.next())
        return std::nullopt;
    return read.value(0).toString();
}

bool run(const QSqlDatabase &database, const char *sql, const QVariantList &values = {})
{
    Statement statement(database, sql, values.isEmpty() ? Statement::Plain : Statement::Prepared);
    return bool(statement.run(values));
}

const char *const process = "SELECT pg_backend_pid()";
const char *const mark = "SELECT current_setting('shiftlane.mark', true)";

// While the second connection holds a transaction, ours must still be the same
// session; asking for the second one's process first keeps a pooler with one
// server connection from making us wait for ourselves.
bool sessionsAreTheirOwn(const QSqlDatabase &ours, const QSqlDatabase &second, const QString &nonce)
{
    const auto before = text(ours, process);
    if (!before || !run(ours, "SELECT set_config('shiftlane.mark', ?, false)", {nonce}) || !run(second, "BEGIN"))
        return false;
    const auto other = text(second, process);
    if (!other || other == before)
        return false;
    return text(ours, process) == before && text(ours, mark) == nonce && text(second, mark) != nonce;
}

bool isHeard(PostgresConnection &ours, const QSqlDatabase &second, const QString &channel, base::Milliseconds patience)
{
    QEventLoop loop;
    bool heard = false;
    ours.onNotification([&loop, &heard, channel](const QString &which, bool) {
        if (which != channel)
            return;
        heard = true;
        loop.quit();
    });
    if (!ours.listen(channel) || !run(second, "SELECT pg_notify(?, '')", {channel}) || !run(second, "COMMIT"))
        return false;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!heard)
        loop.exec();
    return heard;
}

} // namespace

base::Status refusePooler(const PostgresUrl &url, base::Milliseconds patience)
{
    PostgresConnection first(url);
    PostgresConnection second(url);
    for (PostgresConnection *each : {&first, &second})
        if (const base::Status opened = each->open(); !opened)
            return opened;
    const QString nonce = QStringLiteral("shiftlane_") + QUuid::createUuid().toString(QUuid::Id128);
    if (sessionsAreTheirOwn(first.database(), second.database(), nonce) &&
        isHeard(first, second.database(), nonce, patience))
        return base::Done{};
    if (!first.isOpen() || !second.isOpen())
        return first.failure({base::FailureKind::Unreachable,
                              {},
                              QStringLiteral("the connection was lost while it was tested for a pooler")});
    return first.failure(
        {base::FailureKind::Storage,
         {},
         QStringLiteral("a pooler stands in front of the database and shares its connections per "
                        "transaction; leases and notifications need a session of their own: connect to "
                        "the server itself, or to a pool in session mode")});
}

} // namespace shiftlane::journal
