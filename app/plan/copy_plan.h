#pragma once
#include "plan/push_plan.h"
#include "schedule/business_unit.h"

namespace shiftlane::plan {

/// A schedule group and what it holds, as read from the service.
struct GroupContent {
    const schedule::ScheduleGroup &group;
    const std::vector<schedule::AgentSchedule> &agents;
};

struct CopiedPlan {
    GroupPlan plan;                     ///< for the group copied to; agents without a change fall away
    std::vector<base::AgentId> missing; ///< have shifts in `from` and no place in `to`
    int onTimeOff = 0;                  ///< shifts left out: the agent is off that day in `to`
    int outside = 0;                    ///< shifts left out: they would fall outside the weeks of `to`
};

/// The plan that makes the shifts of `to` those of `from`, week date on week date:
/// days shifted by the wall clock of the unit. Only days that both groups have are
/// touched. A copied shift takes the place (and id) of the one it overlaps, else it
/// is new. Days off stay as `to` has them, and what belongs to one request or event
/// (fields that are not interpreted) is not copied. `unit`: of `to`.
[[nodiscard]] CopiedPlan copyOf(const GroupContent &from, const GroupContent &to, const schedule::BusinessUnit &unit);

} // namespace shiftlane::plan
