#include "wire/schedules.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"

namespace shiftlane::wire {

namespace {

constexpr const char16_t *statusWords[] = {u"Processing", u"Complete", u"Canceled", u"Error"};

/// What a listing entry and the metadata share.
void writeCommon(JsonWriter &out, const schedule::ScheduleGroup &group)
{
    out.field("id", group.key.schedule.value).field("weekDate", group.key.weekDate);
    out.field("weekCount", group.weekCount).field("description", group.description).field("published", group.published);
    out.key("metadata").beginObject().field("version", group.version);
    if (!group.modifiedBy.isEmpty())
        out.key("modifiedBy").beginObject().field("id", group.modifiedBy).endObject();
    out.field("dateModified", group.modifiedAt).endObject();
    if (!group.key.businessUnit.isEmpty()) {
        out.field("selfUri", QStringLiteral("/api/v2/workforcemanagement/businessunits/%1/weeks/%2/schedules/%3")
                                 .arg(group.key.businessUnit.value, group.key.weekDate.toString(Qt::ISODate),
                                      group.key.schedule.value));
    }
}

schedule::ManagementUnitMembers readMembers(const Node &node)
{
    schedule::ManagementUnitMembers members;
    const Node unit = node.required("managementUnit");
    members.managementUnit = base::ManagementUnitId(unit.requiredText("id"));
    members.name = unit.text("name");
    node.child("agents").forEach([&](const Node &agent) { members.agents.emplace_back(agent.requiredText("id")); });
    return members;
}

} // namespace

QString word(OperationStatus status)
{
    return status == OperationStatus::Other ? QStringLiteral("Other")
                                            : QString::fromUtf16(statusWords[static_cast<size_t>(status)]);
}

OperationStatus operationStatus(QStringView word)
{
    for (size_t i = 0; i < std::size(statusWords); ++i) {
        if (word == QStringView(statusWords[i]))
            return static_cast<OperationStatus>(i);
    }
    return OperationStatus::Other;
}

QByteArray printScheduleListing(const std::vector<schedule::ScheduleGroup> &schedules)
{
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const schedule::ScheduleGroup &group : schedules) {
        out.beginObject();
        writeCommon(out, group);
        out.endObject();
    }
    out.endArray().endObject();
    return out.take();
}

Result<std::vector<schedule::ScheduleGroup>> parseScheduleListing(QByteArrayView body, const QString &where,
                                                                  const base::BusinessUnitId &unit)
{
    Reading reading(body, where);
    std::vector<schedule::ScheduleGroup> groups;
    reading.root().required("entities").forEach([&](const Node &node) { groups.push_back(readSchedule(node, unit)); });
    return reading.finish(groups);
}

void write(JsonWriter &out, const schedule::ScheduleGroup &group, bool withAgents)
{
    out.beginObject();
    writeCommon(out, group);
    out.key("managementUnits").beginArray();
    for (const schedule::ManagementUnitMembers &members : group.members) {
        out.beginObject().key("managementUnit").beginObject();
        out.field("id", members.managementUnit.value).endObject();
        out.field("agentCount", static_cast<qint64>(members.agents.size())).key("agents").beginArray();
        for (const base::AgentId &agent : members.agents) {
            if (withAgents)
                out.beginObject().field("id", agent.value).endObject();
        }
        out.endArray().endObject();
    }
    out.endArray().endObject();
}

schedule::ScheduleGroup readSchedule(const Node &node, const base::BusinessUnitId &unit)
{
    schedule::ScheduleGroup group;
    group.key.businessUnit = unit;
    group.key.schedule = base::ScheduleId(node.requiredText("id"));
    group.key.weekDate = node.required("weekDate").date();
    group.description = node.text("description");
    group.weekCount = node.has("weekCount") ? node.child("weekCount").number(1, 520) : 1;
    group.published = node.child("published").truth();
    const Node metadata = node.required("metadata");
    group.version = metadata.required("version").integer();
    if (group.version < 0)
        metadata.child("version").complain(QStringLiteral("is below zero"));
    group.modifiedBy = metadata.child("modifiedBy").text("id");
    group.modifiedAt = metadata.optionalInstant("dateModified");
    node.child("managementUnits").forEach([&](const Node &each) { group.members.push_back(readMembers(each)); });
    return group;
}

QByteArray printSchedule(const schedule::ScheduleGroup &group, bool withAgents)
{
    JsonWriter out;
    write(out, group, withAgents);
    return out.take();
}

Result<schedule::ScheduleGroup> parseSchedule(QByteArrayView body, const QString &where,
                                              const base::BusinessUnitId &unit)
{
    Reading reading(body, where);
    return reading.finish(readSchedule(reading.root(), unit));
}

QByteArray printAsyncSchedule(const AsyncSchedule &answer)
{
    JsonWriter out;
    out.beginObject().field("status", word(answer.status)).fieldIfAny("operationId", answer.operation.value);
    if (answer.result) {
        out.key("result");
        write(out, *answer.result, false);
    }
    out.endObject();
    return out.take();
}

Result<AsyncSchedule> parseAsyncSchedule(QByteArrayView body, const QString &where, const base::BusinessUnitId &unit)
{
    Reading reading(body, where);
    const Node root = reading.root();
    AsyncSchedule answer;
    answer.status = operationStatus(root.requiredText("status"));
    answer.operation = base::OperationId(root.text("operationId"));
    // An operation that goes on can be followed by its id only.
    if (answer.status != OperationStatus::Complete && answer.operation.isEmpty())
        root.complain(QStringLiteral("has no “operationId”"));
    if (root.has("result"))
        answer.result = readSchedule(root.child("result"), unit);
    return reading.finish(answer);
}

} // namespace shiftlane::wire
