#pragma once
#include "ui/style/theme.h"
#include "ui/timeline/timeline_layout.h"

#include <QPainter>

namespace shiftlane::ui {

/// A shift in the hand: where it was, where it is, and its times in words.
struct HeldShift {
    qsizetype row = -1;
    TimeSpan was; ///< empty for a new one
    TimeSpan now;
    QString readout;
    QString warning; ///< what would be unsound; empty = nothing
};

/// Everything that one picture of the timeline needs.
struct TimelineScene {
    TimelineLayout layout;
    std::vector<TimelineRow> rows;
    std::vector<DisputedSpan> disputes;
    QTimeZone zone;
    bool week = false;           ///< several days: days are named on the axis
    TimelineLayout::Hit current; ///< bar with the keyboard's mark, if any
    std::optional<HeldShift> held = {};
};

/// Paints what meets `exposed`, nothing else. `font` is the view's.
void paintTimeline(QPainter &painter, const TimelineScene &scene, const Theme &theme, const QFont &font,
                   const QRectF &exposed);

} // namespace shiftlane::ui
