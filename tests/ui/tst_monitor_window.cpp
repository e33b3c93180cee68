// The supervisor's window and the wallboard: what they show, and that nothing in
// them can send.
#include "support/demo_snapshot.h"
#include "support/demo_watch.h"
#include "ui/charts/link_button.h"
#include "ui/charts/queue_performance_panel.h"
#include "ui/models/pushes_model.h"
#include "ui/models/writes_model.h"
#include "ui/pages/table_pane.h"
#include "ui/pages/wallboard_page.h"
#include "ui/shell/monitor_window.h"
#include "ui/shell/session_link.h"
#include "ui/shell/watch_notices.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QMetaMethod>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shiftlane;
using ui::MonitorWindow;

namespace {

QString text(const QAbstractItemModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const QString words = index.data(Qt::AccessibleTextRole).toString();
    return words.isEmpty() ? index.data().toString() : words;
}

/// Has a test of its own; its buttons ask where to save a picture.
bool inQueues(const QObject *object)
{
    for (; object; object = object->parent())
        if (qobject_cast<const ui::QueuePerformancePanel *>(object))
            return true;
    return false;
}

} // namespace

class TestMonitorWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRules()
    {
        ui::PushesModel pushes;
        ui::WritesModel writes;
        QAbstractItemModelTester first(&pushes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(&writes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session::WatchView view = test::demoWatch();
        pushes.setRows(view.pushes);
        writes.setRows(view.writes);
        std::rotate(view.pushes.begin(), view.pushes.begin() + 1, view.pushes.end());
        pushes.setRows(view.pushes);
        view.writes.erase(view.writes.begin());
        writes.setRows(view.writes);
        QCOMPARE(writes.rowCount(), static_cast<int>(view.writes.size()));
    }

    void failuresComeFirstAndSayWhy()
    {
        ui::PushesModel model;
        model.setRows(test::demoWatch().pushes);
        QCOMPARE(text(model, 0, ui::PushesModel::Group), QStringLiteral("Customer Retention, 30 Nov"));
        QVERIFY(text(model, 0, ui::PushesModel::State).contains(QStringLiteral("Postponed")));
        QVERIFY(text(model, 0, ui::PushesModel::Trouble).contains(QStringLiteral("five times")));
        QVERIFY(text(model, 1, ui::PushesModel::State).contains(QStringLiteral("Interrupted")));
        QVERIFY(!text(model, 2, ui::PushesModel::Left).isEmpty());
    }

    void writesSayWhoWhenAndHowTheyEnded()
    {
        ui::WritesModel model;
        model.setRows(test::demoWatch().writes);
        QVERIFY(text(model, 0, ui::WritesModel::State).contains(QStringLiteral("On its way")));
        QVERIFY(text(model, 4, ui::WritesModel::State).contains(QStringLiteral("Failed")));
        QCOMPARE(text(model, 4, ui::WritesModel::By), QStringLiteral("Ada Lovelace"));
        QVERIFY(text(model, 1, ui::WritesModel::Time).endsWith(QStringLiteral("New York")));
    }

    // Everything there is to trigger, and every key of the tables: the only
    // requests are to read and to look.
    void nothingInTheWindowSends()
    {
        ui::SessionLink link;
        MonitorWindow window(link);
        window.setNow(test::demoNow());
        window.show();
        window.present(test::demoWatchSnapshot());
        QStringList asked;
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        const QMetaObject *meta = link.metaObject();
        for (int i = meta->methodOffset(); i < meta->methodCount(); ++i)
            if (meta->method(i).methodType() == QMetaMethod::Signal)
                spies.push_back(std::make_unique<QSignalSpy>(&link, meta->method(i)));
        for (int tab = 0; tab < 7; ++tab) {
            window.showTab(tab);
            for (auto *button : window.findChildren<QAbstractButton *>())
                if (button->isVisible() && button->isEnabled() && !inQueues(button))
                    button->click();
            for (auto *table : window.findChildren<ui::RowTable *>())
                if (table->isVisible())
                    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_F2, Qt::Key_Delete, Qt::Key_Down})
                        QTest::keyClick(table, key);
        }
        for (auto *action : window.findChildren<QAction *>())
            if (action->isEnabled() && !inQueues(action) && action->shortcut() != QKeySequence(Qt::CTRL | Qt::Key_Q))
                action->trigger();
        for (const auto &spy : spies)
            if (!spy->isEmpty())
                asked << QString::fromLatin1(spy->signal());
        for (const QString &each : asked)
            QVERIFY2(each.startsWith(QStringLiteral("reload")) || each.startsWith(QStringLiteral("showQueues")) ||
                         each.startsWith(QStringLiteral("showMedia")),
                     qPrintable(each));
        QVERIFY(asked.contains(QStringLiteral("reload()")));
    }

    // The sentence under the verdict leads to who it is, by mouse and by keyboard.
    void theVerdictLeadsToWhoIsMissing()
    {
        ui::SessionLink link;
        MonitorWindow window(link);
        window.show();
        window.present(test::demoWatchSnapshot());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *sentence = window.findChild<ui::LinkButton *>();
        for (const bool byMouse : {true, false}) {
            window.showTab(MonitorWindow::Queues);
            QVERIFY(QTest::qWaitFor([&] { return sentence->isVisible() && !sentence->visibleRegion().isEmpty(); }));
            QVERIFY2(sentence->accessibleName().contains(QStringLiteral("not taking conversations")),
                     qPrintable(sentence->accessibleName()));
            QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
            if (byMouse) {
                QTest::mouseClick(sentence, Qt::LeftButton, {}, {6, 6});
            } else {
                for (int tabs = 0; tabs < 40 && QApplication::focusWidget() != sentence; ++tabs)
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                QCOMPARE(QApplication::focusWidget(), sentence);
                QTest::keyClick(sentence, Qt::Key_Return);
            }
            QCOMPARE(window.tab(), static_cast<int>(MonitorWindow::Unrouted));
        }
        auto quiet = std::make_shared<session::Snapshot>(*test::demoWatchSnapshot());
        quiet->unrouted = nullptr;
        window.present(quiet);
        window.showTab(MonitorWindow::Queues);
        QVERIFY(!sentence->isVisible()); // no link to where there is nothing to see
    }

    void theWallboardTakesTheScreenAndEscapeGivesItBack()
    {
        ui::SessionLink link;
        MonitorWindow window(link);
        window.show();
        window.present(test::demoWatchSnapshot());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F11);
        QVERIFY(window.isWall());
        QVERIFY(window.isFullScreen());
        QCOMPARE(window.tab(), static_cast<int>(MonitorWindow::Wallboard));
        QVERIFY(!window.menuBar()->isVisible());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isWall());
        QVERIFY(!window.isFullScreen());
        QVERIFY(window.menuBar()->isVisible());
    }

    void theWallHasTheFiguresThatCount()
    {
        const ui::WallFigures wall = ui::wallFigures(*test::demoWatchSnapshot(), test::demoNow());
        QCOMPARE(wall.tiles.size(), size_t(5));
        QVERIFY(wall.tiles[0].figure.endsWith(QLatin1Char('%')));
        QVERIFY(wall.tiles[0].role == ui::Role::Ok || wall.tiles[0].role == ui::Role::Bad);
        QVERIFY(wall.tiles[1].figure.toInt() > 0);
        QCOMPARE(wall.tiles[2].figure, QStringLiteral("7"));
        QCOMPARE(wall.tiles[4].figure, QStringLiteral("2"));
        QCOMPARE(wall.rows.front().what, QStringLiteral("Customer Retention, 30 Nov"));
        QCOMPARE(wall.rows.front().badge.word, QStringLiteral("Postponed"));
        QVERIFY(!wall.clock.isEmpty() && !wall.date.isEmpty());
        QVERIFY(wall.words().contains(QStringLiteral("Customer Retention")));
    }

    void theWallIsHonestAboutWhatItDoesNotKnow()
    {
        session::Snapshot nothing;
        const ui::WallFigures wall = ui::wallFigures(nothing, test::demoNow());
        for (const ui::WallTile &tile : wall.tiles) {
            QCOMPARE(tile.figure, QStringLiteral("–"));
            QCOMPARE(tile.role, ui::Role::Idle);
        }
        QVERIFY(wall.rows.empty());
        // Without the team's journal the writes are what there is.
        auto snapshot = std::make_shared<session::Snapshot>(*test::demoWatchSnapshot());
        auto watch = std::make_shared<session::WatchView>(*snapshot->watch);
        watch->sharedJournal = false;
        watch->pushes.clear();
        snapshot->watch = watch;
        QCOMPARE(ui::wallFigures(*snapshot, test::demoNow()).rows.size(), watch->writes.size());
        // Yesterday's failure is no news today.
        const base::Instant later{test::demoNow().ms + 25LL * 3'600'000};
        QVERIFY(ui::wallFigures(*test::demoWatchSnapshot(), later).rows.empty());
    }

    void rulesSwitchNewsAndAreRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ui::NoticeBar bar;
        const session::WatchView view = test::demoWatch();
        {
            ui::WatchDesk desk(&bar, &settings);
            QSignalSpy news(&desk, &ui::WatchDesk::news);
            desk.present(view);
            desk.present(view); // the same is told once
            QCOMPARE(news.size(), 1);
            QCOMPARE(bar.texts().size(), 1);
            QVERIFY(bar.texts().front().contains(QStringLiteral("Customer Retention")));
            desk.rules()[static_cast<int>(session::WatchNotice::Kind::Failed)]->setChecked(false);
        }
        ui::NoticeBar second;
        ui::WatchDesk again(&second, &settings);
        again.present(view);
        QVERIFY(second.texts().isEmpty());
        QVERIFY(again.rules()[static_cast<int>(session::WatchNotice::Kind::Started)]->isChecked());
    }

    void everyTabHasAName()
    {
        ui::SessionLink link;
        MonitorWindow window(link);
        for (auto *table : window.findChildren<ui::RowTable *>())
            QVERIFY(!table->accessibleName().isEmpty());
        for (auto *action : window.menuBar()->actions())
            QVERIFY(!action->text().isEmpty());
    }
};

QTEST_MAIN(TestMonitorWindow)
#include "tst_monitor_window.moc"
