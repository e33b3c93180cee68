// Snapshots of a big world: what did not change is not made again.
#include "session/snapshot_builder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace shiftlane;
using session::GroupDetail;
using session::SessionState;

namespace {

constexpr int groups = 12;

schedule::AgentSchedule week(const base::AgentId &agent, QDate monday)
{
    schedule::AgentSchedule made;
    made.agent = agent;
    made.version = 3;
    for (int day = 0; day < 5; ++day) {
        schedule::Shift shift;
        shift.id = base::ShiftId(QStringLiteral("%1-%2").arg(agent.value).arg(day));
        const base::Instant start{monday.addDays(day).startOfDay(Qt::UTC).toMSecsSinceEpoch() + 8 * 3'600'000};
        for (int part = 0; part < 3; ++part) {
            schedule::Activity activity;
            activity.start = start.plusMinutes(part * 160);
            activity.lengthMinutes = 160;
            activity.code = base::ActivityCodeId(part == 1 ? QStringLiteral("2") : QStringLiteral("1"));
            shift.activities.push_back(activity);
        }
        made.shifts.push_back(std::move(shift));
    }
    return made;
}

/// `agents` in 12 groups, every `each`th with an hour more on Monday.
SessionState world(int agents, int each)
{
    const QDate monday(2026, 11, 30);
    SessionState state;
    state.stage = session::Stage::Checked;
    auto whole = std::make_shared<plan::PushPlan>();
    whole->baseKnown = true;
    for (int g = 0; g < groups; ++g) {
        schedule::BusinessUnit unit;
        unit.id = base::BusinessUnitId(QStringLiteral("unit-%1").arg(g));
        unit.name = QStringLiteral("Unit %1").arg(g);
        unit.zone = QTimeZone::utc();
        session::LoadedGroup loaded;
        loaded.group.key = {unit.id, monday, base::ScheduleId(QStringLiteral("schedule-%1").arg(g))};
        loaded.group.published = loaded.read = true;
        for (const char *id : {"1", "2"}) {
            schedule::ActivityCode code;
            code.id = base::ActivityCodeId(QString::fromLatin1(id));
            code.name = code.id.value;
            unit.codes.push_back(code);
        }
        schedule::ManagementUnitMembers members{base::ManagementUnitId(QStringLiteral("mu-%1").arg(g)), {}, {}};
        unit.managementUnits.push_back({members.managementUnit, QStringLiteral("Sales")});
        plan::GroupPlan planned;
        planned.key = loaded.group.key;
        planned.businessUnitName = unit.name;
        for (int i = 0; i < agents / groups; ++i) {
            const base::AgentId id(QStringLiteral("%1-agent-%2").arg(g).arg(i, 6, 10, QLatin1Char('0')));
            unit.agents.push_back(
                {id, QStringLiteral("Agent %1 Ünal").arg((i * 7919) % agents), members.managementUnit});
            members.agents.push_back(id);
            loaded.agents.push_back(week(id, monday));
            if (i % each != 0)
                continue;
            plan::AgentPlan edits;
            edits.agent = id;
            edits.base = loaded.agents.back();
            schedule::Shift longer = edits.base->shifts.front();
            longer.activities.back().lengthMinutes += 60;
            edits.shifts.push_back({plan::ShiftEdit::Kind::Put, longer, 0});
            planned.agents.push_back(std::move(edits));
        }
        loaded.group.members.push_back(std::move(members));
        whole->groups.push_back(std::move(planned));
        state.weeks.groups.push_back(std::move(loaded));
        state.weeks.units.emplace(unit.id, std::move(unit));
    }
    state.plan.plan = whole;
    for (const plan::GroupPlan &group : whole->groups)
        state.plan.checks[group.key.schedule] = session::checkGroup(state, group);
    return state;
}

} // namespace

class TestSnapshotBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDidNotChangeIsTheSame()
    {
        SessionState state = world(240, 4);
        session::SnapshotBuilder builder;
        const auto first = builder.make(state, 1, {});
        const auto second = builder.make(state, 2, {});
        QCOMPARE(second->details, first->details);
        const base::ScheduleId group = state.weeks.groups[3].group.key.schedule;
        const base::AgentId agent = state.plan.plan->groups[3].agents.front().agent;
        state.plan.chosen[group][agent] = plan::Disposition::Exclude;
        state.plan.touch(group);
        const auto third = builder.make(state, 3, {});
        QVERIFY(third->details != first->details);
        QCOMPARE(third->details->size(), size_t(groups));
        for (const auto &[id, detail] : *third->details) {
            const GroupDetail &before = first->details->at(id);
            QCOMPARE(detail.agents.size(), before.agents.size());
            for (size_t i = 0; i < detail.agents.size(); ++i) {
                QCOMPARE(detail.agents[i].agent, before.agents[i].agent);
                QCOMPARE(detail.agents[i].disposition == plan::Disposition::Exclude, detail.agents[i].agent == agent);
            }
        }
        QCOMPARE(third->groups->at(3).excluded, 1);
        QCOMPARE(first->groups->at(3).excluded, 0);
    }

    // Made again from nothing, it is what the kept one is.
    void theKeptOneIsWhatAFreshOneWouldBe()
    {
        SessionState state = world(240, 3);
        session::SnapshotBuilder kept;
        (void)kept.make(state, 1, {});
        for (int step = 0; step < groups; ++step) {
            const base::ScheduleId group = state.weeks.groups[static_cast<size_t>(step)].group.key.schedule;
            auto &loaded = state.weeks.groups[static_cast<size_t>(step)];
            if (step % 3 == 0) { // read again: one has left
                loaded.group.members.front().agents.pop_back();
                loaded.revision = session::nextRevision();
            } else if (step % 3 == 1) {
                state.plan.checks.erase(group);
                state.plan.touch(group);
            } else {
                state.plan = session::PlanState{};
            }
            const auto a = kept.make(state, 2, {});
            const auto b = session::SnapshotBuilder().make(state, 2, {});
            QCOMPARE(a->details->size(), b->details->size());
            for (const auto &[id, detail] : *a->details) {
                const GroupDetail &other = b->details->at(id);
                QCOMPARE(detail.agents.size(), other.agents.size());
                for (size_t i = 0; i < detail.agents.size(); ++i) {
                    QCOMPARE(detail.agents[i].agent, other.agents[i].agent);
                    QCOMPARE(detail.agents[i].planned, other.agents[i].planned);
                    QCOMPARE(detail.agents[i].checked, other.agents[i].checked);
                }
            }
            for (size_t i = 0; i < a->groups->size(); ++i) {
                QCOMPARE(a->groups->at(i).plannedAgents, b->groups->at(i).plannedAgents);
                QCOMPARE(a->groups->at(i).changes.total(), b->groups->at(i).changes.total());
                QCOMPARE(a->groups->at(i).managementUnits.front().plannedAgents,
                         b->groups->at(i).managementUnits.front().plannedAgents);
            }
        }
    }

    // 100,000 agents, a fifth of them planned.
    void aBigWorldIsShownInTime()
    {
        SessionState state = world(100'000, 5);
        session::SnapshotBuilder builder;
        QElapsedTimer timer;
        const auto measured = [&](const char *what) {
            timer.start();
            const auto made = builder.make(state, 1, {});
            const auto ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            qInfo("snapshot of 100,000 agents, %s: %.1f ms", what, ms);
            return ms;
        };
        measured("first");
        const double idle = measured("nothing changed");
        double one = 1e9;
        for (int i = 0; i < 3; ++i) {
            state.plan.touch(state.weeks.groups[static_cast<size_t>(i)].group.key.schedule);
            one = std::min(one, measured("one group of twelve changed"));
        }
        state.plan.touchAll();
        measured("the plan of all changed");
        timer.start();
        for (const plan::GroupPlan &group : state.plan.plan->groups)
            state.plan.checks[group.key.schedule] = session::checkGroup(state, group);
        qInfo("check of 20,000 planned agents: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY2(idle < 20, "an unchanged world is made again");
        QVERIFY2(one < 250, "a change in one group makes all again");
    }
};

QTEST_GUILESS_MAIN(TestSnapshotBuilder)
#include "tst_snapshot_builder.moc"
