#include "ui/charts/chart_values.h"

#include "ui/charts/words.h"
#include "ui/style/formats.h"
#include "ui/timeline/words.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace shiftlane::ui {
namespace {

using insight::QueueInterval;

double startMs(const QueueInterval &interval) { return static_cast<double>(interval.start.ms); }
double lengthMs(const QueueInterval &interval) { return interval.lengthMinutes * 60'000.0; }
double middleMs(const QueueInterval &interval) { return startMs(interval) + lengthMs(interval) / 2; }

/// A bar as a pulse of one long outline: one series draws them all.
void addBar(QList<QPointF> &outline, const QueueInterval &interval, double value)
{
    const double gap = lengthMs(interval) * 0.16;
    const double left = startMs(interval) + gap;
    const double right = startMs(interval) + lengthMs(interval) - gap;
    outline << QPointF(left, 0) << QPointF(left, value) << QPointF(right, value) << QPointF(right, 0);
}

/// Steps of 1, 2 or 5 times a power of ten, three to six lines.
double niceStep(double highest)
{
    const double rough = std::max(highest, 4.0) / 4;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

void addFigures(ChartValues &values, const insight::QueueSeries &series)
{
    bool broken = true;
    for (const QueueInterval &interval : series.intervals) {
        addBar(interval.open ? values.offeredOpen : values.offered, interval, interval.offered);
        addBar(interval.open ? values.abandonedOpen : values.abandoned, interval, interval.abandoned);
        // Half an interval would look like a fall.
        if (interval.open)
            continue;
        values.answered << QPointF(middleMs(interval), interval.answered);
        const auto level = interval.serviceLevel();
        if (!level) {
            broken = true;
            continue;
        }
        if (broken)
            values.serviceLevel.emplace_back();
        broken = false;
        values.serviceLevel.back() << QPointF(middleMs(interval), *level * 100);
    }
}

void addUsual(ChartValues &values, const session::Performance &performance)
{
    for (const insight::UsualInterval &usual : performance.usual) {
        const auto shown = intervalAt(performance.series, static_cast<double>(usual.start.ms));
        if (!shown)
            continue;
        const double x = middleMs(performance.series.intervals[*shown]);
        values.usualLow << QPointF(x, usual.answeredLow);
        values.usualHigh << QPointF(x, usual.answeredHigh);
    }
}

void addRange(ChartValues &values, const session::Performance &performance)
{
    const auto now = static_cast<double>(performance.now.ms);
    const auto &intervals = performance.series.intervals;
    values.from = intervals.empty() ? now - 3'600'000 : startMs(intervals.front());
    values.to = intervals.empty() ? now : startMs(intervals.back()) + lengthMs(intervals.back());
    if (now > values.to && now - values.to < 24 * 3'600'000.0)
        values.to = now;
    double highest = 0;
    for (const QueueInterval &interval : intervals)
        highest = std::max({highest, static_cast<double>(interval.offered), static_cast<double>(interval.answered)});
    for (const QPointF &usual : values.usualHigh)
        highest = std::max(highest, usual.y());
    values.step = niceStep(highest);
    // In half steps: as much of the height as possible, and still no jumping at every call.
    values.top = std::max(2.0, std::ceil(highest / (values.step / 2))) * values.step / 2;
}

template <class Value, class Get>
std::optional<Value> common(const session::Performance &performance, Get get)
{
    std::optional<Value> found;
    for (const schedule::Queue &queue : performance.queues) {
        if (!performance.shown.isEmpty() && queue.id != performance.shown)
            continue;
        if (found && *found != get(queue))
            return std::nullopt;
        found = get(queue);
    }
    return found;
}

} // namespace

ChartValues chartValues(const session::Performance &performance)
{
    ChartValues values;
    addFigures(values, performance.series);
    addUsual(values, performance);
    addRange(values, performance);
    if (const auto goal = serviceLevelGoal(performance))
        values.goal = *goal * 100;
    if (performance.window) {
        const auto from = static_cast<double>(performance.window->from.ms);
        const auto to = static_cast<double>(performance.window->to.value_or(performance.now).ms);
        constexpr double whole = 1000; // beyond the end of the axis, whatever it is
        values.syncBand = {{from, 0}, {from, whole}, {std::max(from, to), whole}, {std::max(from, to), 0}};
    }
    return values;
}

std::optional<size_t> intervalAt(const insight::QueueSeries &series, double ms)
{
    for (size_t i = 0; i < series.intervals.size(); ++i) {
        const QueueInterval &interval = series.intervals[i];
        if (startMs(interval) <= ms && ms < startMs(interval) + lengthMs(interval))
            return i;
    }
    return std::nullopt;
}

std::optional<double> serviceLevelGoal(const session::Performance &performance)
{
    return common<double>(performance, [](const schedule::Queue &queue) { return queue.serviceLevelTarget; });
}

QString serviceLevelFormula(const session::Performance &performance)
{
    const auto seconds =
        common<int>(performance, [](const schedule::Queue &queue) { return queue.serviceLevelSeconds; });
    if (!seconds)
        return Charts::tr("answered in time ÷ (answered + abandoned)");
    return Charts::tr("answered in %1 s ÷ (answered + abandoned)").arg(number(*seconds));
}

QString percentText(double ratio) { return Charts::tr("%1 %").arg(number(std::llround(ratio * 100))); }

QString answerTimeText(const QueueInterval &interval)
{
    const auto seconds = interval.answerSeconds();
    return seconds ? Charts::tr("%1 s").arg(number(std::llround(*seconds))) : QString();
}

QString intervalText(const session::Performance &performance, const QueueInterval &interval)
{
    QStringList lines;
    QString span = spanText(interval.start, interval.start.plusMinutes(interval.lengthMinutes), performance.zone);
    if (interval.open)
        span = Charts::tr("%1, still counting").arg(span);
    lines << span;
    lines << Charts::tr("Offered %1 · answered %2 · abandoned %3 · flow-out %4")
                 .arg(number(interval.offered), number(interval.answered), number(interval.abandoned),
                      number(interval.flowOut));
    if (const auto share = interval.answerRatio(); share && interval.answered > 0)
        lines << Charts::tr("Answered %1 of offered, after %2 on average")
                     .arg(percentText(*share), answerTimeText(interval));
    if (const auto level = interval.serviceLevel())
        lines << Charts::tr("Service level %1 (%2 of %3)")
                     .arg(percentText(*level), number(std::llround(interval.serviceLevelNumerator)),
                          number(std::llround(interval.serviceLevelDenominator)));
    else
        lines << Charts::tr("No service level: nobody answered or abandoned");
    for (const insight::UsualInterval &usual : performance.usual)
        if (usual.start == interval.start)
            lines << Charts::tr("Answered at this time in past weeks: %1 to %2")
                         .arg(number(std::llround(usual.answeredLow)), number(std::llround(usual.answeredHigh)));
    return lines.join(QLatin1Char('\n'));
}

QString shownQueueName(const session::Performance &performance)
{
    for (const schedule::Queue &queue : performance.queues)
        if (!performance.shown.isEmpty() && queue.id == performance.shown)
            return queue.name;
    return performance.shown.isEmpty() ? Charts::tr("All queues") : performance.shown.value;
}

} // namespace shiftlane::ui
