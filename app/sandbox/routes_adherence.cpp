#include "sandbox/adherence_news.h"
#include "sandbox/service.h"

/// What agents do right now (contract D.6).
namespace shiftlane::sandbox {

namespace {

constexpr qsizetype idsAtOnce = 100;

const auto viewing = QStringLiteral("wfm:realtimeAdherence:view");

Answer listUnitAdherence(Service &service, const Call &call)
{
    if (!service.mayViewAdherence)
        return missingPermission(viewing);
    const ManagementUnitId unit(call.param(u"managementUnitId"));
    if (!service.org.world().unitOf(unit))
        return refused(404, QStringLiteral("wfm.management.unit.not.found"),
                       QStringLiteral("The management unit was not found"));
    Routing &routing = service.org.routing(call.now);
    wire::AdherenceListing listing{adherenceOf(service.org.world(), routing, unit, call.now), {}};
    if (call.flag(QStringLiteral("forceDownloadService")))
        listing = {{}, service.serveDownload(wire::printAdherenceListing(listing), call.now)};
    return ok(wire::printAdherenceListing(listing));
}

Answer listUsersAdherence(Service &service, const Call &call)
{
    if (!service.mayViewAdherence)
        return missingPermission(viewing);
    const QStringList ids = call.list(QStringLiteral("userId"));
    if (ids.isEmpty())
        return refused(400, QStringLiteral("no.user.ids.specified"), QStringLiteral("No user ids were specified"));
    if (ids.size() > idsAtOnce)
        return refused(400, QStringLiteral("max.user.ids"), QStringLiteral("At most 100 user ids can be asked for"));
    const World &world = service.org.world();
    Routing &routing = service.org.routing(call.now);
    std::vector<wire::Adherence> agents;
    for (const QString &id : ids)
        if (world.agent(AgentId(id)))
            agents.push_back(adherenceOf(world, routing, AgentId(id), call.now));
    return ok(wire::printAdherences(agents));
}

} // namespace

std::vector<Route> adherenceRoutes()
{
    const QString wfm = QStringLiteral("/api/v2/workforcemanagement");
    return {
        {"GET", wfm + QStringLiteral("/managementunits/{managementUnitId}/adherence"), listUnitAdherence},
        {"GET", wfm + QStringLiteral("/adherence"), listUsersAdherence},
    };
}

} // namespace shiftlane::sandbox
