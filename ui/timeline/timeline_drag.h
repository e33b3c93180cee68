#pragma once
#include "plan/plan_edit.h"
#include "session/snapshot.h"
#include "ui/timeline/time_scale.h"

#include <optional>

/// Corrections of a shift by mouse and keyboard as plain values: which part is
/// held, and the shift that a pointer or a key leaves. No widget; what an edit
/// is, plan/plan_edit.h says.
namespace shiftlane::ui {

/// What of a shift is taken hold of.
enum class ShiftPart { None, Body, Start, End };

/// Under `x` of a shift shown from `from` to `to`: an edge reaches 5 pixels to
/// both sides, inside never more than a third of the bar.
[[nodiscard]] ShiftPart partAt(const TimeScale &scale, base::Instant from, base::Instant to, double x);

/// A shift in the hand.
struct ShiftDrag {
    ShiftPart part = ShiftPart::None;
    schedule::Shift shift; ///< as it was when it was taken
    base::Instant grabbed; ///< where the pointer took it
    int activity = 0;      ///< which of its activities
    plan::ShiftRef ref() const { return {shift.id, shift.start()}; }
};

/// The shift with the pointer at `pointer`; the start (or the edge held) falls
/// on a whole `snapMinutes` of local time.
[[nodiscard]] schedule::Shift dragged(const ShiftDrag &drag, base::Instant pointer, int snapMinutes,
                                      const QTimeZone &zone);
/// One step of the keyboard, `minutes` later (earlier if negative), onto the same grid.
[[nodiscard]] schedule::Shift stepped(const schedule::Shift &shift, ShiftPart part, int minutes, const QTimeZone &zone);
/// At the same local hour `days` later; where that hour is missing, as many hours later.
[[nodiscard]] schedule::Shift movedByDays(const schedule::Shift &shift, int days, const QTimeZone &zone);

/// `Tue 1 Dec 08:15–16:15 · 8 h · +15 min`
[[nodiscard]] QString readoutText(const schedule::Shift &before, const schedule::Shift &now, const QTimeZone &zone);

/// What stands in the after row.
[[nodiscard]] const schedule::AgentSchedule &shownAfter(const session::AgentWeek &week);
/// What the agent's edits are counted from.
[[nodiscard]] const schedule::AgentSchedule &editBase(const session::AgentWeek &week);
/// Why this shift of the after row is not edited here; empty = it is.
[[nodiscard]] QString editObstacle(const session::AgentWeek &week, const schedule::Shift &shift);
/// What is unsound about the after row with `shift` in the place of `ref`; empty = nothing.
[[nodiscard]] QString dropWarning(const session::AgentWeek &week, const plan::ShiftRef &ref,
                                  const schedule::Shift &shift);

/// The after row with `shift` in the place of `ref` (nothing: without it).
[[nodiscard]] schedule::AgentSchedule replaced(const schedule::AgentSchedule &after, const plan::ShiftRef &ref,
                                               const std::optional<schedule::Shift> &shift);
/// A new shift on an empty day: like the agent's nearest one, at its local hour;
/// else 09:00–17:00 on queue. Nothing where the day has a shift or is off.
[[nodiscard]] std::optional<schedule::Shift> newShift(const session::AgentWeek &week, QDate day);

/// Edits that were sent and not seen yet: an older week that arrives meanwhile
/// must not undo the next keystroke.
class PendingEdits {
public:
    void sent(const session::AgentWeek &wanted);
    /// Whether `week` is older than what was sent last; what it answers is forgotten.
    [[nodiscard]] bool isStale(const session::AgentWeek &week);
    void clear();
    [[nodiscard]] bool isEmpty() const { return waiting_.empty(); }

private:
    std::vector<schedule::AgentSchedule> waiting_; ///< planned contents, in the order sent
    std::optional<schedule::AgentSchedule> first_; ///< what was planned before all of them

public:
    /// What is planned before the first edit; called by whoever sends one.
    void from(const session::AgentWeek &before);
};

} // namespace shiftlane::ui
