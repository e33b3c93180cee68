#include "ui/charts/coverage_chart.h"

#include "schedule/week.h"
#include "ui/style/formats.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace shiftlane::ui {
namespace {

constexpr double gapShare = 0.8; ///< width of a gap, in intervals
constexpr double widestStep = 26;

QString count(double value) { return QLocale().toString(value, 'f', 1); }

bool follows(const insight::CoverageInterval &one, const insight::CoverageInterval &next)
{
    return next.from == one.from.plusMinutes(insight::coverageMinutes);
}

} // namespace

CoverageLayout CoverageLayout::make(const insight::CoverageChange &change, const QRectF &plot)
{
    CoverageLayout layout;
    layout.plot = plot;
    const auto &intervals = change.intervals;
    double units = 0;
    for (size_t i = 0; i < intervals.size(); ++i) {
        units += i > 0 && !follows(intervals[i - 1], intervals[i]) ? 1 + gapShare : 1;
        layout.top = std::max({layout.top, intervals[i].required, intervals[i].before, intervals[i].after});
    }
    layout.top = std::max(1.0, std::ceil(layout.top * 1.08));
    if (intervals.empty())
        return layout;
    const double step = std::min(widestStep, plot.width() / units);
    const auto y = [&](double value) { return plot.bottom() - plot.height() * value / layout.top; };
    double x = plot.left();
    for (size_t i = 0; i < intervals.size(); ++i) {
        if (i > 0 && !follows(intervals[i - 1], intervals[i]))
            x += step * gapShare;
        const insight::CoverageInterval &each = intervals[i];
        layout.steps.push_back({i, x, x + step, y(each.required), y(each.before), y(each.after)});
        x += step;
    }
    return layout;
}

int CoverageLayout::stepAt(double x) const
{
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].left <= x && x < steps[i].right)
            return static_cast<int>(i);
    return -1;
}

CoverageChart::CoverageChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Staff on queue against what is required"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageChart::setChange(const insight::CoverageChange &change, const QTimeZone &zone, const QString &beforeWords,
                              const QString &afterWords)
{
    change_ = change;
    zone_ = zone;
    before_ = beforeWords;
    after_ = afterWords;
    QStringList words;
    for (const insight::CoverageInterval &interval : change_.intervals)
        words << wordsOf(interval);
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    update();
}

QSize CoverageChart::sizeHint() const { return {400, 6 * fontMetrics().height()}; }

QSize CoverageChart::minimumSizeHint() const { return {160, sizeHint().height()}; }

QString CoverageChart::wordsOf(const insight::CoverageInterval &each) const
{
    return tr("%1: required %2, %3 %4, %5 %6", "interval, number, curve, number, curve, number")
        .arg(interval(each.from, each.from.plusMinutes(insight::coverageMinutes), zone_), count(each.required), before_,
             count(each.before), after_, count(each.after));
}

CoverageLayout CoverageChart::layoutNow() const
{
    const QFontMetricsF metrics(smaller(font()));
    const double number = metrics.horizontalAdvance(QLocale().toString(1000)) + 8;
    return CoverageLayout::make(
        change_, QRectF(rect()).adjusted(number, metrics.height() * 1.5 + 4, -12, -metrics.height() - 4));
}

void CoverageChart::paintSteps(QPainter &painter, const CoverageLayout &layout) const
{
    const Theme &theme = themeOf(this);
    for (const CoverageLayout::Step &step : layout.steps) {
        const insight::CoverageInterval &each = change_.intervals[step.interval];
        const QRectF bar(step.left + 1, step.after, step.right - step.left - 2, layout.plot.bottom() - step.after);
        painter.fillRect(bar, theme.chart.offered);
        // What is missing below the requirement is hatched, not only coloured.
        if (each.after < each.required)
            painter.fillRect(QRectF(bar.left(), step.required, bar.width(), step.after - step.required),
                             QBrush(theme.role(Role::Bad).text, Qt::BDiagPattern));
    }
    QPen required(theme.text, 1.4, Qt::DashLine);
    const QPen before(theme.chart.answered, 2);
    for (size_t i = 0; i < layout.steps.size(); ++i) {
        const CoverageLayout::Step &step = layout.steps[i];
        painter.setPen(before);
        painter.drawLine(QPointF(step.left, step.before), QPointF(step.right, step.before));
        painter.setPen(required);
        painter.drawLine(QPointF(step.left, step.required), QPointF(step.right, step.required));
    }
}

void CoverageChart::paintAxis(QPainter &painter, const CoverageLayout &layout) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(tabular(smaller(font())));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.chart.grid);
    painter.drawLine(layout.plot.bottomLeft(), layout.plot.bottomRight());
    painter.setPen(theme.chart.axisText);
    const QRectF left(0, layout.plot.top() - metrics.height() / 2, layout.plot.left() - 5, metrics.height());
    painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(static_cast<int>(layout.top)));
    painter.drawText(left.translated(0, layout.plot.height()), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(0));
    double free = 0;
    QDate day;
    for (const CoverageLayout::Step &step : layout.steps) {
        const base::Instant from = change_.intervals[step.interval].from;
        const QDate date = schedule::toLocal(from, zone_).date;
        const QString text = date == day ? clock(from, zone_) : dayClock(from, zone_);
        if (step.left < free || step.left + metrics.horizontalAdvance(text) > layout.plot.right() + 10)
            continue;
        day = date;
        painter.drawLine(QPointF(step.left, layout.plot.bottom()), QPointF(step.left, layout.plot.bottom() + 3));
        painter.drawText(QPointF(step.left, layout.plot.bottom() + metrics.ascent() + 4), text);
        free = step.left + metrics.horizontalAdvance(text) + 14;
    }
}

void CoverageChart::paintLegend(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(smaller(font()));
    const QFontMetricsF metrics(painter.font());
    const double middle = metrics.height() / 2 + 1;
    double x = 12;
    const auto add = [&](const QString &words, const QPen &pen, bool filled) {
        if (filled)
            painter.fillRect(QRectF(x, middle - 4, 14, 8), theme.chart.offered);
        painter.setPen(pen);
        if (!filled)
            painter.drawLine(QPointF(x, middle), QPointF(x + 14, middle));
        painter.setPen(theme.secondary);
        painter.drawText(QPointF(x + 19, middle + metrics.ascent() / 2 - 1), words);
        x += 19 + metrics.horizontalAdvance(words) + 16;
    };
    add(tr("required"), QPen(theme.text, 1.4, Qt::DashLine), false);
    add(before_, QPen(theme.chart.answered, 2), false);
    add(after_, QPen(Qt::NoPen), true);
}

void CoverageChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const CoverageLayout layout = layoutNow();
    paintSteps(painter, layout);
    paintAxis(painter, layout);
    paintLegend(painter);
}

bool CoverageChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const CoverageLayout layout = layoutNow();
    const int step = layout.stepAt(help->pos().x());
    if (step < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           plainToolTip(wordsOf(change_.intervals[layout.steps[static_cast<size_t>(step)].interval])),
                           this);
    return true;
}

} // namespace shiftlane::ui
