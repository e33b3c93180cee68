#pragma once
#include "plan/check.h"

#include <QTimeZone>

/// What trades do to schedules and plans. Pure.
namespace shiftlane::plan {

/// The schedules of both agents after an approval: each gives its shift and
/// takes the other's, with its activities (contract D.5). A shift that is not
/// there any more is nothing to give.
struct TradedPair {
    schedule::AgentSchedule initiating;
    schedule::AgentSchedule receiving;
};
[[nodiscard]] TradedPair afterTrade(const schedule::ShiftTrade &trade, const schedule::AgentSchedule &initiating,
                                    const schedule::AgentSchedule &receiving);

/// Whom a planned change of a traded shift follows after an approval.
enum class Follows {
    Person, ///< the agent keeps the planned times, now on the shift that was taken
    Shift,  ///< the change stays with the shift and becomes the other agent's
};

/// The group's plan carried over an approved trade: the bases of both agents
/// become what the trade made of them, edits of traded shifts go where `follows`
/// says. An agent without edits falls away; one that gets its first is added.
/// Where an edit would meet one that is there already, nothing is changed
/// (empty): that is a conflict for the planner; so too where a change should follow
/// a person who took no shift of this group. `service…`: as read after the approval
/// (as it was before will do: then the trade is applied to it). Ids need not outlive
/// the trade. A planned time that moves to a shift of another day keeps its wall
/// clock in `zone`.
[[nodiscard]] std::optional<GroupPlan> overTrade(const GroupPlan &plan, const schedule::ShiftTrade &trade,
                                                 const schedule::AgentSchedule &serviceInitiating,
                                                 const schedule::AgentSchedule &serviceReceiving, Follows follows,
                                                 const QTimeZone &zone = QTimeZone::utc());
/// Whether `overTrade` has anything to ask: the plan edits a shift that this trade
/// moved; of one that is open: would move. Denied, expired, canceled: never.
[[nodiscard]] bool asksWhomToFollow(const GroupPlan &plan, const schedule::ShiftTrade &trade);

/// A rule only proposes. `because` says why in code words, one per fact; what
/// forbids a trade stands there in the service's own words.
struct TradeProposal {
    base::TradeId trade;
    bool approve = true;
    QStringList
        because; ///< "matched", "noViolations", "noReviewViolations", "notPlanned", "expiresSoon", "wouldBeVoided"
};
enum class TradeRule {
    ApproveWithoutViolations,       ///< Matched, no violation of either kind
    ApproveWithoutViolationsOrPlan, ///< … and neither agent has planned changes
    DenyWithViolations,             ///< Matched, with a violation that forbids
};
[[nodiscard]] std::vector<TradeProposal> propose(TradeRule rule, const std::vector<schedule::ShiftTrade> &trades,
                                                 const std::vector<base::AgentId> &plannedAgents);

/// A piece of the merge that one side changed alone: taken without asking.
struct OneSidedChange {
    bool byService = false; ///< else by the plan
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    base::ShiftId shift;
    base::Instant from; ///< the shift as it is after, as it was where removed
    base::Instant to;
};
[[nodiscard]] std::vector<OneSidedChange> oneSidedChanges(const schedule::AgentSchedule &base,
                                                          const schedule::AgentSchedule &service,
                                                          const schedule::AgentSchedule &planned);

} // namespace shiftlane::plan
