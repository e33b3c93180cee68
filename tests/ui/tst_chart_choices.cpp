// What the reader chooses: scope, series, kind of picture.
#include "chart_sample.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/legend_row.h"
#include "ui/charts/performance_chart.h"
#include "ui/charts/performance_table_model.h"
#include "ui/charts/queue_chooser.h"
#include "ui/charts/queue_performance_panel.h"

#include <QAccessible>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace shiftlane;
using namespace shiftlane::ui;

namespace {

std::shared_ptr<const session::Performance> share(const session::Performance &performance)
{
    return std::make_shared<const session::Performance>(performance);
}

} // namespace

class ChartChoicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScopeCanBeChosen()
    {
        QueuePerformancePanel panel;
        session::Performance performance = sample::performance();
        using ScopeKind = session::QueueScope::Kind;
        performance.scopes = {
            {QStringLiteral("bu"),
             ScopeKind::BusinessUnit,
             QStringLiteral("Retail Banking"),
             {performance.queues[0].id, performance.queues[1].id}},
            {QStringLiteral("pg"),
             ScopeKind::PlanningGroup,
             QStringLiteral("Voice · Retail"),
             {performance.queues[0].id}},
            {QStringLiteral("q1"), ScopeKind::Queue, QStringLiteral("Voice · Retail"), {performance.queues[0].id}}};
        performance.shown = QStringLiteral("pg");
        panel.setPerformance(share(performance));
        auto *chooser = panel.findChild<QueueChooser *>();
        QCOMPARE(chooser->count(), 7); // all, and three under their headings
        QCOMPARE(chooser->currentIndex(), 4);
        for (const int heading : {1, 3, 5})
            QVERIFY(!chooser->model()->flags(chooser->model()->index(heading, 0)).testFlag(Qt::ItemIsEnabled));
        QSignalSpy chosen(&panel, &QueuePerformancePanel::scopeChosen);
        QTest::keyClick(chooser, Qt::Key_Up); // over the heading
        QCOMPARE(chooser->currentIndex(), 2);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("bu"));
        performance.queues[1].serviceLevelTarget = 0.5;
        QVERIFY(chartValues(performance).goal);
        performance.shown = QStringLiteral("bu");
        QVERIFY(!chartValues(performance).goal); // two queues, two goals
        QCOMPARE(shownQueueName(performance), QStringLiteral("Retail Banking"));
    }

    void staffIsDrawnInSteps()
    {
        session::Performance performance = sample::performance();
        performance.staff[10].required.reset();
        const ChartValues values = chartValues(performance);
        QCOMPARE(values.forecast.size(), size_t{1});
        QCOMPARE(values.forecast[0].size(), 48); // two ends a step
        QCOMPARE(values.forecast[0][1].x(), values.forecast[0][2].x());
        QCOMPARE(values.required.size(), size_t{2}); // broken where there is none
        QCOMPARE(values.onQueue.size(), size_t{1});
        QVERIFY(values.staffTop >= *performance.staff[22].scheduled);
        const ChartValues some = chartValues(performance, hiddenAtFirst());
        QCOMPARE(some.staffTop, 0.0); // no axis without a line
        QVERIFY(some.scheduled.empty() && !some.forecast.empty());
        performance.staff.clear();
        QVERIFY(chartValues(performance).forecast.empty());
        QVERIFY(!hasFigures(performance, ChartSeries::Forecast));
    }

    void whatIsHiddenIsNotReadOut()
    {
        const session::Performance performance = sample::performance();
        const auto &interval = performance.series.intervals[22];
        const QString all = intervalText(performance, interval);
        for (const char *word : {"Offered 153", "abandoned 30", "Service level", "Forecast 148", "Agents required 51",
                                 "Agents scheduled 52", "Agents on queue 42"})
            QVERIFY2(all.contains(QLatin1String(word)), qPrintable(all));
        const QString some = intervalText(performance, interval,
                                          {ChartSeries::Abandoned, ChartSeries::ServiceLevel, ChartSeries::Required});
        for (const char *word : {"abandoned", "Service level", "Agents required"})
            QVERIFY2(!some.contains(QLatin1String(word)), qPrintable(some));
        QVERIFY(some.contains(QLatin1String("Offered 153")) && some.contains(QLatin1String("Agents on queue")));
    }

    void theLegendChoosesSeries()
    {
        QueuePerformancePanel panel;
        panel.resize(1280, 260);
        panel.setPerformance(sample::performancePtr());
        panel.show();
        auto *chart = panel.findChild<PerformanceChart *>();
        const auto entry = [&](ChartSeries series) -> LegendEntry * {
            for (LegendEntry *each : panel.findChildren<LegendEntry *>())
                if (each->item().series == series)
                    return each;
            return nullptr;
        };
        QCOMPARE(panel.findChildren<LegendEntry *>().size(), 9);
        QVERIFY(entry(ChartSeries::Offered)->isChecked() && !entry(ChartSeries::Required)->isChecked());
        QCOMPARE(chart->values().staffTop, 0.0);
        QTest::mouseClick(entry(ChartSeries::Offered), Qt::LeftButton);
        QVERIFY(chart->values().offered.isEmpty() && !chart->values().answered.isEmpty());
        LegendEntry *required = entry(ChartSeries::Required);
        required->setFocus();
        QTest::keyClick(required, Qt::Key_Space);
        QVERIFY(required->isChecked());
        QVERIFY(!chart->values().required.empty() && chart->values().staffTop > 0);
        QCOMPARE(entry(ChartSeries::Required), required); // it keeps the focus
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(required);
        QCOMPARE(spoken->role(), QAccessible::CheckBox);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Agents required"));
        QVERIFY(spoken->state().checked);
        // The table has all the same.
        QVERIFY(!panel.findChild<QTableView *>()
                     ->model()
                     ->index(0, PerformanceTableModel::Offered)
                     .data()
                     .toString()
                     .isEmpty());
        const QStringList kept = panel.hiddenSeries();
        QCOMPARE(kept,
                 (QStringList{QStringLiteral("offered"), QStringLiteral("scheduled"), QStringLiteral("onQueue")}));
        QueuePerformancePanel other;
        other.setHiddenSeries(kept);
        other.setPerformance(sample::performancePtr());
        QCOMPARE(other.hiddenSeries(), kept);
        QVERIFY(other.findChild<PerformanceChart *>()->values().offered.isEmpty());
    }

    /// A low panel leaves the agents' lines out of the legend; the menu has them all.
    void aLowPanelChoosesByMenu()
    {
        QueuePerformancePanel panel;
        panel.resize(1280, 160);
        panel.setPerformance(sample::performancePtr());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCOMPARE(panel.findChildren<LegendEntry *>().size(), 6);
        QMenu *series = nullptr;
        for (QMenu *menu : panel.findChildren<QMenu *>())
            if (menu->title() == QLatin1String("Series"))
                series = menu;
        QVERIFY(series);
        Q_EMIT series->aboutToShow();
        QCOMPARE(series->actions().size(), 9);
        QAction *scheduled = series->actions().at(7);
        QCOMPARE(scheduled->text(), QStringLiteral("Agents scheduled"));
        QVERIFY(scheduled->isCheckable() && !scheduled->isChecked());
        scheduled->trigger();
        QVERIFY(!panel.findChild<PerformanceChart *>()->values().scheduled.empty());
        QCOMPARE(panel.findChildren<LegendEntry *>().size(), 7); // what is drawn is named
    }

    void aDrawingKeepsItsTexts()
    {
        QueuePerformancePanel panel;
        panel.setPerformance(sample::performancePtr());
        panel.resize(1280, 260);
        panel.show();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.svg"));
        QCOMPARE(savePicture(path, panel), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.startsWith("<?xml") && svg.contains("<text"));
        QVERIFY(svg.contains("12:52") && svg.contains("100"));
        QVERIFY(svg.contains("Queue performance"));
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(savePicture(folder.filePath(QStringLiteral("no/such/a.svg")), panel).contains(QLatin1String("a.svg")));
    }
};

QTEST_MAIN(ChartChoicesTest)
#include "tst_chart_choices.moc"
