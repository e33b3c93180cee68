#include "wire/planning.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"

#include <algorithm>

namespace shiftlane::wire {

namespace {

constexpr size_t mostIntervals = size_t{25} * 60; // a day of 25 hours in minutes

PlanningGroup readGroup(const Node &node)
{
    PlanningGroup group;
    group.id = node.requiredText("id");
    group.name = node.text("name");
    node.child("routePaths").forEach([&](const Node &path) {
        group.paths.push_back({base::QueueId(path.child("queue").text("id")), path.text("mediaType")});
    });
    return group;
}

double positive(const Node &node)
{
    const double value = node.real();
    if (value < 0 || value > 1e9)
        node.complain(QStringLiteral("is out of range"));
    return value;
}

IntradayDay::Media readMedia(const Node &node)
{
    IntradayDay::Media media;
    media.mediaType = node.text("mediaType");
    const auto full = [&](const std::vector<double> &list) {
        if (list.size() == mostIntervals)
            node.complain(QStringLiteral("has more than %1 intervals").arg(mostIntervals));
        return list.size() >= mostIntervals;
    };
    node.child("forecastDataPerInterval").forEach([&](const Node &each) {
        if (full(media.offered))
            return;
        media.offered.push_back(positive(each.child("offered")));
        media.handleSeconds.push_back(positive(each.child("averageHandleTimeSeconds")));
    });
    node.child("scheduleDataPerInterval").forEach([&](const Node &each) {
        if (!full(media.onQueueSeconds))
            media.onQueueSeconds.push_back(positive(each.child("onQueueTimeSeconds")));
    });
    return media;
}

IntradayDay readDay(const Node &node)
{
    IntradayDay day;
    day.start = node.required("startDate").instant();
    if (node.has("endDate"))
        day.end = node.child("endDate").instant();
    if (node.has("intervalLengthMinutes"))
        day.intervalMinutes = node.child("intervalLengthMinutes").number(1, 24 * 60);
    day.noData = node.text("noDataReason");
    node.child("categories").forEach([&](const Node &each) { day.categories << each.text(); });
    node.child("intradayDataGroupings").forEach([&](const Node &each) { day.media.push_back(readMedia(each)); });
    return day;
}

void writeMedia(JsonWriter &out, const IntradayDay::Media &media)
{
    out.beginObject().field("mediaType", media.mediaType);
    if (!media.offered.empty()) {
        double offered = 0;
        double work = 0;
        for (size_t i = 0; i < media.offered.size(); ++i) {
            offered += media.offered[i];
            work += media.offered[i] * media.handleSeconds[i];
        }
        out.key("forecastDataSummary").beginObject().field("offered", offered);
        out.field("averageHandleTimeSeconds", offered > 0 ? work / offered : 0.0).endObject();
        out.key("forecastDataPerInterval").beginArray();
        for (size_t i = 0; i < media.offered.size(); ++i)
            out.beginObject()
                .field("offered", media.offered[i])
                .field("averageHandleTimeSeconds", media.handleSeconds[i])
                .endObject();
        out.endArray();
    }
    if (!media.onQueueSeconds.empty()) {
        double seconds = 0;
        for (const double each : media.onQueueSeconds)
            seconds += each;
        out.key("scheduleDataSummary").beginObject().field("onQueueTimeSeconds", static_cast<qint64>(seconds));
        out.endObject().key("scheduleDataPerInterval").beginArray();
        for (const double each : media.onQueueSeconds)
            out.beginObject().field("onQueueTimeSeconds", static_cast<qint64>(each)).endObject();
        out.endArray();
    }
    out.endObject();
}

} // namespace

Result<std::vector<PlanningGroup>> parsePlanningGroups(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    std::vector<PlanningGroup> groups;
    reading.root().required("entities").forEach([&](const Node &each) { groups.push_back(readGroup(each)); });
    return reading.finish(std::move(groups));
}

QByteArray printIntradayRequest(const IntradayRequest &request)
{
    JsonWriter out;
    out.beginObject().field("businessUnitDate", request.date).key("categories").beginArray();
    for (const QString &each : request.categories)
        out.value(each);
    out.endArray();
    if (!request.planningGroups.isEmpty()) {
        out.key("planningGroupIds").beginArray();
        for (const QString &each : request.planningGroups)
            out.value(each);
        out.endArray();
    }
    return out.field("intervalLengthMinutes", request.intervalMinutes).endObject().take();
}

Result<IntradayRequest> parseIntradayRequest(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    IntradayRequest request;
    request.date = root.required("businessUnitDate").date();
    root.required("categories").forEach([&](const Node &each) { request.categories << each.text(); });
    root.child("planningGroupIds").forEach([&](const Node &each) { request.planningGroups << each.text(); });
    request.intervalMinutes = root.optionalNumber("intervalLengthMinutes").value_or(15);
    return reading.finish(std::move(request));
}

QByteArray printIntradayAnswer(const IntradayDay &day)
{
    JsonWriter out;
    out.beginObject().field("status", QStringLiteral("Complete")).key("result").beginObject();
    out.field("startDate", day.start).field("endDate", day.end).field("intervalLengthMinutes", day.intervalMinutes);
    out.fieldIfAny("noDataReason", day.noData).key("categories").beginArray();
    for (const QString &each : day.categories)
        out.value(each);
    out.endArray().key("intradayDataGroupings").beginArray();
    for (const IntradayDay::Media &each : day.media)
        writeMedia(out, each);
    return out.endArray().endObject().endObject().take();
}

Result<std::optional<IntradayDay>> parseIntradayAnswer(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    std::optional<IntradayDay> day;
    if (root.has("result"))
        day = readDay(root.child("result"));
    return reading.finish(std::move(day));
}

} // namespace shiftlane::wire
