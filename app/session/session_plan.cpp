// Session: exporting a week, loading a plan, checking it, settling conflicts.
#include "session/session_impl.h"

#include "files/plan_csv.h"
#include "session/group_detail.h"
#include "session/plan_files.h"

#include <QFileInfo>
#include <algorithm>

namespace shiftlane::session {

void Session::Impl::exportWeek(const QString &path)
{
    const files::WeekSnapshot snapshot = snapshotOf(state.weeks, random.uniqueId(), clock.now());
    const auto written = writeExport(path, snapshot, state.weeks.units);
    if (!written)
        return fail(written.failure());
    Q_EMIT session->notice(QStringLiteral("exported"), path);
}

void Session::Impl::makeSamplePlan(int changes, const QString &path)
{
    const files::WeekSnapshot snapshot = snapshotOf(state.weeks, random.uniqueId(), clock.now());
    const auto written = writeSamplePlan(path, snapshot, state.weeks, changes, 1);
    if (!written)
        return fail(written.failure());
    Q_EMIT session->notice(QStringLiteral("samplePlan"), path);
}

void Session::Impl::loadPlan(const QString &path)
{
    if (isPushing())
        return;
    auto reading = files::openPlan(path, state.weeks.units, knownGroups());
    if (!reading)
        return fail(reading.failure());
    state.planProblems.clear();
    for (const files::RowProblem &problem : reading->problems)
        state.planProblems.push_back({problem.line, problem.column, problem.reason});
    if (!state.planProblems.empty()) {
        log({}, QStringLiteral("%1: not loaded, %2 problems")
                    .arg(QFileInfo(path).fileName())
                    .arg(state.planProblems.size()));
        return changed();
    }
    takePlan(std::make_shared<const plan::PushPlan>(std::move(reading).value().plan));
    log({}, QStringLiteral("loaded %1").arg(QFileInfo(path).fileName()));
    check();
}

void Session::Impl::takePlan(std::shared_ptr<const plan::PushPlan> plan)
{
    job.reset();
    state.run = nullptr;
    afterCheck_ = nullptr;
    state.plan = PlanState{};
    state.plan.plan = std::move(plan);
    state.planProblems.clear();
    state.stage = Stage::PlanLoaded;
    state.failure.reset();
    state.reportPath.clear();
}

void Session::Impl::clearPlan()
{
    if (isPushing())
        return;
    job.reset();
    state.run = nullptr;
    afterCheck_ = nullptr;
    state.plan = PlanState{};
    state.planProblems.clear();
    state.stage = Stage::Loaded;
    if (freezer_) // the push it waited for does not come
        freezer_->restore(freezer_->units(true));
    changed();
}

void Session::Impl::check()
{
    if (!state.plan.plan || !loader || (isPushing()))
        return;
    state.stage = Stage::Checking;
    std::set<base::ScheduleId> planned;
    for (const plan::GroupPlan &group : state.plan.plan->groups)
        planned.insert(group.key.schedule);
    changed();
    loader->readGroups(
        state.weeks, planned, [this] { changed(); },
        [this, planned](const base::Status &) {
            for (const base::ScheduleId &id : planned)
                state.changedByOthers.erase(id);
            recheck();
            state.stage = Stage::Checked;
            log({}, QStringLiteral("checked %1 schedule groups").arg(planned.size()));
            if (const auto next = std::exchange(afterCheck_, nullptr))
                next();
        });
}

void Session::Impl::recheck()
{
    if (!state.plan.plan)
        return;
    for (const plan::GroupPlan &group : state.plan.plan->groups)
        state.plan.checks[group.key.schedule] = checkGroup(state, group);
    state.plan.touchAll();
    changed();
}

void Session::Impl::setDisposition(const base::ScheduleId &group, const QList<QString> &agents,
                                   plan::Disposition disposition)
{
    state.plan.touch(group);
    for (const QString &agent : agents) {
        state.plan.chosen[group][base::AgentId(agent)] = disposition;
        if (isPushing())
            job->run().setDisposition(group, base::AgentId(agent), disposition);
    }
    changed();
}

void Session::Impl::recheckGroup(const base::ScheduleId &group, const std::set<base::AgentId> &only)
{
    state.plan.touch(group);
    changed();
    std::vector<plan::AgentCheck> &checks = state.plan.checks[group];
    const plan::GroupPlan *planOfGroup = planOf(state, group);
    if (!planOfGroup) {
        state.plan.checks.erase(group);
        return;
    }
    if (only.empty() || checks.empty()) {
        checks = checkGroup(state, *planOfGroup);
        return;
    }
    std::erase_if(checks, [&](const auto &each) { return only.contains(each.agent); });
    for (plan::AgentCheck &fresh : checkGroup(state, *planOfGroup, only)) {
        const auto after = std::find_if(checks.begin(), checks.end(),
                                        [&](const plan::AgentCheck &each) { return fresh.agent < each.agent; });
        checks.insert(after, std::move(fresh)); // in plan order: by id
    }
}

bool Session::Impl::isInPush(const base::ScheduleId &group) const
{
    return isPushing() && progressOf(state, group) != nullptr;
}

/// As the planner sees it now: in the push, else in the check.
const plan::Conflict *Session::Impl::openConflict(const base::ScheduleId &group, const QByteArray &id) const
{
    const auto find = [&](const std::vector<plan::Conflict> &all) {
        const auto it = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.id == id; });
        return it == all.end() ? nullptr : &*it;
    };
    const push::GroupProgress *progress = progressOf(state, group);
    for (const push::AgentProgress &agent : progress ? progress->agents : std::vector<push::AgentProgress>{})
        if (const plan::Conflict *found = find(agent.conflicts))
            return found;
    const auto checks = state.plan.checks.find(group);
    if (checks == state.plan.checks.end())
        return nullptr;
    for (const plan::AgentCheck &check : checks->second)
        if (const plan::Conflict *found = find(check.conflicts))
            return found;
    return nullptr;
}

void Session::Impl::decideConflicts(const base::ScheduleId &group, const QList<QByteArray> &ids, plan::Choice chosen)
{
    std::set<base::AgentId> concerned;
    for (const QByteArray &id : ids) {
        if (const plan::Conflict *conflict = openConflict(group, id)) {
            state.plan.decided[group][id] = *conflict;
            concerned.insert(conflict->agent);
        }
        state.plan.decisions[group][id] = chosen;
        if (isPushing())
            job->run().decide(group, id, chosen);
    }
    state.plan.touch(group);
    if (isInPush(group))
        return changed();
    recheckGroup(group, concerned);
}

void Session::Impl::undoDecisions(const base::ScheduleId &group, const QList<QByteArray> &ids)
{
    if (progressOf(state, group))
        return refuse({base::FailureKind::Usage, QStringLiteral("decisions"),
                       QStringLiteral("this schedule group is or was in the push: what was decided is on its way")});
    std::set<base::AgentId> concerned;
    for (const QByteArray &id : ids) {
        state.plan.decisions[group].erase(id);
        const auto decided = state.plan.decided[group].extract(id);
        if (!decided.empty())
            concerned.insert(decided.mapped().agent);
    }
    recheckGroup(group, concerned);
}

} // namespace shiftlane::session
