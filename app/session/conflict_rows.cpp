#include "session/conflict_rows.h"

#include "plan/trade_effect.h"
#include "session/trade_rows.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using Cause = ConflictRow::Cause;

bool moves(const schedule::ShiftTrade &trade, const plan::Conflict &conflict)
{
    if (!trade.involves(conflict.agent))
        return false;
    const auto touched = [&](const std::optional<schedule::Shift> &shift) {
        return shift && !shift->id.isEmpty() && trade.touchesShift(shift->id);
    };
    const auto spans = [&](const schedule::TradeShift &shift) {
        return conflict.serviceShift && conflict.serviceShift->start() == shift.start;
    };
    return touched(conflict.baseShift) || touched(conflict.serviceShift) || spans(trade.initiatingShift) ||
           (trade.receivingShift && spans(*trade.receivingShift));
}

void addCause(ConflictRow &row, const SessionState &state, const Names &names, const LoadedGroup &loaded)
{
    for (const schedule::ShiftTrade &trade : approvedTrades(state.weeks, loaded.group.key.businessUnit)) {
        if (!moves(trade, row.conflict))
            continue;
        const bool gave = trade.initiatingAgent == row.conflict.agent;
        row.cause = Cause::Trade;
        row.trade = trade.id;
        row.tradeWith =
            gave ? names.of(trade.receivingAgent.value_or(base::AgentId())) : names.of(trade.initiatingAgent);
        const plan::GroupPlan *groupPlan = planOf(state, loaded.group.key.schedule);
        row.asksWhomToFollow =
            groupPlan && !progressOf(state, loaded.group.key.schedule) && plan::asksWhomToFollow(*groupPlan, trade);
        return;
    }
    if (row.conflict.serviceMarker || row.conflict.baseMarker)
        row.cause = Cause::TimeOff;
    else if (!row.changedBy.isEmpty() && row.changedBy != u"System")
        row.cause = Cause::Person;
}

} // namespace

ConflictRow conflictRow(const SessionState &state, const Names &names, const LoadedGroup &loaded,
                        const plan::Conflict &conflict)
{
    ConflictRow row;
    row.conflict = conflict;
    row.group = loaded.group.key.schedule;
    row.agentName = names.of(conflict.agent);
    const schedule::BusinessUnit *unit = state.weeks.unitOf(loaded);
    row.zone = unit ? unit->zone : QTimeZone::utc();
    if (const schedule::AgentSchedule *held = loaded.agent(conflict.agent)) {
        row.changedBy = names.author(held->modifiedBy);
        row.changedAt = held->modifiedAt;
    }
    addCause(row, state, names, loaded);
    return row;
}

std::vector<DecidedRow> decidedRows(const SessionState &state, const Names &names, const LoadedGroup &loaded)
{
    std::vector<DecidedRow> rows;
    const base::ScheduleId &group = loaded.group.key.schedule;
    const auto decided = state.plan.decided.find(group);
    const auto decisions = state.plan.decisions.find(group);
    const plan::GroupPlan *groupPlan = planOf(state, group);
    const schedule::BusinessUnit *unit = state.weeks.unitOf(loaded);
    if (decided == state.plan.decided.end() || decisions == state.plan.decisions.end() || !groupPlan || !unit)
        return rows;
    const bool sent = progressOf(state, group) != nullptr;
    for (const auto &[id, conflict] : decided->second) {
        const auto choice = decisions->second.find(id);
        const auto planned = std::find_if(groupPlan->agents.begin(), groupPlan->agents.end(),
                                          [&](const auto &each) { return each.agent == conflict.agent; });
        if (choice == decisions->second.end() || planned == groupPlan->agents.end())
            continue;
        if (!sent) { // without it, is it asked?
            plan::Decisions others = decisions->second;
            others.erase(id);
            const schedule::AgentSchedule *held = loaded.agent(conflict.agent);
            schedule::AgentSchedule none;
            none.agent = conflict.agent;
            const schedule::AgentSchedule &service = held ? *held : none;
            const schedule::AgentSchedule &base = planned->base ? *planned->base : service;
            const auto merged =
                plan::merge(base, service, plan::planned(base, *planned), others, std::nullopt, &unit->zone);
            if (std::none_of(merged.conflicts.begin(), merged.conflicts.end(),
                             [&id = id](const auto &each) { return each.id == id; }))
                continue;
        }
        rows.push_back({group, conflict.agent, names.of(conflict.agent), conflict, choice->second, !sent});
    }
    return rows;
}

} // namespace shiftlane::session
