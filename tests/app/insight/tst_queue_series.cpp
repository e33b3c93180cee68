#include "insight/queue_series.h"

#include <QTest>

using namespace shiftlane;
using insight::EffectSoFar;
using insight::QueueInterval;
using insight::QueueSeries;

namespace {

constexpr qint64 quarter = 15 * 60'000;

QueueSeries series(const std::vector<std::pair<int, int>> &offeredAnswered)
{
    QueueSeries out;
    for (size_t i = 0; i < offeredAnswered.size(); ++i) {
        QueueInterval interval;
        interval.start = base::Instant{static_cast<qint64>(i) * quarter};
        interval.offered = offeredAnswered[i].first;
        interval.answered = offeredAnswered[i].second;
        interval.serviceLevelNumerator = offeredAnswered[i].second - 1;
        interval.serviceLevelDenominator = offeredAnswered[i].second;
        interval.serviceLevelTarget = 0.8;
        out.intervals.push_back(interval);
    }
    return out;
}

base::Instant at(double quarters) { return base::Instant{static_cast<qint64>(quarters * quarter)}; }

} // namespace

class TestQueueSeries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsAddNumeratorsNotRatios()
    {
        const QueueSeries total =
            insight::sum({series({{10, 10}}), series({{30, 20}, {5, 5}})}, QStringLiteral("both"));
        QCOMPARE(total.intervals.size(), size_t(2));
        QCOMPARE(total.intervals[0].offered, 40);
        QCOMPARE(total.intervals[0].serviceLevel().value(), 28.0 / 30.0);
        QCOMPARE(total.intervals[0].serviceLevelTarget.value(), 0.8);
        QCOMPARE(total.intervals[1].offered, 5);
    }
    void differentTargetsHaveNone()
    {
        QueueSeries other = series({{1, 1}});
        other.intervals[0].serviceLevelTarget = 0.9;
        QVERIFY(!insight::sum({series({{1, 1}}), other}, {}).intervals[0].serviceLevelTarget);
    }
    void offeredNeedNotAddUp()
    {
        const QueueSeries total = insight::sum({series({{10, 4}})}, {});
        QCOMPARE(total.intervals[0].offered, 10);
        QCOMPARE(total.intervals[0].abandoned, 0);
    }
    void withoutAPushNothingIsSaid()
    {
        QCOMPARE(insight::effectSoFar(series({{1, 1}}), std::nullopt, std::nullopt, at(9)).kind,
                 EffectSoFar::Kind::NoPush);
    }
    void aPushOfNextWeekChangesNothingNow()
    {
        const auto effect = insight::effectSoFar(series({{1, 1}}), insight::SyncWindow{at(0), at(1)}, at(100), at(2));
        QCOMPARE(effect.kind, EffectSoFar::Kind::ChangesNothingBefore);
        QCOMPARE(effect.firstChangedShift.value(), at(100));
    }
    void noWholeIntervalIsTooEarly()
    {
        const auto effect =
            insight::effectSoFar(series({{1, 1}, {2, 2}, {3, 3}}), insight::SyncWindow{at(1.5), {}}, at(0), at(2.9));
        QCOMPARE(effect.kind, EffectSoFar::Kind::TooEarly);
    }
    void figuresCountWholeIntervalsOnBothSides()
    {
        const auto effect = insight::effectSoFar(series({{7, 7}, {10, 9}, {20, 10}, {30, 12}, {40, 1}}),
                                                 insight::SyncWindow{at(1.5), at(3)}, at(0), at(4));
        QCOMPARE(effect.kind, EffectSoFar::Kind::Figures);
        QCOMPARE(effect.intervals, 2);
        QCOMPARE(effect.offered, 50);
        QCOMPARE(effect.answered, 22);
        QCOMPARE(effect.offeredBefore, 7); // the interval in which the push began counts on neither side
        QCOMPARE(effect.answeredBefore, 7);
    }
};

QTEST_GUILESS_MAIN(TestQueueSeries)
#include "tst_queue_series.moc"
