#pragma once
#include "schedule/agent_schedule.h"
#include "schedule/business_unit.h"
#include "schedule/week.h"

namespace shiftlane::plan {

/// Paid minutes of the shifts that begin in `week`: what an activity says of
/// itself, else what its code says.
[[nodiscard]] int paidMinutes(const schedule::AgentSchedule &schedule, const schedule::WeekBounds &week,
                              const std::vector<schedule::ActivityCode> &codes);

} // namespace shiftlane::plan
