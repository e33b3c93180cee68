#include "plan/copy_plan.h"

#include "plan/edits.h"
#include "plan/matching.h"
#include "plan/merge.h"
#include "schedule/week.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using schedule::AgentSchedule;
using schedule::Shift;

const AgentSchedule *find(const std::vector<AgentSchedule> &agents, const base::AgentId &id)
{
    const auto it =
        std::find_if(agents.begin(), agents.end(), [&](const AgentSchedule &each) { return each.agent == id; });
    return it == agents.end() ? nullptr : &*it;
}

bool isMember(const GroupContent &to, const base::AgentId &id)
{
    const auto &members = to.group.members;
    return std::any_of(members.begin(), members.end(), [&](const schedule::ManagementUnitMembers &each) {
        return std::find(each.agents.begin(), each.agents.end(), id) != each.agents.end();
    });
}

struct Copying {
    const schedule::BusinessUnit &unit;
    qint64 days = 0;
    schedule::WeekBounds bounds; ///< the days that both groups have
    CopiedPlan &out;

    [[nodiscard]] std::vector<Shift> arriving(const AgentSchedule &from, const AgentSchedule &to)
    {
        std::vector<Shift> shifts;
        for (const Shift &shift : from.shifts) {
            Shift copy = daysLater(shift, days, unit.zone);
            copy.id = {};
            copy.extra.clear();
            for (schedule::Activity &each : copy.activities)
                each.extra.clear();
            const bool off = std::any_of(to.markers.begin(), to.markers.end(),
                                         [&](const auto &marker) { return isOnTimeOff(copy, marker, unit.zone); });
            const bool inside = bounds.contains(copy.start());
            out.outside += inside ? 0 : 1;
            out.onTimeOff += inside && off ? 1 : 0;
            if (inside && !off)
                shifts.push_back(std::move(copy));
        }
        return shifts;
    }

    /// `to` with its shifts of those days replaced.
    [[nodiscard]] AgentSchedule wished(const AgentSchedule &from, const AgentSchedule &to)
    {
        AgentSchedule wish = to;
        std::vector<Shift> replaced;
        std::erase_if(wish.shifts, [&](const Shift &each) {
            const bool there = bounds.contains(each.start());
            if (there)
                replaced.push_back(each);
            return there;
        });
        std::vector<Shift> fresh = arriving(from, to);
        const ShiftMatching matching = matchShifts(replaced, fresh);
        for (size_t i = 0; i < replaced.size(); ++i) {
            if (const auto j = matching.toOther[i])
                fresh[*j].id = replaced[i].id;
        }
        wish.shifts.insert(wish.shifts.end(), fresh.begin(), fresh.end());
        wish.sort();
        return wish;
    }
};

schedule::WeekBounds common(const GroupContent &from, const GroupContent &to, const QTimeZone &zone)
{
    const int weeks = std::min(std::max(1, from.group.weekCount), std::max(1, to.group.weekCount));
    return schedule::weekBounds(to.group.key.weekDate, weeks, zone);
}

AgentPlan planFor(const base::AgentId &agent, const schedule::BusinessUnit &unit)
{
    AgentPlan plan;
    plan.agent = agent;
    const auto person =
        std::find_if(unit.agents.begin(), unit.agents.end(), [&](const auto &each) { return each.id == agent; });
    if (person != unit.agents.end()) {
        plan.name = person->name;
        plan.managementUnit = person->managementUnit;
    }
    return plan;
}

} // namespace

CopiedPlan copyOf(const GroupContent &from, const GroupContent &to, const schedule::BusinessUnit &unit)
{
    CopiedPlan out;
    out.plan = emptyPlan(to.group, unit.name);
    Copying copying{unit, from.group.key.weekDate.daysTo(to.group.key.weekDate), common(from, to, unit.zone), out};
    for (const AgentSchedule &agent : from.agents) {
        const AgentSchedule *there = find(to.agents, agent.agent);
        AgentSchedule empty; // in the group, with nothing scheduled yet
        empty.agent = agent.agent;
        if (!there && isMember(to, agent.agent))
            there = &empty;
        if (!there) {
            if (!agent.shifts.empty())
                out.missing.push_back(agent.agent);
            continue;
        }
        AgentPlan edits = editsBetween(*there, copying.wished(agent, *there), planFor(agent.agent, unit));
        if (!edits.isEmpty())
            out.plan.agents.push_back(std::move(edits));
    }
    std::sort(out.plan.agents.begin(), out.plan.agents.end(),
              [](const AgentPlan &a, const AgentPlan &b) { return a.agent < b.agent; });
    std::sort(out.missing.begin(), out.missing.end());
    return out;
}

} // namespace shiftlane::plan
