#pragma once
#include "session/group_detail.h"

namespace shiftlane::session {

/// What stands in a group's row as long as its detail is the same.
[[nodiscard]] GroupRow groupRow(const SessionState &state, const Names &names, const LoadedGroup &loaded,
                                const GroupDetail &detail);
/// The rest: the lane's state, leases, the journal's word. Cheap.
void addNews(GroupRow &row, const SessionState &state);

} // namespace shiftlane::session
