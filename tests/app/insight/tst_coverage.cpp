#include "insight/exclusion_price.h"

#include <QTest>
#include <cmath>
#include <rapidcheck.h>

/// Staff on queue against the requirement, and Erlang C against its own tables.
using namespace shiftlane;
using insight::CoverageChange;
using insight::Requirement;
using insight::StaffCurve;

namespace {

const base::Instant monday = *base::Instant::fromIso(u"2026-11-23T08:00:00Z");

schedule::Activity piece(int fromMinute, int minutes, const char *code)
{
    schedule::Activity a;
    a.start = monday.plusMinutes(fromMinute);
    a.lengthMinutes = minutes;
    a.code = base::ActivityCodeId(QString::fromLatin1(code));
    return a;
}

schedule::AgentSchedule agent(std::vector<schedule::Activity> activities)
{
    schedule::AgentSchedule out;
    out.shifts.push_back({{}, std::move(activities), false, {}});
    return out;
}

std::vector<schedule::ActivityCode> codes()
{
    schedule::ActivityCode queue;
    queue.id = base::ActivityCodeId(QStringLiteral("q"));
    queue.category = schedule::ActivityCategory::OnQueueWork;
    schedule::ActivityCode chat = queue; // a second kind of work on queue
    chat.id = base::ActivityCodeId(QStringLiteral("c"));
    schedule::ActivityCode pause;
    pause.id = base::ActivityCodeId(QStringLiteral("b"));
    pause.category = schedule::ActivityCategory::Break;
    return {queue, chat, pause};
}

/// Erlang C by its definition, in logarithms; nothing in common with the recurrence.
double byDefinition(int agents, double load, double handle, int seconds)
{
    double sum = 0;
    for (int k = 0; k < agents; ++k)
        sum += std::exp(k * std::log(load) - std::lgamma(k + 1));
    const double top = std::exp(agents * std::log(load) - std::lgamma(agents + 1)) * agents / (agents - load);
    return 1 - top / (sum + top) * std::exp(-(agents - load) * seconds / handle);
}

Requirement flat(size_t intervals, double required)
{
    Requirement r;
    r.start = monday;
    r.required.assign(intervals, required);
    return r;
}

} // namespace

class Coverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=2000 seed=20261122");
    }

    void onQueueIsAMean();
    void publishedTables_data();
    void publishedTables();
    void edgesOfErlang();
    void erlangIsMonotone();
    void onlyWhatDiffers();
    void hoursAndWorst();
    void serviceLevelIsWeighted();
    void curvesThatStandApart();
    void priceOfNobody();
};

void Coverage::onQueueIsAMean()
{
    const auto curve = insight::staffCurve({agent({piece(0, 30, "q"), piece(30, 5, "b"), piece(35, 10, "c")}),
                                            agent({piece(-60, 67, "q")}), agent({piece(10, 20, "unknown")})},
                                           codes(), monday, 4);
    QCOMPARE(curve.onQueue.size(), size_t(4));
    QCOMPARE(curve.onQueue[0], 1.0 + 7 / 15.0);
    QCOMPARE(curve.onQueue[1], 1.0);
    QCOMPARE(curve.onQueue[2], 10 / 15.0);
    QCOMPARE(curve.onQueue[3], 0.0);
    QVERIFY(insight::staffCurve({agent({piece(0, 60, "q")})}, codes(), monday, 0).onQueue.empty());
    // Beyond either end nothing is added.
    const auto late = insight::staffCurve({agent({piece(-600, 5000, "q")})}, codes(), monday.plusMinutes(15), 2);
    QCOMPARE(late.onQueue, (std::vector<double>{1.0, 1.0}));
}

/// Probability of waiting, from tables of Erlang C; 0 seconds make it the service level's rest.
void Coverage::publishedTables_data()
{
    QTest::addColumn<double>("load");
    QTest::addColumn<int>("agents");
    QTest::addColumn<double>("waits");
    QTest::newRow("1 on 1/2") << 0.5 << 1 << 0.5;
    QTest::newRow("2 on 1") << 1.0 << 2 << 1.0 / 3;
    QTest::newRow("3 on 2") << 2.0 << 3 << 4.0 / 9;
    QTest::newRow("5 on 4") << 4.0 << 5 << 0.5541;
    QTest::newRow("10 on 8") << 8.0 << 10 << 0.4092;
    QTest::newRow("20 on 16") << 16.0 << 20 << 0.2561;
    QTest::newRow("14 on 10") << 10.0 << 14 << 0.1741;
}

void Coverage::publishedTables()
{
    QFETCH(double, load);
    QFETCH(int, agents);
    QFETCH(double, waits);
    const double handle = 180;
    const double level = insight::erlangServiceLevel(agents, load * 900 / handle, handle, 0);
    QVERIFY2(std::abs(1 - level - waits) < 0.00006, qPrintable(QString::number(1 - level)));
}

void Coverage::edgesOfErlang()
{
    // 100 conversations in half an hour of 180 s each: 14 agents answer 88.8 % within 20 s, 13 only 79.6 %.
    QVERIFY(std::abs(insight::erlangServiceLevel(14, 50, 180, 20) - 0.888) < 0.0005);
    QVERIFY(std::abs(insight::erlangServiceLevel(13, 50, 180, 20) - 0.796) < 0.0005);
    const double between = insight::erlangServiceLevel(13.5, 50, 180, 20);
    QVERIFY(std::abs(between - (0.888350 + 0.795595) / 2) < 1e-5);
    QCOMPARE(insight::erlangServiceLevel(10, 50, 180, 20), 0.0); // as much load as agents
    QCOMPARE(insight::erlangServiceLevel(0, 50, 180, 20), 0.0);
    QCOMPARE(insight::erlangServiceLevel(-1, 50, 180, 20), 0.0);
    QCOMPARE(insight::erlangServiceLevel(0, 0, 180, 20), 1.0);
    QCOMPARE(insight::erlangServiceLevel(3, 50, 0, 20), 1.0);
    QCOMPARE(insight::erlangServiceLevel(3, std::nan(""), 180, 20), 1.0);
    const double huge = insight::erlangServiceLevel(5100, 25'000, 180, 20); // a load of 5,000
    QVERIFY(huge > 0.9 && huge <= 1);
}

void Coverage::erlangIsMonotone()
{
    QVERIFY(rc::check("0..1; more agents or patience never worse, more load never better; as by definition", [] {
        const double agents = *rc::gen::inRange(1, 4000) / 10.0;
        const double offered = *rc::gen::inRange(1, 30'000) / 100.0;
        const double handle = *rc::gen::inRange(20, 1200);
        const int seconds = *rc::gen::inRange(0, 120);
        const double level = insight::erlangServiceLevel(agents, offered, handle, seconds);
        RC_ASSERT(level >= 0 && level <= 1);
        RC_ASSERT(insight::erlangServiceLevel(agents + 0.3, offered, handle, seconds) >= level - 1e-12);
        RC_ASSERT(insight::erlangServiceLevel(agents, offered, handle, seconds + 5) >= level - 1e-12);
        RC_ASSERT(insight::erlangServiceLevel(agents, offered * 1.05, handle, seconds) <= level + 1e-12);
        const int whole = static_cast<int>(std::ceil(agents));
        const double load = offered * handle / 900;
        if (whole > load)
            RC_ASSERT(std::abs(insight::erlangServiceLevel(whole, offered, handle, seconds) -
                               byDefinition(whole, load, handle, seconds)) < 1e-8);
    }));
}

void Coverage::onlyWhatDiffers()
{
    const CoverageChange change =
        insight::compareCoverage(flat(4, 3), {monday, {3, 3, 4, 5}}, {monday, {3, 2, 3.5, 5}});
    QCOMPARE(change.intervals.size(), size_t(2));
    QCOMPARE(change.intervals[0].from, monday.plusMinutes(15));
    QCOMPARE(change.intervals[0].before, 3.0);
    QCOMPARE(change.intervals[0].after, 2.0);
    QVERIFY(!change.intervals[0].serviceLevelAfter); // no forecast, no estimate
    QVERIFY(!change.serviceLevelBefore);
}

void Coverage::hoursAndWorst()
{
    // Short by 1 before and 2 after; above before and 1 below after; better; down, but still enough.
    const CoverageChange change = insight::compareCoverage(flat(4, 5), {monday, {4, 7, 2, 9}}, {monday, {3, 4, 3, 6}});
    QCOMPARE(change.agentHoursLost, (1 + 1) * 0.25);
    QVERIFY(change.worst);
    QCOMPARE(change.worst->from, monday); // 2 missing; the third misses as many but did not fall
    const CoverageChange better = insight::compareCoverage(flat(1, 5), {monday, {2}}, {monday, {4}});
    QCOMPARE(better.agentHoursLost, 0.0);
    QVERIFY(!better.worst);
}

void Coverage::serviceLevelIsWeighted()
{
    Requirement r = flat(3, 14);
    r.offered = {50, 0, 25};
    r.handleSeconds = {180, 0, 180};
    const CoverageChange change = insight::compareCoverage(r, {monday, {14, 2, 7}}, {monday, {13, 1, 6}});
    const auto level = [](double agents, double offered) {
        return insight::erlangServiceLevel(agents, offered, 180, 20);
    };
    QCOMPARE(*change.serviceLevelBefore, (level(14, 50) * 50 + level(7, 25) * 25) / 75);
    QCOMPARE(*change.serviceLevelAfter, (level(13, 50) * 50 + level(6, 25) * 25) / 75);
    QCOMPARE(*change.intervals[1].serviceLevelAfter, 1.0); // nobody calls
    r.offered = {0, 0, 0};
    QVERIFY(!insight::compareCoverage(r, {monday, {14, 2, 7}}, {monday, {13, 1, 6}}).serviceLevelAfter);
}

/// Curves are compared by time; what one of them does not know is no difference.
void Coverage::curvesThatStandApart()
{
    const CoverageChange change =
        insight::compareCoverage(flat(4, 3), {monday.plusMinutes(-15), {9, 3, 3, 3, 3}}, {monday, {3, 2}});
    QCOMPARE(change.intervals.size(), size_t(1));
    QCOMPARE(change.intervals[0].from, monday.plusMinutes(15));
}

void Coverage::priceOfNobody()
{
    const StaffCurve staff{monday, {3, 3}};
    const auto none = insight::exclusionPrice(flat(2, 3), staff, staff, 0);
    QCOMPARE(none.agents, 0);
    QVERIFY(none.change.intervals.empty());
    QVERIFY(!none.change.worst);
    const auto one = insight::exclusionPrice(flat(2, 3), staff, {monday, {2, 3}}, 1);
    QCOMPARE(one.agents, 1);
    QCOMPARE(one.change.agentHoursLost, 0.25);
}

QTEST_GUILESS_MAIN(Coverage)
#include "tst_coverage.moc"
