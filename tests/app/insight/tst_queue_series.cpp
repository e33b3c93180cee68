#include "insight/queue_series.h"

#include <QTest>

using namespace shiftlane;
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
    void longerIntervalsAddUpAndStayOpenWhereAPartIs()
    {
        QueueSeries fine = series({{1, 1}, {2, 2}, {4, 3}, {8, 7}, {16, 9}});
        fine.intervals.erase(fine.intervals.begin()); // begins in the middle of an hour
        fine.intervals.back().open = true;
        const QueueSeries hours = insight::coarser(fine, 60);
        QCOMPARE(hours.intervals.size(), size_t(2));
        QCOMPARE(hours.intervals[0].start, base::Instant{0});
        QCOMPARE(hours.intervals[0].lengthMinutes, 60);
        QCOMPARE(hours.intervals[0].offered, 14);
        QCOMPARE(hours.intervals[0].answered, 12);
        QVERIFY(!hours.intervals[0].open);
        QCOMPARE(hours.intervals[1].offered, 16);
        QVERIFY(hours.intervals[1].open);
    }
    void theSpeedOfAnswerIsOfAllAnswered()
    {
        QueueSeries one = series({{10, 10}});
        QueueSeries other = series({{30, 30}});
        one.intervals[0].answeredWaitMs = 100'000;
        other.intervals[0].answeredWaitMs = 900'000;
        QCOMPARE(*insight::sum({one, other}, {}).intervals[0].answerSeconds(), 25.0);
        QVERIFY(!series({{1, 0}}).intervals[0].answerSeconds());
    }
};

QTEST_GUILESS_MAIN(TestQueueSeries)
#include "tst_queue_series.moc"
