// Plans looked at, corrected, saved and tried again, against a real sandbox.
#include "plan/plan_edit.h"
#include "session_bench.h"

#include <QFile>

using namespace shiftlane;
using session::Stage;
using test::SessionBench;

class TestSessionPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsLookedAtBeforeItIsLoaded()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        bench.session().makeSamplePlan(20, bench.file("plan.csv"));
        QSignalSpy previews(&bench.session(), &session::Session::planPreviewed);
        bench.session().previewPlan(bench.file("plan.csv"));
        QCOMPARE(previews.size(), 1);
        const auto preview = previews.takeFirst().front().value<session::PlanPreviewPtr>();
        QVERIFY(!preview->failure && preview->problems.empty() && preview->baseKnown);
        QCOMPARE(preview->name, QStringLiteral("plan.csv"));
        QVERIFY(!preview->groups.empty());
        QVERIFY(bench.now().planName.isEmpty()); // nothing was loaded

        bench.session().loadPlan(bench.file("plan.csv"));
        QVERIFY(bench.waitForStage(Stage::Checked));
        int agents = 0;
        plan::ChangeCount changes;
        for (const auto &row : *bench.now().groups) {
            agents += row.plannedAgents;
            changes += row.changes;
        }
        int previewed = 0;
        plan::ChangeCount counted;
        for (const auto &group : preview->groups) {
            QVERIFY(group.shown && !group.businessUnit.isEmpty());
            previewed += group.agents;
            counted += group.changes;
        }
        QCOMPARE(previewed, agents);
        QCOMPARE(counted.total(), changes.total());
    }

    void aBadFileIsSaidWithoutLoading()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        QSignalSpy previews(&bench.session(), &session::Session::planPreviewed);
        bench.session().previewPlan(bench.file("none.csv"));
        QVERIFY(previews.takeFirst().front().value<session::PlanPreviewPtr>()->failure);
        QFile file(bench.file("bad.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("schedule_group,agent_id,kind,start\nx,y,shift,07:00\n");
        file.close();
        bench.session().previewPlan(file.fileName());
        const auto preview = previews.takeFirst().front().value<session::PlanPreviewPtr>();
        QVERIFY(preview->failure || !preview->problems.empty());
        QVERIFY(preview->groups.empty());
        QVERIFY(bench.now().planName.isEmpty());
    }

    // What is saved is the same plan: same agents, same changes, base known.
    void aSavedPlanLoadsAsTheSame()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(20));
        const auto planned = bench.agents([](const auto &a) { return a.planned; });
        QSignalSpy notices(&bench.session(), &session::Session::notice);
        bench.session().savePlan(bench.file("saved.csv"));
        QCOMPARE(notices.takeFirst().front().toString(), QStringLiteral("planSaved"));
        QVERIFY(bench.waitFor([](const auto &s) { return s.planName == u"saved.csv"; }));
        bench.session().clearPlan();
        bench.session().loadPlan(bench.file("saved.csv"));
        QVERIFY(bench.waitFor([](const auto &s) { return s.planName == u"saved.csv" && s.stage == Stage::Checked; }));
        const auto again = bench.agents([](const auto &a) { return a.planned; });
        QVERIFY(bench.now().planBaseKnown);
        QCOMPARE(again.size(), planned.size());
        for (size_t i = 0; i < again.size(); ++i) {
            QCOMPARE(again[i].second.agent, planned[i].second.agent);
            QCOMPARE(again[i].second.changes.total(), planned[i].second.changes.total());
            QCOMPARE(again[i].second.verdict, planned[i].second.verdict);
        }
    }

    // No plan: the base is what was read; the change is checked, pushed and proven.
    void aShiftIsCorrectedHereAndPushed()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        const auto someone = bench.agents([](const auto &a) { return a.trades.empty(); });
        QVERIFY(!someone.empty());
        const auto [group, row] = someone.front();
        bench.session().showAgent(group, row.agent);
        QVERIFY(bench.week() && bench.week()->canEdit && !bench.week()->base);
        const session::AgentWeek before = *bench.week();
        QVERIFY(!before.service.shifts.empty() && before.edits.base && before.edits.isEmpty());
        const schedule::Shift shift = before.service.shifts.back();
        const auto moved = plan::moved(shift, 30);
        const auto edits = plan::withShift(before.edits, *before.edits.base, {shift.id, shift.start()}, moved);
        bench.session().editAgent(group, edits);
        QVERIFY(bench.waitForStage(Stage::Checked));
        QVERIFY(bench.now().planEditedHere);
        const auto planned = bench.agents([](const auto &a) { return a.planned; });
        QCOMPARE(planned.size(), size_t(1));
        QVERIFY(planned.front().second.editedHere && planned.front().second.checked);
        QCOMPARE(planned.front().second.changes.changed, 1);
        QVERIFY(bench.week()->after && bench.week()->edits.shifts.size() == 1);

        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QCOMPARE(bench.agents([](const auto &a) { return a.outcome == push::Outcome::Applied; }).size(), size_t(1));
        QVERIFY(bench.waitFor([&](const auto &) {
            return bench.week()->service.shift(shift.id) &&
                   bench.week()->service.shift(shift.id)->start() == moved.start();
        }));
        QVERIFY(bench.week()->canEdit && bench.week()->edits.isEmpty()); // the next edit starts from there
    }

    void anEditThatIsTakenBackLeavesNoPlan()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        const auto someone = bench.agents([](const auto &a) { return a.trades.empty(); });
        const auto [group, row] = someone.front();
        bench.session().showAgent(group, row.agent);
        const session::AgentWeek before = *bench.week();
        const schedule::Shift shift = before.service.shifts.back();
        bench.session().editAgent(group,
                                  plan::withoutShift(before.edits, *before.edits.base, {shift.id, shift.start()}));
        QVERIFY(bench.waitForStage(Stage::Checked));
        QCOMPARE(bench.agents([](const auto &a) { return a.planned; }).front().second.changes.removed, 1);
        bench.session().editAgent(group, before.edits);
        QVERIFY(bench.waitForStage(Stage::Loaded));
        QVERIFY(bench.now().planName.isEmpty());
        QVERIFY(bench.agents([](const auto &a) { return a.planned; }).empty());
    }

    // The service moved a shift that the plan moves too: decided, taken back,
    // decided again, pushed.
    void aDecisionIsTakenBackBeforeThePush()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        const auto someone = bench.agents([](const auto &a) { return a.trades.empty(); });
        const auto [group, row] = someone.front();
        bench.session().showAgent(group, row.agent);
        const session::AgentWeek before = *bench.week();
        const schedule::Shift shift = before.service.shifts.back();
        const auto edited = [&](int minutes) {
            return plan::withShift(before.edits, *before.edits.base, {shift.id, shift.start()},
                                   plan::moved(shift, minutes));
        };
        bench.session().editAgent(group, edited(60));
        bench.session().savePlan(bench.file("mine.csv"));
        bench.session().editAgent(group, edited(-60)); // somebody else's wish, pushed first
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        bench.session().loadPlan(bench.file("mine.csv"));
        const auto open = [&](size_t count) {
            return bench.waitFor([&](const auto &s) {
                return s.stage == Stage::Checked && s.details->at(group).conflicts.size() == count;
            });
        };
        QVERIFY(open(1));
        const session::ConflictRow conflict = bench.now().details->at(group).conflicts.front();
        QCOMPARE(conflict.cause, session::ConflictRow::Cause::Person);
        bench.session().decideConflicts(group, {conflict.conflict.id}, int(plan::Choice::KeepPlanned));
        QVERIFY(open(0));
        QCOMPARE(bench.now().details->at(group).decided.size(), size_t(1));
        QVERIFY(bench.now().details->at(group).decided.front().canUndo);
        bench.session().undoDecisions(group, {conflict.conflict.id});
        QVERIFY(open(1));
        QVERIFY(bench.now().details->at(group).decided.empty());
        bench.session().decideConflicts(group, {conflict.conflict.id}, int(plan::Choice::KeepPlanned));
        QVERIFY(open(0));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QCOMPARE(bench.agents([](const auto &a) { return a.outcome == push::Outcome::Applied; }).size(), size_t(1));
        QVERIFY(!bench.now().details->at(group).decided.front().canUndo);
    }

    // What failed is pushed once more; who was written is not touched again.
    void onlyWhatFailedIsTriedAgain()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        const auto people = bench.agents([](const auto &a) { return a.trades.empty(); });
        QVERIFY(people.size() >= 2);
        const base::ScheduleId group = people[0].first;
        const auto edit = [&](const base::AgentId &agent, bool sound) {
            bench.session().showAgent(group, agent);
            const session::AgentWeek week = *bench.week();
            const schedule::Shift shift = week.service.shifts.back();
            plan::AgentPlan edits =
                plan::withShift(week.edits, *week.edits.base, {shift.id, shift.start()}, plan::moved(shift, 15));
            schedule::Shift twice = plan::moved(shift, 60);
            twice.id = {};
            if (!sound)
                edits.shifts.push_back({plan::ShiftEdit::Kind::Put, twice, 0});
            bench.session().editAgent(group, edits);
        };
        edit(people[0].second.agent, true);
        edit(people[1].second.agent, false);
        QVERIFY(bench.waitForStage(Stage::Checked));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QCOMPARE(bench.now().failedAgents, 1);
        QVERIFY(bench.waitFor([](const auto &s) { return s.journal->history.size() == 1; }));
        bench.session().retryFailed();
        QVERIFY(bench.waitFor([](const auto &s) {
            return s.stage == Stage::Finished && s.journal->history.size() == 2 && s.journal->history.front().endedAt;
        }));
        QCOMPARE(bench.now().journal->history.front().agents, 1);
        const auto again = bench.agents([](const auto &a) { return a.planned; });
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(again.front().second.agent, people[1].second.agent);
        QCOMPARE(again.front().second.outcome, push::Outcome::Rejected);
    }

    /// While other lanes go on, the timeline shows what was proved, not what stood there before.
    void anAppliedAgentShowsWhatWasProved()
    {
        SessionBench bench([](auto &options) { options.groups = 2; });
        QVERIFY(bench.loadSample(20));
        const auto planned = bench.agents([](const auto &agent) {
            return agent.planned && agent.disposition == plan::Disposition::Push && agent.openConflicts == 0;
        });
        const auto [ended, agent] = planned.front();
        const auto other = std::find_if(planned.begin(), planned.end(),
                                        [&, group = ended](const auto &each) { return each.first != group; });
        QVERIFY(other != planned.end());
        bench.session().showAgent(ended, agent.agent);
        QVERIFY(bench.week());
        bench.session().push(false);
        bench.session().pauseGroup(other->first);
        const auto isApplied = [&, group = ended, id = agent.agent](const session::Snapshot &now) {
            for (const session::AgentRow &row : now.details->at(group).agents)
                if (row.agent == id)
                    return row.outcome == push::Outcome::Applied && push::isFinal(bench.group(group).state);
            return false;
        };
        QVERIFY(bench.waitFor(isApplied, 90'000));
        QCOMPARE(bench.now().stage, Stage::Pushing);
        QVERIFY(QTest::qWaitFor(
            [&] { return bench.week()->after && bench.week()->service.shifts == bench.week()->after->shifts; },
            20'000));
        QCOMPARE(bench.now().stage, Stage::Pushing);
        bench.session().resumeAll();
        QVERIFY(bench.waitForStage(Stage::Finished));
    }
};

QTEST_GUILESS_MAIN(TestSessionPlan)
#include "tst_session_plan.moc"
