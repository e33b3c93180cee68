#include "journal/migrate.h"

#include "journal/journal.h"
#include "journal/postgres_connection.h"
#include "journal/postgres_schema.h"

namespace shiftlane::journal {

base::Result<QString> migrateJournal(const QString &where, const QString &role)
{
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
    if (const base::Status migrated = migratePostgres(owner.database(), role); !migrated)
        return owner.failure(migrated.failure());
    const QString who = role.compare(u"PUBLIC", Qt::CaseInsensitive) == 0
                            ? QStringLiteral("every role that may connect to this database (PUBLIC)")
                            : QStringLiteral("role ") + role;
    return QStringLiteral("%1: the shared journal is up to date; %2 may read it and append to it")
        .arg(url->name(), who);
}

} // namespace shiftlane::journal
