#pragma once
#include "base/result.h"

#include <QSqlDatabase>

namespace shiftlane::journal {

/// Sets what durability and safety rest on and reads every one back (Q17, J12,
/// S33); one that did not take is a failure that names it.
[[nodiscard]] base::Status setPragmas(const QSqlDatabase &database);

} // namespace shiftlane::journal
