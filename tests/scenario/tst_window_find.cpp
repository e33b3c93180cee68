// Looking around: finding, choosing, panels, columns, appearance, copying.
#include "scenario/bench/planner.h"
#include "session/performance.h"
#include "ui/models/cell.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace shiftlane;
using test::cell;
using test::key;
using test::Planner;
using test::table;
using test::until;

namespace {

void find(const QString &text)
{
    test::key(QKeySequence::Find);
    test::type(text);
}

/// Group rows that can be seen, whatever section they stand in.
int groupsShown()
{
    const auto *model = table(test::groupsTable)->model();
    int count = 0;
    for (int section = 0; section < model->rowCount(); ++section)
        count += model->rowCount(model->index(section, 0));
    return count;
}

QHeaderView *headerOf(const QString &name)
{
    auto *tree = qobject_cast<QTreeView *>(table(name));
    auto *rows = qobject_cast<QTableView *>(table(name));
    return tree ? tree->header() : rows ? rows->horizontalHeader() : nullptr;
}

QPoint sectionCentre(const QHeaderView *header, int section)
{
    return {header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2};
}

} // namespace

class WindowFind : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;

    /// Most of them look at the same week; who needs another makes it.
    [[nodiscard]] Planner &planner() { return *planner_; }

private Q_SLOTS:
    void init()
    {
        planner_ = std::make_unique<Planner>([](test::World &world) {
            world.sandbox.groups = 4;
            world.connected = true;
            world.remember = QByteArray(QTest::currentTestFunction()).contains("Remembered");
        });
        planner_->untilLoaded();
    }

    void cleanup()
    {
        planner_.reset();
        ui::applyAppearance(*qApp, ui::Appearance::Light);
    }

    void aGroupIsFoundByItsUnit()
    {
        const int all = groupsShown();
        const QString unit = planner().now().groups->back().businessUnit;
        STEP(find(unit));
        QVERIFY(groupsShown() > 0 && groupsShown() < all);
        STEP(key(Qt::Key_Escape));
        QCOMPARE(groupsShown(), all);
    }

    void anAgentIsFoundByName()
    {
        auto *agents = table(test::agentsTable);
        const int all = agents->model()->rowCount();
        const QString name = cell(agents, all - 1, 0);
        STEP(find(name.toUpper()));
        QVERIFY(agents->model()->rowCount() >= 1 && agents->model()->rowCount() < all);
        for (int row = 0; row < agents->model()->rowCount(); ++row)
            QVERIFY2(agents->model()->index(row, 0).data(ui::FilterRole).toString().contains(name, Qt::CaseInsensitive),
                     qPrintable(cell(agents, row, 0)));
    }

    /// Planners say swap; the service says shift trade.
    void swapFindsTrades()
    {
        const auto groups = planner().now().groups; // held: each step may bring others
        for (const session::GroupRow &row : *groups)
            if (row.openTrades > 0)
                STEP(planner().chooseGroup(row.key.schedule));
        STEP(planner().openTab(test::tradesTable));
        auto *trades = table(test::tradesTable);
        const int all = trades->model()->rowCount();
        QVERIFY(all > 0);
        STEP(find(QStringLiteral("swap")));
        QCOMPARE(trades->model()->rowCount(), all);
        STEP(key(Qt::Key_Escape));
        STEP(find(QStringLiteral("zzqx")));
        QCOMPARE(trades->model()->rowCount(), 0);
    }

    void whatIsNotThereIsSaidAndEscapeBringsAllBack()
    {
        STEP(planner().openTab(test::agentsTable));
        STEP(find(QStringLiteral("zzqx")));
        QVERIFY(test::readable(&planner().window()).contains(QStringLiteral("Nothing here matches “zzqx”")));
        STEP(key(Qt::Key_Escape));
        QVERIFY(table(test::agentsTable)->model()->rowCount() > 0);
        QVERIFY(!test::readable(&planner().window()).contains(QStringLiteral("Nothing here matches")));
    }

    void anotherGroupShowsItsAgents()
    {
        const base::ScheduleId before = planner().window().currentGroup();
        const auto groups = planner().now().groups; // held past the step
        const auto other =
            std::find_if(groups->begin(), groups->end(), [&](const auto &row) { return row.key.schedule != before; });
        STEP(planner().chooseGroup(other->key.schedule));
        QCOMPARE(table(test::agentsTable)->model()->rowCount(), other->agents);
        auto *tabs = planner().window().findChild<QTabBar *>();
        QVERIFY(tabs->accessibleTabName(0).contains(QString::number(other->agents)));
    }

    void groupsByArrowKeys()
    {
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_0)));
        const base::ScheduleId before = planner().window().currentGroup();
        STEP(key(Qt::Key_Down); key(Qt::Key_Down)); // a heading may lie between
        QVERIFY(planner().window().currentGroup() != before);
    }

    /// Walking the agents shows the week of each.
    void anAgentsWeekFollowsTheRow()
    {
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_1)));
        auto *agents = table(test::agentsTable);
        STEP(key(Qt::Key_Down); key(Qt::Key_Down));
        const QString name = cell(agents, agents->currentIndex().row(), 0);
        STEP(until(QStringLiteral("the week of ") + name,
                   [&] { return test::readable(&planner().window()).contains(name); }));
    }

    void agentsAreSortedByAClickOnTheHeader()
    {
        auto *agents = table(test::agentsTable);
        QHeaderView *header = headerOf(test::agentsTable);
        STEP(test::click(header->viewport(), sectionCentre(header, 0)));
        QStringList names;
        for (int row = 0; row < agents->model()->rowCount(); ++row)
            names << cell(agents, row, 0);
        STEP(test::click(header->viewport(), sectionCentre(header, 0)));
        QVERIFY(names.size() > 2);
        QCOMPARE(cell(agents, 0, 0), names.back());
        QCOMPARE(cell(agents, agents->model()->rowCount() - 1, 0), names.front());
    }

    void rowsAreCopiedAsATable()
    {
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_1)));
        STEP(key(QKeySequence::SelectAll); key(QKeySequence::Copy));
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        auto *agents = table(test::agentsTable);
        QCOMPARE(lines.size(), agents->model()->rowCount() + 1);
        QVERIFY(lines.front().startsWith(QStringLiteral("Agent\t")));
        QVERIFY(lines[1].startsWith(cell(agents, 0, 0)));
    }

    void darkIsChosenAndRemembered()
    {
        STEP(test::menu(QStringLiteral("View"), QStringLiteral("Appearance")));
        STEP(test::openedMenu(QStringLiteral("Dark")));
        QVERIFY(ui::themeOf(&planner().window()).dark);
        QVERIFY(planner().window().actions().appearDark->isChecked());
        STEP(planner().startAgain());
        QVERIFY(planner().window().actions().appearDark->isChecked());
        STEP(test::menu(QStringLiteral("View"), QStringLiteral("Appearance")));
        STEP(test::openedMenu(QStringLiteral("Light")));
        QVERIFY(!ui::themeOf(&planner().window()).dark);
    }

    void queuePerformanceIsThereAndPutAway()
    {
        STEP(until(QStringLiteral("figures come"), [&] {
            return planner().now().performance && !planner().now().performance->series.intervals.empty();
        }));
        QVERIFY(test::readable(&planner().window()).contains(QStringLiteral("Queue performance")));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_5)));
        QVERIFY(!test::readable(&planner().window()).contains(QStringLiteral("Queue performance")));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_5)));
        QVERIFY(test::readable(&planner().window()).contains(QStringLiteral("Queue performance")));
    }

    void theLogTellsWhatHappened()
    {
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_L)));
        auto *log = table(QStringLiteral("Log"));
        STEP(until(QStringLiteral("it has lines"), [&] { return log->isVisible() && log->model()->rowCount() > 0; }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_L)));
        QVERIFY(!log->isVisible());
    }

    void theKeysAreListed()
    {
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_F1)));
        QVERIFY(test::front() != &planner().window());
        const QString sheet = test::readable(test::front());
        for (const auto *words : {"Check", "F7", "Find", "Ctrl+F", "Review and Push…"})
            QVERIFY2(sheet.contains(QString::fromUtf8(words)), words);
        STEP(key(Qt::Key_Escape));
        QCOMPARE(test::front(), &planner().window());
    }
};

SCENARIOS(WindowFind)
#include "tst_window_find.moc"
