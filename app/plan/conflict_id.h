#pragma once
#include "plan/merge.h"

namespace shiftlane::plan {

/// One thing as the three sides have it: a shift or a marker.
struct DisputedItem {
    const schedule::Shift *base = nullptr;
    const schedule::Shift *service = nullptr;
    const schedule::Shift *planned = nullptr;
    const schedule::TimeOffMarker *baseMarker = nullptr;
    const schedule::TimeOffMarker *serviceMarker = nullptr;
    const schedule::TimeOffMarker *plannedMarker = nullptr;
};

/// SHA-256 over the agent and the three contents, hex, 32 digits. Ids that the
/// service gave and the order of the items do not matter; other shifts of the
/// agent neither, so a decision outlives an edit on another day.
[[nodiscard]] QByteArray conflictId(const base::AgentId &agent, const std::vector<DisputedItem> &items);

} // namespace shiftlane::plan
