#pragma once
#include "sandbox/world.h"
#include "wire/errors.h"
#include "wire/unit_settings.h"

/// Settings of management units (contract D.1). Pure functions on the world.
namespace shiftlane::sandbox {

/// As they stand: what the sample begins with where nobody changed them.
[[nodiscard]] HeldUnitSettings settingsOf(const World &world, const ManagementUnitId &unit);
/// Agents of the unit may offer and take shifts.
[[nodiscard]] bool isTradingOn(const World &world, const ManagementUnitId &unit);

/// PATCH: only what the body holds changes, and `shiftTrading` as a whole: the
/// harder reading of a body whose inner merging nobody documents. Another
/// version than the held one is 409 `wfm.transaction.conflict`.
[[nodiscard]] std::optional<wire::ErrorBody> changeUnit(World &world, const ManagementUnitId &unit,
                                                        const wire::UnitUpdate &update, const QString &by, Instant now);

} // namespace shiftlane::sandbox
