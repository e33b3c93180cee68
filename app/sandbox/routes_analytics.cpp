#include "sandbox/service.h"
#include "wire/aggregates.h"

#include <algorithm>
#include <cmath>

/// Conversation aggregates (contract E.1).
namespace shiftlane::sandbox {

using wire::AggregateBucket;
using wire::AggregateGroup;
using wire::AggregateStats;

namespace {

constexpr qint64 intervalMs = arrivalMinutes * 60'000;
constexpr int longestDays = 62;

AggregateStats counted(qint64 count)
{
    AggregateStats stats;
    stats.count = count;
    return stats;
}

AggregateStats timed(qint64 count, qint64 sumMs)
{
    AggregateStats stats = counted(count);
    const double mean = static_cast<double>(sumMs) / static_cast<double>(count);
    stats.sum = static_cast<double>(sumMs);
    stats.min = count > 1 ? std::floor(mean * 0.3) : static_cast<double>(sumMs);
    stats.max = count > 1 ? std::ceil(mean * 2.4) : static_cast<double>(sumMs);
    return stats;
}

/// Every metric the sandbox knows; those without data are absent.
std::map<QString, AggregateStats> metrics(const QueueFigures &f, double target)
{
    std::map<QString, AggregateStats> out;
    const auto count = [&](const char *name, int value) {
        if (value > 0)
            out[QLatin1String(name)] = counted(value);
    };
    const auto time = [&](const char *name, int value, qint64 sum) {
        if (value > 0)
            out[QLatin1String(name)] = timed(value, sum);
    };
    count("nOffered", f.offered);
    count("nConnected", f.answered);
    count("nOverSla", f.overSla);
    time("tAnswered", f.answered, f.answeredWaitMs);
    time("tAbandon", f.abandoned, f.abandonedWaitMs);
    time("tFlowOut", f.flowOut, f.flowOutWaitMs);
    time("tWait", f.offered, f.answeredWaitMs + f.abandonedWaitMs + f.flowOutWaitMs);
    time("tAcd", f.offered, f.answeredWaitMs + f.abandonedWaitMs + f.flowOutWaitMs);
    time("tTalk", f.answered, f.talkMs);
    time("tAcw", f.answered, f.afterCallMs);
    time("tHandle", f.answered, f.talkMs + f.afterCallMs);
    const int denominator = f.answered + f.abandoned;
    if (denominator > 0) {
        AggregateStats level;
        level.numerator = f.answered - f.overSla;
        level.denominator = denominator;
        level.ratio = *level.numerator / denominator;
        level.target = target;
        out[QStringLiteral("oServiceLevel")] = level;
        AggregateStats goal;
        goal.target = target;
        out[QStringLiteral("oServiceTarget")] = goal;
    }
    return out;
}

std::map<QString, QString> dimensionsOf(const World &world, const HeldQueue &queue)
{
    return {{QStringLiteral("queueId"), queue.queue.id.value},
            {QStringLiteral("mediaType"), QStringLiteral("voice")},
            {QStringLiteral("originatingDirection"), QStringLiteral("inbound")},
            {QStringLiteral("direction"), QStringLiteral("inbound")},
            {QStringLiteral("divisionId"), world.divisionId}};
}

struct Sums {
    std::vector<QueueFigures> buckets;
    double target = 0.8;
};

void addQueue(Routing &routing, size_t queue, const wire::AggregateQuery &query, qint64 bucketMs, Instant now,
              Sums &sums)
{
    const Instant to = std::min(query.to, now);
    const Instant from{query.from.ms / intervalMs * intervalMs};
    const int count = static_cast<int>(std::max<qint64>(0, (to.ms - from.ms + intervalMs - 1) / intervalMs));
    const std::vector<QueueFigures> figures = routing.figures(queue, from, count);
    for (int i = 0; i < count; ++i) {
        const Instant start{from.ms + i * intervalMs};
        const qint64 bucket = (start.ms - query.from.ms) / bucketMs;
        if (start >= query.from && bucket < static_cast<qint64>(sums.buckets.size()))
            sums.buckets[static_cast<size_t>(bucket)] += figures[static_cast<size_t>(i)];
    }
}

AggregateGroup groupOf(const std::map<QString, QString> &key, const Sums &sums, const wire::AggregateQuery &query,
                       qint64 bucketMs)
{
    AggregateGroup group;
    group.group = key;
    for (size_t b = 0; b < sums.buckets.size(); ++b) {
        AggregateBucket bucket;
        bucket.from = Instant{query.from.ms + static_cast<qint64>(b) * bucketMs};
        bucket.to = std::min(Instant{bucket.from.ms + bucketMs}, query.to);
        bucket.metrics = metrics(sums.buckets[b], sums.target);
        std::erase_if(bucket.metrics, [&](const auto &entry) { return !query.metrics.contains(entry.first); });
        if (!bucket.metrics.empty())
            group.buckets.push_back(std::move(bucket));
    }
    return group;
}

Answer aggregate(Service &service, const Call &call)
{
    const auto query = wire::parseAggregateQuery(call.body, call.where());
    if (!query)
        return badRequest(query.failure());
    const qint64 length = query->to.ms - query->from.ms;
    const qint64 bucketMs = query->granularityMinutes ? qint64{*query->granularityMinutes} * 60'000 : length;
    if (length <= 0 || length > qint64{longestDays} * 24 * 3'600'000)
        return refused(400, QStringLiteral("bad.request"),
                       QStringLiteral("The interval must be positive and at most 62 days"));
    if (query->granularityMinutes && (bucketMs < intervalMs || bucketMs % intervalMs != 0))
        return refused(400, QStringLiteral("bad.request"),
                       QStringLiteral("The granularity must be a multiple of PT5M"));
    const World &world = service.org.world();
    const auto buckets = static_cast<size_t>((length + bucketMs - 1) / bucketMs);
    std::map<std::map<QString, QString>, Sums> groups;
    Routing &routing = service.org.routing(call.now);
    for (size_t index = 0; index < world.queues.size(); ++index) {
        const HeldQueue &queue = world.queues[index];
        const auto dimensions = dimensionsOf(world, queue);
        if (query->filter && !query->filter->matches(dimensions))
            continue;
        std::map<QString, QString> key = dimensions;
        std::erase_if(key, [&](const auto &entry) { return !query->groupBy.contains(entry.first); });
        Sums &sums = groups[key];
        sums.buckets.resize(buckets);
        sums.target = queue.queue.serviceLevelTarget;
        addQueue(routing, index, *query, bucketMs, call.now, sums);
    }
    std::vector<AggregateGroup> out;
    for (const auto &[key, sums] : groups) {
        AggregateGroup group = groupOf(key, sums, *query, bucketMs);
        if (!group.buckets.empty())
            out.push_back(std::move(group));
    }
    return ok(wire::printAggregates(out));
}

} // namespace

std::vector<Route> analyticsRoutes()
{
    return {
        {"POST", QStringLiteral("/api/v2/analytics/conversations/aggregates/query"), aggregate},
    };
}

} // namespace shiftlane::sandbox
