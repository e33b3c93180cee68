#include "ui/shell/notices.h"

#include "session/trade_freeze.h"
#include "ui/models/group_state.h"
#include "ui/style/formats.h"
#include "ui/style/plan_title.h"

#include <QCoreApplication>
#include <algorithm>

namespace shiftlane::ui {
namespace {

using base::FailureKind;
using session::Stage;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

} // namespace

QString failureSentence(const base::Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Usage:
    case FailureKind::InvalidInput:
        return Words::tr("That could not be used. Correct it and try again.");
    case FailureKind::Unreachable:
        return Words::tr("The service cannot be reached. Check the network and the connection, then try again.");
    case FailureKind::Unauthorised:
        return Words::tr("Signing in failed. Check the client ID and secret, then connect again.");
    case FailureKind::Refused:
        return Words::tr("The service refused a request. The client may lack a permission.");
    case FailureKind::Throttled:
        return Words::tr("The service asks to wait. Requests go on by themselves.");
    case FailureKind::Conflict:
        return Words::tr("The schedule changed meanwhile. Check again.");
    case FailureKind::Nonsense:
        return Words::tr("The service answered something that does not fit.");
    case FailureKind::TimedOut:
        return Words::tr("The service did not answer in time. Read again to try once more.");
    case FailureKind::Cancelled:
        return Words::tr("Stopped.");
    case FailureKind::Storage:
        return Words::tr("A file could not be read or written.");
    }
    return {};
}

namespace {

Notice failed(const base::Failure &failure, Stage stage, const Actions &actions)
{
    Notice notice{QStringLiteral("failure"), Role::Bad, Shape::Cross, failureSentence(failure),
                  {failure.sentence()},      {},        true};
    if (failure.kind == FailureKind::Unauthorised || stage == Stage::Disconnected)
        notice.actions << actions.connection;
    else if (failure.kind == FailureKind::Unreachable || failure.kind == FailureKind::TimedOut)
        notice.actions << actions.reload;
    return notice;
}

Notice problems(const session::Snapshot &snapshot, const Actions &actions)
{
    Notice notice{QStringLiteral("problems"), Role::Bad, Shape::Cross, {}, {}, {actions.loadPlan}, true};
    const int count = static_cast<int>(snapshot.planProblems.size());
    notice.text =
        Words::tr("The plan was not loaded, nothing of it. Correct %n line(s) and load it again.", nullptr, count);
    for (const session::PlanProblem &problem : snapshot.planProblems)
        notice.details
            << (problem.column.isEmpty()
                    ? Words::tr("Line %1: %2").arg(number(problem.line), problem.reason)
                    : Words::tr("Line %1, column %2: %3").arg(number(problem.line), problem.column, problem.reason));
    return notice;
}

const session::GroupRow *rowOf(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    if (!snapshot.groups)
        return nullptr;
    const auto row = std::find_if(snapshot.groups->begin(), snapshot.groups->end(),
                                  [&](const auto &r) { return r.key.schedule == group; });
    return row == snapshot.groups->end() ? nullptr : &*row;
}

std::optional<Notice> ofGroup(const session::GroupRow &row, const Actions &actions)
{
    if (!row.loadFailure.isEmpty())
        return Notice{QStringLiteral("group"),
                      Role::Bad,
                      Shape::Cross,
                      Words::tr("%1 could not be read. Read again to try once more.").arg(groupName(row)),
                      {row.loadFailure},
                      {actions.reload},
                      true};
    if (row.reason.isEmpty())
        return {};
    if (row.state == push::LaneState::Stopped)
        return Notice{QStringLiteral("group"),
                      Role::Bad,
                      Shape::Cross,
                      Words::tr("%1 was stopped. Nothing more is written there.").arg(groupName(row)),
                      {row.reason},
                      {},
                      true};
    if (row.state == push::LaneState::Postponed)
        return Notice{QStringLiteral("group"),
                      Role::Warn,
                      Shape::Clock,
                      Words::tr("%1 was postponed. Check and push it again later.").arg(groupName(row)),
                      {row.reason},
                      {},
                      true};
    return {};
}

struct Ended {
    int applied = 0;
    int parked = 0;
    int excluded = 0;
    int conflicts = 0;
    int rejected = 0;
};

Ended countEnded(const session::Snapshot &snapshot)
{
    Ended all;
    if (!snapshot.groups)
        return all;
    for (const auto &row : *snapshot.groups) {
        all.applied += row.applied;
        all.parked += row.parked;
        all.excluded += row.excluded;
        all.conflicts += row.openConflicts;
        all.rejected += row.rejected;
    }
    return all;
}

Notice finished(const session::Snapshot &snapshot, const Actions &actions)
{
    const Ended ended = countEnded(snapshot);
    const bool clean = ended.conflicts + ended.rejected + snapshot.failedAgents == 0;
    Notice notice{QStringLiteral("finished"),
                  clean ? Role::Ok : Role::Warn,
                  clean ? Shape::Check : Shape::Warning,
                  finishedText(snapshot),
                  {},
                  {},
                  true};
    if (snapshot.failedAgents > 0)
        notice.actions << actions.retryFailed;
    if (!snapshot.reportPath.isEmpty())
        notice.text += QLatin1Char(' ') + Words::tr("Report: %1").arg(snapshot.reportPath);
    return notice;
}

/// "Friday 12:04": the push as its planner remembers it, on this computer's clock.
QString beganAt(const session::OpenRunRow &run)
{
    return run.at ? dayClock(*run.at, QTimeZone::systemTimeZone()) : planTitle(run.planName);
}

void addJournal(QList<Notice> &notices, const session::Snapshot &snapshot, const Actions &actions)
{
    if (!snapshot.journal)
        return;
    const session::JournalView &journal = *snapshot.journal;
    if (journal.failure)
        notices << Notice{
            QStringLiteral("journal"),
            Role::Bad,
            Shape::Cross,
            Words::tr("The journal %1 cannot be used: it is damaged, or another console has it open. Nothing can be "
                      "pushed until another one is chosen.")
                .arg(journal.name),
            {journal.failure->sentence()},
            {actions.journal},
            false};
    if (!journal.openRuns.empty()) {
        const session::OpenRunRow &run = journal.openRuns.front();
        QString text = Words::tr("The push of %1 was not finished: %2, %3 open.", "when, groups, agents")
                           .arg(beganAt(run), Words::tr("%n schedule group(s)", nullptr, run.groups),
                                Words::tr("%n agent(s)", nullptr, run.agents));
        if (const int more = static_cast<int>(journal.openRuns.size()) - 1; more > 0)
            text += QLatin1Char(' ') + Words::tr("%n more push(es) wait behind it.", nullptr, more);
        notices << Notice{QStringLiteral("interrupted"),
                          Role::Warn,
                          Shape::Clock,
                          text,
                          {},
                          {actions.takeUp},
                          true,
                          Words::tr("Later")};
    }
    if (journal.foreignRuns > 0)
        notices << Notice{QStringLiteral("foreign"),
                          Role::Idle,
                          Shape::Dot,
                          Words::tr("%n push(es) of other accounts or services in this journal are not finished. They "
                                    "are not yours to resume here.",
                                    nullptr, journal.foreignRuns),
                          {},
                          {},
                          true};
}

/// Units that an earlier session left frozen, or that would not be restored.
void addFrozen(QList<Notice> &notices, const session::Snapshot &snapshot, const Actions &actions)
{
    if (!snapshot.freeze)
        return;
    QStringList names;
    QStringList details;
    const session::FrozenUnitRow *first = nullptr;
    for (const session::FrozenUnitRow &row : snapshot.freeze->units) {
        if (!row.heldBy.isEmpty() || (!row.leftOver && !row.failure))
            continue;
        first = first ? first : &row;
        names << row.name;
        if (row.failure)
            details << row.name + QStringLiteral(": ") + row.failure->sentence();
    }
    if (!first)
        return;
    notices << Notice{QStringLiteral("frozen"),
                      Role::Warn,
                      Shape::Bars,
                      Words::tr("Shift trading is still off in %1, since %2 by %3.", "units, when, planner")
                          .arg(names.join(Words::tr(", ", "between items of a list")),
                               dayClock(first->since, QTimeZone::systemTimeZone()), first->by),
                      details,
                      {actions.restoreTrading},
                      true,
                      Words::tr("Later")};
}

} // namespace

QString finishedText(const session::Snapshot &snapshot)
{
    const Ended ended = countEnded(snapshot);
    QStringList parts{Words::tr("%n agent(s) applied", nullptr, ended.applied)};
    if (ended.parked > 0)
        parts << Words::tr("%n parked", nullptr, ended.parked);
    if (ended.excluded > 0)
        parts << Words::tr("%n excluded", nullptr, ended.excluded);
    if (ended.conflicts > 0)
        parts << Words::tr("%n conflict(s) open", nullptr, ended.conflicts);
    if (ended.rejected > 0)
        parts << Words::tr("%n rejected", nullptr, ended.rejected);
    return Words::tr("The push ended: %1.").arg(parts.join(Words::tr(", ", "between items of a list")));
}

QList<Notice> noticesFor(const session::Snapshot &snapshot, const base::ScheduleId &group, const Actions &actions)
{
    QList<Notice> notices;
    if (snapshot.failure)
        notices << failed(*snapshot.failure, snapshot.stage, actions);
    addJournal(notices, snapshot, actions);
    addFrozen(notices, snapshot, actions);
    if (!snapshot.planProblems.empty())
        notices << problems(snapshot, actions);
    if (!snapshot.planName.isEmpty() && !snapshot.planBaseKnown)
        notices << Notice{
            QStringLiteral("base"),
            Role::Warn,
            Shape::Warning,
            Words::tr(
                "Base unknown: %1 carries no snapshot, so the console cannot tell your changes from other people's. "
                "Check lists every difference for review; nothing is pushed until you accept.")
                .arg(planTitle(snapshot.planName)),
            {},
            {actions.acceptBase},
            false};
    if (snapshot.stage == Stage::Finished)
        notices << finished(snapshot, actions);
    if (const session::GroupRow *row = rowOf(snapshot, group))
        if (const auto notice = ofGroup(*row, actions))
            notices << *notice;
    return notices;
}

EmptyText groupsAdvice(const session::Snapshot &snapshot)
{
    switch (snapshot.stage) {
    case Stage::Disconnected:
        return {.title = Words::tr("Not connected"),
                .advice =
                    Words::tr("Try the console with sample data, or connect to your Genesys Cloud organisation.")};
    case Stage::Connecting:
        return {.title = Words::tr("Signing in…"), .advice = snapshot.status.connection};
    case Stage::Loading:
        return {.title = snapshot.groupsToLoad > 0
                             ? Words::tr("Reading %1 of %2 schedule groups")
                                   .arg(number(snapshot.loadedGroups), number(snapshot.groupsToLoad))
                             : Words::tr("Reading the schedule groups…"),
                .done = snapshot.loadedGroups,
                .total = snapshot.groupsToLoad};
    default:
        if (snapshot.failure)
            return {.title = Words::tr("The weeks could not be read"), .advice = failureSentence(*snapshot.failure)};
        return {.title = Words::tr("No schedule in these weeks"),
                .advice = Words::tr("Choose other weeks with the arrows above.")};
    }
}

TableAdvice tableAdvice(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    TableAdvice advice;
    const session::GroupRow *row = rowOf(snapshot, group);
    if (!row) {
        const EmptyText none{.title = Words::tr("No schedule group chosen"),
                             .advice = Words::tr("Choose one on the left to see its agents.")};
        advice.agents = advice.trades = advice.conflicts = none;
    } else {
        const QString name = groupName(*row);
        advice.agents = {.title = Words::tr("No agents in %1").arg(name)};
        if (!row->loadFailure.isEmpty())
            advice.agents = {.title = Words::tr("%1 could not be read").arg(name),
                             .advice = Words::tr("Read again to try once more.")};
        advice.trades = {.title = Words::tr("No open shift trades in %1").arg(name),
                         .advice = Words::tr("Trades that agents make meanwhile appear here by themselves.")};
        advice.conflicts = {.title = Words::tr("No open conflicts in %1").arg(name),
                            .advice =
                                snapshot.stage < Stage::Checked
                                    ? Words::tr("Load a plan and check it; what changed on both sides appears here.")
                                    : Words::tr("What changes on both sides differently appears here.")};
    }
    advice.parked = {
        .title = Words::tr("Nobody is parked"),
        .advice =
            Words::tr("Agents whose shift trade waits are left out of the push and listed here until the trade ends.")};
    return advice;
}

} // namespace shiftlane::ui
