#pragma once
#include "ui/style/theme.h"
#include "ui/timeline/timeline_layout.h"

#include <QPainter>

namespace shiftlane::ui {

/// Everything that one picture of the timeline needs.
struct TimelineScene {
    TimelineLayout layout;
    std::vector<TimelineRow> rows;
    std::vector<DisputedSpan> disputes;
    QTimeZone zone;
    bool week = false;           ///< several days: days are named on the axis
    TimelineLayout::Hit current; ///< bar with the keyboard's mark, if any
};

/// Paints what meets `exposed`, nothing else. `font` is the view's.
void paintTimeline(QPainter &painter, const TimelineScene &scene, const Theme &theme, const QFont &font,
                   const QRectF &exposed);

} // namespace shiftlane::ui
