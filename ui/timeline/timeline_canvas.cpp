#include "ui/timeline/timeline_canvas.h"

#include "schedule/week.h"
#include "ui/timeline/timeline_text.h"
#include "ui/timeline/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace shiftlane::ui {

TimelineCanvas::TimelineCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
}

void TimelineCanvas::setContent(std::vector<TimelineRow> rows, std::vector<DisputedSpan> disputes,
                                const QTimeZone &zone)
{
    scene_.rows = std::move(rows);
    scene_.disputes = std::move(disputes);
    scene_.zone = zone;
    if (!barAt(scene_.current))
        scene_.current = {};
    updateGeometry();
    relayout();
}

void TimelineCanvas::setWords(const QString &words)
{
    words_ = words;
    if (!scene_.current.isBar())
        setAccessibleDescription(words_);
}

void TimelineCanvas::setSpan(const TimeSpan &span, bool week)
{
    span_ = span;
    scene_.week = week;
    relayout();
}

void TimelineCanvas::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 1.0, 16.0);
    if (zoom == zoom_)
        return;
    // What stands in the middle stays there.
    const double middle = viewport()->width() / 2.0;
    const base::Instant centre = scene_.layout.scale.toInstant(middle);
    zoom_ = zoom;
    relayout();
    const double moved = scene_.layout.scale.toX(centre) - middle;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(moved)));
}

QSize TimelineCanvas::sizeHint() const
{
    const TimelineLayout layout =
        TimelineLayout::make(QFontMetricsF(font()), QFontMetricsF(smaller(font())), scene_.rows, 600);
    const auto rows = static_cast<qsizetype>(std::max<size_t>(scene_.rows.size(), 2));
    const int bar = zoom_ > 1 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {600, static_cast<int>(std::ceil(layout.contentHeight(rows))) + bar};
}

QSize TimelineCanvas::minimumSizeHint() const { return {200, sizeHint().height()}; }

void TimelineCanvas::relayout()
{
    const double width = viewport()->width();
    scene_.layout = TimelineLayout::make(QFontMetricsF(font()), QFontMetricsF(smaller(font())), scene_.rows, width);
    const double page = std::max(10.0, width - scene_.layout.labelWidth - 2 * scene_.layout.rightMargin);
    horizontalScrollBar()->setRange(0, static_cast<int>(std::lround(page * (zoom_ - 1))));
    horizontalScrollBar()->setPageStep(static_cast<int>(page));
    horizontalScrollBar()->setSingleStep(std::max(8, static_cast<int>(page) / 12));
    scene_.layout.setSpan(span_, width, zoom_, horizontalScrollBar()->value());
    updateGeometry();
    viewport()->update();
}

void TimelineCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    paintTimeline(painter, scene_, themeOf(this), font(), event->rect());
    if (!hasFocus() || scene_.current.isBar())
        return;
    painter.setPen(QPen(themeOf(this).accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 0, -2, -1));
}

void TimelineCanvas::resizeEvent(QResizeEvent *) { relayout(); }

void TimelineCanvas::scrollContentsBy(int, int) { relayout(); }

void TimelineCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        relayout();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    scene_.current = {};
    setAccessibleDescription(words_);
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

const TimelineBar *TimelineCanvas::barAt(const TimelineLayout::Hit &hit) const
{
    const auto row = static_cast<size_t>(hit.row);
    if (!hit.isBar() || hit.row < 0 || row >= scene_.rows.size())
        return nullptr;
    const auto bar = static_cast<size_t>(hit.bar);
    return bar < scene_.rows[row].bars.size() ? &scene_.rows[row].bars[bar] : nullptr;
}

void TimelineCanvas::walk(int direction)
{
    // Bars in reading order, only those of the span shown.
    std::vector<TimelineLayout::Hit> order;
    qsizetype at = -1;
    for (qsizetype row = 0; row < static_cast<qsizetype>(scene_.rows.size()); ++row) {
        const auto &bars = scene_.rows[static_cast<size_t>(row)].bars;
        for (qsizetype bar = 0; bar < static_cast<qsizetype>(bars.size()); ++bar) {
            if (!scene_.layout.scale.shows(bars[static_cast<size_t>(bar)].from, bars[static_cast<size_t>(bar)].to))
                continue;
            if (row == scene_.current.row && bar == scene_.current.bar)
                at = static_cast<qsizetype>(order.size());
            order.push_back({row, bar});
        }
    }
    if (order.empty())
        return;
    const auto last = static_cast<qsizetype>(order.size()) - 1;
    const qsizetype next = at < 0 ? (direction > 0 ? 0 : last) : std::clamp<qsizetype>(at + direction, 0, last);
    scene_.current = order[static_cast<size_t>(next)];
    showMark();
}

void TimelineCanvas::showMark()
{
    const TimelineBar *bar = barAt(scene_.current);
    if (!bar)
        return;
    const QRectF rect = scene_.layout.barRect(scene_.current.row, *bar);
    if (rect.left() < scene_.layout.labelWidth || rect.left() > viewport()->width() - 20)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        static_cast<int>(rect.left() - scene_.layout.labelWidth - 20));
    const QRectF shown = scene_.layout.barRect(scene_.current.row, *bar);
    const TimelineRow &row = scene_.rows[static_cast<size_t>(scene_.current.row)];
    const QString text = row.label + QLatin1Char('\n') + textOf(row, *bar);
    QToolTip::showText(viewport()->mapToGlobal(shown.bottomLeft().toPoint()), plainToolTip(text), viewport());
    setAccessibleDescription(text);
    viewport()->update();
}

QString TimelineCanvas::textOf(const TimelineRow &row, const TimelineBar &bar) const
{
    QStringList lines{barText(bar, scene_.zone)};
    if (const QString marks = marksText(row, bar); !marks.isEmpty())
        lines << marks;
    if (row.side == TimelineSide::After && bar.kind == TimelineBar::Kind::Activity && !hint_.isEmpty())
        lines << hint_;
    return lines.join(QLatin1Char('\n'));
}

void TimelineCanvas::setCurrent(TimelineSide side, base::Instant start, int activity)
{
    for (qsizetype row = 0; row < static_cast<qsizetype>(scene_.rows.size()); ++row) {
        const TimelineRow &content = scene_.rows[static_cast<size_t>(row)];
        if (content.side != side)
            continue;
        TimelineLayout::Hit found;
        for (qsizetype bar = 0; bar < static_cast<qsizetype>(content.bars.size()) && activity >= 0; ++bar)
            if (content.bars[static_cast<size_t>(bar)].shiftFrom == start) {
                found = {row, bar};
                --activity;
            }
        if (found.isBar()) {
            scene_.current = found;
            showMark();
        }
        return;
    }
}

void TimelineCanvas::setHeld(std::optional<HeldShift> held)
{
    scene_.held = std::move(held);
    viewport()->update();
}

void TimelineCanvas::say(const QString &text)
{
    const TimelineBar *bar = barAt(scene_.current);
    const QPointF at = bar ? scene_.layout.barRect(scene_.current.row, *bar).bottomLeft()
                           : QPointF(scene_.layout.labelWidth, scene_.layout.axisHeight);
    QToolTip::showText(viewport()->mapToGlobal(at.toPoint()), plainToolTip(text), viewport());
    setAccessibleDescription(text);
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool scrolls = event->modifiers().testFlag(Qt::ControlModifier);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Right ? forward : -forward;
        if (scrolls)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                            step * horizontalScrollBar()->singleStep());
        else
            Q_EMIT dayStepped(step);
        return;
    }
    case Qt::Key_Up:
        walk(-1);
        return;
    case Qt::Key_Down:
        walk(1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomStepped(1);
        return;
    case Qt::Key_Minus:
        Q_EMIT zoomStepped(-1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && delta.y() != 0) {
        Q_EMIT zoomStepped(delta.y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    if (delta.x() == 0 && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        event->ignore(); // up and down belong to whoever holds us
        return;
    }
    const int move = delta.x() != 0 ? delta.x() : delta.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - move);
    event->accept();
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (scene_.week && event->position().x() >= scene_.layout.labelWidth)
        Q_EMIT dayPicked(schedule::toLocal(scene_.layout.scale.toInstant(event->position().x()), scene_.zone).date);
}

bool TimelineCanvas::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TimelineLayout::Hit hit = scene_.layout.hit(help->pos(), scene_.rows);
    if (hit.row < 0 || scene_.held) {
        QToolTip::hideText();
        return true;
    }
    const TimelineRow &row = scene_.rows[static_cast<size_t>(hit.row)];
    if (const TimelineBar *bar = barAt(hit)) {
        QToolTip::showText(help->globalPos(), plainToolTip(textOf(row, *bar)), viewport(),
                           scene_.layout.barRect(hit.row, *bar).toAlignedRect());
        return true;
    }
    QStringList lines;
    const bool label = help->pos().x() < scene_.layout.labelWidth;
    const base::Instant at = scene_.layout.scale.toInstant(help->pos().x());
    for (const TimelineMark &mark : row.marks)
        if (mark.ofRow() ? label : !label && mark.from <= at && at < mark.to)
            lines << mark.text;
    QToolTip::showText(help->globalPos(), lines.isEmpty() ? QString() : plainToolTip(lines.join(QLatin1Char('\n'))),
                       viewport());
    return true;
}

} // namespace shiftlane::ui
