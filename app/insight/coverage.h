#pragma once
#include "base/instant.h"
#include "schedule/agent_schedule.h"
#include "schedule/business_unit.h"

#include <optional>
#include <vector>

/// Staff on queue against what the forecast requires. Pure. Intervals are those
/// of the service's forecast: 15 minutes from `start` (contract D.8).
namespace shiftlane::insight {

using base::Instant;

inline constexpr int coverageMinutes = 15;

/// What a week of a schedule group needs, all planning groups added up.
struct Requirement {
    Instant start;
    std::vector<double> required;      ///< agents on queue, per interval
    std::vector<double> offered;       ///< forecast conversations, per interval; may be empty
    std::vector<double> handleSeconds; ///< forecast average handle time, weighted by offered; may be empty
    double targetRatio = 0.8;          ///< service level wanted
    int targetSeconds = 20;
};

/// Agents on queue per interval, a mean over its minutes.
struct StaffCurve {
    Instant start;
    std::vector<double> onQueue;
};

/// How many of `agents` are on queue (activity category OnQueueWork) in each
/// interval from `start`.
[[nodiscard]] StaffCurve staffCurve(const std::vector<schedule::AgentSchedule> &agents,
                                    const std::vector<schedule::ActivityCode> &codes, Instant start, size_t intervals);

/// Erlang C: share of conversations answered within `seconds`, with `agents`
/// on queue (a fraction is interpolated), `perInterval` offered in
/// coverageMinutes and a mean handle time. 1 without traffic, 0 where the load
/// cannot be carried. Source: A. K. Erlang 1917; stable recurrence of Erlang B.
[[nodiscard]] double erlangServiceLevel(double agents, double perInterval, double handleSeconds, int seconds);

struct CoverageInterval {
    Instant from;
    double required = 0;
    double before = 0; ///< on queue
    double after = 0;
    std::optional<double> serviceLevelBefore; ///< Erlang C estimate; nothing without a forecast
    std::optional<double> serviceLevelAfter;
};

/// Two curves against one requirement; only intervals in which they differ.
struct CoverageChange {
    std::vector<CoverageInterval> intervals;
    double agentHoursLost = 0;                ///< below `required` after, that were not before
    std::optional<CoverageInterval> worst;    ///< the one that falls furthest below `required`
    std::optional<double> serviceLevelBefore; ///< over the intervals, weighted by offered
    std::optional<double> serviceLevelAfter;
};

[[nodiscard]] CoverageChange compareCoverage(const Requirement &requirement, const StaffCurve &before,
                                             const StaffCurve &after);

} // namespace shiftlane::insight
