// Plans, their files and what can be taken back: what a planner presses asks
// the session for the right thing.
#include "plan/disposition.h"
#include "plan/merge.h"
#include "session/answers.h"
#include "ui/dialogs/copy_plan_dialog.h"
#include "ui/dialogs/plan_preview_dialog.h"
#include "ui/dialogs/push_review_dialog.h"
#include "ui/models/history_model.h"
#include "ui/models/preview_models.h"
#include "ui/models/table_text.h"
#include "ui/pages/history_page.h"
#include "ui/pages/notice_bar.h"
#include "ui/shell/push_desk.h"
#include "window_bench.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTableView>

using namespace shiftlane;
using test::DemoMoment;
using test::WindowBench;
using ui::SessionLink;

namespace {

const QString planPath = QStringLiteral("/plans/friday.csv");

void drop(WindowBench &bench)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(planPath)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(bench.window.get(), &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(bench.window.get(), &event);
}

session::PlanPreview preview()
{
    session::PlanPreview p;
    p.path = planPath;
    p.name = QStringLiteral("friday.csv");
    p.format = QStringLiteral("csv");
    p.baseKnown = true;
    p.groups = {{QStringLiteral("Retail Banking"), QDate(2026, 11, 30), {}, true, 40, {12, 31, 4}, true},
                {QStringLiteral("Insurance"), QDate(2026, 12, 7), QStringLiteral("B"), false, 3, {0, 3, 0}, false}};
    return p;
}

session::PlanPreviewPtr refused()
{
    session::PlanPreview p = preview();
    p.groups.clear();
    p.problems = {{12, QStringLiteral("start"), QStringLiteral("no such time")},
                  {40, QStringLiteral("agentId"), QStringLiteral("=cmd()")}};
    return std::make_shared<const session::PlanPreview>(p);
}

session::PushHistoryRow pastRow(const char *id, bool ours, int applied)
{
    session::PushHistoryRow row;
    row.runId = QString::fromLatin1(id);
    row.planName = row.runId + QStringLiteral(".csv");
    row.planner = QStringLiteral("ada@api.example.com");
    row.at = base::Instant{test::demoNow().ms - 86'400'000};
    row.endedAt = test::demoNow();
    row.groupTexts = {QStringLiteral("Retail Banking")};
    row.weeks = {QDate(2026, 11, 30)};
    row.outcomes = {{push::Outcome::Applied, applied}, {push::Outcome::Parked, 2}};
    row.agents = applied + 2;
    row.decisions = 3;
    row.ours = ours;
    row.canRollBack = ours && applied > 0;
    return row;
}

session::SnapshotPtr withHistory()
{
    auto snapshot = std::make_shared<session::Snapshot>(*test::demoSnapshot(DemoMoment::Loaded));
    auto journal = std::make_shared<session::JournalView>(*snapshot->journal);
    journal->history = {pastRow("run-3", true, 38), pastRow("run-2", false, 5), pastRow("run-1", true, 0)};
    snapshot->journal = journal;
    return snapshot;
}

session::PastPushPtr past(const QString &runId)
{
    auto result = std::make_shared<session::PastPush>();
    result->row.runId = runId;
    session::PastAgent agent;
    agent.agent = base::AgentId(QStringLiteral("a-1"));
    agent.name = QStringLiteral("Amara Okafor");
    agent.groupText = QStringLiteral("Retail Banking");
    agent.weekDate = QDate(2026, 11, 30);
    agent.outcome = push::Outcome::Applied;
    agent.decisions = QStringLiteral("keepPlanned, brandNew");
    result->agents = {agent};
    return result;
}

void press(WindowBench &bench, const QKeySequence &keys)
{
    QTest::keyClick(bench.window.get(), keys[0].key(), keys[0].keyboardModifiers());
}

} // namespace

class TestWindowPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installEnglishPlurals(*qApp);
        ui::applyAppearance(*qApp, ui::Appearance::Light);
    }

    void aPlanIsLookedAtBeforeItIsLoaded()
    {
        WindowBench bench(DemoMoment::Loaded);
        QSignalSpy load(&bench.link, &SessionLink::loadPlan);
        drop(bench);
        QCOMPARE(load.size(), 0);
        bench.window->presentPlanPreview(std::make_shared<const session::PlanPreview>(preview()));
        auto *sheet = bench.window->findChild<ui::PlanPreviewDialog *>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->findChild<QTableView *>()->model()->rowCount(), 2);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(load.size(), 1);
        QCOMPARE(load[0][0].toString(), planPath);
    }

    void aPlanWithProblemsCannotBeLoaded()
    {
        WindowBench bench(DemoMoment::Loaded);
        QSignalSpy load(&bench.link, &SessionLink::loadPlan);
        drop(bench);
        bench.window->presentPlanPreview(refused());
        auto *sheet = bench.window->findChild<ui::PlanPreviewDialog *>();
        QVERIFY(sheet);
        QVERIFY(!bench.button(QStringLiteral("&Load"), sheet));
        QTest::mouseClick(bench.button(QStringLiteral("&Copy the list"), sheet), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("12\tstart\tno such time")), qPrintable(copied));
        QVERIFY(copied.contains(QStringLiteral("\t'=cmd()")));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QCOMPARE(load.size(), 0);
    }

    /// A slow answer about another file must not open over the newer choice.
    void anAnswerThatNobodyWaitsForIsDropped()
    {
        WindowBench bench(DemoMoment::Loaded);
        bench.window->presentPlanPreview(std::make_shared<const session::PlanPreview>(preview()));
        QVERIFY(!bench.window->findChild<ui::PlanPreviewDialog *>());
    }

    void aScheduleIsCopiedWithinItsBusinessUnit()
    {
        WindowBench bench(DemoMoment::Loaded);
        QSignalSpy copy(&bench.link, &SessionLink::copyPlan);
        bench.window->actions().copyPlan->trigger();
        auto *sheet = bench.window->findChild<ui::CopyPlanDialog *>();
        QVERIFY(sheet);
        QCOMPARE(sheet->to(), bench.window->currentGroup());
        QCOMPARE(sheet->findChildren<QComboBox *>().at(1)->count(), 2); // Retail's other week and its draft
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(copy.size(), 1);
        QVERIFY(copy[0][0].value<base::ScheduleId>().value.startsWith(QStringLiteral("retail-")));
        QVERIFY(copy[0][0] != copy[0][1]);
    }

    void excludingIsUndoneAndDoneAgain()
    {
        WindowBench bench(DemoMoment::Checked);
        auto *groups = bench.table(QStringLiteral("Schedule groups"));
        groups->setCurrentIndex(groups->model()->index(1, 0, groups->model()->index(0, 0)));
        auto *agents = bench.table(QStringLiteral("Agents"));
        agents->setFocus();
        agents->setCurrentIndex(agents->model()->index(7, 0));
        QSignalSpy disposed(&bench.link, &SessionLink::setDisposition);
        QVERIFY(!bench.window->actions().undo->isEnabled());
        press(bench, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
        QVERIFY(bench.window->actions().undo->text().contains(QStringLiteral("Exclude 1 Agent")));
        press(bench, QKeySequence(Qt::CTRL | Qt::Key_Z));
        press(bench, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QCOMPARE(disposed.size(), 3);
        QCOMPARE(disposed[0][2].toInt(), static_cast<int>(plan::Disposition::Exclude));
        QCOMPARE(disposed[1][2].toInt(), static_cast<int>(plan::Disposition::Push));
        QCOMPARE(disposed[1][1], disposed[0][1]);
        QCOMPARE(disposed[2][2].toInt(), static_cast<int>(plan::Disposition::Exclude));
    }

    /// What was sent cannot be taken back: a push forgets the stack.
    void aPushForgetsWhatCouldBeUndone()
    {
        WindowBench bench(DemoMoment::Checked);
        auto *groups = bench.table(QStringLiteral("Schedule groups"));
        groups->setCurrentIndex(groups->model()->index(1, 0, groups->model()->index(0, 0)));
        bench.window->showTab(2);
        QSignalSpy undone(&bench.link, &SessionLink::undoDecisions);
        press(bench, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
        press(bench, QKeySequence(Qt::CTRL | Qt::Key_Z));
        QCOMPARE(undone.size(), 1);
        press(bench, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
        QVERIFY(bench.window->actions().undo->isEnabled());
        bench.window->present(test::demoSnapshot(DemoMoment::MidPush));
        QVERIFY(!bench.window->actions().undo->isEnabled());
    }

    void correctionsAreNotLostByClosing()
    {
        WindowBench bench(DemoMoment::Checked);
        auto edited = std::make_shared<session::Snapshot>(*test::demoSnapshot(DemoMoment::Checked));
        edited->planEditedHere = true;
        bench.window->present(edited);
        QVERIFY(bench.window->isWindowModified());
        QVERIFY(!bench.window->close());
        QVERIFY(bench.button(QStringLiteral("Save plan as…")));
        QTest::mouseClick(bench.button(QStringLiteral("Close now")), Qt::LeftButton);
        QVERIFY(!bench.window->isVisible());
    }

    void aPastPushIsShownAndRolledBack()
    {
        WindowBench bench(DemoMoment::Loaded);
        bench.window->present(withHistory());
        QSignalSpy wanted(&bench.link, &SessionLink::showPastPush);
        QSignalSpy back(&bench.link, &SessionLink::rollBack);
        press(bench, QKeySequence(Qt::CTRL | Qt::Key_7));
        auto *pushes = bench.table(QStringLiteral("Past pushes"));
        QVERIFY(pushes->isVisible());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("run-3"));
        bench.window->presentPastPush(past(QStringLiteral("run-2"))); // of another one: dropped
        auto *agents = bench.table(QStringLiteral("Agents of the push"));
        QCOMPARE(agents->model()->rowCount(), 0);
        bench.window->presentPastPush(past(QStringLiteral("run-3")));
        QCOMPARE(agents->model()->rowCount(), 1);
        QCOMPARE(agents->model()->index(0, ui::PastAgentsModel::Decisions).data().toString(),
                 QStringLiteral("kept the planned shift, brandNew"));
        QTest::mouseClick(bench.button(QStringLiteral("Roll back…")), Qt::LeftButton);
        QCOMPARE(back.size(), 1);
        const QString said = bench.window->findChild<ui::NoticeBar *>()->texts().join(QLatin1Char(' '));
        QVERIFY(said.contains(QStringLiteral("nothing is written")));
        bench.click(pushes, 1, 0); // somebody else's
        QVERIFY(!bench.button(QStringLiteral("Roll back…"))->isEnabled());
        bench.click(pushes, 2, 0); // nothing was applied
        QVERIFY(!bench.button(QStringLiteral("Roll back…"))->isEnabled());
    }

    void theReviewSaysWhatThePushTakes()
    {
        const auto outlook = test::demoOutlook();
        QVERIFY(ui::notifiedText(*outlook, false).contains(QStringLiteral("168 agents are notified.")));
        QVERIFY(ui::notifiedText(*outlook, true).contains(QStringLiteral("2 waves")));
        const QString quiet = ui::quietText(*outlook, QTimeZone::utc());
        QVERIFY2(quiet.contains(QStringLiteral("14 past push")) && quiet.contains(QStringLiteral("9 conflicts")),
                 qPrintable(quiet));
        WindowBench bench(DemoMoment::Checked);
        auto checked = std::make_shared<session::Snapshot>(*test::demoSnapshot(DemoMoment::Checked));
        checked->outlook = outlook;
        bench.window->present(checked);
        bench.window->openReview();
        auto *sheet = bench.window->findChild<ui::PushReviewDialog *>();
        QVERIFY(sheet);
        const auto words = [sheet] {
            QStringList all;
            for (const QLabel *label : sheet->findChildren<QLabel *>())
                all << label->text();
            return all.join(QLatin1Char('\n'));
        };
        QVERIFY(words().contains(QStringLiteral("168 agents are notified")));
        QVERIFY(words().contains(QStringLiteral("92 requests")));
        for (QCheckBox *box : sheet->findChildren<QCheckBox *>())
            if (box->text().contains(QStringLiteral("Publish")) && box->isEnabled())
                QTest::keyClick(box, Qt::Key_Space);
        if (sheet->publish())
            QVERIFY(words().contains(QStringLiteral("1168 agents are notified")));
    }

    void whatFailedIsTriedAgain()
    {
        WindowBench bench(DemoMoment::Finished);
        auto finished = std::make_shared<session::Snapshot>(*test::demoSnapshot(DemoMoment::Finished));
        finished->failedAgents = 3;
        bench.window->present(finished);
        QTest::qWait(5);
        QSignalSpy retry(&bench.link, &SessionLink::retryFailed);
        QTest::mouseClick(bench.button(QStringLiteral("Retry what failed (3)")), Qt::LeftButton);
        press(bench, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
        QCOMPARE(retry.size(), 2);
        finished = std::make_shared<session::Snapshot>(*finished);
        finished->failedAgents = 0;
        bench.window->present(finished);
        QVERIFY(!bench.window->actions().retryFailed->isEnabled());
    }

    void aLongPushRingsWhenNobodyLooks()
    {
        WindowBench bench(DemoMoment::Checked);
        auto *pushes = bench.window->findChild<ui::PushDesk *>();
        QVERIFY(pushes);
        QSignalSpy rang(pushes, &ui::PushDesk::rang);
        QWidget other; // where the planner is meanwhile
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        bench.window->present(test::demoSnapshot(DemoMoment::MidPush));
        bench.window->present(test::demoSnapshot(DemoMoment::Finished));
        QCOMPARE(rang.size(), 0); // a short one
        pushes->setLong(0);
        bench.window->present(test::demoSnapshot(DemoMoment::MidPush));
        bench.window->present(test::demoSnapshot(DemoMoment::Finished));
        QCOMPARE(rang.size(), 1);
        QVERIFY(rang[0][0].toString().startsWith(QStringLiteral("The push ended")));
        bench.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        bench.window->present(test::demoSnapshot(DemoMoment::MidPush));
        bench.window->present(test::demoSnapshot(DemoMoment::Finished));
        QCOMPARE(rang.size(), 1); // somebody looks
    }

    void modelsKeepTheirPromises()
    {
        ui::HistoryModel history;
        ui::PastAgentsModel agents;
        ui::ProblemsModel problems;
        ui::PreviewGroupsModel groups;
        using Tester = QAbstractItemModelTester;
        const auto strict = Tester::FailureReportingMode::QtTest;
        Tester a(&history, strict), b(&agents, strict), c(&problems, strict), d(&groups, strict);
        history.setRows(withHistory()->journal->history);
        history.setRows({pastRow("run-1", true, 4), pastRow("run-9", true, 1)});
        agents.setRows(past({})->agents);
        problems.setRows(refused()->problems);
        groups.setRows(preview().groups);
        QCOMPARE(history.rowCount(), 2);
        QCOMPARE(history.index(0, ui::HistoryModel::State).data(ui::BadgeRole).value<ui::Badge>().word,
                 QStringLiteral("In part"));
        QCOMPARE(ui::outcomesText({{push::Outcome::Applied, 4}, {push::Outcome::Pending, 2}}),
                 QStringLiteral("4 applied"));
    }

    void cellsAreNoFormulas()
    {
        for (const char *bad : {"=1", "+1", "-1", "@x", "\tx", "\rx", "  =1"})
            QVERIFY2(ui::formulaSafe(QString::fromLatin1(bad)).startsWith(QLatin1Char('\'')), bad);
        QCOMPARE(ui::formulaSafe(QStringLiteral("a=1")), QStringLiteral("a=1"));
        ui::ProblemsModel model;
        model.setRows({{3, QStringLiteral("a,\"b"), QStringLiteral("two\nlines")}});
        QCOMPARE(ui::asCsv(model, ui::everyRow(model), ui::everyColumn(model)),
                 QStringLiteral("Line,Column,What is wrong\r\n3,\"a,\"\"b\",\"two\nlines\"\r\n"));
    }
};

QTEST_MAIN(TestWindowPlans)
#include "tst_window_plans.moc"
