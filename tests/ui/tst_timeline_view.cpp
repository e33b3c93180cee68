#include "timeline_sample.h"
#include "ui/style/theme.h"
#include "ui/timeline/agent_week_view.h"
#include "ui/timeline/conflict_bar.h"
#include "ui/timeline/day_strip.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_text.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace shiftlane;
using namespace shiftlane::ui;

namespace {

const QDate saturday(2026, 12, 5);
const QTimeZone newYork("America/New_York");

base::Instant clockAt(int hour, int minute = 0) { return sample::at(saturday, hour, minute, newYork); }

const TimelineBar *barOver(const TimelineRow &row, base::Instant at)
{
    for (const TimelineBar &bar : row.bars)
        if (bar.from <= at && at < bar.to)
            return &bar;
    return nullptr;
}

TimelineScene scene(double width = 800)
{
    const session::AgentWeek week = sample::week();
    TimelineScene made;
    made.rows = timelineRows(week);
    made.disputes = disputedSpans(week);
    made.zone = week.zone;
    const QFontMetricsF metrics(QApplication::font());
    made.layout = TimelineLayout::make(metrics, metrics, made.rows, width);
    made.layout.setSpan(busySpan(made.rows, saturday, week.zone), width, 1, 0);
    return made;
}

QImage painted(const TimelineScene &content, const Theme &theme, const QRectF &exposed, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintTimeline(painter, content, theme, QApplication::font(), exposed);
    return image;
}

/// Share of pixels within `rect` that are near `color`.
double share(const QImage &image, const QRect &rect, const QColor &color)
{
    int hits = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const QColor p = image.pixelColor(x, y);
            if (std::abs(p.red() - color.red()) + std::abs(p.green() - color.green()) +
                    std::abs(p.blue() - color.blue()) <
                40)
                ++hits;
        }
    return static_cast<double>(hits) / (rect.width() * rect.height());
}

QPushButton *button(QWidget &in, const char *text)
{
    for (auto *found : in.findChildren<QPushButton *>())
        if (found->text() == QString::fromLatin1(text))
            return found;
    return nullptr;
}

} // namespace

class TimelineViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void rowsAreBaseServiceAfter()
    {
        const auto rows = timelineRows(sample::week());
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].side, TimelineSide::Base);
        QCOMPARE(rows[2].side, TimelineSide::After);
        QCOMPARE(barOver(rows[0], clockAt(15))->text, QStringLiteral("On queue"));
        QCOMPARE(barOver(rows[1], clockAt(15))->text, QStringLiteral("Team meeting"));
        // Only the disputed interval is undecided, the rest of the shift is not.
        const TimelineBar *open = barOver(rows[2], clockAt(15));
        QCOMPARE(open->kind, TimelineBar::Kind::Undecided);
        QCOMPARE(open->from, clockAt(14));
        QCOMPARE(open->to, clockAt(16));
        QCOMPARE(barOver(rows[2], clockAt(13, 45))->kind, TimelineBar::Kind::Activity);
    }

    void unplannedAgentsHaveOneRow()
    {
        session::AgentWeek week = sample::week();
        week.base.reset();
        week.after.reset();
        week.conflicts.clear();
        const auto rows = timelineRows(week);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].side, TimelineSide::Service);
    }

    void previewsShowEachWayOut()
    {
        const session::AgentWeek week = sample::week();
        const QByteArray id = week.conflicts.front().id;
        const auto planned = timelineRows(week, ConflictPreview{id, plan::Choice::KeepPlanned});
        QCOMPARE(barOver(planned[2], clockAt(15))->text, QStringLiteral("Coaching"));
        QCOMPARE(barOver(planned[2], clockAt(9))->text, QStringLiteral("On queue"));
        const auto service = timelineRows(week, ConflictPreview{id, plan::Choice::KeepService});
        QCOMPARE(barOver(service[2], clockAt(15))->text, QStringLiteral("Team meeting"));
        // A decision that is only looked at leaves the other rows alone.
        QVERIFY(planned[1].bars == timelineRows(week)[1].bars);
    }

    void previewOfADeletedShift()
    {
        session::AgentWeek week = sample::week();
        plan::Conflict &conflict = week.conflicts.front();
        conflict.kind = plan::ConflictKind::DeletedModified;
        conflict.plannedShift.reset();
        const auto gone = timelineRows(week, ConflictPreview{conflict.id, plan::Choice::KeepPlanned});
        QVERIFY(!barOver(gone[2], clockAt(9)));
        const auto open = timelineRows(week);
        QCOMPARE(barOver(open[2], clockAt(9))->kind, TimelineBar::Kind::Undecided);
    }

    void markersCoverTheirLocalDay()
    {
        const auto rows = timelineRows(sample::week());
        const QDate thursday(2026, 12, 3);
        const TimelineBar *off = barOver(rows[1], sample::at(thursday, 12, 0, newYork));
        QVERIFY(off);
        QCOMPARE(off->kind, TimelineBar::Kind::TimeOff);
        QCOMPARE(off->to.minutesSince(off->from), 24 * 60);
    }

    void barsLieWhereTheirTimesAre()
    {
        const TimelineScene content = scene();
        const TimelineRow &row = content.rows[1];
        const TimelineBar *meal = barOver(row, clockAt(13, 10));
        const QRectF rect = content.layout.barRect(1, *meal);
        QCOMPARE(rect.left(), content.layout.scale.toX(clockAt(13)));
        QCOMPARE(rect.right(), content.layout.scale.toX(clockAt(13, 30)));
        const auto hit = content.layout.hit(rect.center(), content.rows);
        QCOMPARE(hit.row, 1);
        QCOMPARE(&row.bars[static_cast<size_t>(hit.bar)], meal);
        QVERIFY(!content.layout.hit(QPointF(4, rect.center().y()), content.rows).isBar());
        // Everything of the day fits, with air on both sides.
        QVERIFY(content.layout.scale.toX(clockAt(8)) > content.layout.labelWidth);
        QVERIFY(content.layout.scale.toX(clockAt(16)) < 800);
    }

    void nightShiftsBelongToTheirFirstDay()
    {
        session::AgentWeek week = sample::week();
        week.service.shifts.push_back(sample::shift("night", saturday, 22, newYork));
        week.service.sort();
        const auto rows = timelineRows(week);
        QCOMPARE(wholeDay(rows, saturday, newYork).to, clockAt(22).plusMinutes(8 * 60));
        QCOMPARE(wholeDay(rows, saturday.addDays(1), newYork).to, schedule::startOfDay(saturday.addDays(2), newYork));
    }

    void colours()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            const TimelineScene content = scene();
            const QImage image = painted(content, *theme, QRectF(0, 0, 800, 140), {800, 140});
            const auto rectAt = [&](qsizetype row, base::Instant at) {
                return content.layout.barRect(row, *barOver(content.rows[static_cast<size_t>(row)], at))
                    .adjusted(3, 3, -3, -3)
                    .toRect();
            };
            const QColor queue = theme->activity(schedule::ActivityCategory::OnQueueWork).fill;
            const QColor meal = theme->activity(schedule::ActivityCategory::Meal).fill;
            QVERIFY(share(image, rectAt(1, clockAt(9)), queue) > 0.5);
            QVERIFY(share(image, rectAt(1, clockAt(13, 10)), meal) > 0.4);
            // Undecided is empty, not an activity.
            QVERIFY(share(image, rectAt(2, clockAt(15)), queue) < 0.05);
            // The dashed red edge of the conflict stands over the empty time under the axis.
            const QRectF dispute = content.layout.disputeRect(content.disputes.front(), 0, 3);
            const QRect edge(static_cast<int>(dispute.left()) - 1, static_cast<int>(dispute.top()), 3,
                             static_cast<int>(dispute.height()));
            QVERIFY(share(image, edge, theme->role(Role::Bad).text) > 0.15);
        }
    }

    void timeOffIsHatched()
    {
        const session::AgentWeek week = sample::week();
        TimelineScene content = scene();
        content.layout.setSpan(wholeDay(content.rows, QDate(2026, 12, 3), newYork), 800, 1, 0);
        const QImage image = painted(content, lightTheme(), QRectF(0, 0, 800, 140), {800, 140});
        const TimelineBar *off = barOver(content.rows[0], sample::at(QDate(2026, 12, 3), 12, 0, newYork));
        const QRect right = content.layout.barRect(0, *off).adjusted(400, 3, -3, -3).toRect();
        const double plain = share(image, right, lightTheme().activity(schedule::ActivityCategory::TimeOff).fill);
        QVERIFY(plain > 0.3 && plain < 0.97);
    }

    void onlyWhatIsExposedIsPainted()
    {
        const QImage image = painted(scene(), lightTheme(), QRectF(300, 0, 100, 140), {800, 140});
        QCOMPARE(image.pixelColor(10, 60), QColor(Qt::magenta));
        QCOMPARE(image.pixelColor(700, 60), QColor(Qt::magenta));
        QVERIFY(image.pixelColor(350, 60) != QColor(Qt::magenta));
    }

    void theDayWithTheConflictComesFirst()
    {
        AgentWeekView view;
        view.setWeek(sample::weekPtr());
        QCOMPARE(view.day(), saturday);
        view.setDay(QDate(2026, 12, 1));
        view.setWeek(sample::weekPtr()); // same agent: stays
        QCOMPARE(view.day(), QDate(2026, 12, 1));
        view.setDay(QDate(2030, 1, 1));
        QCOMPARE(view.day(), QDate(2026, 12, 6));
        view.setWeek(nullptr);
        view.setWeek(sample::weekPtr());
        QCOMPARE(view.day(), saturday);
    }

    void theFirstDayThatChangesComesFirst()
    {
        const QDate tuesday(2026, 12, 1);
        auto planned = sample::week();
        planned.conflicts.clear();
        planned.service = *planned.base;
        auto unplanned = planned;
        unplanned.base.reset();
        unplanned.after.reset();
        unplanned.service.shifts.erase(unplanned.service.shifts.begin()); // Monday is free
        std::reverse(unplanned.service.shifts.begin(), unplanned.service.shifts.end());
        planned.after = *planned.base;
        planned.after->shifts[2].activities[1].code = schedule::ActivityCodeId(QStringLiteral("coach"));
        auto applied = planned;
        applied.service = *planned.after;
        const auto shared = [](const session::AgentWeek &week) {
            return std::make_shared<const session::AgentWeek>(week);
        };
        AgentWeekView view;
        view.setWeek(shared(unplanned));
        QCOMPARE(view.day(), tuesday);
        view.setWeek(shared(planned)); // the plan was loaded, nobody chose a day
        QCOMPARE(view.day(), tuesday.addDays(1));
        view.setWeek(shared(applied));
        QCOMPARE(view.day(), tuesday.addDays(1));
        AgentWeekView later;
        later.setWeek(shared(applied)); // what the push changed, also once it is on the service
        QCOMPARE(later.day(), tuesday.addDays(1));
    }

    void decidesByTheButtonsAndPreviewsOnFocus()
    {
        AgentWeekView view;
        view.setWeek(sample::weekPtr());
        view.resize(820, 260);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *canvas = view.findChild<TimelineCanvas *>();
        QSignalSpy chosen(&view, &AgentWeekView::conflictChoice);
        QPushButton *planned = button(view, "Keep planned");
        QVERIFY(planned && button(view, "Keep service"));
        QCOMPARE(barOver(canvas->scene().rows[2], clockAt(15))->kind, TimelineBar::Kind::Undecided);
        planned->setFocus();
        QTRY_COMPARE(barOver(canvas->scene().rows[2], clockAt(15))->text, QStringLiteral("Coaching"));
        canvas->setFocus();
        QTRY_COMPARE(barOver(canvas->scene().rows[2], clockAt(15))->kind, TimelineBar::Kind::Undecided);
        QTest::mouseClick(planned, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toByteArray(), QByteArrayLiteral("c0ffee"));
        QCOMPARE(chosen[0][1].toInt(), static_cast<int>(plan::Choice::KeepPlanned));
    }

    void keysStepDaysAndZoom()
    {
        AgentWeekView view;
        view.setWeek(sample::weekPtr());
        view.resize(820, 260);
        view.show();
        auto *canvas = view.findChild<TimelineCanvas *>();
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(view.day(), QDate(2026, 12, 4));
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(view.day(), saturday);
        const double before = canvas->scene().layout.scale.pixelsPerHour();
        QTest::keyClick(canvas, Qt::Key_Plus);
        QCOMPARE(canvas->scene().layout.scale.pixelsPerHour(), before * 2);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(canvas, Qt::Key_Minus);
        QCOMPARE(view.zoom(), AgentWeekView::Zoom::Week);
        QVERIFY(canvas->scene().layout.scale.pixelsPerHour() < before);
    }

    void aFreshReadingKeepsThePreview()
    {
        AgentWeekView view;
        view.setWeek(sample::weekPtr());
        view.resize(820, 260);
        view.show();
        const auto *canvas = view.findChild<TimelineCanvas *>();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        button(view, "Keep planned")->setFocus();
        QTRY_COMPARE(barOver(canvas->scene().rows[2], clockAt(15))->text, QStringLiteral("Coaching"));
        view.setWeek(sample::weekPtr());
        QCOMPARE(barOver(canvas->scene().rows[2], clockAt(15))->text, QStringLiteral("Coaching"));
        session::AgentWeek decided = sample::week();
        decided.conflicts.clear();
        view.setWeek(std::make_shared<const session::AgentWeek>(decided));
        QCOMPARE(barOver(canvas->scene().rows[2], clockAt(15))->text, QStringLiteral("Team meeting"));
    }

    void barsAreReadOneByOne()
    {
        AgentWeekView view;
        view.setWeek(sample::weekPtr());
        view.show();
        auto *canvas = view.findChild<TimelineCanvas *>();
        QTest::keyClick(canvas, Qt::Key_Down);
        QTest::keyClick(canvas, Qt::Key_Down);
        QVERIFY2(canvas->accessibleDescription().startsWith(QStringLiteral("base\nBreak\n10:30\u201310:45 (15 min)")),
                 qPrintable(canvas->accessibleDescription()));
    }

    void daysAreChosenByArrowKeysToo()
    {
        AgentWeekView view;
        view.setWeek(sample::weekPtr());
        view.show();
        for (auto *day : view.findChildren<DayButton *>()) {
            if (day->day() != saturday)
                continue;
            day->setFocus();
            QTest::keyClick(day, Qt::Key_Left);
        }
        QCOMPARE(view.day(), saturday.addDays(-1));
    }

    void aScreenReaderHearsTheShifts()
    {
        AgentWeekView view;
        view.setWeek(sample::weekPtr());
        const auto *canvas = view.findChild<TimelineCanvas *>();
        QVERIFY(canvas->accessibleName().contains(QLatin1String("Agent 07")));
        const QString text = canvas->accessibleDescription();
        QVERIFY2(text.contains(QStringLiteral("on the service: Sat 5 Dec 08:00\u201316:00: On queue 08:00\u201310:30")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("undecided 14:00\u201316:00")));
        for (const auto *day : view.findChildren<DayButton *>())
            if (day->day() == saturday)
                QVERIFY(day->accessibleName().endsWith(QLatin1String(", conflict")));
        for (const auto *any : view.findChildren<QAbstractButton *>())
            QVERIFY2(any->isHidden() || !any->accessibleName().isEmpty() || any->text().size() > 1,
                     qPrintable(any->text()));
    }

    void sentencesNameBothSides()
    {
        session::AgentWeek week = sample::week();
        const QString text = conflictSentence(week.conflicts.front(), week);
        QVERIFY(text.contains(QStringLiteral("14:00\u201316:00")));
        QVERIFY(text.contains(QLatin1String("the service has On queue, Team meeting")));
        QVERIFY(text.contains(QLatin1String("your plan has Coaching")));
        QVERIFY(changedText(week).contains(QLatin1String("12:51")));
        const auto rows = timelineRows(week);
        QVERIFY(barText(*barOver(rows[1], clockAt(15)), newYork).contains(QLatin1String("<b>Quarter</b> figures")));
    }

    void smallAndLargeSizesPaint()
    {
        AgentWeekView view;
        view.setWeek(sample::weekPtr());
        view.show();
        for (const QSize size : {QSize(480, 160), QSize(480, 400), QSize(1900, 200)}) {
            view.resize(size);
            QCoreApplication::processEvents();
            const auto *bar = view.findChild<ConflictBar *>();
            QVERIFY(bar->isVisible());
            // No control of the bar hangs out of it.
            for (const QPushButton *inside : bar->findChildren<QPushButton *>())
                if (inside->isVisible())
                    QVERIFY(bar->rect().contains(inside->geometry()));
        }
    }
};

QTEST_MAIN(TimelineViewTest)
#include "tst_timeline_view.moc"
