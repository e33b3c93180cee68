// Snapshots: what the window shows, from the session's state.
#include "session/snapshot_builder.h"

#include "session/group_row.h"
#include "session/push_job.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using base::ScheduleId;

/// Another number for another standing of the lane's agents.
size_t standingOf(const push::GroupProgress *progress)
{
    if (!progress)
        return 0;
    size_t seed = 1;
    for (const push::AgentProgress &each : progress->agents) {
        seed = qHashMulti(seed, static_cast<int>(each.outcome), static_cast<int>(each.disposition),
                          each.conflicts.size(), each.trades.size(), each.reason);
        for (const plan::Conflict &conflict : each.conflicts)
            seed = qHash(conflict.id, seed);
    }
    return seed;
}

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

void addState(Snapshot &snapshot, const SessionState &state, base::Instant now)
{
    snapshot.stage = state.stage;
    snapshot.performance = state.performance;
    snapshot.unrouted = state.unrouted;
    snapshot.watch = state.watch;
    snapshot.freeze = state.freeze;
    snapshot.readOnly = state.readOnly;
    snapshot.log = std::make_shared<const std::vector<LogLine>>(state.log);
    snapshot.status = state.status;
    if (state.run)
        addRunStatus(snapshot.status, *state.run, now);
    snapshot.planName = state.plan.plan ? state.plan.plan->sourceName : QString();
    snapshot.planBaseKnown = !state.plan.plan || state.plan.plan->baseKnown || state.plan.unknownBaseAccepted;
    snapshot.planProblems = state.planProblems;
    snapshot.loadedGroups = state.loadedGroups;
    snapshot.groupsToLoad = state.groupsToLoad;
    snapshot.failure = state.failure;
    snapshot.journal = state.journal.view;
    snapshot.reportPath = state.reportPath;
    snapshot.outlook = state.outlook;
    snapshot.planEditedHere = state.plan.differsFromFile;
    if (state.run && state.run->isFinished())
        for (const auto &[group, agents] : failedAgents(*state.run))
            snapshot.failedAgents += static_cast<int>(agents.size());
}

} // namespace

SnapshotBuilder::Stamp SnapshotBuilder::stampOf(const SessionState &state, const LoadedGroup &loaded)
{
    const ScheduleId &id = loaded.group.key.schedule;
    Stamp stamp;
    stamp.units = state.weeks.unitsRevision;
    stamp.group = loaded.revision;
    const auto ended = state.weeks.ended.find(loaded.group.key.businessUnit);
    if (ended != state.weeks.ended.end() && !ended->second.empty())
        for (const LoadedGroup &each : state.weeks.groups)
            if (each.group.key.businessUnit == loaded.group.key.businessUnit)
                stamp.others = std::max(stamp.others, each.revision);
    stamp.trades = state.weeks.tradesRevision;
    stamp.tradeNews = state.tradeNews;
    stamp.plan = state.plan.revisionOf(id);
    stamp.progress = standingOf(progressOf(state, id));
    return stamp;
}

void SnapshotBuilder::makeDetails(const SessionState &state)
{
    std::map<ScheduleId, GroupDetail> fresh;
    std::map<ScheduleId, Made> made;
    for (const LoadedGroup &loaded : state.weeks.groups) {
        const ScheduleId &id = loaded.group.key.schedule;
        auto known = made_.extract(id);
        Made entry = known.empty() ? Made{} : std::move(known.mapped());
        const Stamp stamp = stampOf(state, loaded);
        if (entry.stamp != stamp || !details_->contains(id)) {
            const quint64 rosterOf = std::max(stamp.units, stamp.group);
            if (entry.rosterOf != rosterOf || !holdsAll(entry.roster, state, loaded))
                entry.roster = makeRoster(state, names_, loaded);
            entry.rosterOf = rosterOf;
            entry.stamp = stamp;
            const GroupDetail &detail = fresh[id] = makeGroupDetail(state, names_, loaded, entry.roster);
            entry.row = groupRow(state, names_, loaded, detail);
        }
        made.emplace(id, std::move(entry));
    }
    const bool gone = !made_.empty(); // groups of other weeks
    made_ = std::move(made);
    if (fresh.empty() && !gone)
        return;
    for (const auto &[id, detail] : *details_)
        if (made_.contains(id) && !fresh.contains(id))
            fresh.emplace(id, detail);
    details_ = std::make_shared<const Details>(std::move(fresh));
}

SnapshotPtr SnapshotBuilder::make(const SessionState &state, quint64 generation, base::Instant now)
{
    if (namesOf_ != state.weeks.unitsRevision) {
        names_ = Names(state.weeks);
        namesOf_ = state.weeks.unitsRevision;
    }
    makeDetails(state);
    auto snapshot = std::make_shared<Snapshot>();
    auto groups = std::make_shared<std::vector<GroupRow>>();
    for (const LoadedGroup &loaded : state.weeks.groups) {
        groups->push_back(made_[loaded.group.key.schedule].row);
        GroupRow &row = groups->back();
        addNews(row, state);
        if (std::find(snapshot->weeks.begin(), snapshot->weeks.end(), row.key.weekDate) == snapshot->weeks.end())
            snapshot->weeks.push_back(row.key.weekDate);
        const bool waits = row.inPlan && row.openConflicts == 0 && row.loadFailure.isEmpty();
        snapshot->readyGroups += waits && !row.inPush ? 1 : 0;
    }
    std::sort(snapshot->weeks.begin(), snapshot->weeks.end());
    snapshot->groups = std::move(groups);
    snapshot->details = details_;
    snapshot->parked = parkedRows(state, names_, *details_);
    snapshot->generation = generation;
    addState(*snapshot, state, now);
    return snapshot;
}

} // namespace shiftlane::session
