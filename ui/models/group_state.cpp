#include "ui/models/group_state.h"

#include "ui/style/formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace shiftlane::ui {
namespace {

using push::LaneState;
using session::GroupRow;
using session::Stage;

struct States {
    Q_DECLARE_TR_FUNCTIONS(States)
};

enum Rank { NeedsPlanner, Stopped, Late, Waiting, Running, ReadyToGo, Finished, Outside };

GroupState badge(Role role, Shape shape, const QString &word, int rank)
{
    return {.badge = {role, shape, word}, .rank = rank};
}

GroupState quiet(const QString &text) { return {.text = text, .rank = Outside}; }

GroupState step(int done, const QString &word, const GroupRow &row, base::Instant now)
{
    constexpr int steps = 5; // read, merge, write, submitted, read back
    GroupState state{.progress = double(done) / steps, .rank = Running};
    state.text = word;
    if (row.submittedAt) {
        state.text = States::tr("%1 · %2", "state, running time").arg(word, running(now.ms - row.submittedAt->ms));
        state.ticks = true;
    }
    state.toolTip = States::tr("Step %1 of %2: %3").arg(number(done), number(steps), word);
    return state;
}

/// `%1` of `timed` is the time that is left; it comes before what may be cut.
GroupState waiting(const QString &word, const QString &timed, const GroupRow &row, base::Instant now)
{
    GroupState state = badge(Role::Idle, Shape::Bars, word, Waiting);
    if (row.waitsUntil && row.waitsUntil->ms > now.ms) {
        state.badge.word = timed.arg(duration(row.waitsUntil->ms - now.ms));
        state.toolTip = state.badge.word;
        state.ticks = true;
    }
    return state;
}

GroupState conflicts(int count)
{
    return badge(Role::Warn, Shape::Diamond, States::tr("%n conflict(s)", nullptr, count), NeedsPlanner);
}

GroupState done(const GroupRow &row)
{
    if (row.rejected > 0)
        return badge(Role::Bad, Shape::Cross, States::tr("Applied, %n rejected", nullptr, row.rejected), Stopped);
    if (row.openConflicts > 0)
        return badge(Role::Warn, Shape::Diamond, States::tr("Applied, %n conflict(s)", nullptr, row.openConflicts),
                     NeedsPlanner);
    if (row.applied == 0 && row.parked + row.excluded > 0)
        return row.parked > 0
                   ? badge(Role::Parked, Shape::Clock, States::tr("%n parked", nullptr, row.parked), Finished)
                   : badge(Role::Parked, Shape::Ring, States::tr("%n excluded", nullptr, row.excluded), Finished);
    if (row.parked > 0)
        return badge(Role::Parked, Shape::Clock, States::tr("Applied, %n parked", nullptr, row.parked), Finished);
    if (row.excluded > 0)
        return badge(Role::Ok, Shape::Check, States::tr("Applied, %n excluded", nullptr, row.excluded), Finished);
    return badge(Role::Ok, Shape::Check, States::tr("Applied"), Finished);
}

GroupState beforePush(const GroupRow &row, Stage stage)
{
    if (stage < Stage::Checked)
        return badge(Role::Idle, Shape::Ring,
                     stage == Stage::Checking ? States::tr("Checking…") : States::tr("Not checked"), ReadyToGo);
    if (row.openConflicts > 0)
        return conflicts(row.openConflicts);
    if (row.plannedAgents > 0 && row.parked + row.excluded + row.rejected >= row.plannedAgents)
        return badge(Role::Parked, Shape::Clock, States::tr("Nobody to push"), Finished);
    if (row.parked > 0)
        return badge(Role::Info, Shape::Dot, States::tr("Ready, %n parked", nullptr, row.parked), ReadyToGo);
    return badge(Role::Info, Shape::Dot, States::tr("Ready"), ReadyToGo);
}

GroupState inPush(const GroupRow &row, base::Instant now)
{
    switch (row.state) {
    case LaneState::Planned:
    case LaneState::Ready:
        return badge(Role::Info, Shape::Dot, States::tr("Ready"), ReadyToGo);
    case LaneState::Reading:
        return badge(Role::Info, Shape::Turning, States::tr("Reading"), Running);
    case LaneState::Merging:
        return badge(Role::Info, Shape::Turning,
                     row.round > 0 ? States::tr("Merging, round %1").arg(number(row.round + 1)) : States::tr("Merging"),
                     Running);
    case LaneState::NeedsDecision:
        return conflicts(qMax(1, row.openConflicts));
    case LaneState::Uploading:
        return step(2, States::tr("Writing"), row, now);
    case LaneState::Submitted:
        return step(3, States::tr("Writing"), row, now);
    case LaneState::Settling:
        return step(4, States::tr("Reading back"), row, now);
    case LaneState::BackingOff:
        return waiting(States::tr("Tries again"), States::tr("Tries again in %1"), row, now);
    case LaneState::Throttled:
        return waiting(States::tr("Waits for budget"), States::tr("Waits %1 for budget"), row, now);
    case LaneState::Paused:
        return badge(Role::Idle, Shape::Bars, States::tr("Paused"), Waiting);
    case LaneState::Done:
        return done(row);
    case LaneState::Postponed:
        return badge(Role::Warn, Shape::Clock, States::tr("Postponed"), Late);
    case LaneState::Stopped:
        return badge(Role::Bad, Shape::Cross, States::tr("Stopped"), Stopped);
    }
    return {};
}

} // namespace

GroupState groupState(const GroupRow &row, Stage stage, base::Instant now)
{
    GroupState state;
    if (!row.loadFailure.isEmpty()) {
        state = badge(Role::Bad, Shape::Cross, States::tr("Not loaded"), Stopped);
        state.toolTip = row.loadFailure;
        return state;
    }
    if (!row.inPlan) {
        state = stage >= Stage::PlanLoaded ? quiet(States::tr("not in this push"))
                : row.closed               ? badge(Role::Ok, Shape::Check, States::tr("Closed", "a week"), Outside)
                : row.changedSinceLoaded   ? badge(Role::Info, Shape::Sheets, States::tr("Changed"), Outside)
                                           : quiet({});
    } else if (row.inPush || push::isFinal(row.state) || (stage >= Stage::Pushing && row.state != LaneState::Planned)) {
        state = row.paused && !push::isFinal(row.state) && row.state != LaneState::Paused && !row.submittedAt
                    ? badge(Role::Idle, Shape::Bars, States::tr("Paused"), Waiting)
                    : inPush(row, now);
    } else {
        state = beforePush(row, stage);
    }
    const bool resting = row.state == LaneState::Planned || row.state == LaneState::BackingOff;
    if (!row.heldBy.isEmpty() && !push::isFinal(row.state) && resting) {
        state =
            badge(Role::Idle, Shape::Bars, States::tr("Held by %1", "a colleague's console").arg(row.heldBy), Waiting);
        state.toolTip = state.badge.word;
    }
    if (row.closed)
        state.toolTip += (state.toolTip.isEmpty() ? QString() : QStringLiteral("\n")) +
                         States::tr("The week was closed by %1, %2", "planner, when")
                             .arg(row.closed->by, dayClock(row.closed->at, row.zone));
    if (!row.reason.isEmpty())
        state.toolTip += (state.toolTip.isEmpty() ? QString() : QStringLiteral("\n")) + row.reason;
    if (row.changedSinceLoaded) {
        QString changed = States::tr("Changed since you loaded it");
        if (!row.modifiedBy.isEmpty() && row.modifiedAt)
            changed = States::tr("Changed since you loaded it, by %1 at %2")
                          .arg(row.modifiedBy, dayClock(*row.modifiedAt, row.zone));
        state.toolTip += (state.toolTip.isEmpty() ? QString() : QStringLiteral("\n")) + changed;
    }
    return state;
}

QString groupsSummary(const session::Snapshot &snapshot)
{
    if (!snapshot.groups || snapshot.groups->empty())
        return {};
    int planned = 0;
    int counts[Outside + 1] = {};
    for (const GroupRow &row : *snapshot.groups) {
        planned += row.inPlan ? 1 : 0;
        ++counts[groupState(row, snapshot.stage, {}).rank];
    }
    if (planned == 0)
        return States::tr("%n group(s)", nullptr, static_cast<int>(snapshot.groups->size()));
    QStringList parts{States::tr("%n in this push", nullptr, planned)};
    if (counts[Finished] > 0 && snapshot.stage >= Stage::Pushing)
        parts << States::tr("%n ended", "groups whose push is over", counts[Finished]);
    if (counts[Running] + counts[Waiting] > 0)
        parts << States::tr("%n running", nullptr, counts[Running] + counts[Waiting]);
    if (counts[ReadyToGo] > 0 && snapshot.stage >= Stage::Checked)
        parts << States::tr("%n ready", nullptr, counts[ReadyToGo]);
    if (const int urgent = counts[NeedsPlanner] + counts[Stopped] + counts[Late]; urgent > 0)
        parts << States::tr("%n to look at", "groups that need the planner", urgent);
    return parts.join(QStringLiteral(" · "));
}

QString groupName(const GroupRow &row)
{
    return States::tr("%1, %2", "business unit, week").arg(row.businessUnit, shortDate(row.key.weekDate));
}

} // namespace shiftlane::ui
