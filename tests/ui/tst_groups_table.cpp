// The table of schedule groups: its columns, management units, menu and keys.
#include "long_words.h"
#include "ui/models/filter_model.h"
#include "ui/models/groups_model.h"
#include "ui/pages/groups_page.h"
#include "ui/style/translate.h"
#include "window_bench.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

using namespace shiftlane;
using test::DemoMoment;
using test::WindowBench;
using ui::GroupsModel;
using ui::SessionLink;

namespace {

session::SnapshotPtr withUnits(int agentsOfFirst = 30)
{
    auto snapshot = std::make_shared<session::Snapshot>(*test::demoSnapshot(DemoMoment::Checked));
    auto rows = std::make_shared<std::vector<session::GroupRow>>(*snapshot->groups);
    session::GroupRow &row = (*rows)[1];
    row.managementUnits.clear();
    const auto add = [&](const char *name, int agents) {
        session::ManagementUnitRow unit;
        unit.id = base::ManagementUnitId(QString::fromLatin1(name));
        unit.name = QString::fromLatin1(name);
        unit.agents = agents;
        unit.changes = {1, 2, 0};
        unit.openTrades = 1;
        row.managementUnits.push_back(unit);
    };
    add("Sales A", agentsOfFirst);
    add("Nightline", 18);
    snapshot->planEditedHere = false; // closing would ask
    row.changedSinceLoaded = true;
    row.lastPushedBy = QStringLiteral("ada@api.example.com");
    row.lastPushedAt = test::demoNow();
    snapshot->groups = rows;
    return snapshot;
}

QTreeView *tree(WindowBench &bench) { return bench.window->findChild<ui::GroupsPage *>()->tree(); }

QModelIndex second(const QTreeView *view) { return view->model()->index(1, 0, view->model()->index(0, 0)); }

QMenu *menuAt(QTreeView *view, const QModelIndex &index)
{
    Q_EMIT view->customContextMenuRequested(view->visualRect(index).center());
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *entry(const QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions())
        if (action->text().remove(QLatin1Char('&')).contains(words))
            return action;
    return nullptr;
}

} // namespace

class TestGroupsTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyAppearance(*qApp, ui::Appearance::Light); }

    void cleanup()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    void managementUnitsStandUnderTheirGroup()
    {
        GroupsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ui::FilterModel filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester filtered(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(withUnits());
        const QModelIndex group = model.index(1, 0, model.index(0, 0));
        QCOMPARE(model.rowCount(group), 2);
        const QModelIndex unit = model.index(1, GroupsModel::Agents, group);
        QCOMPARE(unit.data().toString(), QStringLiteral("18"));
        QCOMPARE(unit.parent(), group);
        QCOMPARE(model.row(unit)->key.schedule, test::demoGroup());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(withUnits(31));
        QCOMPARE(changed.size(), 1); // the unit alone
        QCOMPARE(changed[0][0].toModelIndex().parent(), group);
        QCOMPARE(reset.size(), 0);
        filter.setFilterText(QStringLiteral("nightl"));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
        model.setSnapshot(test::demoSnapshot(DemoMoment::Loaded));
    }

    void theyAreClosedUntilSomebodyOpensThem()
    {
        WindowBench bench(DemoMoment::MidPush);
        bench.window->present(withUnits());
        QTreeView *view = tree(bench);
        QVERIFY(view->isExpanded(view->model()->index(0, 0)));
        QVERIFY(!view->isExpanded(second(view)));
        view->setFocus();
        view->setCurrentIndex(second(view));
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->isExpanded(second(view)));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("Sales A"));
        QCOMPARE(bench.window->currentGroup(), test::demoGroup()); // a unit is its group
        bench.window->present(withUnits(33));
        QVERIFY(view->isExpanded(second(view)));
    }

    void columnsAreChosenAndRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("places.ini")), QSettings::IniFormat);
        SessionLink link;
        {
            ui::MainWindow window(link, &settings);
            window.present(withUnits());
            window.show();
            auto *view = window.findChild<ui::GroupsPage *>()->tree();
            QVERIFY(view->isColumnHidden(GroupsModel::Version));
            QMenu menu;
            window.findChild<ui::GroupsPage *>()->fillColumnMenu(&menu);
            entry(&menu, QStringLiteral("Version"))->trigger();
            entry(&menu, QStringLiteral("Trades"))->trigger();
            view->sortByColumn(GroupsModel::Agents, Qt::DescendingOrder);
            QVERIFY(window.close());
        }
        ui::MainWindow again(link, &settings);
        again.present(withUnits());
        auto *view = again.findChild<ui::GroupsPage *>()->tree();
        QVERIFY(!view->isColumnHidden(GroupsModel::Version));
        QVERIFY(view->isColumnHidden(GroupsModel::Trades));
        QCOMPARE(view->header()->sortIndicatorSection(), static_cast<int>(GroupsModel::Agents));
    }

    void moreColumnsSayWhoChangedAndPushed()
    {
        GroupsModel model;
        model.setSnapshot(withUnits());
        const auto cell = [&](int column) { return model.index(1, column, model.index(0, 0)); };
        QVERIFY(cell(GroupsModel::ChangedBy).data().toString().contains(QStringLiteral("Supervisor 3")));
        QVERIFY(cell(GroupsModel::ChangedBy).data(ui::BadgeRole).isValid());
        QVERIFY(cell(GroupsModel::LastPushed).data().toString().endsWith(QStringLiteral(", ada")));
        QCOMPARE(cell(GroupsModel::Week).data().toString(), QStringLiteral("30 Nov"));
    }

    void theMenuActsOnEveryChosenGroup()
    {
        WindowBench bench(DemoMoment::MidPush);
        QTreeView *view = tree(bench);
        const QModelIndex unit = view->model()->index(2, 0);
        view->selectionModel()->select(
            QItemSelection(view->model()->index(0, 0, unit), view->model()->index(1, 0, unit)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QSignalSpy paused(&bench.link, &SessionLink::pauseGroup);
        QMenu *menu = menuAt(view, view->model()->index(0, 0, unit));
        QVERIFY(menu);
        QVERIFY(!entry(menu, QStringLiteral("Resume"))->isEnabled());
        QAction *pause = entry(menu, QStringLiteral("Pause 2 Groups"));
        QVERIFY(pause);
        pause->trigger();
        QCOMPARE(paused.size(), 2);
        entry(menu, QStringLiteral("Copy the Rows"))->trigger();
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.count(QLatin1Char('\n')), 3);
        QCOMPARE(copied.section(QLatin1Char('\n'), 0, 0).count(QLatin1Char('\t')), 4); // the five that are shown
    }

    void typingInATableSearches()
    {
        WindowBench bench(DemoMoment::MidPush);
        QTreeView *view = tree(bench);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_T);
        auto *field = bench.window->findChild<QLineEdit *>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("ravel"));
        QCOMPARE(field->text(), QStringLiteral("travel"));
        QCOMPARE(view->model()->rowCount(), 1);
    }

    void headersAreWholeInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : ui::translatedLanguages())
            QTest::newRow(qPrintable(language)) << language;
        QTest::newRow("long words") << QStringLiteral("long");
    }

    /// No default column cuts its header at 1280×800.
    void headersAreWholeInEveryLanguage()
    {
        QFETCH(QString, language);
        test::LongWords words;
        if (language == QLatin1String("long"))
            QCoreApplication::installTranslator(&words);
        else
            ui::installTranslations(*qApp, language);
        WindowBench bench(DemoMoment::MidPush);
        for (int tab = 0; tab <= 5; ++tab) {
            bench.window->showTab(tab);
            QTest::qWait(5);
            for (const QHeaderView *header : bench.window->findChildren<QHeaderView *>()) {
                if (header->orientation() != Qt::Horizontal || !header->isVisible())
                    continue;
                for (int column = 0; column < header->count(); ++column) {
                    const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
                    QVERIFY2(header->isSectionHidden(column) ||
                                 header->fontMetrics().horizontalAdvance(title) + 12 <= header->sectionSize(column),
                             qPrintable(title));
                }
            }
        }
        QVERIFY2(language == QLatin1String("long") || bench.window->width() == 1280, "the window grew");
        QCoreApplication::removeTranslator(&words);
        ui::installTranslations(*qApp, QStringLiteral("en"));
    }
};

QTEST_MAIN(TestGroupsTable)
#include "tst_groups_table.moc"
