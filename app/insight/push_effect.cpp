#include "insight/push_effect.h"

#include "insight/day_difference.h"
#include "insight/student_t.h"
#include "schedule/week.h"

#include <algorithm>
#include <array>

namespace shiftlane::insight {

namespace {

using base::Instant;

constexpr double falseAlarms = 0.05;
constexpr std::array firstLooks{0.30, 0.30, 0.10, 0.05}; ///< shares of falseAlarms
constexpr double laterLooks = 0.25;                      ///< shared by all that follow
constexpr int leastLaterLooks = 4;
constexpr qint64 minutesBefore = 120;
constexpr qint64 minutesOfLongestDay = 25 * 60;

/// Share of the error that look `n` (0-based) of `all` may spend.
double shareOf(size_t n, size_t all)
{
    if (n < firstLooks.size())
        return falseAlarms * firstLooks[n];
    const auto later = std::max<size_t>(all, firstLooks.size() + leastLaterLooks) - firstLooks.size();
    return falseAlarms * laterLooks / static_cast<double>(later);
}

/// One queue over all looks so far: the smallest p in units of what its look may spend.
struct Looked {
    QueueEffect effect;
    double used = 1; ///< p / share: below 1/m for the strongest of m queues means a drop
};

struct Times {
    std::vector<int> during; ///< minutes of the complete intervals, in order
    std::vector<int> before;
    size_t all = 0; ///< looks that the day will have
};

std::optional<Looked> look(const EffectSeries &series, const Baseline &baseline, const Times &times)
{
    const auto whole = compare(baseline, times.during, times.before);
    if (!whole)
        return std::nullopt;
    Looked best;
    QueueEffect &effect = best.effect;
    effect.queue = series.queue;
    effect.name = series.name;
    const double margin = quantileAbove(0.025, whole->degrees) * whole->spread;
    effect.size = {whole->points, whole->points - margin, whole->points + margin};
    const Counts now = add(baseline.today, times.during);
    effect.offered = static_cast<int>(now.offered);
    effect.answered = static_cast<int>(now.answered);
    effect.usualRatio = std::clamp(now.ratio() - whole->points, 0.0, 1.0);
    effect.intervals = static_cast<int>(times.during.size());
    effect.pastDays = whole->pastDays;
    for (size_t n = 0; n < times.during.size(); ++n) {
        for (const size_t first : {size_t{0}, n > 1 ? n - 1 : size_t{0}}) {
            const std::vector<int> window(times.during.begin() + static_cast<std::ptrdiff_t>(first),
                                          times.during.begin() + static_cast<std::ptrdiff_t>(n) + 1);
            const auto found = compare(baseline, window, times.before);
            if (!found || found->points >= 0)
                continue;
            const double used = found->pValue / (shareOf(n, times.all) / (n > 1 ? 2 : 1));
            if (used >= best.used)
                continue;
            best.used = used;
            effect.pValue = found->pValue;
            effect.since = baseline.today.at(window.front())->start;
        }
    }
    return best;
}

/// Holm: the strongest against 1/m, the next against 1/(m−1), until one fails.
void mark(std::vector<Looked> &looked)
{
    std::stable_sort(looked.begin(), looked.end(), [](const Looked &a, const Looked &b) { return a.used < b.used; });
    for (size_t i = 0; i < looked.size(); ++i) {
        if (looked[i].used * static_cast<double>(looked.size() - i) >= 1)
            break;
        looked[i].effect.fell = true;
    }
    for (Looked &each : looked) {
        if (!each.effect.fell)
            each.effect.since.reset();
    }
}

bool changes(const EffectInput &input, const QueueInterval &interval)
{
    const Instant end = interval.start.plusMinutes(interval.lengthMinutes);
    return std::any_of(input.changed.begin(), input.changed.end(),
                       [&](const ChangedSpan &span) { return span.from < end && interval.start < span.to; });
}

/// Today's intervals that can tell, those just before them, and how many there will be.
Times timesOf(const EffectInput &input, const EffectSeries &series, QDate today, std::optional<Instant> &next)
{
    Times times;
    std::vector<std::pair<Instant, int>> earlier;
    std::optional<Instant> first;
    for (const QueueInterval &each : series.intervals) {
        if (each.start < input.now.plusMinutes(-minutesOfLongestDay))
            continue;
        const schedule::LocalTime local = schedule::toLocal(each.start, input.zone);
        if (local.date != today)
            continue;
        const int minute = local.time.msecsSinceStartOfDay() / 60'000;
        const Instant end = each.start.plusMinutes(each.lengthMinutes);
        const bool complete = !each.open && end <= input.now;
        if (each.start >= input.window->from && changes(input, each)) {
            ++times.all;
            if (complete) {
                times.during.push_back(minute);
                first = first.value_or(each.start);
            } else {
                next = next ? std::min(*next, end) : end;
            }
        } else if (complete && end <= input.window->from) {
            earlier.emplace_back(each.start, minute);
        }
    }
    for (const auto &[start, minute] : earlier)
        if (first && start >= first->plusMinutes(-minutesBefore))
            times.before.push_back(minute);
    return times;
}

/// The push of next week tells nothing about today.
std::optional<Instant> firstChangeAfterToday(const EffectInput &input, QDate today)
{
    std::optional<Instant> first;
    for (const ChangedSpan &span : input.changed) {
        if (span.to <= input.window->from)
            continue;
        first = first ? std::min(*first, span.from) : span.from;
    }
    if (first && schedule::toLocal(*first, input.zone).date <= today)
        return std::nullopt;
    return first;
}

} // namespace

PushEffect pushEffect(const EffectInput &input)
{
    PushEffect effect;
    if (!input.window || input.changed.empty())
        return effect;
    const QDate today = schedule::toLocal(input.now, input.zone).date;
    if (const auto later = firstChangeAfterToday(input, today)) {
        effect.kind = PushEffect::Kind::ChangesNothingBefore;
        effect.at = later;
        return effect;
    }
    std::vector<Looked> looked;
    bool complete = false;
    for (const EffectSeries &series : input.queues) {
        std::optional<Instant> next;
        const Times times = timesOf(input, series, today, next);
        if (next)
            effect.at = effect.at ? std::min(*effect.at, *next) : *next;
        if (times.during.empty())
            continue;
        complete = true;
        if (auto found = look(series, baselineOf(series.intervals, input.zone, today, input.holidays), times))
            looked.push_back(std::move(*found));
    }
    effect.kind = !complete        ? PushEffect::Kind::TooEarly
                  : looked.empty() ? PushEffect::Kind::NoBaseline
                                   : PushEffect::Kind::NoSign;
    if (complete)
        effect.at.reset();
    mark(looked);
    for (Looked &each : looked) {
        if (each.effect.fell)
            effect.kind = PushEffect::Kind::Fell;
        effect.queues.push_back(std::move(each.effect));
    }
    return effect;
}

} // namespace shiftlane::insight
