#pragma once
#include "files/plan_builder.h"
#include "wire/json_reader.h"

/// One shift or marker of the upload schema against the base it was made from.
namespace shiftlane::files {

/// The edits it makes: none where it says what the base says already. What does
/// not fit is said on the node. `rowsOnly` becomes true where it leaves
/// something unsaid and there is no base to take it from.
[[nodiscard]] RowEdits shiftEdits(const wire::Node &node, const PlanPlace &place, const PlanBuilder &builder,
                                  bool &rowsOnly);
[[nodiscard]] RowEdits markerEdits(const wire::Node &node, const PlanPlace &place, bool &rowsOnly);

} // namespace shiftlane::files
