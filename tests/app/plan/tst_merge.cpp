#include "plan/merge.h"

#include <QTest>

/// Named cases of the merge: what a planner would expect, one by one.
using namespace shiftlane;
using plan::Choice;
using plan::ConflictKind;
using plan::MergeResult;
using schedule::Activity;
using schedule::AgentSchedule;
using schedule::Shift;
using schedule::TimeOffMarker;

namespace {

const QTimeZone utc("UTC");

base::Instant at(const char *time, int day = 23)
{
    return *base::Instant::fromIso(QStringLiteral("2026-11-%1T%2Z").arg(day).arg(QLatin1String(time)));
}

Activity piece(const char *from, const char *to, const char *code, int day = 23)
{
    Activity a;
    a.start = at(from, day);
    a.lengthMinutes = static_cast<int>(at(to, day).minutesSince(a.start));
    a.code = base::ActivityCodeId(QLatin1String(code));
    return a;
}

Shift shift(const char *id, std::vector<Activity> activities)
{
    Shift out;
    out.id = base::ShiftId(QLatin1String(id));
    out.activities = std::move(activities);
    return out;
}

AgentSchedule week(std::vector<Shift> shifts)
{
    AgentSchedule out;
    out.agent = base::AgentId(QStringLiteral("a"));
    out.version = 3;
    out.shifts = std::move(shifts);
    out.sort();
    return out;
}

/// 08:00–16:00 with a break at `breakAt` and a meal at `mealAt`.
Shift day(const char *breakFrom, const char *breakTo, const char *mealFrom, const char *mealTo, const char *id = "s")
{
    return shift(id, {piece("08:00", breakFrom, "0"), piece(breakFrom, breakTo, "1"), piece(breakTo, mealFrom, "0"),
                      piece(mealFrom, mealTo, "2"), piece(mealTo, "16:00", "0")});
}

const Shift standard = day("10:00", "10:15", "12:00", "12:30");

TimeOffMarker off(int dayOfMonth, int minutes = 480)
{
    TimeOffMarker marker;
    marker.date = QDate(2026, 11, dayOfMonth);
    marker.lengthMinutes = minutes;
    marker.code = base::ActivityCodeId(QStringLiteral("5"));
    return marker;
}

MergeResult merged(const std::vector<Shift> &b, const std::vector<Shift> &t, const std::vector<Shift> &m,
                   std::optional<Choice> all = std::nullopt)
{
    return plan::merge(week(b), week(t), week(m), {}, all, &utc);
}

void expect(const AgentSchedule &got, const std::vector<Shift> &wanted)
{
    QVERIFY2(schedule::sameContent(got, week(wanted)), "content differs");
}

} // namespace

class Merge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breakThereMealHere()
    {
        const auto r =
            merged({standard}, {day("10:30", "10:45", "12:00", "12:30")}, {day("10:00", "10:15", "12:30", "13:00")});
        QVERIFY(r.conflicts.empty());
        expect(r.merged, {day("10:30", "10:45", "12:30", "13:00")});
        QCOMPARE(r.foreignKept, 1);
        QCOMPARE(r.merged.shifts[0].id.value, QStringLiteral("s"));
        QVERIFY(r.merged.shifts[0].manuallyEdited);
    }

    void sameMealMovedApart()
    {
        const std::vector<Shift> theirs{day("10:00", "10:15", "12:15", "12:45")};
        const std::vector<Shift> ours{day("10:00", "10:15", "13:00", "13:30")};
        const auto r = merged({standard}, theirs, ours);
        QCOMPARE(r.conflicts.size(), size_t{1});
        QCOMPARE(r.conflicts[0].kind, ConflictKind::BothChanged);
        QCOMPARE(r.conflicts[0].from, at("12:00"));
        QCOMPARE(r.conflicts[0].to, at("13:30"));
        expect(r.merged, theirs);
        expect(merged({standard}, theirs, ours, Choice::KeepPlanned).merged, ours);
        QCOMPARE(merged({standard}, theirs, ours, Choice::KeepService).decided, 1);
    }

    void decisionLeavesTheRestMerged()
    {
        // Both move the meal; the service also moves the break, the plan adds a meeting.
        Shift ours =
            shift("s", {piece("08:00", "10:00", "0"), piece("10:00", "10:15", "1"), piece("10:15", "13:00", "0"),
                        piece("13:00", "13:30", "2"), piece("13:30", "15:00", "0"), piece("15:00", "15:30", "3"),
                        piece("15:30", "16:00", "0")});
        const auto r = merged({standard}, {day("10:30", "10:45", "12:15", "12:45")}, {ours}, Choice::KeepPlanned);
        QVERIFY(r.conflicts.empty());
        expect(r.merged,
               {shift("s", {piece("08:00", "10:30", "0"), piece("10:30", "10:45", "1"), piece("10:45", "13:00", "0"),
                            piece("13:00", "13:30", "2"), piece("13:30", "15:00", "0"), piece("15:00", "15:30", "3"),
                            piece("15:30", "16:00", "0")})});
    }

    void sameChangeIsFolded()
    {
        const Shift both = day("10:00", "10:15", "12:30", "13:00");
        const auto r = merged({standard}, {both}, {both});
        QVERIFY(r.conflicts.empty());
        QCOMPARE(r.foreignKept, 0);
        QVERIFY(plan::delta(week({both}), r.merged).isEmpty());
    }

    void bothMoveTheEnd()
    {
        Shift shorter = standard, longer = standard;
        shorter.activities.back() = piece("12:30", "15:00", "0");
        longer.activities.back() = piece("12:30", "17:00", "0");
        QCOMPARE(merged({standard}, {shorter}, {longer}).conflicts.size(), size_t{1});
        // The start on one side and the end on the other go together.
        Shift earlier = standard;
        earlier.activities.front() = piece("07:00", "10:00", "0");
        const auto r = merged({standard}, {shorter}, {earlier});
        QVERIFY(r.conflicts.empty());
        QCOMPARE(r.merged.shifts[0].start(), at("07:00"));
        QCOMPARE(r.merged.shifts[0].end(), at("15:00"));
    }

    void meetingIntoHourThatIsCut()
    {
        Shift shorter = standard, meeting = standard;
        shorter.activities.back() = piece("12:30", "15:00", "0");
        meeting.activities.back() = piece("12:30", "15:30", "0");
        meeting.activities.push_back(piece("15:30", "16:00", "3"));
        const auto r = merged({standard}, {shorter}, {meeting});
        QCOMPARE(r.conflicts.size(), size_t{1});
        expect(r.merged, {shorter});
    }

    void payFollowsTheCut()
    {
        Shift paid = shift("s", {piece("08:00", "16:00", "0")});
        paid.activities[0].payableMinutes = 480;
        Shift theirs =
            shift("s", {piece("08:00", "10:00", "0"), piece("10:00", "10:30", "3"), piece("10:30", "16:00", "0")});
        theirs.activities[0].payableMinutes = 120;
        theirs.activities[2].payableMinutes = 330;
        Shift ours =
            shift("s", {piece("08:00", "14:00", "0"), piece("14:00", "14:30", "2"), piece("14:30", "16:00", "0")});
        ours.activities[0].payableMinutes = 360;
        ours.activities[2].payableMinutes = 90;
        const auto r = merged({paid}, {theirs}, {ours});
        QVERIFY(r.conflicts.empty());
        QCOMPARE(r.merged.shifts[0].activities.size(), size_t{5});
        QCOMPARE(r.merged.shifts[0].activities[2].lengthMinutes, 210);
        QCOMPARE(*r.merged.shifts[0].activities[2].payableMinutes, 210);
    }

    void deletedThere()
    {
        const Shift ours = day("10:00", "10:15", "12:30", "13:00");
        const auto r = merged({standard}, {}, {ours});
        QCOMPARE(r.conflicts[0].kind, ConflictKind::ModifiedDeleted);
        QVERIFY(r.merged.shifts.empty());
        const auto back = merged({standard}, {}, {ours}, Choice::KeepPlanned);
        expect(back.merged, {ours});
        QVERIFY(back.merged.shifts[0].id.isEmpty()); // the service no longer knows the id
        QVERIFY(merged({standard}, {}, {standard}).conflicts.empty());
    }

    void tradedForAnotherAtTheSameTime()
    {
        // The agent gave `s` away and got `x`: what was planned for `s` is no wish about `x`.
        Shift longer = standard;
        longer.activities.back() = piece("12:30", "17:00", "0");
        const Shift got = day("09:30", "09:45", "12:00", "12:30", "x");
        const auto r = merged({standard}, {got}, {longer});
        QCOMPARE(r.conflicts.size(), size_t{1});
        QCOMPARE(r.conflicts[0].kind, ConflictKind::BothChanged);
        QCOMPARE(r.conflicts[0].from, got.start());
        QCOMPARE(r.conflicts[0].to, got.end());
        expect(r.merged, {got});
        QVERIFY(plan::delta(week({got}), r.merged).isEmpty());
        const auto insisted = merged({standard}, {got}, {longer}, Choice::KeepPlanned);
        expect(insisted.merged, {longer});
        QCOMPARE(insisted.merged.shifts[0].id, got.id); // written over it, not beside it
        expect(merged({standard}, {got}, {standard}).merged, {got});
        QCOMPARE(merged({standard}, {got}, {}).conflicts[0].kind, ConflictKind::DeletedModified);
    }

    void createdAnewWithTheSameContent()
    {
        Shift anew = standard;
        anew.id = base::ShiftId(QStringLiteral("x"));
        const Shift ours = day("10:00", "10:15", "12:30", "13:00");
        const auto r = merged({standard}, {anew}, {ours});
        QVERIFY(r.conflicts.empty());
        expect(r.merged, {ours});
        QCOMPARE(r.merged.shifts[0].id, anew.id);
        QVERIFY(merged({standard}, {r.merged.shifts[0]}, {ours}).conflicts.empty()); // our own success, read again
    }

    void deletedHere()
    {
        const Shift theirs = day("10:00", "10:15", "12:30", "13:00");
        const auto r = merged({standard}, {theirs}, {});
        QCOMPARE(r.conflicts[0].kind, ConflictKind::DeletedModified);
        expect(r.merged, {theirs});
        QVERIFY(merged({standard}, {theirs}, {}, Choice::KeepPlanned).merged.shifts.empty());
    }

    void addedOnBothSides()
    {
        const Shift theirs = shift("srv", {piece("14:00", "18:00", "0", 24)});
        const Shift ours = shift("", {piece("16:00", "20:00", "0", 24)});
        const auto r = merged({standard}, {standard, theirs}, {standard, ours});
        QCOMPARE(r.conflicts.size(), size_t{1});
        QCOMPARE(r.conflicts[0].kind, ConflictKind::AddedOverlap);
        QCOMPARE(r.conflicts[0].from, at("14:00", 24));
        QCOMPARE(r.conflicts[0].to, at("20:00", 24));
        QCOMPARE(r.conflicts[0].serviceShift->id.value, QStringLiteral("srv"));
        QVERIFY(r.conflicts[0].plannedShift->sameContent(ours));
        expect(merged({standard}, {standard, theirs}, {standard, ours}, Choice::KeepPlanned).merged, {standard, ours});
        expect(merged({standard}, {standard, theirs}, {standard, ours}, Choice::KeepService).merged,
               {standard, theirs});
    }

    void lostSuccessIsAlreadyPresent()
    {
        const Shift ours = shift("", {piece("16:00", "20:00", "0", 24)});
        Shift given = ours;
        given.id = base::ShiftId(QStringLiteral("f00"));
        const auto r = merged({standard}, {standard, given}, {standard, ours});
        QVERIFY(r.conflicts.empty());
        QVERIFY(plan::delta(week({standard, given}), r.merged).isEmpty());
        QCOMPARE(r.merged.shifts.size(), size_t{2});
    }

    void movedOntoEachOther()
    {
        const Shift one = shift("1", {piece("06:00", "10:00", "0")}), two = shift("2", {piece("14:00", "18:00", "0")});
        const Shift later = shift("1", {piece("09:00", "13:00", "0")}),
                    earlier = shift("2", {piece("12:00", "16:00", "0")});
        const auto r = merged({one, two}, {later, two}, {one, earlier});
        QCOMPARE(r.conflicts.size(), size_t{1});
        QCOMPARE(r.conflicts[0].kind, ConflictKind::BreaksCheck);
        expect(r.merged, {later, two});
        expect(merged({one, two}, {later, two}, {one, earlier}, Choice::KeepPlanned).merged, {one, earlier});
    }

    void adjacentShiftsDoNotCollide()
    {
        const Shift theirs = shift("srv", {piece("04:00", "08:00", "0")}),
                    ours = shift("", {piece("16:00", "18:00", "0")});
        const auto r = merged({standard}, {standard, theirs}, {standard, ours});
        QVERIFY(r.conflicts.empty());
        expect(r.merged, {theirs, standard, ours});
    }

    void shiftOntoDayOff()
    {
        AgentSchedule b = week({standard}), t = b, m = b;
        t.markers = {off(24)};
        m.shifts.push_back(shift("", {piece("08:00", "12:00", "0", 24)}));
        const auto r = plan::merge(b, t, m, {}, std::nullopt, &utc);
        QCOMPARE(r.conflicts.size(), size_t{1});
        QCOMPARE(r.conflicts[0].kind, ConflictKind::BreaksCheck);
        QCOMPARE(r.conflicts[0].markerDate, QDate(2026, 11, 24));
        QVERIFY(schedule::sameContent(r.merged, t));
        QVERIFY(schedule::sameContent(plan::merge(b, t, m, {}, Choice::KeepPlanned, &utc).merged, m));
    }

    void markers()
    {
        AgentSchedule b = week({}), t = b, m = b;
        b.markers = {off(23), off(24), off(25)};
        t.markers = {off(23, 240), off(24), off(26)};
        m.markers = {off(23, 300), off(25)};
        const auto r = plan::merge(b, t, m);
        QCOMPARE(r.conflicts.size(), size_t{1}); // the 23rd; the 24th is taken off, the 25th too, the 26th is theirs
        QCOMPARE(r.conflicts[0].markerDate, QDate(2026, 11, 23));
        QCOMPARE(r.merged.markers.size(), size_t{2});
        QVERIFY(r.merged.marker(QDate(2026, 11, 26)));
    }

    void foreignExtrasSurvive()
    {
        Shift theirs = standard;
        theirs.extra["workPlanId"] = "\"w2\"";
        theirs.activities[1].extra["externalActivityId"] = "\"x\"";
        const Shift ours = day("10:00", "10:15", "12:30", "13:00");
        const auto r = merged({standard}, {theirs}, {ours});
        QVERIFY(r.conflicts.empty());
        QCOMPARE(r.merged.shifts[0].extra.at("workPlanId"), QByteArray("\"w2\""));
        QCOMPARE(r.merged.shifts[0].activities[1].extra.size(), size_t{1});
    }

    void idOfConflictFollowsTheDispute()
    {
        const Shift theirs = day("10:00", "10:15", "12:15", "12:45"), ours = day("10:00", "10:15", "13:00", "13:30");
        const QByteArray id = merged({standard}, {theirs}, {ours}).conflicts[0].id;
        QCOMPARE(id.size(), 32);
        const Shift elsewhere = shift("n", {piece("08:00", "12:00", "0", 27)});
        QCOMPARE(merged({standard}, {theirs, elsewhere}, {ours}).conflicts[0].id, id);
        QVERIFY(merged({standard}, {day("10:00", "10:15", "12:30", "13:00")}, {ours}).conflicts[0].id != id);
    }

    void decisionByIdOnly()
    {
        const Shift theirs = day("10:00", "10:15", "12:15", "12:45"), ours = day("10:00", "10:15", "13:00", "13:30");
        const plan::Decisions stale{{QByteArray("00"), Choice::KeepPlanned}};
        QCOMPARE(plan::merge(week({standard}), week({theirs}), week({ours}), stale).conflicts.size(), size_t{1});
        const plan::Decisions good{{merged({standard}, {theirs}, {ours}).conflicts[0].id, Choice::KeepPlanned}};
        expect(plan::merge(week({standard}), week({theirs}), week({ours}), good).merged, {ours});
    }

    void deltaIsSmall()
    {
        const Shift moved = day("10:00", "10:15", "12:30", "13:00"),
                    other = shift("o", {piece("08:00", "12:00", "0", 25)});
        AgentSchedule now = week({standard, other}), wish = week({moved});
        wish.markers = {off(25)};
        const auto delta = plan::delta(now, wish);
        QCOMPARE(*delta.version, 3);
        QCOMPARE(delta.putShifts.size(), size_t{1});
        QVERIFY(delta.putShifts[0].manuallyEdited);
        QCOMPARE(delta.removedShifts, std::vector<base::ShiftId>{base::ShiftId(QStringLiteral("o"))});
        QCOMPARE(delta.putMarkers.size(), size_t{1});
    }

    void rosterProblemsNamed_data();
    void rosterProblemsNamed();
};

void Merge::rosterProblemsNamed_data()
{
    using Kind = plan::RosterProblem::Kind;
    QTest::addColumn<AgentSchedule>("schedule");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const AgentSchedule &schedule, int kind) {
        QTest::newRow(name) << schedule << kind;
    };
    row("sound", week({standard}), -1);
    row("overlap", week({standard, shift("2", {piece("15:30", "18:00", "0")})}), int(Kind::OverlappingShifts));
    row("overlap behind a long one",
        week({shift("1", {piece("00:00", "20:00", "0")}), shift("2", {piece("01:00", "02:00", "0", 24)}),
              shift("3", {piece("19:00", "21:00", "0")})}),
        int(Kind::OverlappingShifts));
    row("touching", week({standard, shift("2", {piece("16:00", "18:00", "0")})}), -1);
    row("activities overlap", week({shift("1", {piece("08:00", "10:00", "0"), piece("09:45", "10:15", "1")})}),
        int(Kind::ActivityOverlap));
    row("no activities", week({shift("1", {})}), int(Kind::EmptyShift));
    row("length 0", week({shift("1", {piece("08:00", "08:00", "0")})}), int(Kind::EmptyShift));
    row("off the grid", week({shift("1", {piece("08:03", "10:00", "0")})}), int(Kind::NotOnInterval));
    row("one id twice", week({standard, shift("s", {piece("08:00", "12:00", "0", 25)})}), int(Kind::DuplicateShiftId));
    AgentSchedule dayOff = week({standard});
    dayOff.markers = {off(23)};
    row("day off", dayOff, int(Kind::OverlapsTimeOff));
    dayOff.markers = {off(24), off(24)};
    row("two markers", dayOff, int(Kind::DuplicateMarkerDate));
}

void Merge::rosterProblemsNamed()
{
    QFETCH(AgentSchedule, schedule);
    QFETCH(int, kind);
    const auto problems = plan::rosterProblems(schedule, 5, &utc);
    QCOMPARE(problems.size(), size_t(kind < 0 ? 0 : 1));
    if (kind >= 0)
        QCOMPARE(int(problems[0].kind), kind);
}

QTEST_GUILESS_MAIN(Merge)
#include "tst_merge.moc"
