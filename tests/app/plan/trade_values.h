#pragma once
#include "plan/edits.h"
#include "plan/trade_effect.h"
#include "support/generators.h"

/// What the tests of trades share.
namespace shiftlane::testing {

using plan::AgentPlan;
using plan::Follows;
using plan::GroupPlan;
using plan::ShiftEdit;
using schedule::ShiftTrade;

inline base::AgentId agentId(const char *id) { return base::AgentId(QString::fromLatin1(id)); }

inline schedule::TradeShift named(const Shift &shift) { return {shift.id, shift.start(), shift.end(), {}}; }

inline ShiftTrade tradeOf(const AgentSchedule &a, const Shift &give, const AgentSchedule &b, const Shift *take)
{
    ShiftTrade trade;
    trade.id = base::TradeId(QStringLiteral("t"));
    trade.state = schedule::TradeState::Approved;
    trade.initiatingAgent = a.agent;
    trade.initiatingShift = named(give);
    trade.receivingAgent = b.agent;
    if (take)
        trade.receivingShift = named(*take);
    trade.oneSided = take == nullptr;
    return trade;
}

inline AgentPlan editsOf(const AgentSchedule &base, const AgentSchedule &wish)
{
    AgentPlan about;
    about.agent = base.agent;
    return plan::editsBetween(base, wish, about);
}

inline void addPlan(GroupPlan &group, const AgentPlan &edits)
{
    if (!edits.isEmpty())
        group.agents.push_back(edits);
}

inline AgentPlan planFor(const GroupPlan &group, const base::AgentId &agent)
{
    for (const AgentPlan &each : group.agents) {
        if (each.agent == agent)
            return each;
    }
    return {};
}

inline AgentSchedule wishOf(const GroupPlan &group, const AgentSchedule &service)
{
    const AgentPlan edits = planFor(group, service.agent);
    return plan::planned(edits.base.value_or(service), edits);
}

} // namespace shiftlane::testing
