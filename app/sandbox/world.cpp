#include "sandbox/world.h"

#include <algorithm>

namespace shiftlane::sandbox {

void World::indexAgents()
{
    places.clear();
    for (size_t u = 0; u < units.size(); ++u) {
        for (size_t a = 0; a < units[u].agents.size(); ++a)
            places[units[u].agents[a].id] = Place{u, a};
    }
}

const schedule::BusinessUnit *World::unit(const BusinessUnitId &id) const
{
    const auto found = std::find_if(units.begin(), units.end(), [&](const auto &u) { return u.id == id; });
    return found == units.end() ? nullptr : &*found;
}

const schedule::BusinessUnit *World::unitOf(const ManagementUnitId &id) const
{
    const auto found = std::find_if(units.begin(), units.end(), [&](const schedule::BusinessUnit &u) {
        return std::any_of(u.managementUnits.begin(), u.managementUnits.end(),
                           [&](const schedule::ManagementUnit &m) { return m.id == id; });
    });
    return found == units.end() ? nullptr : &*found;
}

const schedule::Agent *World::agent(const AgentId &id) const
{
    const auto found = places.find(id);
    return found == places.end() ? nullptr : &units[found->second.unit].agents[found->second.agent];
}

HeldSchedule *World::held(const ScheduleId &id)
{
    const auto found = schedules.find(id);
    return found == schedules.end() ? nullptr : &found->second;
}

const HeldSchedule *World::held(const ScheduleId &id) const
{
    const auto found = schedules.find(id);
    return found == schedules.end() ? nullptr : &found->second;
}

const HeldSchedule *World::published(const BusinessUnitId &unit, QDate weekDate) const
{
    for (const auto &[id, held] : schedules) {
        if (held.group.published && held.group.key.weekDate == weekDate && held.group.key.businessUnit == unit)
            return &held;
    }
    return nullptr;
}

bool World::hasMatchedTrade(const AgentId &id) const
{
    return std::any_of(trades.begin(), trades.end(), [&](const auto &entry) {
        return entry.second.trade.state == schedule::TradeState::Matched && entry.second.trade.involves(id);
    });
}

schedule::ScheduleGroup World::withMembers(const HeldSchedule &held) const
{
    schedule::ScheduleGroup group = held.group;
    group.members.clear();
    const schedule::BusinessUnit *home = unit(group.key.businessUnit);
    if (!home)
        return group;
    for (const schedule::ManagementUnit &mu : home->managementUnits)
        group.members.push_back({mu.id, mu.name, {}});
    for (const schedule::Agent &agent : home->agents) {
        if (!held.agents.contains(agent.id))
            continue;
        const auto place = std::find_if(group.members.begin(), group.members.end(),
                                        [&](const auto &m) { return m.managementUnit == agent.managementUnit; });
        if (place != group.members.end())
            place->agents.push_back(agent.id);
    }
    return group;
}

} // namespace shiftlane::sandbox
