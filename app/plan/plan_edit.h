#pragma once
#include "plan/push_plan.h"

/// Small corrections to a plan in the window: pure functions from one agent's
/// edits to the next. Times are UTC instants; snapping counts from the local
/// hour of `zone`, so that a quarter is a quarter on both sides of a clock change.
namespace shiftlane::plan {

inline constexpr int defaultSnapMinutes = 15;

/// The nearest multiple of `minutes` in local time.
[[nodiscard]] base::Instant snapped(base::Instant at, int minutes, const QTimeZone &zone);

/// Which shift of the planned schedule: by id, or by its start where it has none.
struct ShiftRef {
    base::ShiftId id;
    base::Instant start; ///< counts only without an id
};
[[nodiscard]] const schedule::Shift *findShift(const schedule::AgentSchedule &planned, const ShiftRef &ref);

/// The whole shift, `minutes` later (or earlier).
[[nodiscard]] schedule::Shift moved(const schedule::Shift &shift, int minutes);
/// Another start or end: the first or last activity is stretched or clipped, one
/// that nothing is left of goes; a shift keeps at least `minimumMinutes`.
[[nodiscard]] schedule::Shift withStart(const schedule::Shift &shift, base::Instant start, int minimumMinutes = 15);
[[nodiscard]] schedule::Shift withEnd(const schedule::Shift &shift, base::Instant end, int minimumMinutes = 15);

/// `edits` with `shift` in the place of `ref`; where that is what the base has
/// the edit falls away.
[[nodiscard]] AgentPlan withShift(const AgentPlan &edits, const schedule::AgentSchedule &base, const ShiftRef &ref,
                                  const schedule::Shift &shift);
[[nodiscard]] AgentPlan withoutShift(const AgentPlan &edits, const schedule::AgentSchedule &base, const ShiftRef &ref);

/// The plan with `agent` in `group` (replaced or added; without edits it falls
/// away). The source hash becomes one of the content, so that what is approved
/// is what is pushed (W12).
[[nodiscard]] PushPlan withAgent(const PushPlan &plan, const GroupPlan &group, const AgentPlan &agent);

} // namespace shiftlane::plan
