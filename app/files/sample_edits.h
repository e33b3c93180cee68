#pragma once
#include "plan/push_plan.h"
#include "schedule/business_unit.h"
#include "schedule/week.h"

#include <optional>
#include <random>

/// Small changes such as planners make, for sample plans. Pure and
/// deterministic: chance comes in as a generator.
namespace shiftlane::files {

enum class SampleEdit { Extend, StartLater, Move, MoveBreak, Meeting, Remove, AddShift, DayOff };
inline constexpr int sampleEditCount = 8;

struct SampleWorld {
    const schedule::BusinessUnit *unit = nullptr;
    schedule::WeekBounds bounds;
};

/// The edit made on `shift` of `agent`; nothing where it does not fit (too
/// short, no break, no free day) or where the result would not be sound: whole
/// quarters, no overlap, inside the week, at least eight hours between shifts.
[[nodiscard]] std::optional<plan::AgentPlan> sampleEdit(SampleEdit kind, const schedule::AgentSchedule &agent,
                                                        const schedule::Shift &shift, const SampleWorld &world,
                                                        std::mt19937 &chance);

} // namespace shiftlane::files
