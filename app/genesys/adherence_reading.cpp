#include "genesys/adherence_reading.h"

#include <algorithm>

namespace shiftlane::genesys {

namespace {

using insight::Presence;
using insight::RoutingStatus;
using wire::RoutingState;
using wire::SystemPresence;

Presence presenceOf(SystemPresence presence)
{
    switch (presence) {
    case SystemPresence::OnQueue:
        return Presence::OnQueue;
    case SystemPresence::Available:
        return Presence::Available;
    case SystemPresence::Offline:
        return Presence::Offline;
    case SystemPresence::Unknown:
        return Presence::Unknown;
    default:
        return Presence::Other;
    }
}

RoutingStatus routingOf(RoutingState state)
{
    switch (state) {
    case RoutingState::OffQueue:
    case RoutingState::Offline:
        return RoutingStatus::OffQueue;
    case RoutingState::Idle:
        return RoutingStatus::Idle;
    case RoutingState::Interacting:
        return RoutingStatus::Interacting;
    case RoutingState::Communicating:
        return RoutingStatus::Communicating;
    case RoutingState::NotResponding:
        return RoutingStatus::NotResponding;
    case RoutingState::Unknown:
        break;
    }
    return RoutingStatus::Unknown;
}

using Listing = base::Result<wire::AdherenceListing>;

/// In words for who reads the console; the service's own come after them.
base::Failure explained(base::Failure failure)
{
    QString what;
    if (failure.status == 403)
        what = QStringLiteral("the account may not see what agents do (wfm:realtimeAdherence:view)");
    else if (failure.status == 404)
        what = QStringLiteral("the service knows no adherence of this management unit");
    else
        return failure;
    failure.reason = failure.reason.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, failure.reason);
    return failure;
}

void tell(const Listing &listing, const ResultOf<std::vector<insight::AdherenceNow>> &done)
{
    if (!listing)
        return done(explained(listing.failure()));
    std::vector<insight::AdherenceNow> agents;
    for (const wire::Adherence &agent : listing->agents)
        agents.push_back(toAdherenceNow(agent));
    done(std::move(agents));
}

} // namespace

insight::AdherenceNow toAdherenceNow(const wire::Adherence &agent)
{
    insight::AdherenceNow now;
    now.agent = agent.agent;
    now.presence = presenceOf(agent.presence);
    now.routing = routingOf(agent.routing);
    if (agent.activeQueues) {
        now.hasActiveQueue = !agent.activeQueues->empty();
        now.activeQueues = *agent.activeQueues;
    }
    now.since = agent.presenceUpdated;
    if (agent.adherenceChanged)
        now.since = now.since ? std::max(*now.since, *agent.adherenceChanged) : agent.adherenceChanged;
    return now;
}

void readAdherence(Gateway &gateway, const base::ManagementUnitId &unit,
                   ResultOf<std::vector<insight::AdherenceNow>> done)
{
    ApiCall call;
    call.path = apiPath({QStringLiteral("workforcemanagement"), QStringLiteral("managementunits"), unit.value,
                         QStringLiteral("adherence")});
    call.priority = push::Priority::Polling;
    call.paced = true;
    gateway.call(call, [&gateway, route = call.route(), done = std::move(done)](const HttpReply &reply) {
        Listing listing = decode(reply, route, wire::parseAdherenceListing);
        if (!listing || listing->downloadUrl.isEmpty())
            return tell(listing, done);
        gateway.download(listing->downloadUrl, [route, done](const HttpReply &file) {
            tell(decode(file, route + QStringLiteral(" (download)"), wire::parseAdherenceListing), done);
        });
    });
}

} // namespace shiftlane::genesys
