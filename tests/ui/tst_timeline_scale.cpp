#include "schedule/week.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/words.h"

#include <QTest>

using namespace shiftlane;
using ui::TimeScale;

namespace {

const QTimeZone newYork("America/New_York");
const QTimeZone berlin("Europe/Berlin");
const QTimeZone kolkata("Asia/Kolkata");

TimeScale dayScale(QDate day, const QTimeZone &zone, double width = 1000)
{
    return {schedule::startOfDay(day, zone), schedule::startOfDay(day.addDays(1), zone), 100, width};
}

QStringList texts(const std::vector<ui::TimeTick> &ticks)
{
    QStringList all;
    for (const ui::TimeTick &tick : ticks)
        if (!tick.text.isEmpty())
            all << tick.text;
    return all;
}

} // namespace

class TimelineScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void thereAndBack()
    {
        const TimeScale scale = dayScale(QDate(2026, 12, 5), newYork);
        for (int minute = 0; minute <= 24 * 60; minute += 7) {
            const base::Instant at = scale.start.plusMinutes(minute);
            QCOMPARE(scale.toInstant(scale.toX(at)), at);
        }
        QCOMPARE(scale.toX(scale.start), 100.0);
        QCOMPARE(scale.toX(scale.end), 1100.0);
    }

    void anEmptyScaleDividesByNothing()
    {
        const TimeScale none{base::Instant{5}, base::Instant{5}, 0, 100};
        QVERIFY(!none.isValid());
        QCOMPARE(none.toX(base::Instant{99}), 0.0);
        QCOMPARE(none.toInstant(50), base::Instant{5});
        QVERIFY(ui::hourTicks(none, newYork, 40).empty());
    }

    void daysAreAsLongAsTheyAre_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("plain") << QDate(2026, 12, 5) << 24;
        QTest::newRow("spring") << QDate(2026, 3, 8) << 23;
        QTest::newRow("autumn") << QDate(2026, 11, 1) << 25;
    }

    void daysAreAsLongAsTheyAre()
    {
        QFETCH(QDate, day);
        QFETCH(int, hours);
        const TimeScale scale = dayScale(day, newYork, hours * 40.0);
        QCOMPARE(scale.pixelsPerHour(), 40.0);
        // One line per real hour, both midnights included.
        const auto ticks = ui::hourTicks(scale, newYork, 30);
        QCOMPARE(static_cast<int>(ticks.size()), hours + 1);
        for (size_t i = 1; i < ticks.size(); ++i)
            QCOMPARE(ticks[i].x - ticks[i - 1].x, 40.0);
    }

    void springHasNoSecondHourAndAutumnHasTwo()
    {
        const QStringList spring = texts(ui::hourTicks(dayScale(QDate(2026, 3, 8), newYork), newYork, 30));
        QVERIFY(spring.contains(QStringLiteral("01:00")));
        QVERIFY(!spring.contains(QStringLiteral("02:00")));
        QVERIFY(spring.contains(QStringLiteral("03:00")));
        const QStringList autumn = texts(ui::hourTicks(dayScale(QDate(2026, 11, 1), newYork), newYork, 30));
        QCOMPARE(autumn.count(QStringLiteral("01:00")), 1);
        QVERIFY(autumn.contains(QStringLiteral("01:00 UTC\u22125")));
    }

    void ticksStandOnLocalHoursOfHalfHourZones()
    {
        const TimeScale scale = dayScale(QDate(2026, 11, 30), kolkata, 24 * 40.0);
        const auto ticks = ui::hourTicks(scale, kolkata, 30);
        QCOMPARE(ticks.size(), size_t(25));
        QCOMPARE(ticks[8].text, QStringLiteral("08:00"));
        QCOMPARE(ticks[8].at.toIso(), QStringLiteral("2026-11-30T02:30:00.000Z"));
    }

    void textsKeepTheirDistance()
    {
        for (const double width : {150.0, 400.0, 900.0, 4000.0}) {
            double last = -1e9;
            for (const ui::TimeTick &tick : ui::hourTicks(dayScale(QDate(2026, 12, 5), berlin, width), berlin, 48)) {
                if (tick.text.isEmpty())
                    continue;
                QVERIFY2(tick.x - last >= 48, qPrintable(QString::number(width)));
                last = tick.x;
            }
        }
    }

    void aWeekHasItsMidnights()
    {
        const QDate monday(2026, 10, 26);
        const TimeScale scale{schedule::startOfDay(monday, newYork), schedule::startOfDay(monday.addDays(7), newYork),
                              0, 169 * 4.0};
        const auto ticks = ui::dayTicks(scale, newYork);
        QCOMPARE(ticks.size(), size_t(8));
        QCOMPARE(ticks[6].x - ticks[5].x, 24 * 4.0);
        QCOMPARE(ticks[7].x - ticks[6].x, 25 * 4.0); // Sunday 1 November
    }

    void wordsForSpansAndZones()
    {
        const auto at = [](QDate day, int hour) { return *schedule::toInstant(day, QTime(hour, 0), newYork).instant; };
        const QDate saturday(2026, 12, 5);
        QCOMPARE(ui::spanText(at(saturday, 8), at(saturday, 16), newYork), QStringLiteral("08:00\u201316:00"));
        QVERIFY(
            ui::spanText(at(saturday, 22), at(saturday.addDays(1), 6), newYork).contains(QLatin1String("Sun 6 Dec")));
        QCOMPARE(ui::spanText(at(saturday, 0), at(saturday.addDays(1), 0), newYork), QStringLiteral("all day"));
        QCOMPARE(ui::zoneNote(newYork, berlin, at(saturday, 12)),
                 QStringLiteral("times in New York; yours are 6 h ahead"));
        QCOMPARE(ui::zoneNote(berlin, newYork, at(saturday, 12)),
                 QStringLiteral("times in Berlin; yours are 6 h behind"));
        QCOMPARE(ui::zoneNote(newYork, newYork, at(saturday, 12)), QStringLiteral("times in New York"));
        // A week in which only one of the two has changed its clock.
        QCOMPARE(ui::zoneNote(newYork, berlin, at(QDate(2026, 10, 28), 12)),
                 QStringLiteral("times in New York; yours are 5 h ahead"));
        const base::Instant second = *schedule::toInstant(QDate(2026, 11, 1), QTime(1, 30), newYork, -300).instant;
        QCOMPARE(ui::clockText(second, newYork), QStringLiteral("01:30 (UTC\u22125)"));
    }
};

QTEST_GUILESS_MAIN(TimelineScaleTest)
#include "tst_timeline_scale.moc"
