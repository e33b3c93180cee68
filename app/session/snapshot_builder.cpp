// makeSnapshot: what the window shows, from the session's state.
#include "session/group_detail.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using base::AgentId;
using base::ScheduleId;

plan::ChangeCount plannedChanges(const plan::GroupPlan &groupPlan, const LoadedGroup &loaded)
{
    plan::ChangeCount total;
    for (const plan::AgentPlan &agent : groupPlan.agents) {
        schedule::AgentSchedule from;
        if (agent.base) {
            from = *agent.base;
        } else {
            const auto it = std::find_if(loaded.agents.begin(), loaded.agents.end(),
                                         [&](const auto &each) { return each.agent == agent.agent; });
            if (it != loaded.agents.end())
                from = *it;
        }
        total += plan::countChanges(from, plan::planned(from, agent));
    }
    return total;
}

class Builder {
public:
    Builder(const SessionState &state, base::Instant now) : state_(state), names_(state.weeks), now_(now) {}

    [[nodiscard]] std::shared_ptr<Snapshot> build()
    {
        auto snapshot = std::make_shared<Snapshot>();
        auto groups = std::make_shared<std::vector<GroupRow>>();
        auto details = std::make_shared<std::map<ScheduleId, GroupDetail>>();
        for (const LoadedGroup &loaded : state_.weeks.groups) {
            GroupDetail detail = makeGroupDetail(state_, names_, loaded);
            groups->push_back(rowOf(loaded, detail));
            details->emplace(loaded.group.key.schedule, std::move(detail));
        }
        for (const GroupRow &row : *groups) {
            if (std::find(snapshot->weeks.begin(), snapshot->weeks.end(), row.key.weekDate) == snapshot->weeks.end())
                snapshot->weeks.push_back(row.key.weekDate);
            const bool waits = row.inPlan && row.openConflicts == 0 && row.loadFailure.isEmpty();
            snapshot->readyGroups += waits && !row.inPush ? 1 : 0;
        }
        std::sort(snapshot->weeks.begin(), snapshot->weeks.end());
        snapshot->parked = parkedRows(*details);
        snapshot->groups = groups;
        snapshot->details = details;
        return snapshot;
    }

private:
    [[nodiscard]] GroupRow rowOf(const LoadedGroup &loaded, const GroupDetail &detail) const
    {
        const schedule::BusinessUnit *unit = state_.weeks.unitOf(loaded);
        GroupRow row;
        row.key = loaded.group.key;
        row.businessUnit = unit ? unit->name : QString();
        row.zone = unit ? unit->zone : QTimeZone::utc();
        row.weekCount = loaded.group.weekCount;
        row.published = loaded.group.published;
        row.description = loaded.group.description;
        for (const schedule::ManagementUnitMembers &each : loaded.group.members)
            row.agents += static_cast<int>(each.agents.size());
        row.version = loaded.group.version;
        row.modifiedBy = loaded.group.modifiedBy.isEmpty() ? QString() : names_.of(AgentId(loaded.group.modifiedBy));
        row.modifiedAt = loaded.group.modifiedAt;
        row.loadFailure = loaded.failure;
        row.changedSinceLoaded = state_.changedByOthers.contains(row.key.schedule);
        for (const TradeRow &trade : detail.trades) {
            row.openTrades += trade.trade.isOpen() ? 1 : 0;
            row.matchedTrades += trade.trade.isMatched() ? 1 : 0;
        }
        if (const plan::GroupPlan *groupPlan = planOf(state_, row.key.schedule)) {
            row.inPlan = true;
            row.plannedAgents = static_cast<int>(groupPlan->agents.size());
            row.changes = plannedChanges(*groupPlan, loaded);
        }
        row.openConflicts = static_cast<int>(detail.conflicts.size());
        countOutcomes(row, detail);
        addProgress(row);
        return row;
    }

    static void countOutcomes(GroupRow &row, const GroupDetail &detail)
    {
        for (const AgentRow &agent : detail.agents) {
            if (!agent.planned)
                continue;
            const bool ended = agent.outcome != push::Outcome::Pending;
            row.parked +=
                (ended ? agent.outcome == push::Outcome::Parked : agent.disposition == plan::Disposition::Park) ? 1 : 0;
            row.excluded +=
                (ended ? agent.outcome == push::Outcome::Excluded : agent.disposition == plan::Disposition::Exclude)
                    ? 1
                    : 0;
            row.applied +=
                agent.outcome == push::Outcome::Applied || agent.outcome == push::Outcome::AlreadyPresent ? 1 : 0;
            row.rejected += agent.outcome == push::Outcome::Rejected ? 1 : 0;
        }
    }

    void addProgress(GroupRow &row) const
    {
        const push::GroupProgress *progress = progressOf(state_, row.key.schedule);
        if (!progress)
            return;
        row.inPush = true;
        row.state = progress->state;
        row.paused = progress->pausedByPlanner;
        row.round = progress->round;
        row.reason = progress->reason;
        row.waitsUntil = progress->waitsUntil;
        row.submittedAt = progress->submittedAt;
        if (!progress->versions.empty())
            row.version = progress->versions.back();
    }

    [[nodiscard]] std::shared_ptr<std::vector<ParkedRow>>
    parkedRows(const std::map<ScheduleId, GroupDetail> &details) const
    {
        auto parked = std::make_shared<std::vector<ParkedRow>>();
        for (const auto &[id, detail] : details) {
            const LoadedGroup *loaded = state_.weeks.find(id);
            const schedule::BusinessUnit *unit = loaded ? state_.weeks.unitOf(*loaded) : nullptr;
            for (const AgentRow &agent : detail.agents) {
                const bool ended = agent.outcome != push::Outcome::Pending;
                const bool isParked =
                    ended ? agent.outcome == push::Outcome::Parked
                          : agent.planned && agent.checked && agent.disposition == plan::Disposition::Park;
                if (!isParked)
                    continue;
                ParkedRow row;
                row.agent = agent.agent;
                row.name = agent.name;
                row.group = id;
                row.groupText = unit ? unit->name : QString();
                row.weekDate = detail.key.weekDate;
                row.reason = agent.leftOutReason;
                row.detail = agent.reason;
                for (const TradeRow &trade : detail.trades)
                    if (trade.trade.isOpen() && trade.trade.involves(agent.agent)) {
                        row.trade = trade.trade.id;
                        row.until = trade.trade.expires;
                    }
                parked->push_back(std::move(row));
            }
        }
        return parked;
    }

    const SessionState &state_;
    Names names_;
    base::Instant now_;
};

void addRunStatus(StatusLine &status, const push::PushRun &run, base::Instant now)
{
    const push::BudgetView budget = run.budget();
    status.budgetUsed = budget.used;
    status.budgetLimit = budget.limit;
    status.tradeJobsUsed = budget.tradeJobsUsed;
    status.tradeJobsLimit = budget.tradeJobsLimit;
    for (const push::GroupProgress &group : run.groups()) {
        using push::LaneState;
        const LaneState s = group.state;
        status.writing += s == LaneState::Uploading || s == LaneState::Submitted || s == LaneState::Settling ? 1 : 0;
        status.merging += s == LaneState::Reading || s == LaneState::Merging ? 1 : 0;
        status.waiting +=
            s == LaneState::BackingOff || s == LaneState::Throttled || s == LaneState::Ready || s == LaneState::Planned
                ? 1
                : 0;
        if (group.submittedAt) {
            const qint64 age = now.ms - group.submittedAt->ms;
            status.oldestOperationMs = std::max(status.oldestOperationMs.value_or(0), age);
        }
    }
    if (const auto eta = run.eta())
        status.etaMs = eta->count();
}

} // namespace

SnapshotPtr makeSnapshot(const SessionState &state, quint64 generation, base::Instant now)
{
    std::shared_ptr<Snapshot> snapshot = Builder(state, now).build();
    snapshot->generation = generation;
    snapshot->stage = state.stage;
    snapshot->performance = state.performance;
    snapshot->log = std::make_shared<const std::vector<LogLine>>(state.log);
    snapshot->status = state.status;
    if (state.run)
        addRunStatus(snapshot->status, *state.run, now);
    snapshot->planName = state.plan.plan ? state.plan.plan->sourceName : QString();
    snapshot->planBaseKnown = !state.plan.plan || state.plan.plan->baseKnown || state.plan.unknownBaseAccepted;
    snapshot->planProblems = state.planProblems;
    snapshot->loadedGroups = state.loadedGroups;
    snapshot->groupsToLoad = state.groupsToLoad;
    snapshot->failure = state.failure;
    snapshot->reportPath = state.reportPath;
    return snapshot;
}

} // namespace shiftlane::session
