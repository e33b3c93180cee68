#include "support/demo_watch.h"

#include "session/team_monitor.h"
#include "session/unrouted.h"
#include "support/demo_snapshot.h"

namespace shiftlane::test {

namespace {

using push::LaneState;
using session::SeenWrite;
using session::WatchedPush;

const QTimeZone newYork("America/New_York");

WatchedPush push(const char *run, const char *planner, const QString &unit, LaneState state, int settled, int planned)
{
    WatchedPush push;
    push.row.runId = QLatin1String(run);
    push.row.planner = QLatin1String(planner) + QStringLiteral("@api.example.com");
    push.row.planName = QStringLiteral("friday.csv");
    push.row.at = {demoNow().ms - 240'000};
    push.row.group = {base::BusinessUnitId(unit), QDate(2026, 11, 30), base::ScheduleId(unit + QStringLiteral("-30"))};
    push.row.groupText = unit;
    push.row.state = state;
    push.row.settled = settled;
    push.row.applied = settled;
    push.row.planned = planned;
    push.firstWrite = base::Instant{push.row.at.ms + 5'000};
    if (!push.ended())
        push.row.heldBy = QLatin1String(planner) + QStringLiteral(" on desk-12");
    return push;
}

SeenWrite write(int number, const QString &unit, const char *by, int minutesAgo)
{
    SeenWrite write;
    write.operation = base::OperationId(QStringLiteral("op-%1").arg(number));
    write.at = {demoNow().ms - minutesAgo * 60'000LL};
    write.group = {base::BusinessUnitId(unit), QDate(2026, 11, 30), base::ScheduleId(unit + QStringLiteral("-30"))};
    write.groupText = unit;
    write.zone = newYork;
    write.by = QString::fromUtf8(by);
    write.kind = QStringLiteral("Update");
    write.complete = true;
    write.version = 40 + number;
    return write;
}

std::vector<WatchedPush> pushes()
{
    const QString retail = QStringLiteral("Retail Banking");
    std::vector<WatchedPush> all{push("r1", "grace", retail, LaneState::Submitted, 31, 48),
                                 push("r1", "grace", QStringLiteral("Claims"), LaneState::Uploading, 12, 40),
                                 push("r1", "grace", QStringLiteral("Technical Support"), LaneState::Done, 36, 36),
                                 push("r1", "grace", QStringLiteral("Travel Desk"), LaneState::Done, 20, 20),
                                 push("r2", "ada", QStringLiteral("Customer Retention"), LaneState::Postponed, 22, 22),
                                 push("r3", "linus", QStringLiteral("Collections"), LaneState::Uploading, 4, 30)};
    all[0].conflicts = 2;
    all[2].lastEnd = all[3].lastEnd = base::Instant{demoNow().ms - 60'000};
    all[3].row.parked = 3;
    all[3].row.applied = 17;
    all[4].row.reason = QStringLiteral("changed by others five times in a row");
    all[4].conflicts = 5;
    all[5].row.heldBy.clear();
    session::addRest(all);
    return session::failuresFirst(std::move(all), demoNow());
}

} // namespace

session::WatchView demoWatch()
{
    session::WatchView view;
    view.sharedJournal = true;
    view.pushes = pushes();
    const QString retail = QStringLiteral("Retail Banking");
    view.writes = {write(8, retail, "Grace Hopper", 0),
                   write(7, QStringLiteral("Claims"), "Grace Hopper", 1),
                   write(6, QStringLiteral("Technical Support"), "Grace Hopper", 2),
                   write(5, QStringLiteral("Customer Retention"), "Zoë Nakamura", 3),
                   write(4, QStringLiteral("Customer Retention"), "Ada Lovelace", 4),
                   write(3, QStringLiteral("Travel Desk"), "Grace Hopper", 6),
                   write(2, retail, "李 小龙", 25),
                   write(1, QStringLiteral("Collections"), "Linus", 41)};
    view.writes[0].complete = false;
    view.writes[0].version.reset();
    view.writes[4].complete = false;
    view.writes[4].failed = true;
    view.writes[6].kind = QStringLiteral("Import");
    session::WatchNotice failed;
    failed.kind = session::WatchNotice::Kind::Failed;
    failed.at = {demoNow().ms - 60'000};
    failed.runId = QStringLiteral("r2");
    failed.planner = QStringLiteral("ada@api.example.com");
    failed.planName = QStringLiteral("friday.csv");
    failed.groupText = QStringLiteral("Customer Retention");
    failed.detail = QStringLiteral("changed by others five times in a row");
    view.notices = {failed};
    return view;
}

session::SnapshotPtr demoWatchSnapshot()
{
    auto snapshot = std::make_shared<session::Snapshot>(*demoSnapshot(DemoMoment::Interrupted));
    snapshot->performance = demoSnapshot(DemoMoment::MidPush)->performance;
    snapshot->watch = std::make_shared<const session::WatchView>(demoWatch());
    auto journal = std::make_shared<session::JournalView>();
    journal->name = QStringLiteral("postgresql://shiftlane_supervisor@db.example.com/shiftlane");
    journal->ready = journal->shared = true;
    snapshot->journal = journal;
    snapshot->readOnly = true;
    snapshot->failure.reset();
    auto unrouted = std::make_shared<session::UnroutedView>(*demoSnapshot(DemoMoment::MidPush)->unrouted);
    unrouted->rows.resize(7);
    for (session::UnroutedRow &row : unrouted->rows) // a console that looks on has no push of its own
        row.groupInPush = row.fact.inPush = false;
    unrouted->taking = 89;
    snapshot->unrouted = unrouted;
    return snapshot;
}

} // namespace shiftlane::test
