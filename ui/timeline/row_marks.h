#pragma once
#include "session/snapshot.h"
#include "ui/style/shapes.h"

#include <QString>
#include <vector>

namespace shiftlane::ui {

/// A small shape at the end of a shift: something is to be known about it. The
/// words stand in its tool tip and are read out. Without a span (from = to) it
/// belongs to the whole row.
struct TimelineMark {
    Shape shape = Shape::None;
    Role role = Role::Info;
    base::Instant from;
    base::Instant to;
    QString text;
    [[nodiscard]] bool ofRow() const { return from == to; }
    bool operator==(const TimelineMark &) const = default;
};

/// Open trades of the shifts on the service.
[[nodiscard]] std::vector<TimelineMark> serviceMarks(const session::AgentWeek &week);
/// What one side changed alone and the merge took, open trades, and what
/// preflight says; `after` is what the row shows.
[[nodiscard]] std::vector<TimelineMark> afterMarks(const session::AgentWeek &week,
                                                   const schedule::AgentSchedule &after);

} // namespace shiftlane::ui
