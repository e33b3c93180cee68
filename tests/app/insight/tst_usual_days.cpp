// The same weekday and time of past weeks, and which days are none to compare with.
#include "insight/usual_days.h"
#include "schedule/week.h"

#include <QTest>

using namespace shiftlane;
using namespace shiftlane::insight;

namespace {

const QTimeZone zone("Europe/Berlin");
const QDate today(2026, 11, 10); // a Tuesday; the clocks went back on 25 October

QueueInterval at(QDate date, int hour, int offered, int answered)
{
    QueueInterval each;
    each.start = *schedule::toInstant(date, QTime(hour, 0), zone).instant;
    each.lengthMinutes = 60;
    each.offered = offered;
    each.answered = answered;
    return each;
}

/// Nine and ten o'clock of the last `weeks` weeks, oldest first; week n has 100 + n offered.
Past weeksBefore(int weeks)
{
    Past past;
    for (int week = weeks; week >= 1; --week)
        for (const int hour : {9, 10})
            past.push_back(at(today.addDays(-7 * week), hour, 100 + week, 90 + week));
    return past;
}

} // namespace

class TestUsualDays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMiddleLeastAndMostOfTheSameTime()
    {
        const Past past = weeksBefore(5);
        const auto usual = usualIntervals({at(today, 9, 1, 1)}, {&past}, zone, {}, 8);
        QCOMPARE(usual.size(), size_t(1));
        QCOMPARE(usual[0].start, at(today, 9, 0, 0).start);
        QCOMPARE(usual[0].offered, 103.0);
        QCOMPARE(usual[0].answered, 93.0);
        QCOMPARE(usual[0].answeredLow, 91.0);
        QCOMPARE(usual[0].answeredHigh, 95.0);
        QCOMPARE(usual[0].days, 5);
    }
    void daysLeftOutAndWeeksTooFarDoNotCount()
    {
        const Past past = weeksBefore(5);
        QCOMPARE(usualIntervals({at(today, 9, 1, 1)}, {&past}, zone, {today.addDays(-7)}, 3)[0].answered, 92.5);
    }
    void queuesAreAddedDayByDay()
    {
        const Past one = weeksBefore(3);
        const Past other = weeksBefore(3);
        QCOMPARE(usualIntervals({at(today, 10, 1, 1)}, {&one, &other}, zone, {}, 8)[0].answeredHigh, 186.0);
    }
    void aShorterIntervalGetsItsShare()
    {
        const Past past = weeksBefore(1);
        QueueInterval quarter = at(today, 9, 1, 1);
        quarter.start = quarter.start.plusMinutes(30);
        quarter.lengthMinutes = 15;
        QCOMPARE(usualIntervals({quarter}, {&past}, zone, {}, 8)[0].answered, 91 / 4.0);
    }
    void withoutAPastNothing()
    {
        QVERIFY(usualIntervals({at(today, 9, 1, 1)}, {}, zone, {}, 8).empty());
        const Past past = weeksBefore(3);
        QVERIFY(usualIntervals({at(today, 12, 1, 1)}, {&past}, zone, {}, 8).empty());
    }
    void aDayOfFewConversationsIsUnusual()
    {
        Past past = weeksBefore(5);
        past[2].offered = past[3].offered = 30; // four weeks ago
        QCOMPARE(unusualDays({&past}, zone, today), std::set<QDate>{today.addDays(-28)});
        past.push_back(at(today, 9, 1, 1)); // today is not over
        QCOMPARE(unusualDays({&past}, zone, today), std::set<QDate>{today.addDays(-28)});
    }
    void twoDaysDoNotSayWhichOneIsUsual()
    {
        Past past = weeksBefore(2);
        past[0].offered = past[1].offered = 1;
        QVERIFY(unusualDays({&past}, zone, today).empty());
    }
};

QTEST_GUILESS_MAIN(TestUsualDays)
#include "tst_usual_days.moc"
