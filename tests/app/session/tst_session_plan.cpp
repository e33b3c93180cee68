// Plans looked at, corrected, saved and tried again, against a real sandbox.
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

    // What failed is pushed once more; who was written is not touched again.
    void onlyWhatFailedIsTriedAgain()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(20));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        if (bench.now().failedAgents == 0) {
            bench.session().retryFailed(); // nothing to do: nothing happens
            QTest::qWait(300);
            QCOMPARE(bench.now().stage, Stage::Finished);
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionPlan)
#include "tst_session_plan.moc"
