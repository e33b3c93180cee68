// The verdict where days are odd: nights, clock changes, counts that do not add up,
// queues that vanish, days of all the same counts.
#include "insight/push_effect.h"
#include "insight/usual_days.h"
#include "schedule/week.h"

#include <QTest>
#include <cmath>

using namespace shiftlane;
using namespace shiftlane::insight;
using base::Instant;
using Kind = PushEffect::Kind;

namespace {

const QTimeZone zone("Europe/Berlin");

Instant at(QDate date, int hour, int minute = 0)
{
    return *schedule::toInstant(date, QTime(hour, minute), zone).instant;
}

/// Eight weeks of all the hours of all days up to `until`; counts differ a little by
/// day and by interval; from `dropFrom` on `answered` of a hundred are answered.
EffectSeries around(Instant until, Instant dropFrom, int answeredAfter, const QString &name = QStringLiteral("a"))
{
    EffectSeries series{base::QueueId(name), name, {}};
    const Instant first = until.plusMinutes(-57LL * 24 * 60);
    int step = 0;
    for (Instant start = first; start < until; start = start.plusMinutes(15), ++step) {
        QueueInterval each;
        each.start = start;
        each.offered = 190 + (step * 7 + step / 96 * 5) % 21;
        const int share = start >= dropFrom ? answeredAfter : 92 + (step * 11 + step / 96 * 3) % 5;
        each.answered = each.offered * share / 100;
        series.intervals.push_back(each);
    }
    return series;
}

EffectInput pushed(Instant write, Instant from, Instant to, Instant now)
{
    EffectInput input;
    input.changed = {{from, to}};
    input.window = SyncWindow{write, write.plusMinutes(5)};
    input.now = now;
    input.zone = zone;
    return input;
}

bool isSound(const PushEffect &effect)
{
    for (const QueueEffect &each : effect.queues)
        for (const double value : {each.size.points, each.size.low, each.size.high, each.pValue, each.usualRatio})
            if (!std::isfinite(value) || std::fabs(value) > 1)
                return false;
    return true;
}

} // namespace

class TestPushEffectEdges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // What was found before midnight is not forgotten after it.
    void aNightIsOneDay()
    {
        const QDate date(2026, 11, 24);
        const QDate next = date.addDays(1);
        for (const Instant now : {at(date, 23, 45), at(next, 0), at(next, 0, 10), at(next, 1), at(next, 1, 55)}) {
            EffectInput input = pushed(at(date, 22, 50), at(date, 23), at(next, 2), now);
            input.queues = {around(now, at(date, 23), 75)};
            const PushEffect effect = pushEffect(input);
            QVERIFY2(effect.kind == Kind::Fell, qPrintable(QString::number(now.ms)));
            QVERIFY(*effect.queues.front().since <= at(date, 23, 30));
            input.queues = {around(now, at(date.addDays(2), 0), 75)};
            QVERIFY(pushEffect(input).kind == Kind::NoSign);
        }
    }

    // 02:00 to 03:00 twice: counted once, not one of them twice.
    void theRepeatedHourCountsOnce()
    {
        const QDate night(2026, 10, 25);
        const Instant write = at(night, 0, 50);
        const Instant now = at(night, 4);
        EffectInput input = pushed(write, at(night, 1), at(night, 4), now);
        input.queues = {around(now, at(night.addDays(2), 0), 75)};
        const PushEffect effect = pushEffect(input);
        QVERIFY(effect.kind == Kind::NoSign);
        QCOMPARE(effect.queues.front().intervals, 12);
        QVERIFY(isSound(effect));
    }

    void theHourThatIsLeftOutIsMissed()
    {
        const QDate night(2027, 3, 28);
        const Instant now = at(night, 5);
        EffectInput input = pushed(at(night, 0, 50), at(night, 1), at(night, 5), now);
        input.queues = {around(now, at(night.addDays(2), 0), 75)};
        const PushEffect effect = pushEffect(input);
        QVERIFY(effect.kind == Kind::NoSign);
        QCOMPARE(effect.queues.front().intervals, 12);
    }

    void moreAnsweredThanOffered()
    {
        const QDate date(2026, 11, 24);
        EffectInput input = pushed(at(date, 9, 50), at(date, 10), at(date, 12), at(date, 11));
        EffectSeries series = around(at(date, 11), at(date.addDays(2), 0), 75);
        for (QueueInterval &each : series.intervals)
            if (each.start.ms / 900'000 % 3 == 0)
                each.answered = each.offered + 12; // flow-in
        input.queues = {series};
        const PushEffect effect = pushEffect(input);
        QVERIFY(isSound(effect));
        QVERIFY(effect.kind == Kind::NoSign);
    }

    void nothingOfferedTellsNothing()
    {
        const QDate date(2026, 11, 24);
        EffectInput input = pushed(at(date, 9, 50), at(date, 10), at(date, 12), at(date, 11));
        EffectSeries silent = around(at(date, 11), at(date.addDays(2), 0), 75, QStringLiteral("silent"));
        for (QueueInterval &each : silent.intervals)
            if (each.start >= at(date, 10))
                each.offered = each.answered = 0;
        input.queues = {silent};
        QVERIFY(pushEffect(input).kind == Kind::NoBaseline);
        // A queue that is gone says nothing about the one that fell.
        EffectSeries gone = around(at(date, 10), at(date.addDays(2), 0), 75, QStringLiteral("gone"));
        input.queues = {silent, gone, around(at(date, 11), at(date, 10), 75, QStringLiteral("fell"))};
        const PushEffect effect = pushEffect(input);
        QVERIFY(effect.kind == Kind::Fell);
        QCOMPARE(effect.queues.front().name, QStringLiteral("fell"));
        QVERIFY(isSound(effect));
    }

    // All the same counts on every day: no division by nothing, no alarm, and a real
    // drop is found all the same.
    void daysOfAllTheSameCounts()
    {
        const QDate date(2026, 11, 24);
        for (const int after : {94, 75}) {
            EffectInput input = pushed(at(date, 9, 50), at(date, 10), at(date, 12), at(date, 11));
            EffectSeries series = around(at(date, 11), at(date, 10), after);
            for (QueueInterval &each : series.intervals) {
                each.offered = 200;
                each.answered = each.start >= at(date, 10) ? 2 * after : 188;
            }
            input.queues = {series};
            const PushEffect effect = pushEffect(input);
            QVERIFY(isSound(effect));
            QVERIFY(effect.kind == (after == 94 ? Kind::NoSign : Kind::Fell));
        }
    }

    // Its own past judges a queue: one a hundred times larger does not drown it.
    void aLargeQueueDoesNotHideASmallOne()
    {
        const QDate date(2026, 11, 24);
        EffectInput input = pushed(at(date, 9, 50), at(date, 10), at(date, 12), at(date, 11));
        EffectSeries large = around(at(date, 11), at(date.addDays(2), 0), 75, QStringLiteral("large"));
        for (QueueInterval &each : large.intervals)
            each.offered *= 100, each.answered *= 100;
        input.queues = {large, around(at(date, 11), at(date, 10), 75, QStringLiteral("small"))};
        const PushEffect effect = pushEffect(input);
        QVERIFY(effect.kind == Kind::Fell);
        QCOMPARE(effect.queues.front().name, QStringLiteral("small"));
        QVERIFY(!effect.queues.back().fell);
    }

    // The console's clock is behind the service's: nothing is complete yet.
    void aClockThatIsBehindWaits()
    {
        const QDate date(2026, 11, 24);
        EffectInput input = pushed(at(date, 9, 50), at(date, 10), at(date, 12), at(date, 9, 45));
        input.queues = {around(at(date, 10, 15), at(date, 10), 75)};
        QVERIFY(pushEffect(input).kind == Kind::ChangesNothingBefore);
    }
};

QTEST_GUILESS_MAIN(TestPushEffectEdges)
#include "tst_push_effect_edges.moc"
