#include "genesys/analytics_api.h"

#include <QDateTime>
#include <algorithm>

namespace shiftlane::genesys {

namespace {

int countOf(const wire::AggregateBucket &bucket, const QString &metric)
{
    const auto it = bucket.metrics.find(metric);
    return it == bucket.metrics.end()
               ? 0
               : static_cast<int>(std::clamp<qint64>(it->second.count.value_or(0), 0, 1'000'000'000));
}

/// Adds, because a bucket may come in several groups.
void add(insight::QueueInterval &interval, const wire::AggregateBucket &bucket)
{
    interval.offered += countOf(bucket, QStringLiteral("nOffered"));
    interval.answered += countOf(bucket, QStringLiteral("tAnswered"));
    interval.abandoned += countOf(bucket, QStringLiteral("tAbandon"));
    interval.flowOut += countOf(bucket, QStringLiteral("tFlowOut"));
    const auto answered = bucket.metrics.find(QStringLiteral("tAnswered"));
    if (answered != bucket.metrics.end())
        interval.answeredWaitMs += std::max(0.0, answered->second.sum.value_or(0));
    const auto level = bucket.metrics.find(QStringLiteral("oServiceLevel"));
    if (level == bucket.metrics.end())
        return;
    interval.serviceLevelNumerator += level->second.numerator.value_or(0);
    interval.serviceLevelDenominator += level->second.denominator.value_or(0);
    if (level->second.target)
        interval.serviceLevelTarget = level->second.target;
}

insight::QueueSeries emptySeries(const base::QueueId &queue, const AggregatesWanted &wanted)
{
    insight::QueueSeries series;
    series.queue = queue;
    series.mediaType = wanted.mediaType;
    for (base::Instant at = wanted.from; at < wanted.to; at = at.plusMinutes(wanted.granularityMinutes)) {
        insight::QueueInterval interval;
        interval.start = at;
        interval.lengthMinutes = wanted.granularityMinutes;
        series.intervals.push_back(interval);
    }
    return series;
}

ApiCall aggregatesCall(const wire::AggregateQuery &query)
{
    ApiCall call;
    call.verb = "POST";
    call.path = apiPath({QStringLiteral("analytics"), QStringLiteral("conversations"), QStringLiteral("aggregates"),
                         QStringLiteral("query")});
    call.body = wire::printAggregateQuery(query);
    call.priority = push::Priority::Polling;
    call.paced = true;
    return call;
}

} // namespace

std::vector<insight::QueueSeries> toSeries(const std::vector<wire::AggregateGroup> &groups,
                                           const AggregatesWanted &wanted)
{
    std::vector<insight::QueueSeries> all;
    const qint64 step = qint64{wanted.granularityMinutes} * 60'000;
    if (step <= 0)
        return all;
    for (const base::QueueId &queue : wanted.queues) {
        insight::QueueSeries series = emptySeries(queue, wanted);
        for (const wire::AggregateGroup &group : groups) {
            const auto id = group.group.find(QStringLiteral("queueId"));
            const auto media = group.group.find(QStringLiteral("mediaType"));
            if (id == group.group.end() || id->second != queue.value ||
                (media != group.group.end() && media->second != wanted.mediaType))
                continue;
            for (const wire::AggregateBucket &bucket : group.buckets) {
                const qint64 offset = bucket.from.ms - wanted.from.ms;
                const qint64 at = offset / step;
                if (offset >= 0 && at < static_cast<qint64>(series.intervals.size()))
                    add(series.intervals[static_cast<size_t>(at)], bucket);
            }
        }
        all.push_back(std::move(series));
    }
    return all;
}

void readAggregates(Gateway &gateway, const AggregatesWanted &wanted, ResultOf<std::vector<insight::QueueSeries>> done)
{
    wire::AggregateQuery query;
    query.from = wanted.from;
    query.to = wanted.to;
    query.granularityMinutes = wanted.granularityMinutes;
    query.groupBy = QStringList{QStringLiteral("queueId"), QStringLiteral("mediaType")};
    query.filter = wire::queueFilter(wanted.queues, wanted.mediaType);
    query.metrics = QStringList{QStringLiteral("nOffered"), QStringLiteral("tAnswered"), QStringLiteral("tAbandon"),
                                QStringLiteral("tFlowOut"), QStringLiteral("oServiceLevel")};
    const ApiCall call = aggregatesCall(query);
    gateway.call(call, [wanted, route = call.route(), done = std::move(done)](const HttpReply &reply) {
        const auto groups = decode(reply, route, wire::parseAggregates);
        if (!groups)
            return done(groups.failure());
        auto series = toSeries(*groups, wanted);
        const auto now = base::Instant::fromMs(QDateTime::currentMSecsSinceEpoch());
        for (insight::QueueSeries &each : series) {
            for (insight::QueueInterval &interval : each.intervals)
                interval.open = now < interval.start.plusMinutes(interval.lengthMinutes);
        }
        done(std::move(series));
    });
}

void readMediaTypes(Gateway &gateway, base::Instant from, base::Instant to, ResultOf<QStringList> done)
{
    wire::AggregateQuery query;
    query.from = from;
    query.to = to;
    query.groupBy = QStringList{QStringLiteral("mediaType")};
    query.metrics = QStringList{QStringLiteral("nOffered")};
    const ApiCall call = aggregatesCall(query);
    gateway.call(call, [route = call.route(), done = std::move(done)](const HttpReply &reply) {
        const auto groups = decode(reply, route, wire::parseAggregates);
        if (!groups)
            return done(groups.failure());
        QStringList types;
        for (const wire::AggregateGroup &group : *groups)
            if (const auto type = group.group.find(QStringLiteral("mediaType"));
                type != group.group.end() && !types.contains(type->second))
                types << type->second;
        done(types);
    });
}

} // namespace shiftlane::genesys
