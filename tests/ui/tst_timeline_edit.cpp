#include "timeline_sample.h"
#include "ui/timeline/agent_week_view.h"
#include "ui/timeline/timeline_canvas.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace shiftlane;
using namespace shiftlane::ui;

namespace {

const QDate monday(2026, 11, 30);
const QDate tuesday(2026, 12, 1);
const QTimeZone newYork("America/New_York");

base::Instant clockAt(QDate day, int hour, int minute = 0) { return sample::at(day, hour, minute, newYork); }

session::AgentWeek editable()
{
    session::AgentWeek week = sample::week();
    week.conflicts.clear();
    week.service = *week.base;
    week.after = week.base;
    week.canEdit = true;
    week.edits.agent = week.agent;
    week.group = base::ScheduleId(QStringLiteral("g"));
    return week;
}

/// A view that is answered as the session would: the plan on the base.
struct Bench {
    explicit Bench(session::AgentWeek with = editable()) : week(std::move(with))
    {
        view.setUndoStack(&undo);
        view.resize(1000, 320);
        view.setWeek(std::make_shared<const session::AgentWeek>(week));
        view.setDay(tuesday);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("not shown");
        QObject::connect(&view, &AgentWeekView::editAgent, &view,
                         [this](const base::ScheduleId &, const plan::AgentPlan &edits) { sent.push_back(edits); });
    }

    TimelineCanvas &canvas() { return *view.findChild<TimelineCanvas *>(); }
    const TimelineRow &after() { return canvas().scene().rows.back(); }
    const TimelineBar &first()
    {
        for (const TimelineBar &bar : after().bars)
            if (schedule::toLocal(bar.shiftFrom, newYork).date == tuesday)
                return bar;
        return after().bars.front();
    }
    QPoint pointAt(base::Instant at)
    {
        const auto &layout = canvas().scene().layout;
        return QPointF(layout.scale.toX(at),
                       layout.rowRect(static_cast<qsizetype>(canvas().scene().rows.size()) - 1).center().y())
            .toPoint();
    }
    void pull(base::Instant from, base::Instant to, Qt::KeyboardModifiers modifiers = {}, bool release = true)
    {
        QWidget *at = canvas().viewport();
        QTest::mousePress(at, Qt::LeftButton, {}, pointAt(from));
        for (const base::Instant way : {base::Instant{(from.ms + to.ms) / 2}, to}) {
            QMouseEvent move(QEvent::MouseMove, pointAt(way), at->mapToGlobal(pointAt(way)), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(at, &move);
        }
        if (release)
            QTest::mouseRelease(at, Qt::LeftButton, modifiers, pointAt(to));
    }
    void focusShift()
    {
        canvas().setFocus();
        canvas().setCurrent(TimelineSide::After, clockAt(tuesday, 8), 0);
    }
    /// The times of the sent shift with this id, empty where it is not put.
    base::Instant sentStart(const char *id)
    {
        for (const plan::ShiftEdit &edit : sent.back().shifts)
            if (edit.shift.id.value == QString::fromLatin1(id) && edit.kind == plan::ShiftEdit::Kind::Put)
                return edit.shift.start();
        return {};
    }

    session::AgentWeek week;
    QUndoStack undo;
    AgentWeekView view;
    std::vector<plan::AgentPlan> sent;
};

} // namespace

class TimelineEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theMouseMovesAShift()
    {
        Bench bench;
        QSignalSpy wanted(&bench.view, &AgentWeekView::editWanted);
        bench.pull(clockAt(tuesday, 9), clockAt(tuesday, 9, 50), {}, false);
        QVERIFY(bench.canvas().scene().held);
        QVERIFY(bench.canvas().scene().held->readout.contains(QStringLiteral("08:45–16:45")));
        QCOMPARE(bench.first().shiftFrom, clockAt(tuesday, 8, 45)); // the row follows the hand
        QVERIFY(bench.sent.empty());
        QTest::mouseRelease(bench.canvas().viewport(), Qt::LeftButton, {}, bench.pointAt(clockAt(tuesday, 9, 50)));
        QCOMPARE(bench.sent.size(), size_t(1));
        QCOMPARE(bench.sentStart("tue"), clockAt(tuesday, 8, 45));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.front().at(3).toString().startsWith(QStringLiteral("Move the shift of Agent 07")));
        QVERIFY(!bench.canvas().scene().held);
        QCOMPARE(bench.first().shiftFrom, clockAt(tuesday, 8, 45)); // until the session answers
    }

    void withControlItSnapsFiner()
    {
        Bench bench;
        bench.pull(clockAt(tuesday, 9), clockAt(tuesday, 9, 21), Qt::ControlModifier);
        QCOMPARE(bench.sent.size(), size_t(1));
        QCOMPARE(bench.sentStart("tue"), clockAt(tuesday, 8, 20));
    }

    void edgesAreDragged()
    {
        Bench bench;
        bench.pull(clockAt(tuesday, 16), clockAt(tuesday, 17));
        QCOMPARE(bench.sent.back().shifts.front().shift.end(), clockAt(tuesday, 17));
        bench.pull(clockAt(tuesday, 8), clockAt(tuesday, 7));
        QCOMPARE(bench.sentStart("tue"), clockAt(tuesday, 7));
        QCOMPARE(bench.sent.back().shifts.front().shift.end(), clockAt(tuesday, 17));
    }

    void escapeLetsGo()
    {
        Bench bench;
        bench.pull(clockAt(tuesday, 9), clockAt(tuesday, 11), {}, false);
        QTest::keyClick(&bench.canvas(), Qt::Key_Escape);
        QVERIFY(!bench.canvas().scene().held);
        QTest::mouseRelease(bench.canvas().viewport(), Qt::LeftButton, {}, bench.pointAt(clockAt(tuesday, 11)));
        QVERIFY(bench.sent.empty());
        QCOMPARE(bench.first().shiftFrom, clockAt(tuesday, 8));
    }

    void aClickAloneChangesNothing()
    {
        Bench bench;
        QTest::mouseClick(bench.canvas().viewport(), Qt::LeftButton, {}, bench.pointAt(clockAt(tuesday, 9)));
        QVERIFY(bench.sent.empty());
        QVERIFY(bench.canvas().currentBar());
    }

    void keysMoveAndStretch()
    {
        Bench bench;
        bench.focusShift();
        QTest::keyClick(&bench.canvas(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&bench.canvas(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.sentStart("tue"), clockAt(tuesday, 8, 30));
        QCOMPARE(bench.canvas().currentBar()->shiftFrom, clockAt(tuesday, 8, 30));
        QVERIFY(bench.canvas().accessibleDescription().contains(QStringLiteral("08:30–16:30")));
        QTest::keyClick(&bench.canvas(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(bench.sent.back().shifts.front().shift.end(), clockAt(tuesday, 16, 15));
        QTest::keyClick(&bench.canvas(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(bench.sentStart("tue"), clockAt(tuesday, 8, 15));
        QTest::keyClick(&bench.canvas(), Qt::Key_Left, Qt::AltModifier | Qt::ControlModifier);
        QCOMPARE(bench.sentStart("tue"), clockAt(tuesday, 8, 10));
        // Two moves, an end, a start, a fine move.
        QCOMPARE(bench.undo.count(), 4);
        for (int i = 0; i < 4; ++i)
            bench.undo.undo();
        QVERIFY(bench.sent.back().isEmpty());
    }

    void keysMoveByDaysRemoveAndAdd()
    {
        Bench bench;
        bench.focusShift();
        QTest::keyClick(&bench.canvas(), Qt::Key_PageDown, Qt::AltModifier); // Wednesday has one: said, not refused
        QVERIFY(bench.canvas().accessibleDescription().contains(QStringLiteral("overlaps")));
        QTest::keyClick(&bench.canvas(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.sent.back().isEmpty());
        bench.view.setWeek(std::make_shared<const session::AgentWeek>(bench.week)); // the session's answer
        bench.focusShift();
        QTest::keyClick(&bench.canvas(), Qt::Key_Delete);
        QCOMPARE(bench.sent.back().shifts.front().kind, plan::ShiftEdit::Kind::Remove);
        bench.view.setDay(monday.addDays(4));
        QTest::keyClick(&bench.canvas(), Qt::Key_Insert);
        QCOMPARE(bench.sent.back().shifts.size(), size_t(2));
        QCOMPARE(bench.sent.back().shifts.back().shift.start(), clockAt(monday.addDays(4), 8));
        QTest::keyClick(&bench.canvas(), Qt::Key_Insert);
        QCOMPARE(bench.sent.back().shifts.size(), size_t(2));
        QVERIFY(bench.canvas().accessibleDescription().contains(QStringLiteral("already")));
    }

    void theMenuHasTheSame()
    {
        Bench bench;
        const QPoint at = bench.pointAt(clockAt(tuesday, 9));
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, bench.canvas().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(bench.canvas().viewport(), &asked);
        auto *menu = bench.canvas().findChild<QMenu *>();
        QVERIFY(menu);
        QStringList words;
        for (QAction *action : menu->actions())
            words << action->text();
        QVERIFY(words.contains(QStringLiteral("Remove the shift")));
        for (QAction *action : menu->actions())
            if (action->text() == QLatin1String("End 15 min later"))
                action->trigger();
        QCOMPARE(bench.sent.back().shifts.front().shift.end(), clockAt(tuesday, 16, 15));
        menu->close();
    }

    void whatIsNotEditedSaysWhy()
    {
        session::AgentWeek week = sample::week(); // Saturday is disputed
        week.canEdit = true;
        Bench bench(week);
        bench.view.setDay(QDate(2026, 12, 5));
        bench.canvas().setFocus();
        bench.canvas().setCurrent(TimelineSide::After, clockAt(QDate(2026, 12, 5), 8), 0);
        QTest::keyClick(&bench.canvas(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(bench.sent.empty());
        QVERIFY(bench.canvas().accessibleDescription().contains(QStringLiteral("Decide the conflict")));
    }

    void anAgentWithoutAPlanCanBeCorrected()
    {
        session::AgentWeek week = editable();
        week.base.reset();
        week.after.reset();
        Bench bench(week);
        QCOMPARE(bench.canvas().scene().rows.size(), size_t(2));
        bench.pull(clockAt(tuesday, 9), clockAt(tuesday, 10));
        QCOMPARE(bench.sentStart("tue"), clockAt(tuesday, 9));
        QVERIFY(bench.sent.back().base);
    }

    void aLateAnswerDoesNotUndoTheNextKey()
    {
        Bench bench;
        bench.focusShift();
        QTest::keyClick(&bench.canvas(), Qt::Key_Right, Qt::AltModifier);
        session::AgentWeek answer = bench.week;
        answer.edits = bench.sent.back();
        answer.after = plan::planned(*answer.base, answer.edits);
        QTest::keyClick(&bench.canvas(), Qt::Key_Right, Qt::AltModifier);
        bench.view.setWeek(std::make_shared<const session::AgentWeek>(answer)); // of the first key
        QTest::keyClick(&bench.canvas(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.sentStart("tue"), clockAt(tuesday, 8, 45));
    }

    void aRefusedEditGoesBack()
    {
        Bench bench;
        bench.pull(clockAt(tuesday, 9), clockAt(tuesday, 10));
        QCOMPARE(bench.first().shiftFrom, clockAt(tuesday, 9));
        QTRY_COMPARE_WITH_TIMEOUT(bench.first().shiftFrom, clockAt(tuesday, 8), 4000);
    }

    void marksSayWhatWasTakenAndWhatIsOpen()
    {
        session::AgentWeek week = editable();
        plan::OneSidedChange change;
        change.byService = true;
        change.shift = base::ShiftId(QStringLiteral("tue"));
        change.from = clockAt(tuesday, 8);
        change.to = clockAt(tuesday, 16);
        week.oneSided = {change};
        week.changedBy = QStringLiteral("Supervisor 3");
        week.changedAt = clockAt(monday, 9);
        schedule::ShiftTrade trade;
        trade.state = schedule::TradeState::Matched;
        trade.initiatingAgent = week.agent;
        trade.initiatingShift = {base::ShiftId(QStringLiteral("tue")), change.from, change.to, monday};
        week.trades = {trade};
        plan::PreflightProblem problem;
        problem.kind = plan::PreflightProblem::Kind::LongWeek;
        week.problems = {problem};
        Bench bench(week);
        const TimelineRow &after = bench.after();
        QCOMPARE(after.marks.size(), size_t(3));
        QVERIFY(after.marks[0].ofRow());
        QCOMPARE(after.marks[1].shape, Shape::Trade);
        QVERIFY(after.marks[2].text.contains(QStringLiteral("Supervisor 3")));
        QCOMPARE(bench.canvas().scene().layout.placedMarks(2, after).size(), size_t(3));
        QCOMPARE(bench.canvas().scene().rows[1].marks.size(), size_t(1)); // the trade, where it is now
        QVERIFY(bench.canvas().accessibleDescription().contains(QStringLiteral("Changed on the service")));
    }
};

QTEST_MAIN(TimelineEditTest)
#include "tst_timeline_edit.moc"
