#include "timeline_sample.h"
#include "ui/timeline/agent_week_view.h"
#include "ui/timeline/timeline_canvas.h"
#include "window_bench.h"

using namespace shiftlane;
using namespace shiftlane::ui;
using test::DemoMoment;
using test::WindowBench;

namespace {

const QTimeZone newYork("America/New_York");
const QDate tuesday(2026, 12, 1);

QPoint pointAt(const TimelineCanvas &canvas, base::Instant at)
{
    const auto &scene = canvas.scene();
    const auto row = static_cast<qsizetype>(scene.rows.size()) - 1;
    return QPointF(scene.layout.scale.toX(at), scene.layout.rowRect(row).center().y()).toPoint();
}

} // namespace

/// Settling in the real window: what a planner decides before the push.
class WindowSettlingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aShiftIsDraggedAndTakenBack()
    {
        WindowBench bench(DemoMoment::Checked);
        bench.window->presentAgentWeek(test::demoAgentWeek());
        bench.window->findChild<AgentWeekView *>()->setDay(tuesday);
        QSignalSpy edits(&bench.link, &SessionLink::editAgent);
        auto *canvas = bench.window->findChild<TimelineCanvas *>();
        const base::Instant nine = sample::at(tuesday, 9, 0, newYork);
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, pointAt(*canvas, nine));
        QTest::mouseMove(canvas->viewport(), pointAt(*canvas, nine.plusMinutes(30)));
        const QPointF to = pointAt(*canvas, nine.plusMinutes(60));
        QMouseEvent move(QEvent::MouseMove, to, canvas->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas->viewport(), &move);
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to.toPoint());
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.front().at(0).value<base::ScheduleId>(), test::demoGroup());
        QVERIFY(bench.window->actions().undo->isEnabled());
        QVERIFY(bench.window->actions().undo->text().contains(QStringLiteral("Move the shift")));
        bench.window->actions().undo->trigger();
        QCOMPARE(edits.size(), 2);
        const auto before = test::demoAgentWeek()->edits;
        QCOMPARE(edits.back().at(1).value<plan::AgentPlan>().shifts.size(), before.shifts.size());
    }

    void theKeyboardReachesAShiftAndMovesIt()
    {
        WindowBench bench(DemoMoment::Checked);
        bench.window->presentAgentWeek(test::demoAgentWeek());
        bench.window->findChild<AgentWeekView *>()->setDay(tuesday);
        QSignalSpy edits(&bench.link, &SessionLink::editAgent);
        auto *canvas = bench.window->findChild<TimelineCanvas *>();
        for (int tabs = 0; tabs < 80 && !canvas->hasFocus(); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(canvas->hasFocus());
        QTest::keyClick(canvas, Qt::Key_Up); // the last bar of the last row
        QCOMPARE(canvas->scene().rows[static_cast<size_t>(canvas->scene().current.row)].side, TimelineSide::After);
        QSignalSpy weeks(&bench.link, &SessionLink::showWeeks);
        QTest::keyClick(canvas, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(edits.size(), 1);
        QVERIFY(weeks.isEmpty()); // the same keys move the weeks only where no shift is held
        QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edits.size(), 2);
    }
};

QTEST_MAIN(WindowSettlingTest)
#include "tst_window_settling.moc"
