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

const schedule::AgentSchedule *findAgent(const std::vector<schedule::AgentSchedule> &agents, const base::AgentId &id)
{
    const auto it = std::lower_bound(
        agents.begin(), agents.end(), id,
        [](const schedule::AgentSchedule &each, const base::AgentId &key) { return each.agent < key; });
    return it == agents.end() || it->agent != id ? nullptr : &*it;
}

} // namespace

std::vector<plan::AgentCheck> checkGroup(const SessionState &state, const plan::GroupPlan &planOfGroup)
{
    const LoadedGroup *loaded = state.weeks.find(planOfGroup.key.schedule);
    if (!loaded || !loaded->read)
        return {};
    plan::CheckInput input;
    input.unit = state.weeks.unitOf(*loaded);
    input.group = loaded->group;
    input.service = loaded->agents;
    input.trades = tradesOf(state, loaded->group.key.businessUnit);
    const auto decisions = state.plan.decisions.find(planOfGroup.key.schedule);
    if (decisions != state.plan.decisions.end())
        input.decisions = decisions->second;
    return plan::check(planOfGroup, input);
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

AgentWeekPtr makeAgentWeek(const SessionState &state, const base::ScheduleId &group, const base::AgentId &agent)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    if (!loaded)
        return nullptr;
    const schedule::BusinessUnit *unit = state.weeks.unitOf(*loaded);
    const schedule::AgentSchedule *service = findAgent(loaded->agents, agent);
    if (!unit)
        return nullptr;
    auto week = std::make_shared<AgentWeek>();
    week->agent = agent;
    week->group = group;
    week->zone = unit->zone;
    week->weekDate = loaded->group.key.weekDate;
    week->weekCount = loaded->group.weekCount;
    week->codes = std::make_shared<const std::vector<schedule::ActivityCode>>(unit->codes);
    week->service.agent = agent;
    if (service)
        week->service = *service;
    const auto named = std::find_if(unit->agents.begin(), unit->agents.end(),
                                    [&](const schedule::Agent &each) { return each.id == agent; });
    week->name = named == unit->agents.end() ? agent.value : named->name;
    const plan::GroupPlan *groupPlan = planOf(state, group);
    if (!groupPlan)
        return week;
    const auto planned = std::find_if(groupPlan->agents.begin(), groupPlan->agents.end(),
                                      [&](const plan::AgentPlan &each) { return each.agent == agent; });
    if (planned == groupPlan->agents.end())
        return week;
    week->base = planned->base;
    const schedule::AgentSchedule &from = planned->base ? *planned->base : week->service;
    const auto decisions = state.plan.decisions.find(group);
    auto merged = plan::merge(from, week->service, plan::planned(from, *planned),
                              decisions == state.plan.decisions.end() ? plan::Decisions{} : decisions->second);
    week->after = std::move(merged.merged);
    week->conflicts = std::move(merged.conflicts);
    return week;
}

} // namespace shiftlane::session
