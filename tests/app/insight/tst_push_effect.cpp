// The verdict: its rules one by one, and its false alarms and power over made-up
// days whose counts vary more than chance alone would make them.
#include "insight/push_effect.h"
#include "insight/student_t.h"
#include "schedule/week.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace shiftlane;
using namespace shiftlane::insight;
using base::Instant;
using Kind = PushEffect::Kind;

namespace {

const QDate today(2026, 11, 24); // a Tuesday
const QTimeZone zone("Europe/Berlin");

Instant at(int hour, int minute = 0, QDate date = today)
{
    return *schedule::toInstant(date, QTime(hour, minute), zone).instant;
}

/// Days of the two measurements; fewer (SHIFTLANE_DAYS) only where something else
/// than their figures is looked for.
int daysOf(int usual)
{
    const int wished = qEnvironmentVariableIntValue("SHIFTLANE_DAYS");
    return wished > 0 ? std::min(wished, usual) : usual;
}

/// A queue whose ratio differs by day, by interval and by chance.
class Queue {
public:
    explicit Queue(quint64 seed) : chance_(seed) {}

    double dayLevel = 0.015;     ///< standard deviation between days
    double intervalLevel = 0.02; ///< … between intervals of a day
    double usual = 0.90;
    int offered = 200;
    int weeks = 8;

    /// Intervals from 08:00 to 18:00 of the weeks before and of today; today's
    /// ratio falls by `drop` from `dropFrom` on.
    EffectSeries make(double drop, Instant dropFrom, const QString &name = QStringLiteral("calls"))
    {
        EffectSeries series{base::QueueId(name), name, {}};
        for (QDate date = today.addDays(-7 * weeks); date <= today; date = date.addDays(1)) {
            if (date.dayOfWeek() >= Qt::Saturday)
                continue;
            const double level = normal() * dayLevel;
            const Instant eight = at(8, 0, date);
            for (int minute = 8 * 60; minute < 18 * 60; minute += 15) {
                const Instant start = eight.plusMinutes(minute - 8 * 60);
                // The curve of the day: lunch is worse on every day.
                const double curve = minute >= 12 * 60 && minute < 13 * 60 ? -0.05 : 0;
                const double lost = start >= dropFrom ? drop : 0;
                const double ratio = std::clamp(usual + level + curve - lost + normal() * intervalLevel, 0.02, 0.99);
                QueueInterval each;
                each.start = start;
                each.offered = std::max(1, static_cast<int>(std::lround(offered + normal() * std::sqrt(offered))));
                const double chance = normal() * std::sqrt(each.offered * ratio * (1 - ratio));
                each.answered =
                    std::clamp(static_cast<int>(std::lround(each.offered * ratio + chance)), 0, each.offered);
                series.intervals.push_back(each);
            }
        }
        return series;
    }

private:
    double unit() { return static_cast<double>(chance_() >> 11) * 0x1p-53; }
    double normal()
    {
        double sum = -6; // twelve uniforms: near enough, and the same on every platform
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum;
    }
    std::mt19937_64 chance_;
};

/// A push at 09:50 of shifts from 10:00 to 12:00, looked at after `intervals` of them.
EffectInput pushAtTen(std::vector<EffectSeries> queues, int intervals)
{
    EffectInput input;
    input.queues = std::move(queues);
    input.changed = {{at(10), at(12)}};
    input.window = SyncWindow{at(9, 50), at(10, 5)};
    input.now = at(10).plusMinutes(15LL * intervals);
    input.zone = zone;
    return input;
}

} // namespace

class TestPushEffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Two-sided 95 % and one-sided values of the usual tables.
    void studentsT()
    {
        QVERIFY(std::fabs(quantileAbove(0.025, 1) - 12.7062047) < 1e-6);
        QVERIFY(std::fabs(quantileAbove(0.025, 7) - 2.3646243) < 1e-6);
        QVERIFY(std::fabs(quantileAbove(0.05, 10) - 1.8124611) < 1e-6);
        QVERIFY(std::fabs(quantileAbove(0.005, 30) - 2.7499957) < 1e-6);
        QVERIFY(std::fabs(upperTail(1.96, 1e7) - 0.0249979) < 1e-6);
        QCOMPARE(upperTail(0, 5), 0.5);
        QVERIFY(std::fabs(upperTail(-2, 5) + upperTail(2, 5) - 1) < 1e-12);
    }

    void nothingWrittenNothingSaid()
    {
        EffectInput input = pushAtTen({Queue(1).make(0, at(23))}, 4);
        input.window.reset();
        QCOMPARE(pushEffect(input).kind, Kind::NoPush);
    }

    void nextWeekSaysNothingAboutToday()
    {
        EffectInput input = pushAtTen({Queue(1).make(0.2, at(10))}, 8);
        const Instant monday = at(8, 0, today.addDays(6));
        input.changed = {{monday.plusMinutes(60), monday.plusMinutes(120)}, {monday, monday.plusMinutes(30)}};
        const PushEffect effect = pushEffect(input);
        QCOMPARE(effect.kind, Kind::ChangesNothingBefore);
        QCOMPARE(*effect.at, monday);
    }

    void tooEarlySaysWhen()
    {
        EffectInput input = pushAtTen({Queue(1).make(0.2, at(10))}, 0);
        input.now = at(10, 14);
        const PushEffect effect = pushEffect(input);
        QCOMPARE(effect.kind, Kind::TooEarly);
        QCOMPARE(*effect.at, at(10, 15));
    }

    // The service says that an interval still counts; the clock may not overrule it.
    void anOpenIntervalIsNotCompared()
    {
        EffectInput input = pushAtTen({Queue(1).make(0.2, at(10))}, 1);
        for (QueueInterval &each : input.queues.front().intervals)
            each.open = each.start >= at(10);
        QCOMPARE(pushEffect(input).kind, Kind::TooEarly);
    }

    void twoPastDaysAreNoBaseline()
    {
        EffectInput input = pushAtTen({Queue(1).make(0.2, at(10))}, 4);
        std::erase_if(input.queues.front().intervals,
                      [](const QueueInterval &each) { return each.start < at(0, 0, today.addDays(-3)); });
        QCOMPARE(pushEffect(input).kind, Kind::NoBaseline); // Friday is gone, Monday is one day
    }

    void holidaysAreLeftOut()
    {
        EffectInput input = pushAtTen({Queue(7).make(0, at(23))}, 8);
        const QDate holiday = today.addDays(-7);
        for (QueueInterval &each : input.queues.front().intervals)
            if (schedule::toLocal(each.start, zone).date == holiday)
                each.answered = each.start < at(10, 0, holiday) ? each.offered : each.offered / 10;
        const PushEffect with = pushEffect(input);
        input.holidays = {holiday};
        const PushEffect without = pushEffect(input);
        QCOMPARE(without.queues.front().pastDays, with.queues.front().pastDays - 1);
        const auto width = [](const PushEffect &effect) {
            return effect.queues.front().size.high - effect.queues.front().size.low;
        };
        QVERIFY(width(without) < width(with) / 2);
    }

    void aDropIsNamedWithItsSizeAndStart()
    {
        const PushEffect effect = pushEffect(pushAtTen({Queue(3).make(0.2, at(10))}, 4));
        QCOMPARE(effect.kind, Kind::Fell);
        const QueueEffect &queue = effect.queues.front();
        QVERIFY(queue.fell);
        QVERIFY(queue.size.low < -0.2 && -0.2 < queue.size.high);
        QVERIFY(queue.since && *queue.since >= at(10) && *queue.since <= at(10, 45));
        QVERIFY(std::fabs(queue.usualRatio - 0.9) < 0.05);
        QVERIFY(queue.intervals == 3 || queue.intervals == 4); // since the drop is plainest
    }

    // Lunch is worse on every day: no reason to blame a push at noon.
    void theCurveOfTheDayIsNoEffect()
    {
        int alarms = 0;
        for (quint64 seed = 1; seed <= 40; ++seed) {
            EffectInput input = pushAtTen({Queue(seed).make(0, at(23))}, 0);
            input.changed = {{at(12), at(13)}};
            input.window = SyncWindow{at(11, 50), std::nullopt};
            input.now = at(13);
            alarms += pushEffect(input).kind == Kind::Fell ? 1 : 0;
        }
        QVERIFY2(alarms <= 5, qPrintable(QString::number(alarms)));
    }

    void onlyTheQueueThatFellIsBlamed()
    {
        std::vector<EffectSeries> queues;
        for (int i = 0; i < 6; ++i)
            queues.push_back(Queue(100 + static_cast<quint64>(i)).make(i == 4 ? 0.2 : 0, at(10), QString::number(i)));
        const PushEffect effect = pushEffect(pushAtTen(queues, 4));
        QCOMPARE(effect.kind, Kind::Fell);
        QCOMPARE(effect.queues.front().queue.value, QStringLiteral("4"));
        QCOMPARE(std::count_if(effect.queues.begin(), effect.queues.end(), [](const auto &each) { return each.fell; }),
                 1);
    }

    // A clock change between the baseline and today moves no interval.
    void wallClockTimesAreCompared()
    {
        Queue queue(5);
        queue.weeks = 6; // the clock went back on 2026-10-25
        const PushEffect effect = pushEffect(pushAtTen({queue.make(0, at(23))}, 8));
        QCOMPARE(effect.queues.front().pastDays, 6);
        QCOMPARE(effect.kind, Kind::NoSign);
    }

    // Every look of a two-hour change, one queue and four: at most 5 % of days alarm.
    void falseAlarms_data()
    {
        QTest::addColumn<int>("queues");
        QTest::newRow("one queue") << 1;
        QTest::newRow("four queues") << 4;
    }
    void falseAlarms()
    {
        QFETCH(int, queues);
        const int days = daysOf(2'000) / queues;
        int alarms = 0;
        for (int day = 0; day < days; ++day) {
            std::vector<EffectSeries> all;
            for (int i = 0; i < queues; ++i) {
                Queue queue(static_cast<quint64>(day * queues + i + 1) * 7'919);
                queue.offered = 60;
                all.push_back(queue.make(0, at(23), QString::number(i)));
            }
            alarms += pushEffect(pushAtTen(all, 8)).kind == Kind::Fell ? 1 : 0; // looks at 1 to 8 are in it
        }
        qInfo("false alarms: %d of %d days", alarms, days);
        QVERIFY(alarms <= std::max(2.0, days * 0.05));
    }

    // Ten points at 200 offered an interval: found within two intervals.
    void power()
    {
        const int days = daysOf(400);
        int found = 0;
        for (int day = 0; day < days; ++day) {
            Queue queue(static_cast<quint64>(day + 1) * 104'729);
            found += pushEffect(pushAtTen({queue.make(0.1, at(10))}, 2)).kind == Kind::Fell ? 1 : 0;
        }
        qInfo("drops of ten points found within two intervals: %d of %d days", found, days);
        QVERIFY(found >= days * 0.9);
    }
};

QTEST_GUILESS_MAIN(TestPushEffect)
#include "tst_push_effect.moc"
