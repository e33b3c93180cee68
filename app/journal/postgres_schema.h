#pragma once
#include "base/result.h"

#include <QSqlDatabase>

namespace shiftlane::journal {

/// Spoken between consoles and the database's functions; another one is refused
/// with every append (M11).
inline constexpr int postgresProtocol = 1;
/// The database tells all consoles here of records and leases.
inline const QString newsChannel = QStringLiteral("shiftlane_journal");

/// Refuses a database that is not migrated, is newer, or that the role may not
/// use; the sentence says what to do.
[[nodiscard]] base::Status checkPostgresSchema(const QSqlDatabase &database);

/// Owner's work, in one transaction, idempotent: missing steps, then the rights
/// of `role` ("PUBLIC" = everybody who may connect) and of `watcher`, who may
/// only read (empty = nobody; not together with PUBLIC).
[[nodiscard]] base::Status migratePostgres(const QSqlDatabase &database, const QString &role, const QString &watcher);

} // namespace shiftlane::journal
