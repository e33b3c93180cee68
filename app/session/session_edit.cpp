// Session: plans looked at before they are loaded, made and saved here.
#include "session/session_impl.h"

#include "session/plan_counts.h"
#include "session/plan_files.h"

#include <QFileInfo>

namespace shiftlane::session {

std::vector<schedule::ScheduleGroup> Session::Impl::knownGroups() const
{
    std::vector<schedule::ScheduleGroup> known;
    for (const LoadedGroup &each : state.weeks.groups)
        known.push_back(each.group);
    return known;
}

void Session::Impl::notHere(const QString &what)
{
    refuse({base::FailureKind::Usage, what, QStringLiteral("not in this build")});
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
        state.plan.differsFromFile = false;
    }
    Q_EMIT session->notice(QStringLiteral("planSaved"), path);
    changed();
}

} // namespace shiftlane::session
