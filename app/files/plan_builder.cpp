#include "files/plan_builder.h"

#include "plan/merge.h"

#include <algorithm>
#include <set>

namespace shiftlane::files {

namespace {

using schedule::AgentSchedule;

const AgentSchedule *scheduleOf(const SnapshotGroup *group, const base::AgentId &agent)
{
    if (!group)
        return nullptr;
    const auto it = std::find_if(group->agents.begin(), group->agents.end(),
                                 [&](const AgentSchedule &each) { return each.agent == agent; });
    return it == group->agents.end() ? nullptr : &*it;
}

const schedule::Agent *agentOf(const schedule::BusinessUnit &unit, const base::AgentId &id)
{
    const auto it = std::find_if(unit.agents.begin(), unit.agents.end(),
                                 [&](const schedule::Agent &each) { return each.id == id; });
    return it == unit.agents.end() ? nullptr : &*it;
}

/// What edits of one agent do to each other.
void addClashes(const plan::AgentPlan &agent, std::vector<PlanBuilder::Clash> &out)
{
    const AgentSchedule wish = plan::planned(agent.base.value_or(AgentSchedule{}), agent);
    for (const plan::ShiftEdit &edit : agent.shifts) {
        if (edit.kind != plan::ShiftEdit::Kind::Put)
            continue;
        const auto others = std::count_if(wish.shifts.begin(), wish.shifts.end(),
                                          [&](const schedule::Shift &each) { return each.overlaps(edit.shift); });
        if (others > 1) // itself is one of them
            out.push_back({edit.sourceLine, Column::Start, QStringLiteral("overlaps another shift of the agent")});
    }
    std::set<QDate> days;
    for (const plan::MarkerEdit &edit : agent.markers) {
        if (edit.kind == plan::MarkerEdit::Kind::Put && !days.insert(edit.marker.date).second)
            out.push_back({edit.sourceLine, Column::Date, QStringLiteral("the day is off in another row already")});
    }
}

} // namespace

PlanBuilder::PlanBuilder(const UnitsById &units, const std::vector<schedule::ScheduleGroup> &known,
                         const WeekSnapshot *snapshot)
    : units_(units), snapshot_(snapshot)
{
    for (const schedule::ScheduleGroup &group : known)
        groups_[group.key.schedule] = &group;
    if (!snapshot)
        return;
    for (const SnapshotGroup &group : snapshot->groups)
        exported_[group.group.key.schedule] = &group;
}

PlanBuilder::Reason PlanBuilder::findGroup(const QString &id, PlanPlace &place) const
{
    if (id.isEmpty())
        return QStringLiteral("empty; copy it from another row of the same week");
    const base::ScheduleId schedule(id);
    const auto group = groups_.find(schedule);
    if (group == groups_.end())
        return QStringLiteral("no schedule group %1 in the weeks at hand").arg(id.left(60));
    const auto unit = units_.find(group->second->key.businessUnit);
    if (unit == units_.end())
        return QStringLiteral("the business unit of schedule group %1 is not known").arg(id.left(60));
    place.group = group->second;
    place.unit = &unit->second;
    if (snapshot_) {
        const auto exported = exported_.find(schedule);
        if (exported == exported_.end())
            return QStringLiteral("schedule group %1 is not in the snapshot").arg(id.left(60));
        place.exported = exported->second;
    }
    return std::nullopt;
}

PlanBuilder::Reason PlanBuilder::findAgent(const QString &id, PlanPlace &place) const
{
    place.agentId = base::AgentId(id);
    place.agent = agentOf(*place.unit, place.agentId);
    place.base = scheduleOf(place.exported, place.agentId);
    if (place.agent || place.base)
        return std::nullopt;
    for (const auto &[unitId, unit] : units_) {
        if (agentOf(unit, place.agentId))
            return QStringLiteral("the agent is of %1, the schedule group of %2").arg(unit.name, place.unit->name);
    }
    return QStringLiteral("no agent has the id %1").arg(id.left(60));
}

PlanBuilder::Reason PlanBuilder::shiftOfAnother(const base::ShiftId &id, const PlanPlace &place) const
{
    if (!place.exported || id.isEmpty() || (place.base && place.base->shift(id)))
        return std::nullopt;
    for (const AgentSchedule &other : place.exported->agents) {
        if (other.shift(id))
            return QStringLiteral("the shift %1 is of agent %2").arg(id.value.left(60), other.agent.value);
    }
    return std::nullopt;
}

void PlanBuilder::keep(RowEdits edits, const PlanPlace &place, int line, bool rowsOnly)
{
    if (edits.shifts.empty() && edits.markers.empty())
        return;
    plan::AgentPlan &agent = plans_[place.group->key.schedule][place.agentId];
    agent.agent = place.agentId;
    if (place.agent) {
        agent.name = place.agent->name;
        agent.managementUnit = place.agent->managementUnit;
    }
    agent.rowsOnly = agent.rowsOnly || rowsOnly;
    if (place.exported) {
        agent.base = place.base ? *place.base : AgentSchedule{};
        agent.base->agent = place.agentId;
    }
    for (plan::ShiftEdit &edit : edits.shifts) {
        edit.sourceLine = line;
        agent.shifts.push_back(std::move(edit));
    }
    for (plan::MarkerEdit &edit : edits.markers) {
        edit.sourceLine = line;
        agent.markers.push_back(std::move(edit));
    }
}

std::vector<PlanBuilder::Clash> PlanBuilder::clashes() const
{
    std::vector<Clash> out;
    for (const auto &[schedule, agents] : plans_) {
        for (const auto &[id, agent] : agents)
            addClashes(agent, out);
    }
    return out;
}

plan::PushPlan PlanBuilder::take(const QString &snapshotId)
{
    plan::PushPlan plan;
    plan.snapshotId = snapshotId;
    plan.baseKnown = snapshot_ != nullptr;
    for (auto &[schedule, agents] : plans_) {
        const schedule::ScheduleGroup &now = *groups_.at(schedule);
        const auto exported = exported_.find(schedule);
        const schedule::ScheduleGroup &seen = exported == exported_.end() ? now : exported->second->group;
        plan::GroupPlan group;
        group.key = now.key;
        group.businessUnitName = units_.at(now.key.businessUnit).name;
        group.description = now.description;
        group.weekCount = now.weekCount;
        group.published = seen.published;
        if (exported != exported_.end())
            group.baseVersion = seen.version;
        for (auto &[id, agent] : agents)
            group.agents.push_back(std::move(agent));
        plan.groups.push_back(std::move(group));
    }
    plans_.clear();
    return plan;
}

} // namespace shiftlane::files
