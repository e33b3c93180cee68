#include "sandbox/service.h"
#include "wire/json_writer.h"
#include "wire/units.h"

#include <algorithm>

/// Units, people, queues and the token itself (contract D.1, E.4, A.3).
namespace shiftlane::sandbox {

using wire::JsonWriter;

namespace {

const schedule::BusinessUnit *unitFor(Service &service, const Call &call)
{
    return service.org.world().unit(BusinessUnitId(call.param(u"businessUnitId")));
}

Answer listUnits(Service &service, const Call &)
{
    std::vector<wire::BusinessUnitItem> items;
    for (const schedule::BusinessUnit &unit : service.org.world().units)
        items.push_back({unit.id, unit.name, true});
    return ok(wire::printBusinessUnits(items));
}

Answer showUnit(Service &service, const Call &call)
{
    const schedule::BusinessUnit *unit = unitFor(service, call);
    if (!unit)
        return refused(404, QStringLiteral("wfm.business.unit.not.found"),
                       QStringLiteral("The business unit was not found"));
    const QStringList expand = call.list(QStringLiteral("expand"));
    const bool settings = std::any_of(expand.begin(), expand.end(),
                                      [](const QString &e) { return e.startsWith(QLatin1String("settings")); });
    return ok(wire::printBusinessUnit(*unit, 1, settings));
}

Answer listManagementUnits(Service &service, const Call &call)
{
    const schedule::BusinessUnit *unit = unitFor(service, call);
    return unit ? ok(wire::printManagementUnits(*unit)) : notFound(QStringLiteral("The business unit"));
}

Answer listUnitUsers(Service &service, const Call &call)
{
    const schedule::BusinessUnit *unit = unitFor(service, call);
    if (!unit)
        return notFound(QStringLiteral("The business unit"));
    const QStringList wanted = call.list(QStringLiteral("managementUnitIds"));
    if (wanted.isEmpty())
        return ok(wire::printUnitUsers(*unit));
    schedule::BusinessUnit part = *unit;
    std::erase_if(part.managementUnits, [&](const auto &mu) { return !wanted.contains(mu.id.value); });
    std::erase_if(part.agents, [&](const auto &agent) { return !wanted.contains(agent.managementUnit.value); });
    return ok(wire::printUnitUsers(part));
}

Answer listCodes(Service &service, const Call &call)
{
    const schedule::BusinessUnit *unit = unitFor(service, call);
    if (!unit)
        return notFound(QStringLiteral("The business unit"));
    const QByteArray json = wire::printActivityCodes(unit->codes);
    if (!call.flag(QStringLiteral("forceDownloadService")))
        return ok(json);
    JsonWriter out;
    out.beginObject().field("downloadUrl", service.serveDownload(json, call.now)).endObject();
    return ok(out.take());
}

Answer listManagementUnitUsers(Service &service, const Call &call)
{
    const ManagementUnitId id(call.param(u"managementUnitId"));
    const schedule::BusinessUnit *unit = service.org.world().unitOf(id);
    if (!unit)
        return refused(404, QStringLiteral("wfm.management.unit.not.found"),
                       QStringLiteral("The management unit was not found"));
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const schedule::Agent &agent : unit->agents) {
        if (agent.managementUnit == id)
            out.beginObject().field("id", agent.id.value).endObject();
    }
    out.endArray().endObject();
    return ok(out.take());
}

Answer showAgentUnit(Service &service, const Call &call)
{
    const schedule::Agent *agent = service.org.world().agent(AgentId(call.param(u"agentId")));
    if (!agent)
        return notFound(QStringLiteral("The agent"));
    JsonWriter out;
    out.beginObject().key("user").beginObject().field("id", agent->id.value).endObject();
    out.key("managementUnit").beginObject().field("id", agent->managementUnit.value).endObject();
    out.key("businessUnit").beginObject();
    out.field("id", service.org.world().unitOf(agent->managementUnit)->id.value).endObject().endObject();
    return ok(out.take());
}

Answer showAgent(Service &service, const Call &call)
{
    const World &world = service.org.world();
    const schedule::Agent *agent = world.agent(AgentId(call.param(u"agentId")));
    if (!agent || agent->managementUnit.value != call.param(u"managementUnitId"))
        return notFound(QStringLiteral("The agent"));
    JsonWriter out;
    out.beginObject().field("id", agent->id.value);
    out.key("user").beginObject().field("id", agent->id.value).endObject();
    out.field("acceptDirectShiftTrades", true).key("queues").beginArray();
    for (const HeldQueue &held : world.queues) {
        if (std::find(held.members.begin(), held.members.end(), agent->id) != held.members.end())
            out.beginObject().field("id", held.queue.id.value).endObject();
    }
    out.endArray().field("schedulable", true);
    out.key("metadata").beginObject().field("version", 1).endObject().field("selfUri", call.path).endObject();
    return ok(out.take());
}

wire::Page pageOf(const Call &call, size_t total)
{
    wire::Page page;
    const int size = call.query.queryItemValue(QStringLiteral("pageSize")).toInt();
    const int number = call.query.queryItemValue(QStringLiteral("pageNumber")).toInt();
    page.size = size > 0 ? std::min(size, 500) : 25;
    page.number = number > 0 ? number : 1;
    page.total = static_cast<qint64>(total);
    return page;
}

template <class T>
std::vector<T> slice(const std::vector<T> &all, const wire::Page &page)
{
    const auto first = std::min(static_cast<qint64>(page.size) * (page.number - 1), page.total);
    const auto last = std::min(first + page.size, page.total);
    return {all.begin() + first, all.begin() + last};
}

Answer listUsers(Service &service, const Call &call)
{
    const QStringList ids = call.list(QStringLiteral("id"));
    if (ids.size() > 100)
        return refused(400, QStringLiteral("max.user.ids"), QStringLiteral("At most 100 user ids can be asked for"));
    std::vector<schedule::Agent> users;
    for (const QString &id : ids) {
        if (const schedule::Agent *agent = service.org.world().agent(AgentId(id)))
            users.push_back(*agent);
    }
    if (ids.isEmpty()) {
        for (const schedule::BusinessUnit &unit : service.org.world().units)
            users.insert(users.end(), unit.agents.begin(), unit.agents.end());
    }
    const wire::Page page = pageOf(call, users.size());
    return ok(wire::printUsers(slice(users, page), page));
}

Answer notAUser(Service &, const Call &)
{
    return refused(400, QStringLiteral("not.a.user"),
                   QStringLiteral("This request requires a user context. Client credentials have none"));
}

Answer listQueues(Service &service, const Call &call)
{
    QString name = call.query.queryItemValue(QStringLiteral("name"), QUrl::FullyDecoded);
    name.remove(QLatin1Char('*'));
    const QStringList ids = call.list(QStringLiteral("id"));
    std::vector<schedule::Queue> queues;
    for (const HeldQueue &held : service.org.world().queues) {
        if (held.queue.name.contains(name, Qt::CaseInsensitive) && (ids.isEmpty() || ids.contains(held.queue.id.value)))
            queues.push_back(held.queue);
    }
    const bool descending = call.query.queryItemValue(QStringLiteral("sortOrder")).startsWith(QLatin1String("desc"));
    std::sort(queues.begin(), queues.end(),
              [&](const auto &a, const auto &b) { return descending ? b.name < a.name : a.name < b.name; });
    const wire::Page page = pageOf(call, queues.size());
    return ok(wire::printQueues(slice(queues, page), page));
}

Answer showQueue(Service &service, const Call &call)
{
    for (const HeldQueue &held : service.org.world().queues) {
        if (held.queue.id.value != call.param(u"queueId"))
            continue;
        JsonWriter out;
        out.beginObject().field("id", held.queue.id.value).field("name", held.queue.name);
        out.key("division").beginObject().field("id", service.org.world().divisionId).endObject();
        out.field("memberCount", static_cast<int>(held.members.size()));
        out.field("userMemberCount", static_cast<int>(held.members.size()));
        out.key("mediaSettings").beginObject().key("call").beginObject().key("serviceLevel").beginObject();
        out.field("percentage", held.queue.serviceLevelTarget)
            .field("durationMs", held.queue.serviceLevelSeconds * 1000);
        out.endObject().endObject().endObject().field("selfUri", call.path).endObject();
        return ok(out.take());
    }
    return refused(404, QStringLiteral("resource.not.found"), QStringLiteral("The queue was not found"));
}

Answer showToken(Service &service, const Call &call)
{
    JsonWriter out;
    const QString organization = service.org.ids().named(QStringLiteral("organization"));
    out.beginObject().key("organization").beginObject().field("id", organization);
    out.field("name", QStringLiteral("Shiftlane sandbox")).endObject();
    out.key("authorizedScope").beginArray().endArray();
    out.key("OAuthClient").beginObject().field("id", call.client).field("name", call.client);
    out.field("authorizedGrantType", QStringLiteral("CLIENT-CREDENTIALS")).endObject().endObject();
    return ok(out.take());
}

Answer revokeToken(Service &service, const Call &call)
{
    service.gate.revoke(call.token);
    return {200, {}, {}, {}};
}

} // namespace

std::vector<Route> unitRoutes()
{
    const QString wfm = QStringLiteral("/api/v2/workforcemanagement");
    const QString unit = wfm + QStringLiteral("/businessunits/{businessUnitId}");
    const QString mu = wfm + QStringLiteral("/managementunits/{managementUnitId}");
    return {
        {"GET", wfm + QStringLiteral("/businessunits"), listUnits},
        {"GET", wfm + QStringLiteral("/businessunits/divisionviews"), listUnits},
        {"GET", unit, showUnit},
        {"GET", unit + QStringLiteral("/managementunits"), listManagementUnits},
        {"GET", unit + QStringLiteral("/users"), listUnitUsers},
        {"GET", unit + QStringLiteral("/activitycodes"), listCodes},
        {"GET", mu + QStringLiteral("/users"), listManagementUnitUsers},
        {"GET", mu + QStringLiteral("/agents/{agentId}"), showAgent},
        {"GET", wfm + QStringLiteral("/agents/{agentId}/managementunit"), showAgentUnit},
        {"GET", QStringLiteral("/api/v2/users/me"), notAUser},
        {"GET", QStringLiteral("/api/v2/users"), listUsers},
        {"GET", QStringLiteral("/api/v2/routing/queues"), listQueues},
        {"GET", QStringLiteral("/api/v2/routing/queues/{queueId}"), showQueue},
        {"GET", QStringLiteral("/api/v2/tokens/me"), showToken},
        {"DELETE", QStringLiteral("/api/v2/tokens/me"), revokeToken},
    };
}

} // namespace shiftlane::sandbox
