#include "session/unrouted.h"
#include "support/demo_snapshot.h"

namespace shiftlane::test {

namespace {

using insight::Presence;
using insight::RoutingStatus;
using insight::UnroutedCause;

struct Missing {
    UnroutedCause cause;
    Presence presence;
    RoutingStatus routing;
    int minutes;
    push::Outcome outcome;
};
constexpr Missing missing[] = {
    {UnroutedCause::NotAppliedYet, Presence::Offline, RoutingStatus::OffQueue, 64, push::Outcome::Cancelled},
    {UnroutedCause::NotAppliedYet, Presence::Offline, RoutingStatus::OffQueue, 34, push::Outcome::Pending},
    {UnroutedCause::NotAppliedYet, Presence::Other, RoutingStatus::OffQueue, 30, push::Outcome::Parked},
    {UnroutedCause::PresenceAvailable, Presence::Available, RoutingStatus::OffQueue, 19, push::Outcome::Applied},
    {UnroutedCause::NotResponding, Presence::OnQueue, RoutingStatus::NotResponding, 6, push::Outcome::Applied},
    {UnroutedCause::NoActiveQueue, Presence::OnQueue, RoutingStatus::Idle, 4, push::Outcome::Applied},
    {UnroutedCause::OffQueue, Presence::Offline, RoutingStatus::OffQueue, 2, push::Outcome::Pending},
    {UnroutedCause::AdherenceUnknown, Presence::Unknown, RoutingStatus::Unknown, 1, push::Outcome::Pending},
};

} // namespace

std::shared_ptr<const session::UnroutedView> demoUnrouted(const session::Snapshot &snapshot)
{
    auto view = std::make_shared<session::UnroutedView>();
    view->state = session::UnroutedView::State::Known;
    view->at = demoNow();
    const std::vector<session::AgentRow> &agents = snapshot.details->at(demoGroup()).agents;
    for (size_t i = 0; i < std::size(missing); ++i) {
        session::UnroutedRow row;
        row.fact = {agents[i].agent, demoGroup(), missing[i].cause, demoNow().plusMinutes(-missing[i].minutes), i < 6};
        row.name = agents[i].name;
        for (const session::GroupRow &group : *snapshot.groups) {
            if (!(group.key.schedule == demoGroup()))
                continue;
            row.groupText = group.businessUnit;
            row.weekDate = group.key.weekDate;
            row.zone = group.zone;
            row.lane = group.state;
            row.groupInPush = group.inPush;
        }
        row.plannedNow = QStringLiteral("On Queue");
        row.scheduledNow = i == 2 ? QStringLiteral("Back office") : i < 2 ? QString() : QStringLiteral("On Queue");
        row.presence = missing[i].presence;
        row.routing = missing[i].routing;
        row.outcome = missing[i].outcome;
        view->rows.push_back(std::move(row));
    }
    view->expected = 96;
    view->taking = view->expected - static_cast<int>(view->rows.size());
    return view;
}

} // namespace shiftlane::test
