// Mouse and keys of the chart: zoom, readout, marks.
#include "ui/charts/performance_chart.h"

#include "ui/charts/chart_overlay.h"
#include "ui/style/formats.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

namespace shiftlane::ui {

void PerformanceChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        pressedAt_ = event->position().x();
}

void PerformanceChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!performance_)
        return;
    const double x = event->position().x();
    if (pressedAt_ && std::abs(x - *pressedAt_) > 6)
        return overlay_->setSelection(std::pair(std::min(x, *pressedAt_), std::max(x, *pressedAt_)));
    setCursor(overlay_->markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString marks = overlay_->markText(event->position());
    if (!marks.isEmpty())
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(marks), this);
    else
        QToolTip::hideText();
    const QRectF plot = chart()->plotArea();
    overlay_->setReadout(plot.contains(event->position())
                             ? intervalAt(performance_->series, static_cast<double>(overlay_->scale().toInstant(x).ms))
                             : std::nullopt);
}

void PerformanceChart::mouseReleaseEvent(QMouseEvent *event)
{
    const auto from = std::exchange(pressedAt_, std::nullopt);
    overlay_->setSelection(std::nullopt);
    const double x = event->position().x();
    if (!from)
        return;
    if (std::abs(x - *from) <= 6) {
        if (const session::PerformanceMark *mark = overlay_->markAt(event->position()))
            Q_EMIT markChosen(mark->group, mark->at);
        return;
    }
    const TimeScale scale = overlay_->scale();
    zoomTo(static_cast<double>(scale.toInstant(std::min(x, *from)).ms),
           static_cast<double>(scale.toInstant(std::max(x, *from)).ms));
}

void PerformanceChart::mouseDoubleClickEvent(QMouseEvent *) { showAll(); }

void PerformanceChart::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && delta.y() != 0) {
        zoomBy(delta.y() > 0 ? 0.8 : 1.25, static_cast<double>(overlay_->scale().toInstant(event->position().x()).ms));
    } else if (zoom_ && delta.x() != 0) {
        const double move = -delta.x() / 1200.0 * (zoom_->second - zoom_->first);
        zoomTo(zoom_->first + move, zoom_->second + move);
    } else {
        return event->ignore();
    }
    event->accept();
}

void PerformanceChart::keyPressEvent(QKeyEvent *event)
{
    const auto [from, to] = shownRange();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveReadout(-1);
    case Qt::Key_Right:
        return moveReadout(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return chooseMarkOfReadout();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(0.5, (from + to) / 2);
    case Qt::Key_Minus:
        return zoomBy(2, (from + to) / 2);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Escape:
        if (!overlay_->readout())
            return QChartView::keyPressEvent(event);
        overlay_->setReadout(std::nullopt);
        return describe();
    default:
        QChartView::keyPressEvent(event);
    }
}

} // namespace shiftlane::ui
