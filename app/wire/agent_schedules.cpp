#include "wire/agent_schedules.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"

namespace shiftlane::wire {

namespace {

void writeExtra(JsonWriter &out, const schedule::UnknownFields &extra)
{
    for (const auto &[key, raw] : extra)
        out.rawKey(key).raw(raw);
}

AgentSchedulesList readList(const Node &node)
{
    AgentSchedulesList list;
    list.timeZone = node.text("businessUnitTimeZone");
    node.child("agentSchedules").forEach([&](const Node &each) { list.agents.push_back(readAgentSchedule(each)); });
    return list;
}

void writeList(JsonWriter &out, const AgentSchedulesList &list)
{
    out.beginObject().key("agentSchedules").beginArray();
    for (const schedule::AgentSchedule &agent : list.agents)
        write(out, agent);
    out.endArray().fieldIfAny("businessUnitTimeZone", list.timeZone).endObject();
}

} // namespace

QByteArray printAgentSchedulesQuery(const AgentSchedulesQuery &query)
{
    JsonWriter out;
    out.beginObject().field("managementUnitId", query.managementUnit.value);
    if (query.users) {
        out.key("userIds").beginArray();
        for (const base::AgentId &user : *query.users)
            out.value(user.value);
        out.endArray();
    }
    out.endObject();
    return out.take();
}

Result<AgentSchedulesQuery> parseAgentSchedulesQuery(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    AgentSchedulesQuery query{base::ManagementUnitId(root.requiredText("managementUnitId")), std::nullopt};
    if (root.has("userIds")) {
        query.users.emplace();
        root.child("userIds").forEach([&](const Node &user) { query.users->emplace_back(user.text()); });
    }
    return reading.finish(query);
}

void write(JsonWriter &out, const schedule::Activity &activity)
{
    out.beginObject().field("startDate", activity.start).field("lengthMinutes", activity.lengthMinutes);
    out.field("description", activity.description).field("activityCodeId", activity.code.value);
    out.field("paid", activity.paid).field("payableMinutes", activity.payableMinutes);
    writeExtra(out, activity.extra);
    out.endObject();
}

schedule::Activity readActivity(const Node &node)
{
    schedule::Activity activity;
    activity.start = node.required("startDate").instant();
    activity.lengthMinutes = node.required("lengthMinutes").number(0, 60 * 24 * 366);
    activity.description = node.text("description");
    activity.code = base::ActivityCodeId(node.requiredText("activityCodeId"));
    activity.paid = node.optionalTruth("paid");
    activity.payableMinutes = node.optionalNumber("payableMinutes");
    activity.extra =
        node.unknown({"startDate", "lengthMinutes", "description", "activityCodeId", "paid", "payableMinutes"});
    return activity;
}

void write(JsonWriter &out, const schedule::Shift &shift)
{
    out.beginObject().fieldIfAny("id", shift.id.value);
    if (!shift.activities.empty())
        out.field("startDate", shift.start()).field("lengthMinutes", shift.lengthMinutes());
    out.key("activities").beginArray();
    for (const schedule::Activity &activity : shift.activities)
        write(out, activity);
    out.endArray().field("manuallyEdited", shift.manuallyEdited);
    writeExtra(out, shift.extra);
    out.endObject();
}

schedule::Shift readShift(const Node &node)
{
    schedule::Shift shift;
    shift.id = base::ShiftId(node.text("id"));
    node.child("activities").forEach([&](const Node &each) { shift.activities.push_back(readActivity(each)); });
    shift.manuallyEdited = node.child("manuallyEdited").truth();
    shift.extra = node.unknown({"id", "startDate", "lengthMinutes", "activities", "manuallyEdited"});
    shift.sortActivities();
    return shift;
}

void write(JsonWriter &out, const schedule::TimeOffMarker &marker)
{
    out.beginObject().field("businessUnitDate", marker.date).field("lengthMinutes", marker.lengthMinutes);
    out.field("description", marker.description).field("activityCodeId", marker.code.value);
    out.field("paid", marker.paid).field("payableMinutes", marker.payableMinutes);
    writeExtra(out, marker.extra);
    out.endObject();
}

schedule::TimeOffMarker readMarker(const Node &node)
{
    schedule::TimeOffMarker marker;
    marker.date = node.required("businessUnitDate").date();
    marker.lengthMinutes = node.child("lengthMinutes").number();
    marker.description = node.text("description");
    marker.code = base::ActivityCodeId(node.text("activityCodeId"));
    marker.paid = node.optionalTruth("paid");
    marker.payableMinutes = node.optionalNumber("payableMinutes");
    marker.extra = node.unknown(
        {"businessUnitDate", "lengthMinutes", "description", "activityCodeId", "paid", "payableMinutes", "delete"});
    return marker;
}

void write(JsonWriter &out, const schedule::AgentSchedule &agent)
{
    out.beginObject().key("user").beginObject().field("id", agent.agent.value).endObject();
    out.key("shifts").beginArray();
    for (const schedule::Shift &shift : agent.shifts)
        write(out, shift);
    out.endArray().key("fullDayTimeOffMarkers").beginArray();
    for (const schedule::TimeOffMarker &marker : agent.markers)
        write(out, marker);
    out.endArray();
    if (agent.version) {
        out.key("metadata").beginObject().field("version", *agent.version);
        if (!agent.modifiedBy.isEmpty())
            out.key("modifiedBy").beginObject().field("id", agent.modifiedBy).endObject();
        out.field("dateModified", agent.modifiedAt).endObject();
    }
    writeExtra(out, agent.extra);
    out.endObject();
}

schedule::AgentSchedule readAgentSchedule(const Node &node)
{
    schedule::AgentSchedule agent;
    agent.agent = base::AgentId(node.required("user").requiredText("id"));
    node.child("shifts").forEach([&](const Node &each) {
        agent.shifts.push_back(readShift(each));
        if (agent.shifts.back().id.isEmpty())
            each.complain(QStringLiteral("has no “id”"));
    });
    node.child("fullDayTimeOffMarkers").forEach([&](const Node &each) { agent.markers.push_back(readMarker(each)); });
    const Node metadata = node.child("metadata");
    if (metadata.isPresent()) {
        agent.version = metadata.required("version").integer();
        if (*agent.version < 0)
            metadata.child("version").complain(QStringLiteral("is below zero"));
        agent.modifiedBy = metadata.child("modifiedBy").text("id");
        agent.modifiedAt = metadata.optionalInstant("dateModified");
    }
    agent.extra = node.unknown({"user", "shifts", "fullDayTimeOffMarkers", "metadata"});
    agent.sort();
    return agent;
}

QByteArray printAgentSchedules(const AgentSchedulesList &list)
{
    JsonWriter out;
    writeList(out, list);
    return out.take();
}

Result<AgentSchedulesList> parseAgentSchedules(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    const Node bare = root.has("result") ? root.child("result") : root;
    // An empty object is no empty schedule: something else was served.
    (void)bare.required("agentSchedules");
    return reading.finish(readList(bare));
}

QByteArray printAgentSchedulesAnswer(const AgentSchedulesAnswer &answer)
{
    JsonWriter out;
    out.beginObject().field("status", word(answer.status)).fieldIfAny("operationId", answer.operation.value);
    if (answer.result) {
        out.key("result");
        writeList(out, *answer.result);
    }
    out.fieldIfAny("downloadUrl", answer.downloadUrl).endObject();
    return out.take();
}

Result<AgentSchedulesAnswer> parseAgentSchedulesAnswer(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    AgentSchedulesAnswer answer;
    answer.status = operationStatus(root.requiredText("status"));
    answer.operation = base::OperationId(root.text("operationId"));
    answer.downloadUrl = root.text("downloadUrl");
    if (root.has("result")) {
        (void)root.child("result").required("agentSchedules");
        answer.result = readList(root.child("result"));
    } else if (answer.status == OperationStatus::Complete && answer.downloadUrl.isEmpty()) {
        root.complain(QStringLiteral("is Complete but has neither a result nor a downloadUrl"));
    }
    return reading.finish(answer);
}

} // namespace shiftlane::wire
