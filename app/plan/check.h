#pragma once
#include "plan/merge.h"
#include "plan/push_plan.h"
#include "schedule/business_unit.h"
#include "schedule/shift_trade.h"

#include <QTimeZone>
#include <vector>

namespace shiftlane::plan {

/// One verdict per agent; the worst that holds, in this order (product.md 4).
enum class Verdict {
    NothingToDo,      ///< the service already holds the planned content
    Clear,            ///< applies as planned
    Merges,           ///< changed since the base, merges by itself
    WouldVoidTrade,   ///< touches a shift of an Unmatched trade
    TradeNeedsReview, ///< the agent is in a Matched trade: writes are refused while it is open
    Conflict,         ///< needs a decision
    Rejected,         ///< preflight: would not be a sound schedule
};

/// What preflight can say. Error: the push leaves the agent out (rejected);
/// Warning: shown, does not stop.
enum class Severity { Warning, Error };
struct PreflightProblem {
    enum class Kind {
        OverlappingShifts,
        OverlapsTimeOff,
        ActivityOverlap,
        NotOnInterval,
        ShortRest,
        LongWeek,
        UnknownActivityCode,
        InactiveActivityCode,
        UnknownAgent,
        WrongBusinessUnit,
        UnknownShift,
        OutsideWeek,
        EmptyShift,
    };
    Kind kind = Kind::OverlappingShifts;
    Severity severity = Severity::Error;
    base::Instant where;
    QString detail; ///< an id or number, e.g. minutes of rest; shown as plain text
    int sourceLine = 0;
};

struct AgentCheck {
    base::AgentId agent;
    Verdict verdict = Verdict::Clear;
    std::vector<PreflightProblem> problems;
    std::vector<Conflict> conflicts;
    std::vector<base::TradeId> trades; ///< open trades that this agent's change meets
    ChangeCount changes;
    std::vector<QDate> days; ///< local days that change
    MergeResult merge;
};

/// What `check` looks at besides the plan; all as read from the service.
struct CheckInput {
    const schedule::BusinessUnit *unit = nullptr;
    schedule::ScheduleGroup group;
    std::vector<schedule::AgentSchedule> service; ///< sorted by agent id
    std::vector<schedule::ShiftTrade> trades;     ///< of the business unit and the weeks concerned
    Decisions decisions;
    std::optional<Choice> allConflicts;
    int minimumRestMinutes = 8 * 60;    ///< preflight warning below this
    int maximumWeeklyMinutes = 60 * 60; ///< preflight warning above this

    /// What the service holds for the agent; null = not in this schedule yet.
    [[nodiscard]] const schedule::AgentSchedule *held(const base::AgentId &agent) const;
};

/// Dry run for one schedule group: one entry per planned agent, in plan order.
/// Pure; writes nothing anywhere.
[[nodiscard]] std::vector<AgentCheck> check(const GroupPlan &plan, const CheckInput &input);

/// Problems that one planned agent schedule has by itself.
[[nodiscard]] std::vector<PreflightProblem> preflight(const schedule::AgentSchedule &planned, const AgentPlan &edits,
                                                      const CheckInput &input);

/// Which open trades a planned change meets: Matched trades of the agent, and
/// Unmatched ones whose shift the change touches.
[[nodiscard]] std::vector<base::TradeId> tradesMet(const schedule::AgentSchedule &base,
                                                   const schedule::AgentSchedule &planned,
                                                   const std::vector<schedule::ShiftTrade> &trades);

} // namespace shiftlane::plan
