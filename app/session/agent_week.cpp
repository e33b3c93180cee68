// The week of one agent: base, service, after the push, and what may be edited.
#include "session/group_detail.h"

#include "plan/trade_effect.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

/// An agent with an end: what the plan changes is on the service, or never will be.
bool isSettled(const SessionState &state, const base::ScheduleId &group, const base::AgentId &agent)
{
    const push::GroupProgress *progress = progressOf(state, group);
    return progress && state.run->isFinished() &&
           std::any_of(progress->agents.begin(), progress->agents.end(), [&](const push::AgentProgress &each) {
               return each.agent == agent &&
                      (each.outcome == push::Outcome::Applied || each.outcome == push::Outcome::AlreadyPresent);
           });
}

void addPlanned(AgentWeek &week, const SessionState &state, const plan::AgentPlan &planned,
                const schedule::BusinessUnit &unit)
{
    week.base = planned.base;
    week.hasStoredBase = planned.base.has_value() && state.plan.plan->baseKnown;
    const schedule::AgentSchedule from = planned.base ? *planned.base : week.service;
    const schedule::AgentSchedule wish = plan::planned(from, planned);
    const auto decisions = state.plan.decisions.find(week.group);
    auto merged =
        plan::merge(from, week.service, wish,
                    decisions == state.plan.decisions.end() ? plan::Decisions{} : decisions->second, {}, &unit.zone);
    week.after = std::move(merged.merged);
    week.conflicts = std::move(merged.conflicts);
    week.oneSided = plan::oneSidedChanges(from, week.service, wish);
    const auto checks = state.plan.checks.find(week.group);
    if (checks != state.plan.checks.end())
        for (const plan::AgentCheck &check : checks->second)
            if (check.agent == week.agent)
                week.problems = check.problems;
    if (isSettled(state, week.group, week.agent))
        return; // a further edit starts from what stands there now
    week.edits = planned;
}

} // namespace

AgentWeekPtr makeAgentWeek(const SessionState &state, const base::ScheduleId &group, const base::AgentId &agent)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    const schedule::BusinessUnit *unit = loaded ? state.weeks.unitOf(*loaded) : nullptr;
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
    if (const schedule::AgentSchedule *service = loaded->agent(agent))
        week->service = *service;
    const auto nameOf = [&](const base::AgentId &id) {
        const auto named = std::find_if(unit->agents.begin(), unit->agents.end(),
                                        [&](const schedule::Agent &each) { return each.id == id; });
        return named == unit->agents.end() ? id.value : named->name;
    };
    week->name = nameOf(agent);
    if (!week->service.modifiedBy.isEmpty())
        week->changedBy = nameOf(base::AgentId(week->service.modifiedBy));
    week->changedAt = week->service.modifiedAt;
    week->edits.agent = agent;
    week->edits.name = week->name;
    week->edits.base = week->service;
    for (const schedule::ManagementUnitMembers &members : loaded->group.members)
        if (std::find(members.agents.begin(), members.agents.end(), agent) != members.agents.end())
            week->edits.managementUnit = members.managementUnit;
    week->canEdit = loaded->read && (!progressOf(state, group) || state.run->isFinished());
    const auto trades = state.weeks.trades.find(loaded->group.key.businessUnit);
    if (trades != state.weeks.trades.end())
        std::copy_if(trades->second.begin(), trades->second.end(), std::back_inserter(week->trades),
                     [&](const schedule::ShiftTrade &each) { return each.isOpen() && each.involves(agent); });
    if (const plan::GroupPlan *groupPlan = planOf(state, group))
        for (const plan::AgentPlan &planned : groupPlan->agents)
            if (planned.agent == agent)
                addPlanned(*week, state, planned, *unit);
    return week;
}

} // namespace shiftlane::session
