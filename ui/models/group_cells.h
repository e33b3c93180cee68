#pragma once
#include "session/snapshot.h"
#include "ui/models/table_model.h"

#include <vector>

/// The cells of the groups table (GroupsModel's columns) and what makes two rows
/// look the same.
namespace shiftlane::ui {

[[nodiscard]] std::vector<Column> groupColumns();
[[nodiscard]] Cell groupCell(const session::GroupRow &row, int column, session::Stage stage, base::Instant now);
[[nodiscard]] Cell unitCell(const session::ManagementUnitRow &unit, int column);

[[nodiscard]] bool sameRow(const session::GroupRow &a, const session::GroupRow &b);
/// The same management units in the same order.
[[nodiscard]] bool sameUnits(const session::GroupRow &a, const session::GroupRow &b);
[[nodiscard]] bool sameUnit(const session::ManagementUnitRow &a, const session::ManagementUnitRow &b);

} // namespace shiftlane::ui
