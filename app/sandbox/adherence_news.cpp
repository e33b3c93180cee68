#include "sandbox/adherence_news.h"

#include <algorithm>

namespace shiftlane::sandbox {

namespace {

using schedule::ActivityCategory;
using wire::Adherence;
using wire::AdherenceState;
using wire::RoutingState;
using wire::SystemPresence;

/// What the published schedules have for the agent now; null = nothing.
const schedule::Activity *scheduledNow(const World &world, const schedule::BusinessUnit &unit, const AgentId &agent,
                                       Instant now)
{
    for (const auto &[id, held] : world.schedules) {
        if (!held.group.published || held.group.key.businessUnit != unit.id)
            continue;
        const auto row = held.agents.find(agent);
        if (row == held.agents.end())
            continue;
        for (const schedule::Shift &shift : row->second.shifts) {
            if (now < shift.start() || shift.end() <= now)
                continue;
            for (const schedule::Activity &activity : shift.activities)
                if (activity.start <= now && now < activity.end())
                    return &activity;
        }
    }
    return nullptr;
}

std::optional<ActivityCategory> categoryOf(const schedule::BusinessUnit &unit, const schedule::Activity *activity)
{
    if (!activity)
        return std::nullopt;
    for (const schedule::ActivityCode &code : unit.codes)
        if (code.id == activity->code)
            return code.category;
    return ActivityCategory::Other;
}

/// Whoever is not on queue shows what the schedule has; at home without one.
SystemPresence offQueue(const std::optional<ActivityCategory> &scheduled)
{
    if (!scheduled)
        return SystemPresence::Offline;
    switch (*scheduled) {
    case ActivityCategory::Break:
        return SystemPresence::Break;
    case ActivityCategory::Meal:
        return SystemPresence::Meal;
    case ActivityCategory::Meeting:
        return SystemPresence::Meeting;
    case ActivityCategory::Training:
        return SystemPresence::Training;
    case ActivityCategory::OffQueueWork:
        return SystemPresence::Busy;
    case ActivityCategory::TimeOff:
    case ActivityCategory::Unavailable:
        return SystemPresence::Offline;
    default:
        return SystemPresence::Available;
    }
}

ActivityCategory actualOf(SystemPresence presence)
{
    switch (presence) {
    case SystemPresence::OnQueue:
        return ActivityCategory::OnQueueWork;
    case SystemPresence::Break:
        return ActivityCategory::Break;
    case SystemPresence::Meal:
        return ActivityCategory::Meal;
    case SystemPresence::Meeting:
        return ActivityCategory::Meeting;
    case SystemPresence::Training:
        return ActivityCategory::Training;
    case SystemPresence::Offline:
        return ActivityCategory::Unavailable;
    default:
        return ActivityCategory::OffQueueWork;
    }
}

RoutingState routingOf(AgentAtWork::State state)
{
    switch (state) {
    case AgentAtWork::State::Idle:
        return RoutingState::Idle;
    case AgentAtWork::State::Interacting:
        return RoutingState::Interacting;
    case AgentAtWork::State::NotResponding:
        return RoutingState::NotResponding;
    case AgentAtWork::State::Off:
    case AgentAtWork::State::Forgot:
        break;
    }
    return RoutingState::OffQueue;
}

AdherenceState stateOf(const Adherence &agent)
{
    if (!agent.scheduled && agent.presence == SystemPresence::Offline)
        return AdherenceState::Unscheduled;
    const bool present = agent.scheduled == agent.actual ||
                         (agent.scheduled == ActivityCategory::TimeOff && agent.presence == SystemPresence::Offline);
    return present && agent.routing != RoutingState::NotResponding ? AdherenceState::InAdherence
                                                                   : AdherenceState::OutOfAdherence;
}

/// When the presence, and when the adherence, became what they are.
void setTimes(Adherence &agent, const AgentAtWork &at, const schedule::Activity *activity)
{
    if (agent.presence == SystemPresence::OnQueue || at.state == AgentAtWork::State::Forgot)
        agent.presenceUpdated = at.presenceSince;
    else if (activity)
        agent.presenceUpdated = activity->start;
    else if (at.presenceSince.ms > 0)
        agent.presenceUpdated = at.presenceSince;
    agent.adherenceChanged = agent.presenceUpdated;
    if (at.state == AgentAtWork::State::NotResponding)
        agent.adherenceChanged = at.since;
    else if (activity && agent.adherenceChanged)
        agent.adherenceChanged = std::max(activity->start, *agent.adherenceChanged);
}

SystemPresence presenceOf(AgentAtWork::State state, const std::optional<ActivityCategory> &scheduled)
{
    if (state == AgentAtWork::State::Forgot)
        return SystemPresence::Available;
    return state == AgentAtWork::State::Off ? offQueue(scheduled) : SystemPresence::OnQueue;
}

} // namespace

Adherence adherenceOf(const World &world, const Routing &routing, const AgentId &id, Instant now)
{
    Adherence agent;
    agent.agent = id;
    const schedule::Agent *person = world.agent(id);
    const schedule::BusinessUnit *unit = person ? world.unitOf(person->managementUnit) : nullptr;
    if (!unit)
        return agent;
    agent.name = person->name;
    agent.managementUnit = person->managementUnit;
    agent.businessUnit = unit->id;
    const schedule::Activity *activity = scheduledNow(world, *unit, id, now);
    agent.scheduled = categoryOf(*unit, activity);
    if (activity)
        agent.scheduledCode = activity->code;
    const auto queue = routing.queueOf(id);
    AgentAtWork at = routing.agent(id);
    // In no queue, yet dutiful: On Queue as scheduled, and nothing comes.
    if (!queue && agent.scheduled == ActivityCategory::OnQueueWork)
        at = {AgentAtWork::State::Idle, activity->start, activity->start};
    agent.routing = routingOf(at.state);
    agent.presence = presenceOf(at.state, agent.scheduled);
    agent.actual = actualOf(agent.presence);
    agent.state = stateOf(agent);
    setTimes(agent, at, activity);
    agent.activeQueues.emplace();
    if (queue && agent.presence != SystemPresence::Offline)
        agent.activeQueues->push_back(*queue);
    return agent;
}

std::vector<Adherence> adherenceOf(const World &world, const Routing &routing, const ManagementUnitId &id, Instant now)
{
    std::vector<Adherence> agents;
    const schedule::BusinessUnit *unit = world.unitOf(id);
    for (const schedule::Agent &agent : unit ? unit->agents : std::vector<schedule::Agent>{})
        if (agent.managementUnit == id)
            agents.push_back(adherenceOf(world, routing, agent.id, now));
    return agents;
}

void AdherenceNews::tell(Org &org, const std::set<QString> &heard, Instant now)
{
    std::map<ManagementUnitId, std::map<AgentId, Adherence>> before = std::exchange(known_, {});
    for (const QString &topic : heard) {
        const auto unit = wire::unitOfAdherenceTopic(topic);
        if (!unit || !org.world().unitOf(*unit))
            continue;
        const auto told = before.find(*unit);
        for (Adherence &agent : adherenceOf(org.world(), org.routing(now), *unit, now)) {
            if (told != before.end() && told->second[agent.agent] != agent)
                org.announce({topic, wire::printAdherenceUpdate(agent)});
            known_[*unit].insert_or_assign(agent.agent, std::move(agent));
        }
    }
}

} // namespace shiftlane::sandbox
