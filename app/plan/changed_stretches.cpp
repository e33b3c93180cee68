#include "plan/changed_stretches.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using Stretches = std::vector<ChangedStretch>;

void addPieces(Stretches &into, const schedule::Shift &shift, const schedule::Shift *other)
{
    for (const schedule::Activity &each : shift.activities) {
        const bool same =
            other && std::any_of(other->activities.begin(), other->activities.end(), [&](const auto &o) {
                return o.start == each.start && o.lengthMinutes == each.lengthMinutes && o.code == each.code;
            });
        if (!same)
            into.push_back({each.start, each.end()});
    }
}

Stretches together(Stretches stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    Stretches apart;
    for (const ChangedStretch &each : stretches) {
        if (!apart.empty() && each.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, each.to);
        else if (each.from < each.to)
            apart.push_back(each);
    }
    return apart;
}

} // namespace

std::vector<ChangedStretch> changedStretches(const PushPlan &plan)
{
    Stretches all;
    for (const GroupPlan &group : plan.groups)
        for (const AgentPlan &agent : group.agents)
            for (const ShiftEdit &edit : agent.shifts) {
                const schedule::Shift *before = agent.base ? agent.base->shift(edit.shift.id) : nullptr;
                const schedule::Shift *after = edit.kind == ShiftEdit::Kind::Put ? &edit.shift : nullptr;
                if (after)
                    addPieces(all, *after, before);
                if (before)
                    addPieces(all, *before, after);
            }
    return together(std::move(all));
}

} // namespace shiftlane::plan
