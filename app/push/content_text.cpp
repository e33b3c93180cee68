#include "push/content_text.h"

#include <QJsonDocument>
#include <algorithm>

namespace shiftlane::push::text {

namespace {

using plan::AgentPlan;
using plan::GroupPlan;
using plan::MarkerEdit;
using plan::ShiftEdit;
using schedule::Activity;
using schedule::AgentSchedule;
using schedule::Shift;
using schedule::TimeOffMarker;
using schedule::UnknownFields;

base::Failure broken(const QString &what)
{
    return {base::FailureKind::Storage, QStringLiteral("journal"), QStringLiteral("cannot read ") + what};
}

void putExtra(QJsonObject &into, const UnknownFields &extra)
{
    if (extra.empty())
        return;
    QJsonObject fields; // the raw text stands as text: numbers keep every digit
    for (const auto &[key, raw] : extra)
        fields.insert(QString::fromUtf8(key), QString::fromUtf8(raw));
    into.insert(key(u"extra"), fields);
}

UnknownFields extraFrom(const QJsonObject &object)
{
    UnknownFields extra;
    const QJsonObject fields = object.value(key(u"extra")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        extra.emplace(it.key().toUtf8(), it.value().toString().toUtf8());
    return extra;
}

template <class T>
void putPay(QJsonObject &into, const T &item)
{
    if (item.paid)
        into.insert(key(u"paid"), *item.paid);
    if (item.payableMinutes)
        into.insert(key(u"payable"), *item.payableMinutes);
    if (!item.description.isEmpty())
        into.insert(key(u"text"), item.description);
    into.insert(key(u"code"), item.code.value);
    into.insert(key(u"minutes"), item.lengthMinutes);
    putExtra(into, item.extra);
}

template <class T>
void takePay(T &item, const QJsonObject &object)
{
    if (object.contains(key(u"paid")))
        item.paid = object.value(key(u"paid")).toBool();
    if (object.contains(key(u"payable")))
        item.payableMinutes = object.value(key(u"payable")).toInt();
    item.description = object.value(key(u"text")).toString(QStringLiteral(""));
    item.code = base::ActivityCodeId(object.value(key(u"code")).toString());
    item.lengthMinutes = object.value(key(u"minutes")).toInt();
    item.extra = extraFrom(object);
}

QJsonObject toJson(const Shift &shift)
{
    QJsonArray activities;
    for (const Activity &each : shift.activities) {
        QJsonObject object{{key(u"at"), each.start.ms}};
        putPay(object, each);
        activities.append(object);
    }
    QJsonObject object{{key(u"id"), shift.id.value}, {key(u"activities"), activities}};
    if (shift.manuallyEdited)
        object.insert(key(u"edited"), true);
    putExtra(object, shift.extra);
    return object;
}

Shift shiftFrom(const QJsonObject &object)
{
    Shift shift;
    shift.id = base::ShiftId(object.value(key(u"id")).toString());
    shift.manuallyEdited = object.value(key(u"edited")).toBool();
    shift.extra = extraFrom(object);
    for (const QJsonValue &each : object.value(key(u"activities")).toArray()) {
        const QJsonObject fields = each.toObject();
        Activity activity;
        activity.start = base::Instant{fields.value(key(u"at")).toInteger()};
        takePay(activity, fields);
        shift.activities.push_back(std::move(activity));
    }
    return shift;
}

QJsonObject toJson(const TimeOffMarker &marker)
{
    QJsonObject object{{key(u"date"), marker.date.toString(Qt::ISODate)}};
    putPay(object, marker);
    return object;
}

TimeOffMarker markerFrom(const QJsonObject &object)
{
    TimeOffMarker marker;
    marker.date = QDate::fromString(object.value(key(u"date")).toString(), Qt::ISODate);
    takePay(marker, object);
    return marker;
}

template <class Edit, class Item>
QJsonObject editToJson(const Edit &edit, const Item &item)
{
    return {{key(u"put"), edit.kind == Edit::Kind::Put}, {key(u"line"), edit.sourceLine}, {key(u"item"), toJson(item)}};
}

QJsonObject toJson(const AgentPlan &agent)
{
    QJsonArray shifts, markers;
    for (const ShiftEdit &each : agent.shifts)
        shifts.append(editToJson(each, each.shift));
    for (const MarkerEdit &each : agent.markers)
        markers.append(editToJson(each, each.marker));
    QJsonObject object{{key(u"id"), agent.agent.value},
                       {key(u"name"), agent.name},
                       {key(u"managementUnit"), agent.managementUnit.value},
                       {key(u"shifts"), shifts},
                       {key(u"markers"), markers},
                       {key(u"rowsOnly"), agent.rowsOnly}};
    if (agent.base)
        object.insert(key(u"base"), text::toJson(*agent.base));
    return object;
}

base::Result<AgentPlan> agentPlanFrom(const QJsonObject &object)
{
    AgentPlan agent;
    agent.agent = base::AgentId(object.value(key(u"id")).toString());
    agent.name = object.value(key(u"name")).toString();
    agent.managementUnit = base::ManagementUnitId(object.value(key(u"managementUnit")).toString());
    agent.rowsOnly = object.value(key(u"rowsOnly")).toBool();
    if (agent.agent.isEmpty())
        return broken(QStringLiteral("an agent of the plan"));
    const auto kind = [](const QJsonObject &edit) { return edit.value(key(u"put")).toBool(); };
    for (const QJsonValue &each : object.value(key(u"shifts")).toArray()) {
        const QJsonObject edit = each.toObject();
        agent.shifts.push_back({kind(edit) ? ShiftEdit::Kind::Put : ShiftEdit::Kind::Remove,
                                shiftFrom(edit.value(key(u"item")).toObject()), edit.value(key(u"line")).toInt()});
    }
    for (const QJsonValue &each : object.value(key(u"markers")).toArray()) {
        const QJsonObject edit = each.toObject();
        agent.markers.push_back({kind(edit) ? MarkerEdit::Kind::Put : MarkerEdit::Kind::Remove,
                                 markerFrom(edit.value(key(u"item")).toObject()), edit.value(key(u"line")).toInt()});
    }
    if (object.contains(key(u"base"))) {
        auto found = agentScheduleFrom(object.value(key(u"base")).toObject());
        if (!found)
            return found.failure();
        agent.base = std::move(found).value();
    }
    return agent;
}

} // namespace

QJsonObject toJson(const AgentSchedule &agent)
{
    QJsonArray shifts, markers;
    for (const Shift &each : agent.shifts)
        shifts.append(toJson(each));
    for (const TimeOffMarker &each : agent.markers)
        markers.append(toJson(each));
    QJsonObject object{{key(u"id"), agent.agent.value}, {key(u"shifts"), shifts}, {key(u"markers"), markers}};
    if (agent.version)
        object.insert(key(u"version"), *agent.version);
    if (!agent.modifiedBy.isEmpty())
        object.insert(key(u"by"), agent.modifiedBy);
    if (agent.modifiedAt)
        object.insert(key(u"modified"), agent.modifiedAt->ms);
    putExtra(object, agent.extra);
    return object;
}

base::Result<AgentSchedule> agentScheduleFrom(const QJsonObject &object)
{
    AgentSchedule agent;
    agent.agent = base::AgentId(object.value(key(u"id")).toString());
    if (agent.agent.isEmpty() || !object.value(key(u"shifts")).isArray())
        return broken(QStringLiteral("an agent's schedule"));
    if (object.contains(key(u"version")))
        agent.version = object.value(key(u"version")).toInteger();
    if (object.contains(key(u"modified")))
        agent.modifiedAt = base::Instant{object.value(key(u"modified")).toInteger()};
    agent.modifiedBy = object.value(key(u"by")).toString();
    agent.extra = extraFrom(object);
    for (const QJsonValue &each : object.value(key(u"shifts")).toArray())
        agent.shifts.push_back(shiftFrom(each.toObject()));
    for (const QJsonValue &each : object.value(key(u"markers")).toArray())
        agent.markers.push_back(markerFrom(each.toObject()));
    return agent;
}

QJsonObject toJson(const GroupPlan &group)
{
    QJsonArray agents;
    for (const AgentPlan &each : group.agents)
        agents.append(toJson(each));
    QJsonObject object{{key(u"schedule"), group.key.schedule.value},
                       {key(u"businessUnit"), group.key.businessUnit.value},
                       {key(u"weekDate"), group.key.weekDate.toString(Qt::ISODate)},
                       {key(u"name"), group.businessUnitName},
                       {key(u"description"), group.description},
                       {key(u"weeks"), group.weekCount},
                       {key(u"published"), group.published},
                       {key(u"agents"), agents}};
    if (group.baseVersion)
        object.insert(key(u"baseVersion"), *group.baseVersion);
    return object;
}

base::Result<GroupPlan> groupPlanFrom(const QJsonObject &object)
{
    GroupPlan group;
    group.key.schedule = base::ScheduleId(object.value(key(u"schedule")).toString());
    group.key.businessUnit = base::BusinessUnitId(object.value(key(u"businessUnit")).toString());
    group.key.weekDate = QDate::fromString(object.value(key(u"weekDate")).toString(), Qt::ISODate);
    group.businessUnitName = object.value(key(u"name")).toString();
    group.description = object.value(key(u"description")).toString();
    group.weekCount = object.value(key(u"weeks")).toInt(1);
    group.published = object.value(key(u"published")).toBool();
    if (group.key.schedule.isEmpty() || group.key.businessUnit.isEmpty() || !group.key.weekDate.isValid())
        return broken(QStringLiteral("a schedule group of the plan"));
    if (object.contains(key(u"baseVersion")))
        group.baseVersion = object.value(key(u"baseVersion")).toInteger();
    for (const QJsonValue &each : object.value(key(u"agents")).toArray()) {
        auto agent = agentPlanFrom(each.toObject());
        if (!agent)
            return agent.failure();
        group.agents.push_back(std::move(agent).value());
    }
    return group;
}

base::Status addGroupPlan(std::vector<plan::GroupPlan> &groups, const QJsonObject &object)
{
    auto group = groupPlanFrom(object);
    if (!group)
        return group.failure();
    const auto same = [&](const GroupPlan &each) { return each.key == group->key; };
    if (std::none_of(groups.begin(), groups.end(), same))
        groups.push_back(std::move(group).value());
    return base::Done{};
}

plan::PushPlan planHeadFrom(const QJsonObject &run)
{
    plan::PushPlan plan;
    plan.sourceName = run.value(key(u"plan")).toString();
    plan.sourceHash = run.value(key(u"planHash")).toString().toLatin1();
    plan.snapshotId = run.value(key(u"snapshot")).toString();
    plan.baseKnown = run.value(key(u"baseKnown")).toBool();
    return plan;
}

base::Result<QJsonObject> objectFrom(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return broken(QStringLiteral("a record: ") + error.errorString());
    return document.object();
}

} // namespace shiftlane::push::text
