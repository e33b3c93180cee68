#include "wire/shift_trades.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"
#include "wire/trade_items.h"

namespace shiftlane::wire {

namespace {

constexpr const char16_t *typeWords[] = {u"EvaluateTrades", u"QueryTrades", u"BulkUpdateTradeStates"};

std::string_view resultKey(TradeJobType type)
{
    switch (type) {
    case TradeJobType::EvaluateTrades:
        return "evaluateTradesResult";
    case TradeJobType::QueryTrades:
        return "queryTradesResult";
    case TradeJobType::BulkUpdateTradeStates:
        return "bulkUpdateTradeStatesResult";
    }
    return {};
}

template <class Ids>
void writeIds(JsonWriter &out, std::string_view key, const Ids &ids)
{
    out.key(key).beginArray();
    for (const auto &id : ids)
        out.value(id.value);
    out.endArray();
}

void writeResult(JsonWriter &out, const TradeJob &job)
{
    out.beginObject().key("entities").beginArray();
    if (job.trades) {
        for (const schedule::ShiftTrade &trade : *job.trades) {
            if (job.type == TradeJobType::EvaluateTrades)
                writeEvaluated(out, trade);
            else
                writeTrade(out, trade);
        }
    }
    if (job.results) {
        for (const TradeStateResult &result : *job.results)
            writeStateResult(out, result);
    }
    out.endArray().endObject();
}

void readResult(const Node &node, TradeJob &job)
{
    if (job.type == TradeJobType::BulkUpdateTradeStates)
        job.results.emplace();
    else
        job.trades.emplace();
    node.child("entities").forEach([&](const Node &each) {
        switch (job.type) {
        case TradeJobType::EvaluateTrades:
            job.trades->push_back(readEvaluated(each));
            break;
        case TradeJobType::QueryTrades:
            job.trades->push_back(readTrade(each));
            break;
        case TradeJobType::BulkUpdateTradeStates:
            job.results->push_back(readStateResult(each));
            break;
        }
    });
}

} // namespace

QString word(TradeJobType type) { return QString::fromUtf16(typeWords[static_cast<size_t>(type)]); }

QByteArray printTradeJobRequest(TradeJobType type, const TradeJobRequest &request)
{
    JsonWriter out;
    out.beginObject();
    writeIds(out, "managementUnitIds", request.managementUnits);
    out.key("weekDates").beginArray();
    for (const QDate date : request.weekDates)
        out.value(date);
    out.endArray();
    if (type == TradeJobType::QueryTrades)
        writeIds(out, "userIds", request.users);
    if (type == TradeJobType::BulkUpdateTradeStates) {
        out.key("entities").beginArray();
        for (const TradeJobRequest::Item &item : request.items) {
            out.beginObject().field("id", item.trade.value).field("state", word(item.state));
            out.key("metadata").beginObject().field("version", item.version).endObject().endObject();
        }
        out.endArray();
    }
    out.endObject();
    return out.take();
}

Result<TradeJobRequest> parseTradeJobRequest(TradeJobType type, QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    TradeJobRequest request;
    root.required("managementUnitIds").forEach([&](const Node &id) {
        request.managementUnits.emplace_back(id.text());
    });
    root.required("weekDates").forEach([&](const Node &date) { request.weekDates.push_back(date.date()); });
    if (type == TradeJobType::QueryTrades)
        root.required("userIds").forEach([&](const Node &id) { request.users.emplace_back(id.text()); });
    if (type == TradeJobType::BulkUpdateTradeStates) {
        root.required("entities").forEach([&](const Node &item) {
            request.items.push_back({base::TradeId(item.requiredText("id")), tradeState(item.requiredText("state")),
                                     item.required("metadata").required("version").integer()});
            if (request.items.back().state == schedule::TradeState::Unknown)
                item.child("state").complain(QStringLiteral("is no state of a trade"));
        });
    }
    return reading.finish(request);
}

QByteArray printTradeJob(const TradeJob &job)
{
    JsonWriter out;
    out.beginObject().field("id", job.id).field("status", word(job.status)).field("type", word(job.type));
    out.fieldIfAny("downloadUrl", job.downloadUrl);
    if (job.error) {
        out.key("error");
        write(out, *job.error);
    }
    if (job.trades || job.results) {
        out.key(resultKey(job.type));
        writeResult(out, job);
    }
    out.endObject();
    return out.take();
}

Result<TradeJob> parseTradeJob(TradeJobType type, QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    TradeJob job;
    job.type = type;
    job.id = root.requiredText("id");
    job.status = operationStatus(root.requiredText("status"));
    job.downloadUrl = root.text("downloadUrl");
    if (root.has("error"))
        job.error = readErrorBody(root.child("error"));
    if (root.has(resultKey(type)))
        readResult(root.child(resultKey(type)), job);
    else if (job.status == OperationStatus::Complete && job.downloadUrl.isEmpty())
        root.complain(QStringLiteral("is Complete but has neither a result nor a downloadUrl"));
    return reading.finish(job);
}

QByteArray printTradeJobDownload(const TradeJob &job)
{
    JsonWriter out;
    writeResult(out, job);
    return out.take();
}

Result<TradeJob> parseTradeJobDownload(TradeJobType type, QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    TradeJob job;
    job.type = type;
    job.status = OperationStatus::Complete;
    const Node root = reading.root();
    (void)root.required("entities");
    readResult(root, job);
    return reading.finish(job);
}

} // namespace shiftlane::wire
