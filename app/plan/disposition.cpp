#include "plan/disposition.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

Disposition dispositionFor(OpenTradePolicy policy)
{
    switch (policy) {
    case OpenTradePolicy::Exclude:
        return Disposition::Exclude;
    case OpenTradePolicy::Stop:
        return Disposition::Decide;
    // Approve and deny are carried out before; what is open after that waits.
    case OpenTradePolicy::Approve:
    case OpenTradePolicy::Deny:
    case OpenTradePolicy::Park:
        break;
    }
    return Disposition::Park;
}

bool meetsMatched(const AgentCheck &check, const std::vector<schedule::ShiftTrade> &trades)
{
    return std::any_of(trades.begin(), trades.end(), [&](const schedule::ShiftTrade &trade) {
        return trade.isMatched() && (trade.involves(check.agent) || std::find(check.trades.begin(), check.trades.end(),
                                                                              trade.id) != check.trades.end());
    });
}

bool leavesOut(const std::optional<Disposition> &chosen)
{
    return chosen == Disposition::Exclude || chosen == Disposition::Park;
}

} // namespace

Decision decide(const AgentCheck &check, const std::vector<schedule::ShiftTrade> &trades, OpenTradePolicy trades_policy,
                ConflictPolicy conflicts, std::optional<Disposition> chosen)
{
    if (check.verdict == Verdict::Rejected)
        return {Disposition::Exclude, LeftOutReason::Preflight};
    if (check.verdict == Verdict::NothingToDo && !leavesOut(chosen))
        return {Disposition::Push, LeftOutReason::None}; // writes nothing; ends as already present
    if (meetsMatched(check, trades)) {
        // The planner may leave out or wait, never write into the lock.
        const bool byHand = leavesOut(chosen) || chosen == Disposition::Decide;
        const Disposition byPolicy = chosen == Disposition::Push ? Disposition::Park : dispositionFor(trades_policy);
        return {byHand ? *chosen : byPolicy, LeftOutReason::MatchedTrade};
    }
    if (leavesOut(chosen))
        return {*chosen, check.trades.empty() ? LeftOutReason::ByPlanner : LeftOutReason::WouldVoidTrade};
    if (!check.trades.empty() && chosen != Disposition::Push)
        return {dispositionFor(trades_policy), LeftOutReason::WouldVoidTrade};
    // `conflicts` was answered in the merge (allConflicts); what is open still
    // needs a person whatever the policy was.
    Q_UNUSED(conflicts);
    if (!check.conflicts.empty())
        return {Disposition::Decide, LeftOutReason::Conflict};
    return {Disposition::Push, LeftOutReason::None};
}

} // namespace shiftlane::plan
