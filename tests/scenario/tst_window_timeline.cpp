// A small correction without a trip to the spreadsheet: a shift moved and made
// longer on the timeline, by hand and by key, taken back, pushed; and what the
// service refused, tried again.
#include "scenario/bench/planner.h"
#include "scenario/bench/service_view.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_canvas.h"

#include <QTest>

using namespace shiftlane;
using push::Outcome;
using session::Stage;
using test::key;
using test::Planner;
using test::ServiceShift;
using test::table;
using test::until;

namespace {

constexpr qint64 minuteMs = 60'000;
/// The hand takes a shift this far from its edge.
constexpr int inside = 24;

} // namespace

class WindowTimeline : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;
    [[nodiscard]] Planner &planner() { return *planner_; }

    [[nodiscard]] ui::TimelineCanvas *canvas() { return planner().window().findChild<ui::TimelineCanvas *>(); }

    /// Bars of the row that a push leaves, in the time that is shown.
    [[nodiscard]] std::vector<ui::TimelineBar> bars()
    {
        std::vector<ui::TimelineBar> shown;
        for (const ui::TimelineRow &row : canvas()->scene().rows)
            if (row.side == ui::TimelineSide::After)
                for (const ui::TimelineBar &bar : row.bars)
                    if (canvas()->scene().layout.scale.shows(bar.from, bar.to) && !bar.shift.value.isEmpty())
                        shown.push_back(bar);
        return shown;
    }

    /// Moved by a day, it would lie over another one.
    [[nodiscard]] bool hasOneTheNextDay(const ui::TimelineBar &shift)
    {
        constexpr qint64 dayMs = 24 * 60 * minuteMs;
        for (const ui::TimelineRow &row : canvas()->scene().rows)
            for (const ui::TimelineBar &bar : row.bars)
                if (row.side == ui::TimelineSide::After && bar.shift != shift.shift &&
                    bar.shiftFrom.ms < shift.shiftTo.ms + dayMs && bar.shiftTo.ms > shift.shiftFrom.ms + dayMs)
                    return true;
        return false;
    }

    /// The next agent, from this row on, with a shift on the day that is shown. The id of that shift.
    QString meetShift(int row, bool andTheNextDay = false)
    {
        planner().openTab(test::agentsTable);
        auto *agents = table(test::agentsTable);
        for (; row < agents->model()->rowCount() && !QTest::currentTestFailed(); ++row) {
            const QString name = test::cell(agents, row, 0);
            test::clickCell(agents, agents->model()->index(row, 0));
            until(QStringLiteral("the week is shown"),
                  [&] { return test::readable(&planner().window()).contains(name + QStringLiteral(" · ")); });
            if (!bars().empty() && (!andTheNextDay || hasOneTheNextDay(bars().front())))
                return bars().front().shift.value;
        }
        test::fail(QStringLiteral("nobody has a shift"));
        return {};
    }

    [[nodiscard]] QPoint placeOf(base::Instant at)
    {
        const auto &scene = canvas()->scene();
        const auto row = std::find_if(scene.rows.begin(), scene.rows.end(),
                                      [](const auto &each) { return each.side == ui::TimelineSide::After; });
        const QRectF rect = scene.layout.rowRect(row - scene.rows.begin());
        return QPointF(scene.layout.scale.toX(at), rect.center().y()).toPoint();
    }

    void pull(base::Instant from, int pixels, qint64 minutes)
    {
        const QPoint at = placeOf(from) + QPoint(pixels, 0);
        const QPoint to = placeOf({from.ms + minutes * minuteMs}) + QPoint(pixels, 0);
        test::drag(canvas()->viewport(), at, to);
    }

    /// The keyboard on the first bar of the row that a push leaves.
    void standOn(const QString &shift)
    {
        test::tabTo(canvas()->accessibleName());
        for (int i = 0; i < 80 && !QTest::currentTestFailed(); ++i) {
            const auto here = canvas()->scene().current;
            const bool after = here.row >= 0 && here.row < static_cast<qsizetype>(canvas()->scene().rows.size()) &&
                               canvas()->scene().rows[static_cast<size_t>(here.row)].side == ui::TimelineSide::After;
            if (after && canvas()->currentBar() && canvas()->currentBar()->shift.value == shift)
                return;
            key(Qt::Key_Down);
        }
        test::fail(QStringLiteral("the arrow keys do not reach the shift"));
    }

    void untilShown(const QString &shift, base::Instant start, base::Instant end)
    {
        until(QStringLiteral("the timeline shows it"), [&] {
            const auto shown = bars();
            return std::any_of(shown.begin(), shown.end(), [&](const ui::TimelineBar &bar) {
                return bar.shift.value == shift && bar.shiftFrom == start && bar.shiftTo == end;
            });
        });
    }

    /// What was corrected here is checked and pushed.
    void pushIt()
    {
        until(QStringLiteral("there is a plan"), [&] { return planner().now().planEditedHere; });
        if (planner().now().stage != Stage::Checked)
            key(Qt::Key_F7);
        planner().untilStage(Stage::Checked);
        until(QStringLiteral("a group is ready"), [&] { return planner().now().readyGroups > 0; });
        planner().pushAndWait();
    }

    void itIsAt(const QString &shift, base::Instant start, base::Instant end)
    {
        const auto now = test::shiftAtService(planner(), shift);
        QVERIFY(now);
        QCOMPARE(now->start.ms, start.ms);
        QCOMPARE(now->end.ms, end.ms);
    }

private Q_SLOTS:
    void init()
    {
        planner_ = std::make_unique<Planner>([](test::World &world) {
            world.connected = true;
            world.sandbox.groups = 1;
            world.sandbox.openTrades = 0;
        });
        planner_->untilLoaded();
        planner_->chooseGroup(planner_->now().groups->back().key.schedule);
    }
    void cleanup() { planner_.reset(); }

    void aShiftIsDraggedLaterAndPushed()
    {
        STEP(meetShift(0));
        const QString shift = bars().front().shift.value;
        const ServiceShift before = *test::shiftAtService(planner(), shift);
        const base::Instant start{before.start.ms + 60 * minuteMs};
        const base::Instant end{before.end.ms + 60 * minuteMs};
        STEP(pull(before.start, inside, 60));
        STEP(untilShown(shift, start, end));
        STEP(pushIt());
        itIsAt(shift, start, end);
        QCOMPARE(test::agentsWritten(planner()), 1);
    }

    void aShiftIsMadeShorterAtItsEndByHand()
    {
        STEP(meetShift(0));
        const QString shift = bars().front().shift.value;
        const ServiceShift before = *test::shiftAtService(planner(), shift);
        const base::Instant end{before.end.ms - 30 * minuteMs};
        STEP(pull(before.end, -2, -30));
        STEP(untilShown(shift, before.start, end));
        STEP(pushIt());
        itIsAt(shift, before.start, end);
    }

    /// The same with the keys alone; a step too much is taken back.
    void aShiftIsMovedAndMadeLongerByKey()
    {
        STEP(meetShift(0));
        const QString shift = bars().front().shift.value;
        const ServiceShift before = *test::shiftAtService(planner(), shift);
        const base::Instant start{before.start.ms + 15 * minuteMs};
        STEP(standOn(shift));
        STEP(key(QKeySequence(Qt::ALT | Qt::Key_Right)));
        STEP(untilShown(shift, start, {before.end.ms + 15 * minuteMs}));
        STEP(key(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)));
        STEP(untilShown(shift, start, {before.end.ms + 30 * minuteMs}));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Z)));
        STEP(untilShown(shift, start, {before.end.ms + 15 * minuteMs}));
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
        STEP(untilShown(shift, start, {before.end.ms + 30 * minuteMs}));
        STEP(pushIt());
        itIsAt(shift, start, {before.end.ms + 30 * minuteMs});
    }

    void aDragThatIsTakenBackLeavesNothingToPush()
    {
        STEP(meetShift(0));
        const QString shift = bars().front().shift.value;
        const ServiceShift before = *test::shiftAtService(planner(), shift);
        STEP(pull(before.start, inside, 60));
        STEP(untilShown(shift, {before.start.ms + 60 * minuteMs}, {before.end.ms + 60 * minuteMs}));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Z)));
        STEP(untilShown(shift, before.start, before.end));
        STEP(until(QStringLiteral("no agent has a change"), [&] { return planner().now().readyGroups == 0; }));
        QCOMPARE(test::agentsWritten(planner()), 0);
    }

    /// One shift that the service takes, one laid over the next day's, which it refuses.
    void onlyWhatFailedIsTriedAgain()
    {
        STEP(meetShift(0));
        const QString sound = bars().front().shift.value;
        const QString first = test::shiftAtService(planner(), sound)->agent;
        STEP(standOn(sound));
        STEP(key(QKeySequence(Qt::ALT | Qt::Key_Right)));
        STEP(until(QStringLiteral("there is a plan"), [&] { return planner().now().planEditedHere; }));
        STEP(meetShift(1, true));
        const QString refused = bars().front().shift.value;
        const QString second = test::shiftAtService(planner(), refused)->agent;
        QVERIFY(first != second);
        STEP(standOn(refused));
        STEP(key(QKeySequence(Qt::ALT | Qt::Key_PageDown)));
        STEP(pushIt());
        QCOMPARE(planner().now().failedAgents, 1);
        QCOMPARE(test::agentsWritten(planner()), 1);
        const auto history = [&] { return planner().now().journal->history; };
        STEP(until(QStringLiteral("the push is in the journal"), [&] { return history().size() == 1; }));
        STEP(test::shortcut(QStringLiteral("Retry What Failed")));
        STEP(until(
            QStringLiteral("a second push ended"), [&] { return history().size() == 2 && history().front().endedAt; },
            60'000));
        QCOMPARE(history().front().agents, 1); // the other one is not written again
        QCOMPARE(test::agentsWritten(planner()), 1);
    }
};

SCENARIOS(WindowTimeline)
#include "tst_window_timeline.moc"
