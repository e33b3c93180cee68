// When a plan changes something for somebody.
#include "plan/changed_stretches.h"

#include <QTest>

using namespace shiftlane;
using namespace shiftlane::plan;

namespace {

base::Instant minute(int n) { return base::Instant{n * 60'000LL}; }

schedule::Activity activity(int from, int length, const char *code)
{
    schedule::Activity each;
    each.start = minute(from);
    each.lengthMinutes = length;
    each.code = base::ActivityCodeId(QString::fromLatin1(code));
    return each;
}

schedule::Shift shift(const char *id, std::vector<schedule::Activity> activities)
{
    schedule::Shift made;
    made.id = base::ShiftId(QString::fromLatin1(id));
    made.activities = std::move(activities);
    return made;
}

PushPlan planOf(std::vector<AgentPlan> agents)
{
    PushPlan plan;
    plan.groups.resize(1);
    plan.groups[0].agents = std::move(agents);
    return plan;
}

AgentPlan edited(const schedule::Shift &before, ShiftEdit edit)
{
    AgentPlan agent;
    agent.base.emplace();
    agent.base->shifts = {before};
    agent.shifts = {std::move(edit)};
    return agent;
}

} // namespace

class TestChangedStretches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMovedBreakChangesItsTwoPlaces()
    {
        const auto before = shift("s", {activity(0, 60, "0"), activity(60, 15, "1"), activity(75, 60, "0")});
        const auto after = shift("s", {activity(0, 75, "0"), activity(75, 15, "1"), activity(90, 45, "0")});
        const auto plan = planOf({edited(before, {ShiftEdit::Kind::Put, after, 0})});
        QCOMPARE(changedStretches(plan), (std::vector<ChangedStretch>{{minute(0), minute(135)}}));
    }
    void activitiesThatStayChangeNothing()
    {
        const auto before = shift("s", {activity(0, 60, "0"), activity(60, 60, "0")});
        auto after = before;
        after.activities[1].code = base::ActivityCodeId(QStringLiteral("7"));
        const auto plan = planOf({edited(before, {ShiftEdit::Kind::Put, after, 0})});
        QCOMPARE(changedStretches(plan), (std::vector<ChangedStretch>{{minute(60), minute(120)}}));
        QVERIFY(changedStretches(planOf({edited(before, {ShiftEdit::Kind::Put, before, 0})})).empty());
    }
    void removedAndAddedShiftsCountWhole()
    {
        const auto before = shift("s", {activity(600, 60, "0")});
        ShiftEdit gone{ShiftEdit::Kind::Remove, shift("s", {}), 0};
        AgentPlan added;
        added.shifts = {{ShiftEdit::Kind::Put, shift("", {activity(0, 60, "0")}), 0}};
        QCOMPARE(changedStretches(planOf({edited(before, gone), added})),
                 (std::vector<ChangedStretch>{{minute(0), minute(60)}, {minute(600), minute(660)}}));
    }
    void whatTouchesIsOne()
    {
        AgentPlan one;
        one.shifts = {{ShiftEdit::Kind::Put, shift("", {activity(60, 60, "0")}), 0},
                      {ShiftEdit::Kind::Put, shift("", {activity(0, 60, "0")}), 0}};
        QCOMPARE(changedStretches(planOf({one})), (std::vector<ChangedStretch>{{minute(0), minute(120)}}));
    }
};

QTEST_GUILESS_MAIN(TestChangedStretches)
#include "tst_changed_stretches.moc"
