#include "plan/copy_plan.h"
#include "plan/edits.h"
#include "support/generators.h"

#include <QTest>

/// Another week's shifts as a plan: by the wall clock, and only what can be copied.
using namespace shiftlane;
using namespace shiftlane::testing;
using plan::CopiedPlan;

namespace {

Instant at(const char *iso) { return *Instant::fromIso(QString::fromLatin1(iso)); }

schedule::ScheduleGroup groupOf(const char *id, QDate week, int weeks = 1)
{
    schedule::ScheduleGroup group;
    group.key = {base::BusinessUnitId(QStringLiteral("bu")), week, base::ScheduleId(QString::fromLatin1(id))};
    group.weekCount = weeks;
    group.version = 5;
    return group;
}

AgentSchedule agent(const char *id, std::vector<Shift> shifts)
{
    AgentSchedule out;
    out.agent = base::AgentId(QString::fromLatin1(id));
    out.version = 1;
    out.shifts = std::move(shifts);
    return out;
}

Shift shift(const char *id, const char *start, int minutes = 480)
{
    return workShift(QString::fromLatin1(id), at(start), minutes);
}

schedule::BusinessUnit berlin()
{
    schedule::BusinessUnit unit;
    unit.zone = QTimeZone("Europe/Berlin");
    unit.name = QStringLiteral("North");
    unit.agents = {
        {base::AgentId(QStringLiteral("anna")), QStringLiteral("Anna"), base::ManagementUnitId(QStringLiteral("mu"))}};
    return unit;
}

/// The week before the clock goes back, and the one after.
const QDate before(2026, 10, 19);
const QDate after(2026, 10, 26);

CopiedPlan copied(const std::vector<AgentSchedule> &from, const std::vector<AgentSchedule> &to)
{
    return plan::copyOf({groupOf("from", before), from}, {groupOf("to", after), to}, berlin());
}

AgentSchedule wishOf(const CopiedPlan &copy, size_t i = 0)
{
    return plan::planned(*copy.plan.agents.at(i).base, copy.plan.agents.at(i));
}

} // namespace

class CopyPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=2000 seed=20261122");
    }

    void wallClockIsKept();
    void takesThePlaceOfWhatOverlaps();
    void sameIsNoEdit();
    void requestsAreNotCopied();
    void daysOffStay();
    void missingAgents();
    void onlyDaysThatBothHave();
    void copyIsTheOther();
};

void CopyPlan::wallClockIsKept()
{
    const CopiedPlan copy = copied({agent("anna", {shift("a", "2026-10-20T06:00Z")})}, {agent("anna", {})});
    QCOMPARE(copy.plan.key.schedule.value, QStringLiteral("to"));
    QCOMPARE(copy.plan.baseVersion, std::optional<qint64>(5));
    QCOMPARE(copy.plan.agents.at(0).name, QStringLiteral("Anna"));
    const AgentSchedule wish = wishOf(copy);
    QCOMPARE(wish.shifts.at(0).start(), at("2026-10-27T07:00Z")); // 08:00 in Berlin both times
    QVERIFY(wish.shifts.at(0).id.isEmpty());
    QCOMPARE(wish.shifts.at(0).lengthMinutes(), 480);
    // 02:30 on Sunday happens twice: one of the two it is.
    const Shift night = plan::daysLater(shift("n", "2026-10-18T00:30Z"), 7, berlin().zone);
    QCOMPARE(schedule::toLocal(night.start(), berlin().zone).time, QTime(2, 30));
    const Shift gone = plan::daysLater(shift("n", "2026-03-22T01:30Z"), 7, berlin().zone);
    QCOMPARE(gone.start(), at("2026-03-29T01:30Z"));
}

void CopyPlan::takesThePlaceOfWhatOverlaps()
{
    const CopiedPlan copy = copied({agent("anna", {shift("a", "2026-10-20T06:00Z"), shift("b", "2026-10-21T06:00Z")})},
                                   {agent("anna", {shift("x", "2026-10-27T10:00Z"), shift("y", "2026-10-30T10:00Z")})});
    const AgentSchedule wish = wishOf(copy);
    QCOMPARE(wish.shifts.size(), size_t(2));
    QCOMPARE(wish.shifts[0].id.value, QStringLiteral("x"));
    QCOMPARE(wish.shifts[0].start(), at("2026-10-27T07:00Z"));
    QVERIFY(wish.shifts[1].id.isEmpty()); // new; Friday's is taken away
    QCOMPARE(copy.plan.agents[0].shifts.size(), size_t(3));
}

void CopyPlan::sameIsNoEdit()
{
    const CopiedPlan copy = copied({agent("anna", {shift("a", "2026-10-20T06:00Z")})},
                                   {agent("anna", {shift("x", "2026-10-27T07:00Z")}), agent("bert", {})});
    QVERIFY(copy.plan.agents.empty());
    QVERIFY(copy.missing.empty());
}

void CopyPlan::requestsAreNotCopied()
{
    Shift coached = shift("a", "2026-10-20T06:00Z");
    coached.extra["workPlanId"] = "1";
    coached.activities[1].extra["externalActivityId"] = "\"x\"";
    coached.activities[1].description = QStringLiteral("note");
    const AgentSchedule wish = wishOf(copied({agent("anna", {coached})}, {agent("anna", {})}));
    QVERIFY(wish.shifts[0].extra.empty());
    QVERIFY(wish.shifts[0].activities[1].extra.empty());
    QCOMPARE(wish.shifts[0].activities[1].description, QStringLiteral("note"));
}

void CopyPlan::daysOffStay()
{
    AgentSchedule from = agent("anna", {shift("a", "2026-10-20T06:00Z"), shift("b", "2026-10-21T06:00Z")});
    TimeOffMarker own;
    own.date = QDate(2026, 10, 23);
    from.markers = {own};
    AgentSchedule to = agent("anna", {});
    TimeOffMarker off;
    off.date = QDate(2026, 10, 27);
    to.markers = {off};
    const CopiedPlan copy = copied({from}, {to});
    QCOMPARE(copy.onTimeOff, 1);
    const AgentSchedule wish = wishOf(copy);
    QCOMPARE(wish.shifts.size(), size_t(1));
    QCOMPARE(wish.markers, to.markers);
}

void CopyPlan::missingAgents()
{
    const std::vector<AgentSchedule> from{agent("anna", {shift("a", "2026-10-20T06:00Z")}),
                                          agent("gone", {shift("g", "2026-10-20T06:00Z")}), agent("idle", {})};
    QCOMPARE(copied(from, {agent("anna", {})}).missing, std::vector{base::AgentId(QStringLiteral("gone"))});
    // Listed as a member, with nothing scheduled yet.
    schedule::ScheduleGroup to = groupOf("to", after);
    to.members = {{{}, {}, {base::AgentId(QStringLiteral("gone"))}}};
    const CopiedPlan copy = plan::copyOf({groupOf("from", before), from}, {to, {}}, berlin());
    QCOMPARE(copy.plan.agents.size(), size_t(1));
    QVERIFY(!copy.plan.agents[0].base->version);
    QCOMPARE(copy.missing, std::vector{base::AgentId(QStringLiteral("anna"))});
}

void CopyPlan::onlyDaysThatBothHave()
{
    const std::vector<AgentSchedule> from{
        agent("anna", {shift("a", "2026-10-20T06:00Z"), shift("b", "2026-10-28T07:00Z")})};
    const std::vector<AgentSchedule> to{agent("anna", {shift("x", "2026-11-04T07:00Z")})};
    const CopiedPlan less =
        plan::copyOf({groupOf("from", before, 2), from}, {groupOf("to", after), {agent("anna", {})}}, berlin());
    QCOMPARE(less.outside, 1);
    QCOMPARE(wishOf(less).shifts.size(), size_t(1));
    const CopiedPlan more = plan::copyOf({groupOf("from", before), {from[0]}}, {groupOf("to", after, 2), to}, berlin());
    QCOMPARE(wishOf(more).shifts.size(), size_t(2)); // the second week keeps its own
    QVERIFY(wishOf(more).shift(base::ShiftId(QStringLiteral("x"))));
}

void CopyPlan::copyIsTheOther()
{
    QVERIFY(rc::check("copied onto its own week: the wish is the other's shifts", [] {
        const MergeCase c = arbitraryMerge();
        AgentSchedule from = c.planned;
        AgentSchedule to = c.service;
        from.markers.clear();
        to.markers.clear();
        schedule::BusinessUnit unit;
        unit.zone = c.zone;
        const auto bounds = schedule::weekBounds(c.weekDate, 1, c.zone);
        std::erase_if(from.shifts, [&](const Shift &each) { return !bounds.contains(each.start()); });
        std::erase_if(to.shifts, [&](const Shift &each) { return !bounds.contains(each.start()); });
        const CopiedPlan copy =
            plan::copyOf({groupOf("from", c.weekDate), {from}}, {groupOf("to", c.weekDate), {to}}, unit);
        for (AgentSchedule *side : {&from, &to}) {
            for (Shift &each : side->shifts) {
                for (Activity &a : each.activities)
                    a.extra.clear();
            }
        }
        const AgentSchedule wish = copy.plan.agents.empty() ? to : wishOf(copy);
        RC_ASSERT(schedule::sameContent(wish, from));
    }));
}

QTEST_GUILESS_MAIN(CopyPlan)
#include "tst_copy_plan.moc"
