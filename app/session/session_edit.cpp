// Session: plans looked at before they are loaded, made and saved here.
#include "session/session_impl.h"

#include "plan/copy_plan.h"
#include "plan/edits.h"
#include "plan/plan_edit.h"
#include "session/group_detail.h"
#include "session/plan_counts.h"
#include "session/plan_files.h"
#include "session/plan_names.h"

#include <QFileInfo>

namespace shiftlane::session {

std::vector<schedule::ScheduleGroup> Session::Impl::knownGroups() const
{
    std::vector<schedule::ScheduleGroup> known;
    for (const LoadedGroup &each : state.weeks.groups)
        known.push_back(each.group);
    return known;
}

void Session::Impl::previewPlan(const QString &path)
{
    auto preview = std::make_shared<PlanPreview>();
    preview->path = path;
    preview->name = QFileInfo(path).fileName();
    preview->format =
        QFileInfo(path).suffix().toLower() == QLatin1String("json") ? QStringLiteral("json") : QStringLiteral("csv");
    const auto reading = files::openPlan(path, state.weeks.units, knownGroups());
    if (!reading) {
        preview->failure = reading.failure();
    } else {
        for (const files::RowProblem &problem : reading->problems)
            preview->problems.push_back({problem.line, problem.column, problem.reason});
        preview->baseKnown = reading->plan.baseKnown;
        if (preview->problems.empty())
            preview->groups = previewGroups(reading->plan, state.weeks);
    }
    Q_EMIT session->planPreviewed(preview);
}

/// Where no plan is loaded it makes one: its base is what the service holds as
/// it was read. After a push only what did not end well stays beside it.
void Session::Impl::editAgent(const base::ScheduleId &group, plan::AgentPlan edits)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    if (!loaded || !loaded->read || edits.agent.isEmpty())
        return refuse({base::FailureKind::Usage, group.value, QStringLiteral("the schedule group is not read")});
    if (isInPush(group))
        return refuse({base::FailureKind::Usage, group.value, QStringLiteral("the schedule group is being pushed")});
    const base::AgentId agent = edits.agent;
    if (!edits.base) {
        schedule::AgentSchedule none;
        none.agent = agent;
        const schedule::AgentSchedule *held = loaded->agent(agent);
        edits.base = held ? *held : none;
    }
    plan::PushPlan from;
    if (state.plan.plan)
        from = *state.plan.plan;
    if (job && !isPushing()) {
        from = plan::restrictedTo(from, failedAgents(job->run()));
        job.reset();
        state.run = nullptr;
        state.reportPath.clear();
        state.plan.checks.clear();
        state.plan.touchAll();
    }
    if (from.groups.empty()) {
        from.sourceName = planMadeHere;
        from.snapshotId.clear();
    }
    const plan::GroupPlan *known = planOf(state, group);
    const schedule::BusinessUnit *unit = state.weeks.unitOf(*loaded);
    const plan::GroupPlan whole = known ? *known : plan::emptyPlan(loaded->group, unit ? unit->name : QString());
    state.plan.plan = std::make_shared<const plan::PushPlan>(plan::withAgent(from, whole, edits));
    state.plan.differsFromFile = true;
    if (state.plan.plan->groups.empty())
        return clearPlan();
    if (edits.isEmpty())
        state.plan.editedHere[group].erase(agent);
    else
        state.plan.editedHere[group].insert(agent);
    if (state.stage != Stage::Pushing && state.stage != Stage::Checking && state.stage != Stage::Loading)
        state.stage = Stage::Checked;
    if (state.plan.checks.empty())
        recheck(); // what a push left
    else
        recheckGroup(group, {agent});
    if (shownAgent_ == agent && shownGroup_ == group)
        Q_EMIT session->agentWeekReady(makeAgentWeek(state, group, agent));
}

/// The base goes beside it: what the plan was made against, and for everybody
/// else what was read.
void Session::Impl::savePlan(const QString &path)
{
    if (!state.plan.plan)
        return;
    if (!state.plan.plan->baseKnown)
        return refuse({base::FailureKind::Usage, state.plan.plan->sourceName,
                       QStringLiteral("a plan without a base cannot be saved with one")});
    const auto saved = writePlan(path, *state.plan.plan, state.weeks, random.uniqueId(), clock.now());
    if (!saved)
        return refuse(saved.failure());
    auto named = std::make_shared<plan::PushPlan>(*state.plan.plan);
    named->sourceName = QFileInfo(path).fileName();
    named->sourceHash = *saved;
    if (!isPushing()) { // a push that runs keeps the plan that was approved
        state.plan.plan = std::move(named);
        state.plan.editedHere.clear();
        state.plan.touchAll();
        state.plan.differsFromFile = false;
    }
    Q_EMIT session->notice(QStringLiteral("planSaved"), path);
    changed();
}

/// With its base, like an export: it can be loaded as it is.
void Session::Impl::writeTemplate(const QString &path)
{
    const files::WeekSnapshot snapshot = snapshotOf(state.weeks, random.uniqueId(), clock.now());
    base::Status written = writeFile(files::snapshotPathFor(path), files::writeSnapshot(snapshot));
    if (written)
        written = writeFile(path, files::writePlanTemplate(snapshot, state.weeks.units));
    if (!written)
        return refuse(written.failure());
    Q_EMIT session->notice(QStringLiteral("template"), path);
}

void Session::Impl::copyPlan(const base::ScheduleId &from, const base::ScheduleId &to)
{
    const LoadedGroup *source = state.weeks.find(from);
    const LoadedGroup *target = state.weeks.find(to);
    const schedule::BusinessUnit *unit = target ? state.weeks.unitOf(*target) : nullptr;
    if (isPushing() || !source || !unit || !source->read || !target->read || from == to)
        return refuse({base::FailureKind::Usage, to.value,
                       QStringLiteral("both schedules have to be read, and no push may run")});
    plan::CopiedPlan copied = plan::copyOf({source->group, source->agents}, {target->group, target->agents}, *unit);
    log(to, QStringLiteral("copied for %1 agents; %2 are not in this schedule, %3 shifts meet time off, %4 are outside")
                .arg(copied.plan.agents.size())
                .arg(copied.missing.size())
                .arg(copied.onTimeOff)
                .arg(copied.outside));
    if (copied.plan.agents.empty())
        return refuse(
            {base::FailureKind::Usage, to.value, QStringLiteral("both schedules have the same shifts already")});
    copied.plan.businessUnitName = unit->name;
    auto whole = std::make_shared<plan::PushPlan>();
    whole->sourceName = source->group.description.isEmpty() ? source->group.key.weekDate.toString(Qt::ISODate)
                                                            : source->group.description;
    whole->baseKnown = true;
    whole->groups.push_back(std::move(copied.plan));
    whole->sourceHash = plan::contentHash(*whole);
    takePlan(std::move(whole));
    state.plan.differsFromFile = true;
    check();
}

} // namespace shiftlane::session
