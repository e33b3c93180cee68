#pragma once
#include "session/group_detail.h"

namespace shiftlane::session {

using Details = std::map<base::ScheduleId, GroupDetail>;

/// The ledger's agents, and those that only the plan in hand parks; by deadline.
[[nodiscard]] std::shared_ptr<const std::vector<ParkedRow>> parkedRows(const SessionState &state, const Names &names,
                                                                       const Details &details);

} // namespace shiftlane::session
