#include "session/session_state.h"

#include "session/group_detail.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

const std::vector<schedule::ShiftTrade> noTrades;

const std::vector<schedule::ShiftTrade> &tradesOf(const SessionState &state, const base::BusinessUnitId &unit)
{
    const auto it = state.weeks.trades.find(unit);
    return it == state.weeks.trades.end() ? noTrades : it->second;
}

} // namespace

std::vector<plan::AgentCheck> checkGroup(const SessionState &state, const plan::GroupPlan &planOfGroup,
                                         const std::set<base::AgentId> &only)
{
    const LoadedGroup *loaded = state.weeks.find(planOfGroup.key.schedule);
    if (!loaded || !loaded->read)
        return {};
    plan::GroupPlan part;
    part.key = planOfGroup.key;
    for (const plan::AgentPlan &each : planOfGroup.agents)
        if (only.contains(each.agent))
            part.agents.push_back(each);
    const plan::GroupPlan &checked = only.empty() ? planOfGroup : part;
    plan::CheckInput input;
    input.unit = state.weeks.unitOf(*loaded);
    input.group = loaded->group;
    for (const plan::AgentPlan &each : checked.agents) // sorted, as they are in the plan
        if (const schedule::AgentSchedule *held = loaded->agent(each.agent))
            input.service.push_back(*held);
    input.trades = tradesOf(state, loaded->group.key.businessUnit);
    const auto decisions = state.plan.decisions.find(planOfGroup.key.schedule);
    if (decisions != state.plan.decisions.end())
        input.decisions = decisions->second;
    return plan::check(checked, input);
}

plan::Decision decisionFor(const SessionState &state, const base::ScheduleId &group, const plan::AgentCheck &check)
{
    std::optional<plan::Disposition> chosen;
    const auto byGroup = state.plan.chosen.find(group);
    if (byGroup != state.plan.chosen.end()) {
        const auto it = byGroup->second.find(check.agent);
        if (it != byGroup->second.end())
            chosen = it->second;
    }
    const LoadedGroup *loaded = state.weeks.find(group);
    const auto &trades = loaded ? tradesOf(state, loaded->group.key.businessUnit) : noTrades;
    return plan::decide(check, trades, plan::OpenTradePolicy::Park, plan::ConflictPolicy::Stop, chosen);
}

} // namespace shiftlane::session
