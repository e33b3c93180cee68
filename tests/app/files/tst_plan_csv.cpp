#include "files/activity_text.h"
#include "files/csv_reader.h"
#include "files/plan_csv.h"
#include "plan/check.h"
#include "schedule/week.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// The week as CSV and the plan that comes back, against one small world: a
/// business unit in New York in the week in which its clock goes back.
using namespace shiftlane;
using namespace shiftlane::files;
using plan::MarkerEdit;
using plan::ShiftEdit;
using schedule::Activity;
using schedule::Shift;

namespace {

const QDate weekDate(2026, 11, 1);

QString text(const char *latin) { return QString::fromUtf8(latin); }

Activity piece(const char *from, int minutes, const char *code)
{
    Activity a;
    a.start = *base::Instant::fromIso(text(from));
    a.lengthMinutes = minutes;
    a.code = base::ActivityCodeId(text(code));
    a.paid = true;
    return a;
}

schedule::ActivityCode code(const char *id, const char *name, schedule::ActivityCategory category, bool own)
{
    schedule::ActivityCode out;
    out.id = base::ActivityCodeId(text(id));
    out.name = text(name);
    out.category = category;
    out.defaultCode = own;
    out.paid = own;
    out.defaultLengthMinutes = 480;
    return out;
}

struct World {
    UnitsById units;
    WeekSnapshot snapshot;
    std::vector<schedule::ScheduleGroup> known;
};

Shift shift(const char *id, std::vector<Activity> activities)
{
    Shift out;
    out.id = base::ShiftId(text(id));
    out.activities = std::move(activities);
    return out;
}

World makeWorld()
{
    using Category = schedule::ActivityCategory;
    World w;
    schedule::BusinessUnit unit;
    unit.id = base::BusinessUnitId(text("bu"));
    unit.name = text("=Ost & West");
    unit.zone = QTimeZone("America/New_York");
    unit.codes = {
        code("0", "On Queue", Category::OnQueueWork, true),   code("1", "Break", Category::Break, true),
        code("17", "Coaching", Category::Meeting, false),     code("18", "Coaching", Category::Meeting, false),
        code("19", "Team; weekly", Category::Meeting, false), code("5", "Time Off", Category::TimeOff, true)};
    unit.agents = {{base::AgentId(text("ann")), text("-Ann \"A\" Åström"), base::ManagementUnitId(text("mu"))},
                   {base::AgentId(text("bob")), text("Bob"), base::ManagementUnitId(text("mu"))}};
    unit.managementUnits = {{base::ManagementUnitId(text("mu")), text("MU")}};
    schedule::BusinessUnit other = unit;
    other.id = base::BusinessUnitId(text("bu2"));
    other.name = text("South");
    other.agents = {{base::AgentId(text("zoe")), text("Zoe"), {}}};
    w.units = {{unit.id, unit}, {other.id, other}};

    SnapshotGroup group;
    group.group.key = {unit.id, weekDate, base::ScheduleId(text("00012"))};
    group.group.version = 4;
    group.group.published = true;
    group.businessUnitName = unit.name;
    schedule::AgentSchedule ann;
    ann.agent = base::AgentId(text("ann"));
    ann.version = 2;
    // Monday 08:00–16:00 EST; Sunday's night shift runs through the repeated hour.
    ann.shifts = {shift("n1", {piece("2026-11-01T04:00Z", 105, "0"), piece("2026-11-01T05:45Z", 30, "1"),
                               piece("2026-11-01T06:15Z", 285, "0")}),
                  shift("1E5", {piece("2026-11-02T13:00Z", 120, "0"), piece("2026-11-02T15:00Z", 15, "17"),
                                piece("2026-11-02T15:15Z", 345, "0")})};
    ann.shifts[1].activities[1].description = text("with Bob");
    ann.shifts[1].activities[1].extra["externalActivityId"] = "\"x1\"";
    ann.shifts[1].extra["workPlanId"] = "\"w\"";
    schedule::TimeOffMarker off;
    off.date = QDate(2026, 11, 5);
    off.lengthMinutes = 480;
    off.code = base::ActivityCodeId(text("5"));
    off.extra["timeOffRequestId"] = "\"r\"";
    ann.markers = {off};
    schedule::AgentSchedule bob;
    bob.agent = base::AgentId(text("bob"));
    bob.shifts = {shift("b1", {piece("2026-11-03T13:00Z", 480, "0")})};
    group.agents = {ann, bob};
    w.snapshot = {text("snap-1"), *base::Instant::fromIso(text("2026-10-28T10:00Z")), {group}};
    w.known = {group.group};
    return w;
}

PlanReading read(const World &w, const QByteArray &csv, bool withBase = true, const PlanLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    return readPlanCsv(buffer, w.units, w.known, withBase ? &w.snapshot : nullptr, limits);
}

/// The exported week with one text replaced; fails when it is not there.
QByteArray edited(const World &w, const char *from, const char *to)
{
    QByteArray csv = writeWeekCsv(w.snapshot, w.units);
    Q_ASSERT(csv.contains(from));
    if (!csv.contains(from))
        qFatal("no \"%s\" in\n%s", from, csv.constData());
    return csv.replace(from, to);
}

QByteArray withRow(const World &w, const char *row) { return writeWeekCsv(w.snapshot, w.units) + row + "\r\n"; }

const plan::AgentPlan *only(const PlanReading &reading)
{
    if (!reading.problems.empty())
        qWarning("%s", qPrintable(reading.problems[0].sentence()));
    const bool one =
        reading.problems.empty() && reading.plan.groups.size() == 1 && reading.plan.groups[0].agents.size() == 1;
    return one ? &reading.plan.groups[0].agents[0] : nullptr;
}

QString instantText(base::Instant at) { return at.toIso().left(16); }

} // namespace

class PlanCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unchangedIsNoEdit()
    {
        const World w = makeWorld();
        const QByteArray csv = writeWeekCsv(w.snapshot, w.units);
        const PlanReading reading = read(w, csv);
        QVERIFY2(reading.problems.empty(), reading.problems.empty() ? "" : qPrintable(reading.problems[0].sentence()));
        QVERIFY(reading.plan.groups.empty());
        QVERIFY(reading.plan.baseKnown);
        QCOMPARE(reading.plan.snapshotId, text("snap-1"));
        QCOMPARE(reading.plan.sourceHash, QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex());
        QVERIFY(csv.startsWith("\xEF\xBB\xBFsnapshot,"));
        QVERIFY(csv.contains("'=Ost & West") && csv.contains("'-Ann \"\"A\"\"")); // no formula
        QVERIFY(csv.contains("01:45-04:00-01:15-05:00 Break"));                   // the repeated hour
        QVERIFY(csv.contains("Coaching [17]"));
        for (QByteArray each : {csv}) { // the forms that spreadsheets save
            QVERIFY(read(w, each.replace("\r\n", "\n")).plan.groups.empty());
            QVERIFY(read(w, each.replace("08:00,16:00", "8:00,16:00:00")).problems.empty());
            QVERIFY(read(w, each.replace("2026-11-02,8", "02.11.2026,8")).problems.empty());
        }
    }

    void edgesMoveOrStretch()
    {
        const World w = makeWorld();
        const PlanReading moved = read(w, edited(w, "2026-11-02,08:00,16:00", "2026-11-02,09:30,17:30"));
        const plan::AgentPlan *agent = only(moved);
        QVERIFY(agent);
        QCOMPARE(agent->shifts.size(), size_t{1});
        QCOMPARE(agent->shifts[0].sourceLine, 3);
        const Shift &all = agent->shifts[0].shift;
        QCOMPARE(instantText(all.activities[1].start), text("2026-11-02T16:30"));
        QCOMPARE(all.activities[1].description, text("with Bob"));
        QCOMPARE(all.extra.size(), size_t{1});
        QCOMPARE(*agent->base->version, 2);

        const PlanReading clipped = read(w, edited(w, "2026-11-02,08:00,16:00", "2026-11-02,07:00,10:10"));
        const plan::AgentPlan *other = only(clipped);
        QVERIFY(other);
        QCOMPARE(other->shifts[0].shift.activities.size(), size_t{2});
        QCOMPARE(instantText(other->shifts[0].shift.start()), text("2026-11-02T12:00"));
        QCOMPARE(instantText(other->shifts[0].shift.end()), text("2026-11-02T15:10"));

        const PlanReading nextDay = read(w, edited(w, "2026-11-02,08:00,16:00", "2026-11-03,08:00,16:00"));
        QVERIFY(only(nextDay));
        QCOMPARE(instantText(only(nextDay)->shifts[0].shift.start()), text("2026-11-03T13:00"));
        const PlanReading overnight = read(w, edited(w, "2026-11-02,08:00,16:00", "2026-11-02,20:00,04:00"));
        QVERIFY(only(overnight));
        QCOMPARE(instantText(only(overnight)->shifts[0].shift.end()), text("2026-11-03T09:00"));
    }

    void activitiesSayWhatTheShiftIs()
    {
        const World w = makeWorld();
        const PlanReading reading = read(
            w,
            edited(
                w, "08:00-10:00 On Queue; 10:00-10:15 Coaching [17]; 10:15-16:00 On Queue",
                "08:00-11:00 On Queue; 11:00-11:15 Coaching [17]; 11:15-15:00 On Queue; 15:00-16:00 Team weekly [19]"));
        const plan::AgentPlan *agent = only(reading);
        QVERIFY(agent);
        const auto &activities = agent->shifts[0].shift.activities;
        QCOMPARE(activities.size(), size_t{4});
        QCOMPARE(activities[1].description, text("with Bob")); // it moved, and kept what it is
        QCOMPARE(activities[1].extra.size(), size_t{1});
        QCOMPARE(activities[3].code.value, text("19"));
        QCOMPARE(activities[3].paid, std::optional(false));
        // Start or end that were edited too must agree.
        QByteArray apart = edited(w, "10:15-16:00 On Queue", "10:15-15:00 On Queue");
        QVERIFY(only(read(w, apart)));
        apart.replace("08:00,16:00", "08:00,17:00");
        QCOMPARE(read(w, apart).problems[0].column, text("end"));
    }

    void newRows()
    {
        const World w = makeWorld();
        const PlanReading reading = read(w, withRow(w, "snap-1,00012,,,,bob,,,shift,,2026-11-04,22:00,06:00,,"));
        const plan::AgentPlan *agent = only(reading);
        QVERIFY(agent);
        QCOMPARE(agent->agent.value, text("bob"));
        QCOMPARE(agent->managementUnit.value, text("mu"));
        QVERIFY(agent->shifts[0].shift.id.isEmpty());
        QCOMPARE(agent->shifts[0].shift.activities[0].code.value, text("0"));
        QCOMPARE(agent->shifts[0].shift.lengthMinutes(), 480);
        const PlanReading off = read(w, withRow(w, ",00012,,,,bob,,,Time Off,,2026-11-06,,,Time Off,"));
        QVERIFY(only(off));
        QCOMPARE(only(off)->markers[0].marker.lengthMinutes, 480);
    }

    void deletions()
    {
        const World w = makeWorld();
        const PlanReading reading = read(w, edited(w, "08:00-16:00 On Queue,", ",DELETE"));
        const plan::AgentPlan *agent = only(reading);
        QVERIFY(agent);
        QCOMPARE(agent->shifts[0].kind, ShiftEdit::Kind::Remove);
        QCOMPARE(agent->shifts[0].shift.id.value, text("b1"));
        QVERIFY(plan::planned(*agent->base, *agent).shifts.empty());
    }

    void daysOff()
    {
        const World w = makeWorld();
        const PlanReading moved = read(w, edited(w, "off-2026-11-05,2026-11-05", "off-2026-11-05,2026-11-06"));
        const plan::AgentPlan *agent = only(moved);
        QVERIFY(agent);
        QCOMPARE(agent->markers.size(), size_t{2});
        QCOMPARE(agent->markers[0].kind, MarkerEdit::Kind::Remove);
        QCOMPARE(agent->markers[1].marker.date, QDate(2026, 11, 6));
        QCOMPARE(agent->markers[1].marker.extra.size(), size_t{1});
        const PlanReading shorter = read(w, edited(w, "480 min Time Off", "240 min Time Off"));
        QVERIFY(only(shorter));
        QCOMPARE(only(shorter)->markers[0].marker.lengthMinutes, 240);
        const PlanReading gone = read(w, edited(w, "480 min Time Off,", "480 min Time Off,delete"));
        QVERIFY(only(gone));
        QCOMPARE(only(gone)->markers[0].kind, MarkerEdit::Kind::Remove);
    }

    void withoutBaseEveryRowIsAnEdit()
    {
        const World w = makeWorld();
        const PlanReading reading = read(w, writeWeekCsv(w.snapshot, w.units), false);
        QVERIFY2(reading.problems.empty(), reading.problems.empty() ? "" : qPrintable(reading.problems[0].sentence()));
        QVERIFY(!reading.plan.baseKnown);
        QVERIFY(!reading.plan.groups[0].baseVersion);
        QCOMPARE(reading.plan.agentCount(), 2);
        QCOMPARE(reading.plan.groups[0].agents[0].shifts.size(), size_t{2});
        QVERIFY(!reading.plan.groups[0].agents[0].base);
    }

    void semicolonsAndOrder()
    {
        const World w = makeWorld();
        const PlanReading reading =
            read(w, "action;activities;end;start;date;id;kind;agent_id;schedule_group;snapshot\n"
                    ";;12:00;08:00;2026-11-04;;shift;bob;00012;snap-1\n");
        QVERIFY(only(reading));
        QCOMPARE(only(reading)->shifts[0].shift.lengthMinutes(), 240);
    }

    void planRoundTrip()
    {
        const World w = makeWorld();
        plan::PushPlan plan = makeSamplePlan(w.snapshot, w.units, {}, 2, 7);
        QCOMPARE(plan.agentCount(), 2);
        const PlanReading reading = read(w, writePlanCsv(w.snapshot, w.units, plan));
        QVERIFY2(reading.problems.empty(), reading.problems.empty() ? "" : qPrintable(reading.problems[0].sentence()));
        QCOMPARE(reading.plan.agentCount(), 2);
        for (size_t i = 0; i < 2; ++i) {
            const auto &before = plan.groups[0].agents[i], &after = reading.plan.groups[0].agents[i];
            const auto wished = plan::planned(*before.base, before), got = plan::planned(*after.base, after);
            QCOMPARE(got.shifts.size(), wished.shifts.size());
            for (size_t s = 0; s < got.shifts.size(); ++s) {
                QCOMPARE(got.shifts[s].start(), wished.shifts[s].start());
                QCOMPARE(got.shifts[s].end(), wished.shifts[s].end());
                QCOMPARE(got.shifts[s].activities.size(), wished.shifts[s].activities.size());
            }
            QCOMPARE(got.markers.size(), wished.markers.size());
        }
    }

    void faults_data();
    void faults();
    void limits();
    void faultsOfTheText();
    void openingFiles();
};

void PlanCsv::faults_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    const World w = makeWorld();
    const auto row = [&](const char *name, const QByteArray &csv, int line, const char *column, const char *words) {
        QTest::newRow(name) << csv << line << text(column) << text(words);
    };
    const auto change = [&](const char *name, const char *from, const char *to, int line, const char *column,
                            const char *words) { row(name, edited(w, from, to), line, column, words); };
    change("renamed", "agent_id,", "agentid,", 1, "agent_id", "missing");
    change("doubled", "agent_version,", "agent_id,", 1, "agent_id", "twice");
    change("other export", "snap-1,00012,2026-11-01,'=Ost & West,4,bob", "snap-2,00012,2026-11-01,'=Ost & West,4,bob",
           5, "snapshot", "snap-2");
    change("lost zeros", "snap-1,00012,2026-11-01,'=Ost & West,4,bob", "snap-1,12,2026-11-01,'=Ost & West,4,bob", 5,
           "schedule_group", "no schedule group 12");
    change("number form", "shift,1E5,", "shift,1E+05,", 3, "id", "1E+05");
    change("other week", "00012,2026-11-01,'=Ost & West,4,bob", "00012,2026-11-08,'=Ost & West,4,bob", 5, "week",
           "2026-11-01");
    change("other unit", "'=Ost & West,4,bob", "South,4,bob", 5, "business_unit", "Ost");
    change("unknown agent", ",bob,", ",b0b,", 5, "agent_id", "b0b");
    change("agent of another unit", ",bob,", ",zoe,", 5, "agent_id", "South");
    change("slipped row", "shift,b1,", "shift,1E5,", 5, "id", "of agent ann");
    change("unknown code", "08:00-16:00 On Queue", "08:00-16:00 On Queu", 5, "activities", "On Queu");
    change("code shared by two", "08:00-16:00 On Queue", "08:00-16:00 Coaching", 5, "activities", "2 activity codes");
    change("unknown id of a code", "08:00-16:00 On Queue", "08:00-16:00 Coaching [99]", 5, "activities", "99");
    change("no time", "08:00-16:00 On Queue", "8-16 On Queue", 5, "activities", "hh:mm");
    change("out of order", "08:00-16:00 On Queue", "08:00-16:00 On Queue; 15:00-15:30 Break", 5, "activities",
           "overlap");
    change("24:00", "2026-11-03,08:00,16:00", "2026-11-03,08:00,24:00", 5, "end", "midnight");
    change("decimal", "2026-11-03,08:00,16:00", "2026-11-03,0.3333,16:00", 5, "start", "not a time");
    change("slashes", "2026-11-03,08:00,16:00", "11/03/2026,08:00,16:00", 5, "date", "not a date");
    change("repeated hour", "2026-11-03,08:00,16:00", "2026-11-01,01:30,09:30", 5, "start",
           "01:30-04:00 or 01:30-05:00");
    change("offset of elsewhere", "2026-11-03,08:00,16:00", "2026-11-03,08:00+01:00,16:00", 5, "start",
           "America/New_York");
    change("kind", ",shift,b1", ",Schicht,b1", 5, "kind", "Schicht");
    change("action", "08:00-16:00 On Queue,", "08:00-16:00 On Queue,remove", 5, "action", "remove");
    change("emptied", "08:00-16:00 On Queue,", ",", 5, "activities", "delete");
    row("twice", withRow(w, "snap-1,00012,,,,bob,,,shift,b1,2026-11-03,08:00,12:00,,delete"), 6, "id", "line 5");
    row("overlap", withRow(w, "snap-1,00012,,,,bob,,,shift,,2026-11-03,12:00,18:00,,"), 6, "start", "overlaps");
    row("delete without id", withRow(w, "snap-1,00012,,,,bob,,,shift,,2026-11-03,12:00,18:00,,delete"), 6, "action",
        "needs the id");
    row("day off twice",
        withRow(w, ",00012,,,,ann,,,time off,,2026-11-05,,,Time Off,")
            .replace("off-2026-11-05,2026-11-05", "off-2026-11-05,2026-11-06")
            .append(",00012,,,,ann,,,time off,,2026-11-06,,,Time Off,\r\n"),
        7, "date", "already");
    row("stray cell", withRow(w, "snap-1,00012,,,,bob,,,shift,b1,2026-11-03,08:00,12:00,,,note"), 6, "16",
        "without a column");
    row("quote", withRow(w, "snap-1,\"00012"), 6, "schedule_group", "never closes");
    row("nothing", QByteArray(), 1, "", "empty");
}

void PlanCsv::faults()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, line);
    QFETCH(QString, column);
    QFETCH(QString, words);
    const World w = makeWorld();
    const PlanReading reading = read(w, csv);
    QVERIFY(!reading.problems.empty());
    QVERIFY(reading.plan.groups.empty());
    bool found = false;
    QString all;
    for (const RowProblem &problem : reading.problems) {
        all += problem.sentence() + u'\n';
        found = found || (problem.line == line && problem.column == column && problem.reason.contains(words));
    }
    QVERIFY2(found, qPrintable(all));
}

void PlanCsv::limits()
{
    const World w = makeWorld();
    QByteArray many = writeWeekCsv(w.snapshot, w.units);
    for (int i = 0; i < 1000; ++i)
        many += "snap-1,00012,,,,nobody,,,shift,,2026-11-03,12:00,18:00,,\r\n";
    QCOMPARE(read(w, many).problems.size(), size_t{200});
    PlanLimits small;
    small.maxBytes = writeWeekCsv(w.snapshot, w.units).size();
    QVERIFY(read(w, writeWeekCsv(w.snapshot, w.units), true, small).problems.empty());
    --small.maxBytes;
    QCOMPARE(read(w, writeWeekCsv(w.snapshot, w.units), true, small).problems.size(), size_t{1});
    QCOMPARE(read(w, QByteArray(1'000'000, ',')).problems.size(), size_t{1}); // a million columns
    QCOMPARE((RowProblem{3, text("start"), text("why")}.sentence()), text("line 3, column start: why"));
    QCOMPARE((RowProblem{1, {}, text("why")}.sentence()), text("line 1, column 1: why"));
}

/// What needs no service to be known is known before anything is sent.
void PlanCsv::faultsOfTheText()
{
    const QByteArray good = writeWeekCsv(makeWorld().snapshot, makeWorld().units);
    const auto faults = [](QByteArray csv) {
        QBuffer buffer(&csv);
        return buffer.open(QIODevice::ReadOnly) ? checkPlanText(buffer) : std::vector<RowProblem>(9);
    };
    QCOMPARE(faults(good).size(), size_t{0});
    QCOMPARE(faults(good + "\"open").size(), size_t{1});
    QCOMPARE(faults(good + "caf\xe9,").size(), size_t{1});
    QVERIFY(!faults(QByteArray(good).replace(",kind,", ",knd,")).empty());
    QCOMPARE(faults({}).size(), size_t{1});
    QCOMPARE(faults(good + "snap-1,00012,,,,nobody,,,shift,,2026-11-03,12:00,18:00,,\r\n").size(), size_t{0});
}

void PlanCsv::openingFiles()
{
    const World w = makeWorld();
    QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(text(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    };
    const QByteArray csv = writeWeekCsv(w.snapshot, w.units);
    const auto open = [&](const QString &path, const PlanLimits &limits = {}) {
        return openPlan(path, w.units, w.known, limits);
    };
    const QString week = put("week.csv", csv);
    QCOMPARE(open(week)->plan.baseKnown, false);
    put("week.base.json.gz", writeSnapshot(w.snapshot));
    QCOMPARE(open(week)->plan.baseKnown, true);
    QVERIFY(open(week)->plan.groups.empty());
    QCOMPARE(open(week)->plan.sourceName, text("week.csv"));
    QCOMPARE(open(put("friday.csv", csv))->plan.baseKnown, true); // saved under another name

    WeekSnapshot other = w.snapshot;
    other.id = text("snap-9");
    const QString monday = put("monday.csv", QByteArray(csv).replace("snap-1", "snap-3"));
    put("monday.base.json.gz", writeSnapshot(other));
    QVERIFY(open(monday).failure().sentence().contains(text("snap-9")));
    put("monday.base.json.gz", writeSnapshot(w.snapshot).chopped(5));
    QVERIFY(open(monday).failure().sentence().contains(text("monday.base.json.gz")));

    QVERIFY(open(folder.filePath(text("none.csv"))).failure().reason.contains(text("no such file")));
    QVERIFY(open(folder.path()).failure().reason.contains(text("regular")));
    PlanLimits small;
    small.maxBytes = 10;
    QVERIFY(open(week, small).failure().reason.contains(text("bytes")));
    QFile huge(put("huge.csv", {}));
    QVERIFY(huge.resize(10LL * 1024 * 1024 * 1024)); // sparse: takes no room
    QVERIFY(open(huge.fileName()).failure().reason.contains(text("bytes")));
}

QTEST_GUILESS_MAIN(PlanCsv)
#include "tst_plan_csv.moc"
