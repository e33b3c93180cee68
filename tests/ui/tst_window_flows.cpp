// What a planner presses asks the session for the right thing, by mouse and by
// keyboard; nothing stands behind the link.
#include "plan/disposition.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/push_review_dialog.h"
#include "ui/models/agents_model.h"
#include "ui/pages/count_tab_bar.h"
#include "ui/pages/notice_bar.h"
#include "ui/timeline/agent_week_view.h"
#include "window_bench.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollBar>

using namespace shiftlane;
using test::DemoMoment;
using test::WindowBench;
using ui::SessionLink;

namespace {

/// The drawings' group: the second of the first business unit.
void chooseDemoGroup(WindowBench &bench)
{
    auto *groups = bench.table(QStringLiteral("Schedule groups"));
    groups->setCurrentIndex(groups->model()->index(1, 0, groups->model()->index(0, 0)));
}

QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

void press(WindowBench &bench, const QKeySequence &keys)
{
    const auto combination = keys[0];
    QTest::keyClick(bench.window.get(), combination.key(), combination.keyboardModifiers());
}

} // namespace

class TestWindowFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyAppearance(*qApp, ui::Appearance::Light); }

    void cleanup()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    void oneFilledButton()
    {
        QCOMPARE(WindowBench(DemoMoment::Disconnected).filled().size(), 1);
        QCOMPARE(WindowBench(DemoMoment::Loaded).filled(), QStringList{QStringLiteral("Load plan…")});
        QCOMPARE(WindowBench(DemoMoment::PlanLoaded).filled(), QStringList{QStringLiteral("Check")});
        QCOMPARE(WindowBench(DemoMoment::Checked).filled(), QStringList{QStringLiteral("Push 9 ready")});
        QCOMPARE(WindowBench(DemoMoment::Paused).filled(), QStringList{QStringLiteral("Resume")});
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->showTab(1);
        bench.click(bench.table(QStringLiteral("Shift trades")), 0, 0);
        QCOMPARE(bench.filled(), QStringList{QStringLiteral("Approve 1")});
    }

    void checkByMouseAndKey()
    {
        WindowBench bench(DemoMoment::PlanLoaded);
        QSignalSpy check(&bench.link, &SessionLink::check);
        QTest::mouseClick(bench.button(QStringLiteral("Check")), Qt::LeftButton);
        press(bench, QKeySequence(Qt::Key_F7));
        QCOMPARE(check.size(), 2);
    }

    void pushIsReviewedFirst()
    {
        WindowBench bench(DemoMoment::Checked);
        QSignalSpy push(&bench.link, &SessionLink::push);
        QTest::mouseClick(bench.button(QStringLiteral("Push 9 ready")), Qt::LeftButton);
        QCOMPARE(push.size(), 0);
        auto *sheet = bench.window->findChild<ui::PushReviewDialog *>();
        QVERIFY(sheet && sheet->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QCOMPARE(push.size(), 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        press(bench, QKeySequence(Qt::CTRL | Qt::Key_Return));
        sheet = bench.window->findChild<ui::PushReviewDialog *>();
        QVERIFY(sheet);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(push.size(), 1);
        QCOMPARE(push[0][0].toBool(), false);
        QCOMPARE(push[0][1].toBool(), false); // parked agents are offered unless the planner wants otherwise
        QCOMPARE(push[0][2].toBool(), false);
    }

    void aCutPushIsOfferedInALine()
    {
        WindowBench bench(DemoMoment::Interrupted);
        const auto *notices = bench.window->findChild<ui::NoticeBar *>();
        QVERIFY(notices->texts().join(QLatin1Char(' ')).contains(QStringLiteral("3 schedule groups, 41 agents open")));
        QVERIFY(bench.button(QStringLiteral("Later")));
        QSignalSpy resume(&bench.link, &SessionLink::resumeRun);
        QTest::mouseClick(bench.button(QStringLiteral("Resume"), bench.window->findChild<ui::NoticeBar *>()),
                          Qt::LeftButton);
        press(bench, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
        QCOMPARE(resume.size(), 2);
        QCOMPARE(resume[0][0].toString(), QStringLiteral("run-7"));
        QTest::mouseClick(bench.button(QStringLiteral("Later")), Qt::LeftButton);
        QCOMPARE(notices->texts().size(), 0);
    }

    void aJournalThatCannotBeUsedKeepsPushesAway()
    {
        WindowBench bench(DemoMoment::Checked);
        auto snapshot = std::make_shared<session::Snapshot>(*test::demoSnapshot(DemoMoment::Checked));
        auto view = std::make_shared<session::JournalView>(*snapshot->journal);
        view->ready = false;
        view->failure = base::Failure{base::FailureKind::Storage, QStringLiteral("journal.sqlite"),
                                      QStringLiteral("record 12 does not fit")};
        snapshot->journal = view;
        bench.window->present(snapshot);
        QVERIFY(!bench.window->actions().push->isEnabled());
        QVERIFY(bench.button(QStringLiteral("Choose a journal…"))->isEnabled());
        QCOMPARE(bench.window->findChild<ui::NoticeBar *>()->texts().size(), 1);
    }

    // All that can be pushed again; then the one that is chosen; by key as well.
    void parkedAgentsArePushedAgain()
    {
        WindowBench bench(DemoMoment::Interrupted);
        bench.window->showTab(3);
        QSignalSpy wanted(&bench.link, &SessionLink::pushParked);
        QTest::mouseClick(bench.button(QStringLiteral("Push 2 again")), Qt::LeftButton); // one waits, one is not ours
        QCOMPARE(wanted.size(), 1);
        using Agents = QMap<QString, QStringList>;
        QCOMPARE(wanted[0][0].value<Agents>().value(test::demoGroup().value).size(), 2);
        auto *parked = bench.table(QStringLiteral("Parked agents"));
        bench.click(parked, 1, 0);
        QVERIFY(bench.button(QStringLiteral("Push 1 again")));
        press(bench, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][0].value<Agents>().value(test::demoGroup().value).size(), 1);
        bench.click(parked, 0, 0); // it waits for its trade
        QVERIFY(!bench.button(QStringLiteral("Push again"))->isEnabled());
    }

    void aWeekWithParkedAgentsCannotBeClosed()
    {
        WindowBench bench(DemoMoment::Interrupted);
        QSignalSpy close(&bench.link, &SessionLink::closeWeek);
        chooseDemoGroup(bench);
        QAction *action = bench.window->actions().closeWeek;
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(QStringLiteral("4 parked")));
        auto *groups = bench.table(QStringLiteral("Schedule groups"));
        groups->setCurrentIndex(groups->model()->index(0, 0, groups->model()->index(0, 0)));
        QVERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(close.size(), 1);
    }

    void aClosedWeekIsAskedForFirst()
    {
        WindowBench bench(DemoMoment::Checked);
        auto snapshot = std::make_shared<session::Snapshot>(*test::demoSnapshot(DemoMoment::Checked));
        auto groups = std::make_shared<std::vector<session::GroupRow>>(*snapshot->groups);
        for (session::GroupRow &row : *groups)
            if (row.key.schedule == test::demoGroup())
                row.closed = push::ClosedWeek{QStringLiteral("ada"), test::demoNow()};
        snapshot->groups = groups;
        bench.window->present(snapshot);
        bench.window->openReview();
        auto *sheet = bench.window->findChild<ui::PushReviewDialog *>();
        QSignalSpy push(&bench.link, &SessionLink::push);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(push.size(), 0);
        for (QCheckBox *box : sheet->findChildren<QCheckBox *>())
            if (!box->text().contains(QStringLiteral("Publish")))
                box->setChecked(true);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(push.size(), 1);
        QVERIFY(!push[0][0].toBool() && push[0][1].toBool() && push[0][2].toBool());
    }

    void pauseResumeStop()
    {
        WindowBench bench(DemoMoment::MidPush);
        QSignalSpy pause(&bench.link, &SessionLink::pauseAll);
        QSignalSpy stop(&bench.link, &SessionLink::stopAll);
        QSignalSpy resume(&bench.link, &SessionLink::resumeAll);
        QTest::mouseClick(bench.button(QStringLiteral("Pause")), Qt::LeftButton);
        QTest::mouseClick(bench.button(QStringLiteral("Stop")), Qt::LeftButton);
        bench.window->present(test::demoSnapshot(DemoMoment::Paused));
        QTest::mouseClick(bench.button(QStringLiteral("Resume")), Qt::LeftButton);
        QCOMPARE(pause.size() + stop.size() + resume.size(), 3);
    }

    void weeksGoBackAndForward()
    {
        WindowBench bench(DemoMoment::Loaded);
        QSignalSpy weeks(&bench.link, &SessionLink::showWeeks);
        press(bench, QKeySequence(Qt::ALT | Qt::Key_Left));
        press(bench, QKeySequence(Qt::ALT | Qt::Key_Right));
        QCOMPARE(weeks.size(), 2);
        QCOMPARE(weeks[0][0].toDate(), QDate(2026, 11, 16));
        QCOMPARE(weeks[1][0].toDate(), QDate(2026, 11, 30));
    }

    void tradesAreDecidedWhenPressed()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        press(bench, QKeySequence(Qt::CTRL | Qt::Key_2));
        auto *trades = bench.table(QStringLiteral("Shift trades"));
        QVERIFY(trades->hasFocus());
        trades->setCurrentIndex(trades->model()->index(0, 0));
        QTest::keyClick(trades, Qt::Key_Space);
        QTest::keyClick(trades, Qt::Key_Down);
        QTest::keyClick(trades, Qt::Key_Space);
        QSignalSpy decided(&bench.link, &SessionLink::decideTrades);
        QTest::mouseClick(bench.button(QStringLiteral("Approve 2")), Qt::LeftButton);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][0].value<base::ScheduleId>(), test::demoGroup());
        QCOMPARE(decided[0][1].value<QList<QString>>(),
                 (QStringList{QStringLiteral("trade-2"), QStringLiteral("trade-4")}));
        QCOMPARE(decided[0][2].toBool(), true);
    }

    void bothAgentsOfATradeAreParked()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->showTab(1);
        bench.click(bench.table(QStringLiteral("Shift trades")), 0, 0);
        QSignalSpy disposed(&bench.link, &SessionLink::setDisposition);
        QTest::mouseClick(bench.button(QStringLiteral("Park both")), Qt::LeftButton);
        QCOMPARE(disposed.size(), 1);
        QCOMPARE(disposed[0][1].value<QList<QString>>().size(), 2);
        QCOMPARE(disposed[0][2].toInt(), static_cast<int>(plan::Disposition::Park));
    }

    /// An unmatched offer waits for another agent, not for the planner.
    void anOfferCannotBeApproved()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->showTab(1);
        bench.click(bench.table(QStringLiteral("Shift trades")), 2, 0);
        QVERIFY(!bench.button(QStringLiteral("Approve"))->isEnabled());
    }

    void conflictsAreDecided()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        press(bench, QKeySequence(Qt::CTRL | Qt::Key_3));
        QVERIFY(
            bench.table(QStringLiteral("Conflicts"))->selectionModel()->hasSelection()); // the first, with Ctrl held
        QSignalSpy decided(&bench.link, &SessionLink::decideConflict);
        QSignalSpy all(&bench.link, &SessionLink::decideConflicts);
        press(bench, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][2].toInt(), static_cast<int>(plan::Choice::KeepPlanned));
        press(bench, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));
        QCOMPARE(decided.size(), 1);
        QCOMPARE(all.size(), 1); // all remaining: both rows at once
        QCOMPARE(all[0][1].value<QList<QByteArray>>().size(), 2);
        QCOMPARE(all[0][2].toInt(), static_cast<int>(plan::Choice::KeepService));
    }

    void anAgentIsParkedInItsRow()
    {
        WindowBench bench(DemoMoment::Checked, {1600, 900});
        chooseDemoGroup(bench);
        bench.window->showTab(0);
        auto *agents = bench.table(QStringLiteral("Agents"));
        QSignalSpy disposed(&bench.link, &SessionLink::setDisposition);
        bench.click(agents, 2, ui::AgentsModel::InPush);
        QVERIFY(openMenu());
        QTest::keyClick(openMenu(), Qt::Key_Down);
        QTest::keyClick(openMenu(), Qt::Key_Down);
        QTest::keyClick(openMenu(), Qt::Key_Down);
        QTest::keyClick(openMenu(), Qt::Key_Return);
        QCOMPARE(disposed.size(), 1);
        QCOMPARE(disposed[0][2].toInt(), static_cast<int>(plan::Disposition::Park));
    }

    void manyAgentsAreExcludedAtOnce()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        auto *agents = bench.table(QStringLiteral("Agents"));
        agents->setFocus();
        agents->setCurrentIndex(agents->model()->index(7, 0));
        QTest::keyClick(agents, Qt::Key_Space);
        QTest::keyClick(agents, Qt::Key_Down);
        QTest::keyClick(agents, Qt::Key_Space);
        QSignalSpy disposed(&bench.link, &SessionLink::setDisposition);
        press(bench, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
        QCOMPARE(disposed.size(), 1);
        QCOMPARE(disposed[0][1].value<QList<QString>>().size(), 2);
    }

    void choosingAnAgentShowsItsWeek()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        QSignalSpy shown(&bench.link, &SessionLink::showAgent);
        auto *agents = bench.table(QStringLiteral("Agents"));
        bench.click(agents, 4, 0);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].value<base::ScheduleId>(), test::demoGroup());
        const QString key = agents->model()->index(4, 0).data(ui::KeyRole).toString();
        QCOMPARE(shown[0][1].value<base::AgentId>().value, key);
    }

    void theTimelinesChoiceReachesTheSession()
    {
        WindowBench bench(DemoMoment::MidPush);
        bench.window->presentAgentWeek(test::demoAgentWeek());
        QSignalSpy decided(&bench.link, &SessionLink::decideConflict);
        Q_EMIT bench.window->findChild<ui::AgentWeekView *>()->conflictChoice("abc", 1);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][0].value<base::ScheduleId>(), test::demoGroup());
    }

    void searchFiltersAndEscapeClears()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        auto *agents = bench.table(QStringLiteral("Agents"));
        const int all = agents->model()->rowCount();
        press(bench, QKeySequence(QKeySequence::Find));
        auto *field = bench.window->findChild<QLineEdit *>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("swap"));
        QVERIFY(agents->model()->rowCount() > 0 && agents->model()->rowCount() < all);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(agents->model()->rowCount(), all);
    }

    /// Ten snapshots a second must not take the row from under the planner.
    void updatesKeepSelectionAndScroll()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        auto *agents = bench.table(QStringLiteral("Agents"));
        agents->setCurrentIndex(agents->model()->index(20, 0));
        agents->verticalScrollBar()->setValue(agents->verticalScrollBar()->maximum() / 2);
        const QString key = agents->currentIndex().data(ui::KeyRole).toString();
        const int scroll = agents->verticalScrollBar()->value();
        QSignalSpy shown(&bench.link, &SessionLink::showAgent);
        bench.window->present(test::demoSnapshot(DemoMoment::MidPush));
        QCOMPARE(agents->currentIndex().data(ui::KeyRole).toString(), key);
        QCOMPARE(agents->verticalScrollBar()->value(), scroll);
        QCOMPARE(bench.window->currentGroup(), test::demoGroup());
        QCOMPARE(shown.size(), 0);
    }

    void problemsStandInPlace()
    {
        WindowBench bench(DemoMoment::Refused);
        const auto *notices = bench.window->findChild<ui::NoticeBar *>();
        QVERIFY(notices->texts().join(QString()).contains(QStringLiteral("3")));
        bench.window->present(test::demoSnapshot(DemoMoment::BaseUnknown));
        QTest::qWait(10);
        QSignalSpy accept(&bench.link, &SessionLink::acceptUnknownBase);
        auto *button = bench.button(QStringLiteral("Accept: treat every difference as mine"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(accept.size(), 1);
    }

    void newsThatIsOldGoes()
    {
        WindowBench bench(DemoMoment::Loaded);
        const auto *notices = bench.window->findChild<ui::NoticeBar *>();
        bench.window->presentNotice(QStringLiteral("exported"), QStringLiteral("/plans/week.csv"));
        bench.window->presentNotice(QStringLiteral("samplePlan"), QStringLiteral("/plans/one.csv"));
        bench.window->presentNotice(QStringLiteral("samplePlan"), QStringLiteral("/plans/two.csv"));
        QCOMPARE(notices->texts().size(), 2);
        bench.window->present(test::demoSnapshot(DemoMoment::PlanLoaded));
        QCOMPARE(notices->texts(), QStringList());
        // The end of the push names its report, whichever of the two comes first.
        const auto finished = test::demoSnapshot(DemoMoment::Finished);
        bench.window->presentNotice(QStringLiteral("report"), finished->reportPath);
        bench.window->present(finished);
        bench.window->presentNotice(QStringLiteral("report"), finished->reportPath);
        QCOMPARE(notices->texts().filter(finished->reportPath).size(), 1);
        QCOMPARE(notices->texts().size(), 1);
    }

    void theFirstPlannedAgentIsOfferedUntilSomebodyChooses()
    {
        const auto of = [](const session::SnapshotPtr &snapshot, bool backwards) {
            auto copy = std::make_shared<session::Snapshot>(*snapshot);
            auto details = std::make_shared<std::map<base::ScheduleId, session::GroupDetail>>(*snapshot->details);
            auto &agents = details->at(test::demoGroup()).agents;
            if (backwards)
                std::reverse(agents.begin(), agents.end());
            copy->details = details;
            return session::SnapshotPtr(copy);
        };
        WindowBench bench(DemoMoment::Loaded);
        chooseDemoGroup(bench);
        bench.window->present(of(test::demoSnapshot(DemoMoment::Loaded), true));
        auto *agents = bench.table(QStringLiteral("Agents"));
        QCOMPARE(agents->currentIndex().row(), 0);
        QSignalSpy shown(&bench.link, &SessionLink::showAgent);
        bench.window->present(of(test::demoSnapshot(DemoMoment::Checked), false));
        QCOMPARE(agents->currentIndex().row(), 0);
        QCOMPARE(shown.size(), 1);
        bench.click(agents, 0, 0); // the row that was offered, now chosen
        const QString key = agents->currentIndex().data(ui::KeyRole).toString();
        bench.window->present(of(test::demoSnapshot(DemoMoment::MidPush), true));
        QCOMPARE(agents->currentIndex().data(ui::KeyRole).toString(), key);
        QCOMPARE(shown.size(), 1);
    }

    void closingInMidPushAsksFirst()
    {
        WindowBench bench(DemoMoment::MidPush);
        QVERIFY(!bench.window->close());
        QTest::mouseClick(bench.button(QStringLiteral("Close now")), Qt::LeftButton);
        QVERIFY(!bench.window->isVisible());
    }

    void aFileIsDroppedOnTheWindow()
    {
        WindowBench bench(DemoMoment::Loaded);
        QSignalSpy look(&bench.link, &SessionLink::previewPlan);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/plans/friday.csv"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(bench.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(bench.window.get(), &drop);
        QCOMPARE(look.size(), 1); // looked at before it is loaded
    }

    void connectSaysWhatIsMissing()
    {
        ui::ConnectDialog dialog;
        QVERIFY(!dialog.problem().isEmpty());
        session::ConnectionSettings settings;
        settings.apiUrl = QUrl(QStringLiteral("http://api.example.com"));
        settings.clientId = QStringLiteral("id");
        dialog.setSettings(settings);
        QVERIFY(dialog.problem().contains(QStringLiteral("https")));
        settings.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        dialog.setSettings(settings);
        QVERIFY(dialog.problem().contains(QStringLiteral("secret")));
    }

    /// Every action stands in a menu, every button and table has a name, every
    /// key means one thing.
    void everythingIsNamedAndReachable()
    {
        WindowBench bench(DemoMoment::MidPush);
        QSet<QAction *> inMenus;
        for (const QMenu *menu : bench.window->menuBar()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                inMenus << action;
        QHash<QString, QString> keys;
        for (QAction *action : bench.window->findChildren<QAction *>()) {
            if (action->shortcut().isEmpty() || !inMenus.contains(action))
                continue;
            const QString key = action->shortcut().toString();
            QVERIFY2(!keys.contains(key), qPrintable(key + QStringLiteral(": ") + action->text()));
            keys.insert(key, action->text());
        }
        QVERIFY(keys.size() >= 30);
        for (const QAbstractButton *button : bench.window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         button->metaObject()->className());
        }
        for (const QAbstractItemView *view : bench.window->findChildren<QAbstractItemView *>())
            if (view->isVisible())
                QVERIFY2(!view->accessibleName().isEmpty(), view->metaObject()->className());
    }

    /// One turn of the event loop stays short: an update with many agents.
    void manyAgentsDoNotStall()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->present(test::crowdedSnapshot(2400));
        QTest::qWait(20);
        const auto next = test::crowdedSnapshot(2400, 2);
        QElapsedTimer time;
        time.start();
        bench.window->present(next);
        QVERIFY2(time.elapsed() < 300,
                 qPrintable(QString::number(time.elapsed()))); // wall time on a shared machine; about 10 ms alone
    }
};

QTEST_MAIN(TestWindowFlows)
#include "tst_window_flows.moc"
