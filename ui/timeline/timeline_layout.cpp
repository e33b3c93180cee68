#include "ui/timeline/timeline_layout.h"

#include "schedule/week.h"

#include <algorithm>
#include <cmath>

namespace shiftlane::ui {
namespace {

using base::Instant;

constexpr qint64 hourMs = 3'600'000;
constexpr double markSize = 14;

Instant hourBefore(Instant at, const QTimeZone &zone)
{
    const int minute = schedule::toLocal(at, zone).time.minute();
    return at.plusMinutes(-minute);
}

Instant hourAfter(Instant at, const QTimeZone &zone)
{
    const Instant floor = hourBefore(at, zone);
    return floor == at ? at : floor.plusMinutes(60);
}

bool startsIn(const TimelineBar &bar, const TimeSpan &day)
{
    return day.from <= bar.shiftFrom && bar.shiftFrom < day.to;
}

} // namespace

TimeSpan wholeDay(const std::vector<TimelineRow> &rows, QDate day, const QTimeZone &zone)
{
    const TimeSpan calendar{schedule::startOfDay(day, zone), schedule::startOfDay(day.addDays(1), zone)};
    TimeSpan span = calendar;
    for (const TimelineRow &row : rows)
        for (const TimelineBar &bar : row.bars)
            if (startsIn(bar, calendar))
                span.to = std::max(span.to, hourAfter(bar.to, zone));
    return span;
}

TimeSpan busySpan(const std::vector<TimelineRow> &rows, QDate day, const QTimeZone &zone)
{
    const TimeSpan whole = wholeDay(rows, day, zone);
    const Instant noon = schedule::startOfDay(day, zone).plusMinutes(12 * 60);
    Instant from = whole.to;
    Instant to = whole.from;
    for (const TimelineRow &row : rows) {
        for (const TimelineBar &bar : row.bars) {
            const bool fullDay = bar.kind == TimelineBar::Kind::TimeOff && bar.to.ms - bar.from.ms >= 20 * hourMs;
            if (fullDay || bar.to <= whole.from || whole.to <= bar.from)
                continue;
            from = std::min(from, std::max(bar.from, whole.from));
            to = std::max(to, std::min(bar.to, whole.to));
        }
    }
    if (to <= from)
        return {noon.plusMinutes(-6 * 60), noon.plusMinutes(10 * 60)};
    from = hourBefore(from, zone).plusMinutes(-60);
    to = hourAfter(to, zone).plusMinutes(60);
    // A short shift on a wide screen would look like a long one.
    while (to.ms - from.ms < 12 * hourMs) {
        from = from.plusMinutes(-60);
        if (to.ms - from.ms < 12 * hourMs)
            to = to.plusMinutes(60);
    }
    return {from, to};
}

TimeSpan wholeWeek(QDate firstDay, const QTimeZone &zone)
{
    return {schedule::startOfDay(firstDay, zone), schedule::startOfDay(firstDay.addDays(7), zone)};
}

TimelineLayout TimelineLayout::make(const QFontMetricsF &metrics, const QFontMetricsF &small,
                                    const std::vector<TimelineRow> &rows, double viewportWidth)
{
    TimelineLayout layout;
    double widest = 0;
    for (const TimelineRow &row : rows)
        if (!row.heading)
            widest = std::max(widest, metrics.horizontalAdvance(row.label));
    layout.labelWidth = std::ceil(std::min(widest + 28, viewportWidth * 0.4));
    layout.axisHeight = std::ceil(small.height() + 8);
    // Several agents under several headings are closer, so that all can be seen at once.
    layout.rowHeight = std::ceil(metrics.height() + (rows.size() > 4 ? 4 : 7));
    layout.barHeight = layout.rowHeight - 3;
    layout.rightMargin = std::ceil(small.horizontalAdvance(QStringLiteral("00:00")) / 2 + 6);
    return layout;
}

void TimelineLayout::setSpan(const TimeSpan &span, double viewportWidth, double zoom, double scrolled)
{
    scale.start = span.from;
    scale.end = span.to;
    // Half a time text must fit left of the first line as it does right of the last.
    scale.left = labelWidth + rightMargin - scrolled;
    scale.width = std::max(10.0, viewportWidth - labelWidth - 2 * rightMargin) * zoom;
}

double TimelineLayout::contentHeight(qsizetype rowCount) const
{
    return axisHeight + static_cast<double>(rowCount) * rowHeight + 6;
}

QRectF TimelineLayout::rowRect(qsizetype row) const
{
    return {scale.left, axisHeight + static_cast<double>(row) * rowHeight, scale.width, rowHeight};
}

QRectF TimelineLayout::barRect(qsizetype row, const TimelineBar &bar) const
{
    const double left = scale.toX(std::max(bar.from, scale.start));
    const double right = scale.toX(std::min(bar.to, scale.end));
    const QRectF line = rowRect(row);
    return {left, line.top() + (rowHeight - barHeight) / 2, std::max(2.0, right - left), barHeight};
}

QRectF TimelineLayout::disputeRect(const DisputedSpan &span, qsizetype firstRow, qsizetype rowCount) const
{
    const double left = scale.toX(std::max(span.from, scale.start));
    const double right = scale.toX(std::min(span.to, scale.end));
    const double top = rowRect(firstRow).top() - 1;
    const double bottom = rowRect(rowCount - 1).bottom() + 1;
    return {left, top, std::max(4.0, right - left), bottom - top};
}

QRectF TimelineLayout::markRect(qsizetype row, const TimelineMark &mark, int slot) const
{
    const QRectF line = rowRect(row);
    const double size = std::min(markSize, barHeight - 4);
    const double top = line.center().y() - size / 2;
    const double right = mark.ofRow() ? labelWidth - 2 : scale.toX(std::min(mark.to, scale.end)) - 3;
    return {right - (size + 1) * (slot + 1), top, size, size};
}

std::vector<TimelineLayout::PlacedMark> TimelineLayout::placedMarks(qsizetype row, const TimelineRow &content) const
{
    std::vector<PlacedMark> placed;
    for (const TimelineMark &mark : content.marks) {
        if (!mark.ofRow() && !scale.shows(mark.from, mark.to))
            continue;
        const auto slot = std::count_if(placed.begin(), placed.end(), [&](const PlacedMark &other) {
            return other.mark->from == mark.from && other.mark->to == mark.to;
        });
        const QRectF rect = markRect(row, mark, static_cast<int>(slot));
        if (mark.ofRow() ? slot < 1 : rect.left() >= scale.toX(std::max(mark.from, scale.start)))
            placed.push_back({&mark, rect});
    }
    return placed;
}

TimelineLayout::Hit TimelineLayout::hit(const QPointF &point, const std::vector<TimelineRow> &rows) const
{
    for (qsizetype row = 0; row < static_cast<qsizetype>(rows.size()); ++row) {
        const QRectF line = rowRect(row);
        if (point.y() < line.top() || point.y() >= line.bottom())
            continue;
        if (point.x() < labelWidth)
            return {row, -1};
        const auto &bars = rows[static_cast<size_t>(row)].bars;
        for (qsizetype bar = 0; bar < static_cast<qsizetype>(bars.size()); ++bar) {
            const TimelineBar &candidate = bars[static_cast<size_t>(bar)];
            if (scale.shows(candidate.from, candidate.to) && barRect(row, candidate).contains(point))
                return {row, bar};
        }
        return {row, -1};
    }
    return {};
}

} // namespace shiftlane::ui
