#pragma once
#include "schedule/agent_schedule.h"

namespace shiftlane::push {

/// What a read after a write shows of one agent.
enum class Seen {
    Present,     ///< our content is there, whatever else changed beside it
    Overwritten, ///< somebody changed our very cells after us
    Absent,      ///< our content is not there
};

/// `before`: as read before the write; `wanted`: what was to be there;
/// `now`: as read after it. Compares our cells only: what others changed
/// beside them does not count (self-merge law P4).
[[nodiscard]] Seen seen(const schedule::AgentSchedule &before, const schedule::AgentSchedule &wanted,
                        const schedule::AgentSchedule &now);

} // namespace shiftlane::push
