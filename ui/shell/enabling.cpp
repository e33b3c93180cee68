#include "ui/shell/enabling.h"

#include "session/trade_freeze.h"
#include "ui/style/formats.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace shiftlane::ui {
namespace {

using session::Stage;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Enabling)
};

bool anyLane(const session::Snapshot &snapshot, bool paused)
{
    if (!snapshot.groups)
        return false;
    return std::any_of(snapshot.groups->begin(), snapshot.groups->end(), [&](const session::GroupRow &row) {
        return row.inPush && !push::isFinal(row.state) && row.paused == paused;
    });
}

bool anyFrozen(const session::Snapshot &snapshot)
{
    return snapshot.freeze &&
           std::any_of(snapshot.freeze->units.begin(), snapshot.freeze->units.end(), [](const auto &row) {
               return row.heldBy.isEmpty() && row.state != session::FrozenUnitRow::State::Restoring;
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
    if (snapshot.replay) { // nothing of the service is shown: only leaving is possible
        can.connect = true;
        return can;
    }
    const Stage stage = snapshot.stage;
    const bool resting =
        stage == Stage::Loaded || stage == Stage::PlanLoaded || stage == Stage::Checked || stage == Stage::Finished;
    const bool plan = !snapshot.planName.isEmpty();
    const bool pushing = stage == Stage::Pushing;
    can.connect = !pushing;
    can.weeks = resting;
    can.exportWeek = resting;
    can.loadPlan = resting;
    can.clearPlan = resting && plan;
    can.acceptBase = resting && plan && !snapshot.planBaseKnown;
    can.check = resting && plan;
    const bool journal = snapshot.journal && snapshot.journal->ready;
    can.push = journal && (stage == Stage::Checked || pushing) && snapshot.planBaseKnown && snapshot.readyGroups > 0;
    can.pause = pushing && anyLane(snapshot, false);
    can.resume = pushing && anyLane(snapshot, true);
    can.stop = pushing && (can.pause || can.resume);
    const bool free = stage == Stage::Finished || (stage == Stage::Loaded && !plan);
    can.takeUp = free && journal && !snapshot.journal->openRuns.empty();
    can.pushParked = free && journal;
    can.restoreTrading = journal && !snapshot.readOnly && snapshot.status.connected && anyFrozen(snapshot);
    can.chooseJournal = resting || stage == Stage::Disconnected;
    can.dispositions = plan && (stage == Stage::Checked || pushing);
    can.decideTrades = journal && (resting || pushing);
    can.decideConflicts = stage == Stage::Checked || pushing;
    can.next = nextStep(snapshot, can);
    return can;
}

QString closingObstacle(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    const session::GroupRow *row = nullptr;
    if (snapshot.groups)
        for (const session::GroupRow &each : *snapshot.groups)
            if (each.key.schedule == group)
                row = &each;
    if (!row)
        return Words::tr("Choose a schedule group first.");
    if (snapshot.readOnly)
        return Words::tr("A flight record is shown.");
    if (row->closed)
        return Words::tr("The week was closed by %1, %2.").arg(row->closed->by, dayClock(row->closed->at, row->zone));
    if (!snapshot.journal || !snapshot.journal->ready)
        return Words::tr("The journal cannot be written.");
    if (snapshot.stage == Stage::Pushing)
        return Words::tr("A push is running.");
    QStringList open;
    if (row->open.parked > 0)
        open << Words::tr("%n parked", nullptr, row->open.parked);
    if (row->open.unknown > 0)
        open << Words::tr("%n unknown", nullptr, row->open.unknown);
    if (row->open.postponed > 0)
        open << Words::tr("%n postponed", nullptr, row->open.postponed);
    if (row->open.running > 0)
        open << Words::tr("%n push(es) not finished", nullptr, row->open.running);
    if (open.isEmpty())
        return {};
    return Words::tr("The week stays open: %1.").arg(open.join(Words::tr(", ", "between items of a list")));
}

} // namespace shiftlane::ui
