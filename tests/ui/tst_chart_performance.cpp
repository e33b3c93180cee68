#include "chart_sample.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/chart_overlay.h"
#include "ui/charts/legend_row.h"
#include "ui/charts/performance_chart.h"
#include "ui/charts/performance_table_model.h"
#include "ui/charts/queue_chooser.h"
#include "ui/charts/queue_performance_panel.h"
#include "ui/charts/verdict.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace shiftlane;
using namespace shiftlane::ui;
using sample::friday;
using Kind = insight::PushEffect::Kind;

namespace {

double ms(base::Instant at) { return static_cast<double>(at.ms); }

const QLineSeries *upper(const PerformanceChart &chart, const char *name)
{
    for (const QAbstractSeries *series : chart.chart()->series())
        if (series->name() == QString::fromLatin1(name))
            return static_cast<const QAreaSeries *>(series)->upperSeries();
    return nullptr;
}

auto share(session::Performance performance)
{
    return std::make_shared<const session::Performance>(std::move(performance));
}

bool near(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 60;
}

} // namespace

class ChartPerformanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void barsCarryTheFigures()
    {
        const session::Performance performance = sample::performance();
        const ChartValues values = chartValues(performance);
        const size_t complete = performance.series.intervals.size() - 1;
        QCOMPARE(values.offered.size(), static_cast<qsizetype>(complete * 4));
        for (size_t i = 0; i < complete; ++i) {
            const insight::QueueInterval &interval = performance.series.intervals[i];
            const auto at = static_cast<qsizetype>(i * 4);
            QCOMPARE(values.offered[at + 1].y(), double(interval.offered));
            QCOMPARE(values.abandoned[at + 1].y(), double(interval.abandoned));
            QVERIFY(values.offered[at].x() > ms(interval.start));
            QVERIFY(values.offered[at + 3].x() < ms(interval.start.plusMinutes(15)));
            QCOMPARE(values.answered[static_cast<qsizetype>(i)],
                     QPointF(ms(interval.start) + 7.5 * 60'000, interval.answered));
        }
    }

    void theOpenIntervalIsNoFall()
    {
        const ChartValues values = chartValues(sample::performance());
        QCOMPARE(values.offeredOpen.size(), 4);
        QCOMPARE(values.offeredOpen[1].y(), 80.0);
        QCOMPARE(values.answered.size(), 23); // not in the line
        QCOMPARE(values.serviceLevel.size(), size_t(1));
        QCOMPARE(values.serviceLevel.front().size(), 23);
    }

    void serviceLevelBreaksWhereThereIsNone()
    {
        session::Performance performance = sample::performance();
        performance.series.intervals[5].serviceLevelDenominator = 0;
        const ChartValues values = chartValues(performance);
        QCOMPARE(values.serviceLevel.size(), size_t(2));
        QCOMPARE(values.serviceLevel[0].size(), 5);
        QCOMPARE(values.serviceLevel[1].size(), 17);
        QVERIFY(qAbs(values.serviceLevel[0][0].y() - 84) < 1e-6);
    }

    void theSyncWindowIsABandUntilItsEnd()
    {
        session::Performance performance = sample::performance();
        ChartValues values = chartValues(performance);
        QCOMPARE(values.syncBand.first().x(), ms(friday(12, 11)));
        QCOMPARE(values.syncBand.last().x(), ms(performance.now)); // open: until now
        performance.window->to = friday(12, 30);
        values = chartValues(performance);
        QCOMPARE(values.syncBand.last().x(), ms(friday(12, 30)));
        performance.window.reset();
        QVERIFY(chartValues(performance).syncBand.isEmpty());
    }

    void theAxisEndsAboveTheHighest_data()
    {
        QTest::addColumn<int>("highest");
        for (const int highest : {0, 1, 7, 49, 50, 153, 999, 12'345})
            QTest::addRow("%d", highest) << highest;
    }

    void theAxisEndsAboveTheHighest()
    {
        QFETCH(int, highest);
        session::Performance performance = sample::performance();
        for (insight::QueueInterval &interval : performance.series.intervals)
            interval.offered = interval.answered = 0;
        performance.series.intervals[3].offered = highest;
        const ChartValues values = chartValues(performance);
        QVERIFY(values.top >= highest && values.top > 0);
        const double lines = values.top / values.step;
        QVERIFY2(lines >= 1 && lines <= 8, qPrintable(QString::number(lines)));
    }

    void goalAndFormulaOnlyWhereTheQueuesAgree()
    {
        session::Performance performance = sample::performance();
        QCOMPARE(serviceLevelFormula(performance), QStringLiteral("answered in 20 s ÷ (answered + abandoned)"));
        QCOMPARE(*chartValues(performance).goal, 80.0);
        performance.queues[1].serviceLevelSeconds = 60;
        performance.queues[1].serviceLevelTarget = 0.9;
        QCOMPARE(*chartValues(performance).goal, 80.0); // only the queue shown counts
        performance.shown.clear();
        QVERIFY(!chartValues(performance).goal);
        QCOMPARE(serviceLevelFormula(performance), QStringLiteral("answered in time ÷ (answered + abandoned)"));
    }

    void theUsualBandHasAPointForEachInterval()
    {
        session::Performance performance = sample::performance();
        const ChartValues values = chartValues(performance);
        QCOMPARE(values.usualLow.size(), performance.usual.size());
        QCOMPARE(values.usualHigh.size(), values.usualLow.size());
        QCOMPARE(values.usualLow[0].x(), static_cast<double>(friday(7).plusMinutes(7).ms + 30'000));
        QVERIFY(values.usualLow[0].y() < values.usualHigh[0].y());
        performance.usual.clear();
        QVERIFY(chartValues(performance).usualHigh.isEmpty());
    }

    void aMarkLeadsToItsLogLine()
    {
        session::Performance performance = sample::performance();
        performance.marks[0].group = base::ScheduleId(QStringLiteral("g1"));
        PerformanceChart chart;
        chart.resize(900, 240);
        chart.setPerformance(share(performance));
        chart.show();
        base::ScheduleId group;
        base::Instant when;
        int chosen = 0;
        connect(&chart, &PerformanceChart::markChosen, this, [&](const base::ScheduleId &id, base::Instant at) {
            ++chosen;
            group = id;
            when = at;
        });
        const QPoint place = chart.overlay().markRect(performance.marks[0]).center().toPoint();
        QVERIFY(chart.overlay().markAt(place));
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen, 1);
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(200, 60)); // not on a mark
        QCOMPARE(chosen, 1);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right); // 12:45, without a mark
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen, 1);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left); // 12:00–12:15
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen, 2);
        QCOMPARE(group.value, QStringLiteral("g1"));
        QCOMPARE(when, friday(12, 14));
    }

    void eachLaneHasItsStrip()
    {
        PerformanceChart chart;
        chart.resize(900, 240);
        const session::Performance performance = sample::performance();
        chart.setPerformance(share(performance));
        const QRectF first = chart.overlay().writeRect(0, performance.lanes[0].writes[0]);
        const QRectF second = chart.overlay().writeRect(1, performance.lanes[1].writes[0]);
        QVERIFY(first.bottom() <= second.top());
        QVERIFY(second.left() > first.left());
        QVERIFY(chart.overlay().markText(first.center()).contains(QLatin1String("Retail Banking 0")));
        QVERIFY(chart.overlay().markRect(performance.marks[0]).top() >= second.bottom());
    }

    void pausedFiguresStay()
    {
        QueuePerformancePanel panel;
        panel.resize(1100, 300);
        panel.setPerformance(sample::performancePtr());
        QToolButton *pause = nullptr;
        for (QToolButton *each : panel.findChildren<QToolButton *>())
            if (each->text() == QLatin1String("Hold"))
                pause = each;
        QVERIFY(pause);
        pause->click();
        session::Performance later = sample::performance();
        later.series.intervals.back().offered = 999;
        panel.setPerformance(share(later));
        const auto *chart = panel.findChild<PerformanceChart *>();
        QVERIFY(!(chart->values() == chartValues(later, hiddenAtFirst())));
        QCOMPARE(pause->text(), QStringLiteral("Held"));
        pause->click();
        QVERIFY(chart->values() == chartValues(later, hiddenAtFirst()));
    }

    void aDropIsSaidWithItsEvidence()
    {
        session::Performance performance = sample::performance();
        const VerdictText one = verdictText(performance, QStringLiteral("3 agents are routed nothing."));
        QCOMPARE(one.headline, QStringLiteral("Voice · Retail: answered fell to 76\u00a0% of offered since 12:15"));
        QVERIFY(one.evidence.contains(QLatin1String("231 of 304 answered in 2 intervals")));
        QVERIFY(one.evidence.contains(QString::fromUtf8("Difference −17 points, 95 % interval −22 to −12")));
        QVERIFY(one.evidence.contains(QLatin1String("the other queue")));
        QVERIFY(one.evidence.contains(QLatin1String("3 agents are routed nothing.")));
        QVERIFY(one.evidence.contains(QLatin1String("open since 12:11")));
        performance.verdict.queues[1].fell = true;
        QVERIFY(verdictText(performance).headline.startsWith(QLatin1String("Answered fell in 2 queues")));
    }

    void noSignIsAnAnswer()
    {
        session::Performance performance = sample::performance();
        performance.verdict.kind = Kind::NoSign;
        performance.verdict.queues.erase(performance.verdict.queues.begin());
        QCOMPARE(verdictText(performance).headline, QStringLiteral("No sign of an effect"));
        QVERIFY(verdictText(performance).evidence.contains(QString::fromUtf8("Difference −1 points")));
    }

    void whatCannotBeSaidYetSaysUntilWhen()
    {
        session::Performance performance = sample::performance();
        performance.verdict.kind = Kind::TooEarly;
        performance.verdict.at = friday(12, 30);
        QCOMPARE(verdictText(performance).headline, QStringLiteral("Too early to say"));
        QVERIFY(verdictText(performance).evidence.contains(QLatin1String("ends 12:30")));
        performance.verdict.kind = Kind::NoBaseline;
        QCOMPARE(verdictText(performance).headline, QStringLiteral("Nothing to compare with"));
        performance.pastIsRead = false;
        QCOMPARE(verdictText(performance).headline, QStringLiteral("Too early to say"));
        performance.verdict.kind = Kind::ChangesNothingBefore;
        performance.verdict.at = friday(8).plusMinutes(3 * 24 * 60);
        QCOMPARE(verdictText(performance).headline, QStringLiteral("This push changes nothing before Mon 30 Nov"));
        performance.verdict.at = friday(15);
        QCOMPARE(verdictText(performance).headline, QStringLiteral("This push changes nothing before 15:00"));
        performance.verdict.kind = Kind::NoPush;
        QVERIFY(verdictText(performance).headline.contains(QLatin1String("no shift")));
        performance.window.reset();
        QCOMPARE(verdictText(performance).headline, QStringLiteral("No push yet"));
    }

    void theWidgetShowsTheSeries()
    {
        PerformanceChart chart;
        chart.resize(900, 220);
        chart.setPerformance(sample::performancePtr());
        QCOMPARE(upper(chart, "offered")->points(), chart.values().offered);
        QCOMPARE(upper(chart, "syncWindow")->points(), chart.values().syncBand);
        const auto [from, to] = chart.shownRange();
        QCOMPARE(from, ms(friday(7)));
        QCOMPARE(to, ms(friday(13)));
    }

    void theZoomSurvivesUpdates()
    {
        PerformanceChart chart;
        chart.resize(900, 220);
        chart.setPerformance(sample::performancePtr());
        chart.zoomTo(ms(friday(9)), ms(friday(11)));
        QSignalSpy reset(chart.chart(), &QChart::plotAreaChanged);
        session::Performance later = sample::performance();
        later.series.intervals.back().offered = 120;
        later.now = friday(12, 58);
        const auto seriesBefore = chart.chart()->series();
        chart.setPerformance(share(later));
        QCOMPARE(chart.shownRange(), std::pair(ms(friday(9)), ms(friday(11))));
        QCOMPARE(chart.chart()->series(), seriesBefore); // replaced points, not the chart
        QCOMPARE(upper(chart, "offeredOpen")->at(1).y(), 120.0);
        chart.zoomTo(ms(friday(9)), ms(friday(9, 1)));
        const auto [from, to] = chart.shownRange();
        QCOMPARE(to - from, 3'600'000.0);
        chart.showAll();
        QVERIFY(!chart.isZoomed());
    }

    void bandNowAndMarksLieWhereTheirTimesAre()
    {
        PerformanceChart chart;
        chart.resize(900, 240);
        chart.show();
        chart.setPerformance(sample::performancePtr());
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const ChartOverlay &overlay = chart.overlay();
        const QRectF plot = chart.chart()->plotArea();
        QCOMPARE(overlay.scale().toX(friday(7)), plot.left());
        QCOMPARE(overlay.scale().toX(friday(13)), plot.right());
        // The overlay's own mapping and Qt Charts' agree.
        for (const QAbstractSeries *series : chart.chart()->series())
            if (series->name() == QLatin1String("answered")) {
                const QPointF there =
                    chart.chart()->mapToPosition(QPointF(ms(friday(10)), 100), const_cast<QAbstractSeries *>(series));
                QVERIFY(qAbs(there.x() - overlay.scale().toX(friday(10))) < 1.0);
                QVERIFY(qAbs(there.y() - overlay.countY(100)) < 1.5);
            }
        const QRectF mark = overlay.markRect(chart_marks().front());
        QVERIFY(mark.top() >= plot.bottom());
        QCOMPARE(mark.center().x(), overlay.scale().toX(friday(12, 14)));
        QVERIFY(overlay.markText(mark.center()).contains(QLatin1String("<b>Agent 07</b>"))); // plain text
        QVERIFY(overlay.markText(QPointF(plot.left() + 50, mark.center().y())).isEmpty());

        const QImage image = chart.grab().toImage();
        const auto pixel = [&](base::Instant at, double y) {
            return image.pixelColor(static_cast<int>(overlay.scale().toX(at)), static_cast<int>(y));
        };
        const Theme &theme = lightTheme();
        // High up there are no bars: surface before the window, tinted inside it.
        const double high = plot.top() + 4;
        QVERIFY(near(pixel(friday(8), high), theme.surface));
        const QColor inside = pixel(friday(12, 22), high);
        QVERIFY(inside.blue() > inside.red() + 5);
        QVERIFY(near(pixel(friday(12, 52), plot.center().y()), theme.chart.now));
        QVERIFY(near(image.pixelColor(mark.center().toPoint() + QPoint(0, 2)), theme.chart.abandoned));
        // A bar of 84 reaches 60 and not 120.
        QVERIFY(!near(pixel(friday(7, 22), overlay.countY(60)), theme.surface));
        QVERIFY(near(pixel(friday(7, 22), overlay.countY(120)), theme.surface));
    }

    void theReadoutIsExactAndByKeyboard()
    {
        PerformanceChart chart;
        chart.resize(900, 220);
        chart.setPerformance(sample::performancePtr());
        chart.show();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(*chart.overlay().readout(), size_t(23));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(*chart.overlay().readout(), size_t(22));
        const QString text = intervalText(sample::performance(), sample::performance().series.intervals[22]);
        QVERIFY(text.startsWith(QStringLiteral("12:30\u201312:45")));
        QVERIFY(text.contains(QLatin1String("Offered 153")));
        QVERIFY(text.contains(QLatin1String("62 %")));
        session::Performance other = sample::performance();
        other.shown = QStringLiteral("q2");
        chart.setPerformance(share(other));
        QVERIFY(!chart.overlay().readout());
    }

    void theTableSaysTheSame()
    {
        PerformanceTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session::Performance performance = sample::performance();
        model.setSeries(performance.series, performance.zone);
        QCOMPARE(model.rowCount(), 24);
        const auto at = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(at(0, PerformanceTableModel::Offered), QStringLiteral("82"));
        QCOMPARE(at(0, PerformanceTableModel::ServiceLevel), QStringLiteral("84 %"));
        QCOMPARE(at(23, PerformanceTableModel::State), QStringLiteral("still counting"));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        insight::QueueInterval next;
        next.start = friday(13);
        performance.series.intervals.push_back(next);
        model.setSeries(performance.series, performance.zone);
        QCOMPARE(resets.size(), 0); // selection and scroll position stay
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(at(24, PerformanceTableModel::ServiceLevel), QString());
    }

    void filesAreSafe()
    {
        QCOMPARE(csvField(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
        QCOMPARE(csvField(QStringLiteral("+49")), QStringLiteral("'+49"));
        QCOMPARE(csvField(QStringLiteral("\tx")), QStringLiteral("'\tx"));
        QCOMPARE(csvField(QStringLiteral("a,\"b\"")), QStringLiteral("\"a,\"\"b\"\"\""));
        QCOMPARE(csvField(QStringLiteral("Straße")), QStringLiteral("Straße"));
        PerformanceTableModel model;
        const session::Performance performance = sample::performance();
        model.setSeries(performance.series, performance.zone, performance.staff);
        const QStringList lines = model.csv(performance.queues[1].name).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 26);
        QCOMPARE(lines[1],
                 QStringLiteral(
                     "'=cmd|' /C calc'!A0,2026-11-27 07:00 UTC-5,15,82,77,4,1,0.9390,0.8400,14.0,yes,79.5,30.0,32.0,"));
        QTemporaryDir folder;
        QCOMPARE(saveText(folder.filePath(QStringLiteral("a.csv")), QStringLiteral("ä")), QString());
        QFile written(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("\xc3\xa4"));
        QVERIFY(saveText(folder.filePath(QStringLiteral("no/such/a.csv")), QString()).contains(QLatin1String("a.csv")));
    }

    void thePanelSaysWhatItIs()
    {
        QueuePerformancePanel panel;
        panel.resize(1300, 240);
        panel.show();
        auto *chooser = panel.findChild<QueueChooser *>();
        QVERIFY(!chooser->isEnabled());
        panel.setPerformance(sample::performancePtr());
        auto *chart = panel.findChild<PerformanceChart *>();
        QVERIFY(chart->isVisible());
        QVERIFY(chart->accessibleName().contains(QStringLiteral("Voice · Retail")));
        QVERIFY(chart->accessibleDescription().contains(QLatin1String("offered")));
        QVERIFY(panel.findChild<LegendRow *>()->accessibleDescription().contains(
            QStringLiteral("answered in 20 s ÷ (answered + abandoned)")));
        for (const auto *button : panel.findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty() || button->text().size() > 1 || button->isHidden());
        session::Performance broken = sample::performance();
        broken.series.intervals.clear();
        broken.failure = QStringLiteral("<img src=x> 503");
        panel.setPerformance(share(broken));
        QVERIFY(!chart->isVisible());
        bool said = false;
        for (const auto *label : panel.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(broken.failure))
                said = label->textFormat() == Qt::PlainText;
        QVERIFY(said);
    }

    void theChosenQueueStaysChosen()
    {
        QueuePerformancePanel panel;
        panel.setPerformance(sample::performancePtr());
        auto *chooser = panel.findChild<QueueChooser *>();
        QCOMPARE(chooser->count(), 3);
        QCOMPARE(chooser->currentIndex(), 1);
        QSignalSpy chosen(&panel, &QueuePerformancePanel::scopeChosen);
        chooser->setCurrentIndex(2);
        Q_EMIT chooser->activated(2);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("q2"));
        panel.setPerformance(sample::performancePtr()); // still the old one
        QCOMPARE(chooser->currentIndex(), 2);
        session::Performance now = sample::performance();
        now.shown = QStringLiteral("q2");
        panel.setPerformance(share(now));
        QVERIFY(!chooser->isWaiting());
        QCOMPARE(chooser->currentIndex(), 2);
    }

    void takesNoMoreHeightThanGiven()
    {
        QueuePerformancePanel panel;
        panel.setPerformance(sample::performancePtr());
        panel.resize(1280, 230);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCOMPARE(panel.size(), QSize(1280, 230));
    }

    void allSizesPaint()
    {
        QueuePerformancePanel panel;
        panel.setPerformance(sample::performancePtr());
        panel.show();
        for (const QSize size : {QSize(480, 200), QSize(700, 260), QSize(1280, 230), QSize(1900, 300)}) {
            panel.resize(size);
            QCoreApplication::processEvents();
            const auto *chart = panel.findChild<PerformanceChart *>();
            QVERIFY(chart->height() >= 80);
            QVERIFY(panel.rect().contains(QRect(chart->mapTo(&panel, QPoint()), chart->size())));
            QVERIFY(!panel.grab().isNull());
        }
    }

private:
    static std::vector<session::PerformanceMark> chart_marks() { return sample::performance().marks; }
};

QTEST_MAIN(ChartPerformanceTest)
#include "tst_chart_performance.moc"
