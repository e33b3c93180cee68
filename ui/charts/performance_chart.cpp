#include "ui/charts/performance_chart.h"

#include "ui/charts/chart_overlay.h"
#include "ui/charts/words.h"
#include "ui/style/formats.h"
#include "ui/style/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <algorithm>
#include <cmath>
#include <map>

namespace shiftlane::ui {

struct PerformanceChart::Series {
    QValueAxis *time = nullptr;
    QValueAxis *count = nullptr;
    QValueAxis *percent = nullptr;
    QAreaSeries *band = nullptr;
    QAreaSeries *usual = nullptr;
    QAreaSeries *offered = nullptr;
    QAreaSeries *offeredOpen = nullptr;
    QAreaSeries *abandoned = nullptr;
    QAreaSeries *abandonedOpen = nullptr;
    QLineSeries *answered = nullptr;
    QValueAxis *staff = nullptr;
    std::map<ChartSeries, std::vector<QLineSeries *>> pieces; ///< of lines that may be broken, reused
};

namespace {

constexpr double hourMs = 3'600'000;

QAreaSeries *addArea(QChart &chart, const char *name)
{
    auto *area = new QAreaSeries(new QLineSeries);
    area->upperSeries()->setParent(area);
    area->setName(QString::fromLatin1(name));
    chart.addSeries(area);
    return area;
}

QLineSeries *addLine(QChart &chart, const char *name)
{
    auto *line = new QLineSeries;
    line->setName(QString::fromLatin1(name));
    chart.addSeries(line);
    return line;
}

void replace(QLineSeries *line, const QList<QPointF> &points)
{
    if (line->points() != points)
        line->replace(points);
    line->setVisible(!points.isEmpty());
}

void replace(QAreaSeries *area, const QList<QPointF> &points)
{
    if (area->upperSeries()->points() != points)
        area->upperSeries()->replace(points);
    area->setVisible(!points.isEmpty());
}

void fill(QAreaSeries *area, const QBrush &brush)
{
    area->setBrush(brush);
    area->setPen(Qt::NoPen);
}

/// What still counts: outlined and hatched.
void hatch(QAreaSeries *area, const QColor &color)
{
    area->setBrush(QBrush(color, Qt::BDiagPattern));
    area->setPen(QPen(color, 1));
}

} // namespace

PerformanceChart::PerformanceChart(QWidget *parent) : QChartView(parent), series_(std::make_unique<Series>())
{
    build();
    grid_ = new ChartGrid(chart());
    overlay_ = new ChartOverlay(chart());
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Chart of queue performance"));
    restyle();
}

PerformanceChart::~PerformanceChart() = default;

void PerformanceChart::build()
{
    QChart *picture = chart();
    picture->legend()->hide();
    picture->setMargins({});
    picture->layout()->setContentsMargins(0, 0, 0, 0);
    picture->setBackgroundVisible(false);
    const auto axis = [&](Qt::Alignment side) {
        auto *made = new QValueAxis;
        made->setLabelsVisible(false); // the overlay writes them, in the unit's zone
        made->setGridLineVisible(false);
        made->setLineVisible(false);
        picture->addAxis(made, side);
        return made;
    };
    series_->time = axis(Qt::AlignBottom);
    series_->count = axis(Qt::AlignLeft);
    series_->percent = axis(Qt::AlignRight);
    series_->staff = axis(Qt::AlignLeft);
    series_->percent->setRange(0, 100 * ChartOverlay::headroom);
    // The order is the order of painting.
    series_->band = addArea(*picture, "syncWindow");
    series_->offered = addArea(*picture, "offered");
    series_->offeredOpen = addArea(*picture, "offeredOpen");
    series_->abandoned = addArea(*picture, "abandoned");
    series_->abandonedOpen = addArea(*picture, "abandonedOpen");
    series_->usual = addArea(*picture, "usualAnswered");
    series_->usual->setLowerSeries(new QLineSeries(series_->usual));
    series_->answered = addLine(*picture, "answered");
    for (QAbstractSeries *any : picture->series()) {
        any->attachAxis(series_->time);
        any->attachAxis(any == series_->band ? series_->percent : series_->count);
    }
}

void PerformanceChart::restyle()
{
    const Theme &theme = themeOf(this);
    const ChartColors &colors = theme.chart;
    setBackgroundBrush(theme.surface);
    QColor bars = colors.offered;
    bars.setAlpha(theme.dark ? 220 : 150);
    fill(series_->offered, bars);
    hatch(series_->offeredOpen, colors.offered);
    fill(series_->abandoned, colors.abandoned);
    hatch(series_->abandonedOpen, colors.abandoned);
    fill(series_->band, colors.syncBand);
    fill(series_->usual, colors.answeredBand);
    series_->answered->setPen(QPen(colors.answered, 2));
    for (const auto &[which, pieces] : series_->pieces)
        for (QLineSeries *piece : pieces)
            piece->setPen(penOf(which));
    overlay_->setLook(theme, font());
    place();
}

void PerformanceChart::place()
{
    const QRectF whole(QPointF(0, 0), QSizeF(viewport()->size()));
    const QRectF plot = whole.marginsRemoved(overlay_->room());
    if (plot.width() < 20 || plot.height() < 20)
        return;
    if (chart()->plotArea() != plot)
        chart()->setPlotArea(plot);
    overlay_->setGeometry(whole, plot);
    grid_->setLines(plot, overlay_->gridLines(), themeOf(this).chart.grid);
}

/// Lines of agents are told apart by their strokes: dots, whole, dashes with dots.
QPen PerformanceChart::penOf(ChartSeries series) const
{
    const Theme &theme = themeOf(this);
    switch (series) {
    case ChartSeries::Forecast:
        return QPen(theme.text, 1.2, Qt::DashLine);
    case ChartSeries::Required:
        return QPen(theme.text, 1.6, Qt::DotLine);
    case ChartSeries::Scheduled:
        return QPen(theme.secondary, 1.2);
    case ChartSeries::OnQueue:
        return QPen(theme.text, 1.4, Qt::DashDotLine);
    default:
        return QPen(theme.chart.serviceLevel, 1.6, Qt::DashLine);
    }
}

void PerformanceChart::replaceLines(ChartSeries series, const std::vector<QList<QPointF>> &pieces)
{
    std::vector<QLineSeries *> &lines = series_->pieces[series];
    while (lines.size() < pieces.size()) {
        const auto known = std::find_if(seriesKeys.begin(), seriesKeys.end(),
                                        [&](const SeriesKey &each) { return each.series == series; });
        QLineSeries *piece = addLine(*chart(), known->key.data());
        piece->attachAxis(series_->time);
        piece->attachAxis(series == ChartSeries::ServiceLevel ? series_->percent
                          : series == ChartSeries::Forecast   ? series_->count
                                                              : series_->staff);
        piece->setPen(penOf(series));
        lines.push_back(piece);
    }
    for (size_t i = 0; i < lines.size(); ++i)
        replace(lines[i], i < pieces.size() ? pieces[i] : QList<QPointF>());
}

void PerformanceChart::setPerformance(std::shared_ptr<const session::Performance> performance)
{
    // Another queue is another picture: its readout would be a lie.
    if (performance && performance_ && performance->shown != performance_->shown)
        overlay_->setReadout(std::nullopt);
    performance_ = std::move(performance);
    showValues();
}

void PerformanceChart::setHidden(const HiddenSeries &hidden)
{
    if (hidden == hidden_)
        return;
    hidden_ = hidden;
    showValues();
}

void PerformanceChart::showValues()
{
    const ChartValues before = values_;
    values_ = performance_ ? chartValues(*performance_, hidden_) : ChartValues();
    if (!(values_ == before)) {
        replace(series_->offered, values_.offered);
        replace(series_->offeredOpen, values_.offeredOpen);
        replace(series_->abandoned, values_.abandoned);
        replace(series_->abandonedOpen, values_.abandonedOpen);
        replace(series_->answered, values_.answered);
        replace(series_->band, values_.syncBand);
        series_->usual->lowerSeries()->replace(values_.usualLow);
        replace(series_->usual, values_.usualHigh);
        replaceLines(ChartSeries::ServiceLevel, values_.serviceLevel);
        replaceLines(ChartSeries::Forecast, values_.forecast);
        replaceLines(ChartSeries::Required, values_.required);
        replaceLines(ChartSeries::Scheduled, values_.scheduled);
        replaceLines(ChartSeries::OnQueue, values_.onQueue);
        series_->count->setRange(0, values_.top * ChartOverlay::headroom);
        series_->staff->setRange(0, std::max(1.0, values_.staffTop) * ChartOverlay::headroom);
    }
    overlay_->setContent(performance_, values_, hidden_);
    applyRange();
    place();
    describe();
}

void PerformanceChart::applyRange()
{
    const auto [from, to] = zoom_.value_or(std::pair(values_.from, values_.to));
    if (to <= from)
        return;
    if (series_->time->min() != from || series_->time->max() != to)
        series_->time->setRange(from, to);
    overlay_->setRange(from, to);
}

std::pair<double, double> PerformanceChart::shownRange() const { return {series_->time->min(), series_->time->max()}; }

void PerformanceChart::zoomTo(double fromMs, double toMs)
{
    if (toMs - fromMs < hourMs) {
        const double middle = (fromMs + toMs) / 2;
        fromMs = middle - hourMs / 2;
        toMs = middle + hourMs / 2;
    }
    const double length = std::min(toMs - fromMs, values_.to - values_.from);
    if (length >= values_.to - values_.from - 1)
        return showAll();
    fromMs = std::clamp(fromMs, values_.from, values_.to - length);
    zoom_ = std::pair(fromMs, fromMs + length);
    applyRange();
    Q_EMIT zoomChanged(true);
}

void PerformanceChart::showAll()
{
    zoom_.reset();
    applyRange();
    Q_EMIT zoomChanged(false);
}

void PerformanceChart::zoomBy(double factor, double aroundMs)
{
    const auto [from, to] = shownRange();
    zoomTo(aroundMs - (aroundMs - from) * factor, aroundMs + (to - aroundMs) * factor);
}

void PerformanceChart::moveReadout(int by)
{
    if (!performance_ || performance_->series.intervals.empty())
        return;
    const auto last = static_cast<qsizetype>(performance_->series.intervals.size()) - 1;
    const auto held = overlay_->readout();
    const qsizetype next = held ? std::clamp<qsizetype>(static_cast<qsizetype>(*held) + by, 0, last) : last;
    overlay_->setReadout(static_cast<size_t>(next));
    const insight::QueueInterval &interval = performance_->series.intervals[static_cast<size_t>(next)];
    const auto start = static_cast<double>(interval.start.ms);
    const auto [from, to] = shownRange();
    if (zoom_ && (start < from || start >= to))
        zoomTo(start - (to - from) / 2, start + (to - from) / 2);
    describe();
}

void PerformanceChart::chooseMarkOfReadout()
{
    const auto held = overlay_->readout();
    if (!performance_ || !held)
        return;
    const insight::QueueInterval &interval = performance_->series.intervals[*held];
    for (const session::PerformanceMark &mark : performance_->marks)
        if (interval.start <= mark.at && mark.at < interval.start.plusMinutes(interval.lengthMinutes))
            return Q_EMIT markChosen(mark.group, mark.at);
}

void PerformanceChart::describe()
{
    if (!performance_)
        return setAccessibleDescription({});
    setAccessibleName(tr("Chart of queue performance, %1").arg(shownQueueName(*performance_)));
    const auto held = overlay_->readout();
    if (held && hasFocus())
        return setAccessibleDescription(intervalText(*performance_, performance_->series.intervals[*held], hidden_));
    qint64 offered = 0;
    qint64 answered = 0;
    qint64 abandoned = 0;
    for (const insight::QueueInterval &interval : performance_->series.intervals) {
        offered += interval.offered;
        answered += interval.answered;
        abandoned += interval.abandoned;
    }
    setAccessibleDescription(
        tr("Until %1: offered %2, answered %3, abandoned %4. Arrow keys read one interval.")
            .arg(clock(performance_->now, performance_->zone), number(offered), number(answered), number(abandoned)));
}

void PerformanceChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

void PerformanceChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (overlay_ && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}

void PerformanceChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        overlay_->setReadout(std::nullopt);
    QChartView::leaveEvent(event);
}

void PerformanceChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus())
        return;
    painter->setPen(QPen(themeOf(this).accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(QPointF(0, 0), QSizeF(viewport()->size())).adjusted(0.5, 0.5, -1, -1));
}

} // namespace shiftlane::ui
