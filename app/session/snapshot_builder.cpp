// makeSnapshot: what the window shows, from the session's state.
#include "session/group_detail.h"
#include "session/plan_counts.h"
#include "session/push_job.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using base::AgentId;
using base::ScheduleId;

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
            row.changes = plannedChanges(*groupPlan, &loaded);
        }
        row.openConflicts = static_cast<int>(detail.conflicts.size());
        countOutcomes(row, detail);
        addProgress(row);
        addJournal(row);
        return row;
    }

    void addJournal(GroupRow &row) const
    {
        const ScheduleId &id = row.key.schedule;
        row.open = state_.journal.ledger.openWork(id);
        row.closed = state_.journal.ledger.closed(id);
        const push::GroupProgress *progress = progressOf(state_, id);
        const auto holder = state_.journal.holders.find(id);
        if (progress && !state_.run->isFinished())
            row.heldBy = progress->heldBy; // leases of our own are among the holders
        else if (holder != state_.journal.holders.end())
            row.heldBy = holder->second;
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

    /// Agents that the loaded plan or the running push parks.
    void addPlanned(std::vector<ParkedRow> &parked, const std::map<ScheduleId, GroupDetail> &details) const
    {
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
                parked.push_back(std::move(row));
            }
        }
    }

    [[nodiscard]] ParkedRow ledgerRow(const push::ParkedAgent &entry) const
    {
        using State = push::ParkedAgent::State;
        ParkedRow row;
        row.agent = entry.agent;
        row.name = entry.name.isEmpty() ? names_.of(entry.agent) : entry.name;
        row.group = entry.group.schedule;
        row.groupText = entry.businessUnitName;
        row.weekDate = entry.group.weekDate;
        row.reason = entry.state == State::ByHand ? plan::LeftOutReason::ByPlanner : plan::LeftOutReason::MatchedTrade;
        if (!entry.trades.empty())
            row.trade = entry.trades.front();
        row.until = entry.deadline;
        row.detail = entry.reason;
        row.state = entry.state == State::Waiting    ? ParkedRow::State::Waiting
                    : entry.state == State::Released ? ParkedRow::State::Released
                                                     : ParkedRow::State::ByHand;
        row.owner = entry.owner;
        row.since = entry.since;
        row.ours = entry.account == state_.account;
        row.byItself = entry.byItself;
        return row;
    }

    /// The ledger's agents, and those that only the plan in hand parks; by deadline.
    [[nodiscard]] std::shared_ptr<std::vector<ParkedRow>>
    parkedRows(const std::map<ScheduleId, GroupDetail> &details) const
    {
        auto parked = std::make_shared<std::vector<ParkedRow>>();
        addPlanned(*parked, details);
        for (const push::ParkedAgent &entry : state_.journal.ledger.agents()) {
            const auto same = std::find_if(parked->begin(), parked->end(), [&](const ParkedRow &row) {
                return row.group == entry.group.schedule && row.agent == entry.agent;
            });
            ParkedRow row = ledgerRow(entry);
            if (same == parked->end()) {
                if (!isPushedAgain(entry))
                    parked->push_back(std::move(row));
            } else if (state_.run) {
                row.reason = same->reason != plan::LeftOutReason::None ? same->reason : row.reason;
                *same = std::move(row);
            }
        }
        std::stable_sort(parked->begin(), parked->end(), [](const ParkedRow &a, const ParkedRow &b) {
            if (a.until && b.until)
                return *a.until < *b.until;
            return a.until.has_value() && !b.until.has_value();
        });
        return parked;
    }

    /// In a push that runs: what becomes of the agent is not known.
    [[nodiscard]] bool isPushedAgain(const push::ParkedAgent &entry) const
    {
        const push::GroupProgress *progress = progressOf(state_, entry.group.schedule);
        return progress && std::any_of(progress->agents.begin(), progress->agents.end(),
                                       [&](const auto &each) { return each.agent == entry.agent; });
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
    snapshot->journal = state.journal.view;
    snapshot->reportPath = state.reportPath;
    snapshot->planEditedHere = state.plan.differsFromFile;
    if (state.run && state.run->isFinished())
        for (const auto &[group, agents] : failedAgents(*state.run))
            snapshot->failedAgents += static_cast<int>(agents.size());
    return snapshot;
}

} // namespace shiftlane::session
