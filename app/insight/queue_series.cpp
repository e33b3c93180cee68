#include "insight/queue_series.h"

#include <algorithm>
#include <map>

namespace shiftlane::insight {

namespace {

void add(QueueInterval &into, const QueueInterval &other)
{
    into.offered += other.offered;
    into.answered += other.answered;
    into.abandoned += other.abandoned;
    into.flowOut += other.flowOut;
    into.answeredWaitMs += other.answeredWaitMs;
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

QueueSeries coarser(const QueueSeries &series, int minutes)
{
    QueueSeries longer = series;
    longer.intervals.clear();
    const qint64 lengthMs = qint64{minutes} * 60'000;
    for (QueueInterval each : series.intervals) {
        each.start = {each.start.ms / lengthMs * lengthMs};
        each.lengthMinutes = minutes;
        if (longer.intervals.empty() || longer.intervals.back().start != each.start)
            longer.intervals.push_back(each);
        else
            add(longer.intervals.back(), each);
    }
    return longer;
}

} // namespace shiftlane::insight
