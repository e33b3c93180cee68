// Session: exporting a week, loading a plan, checking it, settling conflicts.
#include "session/session_impl.h"

#include "files/plan_csv.h"
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
    std::vector<schedule::ScheduleGroup> known;
    for (const LoadedGroup &each : state.weeks.groups)
        known.push_back(each.group);
    auto reading = files::openPlan(path, state.weeks.units, known);
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
    job.reset();
    state.run = nullptr;
    state.plan = PlanState{};
    state.plan.plan = std::make_shared<const plan::PushPlan>(std::move(reading).value().plan);
    state.stage = Stage::PlanLoaded;
    state.failure.reset();
    state.reportPath.clear();
    log({}, QStringLiteral("loaded %1").arg(QFileInfo(path).fileName()));
    check();
}

void Session::Impl::clearPlan()
{
    if (isPushing())
        return;
    job.reset();
    state.run = nullptr;
    state.plan = PlanState{};
    state.planProblems.clear();
    state.stage = Stage::Loaded;
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
        });
}

void Session::Impl::recheck()
{
    if (!state.plan.plan)
        return;
    for (const plan::GroupPlan &group : state.plan.plan->groups)
        state.plan.checks[group.key.schedule] = checkGroup(state, group);
    changed();
}

void Session::Impl::setDisposition(const base::ScheduleId &group, const QList<QString> &agents,
                                   plan::Disposition disposition)
{
    for (const QString &agent : agents) {
        state.plan.chosen[group][base::AgentId(agent)] = disposition;
        if (isPushing())
            job->run().setDisposition(group, base::AgentId(agent), disposition);
    }
    changed();
}

void Session::Impl::decideConflict(const base::ScheduleId &group, const QByteArray &id, plan::Choice chosen)
{
    state.plan.decisions[group][id] = chosen;
    if (isPushing()) {
        job->run().decide(group, id, chosen);
        return changed();
    }
    for (const plan::GroupPlan &each : state.plan.plan ? state.plan.plan->groups : std::vector<plan::GroupPlan>{})
        if (each.key.schedule == group)
            state.plan.checks[group] = checkGroup(state, each);
    changed();
}

} // namespace shiftlane::session
