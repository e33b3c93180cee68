#include "wire/notifications.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"

namespace shiftlane::wire {

namespace {

const QString topicHead = QStringLiteral("v2.workforcemanagement.businessunits.");
const QString topicTail = QStringLiteral(".schedules");

QByteArray metadataMessage(const QString &message)
{
    JsonWriter body;
    body.beginObject().field("message", message).endObject();
    return printEnvelope({QString::fromUtf16(metadataTopic), QString(), body.take(), QString()});
}

/// The event's own form of the metadata: no selfUri; members carry the span.
void writeResult(JsonWriter &out, const ScheduleNotice &notice)
{
    const schedule::ScheduleGroup &group = *notice.result;
    out.key("result").beginObject().field("id", group.key.schedule.value).field("weekDate", group.key.weekDate);
    out.field("weekCount", group.weekCount).field("description", group.description);
    out.field("published", group.published).key("managementUnits").beginArray();
    for (const schedule::ManagementUnitMembers &members : group.members) {
        out.beginObject().key("managementUnit").beginObject();
        out.field("id", members.managementUnit.value).endObject();
        out.field("startDate", notice.changedFrom).field("endDate", notice.changedTo).key("agents").beginArray();
        for (const base::AgentId &agent : members.agents)
            out.beginObject().field("id", agent.value).endObject();
        out.endArray().field("agentCount", static_cast<qint64>(members.agents.size())).endObject();
    }
    out.endArray().key("metadata").beginObject().field("version", group.version);
    if (!group.modifiedBy.isEmpty())
        out.key("modifiedBy").beginObject().field("id", group.modifiedBy).endObject();
    out.field("dateModified", group.modifiedAt).endObject().endObject();
}

} // namespace

QByteArray printChannel(const Channel &channel)
{
    JsonWriter out;
    out.beginObject().field("connectUri", channel.connectUri).field("id", channel.id);
    out.field("expires", channel.expires).endObject();
    return out.take();
}

Result<Channel> parseChannel(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    return reading.finish(
        Channel{root.requiredText("id"), root.requiredText("connectUri"), root.optionalInstant("expires")});
}

QByteArray printTopics(const QStringList &topics)
{
    JsonWriter out;
    out.beginArray();
    for (const QString &topic : topics)
        out.beginObject().field("id", topic).endObject();
    out.endArray();
    return out.take();
}

Result<QStringList> parseTopics(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    QStringList topics;
    if (!root.isArray())
        root.complain(QStringLiteral("is not a list"));
    root.forEach([&](const Node &each) { topics << each.requiredText("id"); });
    return reading.finish(topics);
}

QByteArray printSubscriptions(const std::vector<TopicState> &topics)
{
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const TopicState &topic : topics) {
        out.beginObject().field("id", topic.id);
        out.field("state", topic.permitted ? QStringLiteral("Permitted") : QStringLiteral("Rejected"));
        out.fieldIfAny("rejectionReason", topic.rejectionReason).endObject();
    }
    out.endArray().endObject();
    return out.take();
}

Result<std::vector<TopicState>> parseSubscriptions(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    std::vector<TopicState> topics;
    reading.root().required("entities").forEach([&](const Node &each) {
        topics.push_back({each.requiredText("id"), each.text("state") != u"Rejected", each.text("rejectionReason")});
    });
    return reading.finish(topics);
}

QByteArray printEnvelope(const Envelope &envelope)
{
    JsonWriter out;
    out.beginObject().field("topicName", envelope.topic).fieldIfAny("version", envelope.version);
    out.key("eventBody").raw(envelope.body);
    if (!envelope.correlationId.isEmpty())
        out.key("metadata").beginObject().field("CorrelationId", envelope.correlationId).endObject();
    out.endObject();
    return out.take();
}

Result<Envelope> parseEnvelope(QByteArrayView frame, const QString &where)
{
    Reading reading(frame, where);
    const Node root = reading.root();
    if (!root.isObject())
        root.complain(QStringLiteral("is not an object"));
    Envelope envelope;
    envelope.topic = root.text("topicName");
    envelope.version = root.text("version");
    if (!envelope.topic.isEmpty())
        envelope.body = root.required("eventBody").raw();
    const Node metadata = root.child("metadata");
    if (metadata.isObject() && metadata.has("CorrelationId"))
        envelope.correlationId = metadata.text("CorrelationId");
    return reading.finish(envelope);
}

QString scheduleTopic(const base::BusinessUnitId &unit) { return topicHead + unit.value + topicTail; }

std::optional<base::BusinessUnitId> unitOfScheduleTopic(QStringView topic)
{
    if (!topic.startsWith(topicHead) || !topic.endsWith(topicTail) ||
        topic.size() <= topicHead.size() + topicTail.size())
        return std::nullopt;
    const QStringView id = topic.mid(topicHead.size(), topic.size() - topicHead.size() - topicTail.size());
    return id.contains(u'.') ? std::nullopt : std::optional(base::BusinessUnitId(id.toString()));
}

QByteArray printScheduleNotice(const ScheduleNotice &notice)
{
    JsonWriter out;
    out.beginObject().field("status", word(notice.status)).field("operationId", notice.operation.value);
    out.field("eventType", notice.eventType);
    if (notice.result)
        writeResult(out, notice);
    out.endObject();
    return out.take();
}

Result<ScheduleNotice> parseScheduleNotice(const Envelope &envelope, const QString &where)
{
    Reading reading(envelope.body, where);
    const Node root = reading.root();
    ScheduleNotice notice;
    const auto unit = unitOfScheduleTopic(envelope.topic);
    if (!unit)
        root.complain(QStringLiteral("comes on a topic that is not of schedules"));
    notice.businessUnit = unit.value_or(base::BusinessUnitId());
    notice.status = operationStatus(root.requiredText("status"));
    notice.operation = base::OperationId(root.requiredText("operationId"));
    notice.eventType = root.text("eventType");
    // A hint only: a result that does not say which schedule it is, and at which
    // version, is worth as much as none.
    const Node result = root.child("result");
    if (result.isObject() && result.has("id") && result.has("weekDate") && result.child("metadata").isObject() &&
        result.child("metadata").has("version")) {
        notice.result = readSchedule(result, notice.businessUnit);
        result.child("managementUnits").forEach([&](const Node &each) {
            notice.changedFrom = each.optionalInstant("startDate");
            notice.changedTo = each.optionalInstant("endDate");
        });
    }
    return reading.finish(notice);
}

QByteArray heartbeat() { return metadataMessage(QStringLiteral("WebSocket Heartbeat")); }

QByteArray ping() { return QByteArrayLiteral("{\"message\":\"ping\"}"); }

QByteArray pong() { return metadataMessage(QStringLiteral("pong")); }

bool isPing(QByteArrayView frame)
{
    Reading reading(frame, QString());
    return reading.isGood() && reading.root().isObject() && reading.root().has("message") &&
           reading.root().text("message") == u"ping";
}

} // namespace shiftlane::wire
