// A shift trade and a bulk result line as the job routes show them (contract D.5).
#include "wire/trade_items.h"
#include "wire/json_reader.h"
#include "wire/json_writer.h"
#include "wire/shift_trades.h"

namespace shiftlane::wire {

namespace {

constexpr const char16_t *stateWords[] = {u"Unmatched", u"Matched", u"Approved", u"Denied", u"Expired", u"Canceled"};

void writeUser(JsonWriter &out, std::string_view key, const QString &id)
{
    out.key(key).beginObject().field("id", id).endObject();
}

void writeTradeShift(JsonWriter &out, const schedule::TradeShift &shift)
{
    out.key("shift").beginObject().field("id", shift.id.value).field("startDate", shift.start);
    out.field("endDate", shift.end).field("weekDate", shift.weekDate).endObject();
}

schedule::TradeShift readTradeShift(const Node &node)
{
    return {base::ShiftId(node.requiredText("id")), node.required("startDate").instant(),
            node.required("endDate").instant(), node.required("weekDate").date()};
}

void writeViolations(JsonWriter &out, std::string_view key, const QStringList &violations)
{
    out.key(key).beginArray();
    for (const QString &type : violations)
        out.beginObject().field("type", type).endObject();
    out.endArray();
}

QStringList readViolations(const Node &node)
{
    QStringList types;
    node.forEach([&](const Node &each) { types << each.text("type"); });
    return types;
}

} // namespace

QString word(schedule::TradeState state)
{
    return state == schedule::TradeState::Unknown ? QStringLiteral("Unknown")
                                                  : QString::fromUtf16(stateWords[static_cast<size_t>(state)]);
}

schedule::TradeState tradeState(QStringView word)
{
    for (size_t i = 0; i < std::size(stateWords); ++i) {
        if (word == QStringView(stateWords[i]))
            return static_cast<schedule::TradeState>(i);
    }
    return schedule::TradeState::Unknown;
}

void writeTrade(JsonWriter &out, const schedule::ShiftTrade &trade)
{
    out.beginObject().field("id", trade.id.value).field("state", word(trade.state));
    out.field("expirationDate", trade.expires).key("initiating").beginObject();
    writeUser(out, "user", trade.initiatingAgent.value);
    writeUser(out, "managementUnit", trade.managementUnit.value);
    out.key("schedule").beginObject().field("id", trade.schedule.value).field("weekDate", trade.weekDate);
    writeUser(out, "businessUnit", trade.businessUnit.value);
    out.endObject();
    writeTradeShift(out, trade.initiatingShift);
    out.endObject();
    if (trade.receivingAgent) {
        out.key("receiving").beginObject();
        writeUser(out, "user", trade.receivingAgent->value);
        if (trade.receivingShift)
            writeTradeShift(out, *trade.receivingShift);
        out.endObject();
    }
    out.key("acceptableIntervals").beginArray().endArray().field("oneSided", trade.oneSided);
    if (trade.targetAgent) {
        out.key("target").beginObject();
        writeUser(out, "user", trade.targetAgent->value);
        out.endObject();
    }
    if (!trade.reviewedBy.isEmpty())
        writeUser(out, "reviewedBy", trade.reviewedBy);
    out.field("reviewedDate", trade.reviewedAt);
    out.key("metadata").beginObject().field("version", trade.version).endObject().endObject();
}

schedule::ShiftTrade readTrade(const Node &node)
{
    schedule::ShiftTrade trade;
    trade.id = base::TradeId(node.requiredText("id"));
    trade.state = tradeState(node.requiredText("state"));
    trade.expires = node.optionalInstant("expirationDate");
    const Node initiating = node.required("initiating");
    trade.initiatingAgent = base::AgentId(initiating.required("user").requiredText("id"));
    trade.managementUnit = base::ManagementUnitId(initiating.child("managementUnit").text("id"));
    const Node schedule = initiating.required("schedule");
    trade.schedule = base::ScheduleId(schedule.requiredText("id"));
    trade.weekDate = schedule.required("weekDate").date();
    trade.businessUnit = base::BusinessUnitId(schedule.child("businessUnit").text("id"));
    trade.initiatingShift = readTradeShift(initiating.required("shift"));
    const Node receiving = node.child("receiving");
    if (receiving.isPresent()) {
        trade.receivingAgent = base::AgentId(receiving.required("user").requiredText("id"));
        if (receiving.has("shift"))
            trade.receivingShift = readTradeShift(receiving.child("shift"));
    }
    trade.oneSided = node.child("oneSided").truth();
    const Node target = node.child("target").child("user");
    if (target.isPresent())
        trade.targetAgent = base::AgentId(target.requiredText("id"));
    trade.reviewedBy = node.child("reviewedBy").text("id");
    trade.reviewedAt = node.optionalInstant("reviewedDate");
    trade.version = node.required("metadata").required("version").integer();
    return trade;
}

void writeEvaluated(JsonWriter &out, const schedule::ShiftTrade &trade)
{
    out.beginObject().key("trade");
    writeTrade(out, trade);
    if (trade.receivingAgent) {
        out.key("matchReview").beginObject();
        writeViolations(out, "violations", trade.violations);
        writeViolations(out, "adminReviewViolations", trade.adminReviewViolations);
        out.endObject();
    }
    out.endObject();
}

schedule::ShiftTrade readEvaluated(const Node &node)
{
    schedule::ShiftTrade trade = readTrade(node.required("trade"));
    const Node review = node.child("matchReview");
    trade.violations = readViolations(review.child("violations"));
    trade.adminReviewViolations = readViolations(review.child("adminReviewViolations"));
    return trade;
}

void writeStateResult(JsonWriter &out, const TradeStateResult &result)
{
    out.beginObject().field("id", result.trade.value);
    if (result.state != schedule::TradeState::Unknown)
        out.field("state", word(result.state));
    if (!result.reviewedBy.isEmpty())
        writeUser(out, "reviewedBy", result.reviewedBy);
    out.field("reviewedDate", result.reviewedAt).fieldIfAny("failureReason", result.failureReason);
    out.key("metadata").beginObject().field("version", result.version).endObject().endObject();
}

TradeStateResult readStateResult(const Node &node)
{
    TradeStateResult result;
    result.trade = base::TradeId(node.requiredText("id"));
    result.state = tradeState(node.text("state"));
    result.reviewedBy = node.child("reviewedBy").text("id");
    result.reviewedAt = node.optionalInstant("reviewedDate");
    result.failureReason = node.text("failureReason");
    result.version = node.child("metadata").child("version").integer();
    return result;
}

} // namespace shiftlane::wire
