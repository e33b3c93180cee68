#include "push/content_text.h"

#include <QJsonDocument>

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

QString at(const char16_t *key) { return QString::fromUtf16(key); }

void putExtra(QJsonObject &into, const UnknownFields &extra)
{
    if (extra.empty())
        return;
    QJsonObject fields; // the raw text stands as text: numbers keep every digit
    for (const auto &[key, raw] : extra)
        fields.insert(QString::fromUtf8(key), QString::fromUtf8(raw));
    into.insert(at(u"extra"), fields);
}

UnknownFields extraFrom(const QJsonObject &object)
{
    UnknownFields extra;
    const QJsonObject fields = object.value(at(u"extra")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        extra.emplace(it.key().toUtf8(), it.value().toString().toUtf8());
    return extra;
}

template <class T>
void putPay(QJsonObject &into, const T &item)
{
    if (item.paid)
        into.insert(at(u"paid"), *item.paid);
    if (item.payableMinutes)
        into.insert(at(u"payable"), *item.payableMinutes);
    if (!item.description.isEmpty())
        into.insert(at(u"text"), item.description);
    into.insert(at(u"code"), item.code.value);
    into.insert(at(u"minutes"), item.lengthMinutes);
    putExtra(into, item.extra);
}

template <class T>
void takePay(T &item, const QJsonObject &object)
{
    if (object.contains(at(u"paid")))
        item.paid = object.value(at(u"paid")).toBool();
    if (object.contains(at(u"payable")))
        item.payableMinutes = object.value(at(u"payable")).toInt();
    item.description = object.value(at(u"text")).toString(QStringLiteral(""));
    item.code = base::ActivityCodeId(object.value(at(u"code")).toString());
    item.lengthMinutes = object.value(at(u"minutes")).toInt();
    item.extra = extraFrom(object);
}

QJsonObject toJson(const Shift &shift)
{
    QJsonArray activities;
    for (const Activity &each : shift.activities) {
        QJsonObject object{{at(u"at"), each.start.ms}};
        putPay(object, each);
        activities.append(object);
    }
    QJsonObject object{{at(u"id"), shift.id.value}, {at(u"activities"), activities}};
    if (shift.manuallyEdited)
        object.insert(at(u"edited"), true);
    putExtra(object, shift.extra);
    return object;
}

Shift shiftFrom(const QJsonObject &object)
{
    Shift shift;
    shift.id = base::ShiftId(object.value(at(u"id")).toString());
    shift.manuallyEdited = object.value(at(u"edited")).toBool();
    shift.extra = extraFrom(object);
    for (const QJsonValue &each : object.value(at(u"activities")).toArray()) {
        const QJsonObject fields = each.toObject();
        Activity activity;
        activity.start = base::Instant{fields.value(at(u"at")).toInteger()};
        takePay(activity, fields);
        shift.activities.push_back(std::move(activity));
    }
    return shift;
}

QJsonObject toJson(const TimeOffMarker &marker)
{
    QJsonObject object{{at(u"date"), marker.date.toString(Qt::ISODate)}};
    putPay(object, marker);
    return object;
}

TimeOffMarker markerFrom(const QJsonObject &object)
{
    TimeOffMarker marker;
    marker.date = QDate::fromString(object.value(at(u"date")).toString(), Qt::ISODate);
    takePay(marker, object);
    return marker;
}

template <class Edit, class Item>
QJsonObject editToJson(const Edit &edit, const Item &item)
{
    return {{at(u"put"), edit.kind == Edit::Kind::Put}, {at(u"line"), edit.sourceLine}, {at(u"item"), toJson(item)}};
}

QJsonObject toJson(const AgentPlan &agent)
{
    QJsonArray shifts, markers;
    for (const ShiftEdit &each : agent.shifts)
        shifts.append(editToJson(each, each.shift));
    for (const MarkerEdit &each : agent.markers)
        markers.append(editToJson(each, each.marker));
    QJsonObject object{
        {at(u"id"), agent.agent.value}, {at(u"name"), agent.name}, {at(u"managementUnit"), agent.managementUnit.value},
        {at(u"shifts"), shifts},        {at(u"markers"), markers}, {at(u"rowsOnly"), agent.rowsOnly}};
    if (agent.base)
        object.insert(at(u"base"), text::toJson(*agent.base));
    return object;
}

base::Result<AgentPlan> agentPlanFrom(const QJsonObject &object)
{
    AgentPlan agent;
    agent.agent = base::AgentId(object.value(at(u"id")).toString());
    agent.name = object.value(at(u"name")).toString();
    agent.managementUnit = base::ManagementUnitId(object.value(at(u"managementUnit")).toString());
    agent.rowsOnly = object.value(at(u"rowsOnly")).toBool();
    if (agent.agent.isEmpty())
        return broken(QStringLiteral("an agent of the plan"));
    const auto kind = [](const QJsonObject &edit) { return edit.value(at(u"put")).toBool(); };
    for (const QJsonValue &each : object.value(at(u"shifts")).toArray()) {
        const QJsonObject edit = each.toObject();
        agent.shifts.push_back({kind(edit) ? ShiftEdit::Kind::Put : ShiftEdit::Kind::Remove,
                                shiftFrom(edit.value(at(u"item")).toObject()), edit.value(at(u"line")).toInt()});
    }
    for (const QJsonValue &each : object.value(at(u"markers")).toArray()) {
        const QJsonObject edit = each.toObject();
        agent.markers.push_back({kind(edit) ? MarkerEdit::Kind::Put : MarkerEdit::Kind::Remove,
                                 markerFrom(edit.value(at(u"item")).toObject()), edit.value(at(u"line")).toInt()});
    }
    if (object.contains(at(u"base"))) {
        auto found = agentScheduleFrom(object.value(at(u"base")).toObject());
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
    QJsonObject object{{at(u"id"), agent.agent.value}, {at(u"shifts"), shifts}, {at(u"markers"), markers}};
    if (agent.version)
        object.insert(at(u"version"), *agent.version);
    if (!agent.modifiedBy.isEmpty())
        object.insert(at(u"by"), agent.modifiedBy);
    if (agent.modifiedAt)
        object.insert(at(u"modified"), agent.modifiedAt->ms);
    putExtra(object, agent.extra);
    return object;
}

base::Result<AgentSchedule> agentScheduleFrom(const QJsonObject &object)
{
    AgentSchedule agent;
    agent.agent = base::AgentId(object.value(at(u"id")).toString());
    if (agent.agent.isEmpty() || !object.value(at(u"shifts")).isArray())
        return broken(QStringLiteral("an agent's schedule"));
    if (object.contains(at(u"version")))
        agent.version = object.value(at(u"version")).toInteger();
    if (object.contains(at(u"modified")))
        agent.modifiedAt = base::Instant{object.value(at(u"modified")).toInteger()};
    agent.modifiedBy = object.value(at(u"by")).toString();
    agent.extra = extraFrom(object);
    for (const QJsonValue &each : object.value(at(u"shifts")).toArray())
        agent.shifts.push_back(shiftFrom(each.toObject()));
    for (const QJsonValue &each : object.value(at(u"markers")).toArray())
        agent.markers.push_back(markerFrom(each.toObject()));
    return agent;
}

QJsonObject toJson(const GroupPlan &group)
{
    QJsonArray agents;
    for (const AgentPlan &each : group.agents)
        agents.append(toJson(each));
    QJsonObject object{{at(u"schedule"), group.key.schedule.value},
                       {at(u"businessUnit"), group.key.businessUnit.value},
                       {at(u"weekDate"), group.key.weekDate.toString(Qt::ISODate)},
                       {at(u"name"), group.businessUnitName},
                       {at(u"description"), group.description},
                       {at(u"weeks"), group.weekCount},
                       {at(u"published"), group.published},
                       {at(u"agents"), agents}};
    if (group.baseVersion)
        object.insert(at(u"baseVersion"), *group.baseVersion);
    return object;
}

base::Result<GroupPlan> groupPlanFrom(const QJsonObject &object)
{
    GroupPlan group;
    group.key.schedule = base::ScheduleId(object.value(at(u"schedule")).toString());
    group.key.businessUnit = base::BusinessUnitId(object.value(at(u"businessUnit")).toString());
    group.key.weekDate = QDate::fromString(object.value(at(u"weekDate")).toString(), Qt::ISODate);
    group.businessUnitName = object.value(at(u"name")).toString();
    group.description = object.value(at(u"description")).toString();
    group.weekCount = object.value(at(u"weeks")).toInt(1);
    group.published = object.value(at(u"published")).toBool();
    if (group.key.schedule.isEmpty() || group.key.businessUnit.isEmpty() || !group.key.weekDate.isValid())
        return broken(QStringLiteral("a schedule group of the plan"));
    if (object.contains(at(u"baseVersion")))
        group.baseVersion = object.value(at(u"baseVersion")).toInteger();
    for (const QJsonValue &each : object.value(at(u"agents")).toArray()) {
        auto agent = agentPlanFrom(each.toObject());
        if (!agent)
            return agent.failure();
        group.agents.push_back(std::move(agent).value());
    }
    return group;
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
