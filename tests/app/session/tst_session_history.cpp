// Past pushes out of the journal, and one of them put back, against a real sandbox.
#include "plan/plan_edit.h"
#include "session_bench.h"

using namespace shiftlane;
using session::Stage;
using test::SessionBench;

class TestSessionHistory : public QObject {
    Q_OBJECT

    static schedule::AgentSchedule held(SessionBench &bench, const base::ScheduleId &group, const base::AgentId &agent)
    {
        bench.session().showAgent(group, agent);
        return bench.week()->service;
    }

private Q_SLOTS:
    void aPastPushIsShownAndPutBack()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(24));
        QVERIFY(bench.now().outlook);
        QVERIFY(bench.now().outlook->writes == 1 && bench.now().outlook->notified > 0);
        const int promised = bench.now().outlook->notified;
        const auto planned = bench.agents([](const auto &a) { return a.planned; });
        std::map<base::AgentId, schedule::AgentSchedule> before;
        for (const auto &[group, row] : planned)
            before[row.agent] = held(bench, group, row.agent);
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        const auto applied = bench.agents([](const auto &a) { return a.outcome == push::Outcome::Applied; });
        QCOMPARE(promised, static_cast<int>(applied.size()));
        QVERIFY(bench.waitFor(
            [](const auto &s) { return s.journal->history.size() == 1 && s.journal->history[0].endedAt; }));

        bench.open(); // another day
        QVERIFY(bench.load());
        QCOMPARE(bench.now().journal->history.size(), size_t(1));
        const session::PushHistoryRow row = bench.now().journal->history.front();
        QCOMPARE(row.planName, QStringLiteral("plan.csv"));
        QCOMPARE(row.agents, static_cast<int>(planned.size()));
        QCOMPARE(row.outcomes.at(push::Outcome::Applied), static_cast<int>(applied.size()));
        QVERIFY(row.ours && row.canRollBack && row.at && *row.endedAt >= *row.at);
        const session::GroupRow &group = bench.group(applied.front().first);
        QCOMPARE(group.lastPushedBy, QStringLiteral("planner@127.0.0.1"));
        QCOMPARE(group.lastPushedAt, row.endedAt);

        QSignalSpy past(&bench.session(), &session::Session::pastPushReady);
        bench.session().showPastPush(row.runId);
        const auto shown = past.takeFirst().front().value<session::PastPushPtr>();
        QCOMPARE(shown->agents.size(), planned.size());
        QVERIFY(std::all_of(shown->agents.begin(), shown->agents.end(), [](const auto &each) {
            return !each.name.isEmpty() && !each.groupText.isEmpty() && each.outcome != push::Outcome::Pending;
        }));

        bench.session().rollBack(row.runId);
        QVERIFY(bench.waitFor([](const auto &s) { return s.stage == Stage::Checked && !s.planName.isEmpty(); }));
        QVERIFY(bench.now().planEditedHere && bench.now().planBaseKnown);
        QCOMPARE(bench.agents([](const auto &a) { return a.planned; }).size(), applied.size());
        for (const auto &[id, agent] : bench.agents([](const auto &a) { return a.planned; }))
            QVERIFY2(agent.verdict == plan::Verdict::Clear, qPrintable(agent.name));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QCOMPARE(bench.agents([](const auto &a) { return a.outcome == push::Outcome::Applied; }).size(),
                 applied.size());
        bench.session().clearPlan();
        bench.session().reload();
        QVERIFY(bench.waitFor([](const auto &s) { return s.stage == Stage::Loading; }));
        QVERIFY(bench.waitForStage(Stage::Loaded));
        for (const auto &[id, agent] : applied)
            QVERIFY2(schedule::sameContent(held(bench, id, agent.agent), before[agent.agent]), qPrintable(agent.name));
    }

    // What a colleague changed since is kept or asked, never written over.
    void puttingBackAsksWhereOthersChangedSince()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        const auto someone = bench.agents([](const auto &a) { return a.trades.empty(); });
        const auto [group, row] = someone.front();
        bench.session().showAgent(group, row.agent);
        const session::AgentWeek first = *bench.week();
        const schedule::Shift shift = first.service.shifts.back();
        const auto push = [&](int minutes) {
            bench.session().showAgent(group, row.agent);
            const session::AgentWeek week = *bench.week();
            bench.session().editAgent(group, plan::withShift(week.edits, *week.edits.base, {shift.id, shift.start()},
                                                             plan::moved(shift, minutes)));
            bench.session().push(false);
        };
        push(60);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(bench.waitFor(
            [](const auto &s) { return s.journal->history.size() == 1 && s.journal->history[0].endedAt; }));
        const QString run = bench.now().journal->history.front().runId;
        QVERIFY(bench.waitFor([&](const auto &) {
            return bench.week()->service.shift(shift.id)->start() == shift.start().plusMinutes(60);
        }));
        push(90); // the other change, since
        QVERIFY(bench.waitFor([](const auto &s) {
            return s.stage == Stage::Finished && s.journal->history.size() == 2 && s.journal->history[0].endedAt;
        }));
        bench.session().rollBack(run);
        QVERIFY(bench.waitFor([](const auto &s) { return s.stage == Stage::Checked; }));
        const auto planned = bench.agents([](const auto &a) { return a.planned; });
        QCOMPARE(planned.size(), size_t(1));
        QCOMPARE(planned.front().second.verdict, plan::Verdict::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestSessionHistory)
#include "tst_session_history.moc"
