#include "wire/schedule_update.h"

#include "wire/agent_schedules.h"
#include "wire/gzip.h"
#include "wire/json_reader.h"
#include "wire/json_writer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace shiftlane::wire {

namespace {

// Of a shift, in the read form or read-only: never echoed (contract D.3).
constexpr std::array<std::string_view, 9> notWritten{"id",         "startDate",       "lengthMinutes",
                                                     "activities", "manuallyEdited",  "schedule",
                                                     "workPlanId", "workPlanShiftId", "delete"};

schedule::UnknownFields writable(const schedule::UnknownFields &extra)
{
    schedule::UnknownFields kept;
    for (const auto &[key, raw] : extra) {
        const std::string_view name(key.constData(), static_cast<size_t>(key.size()));
        if (std::find(notWritten.begin(), notWritten.end(), name) == notWritten.end())
            kept.emplace(key, raw);
    }
    return kept;
}

void writeShift(JsonWriter &out, const schedule::Shift &shift)
{
    out.beginObject().fieldIfAny("id", shift.id.value).field("manuallyEdited", true).key("activities").beginArray();
    for (const schedule::Activity &activity : shift.activities)
        write(out, activity);
    out.endArray();
    for (const auto &[key, raw] : writable(shift.extra))
        out.rawKey(key).raw(raw);
    out.endObject();
}

void writeAgent(JsonWriter &out, const schedule::AgentDelta &delta, bool removed)
{
    out.beginObject().field("userId", delta.agent.value);
    if (delta.version)
        out.key("metadata").beginObject().field("version", *delta.version).endObject();
    if (removed)
        out.field("delete", true);
    if (!delta.putShifts.empty() || !delta.removedShifts.empty()) {
        out.key("shifts").beginArray();
        for (const schedule::Shift &shift : delta.putShifts)
            writeShift(out, shift);
        for (const base::ShiftId &id : delta.removedShifts)
            out.beginObject().field("id", id.value).field("delete", true).endObject();
        out.endArray();
    }
    if (!delta.putMarkers.empty() || !delta.removedMarkers.empty()) {
        out.key("fullDayTimeOffMarkers").beginArray();
        for (const schedule::TimeOffMarker &marker : delta.putMarkers)
            write(out, marker);
        for (const QDate date : delta.removedMarkers)
            out.beginObject().field("businessUnitDate", date).field("delete", true).endObject();
        out.endArray();
    }
    out.endObject();
}

schedule::AgentDelta readDelta(const Node &node)
{
    schedule::AgentDelta delta;
    delta.agent = base::AgentId(node.requiredText("userId"));
    if (node.has("metadata"))
        delta.version = node.child("metadata").required("version").integer();
    node.child("shifts").forEach([&](const Node &each) {
        if (!each.child("delete").truth()) {
            delta.putShifts.push_back(readShift(each));
            // Known as "not deleted"; what stays is what nobody knows.
            delta.putShifts.back().extra = writable(delta.putShifts.back().extra);
            return;
        }
        delta.removedShifts.emplace_back(each.requiredText("id"));
    });
    node.child("fullDayTimeOffMarkers").forEach([&](const Node &each) {
        if (each.child("delete").truth())
            delta.removedMarkers.push_back(each.required("businessUnitDate").date());
        else
            delta.putMarkers.push_back(readMarker(each));
    });
    return delta;
}

} // namespace

QByteArray printScheduleUpdate(const ScheduleUpdate &update)
{
    JsonWriter out;
    out.beginObject().key("metadata").beginObject().field("version", update.version).endObject();
    out.field("published", update.published).field("description", update.description);
    out.key("agentSchedules").beginArray();
    for (const schedule::AgentDelta &delta : update.agents)
        writeAgent(out, delta, update.removedAgents.count(delta.agent) > 0);
    out.endArray().endObject();
    return out.take();
}

Result<ScheduleUpdate> parseScheduleUpdate(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    ScheduleUpdate update;
    update.version = root.required("metadata").required("version").integer();
    update.published = root.optionalTruth("published");
    if (root.has("description"))
        update.description = root.text("description");
    std::set<base::AgentId> seen;
    root.child("agentSchedules").forEach([&](const Node &each) {
        update.agents.push_back(readDelta(each));
        if (!seen.insert(update.agents.back().agent).second)
            each.complain(QStringLiteral("names an agent for the second time"));
        if (each.child("delete").truth())
            update.removedAgents.insert(update.agents.back().agent);
    });
    return reading.finish(update);
}

QByteArray gzipScheduleUpdate(qint64 scheduleVersion, const std::vector<schedule::AgentDelta> &agents, bool publish)
{
    ScheduleUpdate update;
    update.version = scheduleVersion;
    if (publish)
        update.published = true;
    update.agents = agents;
    return gzip(printScheduleUpdate(update));
}

QByteArray printUploadUrlRequest(qint64 contentLengthBytes)
{
    JsonWriter out;
    out.beginObject().field("contentLengthBytes", contentLengthBytes).endObject();
    return out.take();
}

Result<qint64> parseUploadUrlRequest(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node length = reading.root().required("contentLengthBytes");
    if (length.integer() < 1)
        length.complain(QStringLiteral("is no length"));
    return reading.finish(length.integer());
}

QByteArray printUploadAnswer(const UploadAnswer &answer)
{
    JsonWriter out;
    out.beginObject().field("uploadKey", answer.uploadKey).field("url", answer.url).key("headers").beginObject();
    for (const auto &[name, value] : answer.headers)
        out.rawKey(name).value(QString::fromUtf8(value));
    out.endObject().key("uploadBodySchema").null().endObject();
    return out.take();
}

Result<UploadAnswer> parseUploadAnswer(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    UploadAnswer answer{root.requiredText("uploadKey"), root.requiredText("url"), {}};
    root.child("headers").forEachMember([&](std::string_view name, const Node &value) {
        answer.headers.append({QByteArray(name.data(), static_cast<qsizetype>(name.size())), value.text().toUtf8()});
    });
    return reading.finish(answer);
}

QByteArray printProcessUpdate(const QString &uploadKey)
{
    JsonWriter out;
    out.beginObject().field("uploadKey", uploadKey).endObject();
    return out.take();
}

Result<QString> parseProcessUpdate(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    return reading.finish(reading.root().requiredText("uploadKey"));
}

} // namespace shiftlane::wire
