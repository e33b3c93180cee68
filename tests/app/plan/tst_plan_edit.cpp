#include "plan/edits.h"
#include "plan/merge.h"
#include "plan/plan_edit.h"
#include "support/generators.h"

#include <QTest>

/// Small corrections of a plan: what is put is what is planned, taken back is
/// as if it had never been, and a quarter is a quarter on the days the clock changes.
using namespace shiftlane;
using namespace shiftlane::testing;
using plan::AgentPlan;
using plan::ShiftEdit;
using plan::ShiftRef;

namespace {

Instant at(const char *iso) { return *Instant::fromIso(QString::fromLatin1(iso)); }

plan::ShiftRef refOf(const Shift &shift) { return {shift.id, shift.start()}; }

AgentPlan nothingFor(const AgentSchedule &base)
{
    AgentPlan edits;
    edits.agent = base.agent;
    edits.base = base;
    return edits;
}

plan::GroupPlan groupOf(const char *id)
{
    plan::GroupPlan group;
    group.key.businessUnit = base::BusinessUnitId(QStringLiteral("bu"));
    group.key.schedule = base::ScheduleId(QString::fromLatin1(id));
    group.key.weekDate = QDate(2026, 11, 23);
    return group;
}

/// What the times of a shift say, without pay and words.
std::vector<std::tuple<qint64, int, QString>> timesOf(const Shift &shift)
{
    std::vector<std::tuple<qint64, int, QString>> out;
    for (const Activity &a : shift.activities)
        out.emplace_back(a.start.ms, a.lengthMinutes, a.code.value);
    return out;
}

Instant nearestByHand(Instant from, int minutes, const QTimeZone &zone)
{
    Instant best = from;
    qint64 least = -1;
    const qint64 floorMs = from.ms / 60'000 * 60'000;
    for (int off = -minutes - 120; off <= minutes + 120; ++off) {
        const Instant candidate{floorMs + off * 60'000LL};
        const QTime wall = schedule::toLocal(candidate, zone).time;
        const qint64 distance = std::abs(candidate.ms - from.ms);
        if (wall.msecsSinceStartOfDay() % (minutes * 60'000) != 0)
            continue;
        if (least < 0 || distance < least || (distance == least && candidate > best)) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

AgentSchedule oneShift()
{
    AgentSchedule base;
    base.agent = base::AgentId(QStringLiteral("agent-1"));
    base.version = 7;
    Shift shift;
    shift.id = base::ShiftId(QStringLiteral("s"));
    shift.activities = {activity(at("2026-11-23T08:00:00Z"), 120, onQueue),
                        activity(at("2026-11-23T10:00:00Z"), 15, QStringLiteral("1")),
                        activity(at("2026-11-23T10:15:00Z"), 225, onQueue)};
    base.shifts = {shift};
    return base;
}

} // namespace

class PlanEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=3000 seed=20261122");
    }

    void snapsOnTheDaysTheClockChanges_data();
    void snapsOnTheDaysTheClockChanges();
    void snapsToTheNearest();
    void edges_data();
    void edges();
    void payFollowsTheLength();
    void edgesKeepTheirShift();
    void whatIsPutIsPlanned();
    void movedBackIsAsBefore();
    void removedAndPutBack();
    void addedShift();
    void otherEditsStay();
    void planReadWithoutItsBase();
    void differenceMakesThePlan();
    void agentInThePlan();
    void hashIsOfTheContent();
};

void PlanEdit::snapsOnTheDaysTheClockChanges_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *zone, const char *from, int minutes, const char *to) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(from) << minutes << QString::fromLatin1(to);
    };
    row("down", "Europe/London", "2026-11-23T08:07:29Z", 15, "2026-11-23T08:00:00Z");
    row("up, half way", "Europe/London", "2026-11-23T08:07:30Z", 15, "2026-11-23T08:15:00Z");
    row("before the gap of spring", "Europe/London", "2026-03-29T00:58:00Z", 15, "2026-03-29T01:00:00Z");
    row("hours over the gap", "Europe/London", "2026-03-29T00:40:00Z", 60, "2026-03-29T01:00:00Z");
    row("first of the repeated hour", "Europe/London", "2026-10-25T00:52:00Z", 15, "2026-10-25T00:45:00Z");
    row("into the second", "Europe/London", "2026-10-25T00:58:00Z", 15, "2026-10-25T01:00:00Z");
    row("a zone of quarters", "Asia/Kathmandu", "2026-11-23T04:20:00Z", 30, "2026-11-23T04:15:00Z");
    row("a clock that moves half an hour, spring", "Australia/Lord_Howe", "2026-10-03T15:40:00Z", 60,
        "2026-10-03T16:00:00Z"); // local 02:40; 02:00 does not exist
    row("a clock that moves half an hour, autumn", "Australia/Lord_Howe", "2026-04-04T14:50:00Z", 60,
        "2026-04-04T15:30:00Z"); // local 01:50; ten minutes on it is 01:30 again
    row("no step", "Europe/London", "2026-11-23T08:07:29Z", 0, "2026-11-23T08:07:29Z");
    row("no zone", "", "2026-11-23T08:07:29Z", 15, "2026-11-23T08:07:29Z");
}

void PlanEdit::snapsOnTheDaysTheClockChanges()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    QFETCH(int, minutes);
    QFETCH(QString, to);
    const QTimeZone in = zone.isEmpty() ? QTimeZone() : QTimeZone(zone);
    const Instant start = *Instant::fromIso(from);
    QCOMPARE(plan::snapped(start, minutes, in).toIso(), Instant::fromIso(to)->toIso());
}

void PlanEdit::snapsToTheNearest()
{
    QVERIFY(rc::check("snapped is the nearest multiple of the wall clock, and stays there", [] {
        const WeekCase &week = weekCases[static_cast<size_t>(any(0, static_cast<int>(weekCases.size())))];
        const QTimeZone zone(week.zone);
        const int minutes = *rc::gen::element(5, 10, 15, 30, 60);
        const Instant from =
            schedule::startOfDay(week.weekDate, zone).plus(std::chrono::seconds(any(0, 8 * 24 * 3600)));
        const Instant to = plan::snapped(from, minutes, zone);
        RC_ASSERT(to == nearestByHand(from, minutes, zone));
        RC_ASSERT(plan::snapped(to, minutes, zone) == to);
    }));
}

void PlanEdit::edges_data()
{
    QTest::addColumn<bool>("start");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("want");
    const auto row = [](const char *name, bool start, const char *to, const char *want) {
        QTest::newRow(name) << start << QString::fromLatin1(to) << QString::fromLatin1(want);
    };
    row("earlier", true, "07:30", "07:30+150 10:00+15 10:15+225");
    row("later", true, "09:00", "09:00+60 10:00+15 10:15+225");
    row("over the first activity", true, "10:05", "10:05+10 10:15+225");
    row("at a seam", true, "10:15", "10:15+225");
    row("too late", true, "23:00", "13:45+15");
    row("longer", false, "15:00", "08:00+120 10:00+15 10:15+285");
    row("shorter", false, "12:00", "08:00+120 10:00+15 10:15+105");
    row("over the last", false, "10:15", "08:00+120 10:00+15");
    row("too early", false, "01:00", "08:00+15");
}

void PlanEdit::edges()
{
    QFETCH(bool, start);
    QFETCH(QString, to);
    QFETCH(QString, want);
    const Instant edge = *Instant::fromIso(QStringLiteral("2026-11-23T%1:00Z").arg(to));
    const Shift before = oneShift().shifts.front();
    const Shift after = start ? plan::withStart(before, edge) : plan::withEnd(before, edge);
    QStringList parts;
    for (const Activity &a : after.activities)
        parts << a.start.toIso().mid(11, 5) + QLatin1Char('+') + QString::number(a.lengthMinutes);
    QCOMPARE(parts.join(QLatin1Char(' ')), want);
    QCOMPARE(after.id, before.id);
}

void PlanEdit::payFollowsTheLength()
{
    Shift shift = oneShift().shifts.front();
    const Shift longer = plan::withEnd(shift, at("2026-11-23T15:00:00Z"));
    QCOMPARE(longer.activities.back().payableMinutes, std::optional(285));
    shift.activities.back().payableMinutes = 200; // an own pay is not that of another length
    QCOMPARE(plan::withEnd(shift, at("2026-11-23T15:00:00Z")).activities.back().payableMinutes, std::nullopt);
    QCOMPARE(plan::withEnd(shift, shift.end()).activities.back().payableMinutes, std::optional(200));
    QCOMPARE(plan::moved(shift, 45).activities.back().payableMinutes, std::optional(200));
}

void PlanEdit::edgesKeepTheirShift()
{
    QVERIFY(rc::check("another edge: sound, at least the minimum, the other edge as it was", [] {
        const MergeCase c = arbitraryWeek();
        if (c.base.shifts.empty())
            return;
        const Shift &shift = *rc::gen::elementOf(c.base.shifts);
        const int minimum = *rc::gen::element(5, 15, 60);
        const Instant to = shift.start().plusMinutes(any(-300, 1500));
        const Shift early = plan::withStart(shift, to, minimum);
        const Shift late = plan::withEnd(shift, to, minimum);
        RC_ASSERT(early.end() == shift.end());
        RC_ASSERT(late.start() == shift.start());
        RC_ASSERT(early.start() == std::min(to, shift.end().plusMinutes(-minimum)));
        RC_ASSERT(late.end() == std::max(to, shift.start().plusMinutes(minimum)));
        for (const Shift &each : {early, late}) {
            AgentSchedule alone;
            alone.shifts = {each};
            RC_ASSERT(plan::rosterProblems(alone).empty());
            for (const Activity &a : each.activities) // every piece is one of the shift's
                RC_ASSERT(std::any_of(shift.activities.begin(), shift.activities.end(),
                                      [&](const Activity &b) { return a.code == b.code && a.extra == b.extra; }));
        }
        RC_ASSERT(plan::withStart(shift, shift.start(), 5).sameContent(shift));
        RC_ASSERT(plan::withEnd(shift, shift.end(), 5).sameContent(shift));
    }));
}

void PlanEdit::whatIsPutIsPlanned()
{
    QVERIFY(rc::check("withShift, then planned: that shift, and all others as before", [] {
        const MergeCase c = arbitraryMerge();
        const AgentPlan edits = plan::editsBetween(c.base, c.planned, nothingFor(c.base));
        AgentSchedule before = plan::planned(c.base, edits);
        if (before.shifts.empty())
            return;
        const Shift chosen = *rc::gen::elementOf(before.shifts);
        Shift wish = plan::moved(chosen, any(-8, 9) * 15);
        if (any(0, 2))
            wish = plan::withEnd(wish, wish.end().plusMinutes(any(-8, 9) * 15));
        const AgentPlan after = plan::withShift(edits, c.base, refOf(chosen), wish);
        const AgentSchedule planned = plan::planned(c.base, after);
        const Shift *found = plan::findShift(planned, refOf(wish));
        RC_ASSERT(found && found->sameContent(wish));
        const auto same = [&](const Shift &each) { return each.id == chosen.id && each.start() == chosen.start(); };
        before.shifts.erase(std::find_if(before.shifts.begin(), before.shifts.end(), same));
        before.shifts.push_back(wish);
        RC_ASSERT(schedule::sameContent(planned, before));
    }));
}

void PlanEdit::movedBackIsAsBefore()
{
    QVERIFY(rc::check("moved and moved back: no edit is left, the hash is the old one", [] {
        const MergeCase c = arbitraryWeek();
        if (c.base.shifts.empty())
            return;
        const Shift chosen = *rc::gen::elementOf(c.base.shifts);
        const int by = any(1, 20) * 15;
        const Shift away = plan::moved(chosen, by);
        const AgentPlan none = nothingFor(c.base);
        const AgentPlan once = plan::withShift(none, c.base, refOf(chosen), away);
        RC_ASSERT(once.shifts.size() == 1U);
        const AgentPlan back = plan::withShift(once, c.base, refOf(away), plan::moved(away, -by));
        RC_ASSERT(back.isEmpty());
        const plan::PushPlan empty = plan::withAgent({}, groupOf("g"), none);
        const plan::PushPlan edited = plan::withAgent(empty, groupOf("g"), once);
        RC_ASSERT(edited.agentCount() == 1);
        RC_ASSERT(edited.baseKnown);
        const plan::PushPlan again = plan::withAgent(edited, groupOf("g"), back);
        RC_ASSERT(again.groups.empty());
        RC_ASSERT(again.sourceHash != edited.sourceHash);
    }));
}

void PlanEdit::removedAndPutBack()
{
    const AgentSchedule base = oneShift();
    const Shift &shift = base.shifts.front();
    AgentPlan edits = plan::withShift(nothingFor(base), base, refOf(shift), plan::moved(shift, 30));
    edits = plan::withoutShift(edits, base, refOf(shift));
    QCOMPARE(edits.shifts.size(), size_t(1));
    QVERIFY(plan::planned(base, edits).shifts.empty());
    QCOMPARE(edits.shifts.front().shift, shift); // as the base has it, not as it was last dragged
    edits = plan::withShift(edits, base, refOf(shift), shift);
    QVERIFY(edits.isEmpty());
}

void PlanEdit::addedShift()
{
    const AgentSchedule base = oneShift();
    Shift fresh = plan::moved(base.shifts.front(), 24 * 60);
    fresh.id = {};
    AgentPlan edits = plan::withShift(nothingFor(base), base, {{}, fresh.start()}, fresh);
    QCOMPARE(plan::planned(base, edits).shifts.size(), size_t(2));
    const Shift later = plan::moved(fresh, 60);
    edits = plan::withShift(edits, base, {{}, fresh.start()}, later);
    QCOMPARE(edits.shifts.size(), size_t(1));
    QVERIFY(!plan::findShift(plan::planned(base, edits), {{}, fresh.start()}));
    QVERIFY(plan::findShift(plan::planned(base, edits), {{}, later.start()}));
    edits = plan::withoutShift(edits, base, {{}, later.start()});
    QVERIFY(edits.isEmpty());
    // A shift without an id is not the one of the base that starts then.
    QVERIFY(!plan::findShift(base, {{}, base.shifts.front().start()}));
}

void PlanEdit::otherEditsStay()
{
    AgentSchedule base = oneShift();
    Shift second = plan::moved(base.shifts.front(), 48 * 60);
    second.id = base::ShiftId(QStringLiteral("t"));
    base.shifts.push_back(second);
    AgentPlan edits = nothingFor(base);
    edits.shifts = {{ShiftEdit::Kind::Put, plan::moved(second, 15), 12}};
    plan::MarkerEdit off;
    off.marker.date = QDate(2026, 11, 27);
    edits.markers = {off};
    const AgentPlan after = plan::withoutShift(edits, base, refOf(base.shifts.front()));
    QCOMPARE(after.shifts.size(), size_t(2));
    QCOMPARE(after.shifts.front().sourceLine, 12);
    QCOMPARE(after.markers.size(), size_t(1));
}

/// Rows read without the snapshot say nothing about pay; a corrected shift does.
void PlanEdit::planReadWithoutItsBase()
{
    const AgentSchedule base = oneShift();
    AgentPlan rows;
    rows.agent = base.agent;
    rows.rowsOnly = true;
    Shift row = plan::moved(base.shifts.front(), 15);
    for (Activity &a : row.activities)
        a.payableMinutes.reset();
    rows.shifts = {{ShiftEdit::Kind::Put, row, 3}};
    const Shift shown = plan::planned(base, rows).shifts.front();
    const Shift wish = plan::withEnd(shown, shown.end().plusMinutes(60));
    const AgentPlan after = plan::withShift(rows, base, refOf(shown), wish);
    const AgentSchedule planned = plan::planned(base, after);
    QVERIFY(planned.shifts.front().sameContent(wish));
    QCOMPARE(planned.shifts.front().activities.back().payableMinutes, std::optional(285));
    // What was corrected is what was shown: another state of the service is a change since.
    QVERIFY(after.base && schedule::sameContent(*after.base, base));
    // The rest of the plan means what it meant.
    AgentPlan other = plan::withShift(rows, base, {{}, at("2026-11-26T08:00:00Z")}, plan::moved(shown, 3 * 24 * 60));
    QCOMPARE(timesOf(plan::planned(base, other).shifts.front()), timesOf(shown));
    QVERIFY(plan::planned(base, other).shifts.front().sameContent(shown));
}

void PlanEdit::differenceMakesThePlan()
{
    QVERIFY(rc::check("planned(base, editsBetween(base, x)) = x; nothing between equals", [] {
        const MergeCase c = arbitraryMerge();
        const AgentPlan edits = plan::editsBetween(c.base, c.planned, nothingFor(c.base));
        RC_ASSERT(schedule::sameContent(plan::planned(c.base, edits), c.planned));
        RC_ASSERT(edits.isEmpty() == schedule::sameContent(c.base, c.planned));
        AgentSchedule renamed = c.base; // other ids, same content: nothing to do
        for (Shift &shift : renamed.shifts)
            shift.id = base::ShiftId(QStringLiteral("x") + shift.id.value);
        RC_ASSERT(plan::editsBetween(c.base, renamed, nothingFor(c.base)).isEmpty());
    }));
}

void PlanEdit::agentInThePlan()
{
    const AgentSchedule base = oneShift();
    AgentPlan first = plan::withoutShift(nothingFor(base), base, refOf(base.shifts.front()));
    AgentPlan other = first;
    other.agent = base::AgentId(QStringLiteral("agent-0"));
    plan::GroupPlan group = groupOf("g");
    group.businessUnitName = QStringLiteral("Unit");
    group.agents = {first}; // of the group only what it is counts
    plan::PushPlan made = plan::withAgent({}, group, first);
    made = plan::withAgent(made, group, other);
    made = plan::withAgent(made, groupOf("f"), first);
    QCOMPARE(made.groups.size(), size_t(2));
    QCOMPARE(made.groups[0].key.schedule.value, QStringLiteral("f")); // sorted
    QCOMPARE(made.groups[1].businessUnitName, QStringLiteral("Unit"));
    QCOMPARE(made.groups[1].agents.size(), size_t(2));
    QCOMPARE(made.groups[1].agents[0].agent, other.agent); // sorted by id
    made = plan::withAgent(made, group, first);
    QCOMPARE(made.agentCount(), 3); // replaced, not twice
    first.shifts.clear();
    made = plan::withAgent(made, groupOf("f"), first);
    QCOMPARE(made.groups.size(), size_t(1));
}

void PlanEdit::hashIsOfTheContent()
{
    QVERIFY(rc::check("same content, same hash; other content, another", [] {
        const MergeCase c = arbitraryMerge();
        const AgentPlan edits = plan::editsBetween(c.base, c.planned, nothingFor(c.base));
        if (edits.isEmpty())
            return;
        plan::PushPlan one = plan::withAgent({}, groupOf("g"), edits);
        AgentPlan shuffled = edits;
        std::reverse(shuffled.shifts.begin(), shuffled.shifts.end());
        for (ShiftEdit &edit : shuffled.shifts)
            edit.sourceLine += 7;
        shuffled.name = QStringLiteral("a name");
        RC_ASSERT(plan::withAgent({}, groupOf("g"), shuffled).sourceHash == one.sourceHash);
        RC_ASSERT(plan::withAgent({}, groupOf("h"), edits).sourceHash != one.sourceHash);
        AgentPlan unknown = edits;
        unknown.base.reset();
        RC_ASSERT(plan::withAgent({}, groupOf("g"), unknown).sourceHash != one.sourceHash);
        AgentPlan another = edits;
        if (!another.shifts.empty() && another.shifts.front().kind == ShiftEdit::Kind::Put)
            another.shifts.front().shift = plan::moved(another.shifts.front().shift, 15);
        else
            another.agent = base::AgentId(QStringLiteral("agent-2"));
        RC_ASSERT(plan::withAgent({}, groupOf("g"), another).sourceHash != one.sourceHash);
        RC_ASSERT(one.sourceHash.size() == 64);
    }));
}

QTEST_GUILESS_MAIN(PlanEdit)
#include "tst_plan_edit.moc"
