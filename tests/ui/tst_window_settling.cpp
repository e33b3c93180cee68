#include "timeline_sample.h"
#include "ui/charts/coverage_chart.h"
#include "ui/models/conflicts_model.h"
#include "ui/pages/conflicts_page.h"
#include "ui/pages/price_strip.h"
#include "ui/pages/trades_page.h"
#include "ui/timeline/agent_week_view.h"
#include "ui/timeline/comparison_view.h"
#include "ui/timeline/timeline_canvas.h"
#include "window_bench.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <functional>

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

/// The drawings' group: the second of the first business unit.
void chooseDemoGroup(WindowBench &bench)
{
    auto *groups = bench.table(QStringLiteral("Schedule groups"));
    groups->setCurrentIndex(groups->model()->index(1, 0, groups->model()->index(0, 0)));
}

QString keyOf(const QAbstractItemView *view, int row) { return view->model()->index(row, 0).data(KeyRole).toString(); }

/// The demo's Friday with one group's detail changed.
session::SnapshotPtr with(const std::function<void(session::GroupDetail &)> &change,
                          DemoMoment moment = DemoMoment::Checked)
{
    auto copy = std::make_shared<session::Snapshot>(*test::demoSnapshot(moment));
    auto details = std::make_shared<std::map<base::ScheduleId, session::GroupDetail>>(*copy->details);
    change(details->at(test::demoGroup()));
    copy->details = details;
    return copy;
}

} // namespace

/// Settling in the real window: what a planner decides before the push.
class WindowSettlingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void cleanup()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

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

    void theCurrentTradeShowsBothChoices()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        QSignalSpy asked(&bench.link, &SessionLink::previewTrade);
        bench.window->showTab(1);
        auto *trades = bench.table(QStringLiteral("Shift trades"));
        bench.click(trades, 0, 0);
        QCOMPARE(asked.back().at(0).value<base::ScheduleId>(), test::demoGroup());
        QCOMPARE(asked.back().at(1).toString(), keyOf(trades, 0));
        auto *view = bench.window->findChild<AgentWeekView *>();
        QVERIFY(!view->findChild<ComparisonView *>());
        bench.window->presentTradePreview(test::demoTradePreview());
        QVERIFY(view->findChild<ComparisonView *>()->isVisible());
        bench.click(trades, 1, 0); // another trade: its answer is not there yet
        QVERIFY(!view->findChild<ComparisonView *>()->isVisible());
        bench.window->presentTradePreview(test::demoTradePreview()); // a late one is dropped
        QVERIFY(!view->findChild<ComparisonView *>()->isVisible());
        bench.click(trades, 0, 0);
        bench.window->presentTradePreview(test::demoTradePreview());
        bench.window->showTab(0);
        QVERIFY(!view->findChild<ComparisonView *>()->isVisible());
    }

    void aRuleProposesAndSendsNothing()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->showTab(1);
        QSignalSpy decided(&bench.link, &SessionLink::decideTrades);
        auto *page = bench.window->findChild<TradesPage *>();
        page->actions()[5]->trigger(); // approve what breaks no rule
        QVERIFY(decided.isEmpty());
        QCOMPARE(page->pane()->chosenKeys(), QStringList{QStringLiteral("trade-2")});
        const QAbstractItemModel *model = bench.table(QStringLiteral("Shift trades"))->model();
        QVERIFY(model->index(0, TradesModel::ThisPush).data().toString().contains(QStringLiteral("breaks no rule")));
        QTest::mouseClick(bench.button(QStringLiteral("Approve 1")), Qt::LeftButton);
        QCOMPARE(decided.size(), 1);
        QVERIFY(!model->index(0, TradesModel::ThisPush).data().toString().contains(QStringLiteral("breaks no rule")));
    }

    void onlyRefusedDecisionsAreSentAgain()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->showTab(1);
        auto *trades = bench.table(QStringLiteral("Shift trades"));
        QSignalSpy decided(&bench.link, &SessionLink::decideTrades);
        bench.click(trades, 0, 0);
        QTest::mouseClick(bench.button(QStringLiteral("Deny 1")), Qt::LeftButton);
        bench.click(trades, 1, 0);
        QTest::mouseClick(bench.button(QStringLiteral("Approve 1")), Qt::LeftButton);
        QVERIFY(!bench.button(QStringLiteral("Retry failed (1)")));
        const QString refused = keyOf(trades, 0);
        bench.window->present(with([&](session::GroupDetail &detail) {
            for (session::TradeRow &row : detail.trades) {
                row.asked =
                    row.trade.id.value == QLatin1String("trade-2") || row.trade.id.value == QLatin1String("trade-4");
                row.mayRetry = row.trade.id.value == refused;
                row.failureReason = row.mayRetry ? QStringLiteral("Shift is gone") : QString();
            }
        }));
        QTest::mouseClick(bench.button(QStringLiteral("Retry failed (1)")), Qt::LeftButton);
        QCOMPARE(decided.size(), 3);
        QCOMPARE(decided[2][1].value<QList<QString>>(), QStringList{refused});
        QCOMPARE(decided[2][2].toBool(), false); // denied again, as asked before
    }

    void conflictsAreDecidedByOneKey()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->showTab(2);
        auto *conflicts = bench.table(QStringLiteral("Conflicts"));
        QSignalSpy one(&bench.link, &SessionLink::decideConflict);
        QTest::keyClick(conflicts, Qt::Key_2);
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0][2].toInt(), static_cast<int>(plan::Choice::KeepPlanned));
        QTest::keyClick(conflicts, Qt::Key_Return); // all ways out, with their keys
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().front()->shortcut(), QKeySequence(Qt::Key_1));
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(one.size(), 2);
        QCOMPARE(one[1][2].toInt(), static_cast<int>(plan::Choice::KeepService));
    }

    void allRemainingAtOnce()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->showTab(2);
        QSignalSpy many(&bench.link, &SessionLink::decideConflicts);
        bench.window->findChild<ConflictsPage *>()->actions()[2]->trigger();
        QCOMPARE(many.size(), 1);
        QCOMPARE(many[0][1].value<QList<QByteArray>>().size(), 2); // the decided ones are left alone
    }

    void decisionsAreTakenBackBelow()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->showTab(2);
        auto *conflicts = bench.table(QStringLiteral("Conflicts"));
        QCOMPARE(conflicts->model()->rowCount(), 4);
        QSignalSpy undone(&bench.link, &SessionLink::undoDecisions);
        bench.click(conflicts, 2, 0);
        QTest::mouseClick(bench.button(QStringLiteral("Undo decision")), Qt::LeftButton);
        QCOMPARE(undone.size(), 1);
        bench.click(conflicts, 3, 0); // was sent
        QVERIFY(!bench.button(QStringLiteral("Undo decision")));
    }

    void afterATradeThePlannerSaysWhomTheChangeFollows()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        QSignalSpy asked(&bench.link, &SessionLink::previewTrade);
        bench.window->showTab(2);
        auto *conflicts = bench.table(QStringLiteral("Conflicts"));
        bench.click(conflicts, 0, 0);
        QCOMPARE(asked.back().at(1).toString(), QStringLiteral("trade-1"));
        QVERIFY(conflicts->model()
                    ->index(0, ConflictsModel::What)
                    .data()
                    .toString()
                    .contains(QStringLiteral("approved by Supervisor 3")));
        QSignalSpy followed(&bench.link, &SessionLink::followTrade);
        QTest::mouseClick(bench.button(QStringLiteral("Stay with the shift")), Qt::LeftButton);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed[0][1].toString(), QStringLiteral("trade-1"));
        QCOMPARE(followed[0][2].toInt(), static_cast<int>(plan::Follows::Shift));
        bench.click(conflicts, 1, 0); // no trade moved this one
        QVERIFY(!bench.button(QStringLiteral("Stay with the shift")));
    }

    void aStaleDecisionIsAskedAgain()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        bench.window->showTab(2);
        QTest::keyClick(bench.table(QStringLiteral("Conflicts")), Qt::Key_1);
        const auto said = [&] {
            for (const QLabel *label : bench.window->findChild<ConflictsPage *>()->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QStringLiteral("decide again")))
                    return true;
            return false;
        };
        bench.window->present(test::demoSnapshot(DemoMoment::Checked)); // not read yet
        QVERIFY(!said());
        bench.window->present(with(
            [](session::GroupDetail &detail) { detail.conflicts.front().conflict.id = QByteArrayLiteral("beef"); }));
        QVERIFY(said());
    }

    void excludingHasAPrice()
    {
        WindowBench bench(DemoMoment::Checked);
        chooseDemoGroup(bench);
        QSignalSpy asked(&bench.link, &SessionLink::priceExclusion);
        auto *agents = bench.table(QStringLiteral("Agents"));
        agents->setFocus();
        bench.click(agents, 2, 0);
        QTest::keyClick(agents, Qt::Key_Space);
        QTRY_VERIFY(!asked.isEmpty());
        const auto of = asked.back().at(1).value<QList<QString>>();
        QCOMPARE(of, QStringList{keyOf(agents, 2)});
        auto answer = std::make_shared<session::PriceAnswer>(*test::demoPrice());
        bench.window->presentPrice(answer); // of others: dropped
        const auto *strip = bench.window->findChild<PriceStrip *>();
        const auto line = [&] { return strip->findChild<QLabel *>()->text(); };
        QVERIFY(line().contains(QStringLiteral("counting")));
        answer = std::make_shared<session::PriceAnswer>(*answer);
        answer->agents = of;
        bench.window->presentPrice(answer);
        QVERIFY(line().contains(QStringLiteral("below required")));
        QVERIFY(!strip->findChild<CoverageChart *>()->isVisible());
        QTest::mouseClick(strip->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(strip->findChild<CoverageChart *>()->isVisible());
    }
};

QTEST_MAIN(WindowSettlingTest)
#include "tst_window_settling.moc"
