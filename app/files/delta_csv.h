#pragma once
#include "files/plan_csv.h"
#include "plan/push_plan.h"
#include "push/vocabulary.h"

namespace shiftlane::files {

/// What became of an agent, by schedule group and agent.
using AgentOutcomes = std::map<base::ScheduleId, std::map<base::AgentId, push::Outcome>>;

/// What a push set out to change and what came of it, a line each shift or day
/// off: agent, agent_id, business_unit, week, shift (its local day), change
/// (added, changed, removed), before, after, outcome. Times in the unit's zone;
/// UTC where the unit is not known. No cell can become a formula. Agents without
/// a base (plan without one) have an empty `before`.
[[nodiscard]] QByteArray writeDeltaCsv(const std::vector<plan::GroupPlan> &groups, const AgentOutcomes &outcomes,
                                       const UnitsById &units);

} // namespace shiftlane::files
