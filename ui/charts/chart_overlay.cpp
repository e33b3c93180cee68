#include "ui/charts/chart_overlay.h"

#include "ui/charts/words.h"
#include "ui/style/formats.h"
#include "ui/style/shapes.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace shiftlane::ui {
namespace {

constexpr double markSize = 9;
constexpr double gap = 6;
constexpr double laneHeight = 3;
constexpr size_t laneRows = 5; ///< more lanes share the rows

/// A thin upright line is crisp in the middle of a pixel.
double crisp(double x) { return std::floor(x) + 0.5; }

} // namespace

ChartGrid::ChartGrid(QGraphicsItem *parent) : QGraphicsItem(parent)
{
    setZValue(1); // over the background, under every series
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartGrid::setLines(const QRectF &plot, QList<double> ys, const QColor &color)
{
    prepareGeometryChange();
    plot_ = plot;
    ys_ = std::move(ys);
    color_ = color;
    update();
}

void ChartGrid::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setPen(QPen(color_, 1));
    for (const double y : ys_)
        painter->drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
}

ChartOverlay::ChartOverlay(QGraphicsItem *parent) : QGraphicsItem(parent), theme_(&lightTheme())
{
    setZValue(50);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartOverlay::setContent(std::shared_ptr<const session::Performance> performance, const ChartValues &values,
                              const HiddenSeries &hidden)
{
    hidden_ = hidden;
    performance_ = std::move(performance);
    values_ = values;
    if (readout_ && (!performance_ || *readout_ >= performance_->series.intervals.size()))
        readout_.reset();
    update();
}

void ChartOverlay::setGeometry(const QRectF &bounds, const QRectF &plot)
{
    prepareGeometryChange();
    bounds_ = bounds;
    plot_ = plot;
    update();
}

void ChartOverlay::setRange(double fromMs, double toMs)
{
    from_ = fromMs;
    to_ = toMs;
    update();
}

void ChartOverlay::setLook(const Theme &theme, const QFont &font)
{
    theme_ = &theme;
    font_ = font;
    update();
}

void ChartOverlay::setReadout(std::optional<size_t> interval)
{
    if (interval == readout_)
        return;
    readout_ = interval;
    update();
}

void ChartOverlay::setSelection(std::optional<std::pair<double, double>> pixels)
{
    selection_ = pixels;
    update();
}

TimeScale ChartOverlay::scale() const
{
    return {base::Instant{std::llround(from_)}, base::Instant{std::llround(to_)}, plot_.left(), plot_.width()};
}

double ChartOverlay::percentY(double percent) const
{
    return plot_.bottom() - percent / (100 * headroom) * plot_.height();
}

double ChartOverlay::countY(double count) const
{
    return plot_.bottom() - count / (values_.top * headroom) * plot_.height();
}

QList<double> ChartOverlay::gridLines() const
{
    QList<double> ys;
    for (double value = 0; value <= values_.top + values_.step / 100; value += values_.step)
        ys << countY(value);
    return ys;
}

QString ChartOverlay::goalText() const
{
    return values_.goal ? Charts::tr("%1 goal").arg(percentText(*values_.goal / 100)) : QString();
}

double ChartOverlay::staffWidth() const
{
    if (values_.staffTop <= 0)
        return 0;
    const QFontMetricsF metrics(smaller(font_));
    return std::max(metrics.horizontalAdvance(number(static_cast<qint64>(values_.staffTop))),
                    metrics.horizontalAdvance(Charts::tr("agents"))) +
           2 * gap;
}

QMarginsF ChartOverlay::room() const
{
    const QFontMetricsF metrics(smaller(font_));
    const double left = metrics.horizontalAdvance(number(static_cast<qint64>(values_.top))) + 2 * gap;
    const double right = std::max(metrics.horizontalAdvance(goalText()), metrics.horizontalAdvance(percentText(1)));
    return {std::max(left, 34.0) + staffWidth(), metrics.height() + 6, right + 2 * gap,
            metrics.height() + markSize + 8 + lanesHeight()};
}

QRectF ChartOverlay::markRect(const session::PerformanceMark &mark) const
{
    const double x = scale().toX(mark.at);
    return {x - markSize / 2, plot_.bottom() + 3 + lanesHeight(), markSize, markSize};
}

const session::PerformanceMark *ChartOverlay::markAt(const QPointF &point) const
{
    const session::PerformanceMark *found = nullptr;
    if (performance_)
        for (const session::PerformanceMark &mark : performance_->marks)
            if (markRect(mark).adjusted(-3, -3, 3, 3).contains(point))
                found = &mark;
    return found;
}

double ChartOverlay::lanesHeight() const
{
    const size_t lanes = performance_ ? performance_->lanes.size() : 0;
    return lanes == 0 ? 0 : static_cast<double>(std::min(lanes, laneRows)) * laneHeight + 2;
}

// At least two pixels: a write of two seconds would be none on an axis of a day.
QRectF ChartOverlay::writeRect(size_t lane, const session::LaneStrip::Write &write) const
{
    const double from = scale().toX(write.from);
    const double to = scale().toX(write.to.value_or(performance_->now));
    return {from, plot_.bottom() + 3 + static_cast<double>(lane % laneRows) * laneHeight, std::max(2.0, to - from),
            laneHeight - 1};
}

void ChartOverlay::paintLanes(QPainter &painter) const
{
    const QRectF below(plot_.left(), plot_.bottom(), plot_.width(), lanesHeight() + 3);
    for (size_t lane = 0; lane < performance_->lanes.size(); ++lane)
        for (const auto &write : performance_->lanes[lane].writes)
            painter.fillRect(writeRect(lane, write).intersected(below), theme_->chart.syncWindow);
}

QString ChartOverlay::markText(const QPointF &point) const
{
    QStringList lines;
    if (performance_)
        for (const session::PerformanceMark &mark : performance_->marks)
            if (markRect(mark).adjusted(-3, -3, 3, 3).contains(point))
                lines << clock(mark.at, performance_->zone) + QLatin1Char(' ') + mark.text;
    for (size_t lane = 0; performance_ && lane < performance_->lanes.size(); ++lane)
        for (const auto &write : performance_->lanes[lane].writes)
            if (writeRect(lane, write).adjusted(-1, -1, 1, 1).contains(point))
                lines << Charts::tr("%1: written %2")
                             .arg(performance_->lanes[lane].groupText, clock(write.from, performance_->zone));
    return lines.join(QLatin1Char('\n'));
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!performance_ || plot_.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(tabular(smaller(font_)));
    paintValueAxes(*painter);
    paintTimeAxis(*painter);
    paintGoal(*painter);
    paintNotes(*painter);
    paintLanes(*painter);
    paintMarks(*painter);
    paintReadout(*painter);
}

void ChartOverlay::paintValueAxes(QPainter &painter) const
{
    const double half = painter.fontMetrics().height() / 2.0;
    painter.setPen(theme_->chart.axisText);
    double below = plot_.bottom() + 4 * half;
    for (double value = 0; value <= values_.top + values_.step / 100; value += values_.step) {
        const double y = countY(value);
        if (below - y < 2 * half - 2) // a low chart: fewer numbers, not numbers on numbers
            continue;
        below = y;
        painter.drawText(QRectF(bounds_.left(), y - half, plot_.left() - gap - bounds_.left(), 2 * half),
                         Qt::AlignRight | Qt::AlignVCenter, number(std::llround(value)));
    }
    paintStaffAxis(painter);
    painter.setPen(theme_->chart.serviceLevel);
    const auto write = [&](double percent, const QString &text) {
        painter.drawText(
            QRectF(plot_.right() + gap, percentY(percent) - half, bounds_.right() - plot_.right() - gap, 2 * half),
            Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    if (values_.goal)
        write(*values_.goal, goalText());
    for (const double percent : {0.0, 50.0, 100.0})
        if (!values_.goal || std::abs(percentY(percent) - percentY(*values_.goal)) >= 2 * half - 2)
            write(percent, percentText(percent / 100));
}

/// Outside the axis of conversations, named, for its numbers mean something else.
void ChartOverlay::paintStaffAxis(QPainter &painter) const
{
    if (values_.staffTop <= 0)
        return;
    const double half = painter.fontMetrics().height() / 2.0;
    const double width = staffWidth() - gap;
    painter.setPen(theme_->text);
    painter.drawText(QRectF(bounds_.left(), plot_.top() - 2 * half - 2, width, 2 * half),
                     Qt::AlignRight | Qt::AlignVCenter, Charts::tr("agents"));
    double below = plot_.bottom() + 4 * half;
    for (double value = 0; value <= values_.staffTop + values_.staffStep / 100; value += values_.staffStep) {
        const double y = plot_.bottom() - value / (values_.staffTop * headroom) * plot_.height();
        if (below - y < 2 * half - 2)
            continue;
        below = y;
        painter.drawText(QRectF(bounds_.left(), y - half, width, 2 * half), Qt::AlignRight | Qt::AlignVCenter,
                         number(std::llround(value)));
    }
    painter.setPen(QPen(theme_->line, 1));
    const double x = crisp(bounds_.left() + width + gap / 2);
    painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
}

void ChartOverlay::paintTimeAxis(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const double widest = metrics.horizontalAdvance(clock(performance_->now, performance_->zone));
    double textEnd = bounds_.left();
    for (const TimeTick &tick : hourTicks(scale(), performance_->zone, widest + 24)) {
        const double width = metrics.horizontalAdvance(tick.text);
        if (tick.text.isEmpty() || tick.x - width / 2 < textEnd || tick.x + width / 2 > bounds_.right())
            continue;
        painter.setPen(theme_->chart.grid);
        painter.drawLine(QPointF(tick.x, plot_.bottom()), QPointF(tick.x, plot_.bottom() + 3));
        painter.setPen(theme_->chart.axisText);
        painter.drawText(
            QRectF(tick.x - width / 2 - 2, plot_.bottom() + markSize + 4 + lanesHeight(), width + 4, metrics.height()),
            Qt::AlignCenter, tick.text);
        textEnd = tick.x + width / 2 + 8;
    }
    painter.setPen(QPen(theme_->controlLine, 1));
    painter.drawLine(plot_.bottomLeft(), plot_.bottomRight());
}

void ChartOverlay::paintGoal(QPainter &painter) const
{
    if (!values_.goal)
        return;
    QPen pen(theme_->chart.serviceLevel, 1, Qt::CustomDashLine);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(plot_.left(), percentY(*values_.goal)), QPointF(plot_.right(), percentY(*values_.goal)));
}

QString ChartOverlay::windowNote() const
{
    const insight::SyncWindow &window = *performance_->window;
    const QString from = clock(window.from, performance_->zone);
    return window.to ? Charts::tr("sync window %1–%2").arg(from, clock(*window.to, performance_->zone))
                     : Charts::tr("sync window since %1, open").arg(from);
}

void ChartOverlay::paintNotes(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const TimeScale time = scale();
    const auto inside = [&](double x) { return x >= plot_.left() - 1 && x <= plot_.right() + 1; };
    const double top = plot_.top() - metrics.height() - 2;
    double nowLeft = plot_.right();
    const double now = time.toX(performance_->now);
    if (inside(now)) {
        painter.setPen(QPen(theme_->chart.now, 1));
        painter.drawLine(QPointF(crisp(now), top + 2), QPointF(crisp(now), plot_.bottom()));
        const QString text = Charts::tr("now %1").arg(clock(performance_->now, performance_->zone));
        const double width = metrics.horizontalAdvance(text);
        nowLeft = now + 5 + width > bounds_.right() ? now - 5 - width : now + 5;
        painter.drawText(QPointF(nowLeft, top + metrics.ascent()), text);
    }
    if (!performance_->window)
        return;
    const double from = time.toX(performance_->window->from);
    const double to = time.toX(performance_->window->to.value_or(performance_->now));
    if (to < plot_.left() || from > plot_.right())
        return;
    const QString note = windowNote();
    const double width = metrics.horizontalAdvance(note);
    painter.setPen(theme_->chart.syncWindow);
    const bool leftOfNow = inside(now) && nowLeft < now;
    const double end = leftOfNow ? std::min(from - 4, nowLeft - 10) : from - 4;
    if (end - width >= bounds_.left())
        painter.drawText(QPointF(end - width, top + metrics.ascent()), note);
    else if (std::max(from, plot_.left()) + 4 + width < nowLeft - 6)
        painter.drawText(QPointF(std::max(from, plot_.left()) + 4, top + metrics.ascent()), note);
    for (const double edge : {from, performance_->window->to ? to : -1.0})
        if (inside(edge))
            painter.drawLine(QPointF(crisp(edge), plot_.top()), QPointF(crisp(edge), plot_.bottom()));
}

void ChartOverlay::paintMarks(QPainter &painter) const
{
    for (const session::PerformanceMark &mark : performance_->marks) {
        const QRectF rect = markRect(mark);
        if (rect.center().x() < plot_.left() || rect.center().x() > plot_.right())
            continue;
        const QPolygonF triangle{rect.bottomLeft(), QPointF(rect.center().x(), rect.top()), rect.bottomRight()};
        const QColor color = mark.conflict ? theme_->chart.abandoned : theme_->role(Role::Warn).text;
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(mark.conflict ? color : theme_->surface); // a retry is hollow
        painter.drawPolygon(triangle);
    }
}

void ChartOverlay::paintReadout(QPainter &painter) const
{
    if (selection_) {
        QColor wash = theme_->accent;
        wash.setAlpha(40);
        painter.fillRect(QRectF(QPointF(selection_->first, plot_.top()), QPointF(selection_->second, plot_.bottom())),
                         wash);
    }
    if (!readout_ || *readout_ >= performance_->series.intervals.size())
        return;
    const insight::QueueInterval &interval = performance_->series.intervals[*readout_];
    const TimeScale time = scale();
    const double left = time.toX(interval.start);
    const double right = time.toX(interval.start.plusMinutes(interval.lengthMinutes));
    if (right < plot_.left() || left > plot_.right())
        return;
    QColor wash = theme_->text;
    wash.setAlpha(22);
    painter.fillRect(QRectF(QPointF(left, plot_.top()), QPointF(right, plot_.bottom())).intersected(plot_), wash);

    const QString text = intervalText(*performance_, interval, hidden_);
    const QSizeF words = painter.fontMetrics().size(0, text);
    QRectF box(0, plot_.top() + 4, words.width() + 16, words.height() + 10);
    // On the side with more room, so that it does not hide what it explains.
    box.moveLeft(left - plot_.left() > plot_.right() - right ? left - 8 - box.width() : right + 8);
    box.moveLeft(
        std::clamp(box.left(), bounds_.left() + 2, std::max(bounds_.left() + 2, bounds_.right() - box.width() - 2)));
    painter.setPen(QPen(theme_->controlLine, 1));
    painter.setBrush(theme_->surface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme_->text);
    painter.drawText(box.adjusted(8, 5, -8, -5), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace shiftlane::ui
