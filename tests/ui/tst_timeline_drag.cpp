#include "timeline_sample.h"
#include "ui/timeline/edit_command.h"
#include "ui/timeline/timeline_drag.h"

#include <QTest>
#include <QUndoStack>

using namespace shiftlane;
using namespace shiftlane::ui;

namespace {

const QDate monday(2026, 11, 30);
const QDate tuesday(2026, 12, 1);
const QTimeZone newYork("America/New_York");

base::Instant clockAt(QDate day, int hour, int minute = 0) { return sample::at(day, hour, minute, newYork); }

schedule::Shift tuesdayShift() { return sample::shift("tue", tuesday, 8, newYork); }

ShiftDrag held(ShiftPart part, base::Instant grabbed) { return {part, tuesdayShift(), grabbed}; }

/// A week that may be edited, nothing disputed.
session::AgentWeek editable()
{
    session::AgentWeek week = sample::week();
    week.conflicts.clear();
    week.service = *week.base;
    week.after = week.base;
    week.canEdit = true;
    week.edits.agent = week.agent;
    return week;
}

} // namespace

class TimelineDragTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void edgesReachALittleBeyondTheShift()
    {
        const TimeScale scale{clockAt(tuesday, 6), clockAt(tuesday, 18), 100, 720}; // 60 pixels an hour
        const auto part = [&](double x) {
            return partAt(scale, clockAt(tuesday, 8), clockAt(tuesday, 16), x); // 220 to 700
        };
        QCOMPARE(part(214), ShiftPart::None);
        QCOMPARE(part(216), ShiftPart::Start);
        QCOMPARE(part(224), ShiftPart::Start);
        QCOMPARE(part(226), ShiftPart::Body);
        QCOMPARE(part(694), ShiftPart::Body);
        QCOMPARE(part(696), ShiftPart::End);
        QCOMPARE(part(704), ShiftPart::End);
        QCOMPARE(part(706), ShiftPart::None);
    }

    void aNarrowShiftCanStillBeMoved()
    {
        const TimeScale scale{clockAt(monday, 0), clockAt(monday, 0).plusMinutes(7 * 24 * 60), 0,
                              168}; // a pixel an hour
        const double middle = scale.toX(clockAt(tuesday, 12));
        QCOMPARE(partAt(scale, clockAt(tuesday, 8), clockAt(tuesday, 16), middle), ShiftPart::Body);
    }

    void movingSnapsTheStart()
    {
        const ShiftDrag drag = held(ShiftPart::Body, clockAt(tuesday, 10));
        const schedule::Shift now = dragged(drag, clockAt(tuesday, 10, 37), 15, newYork);
        QCOMPARE(now.start(), clockAt(tuesday, 8, 30));
        QCOMPARE(now.end(), clockAt(tuesday, 16, 30));
        QCOMPARE(now.activities[1].start, clockAt(tuesday, 11));
        const schedule::Shift fine = dragged(drag, clockAt(tuesday, 10, 37), 5, newYork);
        QCOMPARE(fine.start(), clockAt(tuesday, 8, 35));
        QCOMPARE(dragged(drag, clockAt(tuesday, 10, 7), 15, newYork), drag.shift);
    }

    void edgesStretchAndNeverTurnTheShiftRound()
    {
        const schedule::Shift longer =
            dragged(held(ShiftPart::End, clockAt(tuesday, 16, 2)), clockAt(tuesday, 17, 4), 15, newYork);
        QCOMPARE(longer.start(), clockAt(tuesday, 8));
        QCOMPARE(longer.end(), clockAt(tuesday, 17));
        const schedule::Shift later =
            dragged(held(ShiftPart::Start, clockAt(tuesday, 8)), clockAt(tuesday, 10, 46), 15, newYork);
        QCOMPARE(later.start(), clockAt(tuesday, 10, 45));
        QCOMPARE(later.end(), clockAt(tuesday, 16));
        const schedule::Shift least =
            dragged(held(ShiftPart::Start, clockAt(tuesday, 8)), clockAt(tuesday, 20), 15, newYork);
        QCOMPARE(least.lengthMinutes(), 15);
        QCOMPARE(least.end(), clockAt(tuesday, 16));
    }

    void keysLandOnTheGrid()
    {
        const schedule::Shift odd = plan::moved(tuesdayShift(), 7);
        QCOMPARE(stepped(odd, ShiftPart::Body, 15, newYork).start(), clockAt(tuesday, 8, 15));
        QCOMPARE(stepped(odd, ShiftPart::Body, -15, newYork).start(), clockAt(tuesday, 7, 45));
        QCOMPARE(stepped(tuesdayShift(), ShiftPart::End, -15, newYork).end(), clockAt(tuesday, 15, 45));
        QCOMPARE(stepped(tuesdayShift(), ShiftPart::Start, 5, newYork).start(), clockAt(tuesday, 8, 5));
    }

    void aDayLaterIsTheSameHourAcrossTheClockChange()
    {
        const QDate saturday(2026, 3, 7); // New York springs forward on the 8th
        const schedule::Shift shift = sample::shift("s", saturday, 8, newYork);
        const schedule::Shift sunday = movedByDays(shift, 1, newYork);
        QCOMPARE(sunday.start(), clockAt(saturday.addDays(1), 8));
        QCOMPARE(sunday.start().minutesSince(shift.start()), 23 * 60);
        // 02:30 does not exist that day: as many hours later.
        const schedule::Shift night = plan::moved(shift, -330);
        QCOMPARE(movedByDays(night, 1, newYork).start().minutesSince(night.start()), 24 * 60);
    }

    void theReadoutNamesDayTimesAndWay()
    {
        const schedule::Shift was = tuesdayShift();
        const QString moved = readoutText(was, plan::moved(was, 15), newYork);
        QVERIFY2(moved.contains(QStringLiteral("08:15–16:15")), qPrintable(moved));
        QVERIFY2(moved.endsWith(QStringLiteral("+15 min")), qPrintable(moved));
        const QString shorter = readoutText(was, plan::withEnd(was, clockAt(tuesday, 15)), newYork);
        QVERIFY2(shorter.contains(QStringLiteral("7 h")), qPrintable(shorter));
    }

    void obstaclesAreNamed()
    {
        session::AgentWeek week = editable();
        const schedule::Shift shift = week.after->shifts[1];
        QVERIFY(editObstacle(week, shift).isEmpty());
        week.canEdit = false;
        QVERIFY(editObstacle(week, shift).contains(QStringLiteral("stage")));
        week = sample::week();
        week.canEdit = true;
        QVERIFY(editObstacle(week, week.after->shifts.back()).contains(QStringLiteral("conflict")));
        week = editable();
        week.after->shifts.push_back(sample::shift("late", monday.addDays(4), 8, newYork));
        QVERIFY(editObstacle(week, week.after->shifts.back()).contains(QStringLiteral("came to the service")));
        week = editable();
        week.after->shifts[1].activities[0].code = schedule::ActivityCodeId(QStringLiteral("off"));
        QVERIFY(editObstacle(week, week.after->shifts[1]).contains(QStringLiteral("Time off")));
    }

    void whatWouldBeUnsoundIsSaidWhileItIsHeld()
    {
        const session::AgentWeek week = editable();
        const schedule::Shift shift = week.after->shifts[1];
        const plan::ShiftRef ref{shift.id, shift.start()};
        QVERIFY(dropWarning(week, ref, shift).isEmpty());
        QVERIFY(dropWarning(week, ref, movedByDays(shift, 1, newYork)).contains(QStringLiteral("overlaps")));
        QVERIFY(dropWarning(week, ref, movedByDays(shift, 2, newYork)).contains(QStringLiteral("day off")));
        QVERIFY(dropWarning(week, ref, movedByDays(shift, 20, newYork)).contains(QStringLiteral("weeks")));
    }

    void aNewShiftLooksLikeTheNearestOne()
    {
        session::AgentWeek week = editable();
        const auto made = newShift(week, monday.addDays(4));
        QVERIFY(made);
        QVERIFY(made->id.isEmpty());
        QCOMPARE(made->start(), clockAt(monday.addDays(4), 8));
        QCOMPARE(made->activities.size(), size_t(5));
        QVERIFY(!newShift(week, tuesday));           // has a shift
        QVERIFY(!newShift(week, monday.addDays(3))); // is off
        week.after->shifts.clear();
        const auto plain = newShift(week, tuesday);
        QVERIFY(plain);
        QCOMPARE(plain->start(), clockAt(tuesday, 9));
        QCOMPARE(plain->activities.front().code.value, QStringLiteral("queue"));
    }

    void anOlderAnswerIsStale()
    {
        const session::AgentWeek before = editable();
        const auto with = [&](int minutes) {
            session::AgentWeek week = before;
            const schedule::Shift &shift = before.base->shifts[1];
            week.edits =
                plan::withShift(before.edits, *before.base, {shift.id, shift.start()}, plan::moved(shift, minutes));
            return week;
        };
        PendingEdits pending;
        pending.from(before);
        pending.sent(with(15));
        pending.from(with(15));
        pending.sent(with(30));
        QVERIFY(pending.isStale(before));
        QVERIFY(pending.isStale(with(15)));
        QVERIFY(!pending.isStale(with(30)));
        QVERIFY(pending.isEmpty());
        // Something else was decided meanwhile: that is what is.
        pending.from(before);
        pending.sent(with(15));
        QVERIFY(!pending.isStale(with(60)));
        QVERIFY(pending.isEmpty());
    }

    void stepsOfOneKindAreUndoneTogether()
    {
        std::vector<int> sent;
        const auto command = [&](int from, int to, const char *key) {
            plan::AgentPlan before;
            plan::AgentPlan after;
            before.shifts.resize(static_cast<size_t>(from));
            after.shifts.resize(static_cast<size_t>(to));
            return new EditCommand(base::ScheduleId(QStringLiteral("g")), before, after, QStringLiteral("Move"), key,
                                   [&](const auto &, const plan::AgentPlan &plan) {
                                       sent.push_back(static_cast<int>(plan.shifts.size()));
                                   });
        };
        QUndoStack stack;
        stack.push(command(0, 1, "s move"));
        stack.push(command(1, 2, "s move"));
        stack.push(command(2, 3, ""));
        stack.push(command(3, 4, ""));
        QCOMPARE(stack.count(), 3);
        stack.undo();
        stack.undo();
        stack.undo();
        stack.redo();
        QCOMPARE(sent, (std::vector<int>{1, 2, 3, 4, 3, 2, 0, 2}));
    }
};

QTEST_MAIN(TimelineDragTest)
#include "tst_timeline_drag.moc"
