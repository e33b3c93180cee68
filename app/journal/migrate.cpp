#include "journal/migrate.h"

#include "journal/journal.h"
#include "journal/postgres_connection.h"
#include "journal/postgres_schema.h"

namespace shiftlane::journal {

namespace {

bool isPublic(const QString &role) { return role.compare(u"PUBLIC", Qt::CaseInsensitive) == 0; }

} // namespace

base::Result<QString> migrateJournal(const QString &where, const QString &role, const QString &watcher)
{
    if (!watcher.isEmpty() &&
        (!PostgresUrl::looksLikeOne(where) || isPublic(role) || isPublic(watcher) || role == watcher))
        return base::Failure{base::FailureKind::Usage, Journal::nameOf(where),
                             QStringLiteral("a role that only watches needs a shared journal whose consoles have "
                                            "another role of their own: what PUBLIC may, it could, too")};
    if (!PostgresUrl::looksLikeOne(where)) {
        auto opened = Journal::open(where);
        if (!opened)
            return opened.failure();
        return QStringLiteral("%1: the journal file is up to date").arg((*opened)->name());
    }
    auto url = PostgresUrl::parse(where);
    if (!url)
        return url.failure();
    PostgresConnection owner(*url);
    if (const base::Status opened = owner.open(); !opened)
        return opened.failure();
    if (const base::Status migrated = migratePostgres(owner.database(), role, watcher); !migrated)
        return owner.failure(migrated.failure());
    const QString who = isPublic(role) ? QStringLiteral("every role that may connect to this database (PUBLIC)")
                                       : QStringLiteral("role ") + role;
    const QString done =
        QStringLiteral("%1: the shared journal is up to date; %2 may read it and append to it").arg(url->name(), who);
    return watcher.isEmpty() ? done
                             : done + QStringLiteral("; role %1 may only read it; PUBLIC may nothing").arg(watcher);
}

} // namespace shiftlane::journal
