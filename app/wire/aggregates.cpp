#include "wire/aggregates.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"

#include <QRegularExpression>
#include <algorithm>

namespace shiftlane::wire {

namespace {

using Predicate = AggregateFilter::Predicate;

void write(JsonWriter &out, const Predicate &predicate)
{
    out.beginObject().field("type", QStringLiteral("dimension")).field("dimension", predicate.dimension);
    out.field("operator", predicate.operation).fieldIfAny("value", predicate.value).endObject();
}

void write(JsonWriter &out, const std::vector<Predicate> &predicates)
{
    out.key("predicates").beginArray();
    for (const Predicate &each : predicates)
        write(out, each);
    out.endArray();
}

std::vector<Predicate> readPredicates(const Node &node)
{
    std::vector<Predicate> predicates;
    node.forEach([&](const Node &each) {
        const QString operation = each.text("operator");
        predicates.push_back({each.requiredText("dimension"),
                              operation.isEmpty() ? QStringLiteral("matches") : operation, each.text("value")});
    });
    return predicates;
}

QString readType(const Node &node)
{
    const QString type = node.requiredText("type");
    if (type != u"and" && type != u"or")
        node.child("type").complain(QStringLiteral("is neither and nor or"));
    return type;
}

AggregateFilter readFilter(const Node &node)
{
    AggregateFilter filter{readType(node), {}, readPredicates(node.child("predicates"))};
    node.child("clauses").forEach([&](const Node &each) {
        filter.clauses.push_back({readType(each), readPredicates(each.required("predicates"))});
    });
    return filter;
}

QString printPeriod(int minutes)
{
    return minutes % 1440 == 0 ? QStringLiteral("P%1D").arg(minutes / 1440) : QStringLiteral("PT%1M").arg(minutes);
}

std::optional<int> parsePeriod(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^P(?:(\\d{1,3})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?)?$"));
    const auto match = form.match(text);
    const int minutes = match.captured(1).toInt() * 1440 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return match.hasMatch() && minutes > 0 ? std::optional(minutes) : std::nullopt;
}

QStringList readTexts(const Node &node)
{
    QStringList texts;
    node.forEach([&](const Node &each) { texts << each.text(); });
    return texts;
}

void writeTexts(JsonWriter &out, std::string_view key, const QStringList &texts)
{
    out.key(key).beginArray();
    for (const QString &text : texts)
        out.value(text);
    out.endArray();
}

std::optional<double> optionalReal(const Node &node, std::string_view key)
{
    const Node child = node.child(key);
    return child.isPresent() ? std::optional(child.real()) : std::nullopt;
}

AggregateStats readStats(const Node &node)
{
    AggregateStats stats;
    stats.max = optionalReal(node, "max");
    stats.min = optionalReal(node, "min");
    if (node.has("count"))
        stats.count = node.child("count").integer();
    stats.sum = optionalReal(node, "sum");
    stats.ratio = optionalReal(node, "ratio");
    stats.numerator = optionalReal(node, "numerator");
    stats.denominator = optionalReal(node, "denominator");
    stats.target = optionalReal(node, "target");
    return stats;
}

void write(JsonWriter &out, const AggregateStats &stats)
{
    out.beginObject().field("max", stats.max).field("min", stats.min).field("count", stats.count);
    out.field("sum", stats.sum).field("ratio", stats.ratio).field("numerator", stats.numerator);
    out.field("denominator", stats.denominator).field("target", stats.target).endObject();
}

std::pair<base::Instant, base::Instant> readInterval(const Node &node)
{
    const auto interval = parseInterval(node.text());
    if (!interval)
        node.complain(QStringLiteral("is not an interval “start/end”"));
    return interval.value_or(std::pair<base::Instant, base::Instant>{});
}

AggregateBucket readBucket(const Node &node)
{
    AggregateBucket bucket;
    std::tie(bucket.from, bucket.to) = readInterval(node.required("interval"));
    node.child("metrics").forEach([&](const Node &metric) {
        // An entry with a qualifier is a part of something else, not the metric.
        if (!metric.has("qualifier"))
            bucket.metrics.emplace(metric.requiredText("metric"), readStats(metric.child("stats")));
    });
    return bucket;
}

void write(JsonWriter &out, const AggregateBucket &bucket)
{
    out.beginObject().field("interval", printInterval(bucket.from, bucket.to)).key("metrics").beginArray();
    for (const auto &[metric, stats] : bucket.metrics) {
        out.beginObject().field("metric", metric).key("stats");
        write(out, stats);
        out.endObject();
    }
    out.endArray().endObject();
}

bool holds(const Predicate &predicate, const std::map<QString, QString> &group)
{
    const auto it = group.find(predicate.dimension);
    if (predicate.operation == u"notExists")
        return it == group.end();
    return it != group.end() && (predicate.operation == u"exists" || it->second == predicate.value);
}

} // namespace

bool AggregateFilter::matches(const std::map<QString, QString> &group) const
{
    std::vector<bool> parts;
    for (const Clause &clause : clauses) {
        const auto test = [&](const Predicate &each) { return holds(each, group); };
        parts.push_back(clause.type == u"or" ? std::any_of(clause.predicates.begin(), clause.predicates.end(), test)
                                             : std::all_of(clause.predicates.begin(), clause.predicates.end(), test));
    }
    for (const Predicate &each : predicates)
        parts.push_back(holds(each, group));
    if (parts.empty())
        return true;
    const auto isTrue = [](bool part) { return part; };
    return type == u"or" ? std::any_of(parts.begin(), parts.end(), isTrue)
                         : std::all_of(parts.begin(), parts.end(), isTrue);
}

AggregateFilter queueFilter(const std::vector<base::QueueId> &queues, const QString &mediaType)
{
    AggregateFilter filter;
    AggregateFilter::Clause clause;
    for (const base::QueueId &queue : queues)
        clause.predicates.push_back({QStringLiteral("queueId"), QStringLiteral("matches"), queue.value});
    filter.clauses.push_back(std::move(clause));
    filter.predicates.push_back({QStringLiteral("mediaType"), QStringLiteral("matches"), mediaType});
    return filter;
}

QByteArray printAggregateQuery(const AggregateQuery &query)
{
    JsonWriter out;
    out.beginObject().field("interval", printInterval(query.from, query.to));
    if (query.granularityMinutes)
        out.field("granularity", printPeriod(*query.granularityMinutes));
    out.fieldIfAny("timeZone", query.timeZone);
    writeTexts(out, "groupBy", query.groupBy);
    if (query.filter) {
        out.key("filter").beginObject().field("type", query.filter->type).key("clauses").beginArray();
        for (const AggregateFilter::Clause &clause : query.filter->clauses) {
            out.beginObject().field("type", clause.type);
            write(out, clause.predicates);
            out.endObject();
        }
        out.endArray();
        write(out, query.filter->predicates);
        out.endObject();
    }
    writeTexts(out, "metrics", query.metrics);
    out.endObject();
    return out.take();
}

Result<AggregateQuery> parseAggregateQuery(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    AggregateQuery query;
    const Node interval = root.required("interval");
    std::tie(query.from, query.to) = readInterval(interval);
    if (query.to <= query.from)
        interval.complain(QStringLiteral("ends before it starts"));
    const QString period = root.text("granularity");
    if (!period.isEmpty()) {
        query.granularityMinutes = parsePeriod(period);
        if (!query.granularityMinutes)
            root.child("granularity").complain(QStringLiteral("is not a period of minutes, hours or days"));
    }
    query.timeZone = root.text("timeZone");
    query.groupBy = readTexts(root.child("groupBy"));
    if (root.has("filter"))
        query.filter = readFilter(root.child("filter"));
    query.metrics = readTexts(root.required("metrics"));
    return reading.finish(query);
}

QByteArray printAggregates(const std::vector<AggregateGroup> &groups)
{
    JsonWriter out;
    out.beginObject().key("results").beginArray();
    for (const AggregateGroup &group : groups) {
        out.beginObject().key("group").beginObject();
        for (const auto &[dimension, value] : group.group)
            out.rawKey(dimension.toUtf8()).value(value);
        out.endObject().key("data").beginArray();
        for (const AggregateBucket &bucket : group.buckets)
            write(out, bucket);
        out.endArray().endObject();
    }
    out.endArray().endObject();
    return out.take();
}

Result<std::vector<AggregateGroup>> parseAggregates(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    if (!root.isObject())
        root.complain(QStringLiteral("is not an object"));
    std::vector<AggregateGroup> groups;
    root.child("results").forEach([&](const Node &node) {
        AggregateGroup group;
        node.child("group").forEachMember([&](std::string_view key, const Node &value) {
            group.group.emplace(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), value.text());
        });
        node.child("data").forEach([&](const Node &each) { group.buckets.push_back(readBucket(each)); });
        groups.push_back(std::move(group));
    });
    return reading.finish(groups);
}

QString printInterval(base::Instant from, base::Instant to) { return from.toIso() + u'/' + to.toIso(); }

std::optional<std::pair<base::Instant, base::Instant>> parseInterval(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto from = base::Instant::fromIso(text.left(slash));
    const auto to = base::Instant::fromIso(text.mid(slash + 1));
    if (!from || !to)
        return std::nullopt;
    return std::pair(*from, *to);
}

} // namespace shiftlane::wire
