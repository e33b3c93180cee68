#include "ui/charts/chart_values.h"

#include "ui/charts/words.h"
#include "ui/style/formats.h"
#include "ui/timeline/words.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <utility>

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

std::optional<double> figureOf(const session::StaffInterval &interval, ChartSeries series)
{
    switch (series) {
    case ChartSeries::Forecast:
        return interval.forecastOffered;
    case ChartSeries::Required:
        return interval.required;
    case ChartSeries::Scheduled:
        return interval.scheduled;
    case ChartSeries::OnQueue:
        return interval.actual;
    default:
        return std::nullopt;
    }
}

std::vector<QList<QPointF>> steps(const session::Performance &performance, ChartSeries series)
{
    std::vector<QList<QPointF>> pieces;
    bool broken = true;
    for (const QueueInterval &interval : performance.series.intervals) {
        const session::StaffInterval *staff = staffOf(performance, interval.start);
        const auto figure = staff ? figureOf(*staff, series) : std::nullopt;
        if (!figure) {
            broken = true;
            continue;
        }
        if (std::exchange(broken, false))
            pieces.emplace_back();
        pieces.back() << QPointF(startMs(interval), *figure)
                      << QPointF(startMs(interval) + lengthMs(interval), *figure);
    }
    return pieces;
}

double highestOf(const std::vector<QList<QPointF>> &pieces)
{
    double highest = 0;
    for (const QList<QPointF> &piece : pieces)
        for (const QPointF &point : piece)
            highest = std::max(highest, point.y());
    return highest;
}

void addStaff(ChartValues &values, const session::Performance &performance, const HiddenSeries &hidden)
{
    values.forecast = steps(performance, ChartSeries::Forecast);
    double highest = -1;
    const auto add = [&](std::vector<QList<QPointF>> &list, ChartSeries series) {
        if (hidden.contains(series))
            return;
        list = steps(performance, series);
        if (!list.empty())
            highest = std::max(highest, highestOf(list));
    };
    add(values.required, ChartSeries::Required);
    add(values.scheduled, ChartSeries::Scheduled);
    add(values.onQueue, ChartSeries::OnQueue);
    if (highest < 0)
        return;
    values.staffStep = niceStep(highest);
    values.staffTop = std::max(2.0, std::ceil(highest / (values.staffStep / 2))) * values.staffStep / 2;
}

void hide(ChartValues &values, const HiddenSeries &hidden)
{
    const auto clear = [&](ChartSeries series, auto &...lists) {
        if (hidden.contains(series))
            (lists.clear(), ...);
    };
    clear(ChartSeries::Offered, values.offered, values.offeredOpen);
    clear(ChartSeries::Answered, values.answered);
    clear(ChartSeries::Abandoned, values.abandoned, values.abandonedOpen);
    clear(ChartSeries::ServiceLevel, values.serviceLevel);
    clear(ChartSeries::Usual, values.usualLow, values.usualHigh);
    clear(ChartSeries::Forecast, values.forecast);
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
    highest = std::max(highest, highestOf(values.forecast));
    values.step = niceStep(highest);
    // In half steps: as much of the height as possible, and still no jumping at every call.
    values.top = std::max(2.0, std::ceil(highest / (values.step / 2))) * values.step / 2;
}

const session::QueueScope *shownScope(const session::Performance &performance)
{
    for (const session::QueueScope &scope : performance.scopes)
        if (!performance.shown.isEmpty() && scope.id == performance.shown)
            return &scope;
    return nullptr;
}

/// Without scopes (a record) one queue is shown, or all.
bool isShown(const session::Performance &performance, const base::QueueId &queue)
{
    if (const session::QueueScope *scope = shownScope(performance))
        return std::find(scope->queues.begin(), scope->queues.end(), queue) != scope->queues.end();
    return performance.shown.isEmpty() || queue.value == performance.shown;
}

template <class Value, class Get>
std::optional<Value> common(const session::Performance &performance, Get get)
{
    std::optional<Value> found;
    for (const schedule::Queue &queue : performance.queues) {
        if (!isShown(performance, queue.id))
            continue;
        if (found && *found != get(queue))
            return std::nullopt;
        found = get(queue);
    }
    return found;
}

} // namespace

ChartValues chartValues(const session::Performance &performance, const HiddenSeries &hidden)
{
    ChartValues values;
    addFigures(values, performance.series);
    addUsual(values, performance);
    addStaff(values, performance, hidden);
    addRange(values, performance);
    hide(values, hidden); // after the axes: they do not jump with a choice
    if (const auto goal = serviceLevelGoal(performance); goal && !hidden.contains(ChartSeries::ServiceLevel))
        values.goal = *goal * 100;
    if (performance.window) {
        const auto from = static_cast<double>(performance.window->from.ms);
        const auto to = static_cast<double>(performance.window->to.value_or(performance.now).ms);
        constexpr double whole = 1000; // beyond the end of the axis, whatever it is
        values.syncBand = {{from, 0}, {from, whole}, {std::max(from, to), whole}, {std::max(from, to), 0}};
    }
    return values;
}

const session::StaffInterval *staffOf(const session::Performance &performance, base::Instant start)
{
    const auto found = std::lower_bound(performance.staff.begin(), performance.staff.end(), start,
                                        [](const auto &each, base::Instant at) { return each.start < at; });
    return found != performance.staff.end() && found->start == start ? &*found : nullptr;
}

bool hasFigures(const session::Performance &performance, ChartSeries series)
{
    if (series == ChartSeries::Usual)
        return !performance.usual.empty();
    if (series < ChartSeries::Forecast)
        return true;
    return std::any_of(performance.staff.begin(), performance.staff.end(),
                       [&](const auto &each) { return figureOf(each, series).has_value(); });
}

QString staffWord(ChartSeries series)
{
    switch (series) {
    case ChartSeries::Required:
        return Charts::tr("Agents required");
    case ChartSeries::Scheduled:
        return Charts::tr("Agents scheduled");
    case ChartSeries::OnQueue:
        return Charts::tr("Agents on queue");
    default:
        return Charts::tr("Forecast");
    }
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

namespace {

QString countsText(const QueueInterval &interval, const HiddenSeries &hidden)
{
    QStringList parts;
    if (!hidden.contains(ChartSeries::Offered))
        parts << Charts::tr("Offered %1").arg(number(interval.offered));
    if (!hidden.contains(ChartSeries::Answered))
        parts << Charts::tr("answered %1").arg(number(interval.answered));
    if (!hidden.contains(ChartSeries::Abandoned))
        parts << Charts::tr("abandoned %1").arg(number(interval.abandoned));
    if (!hidden.contains(ChartSeries::Offered))
        parts << Charts::tr("flow-out %1").arg(number(interval.flowOut));
    return parts.join(QStringLiteral(" · "));
}

QStringList staffLines(const session::Performance &performance, base::Instant start, const HiddenSeries &hidden)
{
    const session::StaffInterval *staff = staffOf(performance, start);
    QStringList lines;
    for (const ChartSeries series :
         {ChartSeries::Forecast, ChartSeries::Required, ChartSeries::Scheduled, ChartSeries::OnQueue})
        if (const auto figure = staff && !hidden.contains(series) ? figureOf(*staff, series) : std::nullopt)
            lines << QStringLiteral("%1 %2").arg(staffWord(series), number(std::llround(*figure)));
    // Two and two: the readout stays low.
    QStringList pairs;
    for (qsizetype i = 0; i < lines.size(); i += 2)
        pairs << lines.mid(i, 2).join(QStringLiteral(" · "));
    return pairs;
}

} // namespace

QString intervalText(const session::Performance &performance, const QueueInterval &interval, const HiddenSeries &hidden)
{
    const auto shows = [&](ChartSeries series) { return !hidden.contains(series); };
    QStringList lines;
    QString span = spanText(interval.start, interval.start.plusMinutes(interval.lengthMinutes), performance.zone);
    if (interval.open)
        span = Charts::tr("%1, still counting").arg(span);
    lines << span;
    lines << countsText(interval, hidden);
    if (const auto share = interval.answerRatio(); share && interval.answered > 0 && shows(ChartSeries::Answered))
        lines << Charts::tr("Answered %1 of offered, after %2 on average")
                     .arg(percentText(*share), answerTimeText(interval));
    const auto level = interval.serviceLevel();
    if (level && shows(ChartSeries::ServiceLevel))
        lines << Charts::tr("Service level %1 (%2 of %3)")
                     .arg(percentText(*level), number(std::llround(interval.serviceLevelNumerator)),
                          number(std::llround(interval.serviceLevelDenominator)));
    else if (shows(ChartSeries::ServiceLevel))
        lines << Charts::tr("No service level: nobody answered or abandoned");
    for (const insight::UsualInterval &usual : performance.usual)
        if (usual.start == interval.start && shows(ChartSeries::Usual))
            lines << Charts::tr("Answered at this time in past weeks: %1 to %2")
                         .arg(number(std::llround(usual.answeredLow)), number(std::llround(usual.answeredHigh)));
    lines << staffLines(performance, interval.start, hidden);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString shownQueueName(const session::Performance &performance)
{
    if (const session::QueueScope *scope = shownScope(performance))
        return scope->name;
    for (const schedule::Queue &queue : performance.queues)
        if (!performance.shown.isEmpty() && queue.id.value == performance.shown)
            return queue.name;
    return performance.shown.isEmpty() ? Charts::tr("All queues") : performance.shown;
}

} // namespace shiftlane::ui
