#include "insight/queue_series.h"

#include <algorithm>
#include <map>

namespace shiftlane::insight {

namespace {

base::Instant endOf(const QueueInterval &interval) { return interval.start.plusMinutes(interval.lengthMinutes); }

void add(QueueInterval &into, const QueueInterval &other)
{
    into.offered += other.offered;
    into.answered += other.answered;
    into.abandoned += other.abandoned;
    into.flowOut += other.flowOut;
    into.serviceLevelNumerator += other.serviceLevelNumerator;
    into.serviceLevelDenominator += other.serviceLevelDenominator;
    into.open = into.open || other.open;
    // One target for several queues exists only where they agree.
    if (into.serviceLevelTarget != other.serviceLevelTarget)
        into.serviceLevelTarget = into.serviceLevelTarget && other.serviceLevelTarget ? std::nullopt
                                  : into.serviceLevelTarget                           ? into.serviceLevelTarget
                                                                                      : other.serviceLevelTarget;
}

} // namespace

QueueSeries sum(const std::vector<QueueSeries> &parts, const QString &name)
{
    QueueSeries total;
    total.name = name;
    std::map<base::Instant, QueueInterval> byStart;
    for (const QueueSeries &part : parts) {
        total.mediaType = part.mediaType;
        for (const QueueInterval &interval : part.intervals) {
            const auto [it, isNew] = byStart.try_emplace(interval.start, interval);
            if (!isNew)
                add(it->second, interval);
        }
    }
    for (const auto &[start, interval] : byStart)
        total.intervals.push_back(interval);
    return total;
}

// Whole intervals only: one in which the change or the push falls in the middle
// says neither before nor after.
EffectSoFar effectSoFar(const QueueSeries &series, const std::optional<SyncWindow> &window,
                        std::optional<base::Instant> firstChangedShift, base::Instant now)
{
    EffectSoFar effect;
    if (!window)
        return effect;
    effect.firstChangedShift = firstChangedShift;
    if (firstChangedShift && *firstChangedShift > now) {
        effect.kind = EffectSoFar::Kind::ChangesNothingBefore;
        return effect;
    }
    const base::Instant from = std::max(window->from, firstChangedShift.value_or(window->from));
    for (const QueueInterval &interval : series.intervals) {
        if (interval.start < from || endOf(interval) > now)
            continue;
        ++effect.intervals;
        effect.offered += interval.offered;
        effect.answered += interval.answered;
    }
    if (effect.intervals == 0) {
        effect.kind = EffectSoFar::Kind::TooEarly;
        return effect;
    }
    effect.kind = EffectSoFar::Kind::Figures;
    int left = effect.intervals;
    for (auto it = series.intervals.rbegin(); it != series.intervals.rend() && left > 0; ++it) {
        if (endOf(*it) > from)
            continue;
        --left;
        effect.offeredBefore += it->offered;
        effect.answeredBefore += it->answered;
    }
    return effect;
}

} // namespace shiftlane::insight
