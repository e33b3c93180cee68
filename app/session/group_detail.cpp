// Rows of one schedule group: its agents with plan, check and outcome, its
// trades and its open conflicts.
#include "session/group_detail.h"

#include "session/conflict_rows.h"
#include "session/trade_rows.h"

#include <algorithm>

namespace shiftlane::session {

using base::ScheduleId;

const push::GroupProgress *progressOf(const SessionState &state, const ScheduleId &group)
{
    if (!state.run)
        return nullptr;
    const auto &groups = state.run->groups();
    const auto it =
        std::find_if(groups.begin(), groups.end(), [&](const auto &each) { return each.key.schedule == group; });
    return it == groups.end() ? nullptr : &*it;
}

const plan::GroupPlan *planOf(const SessionState &state, const ScheduleId &group)
{
    if (!state.plan.plan)
        return nullptr;
    const auto &groups = state.plan.plan->groups;
    const auto it =
        std::find_if(groups.begin(), groups.end(), [&](const auto &each) { return each.key.schedule == group; });
    return it == groups.end() ? nullptr : &*it;
}

namespace {

class DetailBuilder {
public:
    DetailBuilder(const SessionState &state, const Names &names, const LoadedGroup &loaded, const Roster &roster)
        : state_(state), names_(names), loaded_(loaded), id_(loaded.group.key.schedule), roster_(roster)
    {
    }

    [[nodiscard]] GroupDetail build()
    {
        detail_.key = loaded_.group.key;
        agents_ = roster_.rows;
        addPlan();
        addChecks();
        addOutcomes();
        detail_.decided = decidedRows(state_, names_, loaded_);
        detail_.trades = tradeRows(state_, names_, loaded_, roster_, agents_);
        std::stable_partition(agents_.begin(), agents_.end(), [](const AgentRow &row) { return row.planned; });
        detail_.agents = std::move(agents_);
        return std::move(detail_);
    }

private:
    /// Null for somebody who is neither a member nor planned: in no table.
    [[nodiscard]] AgentRow *rowOf(const base::AgentId &agent)
    {
        const auto place = roster_.places.find(agent);
        return place == roster_.places.end() ? nullptr : &agents_[*place];
    }

    void addPlan()
    {
        const plan::GroupPlan *groupPlan = planOf(state_, id_);
        if (!groupPlan)
            return;
        const schedule::BusinessUnit *unit = state_.weeks.unitOf(loaded_);
        const auto edited = state_.plan.editedHere.find(id_);
        const bool checked = state_.plan.checks.contains(id_);
        for (const plan::AgentPlan &each : groupPlan->agents) {
            AgentRow *row = rowOf(each.agent);
            if (!row)
                continue;
            row->planned = true;
            row->editedHere = edited != state_.plan.editedHere.end() && edited->second.contains(each.agent);
            if (!each.base || checked) // the check counts
                continue;
            const auto planned = plan::planned(*each.base, each);
            row->changes = plan::countChanges(*each.base, planned);
            if (unit)
                row->days = plan::changedDays(*each.base, planned, unit->zone);
        }
    }

    void addConflicts(const std::vector<plan::Conflict> &conflicts)
    {
        for (const plan::Conflict &conflict : conflicts)
            detail_.conflicts.push_back(conflictRow(state_, names_, loaded_, conflict));
    }

    void addChecks()
    {
        const auto checks = state_.plan.checks.find(id_);
        if (checks == state_.plan.checks.end())
            return;
        const bool running = progressOf(state_, id_) != nullptr;
        for (const plan::AgentCheck &check : checks->second) {
            AgentRow *row = rowOf(check.agent);
            if (!row)
                continue;
            row->checked = true;
            row->verdict = check.verdict;
            row->changes = check.changes;
            row->days = check.days;
            row->trades = check.trades;
            row->problems = check.problems;
            const plan::Decision decision = decisionFor(state_, id_, check);
            row->disposition = decision.disposition;
            row->leftOutReason = decision.reason;
            row->openConflicts = static_cast<int>(check.conflicts.size());
            const bool leftOut =
                decision.disposition == plan::Disposition::Exclude || decision.disposition == plan::Disposition::Park;
            if (!running && !leftOut) // the run knows better, or nothing of it is written
                addConflicts(check.conflicts);
        }
    }

    void addOutcomes()
    {
        const push::GroupProgress *progress = progressOf(state_, id_);
        if (!progress)
            return;
        for (const push::AgentProgress &each : progress->agents) {
            AgentRow *row = rowOf(each.agent);
            if (!row)
                continue;
            row->disposition = each.disposition;
            row->outcome = each.outcome;
            row->reason = each.reason;
            row->openConflicts = static_cast<int>(each.conflicts.size());
            if (!each.trades.empty())
                row->trades = each.trades;
            addConflicts(each.conflicts);
        }
    }

    const SessionState &state_;
    const Names &names_;
    const LoadedGroup &loaded_;
    const ScheduleId &id_;
    const Roster &roster_;
    GroupDetail detail_;
    std::vector<AgentRow> agents_; ///< in the roster's places until the end
};

} // namespace

GroupDetail makeGroupDetail(const SessionState &state, const Names &names, const LoadedGroup &loaded,
                            const Roster &roster)
{
    return DetailBuilder(state, names, loaded, roster).build();
}

} // namespace shiftlane::session
