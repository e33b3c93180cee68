#include "sandbox/traffic_log.h"

#include "wire/agent_schedules.h"
#include "wire/gzip.h"
#include "wire/json_writer.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace shiftlane::sandbox {

using wire::JsonWriter;

namespace {

void writeShifts(JsonWriter &out, const std::vector<schedule::Shift> &shifts)
{
    out.beginArray();
    for (const schedule::Shift &shift : shifts)
        wire::write(out, shift);
    out.endArray();
}

/// JSON as JSON, whatever else as text, nothing as null.
void writeBody(JsonWriter &out, const QByteArray &bytes)
{
    QByteArray plain = bytes;
    if (wire::looksGzip(bytes)) {
        const auto unpacked = wire::gunzip(bytes, QStringLiteral("log"));
        plain = unpacked ? *unpacked : QByteArrayLiteral("(damaged gzip)");
    }
    const QJsonDocument document = QJsonDocument::fromJson(plain);
    if (plain.isEmpty())
        out.null();
    else if (!document.isNull())
        out.raw(document.toJson(QJsonDocument::Compact));
    else
        out.value(QString::fromUtf8(plain));
}

void writeSchedule(JsonWriter &out, const HeldSchedule &held)
{
    const schedule::ScheduleGroup &group = held.group;
    out.beginObject().field("id", group.key.schedule.value).field("businessUnitId", group.key.businessUnit.value);
    out.field("weekDate", group.key.weekDate).field("published", group.published).field("version", group.version);
    out.key("agents").beginArray();
    for (const auto &[id, agent] : held.agents) {
        out.beginObject().field("id", id.value).field("version", agent.version).key("shifts");
        writeShifts(out, agent.shifts);
        out.endObject();
    }
    out.endArray().endObject();
}

} // namespace

base::Status TrafficLog::open(const QString &path)
{
    file_.setFileName(path);
    if (!file_.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return base::Failure{base::FailureKind::Storage, path, file_.errorString(), 0, {}, 0};
    return base::Done{};
}

void TrafficLog::write(const QByteArray &line)
{
    file_.write(line + '\n');
    file_.flush();
}

void TrafficLog::state(const World &world)
{
    if (!isOpen())
        return;
    JsonWriter out;
    out.beginObject().field("kind", QStringLiteral("state")).field("seq", 0).key("schedules").beginArray();
    for (const auto &[id, held] : world.schedules)
        writeSchedule(out, held);
    out.endArray().endObject();
    write(out.take());
}

void TrafficLog::request(const Exchange &exchange)
{
    if (!isOpen())
        return;
    JsonWriter out;
    out.beginObject().field("kind", QStringLiteral("request")).field("begin", static_cast<qint64>(exchange.begin));
    out.field("end", static_cast<qint64>(next())).field("at", exchange.at);
    out.field("method", QString::fromLatin1(exchange.method))
        .field("path", exchange.path)
        .field("query", exchange.query);
    out.field("status", exchange.status).field("requestId", exchange.requestId).field("client", exchange.client);
    if (!exchange.request.isEmpty()) // the bytes as they came: an intent in a journal names them
        out.field("sha256",
                  QString::fromLatin1(QCryptographicHash::hash(exchange.request, QCryptographicHash::Sha256).toHex()));
    out.key("request");
    writeBody(out, exchange.request);
    out.key("answer");
    writeBody(out, exchange.answer);
    out.endObject();
    write(out.take());
}

void TrafficLog::effect(const Effect &effect)
{
    if (!isOpen())
        return;
    JsonWriter out;
    out.beginObject().field("kind", QStringLiteral("effect")).field("seq", static_cast<qint64>(next()));
    out.field("scheduleId", effect.schedule.value).field("operationId", effect.operation.value).field("by", effect.by);
    out.field("from", effect.from).field("to", effect.to).key("agents").beginArray();
    for (const AgentChange &change : effect.agents) {
        out.beginObject().field("id", change.agent.value).key("before");
        writeShifts(out, change.before);
        out.key("after");
        writeShifts(out, change.after);
        out.endObject();
    }
    out.endArray().endObject();
    write(out.take());
}

void TrafficLog::event(const Event &event)
{
    if (!isOpen())
        return;
    JsonWriter out;
    out.beginObject().field("kind", QStringLiteral("event")).field("seq", static_cast<qint64>(next()));
    out.field("topic", event.topic).key("body").raw(event.body).endObject();
    write(out.take());
}

} // namespace shiftlane::sandbox
