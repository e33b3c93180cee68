#include "plan/check.h"

#include "plan/matching.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using schedule::AgentSchedule;
using schedule::ShiftTrade;

AgentSchedule serviceSide(const CheckInput &input, const base::AgentId &agent)
{
    if (const AgentSchedule *held = input.held(agent))
        return *held;
    AgentSchedule none; // not in this schedule yet
    none.agent = agent;
    return none;
}

bool isMatched(const std::vector<ShiftTrade> &trades, const base::TradeId &id)
{
    return std::any_of(trades.begin(), trades.end(),
                       [&](const ShiftTrade &trade) { return trade.id == id && trade.isMatched(); });
}

Verdict verdictOf(const AgentCheck &check, const AgentSchedule &service, bool foreign, const CheckInput &input)
{
    const bool unsound = std::any_of(check.problems.begin(), check.problems.end(),
                                     [](const PreflightProblem &p) { return p.severity == Severity::Error; });
    if (unsound)
        return Verdict::Rejected;
    if (!check.conflicts.empty())
        return Verdict::Conflict;
    if (delta(service, check.merge.merged).isEmpty())
        return Verdict::NothingToDo; // nothing would be written, so no trade is in the way
    const bool matched = std::any_of(check.trades.begin(), check.trades.end(),
                                     [&](const base::TradeId &id) { return isMatched(input.trades, id); });
    if (matched)
        return Verdict::TradeNeedsReview;
    if (!check.trades.empty())
        return Verdict::WouldVoidTrade;
    return foreign ? Verdict::Merges : Verdict::Clear;
}

AgentCheck checkAgent(const AgentPlan &edits, const CheckInput &input)
{
    const AgentSchedule service = serviceSide(input, edits.agent);
    const AgentSchedule base = edits.base.value_or(service);
    const AgentSchedule wish = planned(base, edits);
    AgentCheck check;
    check.agent = edits.agent;
    check.problems = preflight(wish, edits, input);
    check.merge = merge(base, service, wish, input.decisions, input.allConflicts, &input.unit->zone);
    check.conflicts = check.merge.conflicts;
    check.trades = tradesMet(base, wish, input.trades);
    check.changes = countChanges(base, wish);
    check.days = changedDays(base, wish, input.unit->zone);
    check.verdict = verdictOf(check, service, !schedule::sameContent(base, service), input);
    return check;
}

} // namespace

const AgentSchedule *CheckInput::held(const base::AgentId &agent) const
{
    const auto it =
        std::lower_bound(service.begin(), service.end(), agent,
                         [](const AgentSchedule &each, const base::AgentId &id) { return each.agent < id; });
    return it == service.end() || it->agent != agent ? nullptr : &*it;
}

std::vector<base::TradeId> tradesMet(const AgentSchedule &base, const AgentSchedule &planned,
                                     const std::vector<ShiftTrade> &trades)
{
    std::vector<base::ShiftId> touched;
    const ShiftMatching matching = matchShifts(base.shifts, planned.shifts);
    for (size_t i = 0; i < base.shifts.size(); ++i) {
        const auto j = matching.toOther[i];
        if (!j || !base.shifts[i].sameContent(planned.shifts[*j]))
            touched.push_back(base.shifts[i].id);
    }
    const base::AgentId &agent = planned.agent;
    std::vector<base::TradeId> met;
    for (const ShiftTrade &trade : trades) {
        if (!trade.isOpen())
            continue;
        const bool touches = std::any_of(touched.begin(), touched.end(), [&](const base::ShiftId &id) {
            return !id.isEmpty() && trade.touchesShift(id);
        });
        if ((trade.isMatched() && trade.involves(agent)) || touches)
            met.push_back(trade.id);
    }
    return met;
}

std::vector<AgentCheck> check(const GroupPlan &plan, const CheckInput &input)
{
    std::vector<AgentCheck> checks;
    checks.reserve(plan.agents.size());
    for (const AgentPlan &agent : plan.agents)
        checks.push_back(checkAgent(agent, input));
    return checks;
}

} // namespace shiftlane::plan
