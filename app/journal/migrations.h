#pragma once
#include "base/result.h"

#include <QSqlDatabase>

namespace shiftlane::journal {

/// Schema version that this program writes.
[[nodiscard]] int currentSchema();

/// Brings the schema up to date, each numbered step in a transaction of its
/// own: a step that was cut off is done again whole. A newer schema is refused.
[[nodiscard]] base::Status migrate(const QSqlDatabase &database);

/// Leases of a console that is gone: whoever opens the file owns it alone.
[[nodiscard]] base::Status voidLeases(const QSqlDatabase &database);

} // namespace shiftlane::journal
