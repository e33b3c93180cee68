// A flight record in the window: the bar walks through it, nothing can be sent, and
// what comes out of it for people.
#include "session/flight.h"
#include "session/performance.h"
#include "ui/pages/replay_bar.h"
#include "ui/reports/incident_report.h"
#include "ui/shell/session_link.h"
#include "window_bench.h"

#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QSlider>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolButton>

using namespace shiftlane;

namespace {

/// The demonstration's finished push as if it came out of a record.
session::SnapshotPtr replayed(int step = 2)
{
    auto shown = std::make_shared<session::Snapshot>(*test::demoSnapshot(test::DemoMoment::Finished));
    auto view = std::make_shared<session::ReplayView>();
    view->path = QStringLiteral("C:/records/push.shiftlane");
    view->planName = QStringLiteral("week 48.csv");
    view->planner = QStringLiteral("ada@api.example.com");
    view->fingerprint = QStringLiteral("0123abcd");
    for (int i = 0; i < 3; ++i)
        view->steps.push_back({base::Instant::fromIso(QStringLiteral("2026-11-24T03:00:0%1Z").arg(i)).value(),
                               QStringLiteral("lane"), QStringLiteral("New York 2026-11-23"),
                               QStringLiteral("step %1").arg(i)});
    view->step = step;
    shown->replay = view;
    shown->readOnly = true;
    return shown;
}

QToolButton *buttonOf(ui::ReplayBar &bar, const QString &text)
{
    for (QToolButton *each : bar.findChildren<QToolButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

} // namespace

class TestFlightWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBarWalks()
    {
        ui::ReplayBar bar;
        QSignalSpy steps(&bar, &ui::ReplayBar::stepWanted);
        QSignalSpy closed(&bar, &ui::ReplayBar::closeWanted);
        bar.present(nullptr, {});
        QVERIFY(bar.isHidden());
        bar.present(replayed()->replay, QTimeZone("America/New_York"));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.stepText(), QStringLiteral("lane · New York 2026-11-23 · step 2"));
        QVERIFY(!buttonOf(bar, QStringLiteral("Next"))->isEnabled());
        buttonOf(bar, QStringLiteral("Back"))->click();
        QCOMPARE(steps.takeLast()[0].toInt(), 1);
        // An answer that comes late does not move the reader back.
        bar.present(replayed(2)->replay, QTimeZone("America/New_York"));
        QCOMPARE(bar.stepText(), QStringLiteral("lane · New York 2026-11-23 · step 1"));
        bool both = false; // the day differs between the zones
        for (const QLabel *label : bar.findChildren<QLabel *>())
            both = both || label->text() == u"2026-11-23 22:00:01 New York · 2026-11-24 03:00:01 UTC";
        QVERIFY(both);
        buttonOf(bar, QStringLiteral("First"))->click();
        QCOMPARE(steps.takeLast()[0].toInt(), 0);
        QTest::keyClick(bar.findChild<QSlider *>(), Qt::Key_Right);
        QCOMPARE(steps.takeLast()[0].toInt(), 1);
        buttonOf(bar, QStringLiteral("Play"))->click();
        QVERIFY(bar.isPlaying());
        QTRY_VERIFY(!bar.isPlaying()); // stops at the end
        QCOMPARE(steps.takeLast()[0].toInt(), 2);
        buttonOf(bar, QStringLiteral("Close Record"))->click();
        QCOMPARE(closed.size(), 1);
    }

    void aRecordThatEndsEarlySaysSo()
    {
        ui::ReplayBar bar;
        const auto titled = [&bar] {
            for (const QLabel *label : bar.findChildren<QLabel *>())
                if (label->text().contains(QLatin1String("ends early")))
                    return true;
            return false;
        };
        auto view = std::make_shared<session::ReplayView>(*replayed()->replay);
        bar.present(view, QTimeZone::utc());
        QVERIFY(!titled());
        view = std::make_shared<session::ReplayView>(*view);
        view->incomplete = true;
        bar.present(view, QTimeZone::utc());
        QVERIFY(titled());
    }

    void nothingCanBeSent()
    {
        test::WindowBench bench(test::DemoMoment::Finished);
        bench.window->present(replayed());
        const ui::Actions &actions = bench.window->actions();
        for (const QAction *action :
             {actions.push, actions.check, actions.loadPlan, actions.takeUp, actions.retryFailed, actions.closeWeek,
              actions.pause, actions.stop, actions.clearPlan})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        auto *bar = bench.window->findChild<ui::ReplayBar *>();
        QVERIFY(bar && bar->isVisible());
        QSignalSpy closed(&bench.link, &ui::SessionLink::closeFlightRecord);
        buttonOf(*bar, QStringLiteral("Close Record"))->click();
        QCOMPARE(closed.size(), 1);
        bench.window->present(test::demoSnapshot(test::DemoMoment::Finished));
        QVERIFY(!bar->isVisible());
    }

    void aDroppedRecordIsOpened()
    {
        test::WindowBench bench(test::DemoMoment::Finished);
        QSignalSpy opened(&bench.link, &ui::SessionLink::openFlightRecord);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/push.SHIFTLANE"))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(bench.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(bench.window.get(), &drop);
        QCOMPARE(opened.size(), 1);
    }

    void theReportIsForPeople()
    {
        auto shown = std::make_shared<session::Snapshot>(*replayed());
        shown->planName = QStringLiteral("<script>alert(1)</script>.csv");
        const ui::IncidentReport report = ui::makeIncidentReport(*shown, false);
        QVERIFY(!report.html.contains(QLatin1String("<script")));
        QVERIFY(report.html.contains(QLatin1String("&lt;script&gt;")));
        QVERIFY(!report.html.contains(QLatin1String("http"))); // nothing is loaded from elsewhere
        QVERIFY(report.html.contains(QLatin1String(" UTC)")));
        QVERIFY(report.html.contains(QLatin1String("0123abcd")));
        QCOMPARE(!report.chart.isNull(), shown->performance && !shown->performance->series.intervals.empty());
        for (const auto &[id, detail] : *shown->details)
            for (const session::AgentRow &agent : detail.agents)
                if (agent.planned && agent.outcome == push::Outcome::Rejected)
                    QVERIFY(report.html.contains(agent.name.toHtmlEscaped()));
    }

    void pdfAndWebPage()
    {
        QTemporaryDir folder;
        const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
        QCOMPARE(ui::saveIncidentReport(pdf, *replayed()), QString());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF") && bytes.contains("%%EOF"));
        const QString page = folder.filePath(QStringLiteral("a.html"));
        QCOMPARE(ui::saveIncidentReport(page, *replayed()), QString());
        QVERIFY(QFile(page).size() > 2'000);
        QVERIFY(!ui::saveIncidentReport(folder.filePath(QStringLiteral("no/such/a.pdf")), *replayed()).isEmpty());
        QVERIFY(!ui::saveIncidentReport(folder.filePath(QStringLiteral("no/such/a.html")), *replayed()).isEmpty());
        // Before anything was read.
        QCOMPARE(ui::saveIncidentReport(pdf, session::Snapshot()), QString());
        if (const QString kept = qEnvironmentVariable("FLIGHT_PICTURES"); !kept.isEmpty()) {
            (void)ui::saveIncidentReport(kept + QStringLiteral("/incident.pdf"), *replayed());
            (void)ui::saveIncidentReport(kept + QStringLiteral("/incident.html"), *replayed());
            test::WindowBench bench(test::DemoMoment::Finished);
            bench.window->present(replayed(1));
            QTest::qWait(200);
            bench.window->grab().save(kept + QStringLiteral("/replay.png"));
        }
    }
};

QTEST_MAIN(TestFlightWindow)
#include "tst_flight_window.moc"
