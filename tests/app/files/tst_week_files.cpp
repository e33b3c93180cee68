#include "files/plan_csv.h"
#include "plan/check.h"
#include "support/generators.h"
#include "wire/gzip.h"

#include <QBuffer>
#include <QTest>

/// What is written is read as it was: whole weeks, plans and snapshots of any
/// shape, in zones and weeks in which the clock changes.
using namespace shiftlane;
using namespace shiftlane::files;
using namespace shiftlane::testing;

namespace {

const QStringList hostile{QStringLiteral("Break"),
                          QStringLiteral("=1+1"),
                          QStringLiteral("  Break"),
                          QStringLiteral("Break"),
                          QStringLiteral("A; B"),
                          QStringLiteral("-[x] \"q\""),
                          QStringLiteral("\u00A0@SUM(A1)"),
                          QStringLiteral("'quoted"),
                          QStringLiteral("\t+x\n"),
                          QStringLiteral("コーチング"),
                          QString()};

schedule::BusinessUnit unitOf(const MergeCase &c)
{
    schedule::BusinessUnit unit;
    unit.id = base::BusinessUnitId(QStringLiteral("bu"));
    unit.name = hostile[any(0, static_cast<int>(hostile.size()))];
    unit.zone = c.zone;
    for (const QString &id :
         {onQueue, featureCodes[0], featureCodes[1], featureCodes[2], featureCodes[3], QStringLiteral("5")}) {
        schedule::ActivityCode code;
        code.id = base::ActivityCodeId(id);
        code.name = hostile[any(0, static_cast<int>(hostile.size()))];
        code.category = id == onQueue ? schedule::ActivityCategory::OnQueueWork : schedule::ActivityCategory::Other;
        code.defaultCode = id == onQueue;
        code.paid = id == onQueue;
        unit.codes.push_back(code);
    }
    unit.agents = {{c.base.agent, hostile[any(0, static_cast<int>(hostile.size()))], {}}};
    return unit;
}

WeekSnapshot snapshotOf(const MergeCase &c, const schedule::BusinessUnit &unit)
{
    SnapshotGroup group;
    group.group.key = {unit.id, c.weekDate, base::ScheduleId(QStringLiteral("0007"))};
    group.group.version = 3;
    group.group.published = true;
    group.businessUnitName = unit.name;
    group.agents = {c.base};
    return {QStringLiteral("snap"), Instant{1'700'000'000'000}, {group}};
}

PlanReading read(const QByteArray &csv, const UnitsById &units, const WeekSnapshot *snapshot,
                 const schedule::ScheduleGroup &group)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    return readPlanCsv(buffer, units, {group}, snapshot);
}

std::string faultsOf(const PlanReading &reading)
{
    std::string out;
    for (const RowProblem &problem : reading.problems)
        out += problem.sentence().toStdString() + '\n';
    return out;
}

/// When and what, without the fields that a table does not show.
std::vector<std::tuple<qint64, int, QString>> shape(const AgentSchedule &schedule)
{
    std::vector<std::tuple<qint64, int, QString>> out;
    for (const Shift &shift : schedule.shifts) {
        for (const Activity &a : shift.activities)
            out.emplace_back(a.start.ms, a.lengthMinutes, a.code.value);
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

class WeekFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=2000 seed=20261122");
    }

    void exportIsNoEdit()
    {
        QVERIFY(rc::check("an exported week read back changes nothing", [] {
            const MergeCase c = arbitraryMerge();
            const schedule::BusinessUnit unit = unitOf(c);
            const WeekSnapshot snapshot = snapshotOf(c, unit);
            const UnitsById units{{unit.id, unit}};
            const QByteArray csv = writeWeekCsv(snapshot, units);
            RC_LOG() << csv.toStdString();
            const PlanReading reading = read(csv, units, &snapshot, snapshot.groups[0].group);
            RC_LOG() << faultsOf(reading);
            RC_ASSERT(reading.problems.empty());
            RC_ASSERT(reading.plan.groups.empty());
        }));
    }

    void templateIsNoEdit()
    {
        QVERIFY(rc::check("a template is the rows of one agent and changes nothing", [] {
            MergeCase c = arbitraryMerge();
            schedule::BusinessUnit unit = unitOf(c);
            WeekSnapshot snapshot = snapshotOf(c, unit);
            AgentSchedule other = c.planned;
            other.agent = base::AgentId(QStringLiteral("agent-2"));
            unit.agents.push_back({other.agent, QStringLiteral("B"), {}});
            for (Shift &shift : other.shifts)
                shift.id = base::ShiftId(QStringLiteral("o-%1").arg(shift.start().ms));
            snapshot.groups[0].agents.push_back(other);
            const UnitsById units{{unit.id, unit}};
            const QByteArray csv = writePlanTemplate(snapshot, units);
            const PlanReading reading = read(csv, units, &snapshot, snapshot.groups[0].group);
            RC_LOG() << csv.toStdString() << faultsOf(reading);
            RC_ASSERT(reading.problems.empty());
            RC_ASSERT(reading.plan.groups.empty());
            const bool first = csv.contains("agent-1");
            const AgentSchedule &shown = first ? c.base : other;
            const bool both = !shown.shifts.empty() && !shown.markers.empty();
            RC_ASSERT(both || c.base.shifts.empty() || c.base.markers.empty());
            RC_ASSERT(!(first && csv.contains("agent-2")));
        }));
        QVERIFY(writePlanTemplate({}, {}).contains("schedule_group"));
    }

    void planComesBack()
    {
        QVERIFY(rc::check("a plan written and read wishes the same shifts and days off", [] {
            const MergeCase c = arbitraryMerge();
            const schedule::BusinessUnit unit = unitOf(c);
            const WeekSnapshot snapshot = snapshotOf(c, unit);
            const UnitsById units{{unit.id, unit}};
            plan::PushPlan plan;
            plan.groups.resize(1);
            plan.groups[0].key = snapshot.groups[0].group.key;
            plan::AgentPlan edits;
            edits.agent = c.base.agent;
            for (Shift shift : c.planned.shifts) {
                if (!c.base.shift(shift.id))
                    shift.id = {};
                edits.shifts.push_back({plan::ShiftEdit::Kind::Put, shift, 0});
            }
            for (const Shift &shift : c.base.shifts) {
                if (!c.planned.shift(shift.id))
                    edits.shifts.push_back({plan::ShiftEdit::Kind::Remove, shift, 0});
            }
            for (const TimeOffMarker &marker : c.planned.markers)
                edits.markers.push_back({plan::MarkerEdit::Kind::Put, marker, 0});
            for (const TimeOffMarker &marker : c.base.markers) {
                if (!c.planned.marker(marker.date))
                    edits.markers.push_back({plan::MarkerEdit::Kind::Remove, marker, 0});
            }
            plan.groups[0].agents = {edits};
            const QByteArray csv = writePlanCsv(snapshot, units, plan);
            RC_LOG() << csv.toStdString();
            const PlanReading reading = read(csv, units, &snapshot, snapshot.groups[0].group);
            RC_LOG() << faultsOf(reading);
            RC_ASSERT(reading.problems.empty());
            AgentSchedule got = c.base;
            for (const plan::GroupPlan &group : reading.plan.groups)
                got = plan::planned(c.base, group.agents.at(0));
            RC_ASSERT(shape(got) == shape(c.planned));
            RC_ASSERT(got.markers.size() == c.planned.markers.size());
            for (const TimeOffMarker &marker : c.planned.markers)
                RC_ASSERT(got.marker(marker.date) && got.marker(marker.date)->lengthMinutes == marker.lengthMinutes);
        }));
    }

    void snapshotRoundTrip()
    {
        QVERIFY(rc::check("readSnapshot(writeSnapshot(x)) = x", [] {
            const MergeCase c = arbitraryMerge();
            const schedule::BusinessUnit unit = unitOf(c);
            const WeekSnapshot snapshot = snapshotOf(c, unit);
            const auto back = readSnapshot(writeSnapshot(snapshot));
            RC_ASSERT(static_cast<bool>(back));
            RC_ASSERT(back->id == snapshot.id && back->takenAt == snapshot.takenAt && back->groups.size() == 1U);
            RC_ASSERT(back->groups[0].group.key.schedule == snapshot.groups[0].group.key.schedule);
            RC_ASSERT(back->groups[0].group.key.weekDate == c.weekDate && back->groups[0].group.version == 3);
            RC_ASSERT(back->groups[0].agents[0].shifts == c.base.shifts);
            RC_ASSERT(back->groups[0].agents[0].markers == c.base.markers);
            RC_ASSERT(writeSnapshot(*back) == writeSnapshot(snapshot));
        }));
    }

    void brokenSnapshots()
    {
        MergeCase c;
        c.zone = QTimeZone("UTC");
        c.weekDate = QDate(2026, 11, 23);
        c.base.agent = base::AgentId(QStringLiteral("a"));
        schedule::BusinessUnit unit;
        unit.id = base::BusinessUnitId(QStringLiteral("bu"));
        unit.zone = c.zone;
        const QByteArray good = writeSnapshot(snapshotOf(c, unit));
        QVERIFY(readSnapshot(good));
        QVERIFY(!readSnapshot({}));
        QVERIFY(!readSnapshot("not gzip"));
        for (qsizetype size = 0; size < good.size(); size += 7)
            QVERIFY(!readSnapshot(good.left(size)));
        const QByteArray plain = *wire::gunzip(good, QStringLiteral("x"));
        QVERIFY(!readSnapshot(wire::gzip(QByteArray(plain).replace("\"format\":1", "\"format\":2"))));
        QVERIFY(!readSnapshot(wire::gzip(plain.left(plain.indexOf('\n')))));
        QVERIFY(!readSnapshot(wire::gzip(plain + '\n' + plain)));
    }

    /// A sample plan is a sound one, whatever week it is made for.
    void samplePlansPassTheCheck()
    {
        int made = 0;
        int cases = 0;
        QVERIFY(rc::check("every agent of a sample plan is clear", [&] {
            const MergeCase c = arbitraryMerge();
            const schedule::BusinessUnit unit = unitOf(c);
            const WeekSnapshot snapshot = snapshotOf(c, unit);
            const UnitsById units{{unit.id, unit}};
            const plan::PushPlan plan = makeSamplePlan(snapshot, units, {}, 1, static_cast<quint32>(any(0, 1000)));
            cases += c.base.shifts.empty() ? 0 : 1;
            made += plan.agentCount();
            for (const plan::GroupPlan &group : plan.groups) {
                plan::CheckInput input;
                input.unit = &unit;
                input.group = snapshot.groups[0].group;
                input.service = snapshot.groups[0].agents;
                for (const plan::AgentCheck &check : plan::check(group, input)) {
                    for (const plan::PreflightProblem &problem : check.problems)
                        RC_LOG() << static_cast<int>(problem.kind) << ' ' << problem.detail.toStdString() << '\n';
                    RC_ASSERT(check.verdict == plan::Verdict::Clear);
                }
            }
        }));
        QVERIFY2(made > cases / 2, qPrintable(QStringLiteral("%1 plans of %2").arg(made).arg(cases)));
    }
};

QTEST_GUILESS_MAIN(WeekFiles)
#include "tst_week_files.moc"
