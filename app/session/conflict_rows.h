#pragma once
#include "session/group_detail.h"

namespace shiftlane::session {

/// An open conflict with who changed the service's side and why, as far as the
/// service tells it.
[[nodiscard]] ConflictRow conflictRow(const SessionState &state, const Names &names, const LoadedGroup &loaded,
                                      const plan::Conflict &conflict);

/// What the planner decided and what still holds: a decision that met other
/// content since does not, its conflict is asked again.
[[nodiscard]] std::vector<DecidedRow> decidedRows(const SessionState &state, const Names &names,
                                                  const LoadedGroup &loaded);

} // namespace shiftlane::session
