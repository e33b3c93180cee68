// Who should be taking conversations and is not, against a real sandbox: a push of
// shifts that run now, of which one group is stopped.
#include "schedule/week.h"
#include "session/unrouted.h"
#include "tests/app/sandbox/http_client.h"
#include "tests/app/session/session_bench.h"
#include "wire/adherence.h"

#include <QDateTime>
#include <QTest>
#include <set>

using namespace shiftlane;
using insight::UnroutedCause;
using session::Stage;
using session::UnroutedView;

namespace {

base::Instant wall() { return base::Instant::fromMs(QDateTime::currentMSecsSinceEpoch()); }

/// One group and agents of it who are at home now, and planned to be on queue.
struct Called {
    base::ScheduleId group;
    std::set<QString> agents;
};

} // namespace

class TestUnrouted : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SessionBench> bench_;

    void start(int forgetsOneIn)
    {
        bench_ = std::make_unique<test::SessionBench>([&](sandbox::SandboxOptions &options) {
            options.agents = 180;
            options.groups = 6;
            options.openTrades = 2;
            options.tradeJobLimit = 0;
            options.forgetsOneIn = forgetsOneIn;
        });
        QVERIFY(bench_->load());
    }

    [[nodiscard]] const UnroutedView *view() const { return bench_->now().unrouted.get(); }

    /// At home for long, free of trades and of time off.
    [[nodiscard]] static bool isHome(const session::AgentWeek &week, base::Instant now)
    {
        return week.trades.empty() && week.service.markers.empty() &&
               std::none_of(week.service.shifts.begin(), week.service.shifts.end(), [&](const auto &shift) {
                   return shift.start() < now.plusMinutes(660) && now.plusMinutes(-660) < shift.end();
               });
    }

    /// Plans an agent on queue from three quarters of an hour ago on.
    void call(const session::AgentWeek &week, base::Instant now)
    {
        schedule::Activity work;
        work.start = base::Instant{now.ms / 900'000 * 900'000}.plusMinutes(-45);
        work.lengthMinutes = 180;
        work.code = base::ActivityCodeId(QStringLiteral("0"));
        plan::AgentPlan edits = week.edits;
        edits.shifts.push_back({plan::ShiftEdit::Kind::Put, {{}, {work}, false, {}}, 0});
        bench_->session().editAgent(week.group, edits);
    }

    [[nodiscard]] std::vector<Called> callAgents(size_t groups, size_t agents)
    {
        std::vector<Called> called;
        const base::Instant now = wall();
        for (const session::GroupRow &group : *bench_->now().groups) {
            const auto bounds = schedule::weekBounds(group.key.weekDate, group.weekCount, group.zone);
            if (!group.published || now.plusMinutes(-61) < bounds.start || bounds.end < now.plusMinutes(180))
                continue;
            Called here{group.key.schedule, {}};
            for (const session::AgentRow &agent : bench_->now().details->at(group.key.schedule).agents) {
                bench_->session().showAgent(group.key.schedule, agent.agent);
                if (here.agents.size() == agents || !isHome(*bench_->week(), now))
                    continue;
                call(*bench_->week(), now);
                here.agents.insert(agent.agent.value);
            }
            if (here.agents.size() == agents)
                called.push_back(here);
            if (called.size() == groups)
                break;
        }
        return called;
    }

    [[nodiscard]] std::map<QString, const session::UnroutedRow *> rowsOf(const Called &called) const
    {
        std::map<QString, const session::UnroutedRow *> rows;
        for (const session::UnroutedRow &row : view()->rows)
            if (row.fact.group == called.group && called.agents.contains(row.fact.agent.value))
                rows[row.fact.agent.value] = &row;
        return rows;
    }

    /// What the service itself says of them.
    [[nodiscard]] std::map<QString, wire::Adherence> told(const Called &called) const
    {
        HttpClient client;
        client.base = bench_->server().url();
        const QByteArray pair = "planner:secret";
        client.token = client
                           .send("POST", QStringLiteral("/oauth/token"), "grant_type=client_credentials",
                                 {{"Authorization", "Basic " + pair.toBase64()}})
                           .json()
                           .value(QLatin1String("access_token"))
                           .toString()
                           .toLatin1();
        const QStringList ids(called.agents.begin(), called.agents.end());
        const auto reply =
            client.get(QStringLiteral("/api/v2/workforcemanagement/adherence?userId=") + ids.join(QLatin1Char(',')));
        const auto read = wire::parseAdherenceListing(reply.body, QStringLiteral("test"));
        std::map<QString, wire::Adherence> agents;
        for (const wire::Adherence &agent : read ? read->agents : std::vector<wire::Adherence>{})
            agents[agent.agent.value] = agent;
        return agents;
    }

private Q_SLOTS:
    void cleanup() { bench_.reset(); }

    void aStoppedGroupLeavesAgentsBehind_data()
    {
        QTest::addColumn<int>("forgetsOneIn");
        QTest::newRow("everybody presses On Queue") << 0;
        QTest::newRow("nobody does") << 1;
    }

    void aStoppedGroupLeavesAgentsBehind()
    {
        QFETCH(int, forgetsOneIn);
        start(forgetsOneIn);
        const std::vector<Called> called = callAgents(2, 4);
        QCOMPARE(called.size(), size_t(2));
        const Called &applied = called[0];
        const Called &stopped = called[1];
        QVERIFY(bench_->waitForStage(Stage::Checked));
        // Before the push the plan of both is not on the service.
        QVERIFY(bench_->waitFor([&](const session::Snapshot &s) {
            return s.unrouted && s.unrouted->state == UnroutedView::State::Known && rowsOf(applied).size() == 4 &&
                   rowsOf(stopped).size() == 4;
        }));
        for (const auto &[agent, row] : rowsOf(applied)) {
            QCOMPARE(row->fact.cause, UnroutedCause::NotAppliedYet);
            QCOMPARE(row->plannedNow, QStringLiteral("On Queue"));
            QVERIFY(row->scheduledNow.isEmpty());
            QVERIFY(!row->groupInPush);
        }
        bench_->session().push(false);
        bench_->session().stopGroup(stopped.group);
        QVERIFY(bench_->waitForStage(Stage::Finished));
        QCOMPARE(bench_->group(applied.group).state, push::LaneState::Done);
        QCOMPARE(bench_->group(stopped.group).state, push::LaneState::Stopped);
        const auto settled = [&] {
            const auto there = rowsOf(applied);
            const auto truth = told(applied);
            return truth.size() == 4 && rowsOf(stopped).size() == 4 &&
                   std::all_of(truth.begin(), truth.end(), [&](const auto &each) {
                       const auto row = there.find(each.first);
                       const bool takes = each.second.presence == wire::SystemPresence::OnQueue &&
                                          each.second.routing != wire::RoutingState::NotResponding &&
                                          !each.second.activeQueues->empty();
                       if (takes || row == there.end())
                           return takes && row == there.end();
                       const bool forgot = each.second.presence == wire::SystemPresence::Available;
                       return row->second->fact.cause != UnroutedCause::NotAppliedYet &&
                              forgot == (row->second->fact.cause == UnroutedCause::PresenceAvailable);
                   });
        };
        bool same = false;
        for (int second = 0; second < 120 && !same; ++second) { // what was asked is as old as the last round
            QTest::qWait(1'000);
            same = settled();
        }
        QVERIFY(same);
        for (const auto &[agent, row] : rowsOf(stopped)) {
            QCOMPARE(row->fact.cause, UnroutedCause::NotAppliedYet);
            QVERIFY(row->fact.inPush && row->groupInPush);
            QCOMPARE(row->lane, push::LaneState::Stopped);
            QVERIFY(row->outcome != push::Outcome::Pending && row->outcome != push::Outcome::Applied);
            QVERIFY(!row->name.isEmpty() && row->name != agent);
        }
        const auto truth = told(applied);
        for (const auto &[agent, row] : rowsOf(applied)) {
            const wire::Adherence &is = truth.at(agent);
            if (is.presence == wire::SystemPresence::Available)
                QCOMPARE(row->fact.cause, UnroutedCause::PresenceAvailable);
            else if (is.presence == wire::SystemPresence::OnQueue && is.activeQueues->empty())
                QCOMPARE(row->fact.cause, UnroutedCause::NoActiveQueue);
            QCOMPARE(row->outcome, push::Outcome::Applied);
            QCOMPARE(row->scheduledNow, QStringLiteral("On Queue"));
        }
        const bool somebodyForgot = std::any_of(truth.begin(), truth.end(), [](const auto &each) {
            return each.second.presence == wire::SystemPresence::Available;
        });
        QCOMPARE(somebodyForgot, forgetsOneIn == 1);
        QVERIFY(view()->expected >= 8);
        QCOMPARE(view()->taking, view()->expected - static_cast<int>(view()->rows.size()));
    }

    // No permission for the adherence routes: said, and nothing else is touched by it.
    void refusedAdherenceIsSaid()
    {
        bench_ = std::make_unique<test::SessionBench>([](sandbox::SandboxOptions &options) {
            options.agents = 180;
            options.groups = 6;
            options.openTrades = 2;
            options.tradeJobLimit = 0;
            options.mayViewAdherence = false;
        });
        QVERIFY(bench_->loadSample(12));
        QVERIFY(bench_->waitFor([](const session::Snapshot &s) {
            return s.unrouted && s.unrouted->state == UnroutedView::State::Known && !s.unrouted->failure.isEmpty();
        }));
        QVERIFY2(view()->failure.contains(QStringLiteral("wfm:realtimeAdherence:view")), qPrintable(view()->failure));
        QCOMPARE(view()->taking, 0);
        QCOMPARE(view()->unseen, view()->expected - static_cast<int>(view()->rows.size()));
        for (const session::UnroutedRow &row : view()->rows) // what the schedules alone tell
            QCOMPARE(row.fact.cause, UnroutedCause::NotAppliedYet);
        QVERIFY(!bench_->now().failure);
        QVERIFY(bench_->now().status.live);
        bench_->session().push(false);
        QVERIFY(bench_->waitForStage(Stage::Finished));
        QVERIFY(!bench_->now().failure);
    }

    // Weeks without the present moment: nobody can be missed, and that is said.
    void otherWeeksAreSaid()
    {
        start(60);
        QVERIFY(bench_->waitFor(
            [](const session::Snapshot &s) { return s.unrouted && s.unrouted->state == UnroutedView::State::Known; }));
        bench_->session().showWeeks(QDate::currentDate().addDays(28));
        QVERIFY(bench_->waitFor([](const session::Snapshot &s) {
            return s.stage == Stage::Loaded && s.unrouted && s.unrouted->state == UnroutedView::State::NoWeekNow;
        }));
        QVERIFY(view()->rows.empty());
        QCOMPARE(view()->expected, 0);
    }
};

QTEST_GUILESS_MAIN(TestUnrouted)
#include "tst_unrouted.moc"
