#include "insight/push_effect.h"

#include "insight/day_difference.h"

#include <algorithm>
#include <array>

namespace shiftlane::insight {

namespace {

using base::Instant;

constexpr double falseAlarms = 0.05;
constexpr std::array firstLooks{0.10, 0.50, 0.10, 0.05}; ///< shares of falseAlarms
constexpr double laterLooks = 0.25;                      ///< shared by all that follow
constexpr int leastLaterLooks = 4;
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
    QueueEffect drop; ///< the same since the drop, where there is one
    double used = 1;  ///< p / share: below 1/m for the strongest of m queues means a drop
};

struct Times {
    std::vector<int> during; ///< minutes of the complete intervals, in order
    std::vector<int> before;
    size_t all = 0; ///< looks that the day will have
};

/// Figures of the intervals compared; nothing where they cannot be.
bool describe(QueueEffect &effect, const Baseline &baseline, const std::vector<int> &during,
              const std::vector<int> &before)
{
    const auto whole = compare(baseline, during, before);
    if (!whole)
        return false;
    effect.size = {whole->points, whole->low, whole->high};
    const Counts now = add(baseline.today, during);
    effect.offered = static_cast<int>(now.offered);
    effect.answered = static_cast<int>(now.answered);
    effect.usualRatio = std::clamp(std::min(now.ratio(), 1.0) - whole->points, 0.0, 1.0);
    effect.intervals = static_cast<int>(during.size());
    effect.pastDays = whole->pastDays;
    return true;
}

std::optional<Looked> look(const EffectSeries &series, const Baseline &baseline, const Times &times)
{
    Looked best;
    QueueEffect &effect = best.effect;
    effect.queue = series.queue;
    effect.name = series.name;
    if (!describe(effect, baseline, times.during, times.before))
        return std::nullopt;
    size_t dropFrom = 0;
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
            dropFrom = first;
        }
    }
    best.drop = effect;
    best.drop.fell = true;
    best.drop.since = baseline.today.at(times.during[dropFrom])->start;
    describe(best.drop, baseline, {times.during.begin() + static_cast<std::ptrdiff_t>(dropFrom), times.during.end()},
             times.before);
    return best;
}

/// Holm: the strongest against 1/m, the next against 1/(m−1), until one fails.
void mark(std::vector<Looked> &looked)
{
    std::stable_sort(looked.begin(), looked.end(), [](const Looked &a, const Looked &b) { return a.used < b.used; });
    for (size_t i = 0; i < looked.size(); ++i) {
        if (looked[i].used * static_cast<double>(looked.size() - i) >= 1)
            break;
        looked[i].effect = looked[i].drop;
    }
}

bool changes(const EffectInput &input, const QueueInterval &interval)
{
    const Instant end = interval.start.plusMinutes(interval.lengthMinutes);
    return std::any_of(input.changed.begin(), input.changed.end(),
                       [&](const ChangedSpan &span) { return span.from < end && interval.start < span.to; });
}

/// Today's intervals that can tell, those just before them, and how many there will be.
Times timesOf(const EffectInput &input, const DayClock &clock, const EffectSeries &series, Instant at,
              std::optional<Instant> &next)
{
    Times times;
    const QDate today = clock.place(at).date;
    std::set<int> seen;
    std::vector<std::pair<Instant, int>> earlier;
    std::optional<Instant> first;
    for (const QueueInterval &each : series.intervals) {
        if (each.start < at.plusMinutes(-minutesOfLongestDay) || at.plusMinutes(minutesOfLongestDay) < each.start)
            continue;
        const auto [date, minute, repeated] = clock.place(each.start);
        if (date != today || !seen.insert(minute).second) // the hour that autumn repeats counts once
            continue;
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

/// Changed while or after the push wrote: what was over before tells nothing.
std::vector<ChangedSpan> spansSince(const EffectInput &input)
{
    std::vector<ChangedSpan> spans = input.changed;
    std::erase_if(spans, [&](const ChangedSpan &span) { return span.to <= input.window->from; });
    return spans;
}

/// The push of next week tells nothing about today.
std::optional<Instant> firstChangeToCome(const std::vector<ChangedSpan> &spans, Instant now)
{
    std::optional<Instant> first;
    for (const ChangedSpan &span : spans)
        first = first ? std::min(*first, span.from) : span.from;
    return first && *first > now ? first : std::nullopt;
}

/// When the push last changed something: now, or on the last of its days.
Instant lastChange(const std::vector<ChangedSpan> &spans, Instant now)
{
    Instant last{};
    for (const ChangedSpan &span : spans)
        if (span.from <= now)
            last = std::max(last, std::min(now, Instant{span.to.ms - 1}));
    return last;
}

} // namespace

PushEffect pushEffect(const EffectInput &input)
{
    PushEffect effect;
    if (!input.window || input.changed.empty())
        return effect;
    const std::vector<ChangedSpan> spans = spansSince(input);
    if (spans.empty())
        return effect;
    if (const auto later = firstChangeToCome(spans, input.now)) {
        effect.kind = PushEffect::Kind::ChangesNothingBefore;
        effect.at = later;
        return effect;
    }
    const Instant at = lastChange(spans, input.now);
    const DayClock clock = dayClockOf(*input.window, input.zone);
    const QDate today = clock.place(at).date;
    std::vector<Looked> looked;
    bool complete = false;
    for (const EffectSeries &series : input.queues) {
        std::optional<Instant> next;
        const Times times = timesOf(input, clock, series, at, next);
        if (next)
            effect.at = effect.at ? std::min(*effect.at, *next) : *next;
        if (times.during.empty())
            continue;
        complete = true;
        if (auto found = look(series, baselineOf(series.intervals, clock, today, input.holidays), times))
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
