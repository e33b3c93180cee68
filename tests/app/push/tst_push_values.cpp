#include "push/batches.h"
#include "push/rate_budget.h"
#include "push/retry_policy.h"
#include "push/vocabulary.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace shiftlane;
using namespace shiftlane::push;
using namespace std::chrono_literals;

namespace {

using Bucket = RateBudget::Bucket;

template <class E>
std::vector<E> all(int count)
{
    std::vector<E> values;
    for (int i = 0; i < count; ++i)
        values.push_back(static_cast<E>(i));
    return values;
}

Batches::Agents agents(int count)
{
    Batches::Agents ids;
    for (int i = 0; i < count; ++i)
        ids.emplace_back(QString::number(i));
    return ids;
}

/// Writes until everything is settled, as the lane does; counts the uploads.
int uploadsFor(int count, const std::set<QString> &culprits, std::set<QString> &parked)
{
    Batches batches;
    Batches::Agents left = agents(count);
    int uploads = 0;
    while (!left.empty()) {
        const Batches::Agents batch = batches.next(left);
        ++uploads;
        const bool refused =
            std::any_of(batch.begin(), batch.end(), [&](const auto &a) { return culprits.count(a.value) != 0; });
        if (refused && batches.split(batch))
            continue;
        if (refused)
            parked.insert(batch.front().value);
        batches.drop(batch);
        std::erase_if(left, [&](const auto &a) { return std::find(batch.begin(), batch.end(), a) != batch.end(); });
    }
    return uploads;
}

} // namespace

class PushValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreDistinct();
    void everyStateIsReachedAndLeft();
    void finalStatesHaveNoWayOut();
    void outcomesStandWhereTheyMay();
    void budgetIsNeverExceeded();
    void writesComeFirst();
    void retryAfterShutsTheBucket();
    void aLearnedLimitComesBack();
    void noLimit();
    void jitterIsFull();
    void bisectionFindsCulprits();
};

void PushValues::wordsAreDistinct()
{
    std::set<QString> words;
    for (const LaneState state : all<LaneState>(laneStateCount))
        QVERIFY2(words.insert(word(state)).second, qPrintable(word(state)));
    words.clear();
    for (const Outcome outcome : all<Outcome>(outcomeCount))
        QVERIFY2(words.insert(word(outcome)).second, qPrintable(word(outcome)));
    QCOMPARE(word(LaneState::NeedsDecision), QStringLiteral("needsDecision"));
    QCOMPARE(word(Outcome::AlreadyPresent), QStringLiteral("alreadyPresent"));
}

void PushValues::everyStateIsReachedAndLeft()
{
    std::set<LaneState> reached = {LaneState::Planned};
    for (int round = 0; round < laneStateCount; ++round) {
        for (const LaneState from : all<LaneState>(laneStateCount)) {
            for (const LaneState to : all<LaneState>(laneStateCount)) {
                if (reached.count(from) != 0 && isLegalEdge(from, to))
                    reached.insert(to);
            }
        }
    }
    QCOMPARE(reached.size(), size_t(laneStateCount));
    for (const LaneState from : all<LaneState>(laneStateCount)) {
        QVERIFY(!isLegalEdge(from, from));
        const auto states = all<LaneState>(laneStateCount);
        const bool leaves =
            std::any_of(states.begin(), states.end(), [&](LaneState to) { return isLegalEdge(from, to); });
        QCOMPARE(leaves, !isFinal(from));
        if (!isFinal(from))
            QVERIFY2(isLegalEdge(from, LaneState::Stopped), qPrintable(word(from)));
    }
    // A write is only ever reached through a read and a merge.
    for (const LaneState from : all<LaneState>(laneStateCount)) {
        QCOMPARE(isLegalEdge(from, LaneState::Submitted), from == LaneState::Uploading);
        QCOMPARE(isLegalEdge(from, LaneState::Uploading), from == LaneState::Ready);
        QCOMPARE(isLegalEdge(from, LaneState::Ready), from == LaneState::Merging);
        QCOMPARE(isLegalEdge(from, LaneState::Merging), from == LaneState::Reading);
    }
}

void PushValues::finalStatesHaveNoWayOut()
{
    int finals = 0;
    for (const LaneState from : all<LaneState>(laneStateCount)) {
        finals += isFinal(from) ? 1 : 0;
        for (const LaneState to : all<LaneState>(laneStateCount))
            QVERIFY(!(isFinal(from) && isLegalEdge(from, to)));
    }
    QCOMPARE(finals, 3);
}

void PushValues::outcomesStandWhereTheyMay()
{
    for (const LaneState state : all<LaneState>(laneStateCount)) {
        QCOMPARE(mayStandIn(Outcome::Pending, state), !isFinal(state));
        QVERIFY(mayStandIn(Outcome::Cancelled, state)); // of an earlier session
        QVERIFY(mayStandIn(Outcome::Parked, state));
        QVERIFY(mayStandIn(Outcome::Excluded, state));
    }
    QVERIFY(!mayStandIn(Outcome::Postponed, LaneState::Done));
    QVERIFY(!mayStandIn(Outcome::Unknown, LaneState::Done));
    QVERIFY(mayStandIn(Outcome::Unknown, LaneState::Planned)); // a lane that lost its lease asks anew
    for (const Outcome outcome : all<Outcome>(outcomeCount)) {
        const auto states = all<LaneState>(laneStateCount);
        QVERIFY(std::any_of(states.begin(), states.end(), [&](LaneState s) { return mayStandIn(outcome, s); }));
    }
}

void PushValues::budgetIsNeverExceeded()
{
    RateBudget budget(30, 5);
    std::vector<Milliseconds> sent;
    Milliseconds now = 0ms;
    while (now < 10min) {
        const Milliseconds wait = budget.waitFor(Bucket::TradeJobs, Priority::Read, now);
        if (wait == 0ms) {
            budget.spend(Bucket::TradeJobs, now);
            sent.push_back(now);
            now += 7ms;
        } else {
            now += wait; // exactly then there is room
            QCOMPARE(budget.waitFor(Bucket::TradeJobs, Priority::Read, now), 0ms);
        }
    }
    for (size_t i = 5; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 5] > 60s);
    QVERIFY(sent.size() >= 45);
    QVERIFY(budget.used(Bucket::Requests, now) <= 5);
}

void PushValues::writesComeFirst()
{
    RateBudget budget(100, 5);
    const auto fill = [&](Priority priority) {
        while (budget.waitFor(Bucket::Requests, priority, 1s) == 0ms)
            budget.spend(Bucket::Requests, 1s);
        return budget.used(Bucket::Requests, 1s);
    };
    QCOMPARE(fill(Priority::Polling), 75);
    QCOMPARE(fill(Priority::Read), 90);
    QCOMPARE(fill(Priority::Write), 100);
    QVERIFY(budget.waitFor(Bucket::TradeJobs, Priority::Write, 1s) > 0ms); // a trade job is a request too
    QCOMPARE(budget.used(Bucket::TradeJobs, 1s), 0);
}

void PushValues::retryAfterShutsTheBucket()
{
    RateBudget budget(300, 5);
    budget.spend(Bucket::TradeJobs, 1s);
    budget.spend(Bucket::TradeJobs, 1s);
    budget.spend(Bucket::TradeJobs, 30s);
    budget.throttled(Bucket::TradeJobs, 40s, 30s);
    QCOMPARE(budget.limit(Bucket::TradeJobs), 2);
    QCOMPARE(budget.waitFor(Bucket::TradeJobs, Priority::Write, 30s), 40s);
    QCOMPARE(budget.waitFor(Bucket::Requests, Priority::Read, 30s), 0ms); // its own scope only
    QCOMPARE(*budget.throttledFor(Bucket::TradeJobs, 40s), 30s);
    QVERIFY(!budget.throttledFor(Bucket::TradeJobs, 70s));
    budget.throttled(Bucket::Requests, 10s, 100s);
    QCOMPARE(budget.waitFor(Bucket::TradeJobs, Priority::Read, 105s), 5s); // no request at all: no trade job
}

void PushValues::aLearnedLimitComesBack()
{
    RateBudget budget(300, 5);
    for (int i = 0; i < 101; ++i)
        budget.spend(Bucket::Requests, 1s);
    budget.throttled(Bucket::Requests, 10s, 2s);
    QCOMPARE(budget.limit(Bucket::Requests), 100);
    budget.spend(Bucket::Requests, 75s);
    QCOMPARE(budget.limit(Bucket::Requests), 130);
    budget.spend(Bucket::Requests, 15min);
    QCOMPARE(budget.limit(Bucket::Requests), 300);
}

void PushValues::noLimit()
{
    RateBudget budget(0, 0);
    for (int i = 0; i < 5000; ++i) {
        QCOMPARE(budget.waitFor(Bucket::TradeJobs, Priority::Polling, 1s), 0ms);
        budget.spend(Bucket::TradeJobs, 1s);
    }
    budget.throttled(Bucket::Requests, 3s, 1s);
    QCOMPARE(budget.waitFor(Bucket::Requests, Priority::Write, 1s), 3s);
}

void PushValues::jitterIsFull()
{
    const RetryPolicy policy{200ms, 3s};
    QCOMPARE(policy.delay(1, 0.0), 0ms);
    QCOMPARE(policy.delay(1, 0.5), 100ms);
    QCOMPARE(policy.delay(2, 0.5), 200ms);
    QCOMPARE(policy.delay(4, 0.5), 800ms);
    QCOMPARE(policy.delay(5, 0.5), 1500ms);
    QCOMPARE(policy.delay(1'000'000, 0.999), 2997ms);
    QCOMPARE(policy.delay(0, 0.5), 100ms);
}

void PushValues::bisectionFindsCulprits()
{
    for (int n = 1; n <= 200; n += n < 20 ? 1 : 37) {
        for (int culprit = 0; culprit < n; culprit += std::max(1, n / 7)) {
            std::set<QString> parked;
            const std::set<QString> culprits = {QString::number(culprit)};
            const int uploads = uploadsFor(n, culprits, parked);
            QCOMPARE(parked, culprits);
            const int bound = 1 + 2 * static_cast<int>(std::ceil(std::log2(n)));
            QVERIFY2(uploads <= bound, qPrintable(QStringLiteral("%1 uploads for %2 agents").arg(uploads).arg(n)));
        }
    }
    std::set<QString> parked;
    const std::set<QString> three = {QStringLiteral("0"), QStringLiteral("9"), QStringLiteral("63")};
    uploadsFor(64, three, parked);
    QCOMPARE(parked, three);
}

QTEST_GUILESS_MAIN(PushValues)
#include "tst_push_values.moc"
