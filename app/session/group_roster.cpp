// Who stands in a schedule group, by name.
#include "session/group_detail.h"

#include <QCollator>
#include <algorithm>

namespace shiftlane::session {

using base::AgentId;

Names::Names(const LoadedWeeks &weeks)
{
    for (const auto &[id, unit] : weeks.units) {
        QHash<base::ManagementUnitId, QString> units;
        for (const schedule::ManagementUnit &each : unit.managementUnits)
            units[each.id] = each.name;
        for (const schedule::Agent &each : unit.agents) {
            byId_[each.id] = each.name;
            unitByAgent_[each.id] = units.value(each.managementUnit);
        }
    }
}

QString Names::of(const AgentId &id) const { return byId_.value(id, id.value); }

QString Names::unitOf(const AgentId &id) const { return unitByAgent_.value(id); }

QString Names::author(const QString &modifiedBy) const
{
    return modifiedBy.isEmpty() ? QString() : of(AgentId(modifiedBy));
}

Roster makeRoster(const SessionState &state, const Names &names, const LoadedGroup &loaded)
{
    QHash<AgentId, AgentRow> found;
    const auto add = [&](const AgentId &agent, const QString &name, const QString &unit) {
        AgentRow &row = found[agent];
        row.agent = agent;
        row.name = names.of(agent);
        if (row.name == agent.value && !name.isEmpty())
            row.name = name;
        row.managementUnit = names.unitOf(agent).isEmpty() ? unit : names.unitOf(agent);
    };
    for (const schedule::ManagementUnitMembers &unit : loaded.group.members)
        for (const AgentId &agent : unit.agents)
            add(agent, {}, unit.name);
    if (const plan::GroupPlan *group = planOf(state, loaded.group.key.schedule))
        for (const plan::AgentPlan &each : group->agents)
            if (!found.contains(each.agent))
                add(each.agent, each.name, {});
    if (const push::GroupProgress *progress = progressOf(state, loaded.group.key.schedule))
        for (const push::AgentProgress &each : progress->agents)
            if (!found.contains(each.agent))
                add(each.agent, each.name, {});
    // Keys once: comparing names by locale again and again takes seconds for many.
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, const AgentRow *>> order;
    order.reserve(static_cast<size_t>(found.size()));
    for (const AgentRow &row : std::as_const(found))
        order.emplace_back(collator.sortKey(row.name), &row);
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        const int byName = a.first.compare(b.first);
        return byName != 0 ? byName < 0 : a.second->agent < b.second->agent;
    });
    Roster roster;
    roster.rows.reserve(order.size());
    for (const auto &[key, row] : order) {
        roster.places[row->agent] = roster.rows.size();
        roster.rows.push_back(*row);
    }
    return roster;
}

bool holdsAll(const Roster &roster, const SessionState &state, const LoadedGroup &loaded)
{
    const plan::GroupPlan *group = planOf(state, loaded.group.key.schedule);
    const push::GroupProgress *progress = progressOf(state, loaded.group.key.schedule);
    const auto held = [&](const auto &each) { return roster.places.contains(each.agent); };
    return (!group || std::all_of(group->agents.begin(), group->agents.end(), held)) &&
           (!progress || std::all_of(progress->agents.begin(), progress->agents.end(), held));
}

} // namespace shiftlane::session
