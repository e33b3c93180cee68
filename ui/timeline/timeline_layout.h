#pragma once
#include "ui/timeline/time_scale.h"
#include "ui/timeline/week_rows.h"

#include <QFontMetricsF>
#include <QRectF>

namespace shiftlane::ui {

/// A stretch of real time.
struct TimeSpan {
    base::Instant from;
    base::Instant to;
    bool operator==(const TimeSpan &) const = default;
};

/// A whole local day and what starts on it, if that ends later.
[[nodiscard]] TimeSpan wholeDay(const std::vector<TimelineRow> &rows, QDate day, const QTimeZone &zone);
/// What happens on a day with an hour of air around it, in whole hours; a
/// working day where nothing happens.
[[nodiscard]] TimeSpan busySpan(const std::vector<TimelineRow> &rows, QDate day, const QTimeZone &zone);
/// Seven local days from `firstDay`.
[[nodiscard]] TimeSpan wholeWeek(QDate firstDay, const QTimeZone &zone);

/// Where everything of the timeline lies, in viewport pixels. Labels stand left
/// of `labelWidth` and do not scroll.
struct TimelineLayout {
    TimeScale scale;
    double labelWidth = 0;
    double axisHeight = 0;
    double rowHeight = 0;
    double barHeight = 0;
    double rightMargin = 0;

    [[nodiscard]] static TimelineLayout make(const QFontMetricsF &metrics, const QFontMetricsF &small,
                                             const std::vector<TimelineRow> &rows, double viewportWidth);
    /// Fits `span` into the viewport, `zoom` times as wide, scrolled by `scrolled` pixels.
    void setSpan(const TimeSpan &span, double viewportWidth, double zoom, double scrolled);

    [[nodiscard]] double contentHeight(qsizetype rowCount) const;
    [[nodiscard]] QRectF rowRect(qsizetype row) const;
    /// At least two pixels wide, so that nothing is invisible.
    [[nodiscard]] QRectF barRect(qsizetype row, const TimelineBar &bar) const;
    [[nodiscard]] QRectF disputeRect(const DisputedSpan &span, qsizetype firstRow, qsizetype rowCount) const;

    /// Where a mark stands: at the right end of its shift, `slot` places to the
    /// left; a row's own beside its label.
    [[nodiscard]] QRectF markRect(qsizetype row, const TimelineMark &mark, int slot) const;
    /// Marks of a row with their places, only those that have room.
    struct PlacedMark {
        const TimelineMark *mark = nullptr;
        QRectF rect;
    };
    [[nodiscard]] std::vector<PlacedMark> placedMarks(qsizetype row, const TimelineRow &content) const;

    struct Hit {
        qsizetype row = -1;
        qsizetype bar = -1;
        [[nodiscard]] bool isBar() const { return bar >= 0; }
    };
    [[nodiscard]] Hit hit(const QPointF &point, const std::vector<TimelineRow> &rows) const;
};

} // namespace shiftlane::ui
