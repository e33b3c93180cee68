#include "push/lane_context.h"

namespace shiftlane::push {

LaneContext contextOf(const plan::GroupPlan &group, const RunOptions &options, const BusinessUnits &units)
{
    LaneContext context;
    context.plan = &group;
    const auto unit = units.find(group.key.businessUnit);
    context.unit = unit == units.end() ? nullptr : &unit->second;
    context.openTrades = options.openTrades;
    context.conflicts = options.conflicts;
    context.publish = options.publish;
    context.waitForDecisions = options.waitForDecisions;
    context.lockPatience = options.lockPatience;
    if (const auto chosen = options.chosen.find(group.key.schedule); chosen != options.chosen.end())
        context.chosen = chosen->second;
    if (const auto decisions = options.decisions.find(group.key.schedule); decisions != options.decisions.end())
        context.decisions = decisions->second;
    if (options.recovered) {
        const auto left = options.recovered->groups.find(group.key.schedule);
        context.recovered = left == options.recovered->groups.end() ? nullptr : &left->second;
    }
    if (context.recovered) { // what was decided later counts
        for (const auto &[agent, disposition] : context.recovered->chosen)
            context.chosen[agent] = disposition;
        for (const auto &[conflict, choice] : context.recovered->decisions)
            context.decisions[conflict] = choice;
    }
    return context;
}

} // namespace shiftlane::push
