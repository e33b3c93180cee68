#include "ui/shell/enabling.h"

#include <algorithm>

namespace shiftlane::ui {
namespace {

using session::Stage;

bool anyLane(const session::Snapshot &snapshot, bool paused)
{
    if (!snapshot.groups)
        return false;
    return std::any_of(snapshot.groups->begin(), snapshot.groups->end(), [&](const session::GroupRow &row) {
        return row.inPush && !push::isFinal(row.state) && row.paused == paused;
    });
}

NextStep nextStep(const session::Snapshot &snapshot, const Enabled &can)
{
    if (snapshot.stage == Stage::Disconnected)
        return NextStep::Connect;
    if (can.resume && !can.pause)
        return NextStep::Resume;
    if (can.acceptBase && snapshot.stage >= Stage::Checked)
        return NextStep::AcceptBase;
    if (can.push)
        return NextStep::Push;
    if (snapshot.stage == Stage::PlanLoaded && can.check)
        return NextStep::Check;
    if (snapshot.stage == Stage::Loaded && can.loadPlan)
        return NextStep::LoadPlan;
    return NextStep::None;
}

} // namespace

Enabled enabledFor(const session::Snapshot &snapshot)
{
    Enabled can;
    const Stage stage = snapshot.stage;
    const bool resting =
        stage == Stage::Loaded || stage == Stage::PlanLoaded || stage == Stage::Checked || stage == Stage::Finished;
    const bool plan = !snapshot.planName.isEmpty();
    const bool pushing = stage == Stage::Pushing;
    can.weeks = resting;
    can.exportWeek = resting;
    can.loadPlan = resting;
    can.clearPlan = resting && plan;
    can.acceptBase = resting && plan && !snapshot.planBaseKnown;
    can.check = resting && plan;
    can.push = (stage == Stage::Checked || pushing) && snapshot.planBaseKnown && snapshot.readyGroups > 0;
    can.pause = pushing && anyLane(snapshot, false);
    can.resume = pushing && anyLane(snapshot, true);
    can.stop = pushing && (can.pause || can.resume);
    can.dispositions = plan && (stage == Stage::Checked || pushing);
    can.decideTrades = resting || pushing;
    can.decideConflicts = stage == Stage::Checked || pushing;
    can.next = nextStep(snapshot, can);
    return can;
}

} // namespace shiftlane::ui
