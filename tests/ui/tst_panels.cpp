// The panels round the tables: moved, put away, in windows of their own, and
// remembered.
#include "ui/shell/dock_space.h"
#include "ui/shell/panel_dock.h"
#include "window_bench.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace shiftlane;
using test::DemoMoment;
using test::WindowBench;

namespace {

QDockWidget *panel(const ui::MainWindow &window, const char *name)
{
    return window.findChild<QDockWidget *>(QString::fromLatin1(name));
}

QAbstractButton *titleButton(const QDockWidget *dock, const QString &beginning)
{
    for (auto *button : dock->titleBarWidget()->findChildren<QAbstractButton *>())
        if (button->accessibleName().startsWith(beginning))
            return button;
    return nullptr;
}

constexpr const char *names[] = {"groups", "week", "performance", "log"};

} // namespace

class TestPanels : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    [[nodiscard]] QString file(const QString &name) const { return folder_.filePath(name); }

    /// A window with its settings, shown; `settings` outlive it.
    std::unique_ptr<ui::MainWindow> open(ui::SessionLink &link, QSettings &settings, QSize size = {1280, 800})
    {
        auto window = std::make_unique<ui::MainWindow>(link, &settings);
        if (!settings.contains(QStringLiteral("window/geometry")))
            window->resize(size);
        window->show();
        window->present(test::demoSnapshot(DemoMoment::Disconnected)); // nothing asks before it closes
        QTest::qWait(20);
        return window;
    }

private Q_SLOTS:
    void initTestCase() { ui::applyAppearance(*qApp, ui::Appearance::Light); }

    void theFirstLayoutSharesTheRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("laptop") << QSize(1280, 800);
        QTest::newRow("desk") << QSize(1920, 1080);
        QTest::newRow("wide") << QSize(2560, 1440);
    }

    void theFirstLayoutSharesTheRoom()
    {
        QFETCH(QSize, size);
        WindowBench bench(DemoMoment::Checked, size);
        const auto *groups = panel(*bench.window, "groups");
        const auto *week = panel(*bench.window, "week");
        const auto *performance = panel(*bench.window, "performance");
        QVERIFY(groups->isVisible() && week->isVisible() && performance->isVisible());
        QVERIFY(!panel(*bench.window, "log")->isVisible());
        QVERIFY(qAbs(groups->width() - size.width() * 41 / 100) < size.width() / 40);
        QCOMPARE(performance->width(), size.width() - 16);
        QVERIFY2(performance->height() >= 200 && performance->height() < size.height() / 3,
                 qPrintable(QString::number(performance->height())));
        QVERIFY2(week->height() >= 220, qPrintable(QString::number(week->height())));
        const auto *agents = bench.table(QStringLiteral("Agents"));
        QVERIFY2(agents->height() >= 150, qPrintable(QString::number(agents->height())));
    }

    /// No second heading over the one a panel has.
    void titlesStandOnce()
    {
        WindowBench bench(DemoMoment::Checked);
        for (const QString &title : {QStringLiteral("Schedule groups"), QStringLiteral("Queue performance")}) {
            int shown = 0;
            for (const auto *label : bench.window->findChildren<QLabel *>())
                shown += label->isVisible() && label->text() == title;
            QCOMPARE(shown, 1);
        }
    }

    void aPanelIsPutAwayAndBroughtBack()
    {
        WindowBench bench(DemoMoment::Checked);
        const ui::Actions &actions = bench.window->actions();
        const std::pair<const char *, QAction *> each[] = {
            {"groups", actions.showGroupsPanel}, {"week", actions.showWeek}, {"performance", actions.showPerformance}};
        for (const auto &[name, action] : each) {
            QDockWidget *dock = panel(*bench.window, name);
            QVERIFY(action->isChecked());
            QAbstractButton *away = titleButton(dock, QStringLiteral("Put"));
            QVERIFY2(away && !away->toolTip().isEmpty(), name);
            QTest::mouseClick(away, Qt::LeftButton);
            QVERIFY(!dock->isVisible() && !action->isChecked());
            action->trigger();
            QVERIFY(dock->isVisible() && action->isChecked());
            action->trigger();
            QVERIFY(!dock->isVisible() && !action->isChecked());
        }
        // Who goes to the groups gets them.
        actions.showGroups->trigger();
        QVERIFY(panel(*bench.window, "groups")->isVisible());
        QVERIFY(bench.table(QStringLiteral("Schedule groups"))->hasFocus());
    }

    void aPanelGetsAWindowOfItsOwn()
    {
        WindowBench bench(DemoMoment::Checked);
        for (const char *name : names) {
            auto *dock = qobject_cast<ui::PanelDock *>(panel(*bench.window, name));
            QVERIFY(dock && !dock->isFloating());
            dock->apart()->trigger(); // by keyboard: the View menu
            QVERIFY(dock->isFloating() && dock->isVisible() && dock->apart()->isChecked());
            QTest::mouseClick(titleButton(dock, QStringLiteral("Put %1 Back").arg(dock->windowTitle())),
                              Qt::LeftButton);
            QVERIFY(!dock->isFloating() && !dock->apart()->isChecked());
        }
        QStringList offered;
        for (const auto *menu : bench.window->menuBar()->findChildren<QMenu *>())
            for (const QAction *action : menu->actions())
                offered << action->text();
        for (const char *name : names)
            QVERIFY2(offered.contains(panel(*bench.window, name)->windowTitle()), name);
    }

    /// A past push has no week; the panel is not closed by looking at one.
    void theWeekStepsAsideForHistory()
    {
        WindowBench bench(DemoMoment::Checked);
        const QDockWidget *week = panel(*bench.window, "week");
        bench.window->showTab(5);
        QVERIFY(!week->isVisible() && bench.window->actions().showWeek->isChecked());
        bench.window->showTab(0);
        QVERIFY(week->isVisible());
        bench.window->actions().showWeek->trigger();
        bench.window->showTab(5);
        bench.window->showTab(0);
        QVERIFY2(!week->isVisible(), "it was put away by the planner");
        bench.window->actions().showWeek->trigger();
        bench.window->showTab(5);
        bench.window->actions().showWeek->trigger();
        QVERIFY2(week->isVisible() && bench.window->actions().showWeek->isChecked(), "who asks for it sees it");
    }

    void placesAreRemembered()
    {
        QSettings settings(file(QStringLiteral("places.ini")), QSettings::IniFormat);
        ui::SessionLink link;
        QSize groupsSize;
        {
            const auto window = open(link, settings);
            window->actions().showLog->trigger();
            window->actions().showPerformance->trigger();
            auto *space = window->findChild<ui::DockSpace *>();
            space->addDockWidget(Qt::RightDockWidgetArea, panel(*window, "groups"));
            QTest::qWait(10);
            groupsSize = panel(*window, "groups")->size();
            window->showTab(5); // the week is only set aside
            QVERIFY(window->close());
        }
        const auto window = open(link, settings);
        QVERIFY(panel(*window, "log")->isVisible() && window->actions().showLog->isChecked());
        QVERIFY(!panel(*window, "performance")->isVisible() && !window->actions().showPerformance->isChecked());
        QVERIFY(panel(*window, "week")->isVisible() && window->actions().showWeek->isChecked());
        auto *space = window->findChild<ui::DockSpace *>();
        QCOMPARE(space->dockWidgetArea(panel(*window, "groups")), Qt::RightDockWidgetArea);
        QVERIFY2(
            qAbs(panel(*window, "groups")->width() - groupsSize.width()) < 12,
            qPrintable(QStringLiteral("%1 was %2").arg(panel(*window, "groups")->width()).arg(groupsSize.width())));
    }

    void resetBringsTheFirstLayoutBack()
    {
        QSettings settings(file(QStringLiteral("reset.ini")), QSettings::IniFormat);
        ui::SessionLink link;
        const auto window = open(link, settings);
        std::map<std::string, QRect> before;
        for (const char *name : names)
            before[name] = QRect(panel(*window, name)->mapTo(window.get(), QPoint()), panel(*window, name)->size());
        auto *space = window->findChild<ui::DockSpace *>();
        space->addDockWidget(Qt::RightDockWidgetArea, panel(*window, "performance"));
        panel(*window, "week")->setFloating(true);
        window->actions().showGroupsPanel->trigger();
        window->actions().showLog->trigger();
        window->actions().resetLayout->trigger();
        QTest::qWait(50);
        QVERIFY(!panel(*window, "log")->isVisible() && !window->actions().showLog->isChecked());
        for (const char *name : {"groups", "week", "performance"}) {
            const QRect now(panel(*window, name)->mapTo(window.get(), QPoint()), panel(*window, name)->size());
            QVERIFY2((now.topLeft() - before[name].topLeft()).manhattanLength() < 24 &&
                         (now.size() - before[name].size()).width() < 12,
                     name);
        }
    }

    /// What an older or newer console kept is no reason to stand in disorder.
    void anotherVersionsLayoutIsLeftAlone()
    {
        QSettings settings(file(QStringLiteral("old.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("window/whole"), QByteArray("old splitter"));
        settings.setValue(QStringLiteral("window/state"), QByteArray("old window"));
        QMainWindow other;
        settings.setValue(QStringLiteral("panels/window"), other.saveState(99));
        settings.setValue(QStringLiteral("panels/tables"), QByteArray("broken"));
        settings.setValue(QStringLiteral("panels/week"), false);
        ui::SessionLink link;
        const auto window = open(link, settings);
        for (const char *name : {"groups", "week", "performance"})
            QVERIFY2(panel(*window, name)->isVisible(), name);
        QVERIFY(panel(*window, "performance")->width() == window->width() - 16);
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
