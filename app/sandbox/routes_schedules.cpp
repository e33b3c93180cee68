#include "sandbox/service.h"
#include "schedule/week.h"
#include "wire/agent_schedules.h"
#include "wire/json_reader.h"
#include "wire/json_writer.h"
#include "wire/schedules.h"

#include <algorithm>
#include <set>

/// Reading schedules (contract D.2).
namespace shiftlane::sandbox {

using wire::JsonWriter;

namespace {

bool spans(const schedule::ScheduleGroup &group, QDate from, QDate to)
{
    return group.key.weekDate <= to && group.key.weekDate.addDays(7 * group.weekCount) > from;
}

Answer listSchedules(Service &service, const Call &call)
{
    const BusinessUnitId id(call.param(u"businessUnitId"));
    const schedule::BusinessUnit *unit = service.org.world().unit(id);
    if (!unit)
        return refused(404, QStringLiteral("wfm.business.unit.not.found"),
                       QStringLiteral("The business unit was not found"));
    QDate from = QDate::fromString(call.param(u"weekId"), Qt::ISODate);
    QDate to = from;
    if (call.param(u"weekId") == QLatin1String("recent")) {
        const QDate today = schedule::toLocal(call.now, unit->zone).date;
        const auto bound = [&](const QString &name, int weeks) {
            const QDate given = QDate::fromString(call.query.queryItemValue(name), Qt::ISODate);
            return given.isValid() ? given : today.addDays(7 * weeks);
        };
        from = bound(QStringLiteral("earliestWeekDate"), -26);
        to = bound(QStringLiteral("latestWeekDate"), 26);
    }
    if (!from.isValid())
        return refused(400, QStringLiteral("invalid.date"),
                       QStringLiteral("weekId is not a date: %1").arg(call.param(u"weekId")));
    if (from == to && from != schedule::startOfWeek(from, unit->startDayOfWeek))
        return refused(400, QStringLiteral("invalid.date"),
                       QStringLiteral("weekId is not the first day of a week of the unit"));
    std::vector<schedule::ScheduleGroup> found;
    for (const auto &[key, held] : service.org.world().schedules) {
        const bool wanted = held.group.published || !call.flag(QStringLiteral("includeOnlyPublished"));
        if (held.group.key.businessUnit == id && wanted && spans(held.group, from, to))
            found.push_back(held.group);
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tie(a.key.weekDate, b.published, a.key.schedule.value) <
               std::tie(b.key.weekDate, a.published, b.key.schedule.value);
    });
    return ok(wire::printScheduleListing(found));
}

Answer showSchedule(Service &service, const Call &call)
{
    const HeldSchedule *held = findSchedule(service, call);
    if (!held)
        return notFound(QStringLiteral("The schedule"));
    const bool agents = call.list(QStringLiteral("expand")).contains(QLatin1String("managementUnits.agents"));
    JsonWriter forecast;
    const auto &key = held->group.key;
    forecast.beginObject().field("id", forecastId(service, key.businessUnit, key.weekDate));
    forecast.field("weekDate", key.weekDate).endObject();
    QByteArray body = wire::printSchedule(service.org.world().withMembers(*held), agents);
    body.insert(body.size() - 1, ",\"shortTermForecast\":" + forecast.take());
    return ok(body);
}

wire::AgentSchedulesList agentsOf(const World &world, const HeldSchedule &held, const wire::AgentSchedulesQuery &query)
{
    wire::AgentSchedulesList list;
    const schedule::BusinessUnit *unit = world.unit(held.group.key.businessUnit);
    list.timeZone = QString::fromLatin1(unit->zone.id());
    std::set<AgentId> wanted;
    if (query.users)
        wanted.insert(query.users->begin(), query.users->end());
    for (const schedule::Agent &agent : unit->agents) {
        const auto there = held.agents.find(agent.id);
        if (agent.managementUnit != query.managementUnit || there == held.agents.end())
            continue;
        if (!query.users || wanted.contains(agent.id))
            list.agents.push_back(there->second);
    }
    return list;
}

/// The answer in one of its three forms; the asynchronous one ends with an event
/// on the topic of the user, which is the OAuth client here.
Answer deliver(Service &service, const Call &call, const QByteArray &json, const BusinessUnitId &unit,
               const QString &topic)
{
    JsonWriter out;
    if (call.flag(QStringLiteral("forceAsync"))) {
        const QString operation = service.org.ids().fresh(u"operation");
        service.promise(call.now, [&service, json, unit, operation, topic, client = call.client](Instant now) {
            JsonWriter event;
            event.beginObject().field("operationId", operation).field("businessUnitId", unit.value);
            event.field("downloadUrl", service.serveDownload(json, now)).endObject();
            service.org.announce(
                {QStringLiteral("v2.workforcemanagement.users.%1.schedules.%2").arg(client, topic), event.take()});
        });
        out.beginObject().field("status", QStringLiteral("Processing")).field("operationId", operation);
        out.field("progress", 0).endObject();
        return ok(out.take(), 202);
    }
    out.beginObject().field("status", QStringLiteral("Complete"));
    if (call.flag(QStringLiteral("forceDownloadService")))
        out.field("downloadUrl", service.serveDownload(json, call.now));
    else
        out.key("result").raw(json);
    out.endObject();
    return ok(out.take());
}

Answer queryAgents(Service &service, const Call &call)
{
    const HeldSchedule *held = findSchedule(service, call);
    if (!held)
        return notFound(QStringLiteral("The schedule"));
    const auto query = wire::parseAgentSchedulesQuery(call.body, call.where());
    if (!query)
        return badRequest(query.failure());
    const World &world = service.org.world();
    if (world.unitOf(query->managementUnit) != world.unit(held->group.key.businessUnit))
        return refused(
            400, QStringLiteral("wfm.validation.management.unit.not.found"),
            QStringLiteral("The management unit %1 is not in this business unit").arg(query->managementUnit.value));
    return deliver(service, call, wire::printAgentSchedules(agentsOf(world, *held, *query)),
                   held->group.key.businessUnit, QStringLiteral("query"));
}

struct Search {
    Instant from;
    Instant to;
    std::set<QString> users;
};

void writeFound(JsonWriter &out, const World &world, const schedule::BusinessUnit &unit, const Search &search,
                const schedule::Agent &agent)
{
    out.beginObject().key("user").beginObject().field("id", agent.id.value).endObject();
    std::vector<const schedule::TimeOffMarker *> markers;
    out.key("shifts").beginArray();
    for (const auto &[id, held] : world.schedules) {
        const auto row = held.agents.find(agent.id);
        if (!held.group.published || row == held.agents.end())
            continue;
        for (const schedule::Shift &shift : row->second.shifts) {
            if (shift.start() < search.to && shift.end() > search.from)
                wire::write(out, shift);
        }
        for (const schedule::TimeOffMarker &marker : row->second.markers) {
            const Instant day = schedule::startOfDay(marker.date, unit.zone);
            if (day < search.to && day >= search.from)
                markers.push_back(&marker);
        }
    }
    out.endArray().key("fullDayTimeOffMarkers").beginArray();
    for (const schedule::TimeOffMarker *marker : markers)
        wire::write(out, *marker);
    out.endArray().endObject();
}

QByteArray searched(const World &world, const schedule::BusinessUnit &unit, const Search &search,
                    const ManagementUnitId &mu)
{
    JsonWriter out;
    out.beginObject().key("agentSchedules").beginArray();
    for (const schedule::Agent &agent : unit.agents) {
        const bool here = mu.isEmpty() || agent.managementUnit == mu;
        if (here && (search.users.empty() || search.users.contains(agent.id.value)))
            writeFound(out, world, unit, search, agent);
    }
    out.endArray().field("businessUnitTimeZone", QString::fromLatin1(unit.zone.id()));
    out.key("publishedSchedules").beginArray();
    for (const auto &[id, held] : world.schedules) {
        const auto week = schedule::weekBounds(held.group.key.weekDate, held.group.weekCount, unit.zone);
        const bool wanted = held.group.published && held.group.key.businessUnit == unit.id;
        if (!wanted || week.start >= search.to || week.end <= search.from)
            continue;
        out.beginObject().field("id", id.value).field("weekDate", held.group.key.weekDate);
        out.field("weekCount", held.group.weekCount).endObject();
    }
    out.endArray().endObject();
    return out.take();
}

Answer searchAgents(Service &service, const Call &call)
{
    const World &world = service.org.world();
    const ManagementUnitId mu(call.param(u"managementUnitId"));
    const schedule::BusinessUnit *unit =
        mu.isEmpty() ? world.unit(BusinessUnitId(call.param(u"businessUnitId"))) : world.unitOf(mu);
    if (!unit)
        return notFound(QStringLiteral("The unit"));
    Search search;
    wire::Reading reading(call.body, call.where());
    const wire::Node root = reading.root();
    search.from = root.required("startDate").instant();
    search.to = root.required("endDate").instant();
    root.child("userIds").forEach([&](const wire::Node &id) { search.users.insert(id.text()); });
    const auto read = reading.finish(search);
    if (!read)
        return badRequest(read.failure());
    return deliver(service, call, searched(world, *unit, search, mu), unit->id, QStringLiteral("search"));
}

} // namespace

const HeldSchedule *findSchedule(Service &service, const Call &call)
{
    const HeldSchedule *held = service.org.world().held(ScheduleId(call.param(u"scheduleId")));
    const bool addressed = held && held->group.key.businessUnit.value == call.param(u"businessUnitId") &&
                           held->group.key.weekDate.toString(Qt::ISODate) == call.param(u"weekId");
    return addressed ? held : nullptr;
}

std::vector<Route> scheduleRoutes()
{
    const QString wfm = QStringLiteral("/api/v2/workforcemanagement");
    const QString unit = wfm + QStringLiteral("/businessunits/{businessUnitId}");
    const QString schedules = unit + QStringLiteral("/weeks/{weekId}/schedules");
    const QString one = schedules + QStringLiteral("/{scheduleId}");
    return {
        {"GET", schedules, listSchedules},
        {"GET", one, showSchedule},
        {"POST", one + QStringLiteral("/agentschedules/query"), queryAgents},
        {"POST", unit + QStringLiteral("/agentschedules/search"), searchAgents},
        {"POST", wfm + QStringLiteral("/managementunits/{managementUnitId}/agentschedules/search"), searchAgents},
    };
}

} // namespace shiftlane::sandbox
