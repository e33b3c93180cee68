#include "files/json_places.h"
#include "files/plan_json.h"
#include "plan/merge.h"
#include "support/generators.h"
#include "wire/agent_schedules.h"
#include "wire/json_writer.h"
#include "wire/schedule_update.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A plan in the service's upload schema: what it wishes, and what is told where
/// it does not fit, with pointer and line.
using namespace shiftlane;
using namespace shiftlane::files;
using namespace shiftlane::testing;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Instant at(const char *iso) { return *Instant::fromIso(text(iso)); }

schedule::BusinessUnit unitCalled(const char *id, const QTimeZone &zone)
{
    schedule::BusinessUnit unit;
    unit.id = base::BusinessUnitId(text(id));
    unit.name = text("Unit ") + text(id);
    unit.zone = zone;
    for (const QString &code :
         {onQueue, featureCodes[0], featureCodes[1], featureCodes[2], featureCodes[3], QStringLiteral("5")}) {
        schedule::ActivityCode each;
        each.id = base::ActivityCodeId(code);
        unit.codes.push_back(each);
    }
    return unit;
}

/// Anna and Bert in one published week; Zoe is of another business unit.
struct World {
    UnitsById units;
    WeekSnapshot snapshot;
    std::vector<schedule::ScheduleGroup> known;

    World()
    {
        schedule::BusinessUnit unit = unitCalled("bu", QTimeZone("Europe/Berlin"));
        unit.agents = {{base::AgentId(text("anna")), text("Anna"), base::ManagementUnitId(text("mu"))},
                       {base::AgentId(text("bert")), text("Bert"), base::ManagementUnitId(text("mu"))}};
        schedule::BusinessUnit other = unitCalled("bu2", QTimeZone("Europe/Berlin"));
        other.agents = {{base::AgentId(text("zoe")), text("Zoe"), {}}};
        units = {{unit.id, unit}, {other.id, other}};
        SnapshotGroup group;
        group.group.key = {unit.id, QDate(2026, 11, 23), base::ScheduleId(text("g1"))};
        group.group.version = 7;
        group.group.published = true;
        group.group.description = text("Week 48");
        AgentSchedule anna;
        anna.agent = base::AgentId(text("anna"));
        anna.version = 3;
        anna.shifts = {workShift(text("s1"), at("2026-11-23T07:00Z"), 480),
                       workShift(text("s2"), at("2026-11-24T07:00Z"), 480)};
        anna.shifts[0].activities[1].description = text("with Bert");
        anna.shifts[0].activities[1].extra["externalActivityId"] = "\"x\"";
        anna.shifts[0].extra["workPlanId"] = "\"w\"";
        TimeOffMarker off;
        off.date = QDate(2026, 11, 27);
        off.lengthMinutes = 480;
        off.code = base::ActivityCodeId(text("5"));
        off.extra["timeOffRequestId"] = "\"r\"";
        anna.markers = {off};
        AgentSchedule bert;
        bert.agent = base::AgentId(text("bert"));
        bert.version = 1;
        bert.shifts = {workShift(text("b1"), at("2026-11-23T07:00Z"), 480)};
        group.agents = {anna, bert};
        snapshot = {text("snap"), Instant{1'700'000'000'000}, {group}};
        schedule::ScheduleGroup draft = group.group;
        draft.key.schedule = base::ScheduleId(text("draft"));
        draft.key.weekDate = QDate(2026, 11, 30);
        draft.published = false;
        known = {group.group, draft};
    }
    [[nodiscard]] const AgentSchedule &anna() const { return snapshot.groups[0].agents[0]; }
    [[nodiscard]] PlanReading read(const QByteArray &json, bool withBase = true) const
    {
        return readPlanJson(json, units, known, withBase ? &snapshot : nullptr);
    }
    /// `inner` as the shifts of Anna.
    [[nodiscard]] PlanReading shifts(const QByteArray &inner, bool withBase = true) const
    {
        return read(R"({"scheduleId":"g1","metadata":{"version":7},
"agentSchedules":[{"userId":"anna","metadata":{"version":3},"shifts":[
)" + inner + "\n]}]}",
                    withBase);
    }
};

QByteArray work(const char *from, int minutes)
{
    return QByteArray(R"({"activityCodeId":"0","startDate":")") + from + R"(","lengthMinutes":)" +
           QByteArray::number(minutes) + R"(,"description":"","paid":true})";
}

QString told(const PlanReading &reading)
{
    QStringList out;
    for (const RowProblem &problem : reading.problems)
        out << problem.sentence();
    return out.join(u'\n');
}

std::vector<std::tuple<qint64, int, QString, QString>> shape(const AgentSchedule &schedule)
{
    std::vector<std::tuple<qint64, int, QString, QString>> out;
    for (const Shift &shift : schedule.shifts) {
        for (const Activity &a : shift.activities)
            out.emplace_back(a.start.ms, a.lengthMinutes, a.code.value, a.description);
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// The body that a push of `wish` would upload, and whose it is.
QByteArray uploadOf(const AgentSchedule &base, const AgentSchedule &wish)
{
    wire::ScheduleUpdate update;
    update.version = 7;
    update.agents = {plan::delta(base, wish)};
    return R"({"scheduleId":"g1",)" + wire::printScheduleUpdate(update).mid(1);
}

} // namespace

class PlanJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=1500 seed=20261122");
    }

    void uploadIsAPlan();
    void sameAsTheBaseIsNoEdit();
    void whatIsNotSaidStays();
    void newShiftAndRemovedShift();
    void withoutTheBase();
    void severalSchedules();
    void scheduleIdLeftOut();
    void problems_data();
    void problems();
    void allAreTold();
    void notJson_data();
    void notJson();
    void lines();
    void openedByContent();
    void anotherBase();
};

void PlanJson::uploadIsAPlan()
{
    QVERIFY(rc::check("a body that a push uploads, read as a plan, wishes the same", [] {
        MergeCase c = arbitraryMerge();
        for (AgentSchedule *side : {&c.base, &c.planned}) {
            side->version = 3;
            for (TimeOffMarker &marker : side->markers)
                marker.paid = true; // all is said
        }
        schedule::BusinessUnit unit = unitCalled("bu", c.zone);
        unit.agents = {{c.base.agent, text("A"), {}}};
        SnapshotGroup group;
        group.group.key = {unit.id, c.weekDate, base::ScheduleId(text("g1"))};
        group.group.version = 7;
        group.agents = {c.base};
        const WeekSnapshot snapshot{text("snap"), {}, {group}};
        const QByteArray json = uploadOf(c.base, c.planned);
        for (const WeekSnapshot *base : {&snapshot, static_cast<const WeekSnapshot *>(nullptr)}) {
            const PlanReading reading = readPlanJson(json, {{unit.id, unit}}, {group.group}, base);
            RC_LOG() << json.toStdString() << told(reading).toStdString();
            RC_ASSERT(reading.problems.empty());
            RC_ASSERT(reading.plan.baseKnown == (base != nullptr));
            plan::AgentPlan edits;
            if (!reading.plan.groups.empty())
                edits = reading.plan.groups[0].agents[0];
            const AgentSchedule wish = plan::planned(c.base, edits);
            RC_ASSERT(base || schedule::sameContent(wish, c.planned));
            RC_ASSERT(shape(wish) == shape(c.planned));
            for (const plan::ShiftEdit &edit : edits.shifts)
                RC_ASSERT(edit.sourceLine == 1);
        }
    }));
}

void PlanJson::sameAsTheBaseIsNoEdit()
{
    const World w;
    wire::JsonWriter out;
    out.beginObject().field("scheduleId", text("g1")).key("metadata").beginObject().field("version", 7).endObject();
    out.field("description", text("Week 48")).field("published", true).key("agentSchedules").beginArray();
    for (const AgentSchedule &agent : w.snapshot.groups[0].agents) {
        out.beginObject().field("userId", agent.agent.value).key("shifts").beginArray();
        for (const Shift &shift : agent.shifts)
            wire::write(out, shift); // the read form, as a tool may echo it
        out.endArray().endObject();
    }
    out.endArray().endObject();
    const PlanReading reading = w.read(out.take());
    QCOMPARE(told(reading), QString());
    QVERIFY(reading.plan.groups.empty());
}

void PlanJson::whatIsNotSaidStays()
{
    const World w;
    const Shift &before = w.anna().shifts[0];
    QByteArray activities; // all a quarter later, saying only when and what
    for (const Activity &a : before.activities)
        activities += (activities.isEmpty() ? "" : ",\n") + QByteArray(R"({"activityCodeId":")") +
                      a.code.value.toUtf8() + R"(","startDate":")" + a.start.plusMinutes(15).toIso().toUtf8() +
                      R"(","lengthMinutes":)" + QByteArray::number(a.lengthMinutes) + "}";
    const PlanReading reading = w.shifts(R"({"id":"s1","activities":[)" + activities + "]}");
    QCOMPARE(told(reading), QString());
    const auto &edits = reading.plan.groups[0].agents[0];
    QCOMPARE(edits.shifts.size(), size_t(1));
    QVERIFY(!edits.rowsOnly);
    const Shift &shift = edits.shifts[0].shift;
    QCOMPARE(edits.shifts[0].sourceLine, 3);
    QCOMPARE(shift.start(), before.start().plusMinutes(15));
    QCOMPARE(shift.activities[1].description, text("with Bert"));
    QCOMPARE(shift.activities[1].extra.at("externalActivityId"), QByteArray("\"x\""));
    QCOMPARE(shift.activities[0].paid, std::optional(true));
    QCOMPARE(shift.activities[0].payableMinutes, before.activities[0].payableMinutes);
    QCOMPARE(shift.extra, before.extra);
    // A marker keeps its request; said otherwise it changes.
    const QByteArray head = R"({"scheduleId":"g1","metadata":{"version":7},"agentSchedules":[{"userId":"anna",)";
    const PlanReading off =
        w.read(head + R"("fullDayTimeOffMarkers":[{"businessUnitDate":"2026-11-27","lengthMinutes":240}]}]})");
    QCOMPARE(told(off), QString());
    const TimeOffMarker &marker = off.plan.groups[0].agents[0].markers[0].marker;
    QCOMPARE(marker.lengthMinutes, 240);
    QCOMPARE(marker.code.value, text("5"));
    QCOMPARE(marker.extra.at("timeOffRequestId"), QByteArray("\"r\""));
    const PlanReading same = w.read(head + R"("fullDayTimeOffMarkers":[{"businessUnitDate":"2026-11-27"}]}]})");
    QVERIFY(same.problems.empty() && same.plan.groups.empty());
    const PlanReading gone =
        w.read(head + R"("fullDayTimeOffMarkers":[{"businessUnitDate":"2026-11-27","delete":true}]}]})");
    QCOMPARE(gone.plan.groups[0].agents[0].markers[0].kind, plan::MarkerEdit::Kind::Remove);
}

void PlanJson::newShiftAndRemovedShift()
{
    const World w;
    const PlanReading reading = w.shifts(R"({"id":"s2","delete":true},
{"activities":[)" + work("2026-11-25T07:00:00.000Z", 480) +
                                         R"(],"color":"blue","workPlanId":{"value":"w"}})");
    QCOMPARE(told(reading), QString());
    const auto &group = reading.plan.groups[0];
    QCOMPARE(group.baseVersion, std::optional<qint64>(7));
    QCOMPARE(group.businessUnitName, text("Unit bu"));
    QVERIFY(group.published);
    const auto &anna = group.agents[0];
    QCOMPARE(anna.name, text("Anna"));
    QCOMPARE(anna.shifts[0].kind, plan::ShiftEdit::Kind::Remove);
    QCOMPARE(anna.shifts[0].shift.id.value, text("s2"));
    QCOMPARE(anna.shifts[1].sourceLine, 4);
    QVERIFY(anna.shifts[1].shift.id.isEmpty());
    QCOMPARE(anna.shifts[1].shift.extra, (schedule::UnknownFields{{"color", "\"blue\""}}));
    const AgentSchedule wish = plan::planned(*anna.base, anna);
    QCOMPARE(wish.shifts.size(), size_t(2));
    QCOMPARE(reading.plan.snapshotId, text("snap"));
    QVERIFY(reading.plan.baseKnown);
}

void PlanJson::withoutTheBase()
{
    const World w;
    const PlanReading whole =
        w.shifts(R"({"id":"other","activities":[)" + work("2026-11-25T07:00Z", 480) + "]}", false);
    QCOMPARE(told(whole), QString()); // whether the id is known is for the check to say
    QVERIFY(!whole.plan.baseKnown);
    QVERIFY(!whole.plan.groups[0].agents[0].base);
    QVERIFY(!whole.plan.groups[0].agents[0].rowsOnly);
    const PlanReading part = w.shifts(
        R"({"id":"s1","activities":[{"activityCodeId":"0","startDate":"2026-11-23T07:00Z","lengthMinutes":60}]})",
        false);
    QVERIFY(part.plan.groups[0].agents[0].rowsOnly);
}

void PlanJson::severalSchedules()
{
    const World w;
    const QByteArray one = R"({"scheduleId":"g1","weekDate":"2026-11-23","businessUnitId":"bu","metadata":{"version":7},
"agentSchedules":[{"userId":"bert","shifts":[{"id":"b1","delete":true}]}]})";
    const QByteArray two =
        R"({"scheduleId":"draft","metadata":{"version":7},"agentSchedules":[{"userId":"anna","shifts":[{"activities":[)" +
        work("2026-12-01T07:00Z", 480) + "]}]}]}";
    for (const QByteArray &json : {"[" + one + "," + two + "]", "\n{\"schedules\":[" + one + "," + two + "]}"}) {
        const PlanReading reading = w.read(json, false);
        QCOMPARE(told(reading), QString());
        QCOMPARE(reading.plan.groups.size(), size_t(2));
        QCOMPARE(reading.plan.sourceHash, QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    }
    const PlanReading twice = w.read("[" + one + "," + one + "]");
    QCOMPARE(twice.problems.size(), size_t(1));
    QCOMPARE(twice.problems[0].column, text("/1/scheduleId"));
    QVERIFY(twice.plan.groups.empty());
    // With a base that does not hold the draft.
    QCOMPARE(told(w.read(two)),
             text("line 1, column /scheduleId: does not fit: schedule group draft is not in the snapshot"));
}

void PlanJson::scheduleIdLeftOut()
{
    const World w;
    const QByteArray rest = R"("metadata":{"version":7},"agentSchedules":[]})";
    QVERIFY(told(w.read(R"({"weekDate":"2026-11-30",)" + rest))
                .contains(text(
                    "has no “scheduleId”; the only schedule group that fits is draft (Unit bu, week of 2026-11-30)")));
    QVERIFY(told(w.read("{" + rest)).contains(text("has no “scheduleId”; 2 schedule groups fit")));
    QVERIFY(told(w.read(R"({"businessUnitId":"bu2",)" + rest)).contains(text("0 schedule groups fit")));
}

void PlanJson::problems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("want"); // pointer, then part of the reason
    const QByteArray head = R"({"scheduleId":"g1","metadata":{"version":7},"agentSchedules":[)";
    const auto row = [](const char *name, const QByteArray &json, const char *want) {
        QTest::newRow(name) << json << text(want);
    };
    const auto agent = [&](const char *name, const QByteArray &inner, const char *want) {
        row(name, head + "{" + inner + "}]}", want);
    };
    const auto shift = [&](const char *name, const QByteArray &inner, const char *want) {
        agent(name, R"("userId":"anna","shifts":[{)" + inner + "}]", want);
    };
    const QByteArray good = work("2026-11-25T07:00Z", 480);
    row("no version", R"({"scheduleId":"g1","agentSchedules":[]})", " has no “metadata”");
    row("another version", R"({"scheduleId":"g1","metadata":{"version":8},"agentSchedules":[]})",
        "/metadata/version is 8; the base beside the file is version 7");
    row("no agents", R"({"scheduleId":"g1","metadata":{"version":7}})", " has no “agentSchedules”");
    row("no such schedule", R"({"scheduleId":"x","metadata":{"version":7},"agentSchedules":[]})",
        "/scheduleId does not fit: no schedule group x");
    row("another week", R"({"scheduleId":"g1","weekDate":"2026-11-30","metadata":{"version":7},"agentSchedules":[]})",
        "/weekDate is not that of the schedule group, 2026-11-23");
    row("another unit", R"({"scheduleId":"g1","businessUnitId":"bu2","metadata":{"version":7},"agentSchedules":[]})",
        "/businessUnitId is not that");
    row("another export", R"({"scheduleId":"g1","snapshotId":"y","metadata":{"version":7},"agentSchedules":[]})",
        "/snapshotId is not that");
    row("another name", R"({"scheduleId":"g1","description":"y","metadata":{"version":7},"agentSchedules":[]})",
        "/description is another one");
    row("a forecast", R"({"scheduleId":"g1","headcountForecast":{},"metadata":{"version":7},"agentSchedules":[]})",
        "/headcountForecast is given");
    agent("no agent id", R"("shifts":[])", "/agentSchedules/0 has no “userId”");
    agent("nobody", R"("userId":"nobody")", "/agentSchedules/0/userId does not fit: no agent has the id nobody");
    agent("of another unit", R"("userId":"zoe")", "/agentSchedules/0/userId does not fit: the agent is of Unit bu2");
    agent("twice", R"("userId":"anna"},{"userId":"anna")", "/agentSchedules/1/userId names the agent for the second");
    agent("another agent version", R"("userId":"anna","metadata":{"version":4})",
          "/agentSchedules/0/metadata/version is not that");
    agent("whole agent", R"("userId":"anna","delete":true)", "/agentSchedules/0/delete takes the agent out");
    agent("work plan", R"("userId":"anna","workPlanId":{"value":"w"})", "/agentSchedules/0/workPlanId is given");
    agent("no list", R"("userId":"anna","shifts":{})", "/agentSchedules/0/shifts is not a list");
    agent("day off",
          R"("userId":"anna","fullDayTimeOffMarkers":[{"businessUnitDate":"2026-11-26","activityCodeId":"5"}])",
          "/agentSchedules/0/fullDayTimeOffMarkers/0 is a day off of 0 minutes");
    agent("no such day off",
          R"("userId":"anna","fullDayTimeOffMarkers":[{"businessUnitDate":"2026-11-26","delete":true}])",
          "/agentSchedules/0/fullDayTimeOffMarkers/0/businessUnitDate is no day off in the base");
    shift("no activities", R"("id":"s1")", "/agentSchedules/0/shifts/0 has no activities");
    shift("delete what", R"("delete":true)", "/agentSchedules/0/shifts/0 is to be deleted");
    shift("another's shift", R"("id":"b1","delete":true)",
          "/agentSchedules/0/shifts/0/id does not fit: the shift b1 is of agent bert");
    shift("unknown shift", R"("id":"y","delete":true)",
          "/agentSchedules/0/shifts/0/id is y, which the agent does not have");
    shift("twice the shift", R"("id":"s1","delete":true},{"id":"s1","delete":true)",
          "/agentSchedules/0/shifts/1/id names the shift for the second time");
    shift("overlap within", R"("activities":[)" + good + "," + good + "]",
          "/agentSchedules/0/shifts/0 has activities that overlap");
    shift("overlaps another", R"("activities":[)" + work("2026-11-23T10:00Z", 60) + "]",
          "/agentSchedules/0/shifts/0 overlaps another shift");
    shift("too long", R"("activities":[)" + work("2026-11-25T07:00Z", 1500) + "]",
          "/agentSchedules/0/shifts/0 is a shift of 1500");
    shift("no length", R"("activities":[)" + work("2026-11-25T07:00Z", 0) + "]",
          "/agentSchedules/0/shifts/0/activities/0 has no “lengthMinutes” of at least 1");
    shift("seconds", R"("activities":[)" + work("2026-11-25T07:00:30Z", 60) + "]",
          "/agentSchedules/0/shifts/0/activities/0 starts within");
    shift("no zone", R"("activities":[)" + work("2026-11-25T07:00:00", 60) + "]",
          "/agentSchedules/0/shifts/0/activities/0/startDate is not a date-time with a zone");
    shift("no code", R"("activities":[{"activityCodeId":"99","startDate":"2026-11-25T07:00Z","lengthMinutes":60}])",
          "/agentSchedules/0/shifts/0/activities/0 names activity code 99; Unit bu has none");
}

void PlanJson::problems()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, want);
    const PlanReading reading = World().read(json);
    QVERIFY(!reading.problems.empty());
    const RowProblem &first = reading.problems.front();
    QVERIFY2((first.column + u' ' + first.reason).contains(want.trimmed()), qPrintable(told(reading)));
    QVERIFY2(first.column == want.section(u' ', 0, 0), qPrintable(first.column));
    QCOMPARE(reading.problems.size(), size_t(1));
    QVERIFY(reading.plan.groups.empty());
    // Publishing a draft is chosen at the push.
    const PlanReading draft =
        World().read(R"({"scheduleId":"draft","published":true,"metadata":{"version":7},"agentSchedules":[]})", false);
    QCOMPARE(draft.problems.size(), size_t(1));
    QCOMPARE(draft.problems[0].column, text("/published"));
}

void PlanJson::allAreTold()
{
    const World w;
    const QByteArray bad = R"({"activities":[{"activityCodeId":"0"}]})";
    QByteArrayList many(300, bad);
    const PlanReading reading = w.shifts(many.join(",\n"));
    QCOMPARE(reading.problems.size(), size_t(200));
    QCOMPARE(reading.problems[0].line, 3);
    QCOMPARE(reading.problems[199].line, 202);
    QCOMPARE(reading.problems[199].column, text("/agentSchedules/0/shifts/199/activities/0"));
}

void PlanJson::notJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::newRow("comma") << QByteArray("{\n\"scheduleId\":\"g1\",\n}") << 3;
    QTest::newRow("cut") << QByteArray("{\"schedules\":[\r\n\r\n") << 3;
    QTest::newRow("word") << QByteArray("{\"a\":\nnone}") << 2;
    QTest::newRow("two") << QByteArray("{\"a\":1}\n{\"b\":2}") << 2;
    QTest::newRow("empty list in it") << QByteArray("{\"a\":[],\r\"b\":{},\r\"b\":1}") << 1; // twice the key
    QTest::newRow("text") << QByteArray("[\n\"a\"\n]") << 2;
    QTest::newRow("no agents") << QByteArray("[{\"agentSchedules\":[]},\n{}\n]") << 2;
}

void PlanJson::notJson()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    const auto problems = checkPlanJson(json);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].line, line);
    const PlanReading reading = World().read(json);
    QVERIFY(!reading.problems.empty());
    QVERIFY(reading.plan.groups.empty());
}

void PlanJson::lines()
{
    const QByteArray json = "{ \"a\" :\n [ 1, \"x\\\"]\" ,\r\n {\"b/c~\": true}, null\r, -1.5e+3 ] }\n";
    const JsonPlaces places(json,
                            {text("/a"), text("/a/0"), text("/a/2/b~1c~0"), text("/a/4"), text("/a/4/none/at/all")});
    QCOMPARE(places.lineOf(text("/a")), 2);
    QCOMPARE(places.lineOf(text("/a/0")), 2);
    QCOMPARE(places.lineOf(text("/a/2/b~1c~0")), 3);
    QCOMPARE(places.lineOf(text("/a/4")), 4);
    QCOMPARE(places.lineOf(text("/a/4/none/at/all")), 4); // what is around it
    QCOMPARE(places.lineOf(text("/nowhere")), 1);
    QCOMPARE(places.lineOf(QString()), 1);
    const QByteArray deep(100'000, '[');
    QCOMPARE(JsonPlaces(deep, {}).lastLine(), 1);
}

void PlanJson::openedByContent()
{
    const World w;
    QTemporaryDir folder;
    const QString path = folder.filePath(text("week.plan"));
    const auto write = [](const QString &to, const QByteArray &content) {
        QFile file(to);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QByteArray json = "\xEF\xBB\xBF \n" + uploadOf(w.anna(), [&] {
                                AgentSchedule wish = w.anna();
                                wish.shifts.pop_back();
                                return wish;
                            }());
    QVERIFY(write(path, json));
    auto opened = openPlan(path, w.units, w.known);
    QVERIFY(opened);
    QCOMPARE(told(*opened), QString());
    QVERIFY(!opened->plan.baseKnown);
    QCOMPARE(opened->plan.sourceName, text("week.plan"));
    QCOMPARE(opened->plan.groups[0].agents[0].shifts[0].sourceLine, 2);
    QVERIFY(checkPlanText(path)->empty());
    // With the snapshot beside it, under the same name.
    const QString beside = folder.filePath(text("week.json"));
    QVERIFY(write(beside, json));
    QVERIFY(write(folder.filePath(text("week.base.json.gz")), writeSnapshot(w.snapshot)));
    opened = openPlan(beside, w.units, w.known);
    QVERIFY(opened && opened->plan.baseKnown);
    QCOMPARE(told(*opened), QString());
    // … or found by the id that it names.
    const QString named = folder.filePath(text("other.json"));
    QVERIFY(write(named, QByteArray(json).replace("{\"scheduleId\"", "{\"snapshotId\":\"snap\",\"scheduleId\"")));
    opened = openPlan(named, w.units, w.known);
    QVERIFY(opened && opened->plan.baseKnown);
    QVERIFY(write(named, "[\n{]"));
    QCOMPARE(checkPlanText(named)->front().line, 2);
    PlanLimits small;
    small.maxBytes = 10;
    QVERIFY(!openPlan(beside, w.units, w.known, small));
}

void PlanJson::anotherBase()
{
    World w;
    w.snapshot.groups[0].group.version = 6; // exported before somebody changed it
    const PlanReading reading = w.shifts(R"({"id":"s1","delete":true})");
    QCOMPARE(told(reading), text("line 1, column /metadata/version: is 7; the base beside the file is version 6"));
}

QTEST_GUILESS_MAIN(PlanJson)
#include "tst_plan_json.moc"
