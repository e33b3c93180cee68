#include "session/plan_counts.h"

namespace shiftlane::session {

schedule::AgentSchedule startOf(const plan::AgentPlan &agent, const LoadedGroup *loaded)
{
    if (agent.base)
        return *agent.base;
    if (const schedule::AgentSchedule *held = loaded ? loaded->agent(agent.agent) : nullptr)
        return *held;
    schedule::AgentSchedule none;
    none.agent = agent.agent;
    return none;
}

plan::ChangeCount plannedChanges(const plan::GroupPlan &group, const LoadedGroup *loaded)
{
    plan::ChangeCount total;
    for (const plan::AgentPlan &agent : group.agents) {
        const schedule::AgentSchedule from = startOf(agent, loaded);
        total += plan::countChanges(from, plan::planned(from, agent));
    }
    return total;
}

std::vector<PlanPreview::Group> previewGroups(const plan::PushPlan &plan, const LoadedWeeks &weeks)
{
    std::vector<PlanPreview::Group> groups;
    for (const plan::GroupPlan &group : plan.groups) {
        const LoadedGroup *loaded = weeks.find(group.key.schedule);
        PlanPreview::Group line;
        line.businessUnit = group.businessUnitName;
        line.weekDate = group.key.weekDate;
        line.description = loaded ? loaded->group.description : group.description;
        line.published = loaded ? loaded->group.published : group.published;
        line.agents = static_cast<int>(group.agents.size());
        line.changes = plannedChanges(group, loaded);
        line.shown = loaded != nullptr;
        groups.push_back(std::move(line));
    }
    return groups;
}

} // namespace shiftlane::session
