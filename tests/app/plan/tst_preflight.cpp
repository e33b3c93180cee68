#include "plan/check.h"

#include <QTest>

/// Preflight where the clock changes, hours are paid or not, and time off was
/// approved: what a plan would be refused or warned for.
using namespace shiftlane;
using plan::PreflightProblem;
using plan::Severity;
using schedule::Activity;
using schedule::AgentSchedule;
using schedule::Shift;
using Kind = PreflightProblem::Kind;

namespace {

QString text(const char *latin) { return QString::fromLatin1(latin); }

Activity piece(const char *from, int minutes, const char *code = "0")
{
    Activity a;
    a.start = *base::Instant::fromIso(text(from));
    a.lengthMinutes = minutes;
    a.code = base::ActivityCodeId(text(code));
    return a;
}

Shift shift(const char *id, std::vector<Activity> activities)
{
    Shift out;
    out.id = base::ShiftId(text(id));
    out.activities = std::move(activities);
    return out;
}

schedule::ActivityCode code(const char *id, schedule::ActivityCategory category, bool paid)
{
    schedule::ActivityCode out;
    out.id = base::ActivityCodeId(text(id));
    out.category = category;
    out.paid = paid;
    return out;
}

/// One agent in one schedule group; what is wished replaces what is there.
struct World {
    schedule::BusinessUnit unit;
    plan::CheckInput input;
    AgentSchedule base;

    World(const char *zone, QDate week, int weeks = 1)
    {
        using enum schedule::ActivityCategory;
        unit.id = base::BusinessUnitId(text("bu"));
        unit.zone = QTimeZone(zone);
        unit.agents = {{base::AgentId(text("ann")), text("Ann"), {}}};
        unit.codes = {code("0", OnQueueWork, true), code("meal", Meal, false), code("off", TimeOff, true)};
        base.agent = unit.agents[0].id;
        input.group.key = {unit.id, week, base::ScheduleId(text("g"))};
        input.group.weekCount = weeks;
    }
    [[nodiscard]] std::vector<PreflightProblem> check(const AgentSchedule &wish)
    {
        input.unit = &unit;
        plan::AgentPlan edits;
        edits.agent = base.agent;
        edits.base = base;
        return plan::preflight(wish, edits, input);
    }
    [[nodiscard]] std::vector<PreflightProblem> check(std::vector<Shift> shifts)
    {
        AgentSchedule wish = base;
        wish.shifts = std::move(shifts);
        return check(wish);
    }
};

QString told(const std::vector<PreflightProblem> &problems)
{
    QStringList out;
    for (const PreflightProblem &each : problems)
        out << QStringLiteral("%1 %2 %3").arg(int(each.kind)).arg(int(each.severity)).arg(each.detail);
    return out.join(u',');
}

QString one(Kind kind, Severity severity, const char *detail)
{
    return QStringLiteral("%1 %2 %3").arg(int(kind)).arg(int(severity)).arg(text(detail));
}

} // namespace

class Preflight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restIsTimeThatPasses_data();
    void restIsTimeThatPasses();
    void hoursArePaidHours();
    void hoursOfEachWeek();
    void weekOfTheClockChange();
    void dayOffOfTheUnit();
    void approvedHoursOff_data();
    void approvedHoursOff();
    void intervals_data();
    void intervals();
};

/// From 22:00 to 06:00 are eight hours, but seven in the night of spring and nine in that of autumn.
void Preflight::restIsTimeThatPasses_data()
{
    QTest::addColumn<QDate>("week");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("want");
    QTest::newRow("any night") << QDate(2026, 11, 23) << text("2026-11-24T21:00Z") << text("2026-11-25T05:00Z")
                               << QString();
    QTest::newRow("a minute less") << QDate(2026, 11, 23) << text("2026-11-24T21:00Z") << text("2026-11-25T04:55Z")
                                   << one(Kind::ShortRest, Severity::Warning, "475");
    QTest::newRow("spring") << QDate(2026, 3, 23) << text("2026-03-28T21:00Z") << text("2026-03-29T04:00Z")
                            << one(Kind::ShortRest, Severity::Warning, "420");
    QTest::newRow("autumn") << QDate(2026, 10, 19) << text("2026-10-24T20:00Z") << text("2026-10-25T04:00Z")
                            << QString();
}

void Preflight::restIsTimeThatPasses()
{
    QFETCH(QDate, week);
    QFETCH(QString, ends);
    QFETCH(QString, starts);
    QFETCH(QString, want);
    World w("Europe/Berlin", week);
    Shift late = shift("a", {piece("2026-01-01T00:00Z", 240)});
    late.activities[0].start = base::Instant::fromIso(ends)->plusMinutes(-240);
    Shift early = shift("", {piece("2026-01-01T00:00Z", 240)});
    early.activities[0].start = *base::Instant::fromIso(starts);
    w.base.shifts = {late};
    QCOMPARE(told(w.check({late, early})), want);
}

void Preflight::hoursArePaidHours()
{
    World w("Europe/Berlin", QDate(2026, 11, 23));
    w.input.maximumWeeklyMinutes = 1200;
    // Three days of eight hours, the last two of each a meal: 1,080 of 1,440 minutes are paid.
    std::vector<Shift> days;
    for (const char *day : {"2026-11-23T08:00Z", "2026-11-24T08:00Z", "2026-11-25T08:00Z"}) {
        Activity meal = piece(day, 120, "meal");
        meal.start = meal.start.plusMinutes(360);
        days.push_back(shift("", {piece(day, 360), meal}));
    }
    QCOMPARE(told(w.check(days)), QString());
    days[0].activities[1].paid = true; // this meal is paid, whatever its code says
    QCOMPARE(told(w.check(days)), QString());
    days[1].activities[1].payableMinutes = 30; // … and half an hour of that one
    QCOMPARE(told(w.check(days)), one(Kind::LongWeek, Severity::Warning, "1230"));
    days[0].activities[0].payableMinutes = 0;
    QCOMPARE(told(w.check(days)), QString());
    // A week that was too long before and gets no longer is not the plan's.
    w.input.maximumWeeklyMinutes = 100;
    w.base.shifts = days;
    QCOMPARE(told(w.check(days)), QString());
}

void Preflight::hoursOfEachWeek()
{
    World w("Europe/Berlin", QDate(2026, 11, 23), 2);
    w.input.maximumWeeklyMinutes = 900;
    const std::vector<Shift> both{shift("", {piece("2026-11-24T08:00Z", 600)}),
                                  shift("", {piece("2026-12-01T08:00Z", 600)})};
    QCOMPARE(told(w.check(both)), QString());
    std::vector<Shift> more = both;
    more.push_back(shift("", {piece("2026-12-02T08:00Z", 600)}));
    const auto problems = w.check(more);
    QCOMPARE(told(problems), one(Kind::LongWeek, Severity::Warning, "1200"));
    QCOMPARE(problems[0].where, *base::Instant::fromIso(u"2026-11-29T23:00Z")); // the second week
}

/// The week ends with the local Sunday, an hour later in UTC after the clock went back.
void Preflight::weekOfTheClockChange()
{
    World w("Europe/Berlin", QDate(2026, 10, 19));
    QCOMPARE(told(w.check({shift("", {piece("2026-10-25T22:45Z", 240)})})), QString());
    QCOMPARE(told(w.check({shift("", {piece("2026-10-25T23:00Z", 240)})})),
             one(Kind::OutsideWeek, Severity::Error, "2026-10-19"));
    QCOMPARE(told(w.check({shift("", {piece("2026-10-18T21:45Z", 240)})})),
             one(Kind::OutsideWeek, Severity::Error, "2026-10-19"));
    QCOMPARE(told(w.check({shift("", {piece("2026-10-18T22:00Z", 240)})})), QString());
}

void Preflight::dayOffOfTheUnit()
{
    World w("America/New_York", QDate(2026, 11, 1));
    schedule::TimeOffMarker off;
    off.date = QDate(2026, 11, 3);
    off.lengthMinutes = 480;
    off.code = base::ActivityCodeId(text("off"));
    w.base.markers = {off};
    // 23:45 the evening before, and a quarter of an hour later.
    QCOMPARE(told(w.check({shift("", {piece("2026-11-03T04:45Z", 240)})})), QString());
    QCOMPARE(told(w.check({shift("", {piece("2026-11-03T05:00Z", 240)})})),
             one(Kind::OverlapsTimeOff, Severity::Error, "2026-11-03"));
    // What stood there before is not the plan's; a new day off over it is.
    w.base.shifts = {shift("s", {piece("2026-11-04T14:00Z", 240)})};
    AgentSchedule wish = w.base;
    off.date = QDate(2026, 11, 4);
    wish.markers.push_back(off);
    QCOMPARE(told(w.check(wish)), one(Kind::OverlapsTimeOff, Severity::Error, "2026-11-04"));
}

void Preflight::approvedHoursOff_data()
{
    QTest::addColumn<Shift>("wish");
    QTest::addColumn<bool>("warned");
    Activity off = piece("2026-11-24T13:00Z", 120, "off");
    off.extra["timeOffRequestId"] = "\"r\"";
    const auto row = [](const char *name, std::vector<Activity> activities, bool warned) {
        QTest::newRow(name) << shift("s", std::move(activities)) << warned;
    };
    row("earlier start", {piece("2026-11-24T06:00Z", 420), off}, false);
    row("work over it", {piece("2026-11-24T07:00Z", 480)}, true);
    row("a quarter of it", {piece("2026-11-24T07:00Z", 375), piece("2026-11-24T13:15Z", 105, "off")}, true);
    Activity moved = off;
    moved.start = moved.start.plusMinutes(60);
    row("moved with the shift", {piece("2026-11-24T08:00Z", 360), moved}, true);
    row("ends before it", {piece("2026-11-24T07:00Z", 360)}, false);
    row("as it was", {piece("2026-11-24T07:00Z", 360), off}, false);
}

/// Hours that a request took off are part of a shift, and stay where they were approved.
void Preflight::approvedHoursOff()
{
    QFETCH(Shift, wish);
    QFETCH(bool, warned);
    World w("Europe/Berlin", QDate(2026, 11, 23));
    Activity off = piece("2026-11-24T13:00Z", 120, "off");
    off.extra["timeOffRequestId"] = "\"r\"";
    w.base.shifts = {shift("s", {piece("2026-11-24T07:00Z", 360), off})};
    QCOMPARE(told(w.check({wish})), warned ? one(Kind::OverlapsTimeOff, Severity::Warning, "2026-11-24") : QString());
}

void Preflight::intervals_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("want");
    const QString warned = one(Kind::NotOnInterval, Severity::Warning, "5");
    QTest::newRow("zone of quarters") << QByteArray("Asia/Kathmandu") << text("2026-11-24T04:15Z") << 240 << QString();
    QTest::newRow("three past") << QByteArray("Europe/Berlin") << text("2026-11-24T08:03Z") << 240 << warned;
    QTest::newRow("length") << QByteArray("Europe/Berlin") << text("2026-11-24T08:00Z") << 241 << warned;
    QTest::newRow("seconds") << QByteArray("Europe/Berlin") << text("2026-11-24T08:00:30Z") << 240
                             << one(Kind::NotOnInterval, Severity::Error, "2026-11-24T08:00:30.000Z") + u',' + warned;
}

void Preflight::intervals()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, want);
    World w(zone.constData(), QDate(2026, 11, 23));
    QCOMPARE(told(w.check({shift("", {piece(start.toLatin1().constData(), minutes)})})), want);
}

QTEST_GUILESS_MAIN(Preflight)
#include "tst_preflight.moc"
