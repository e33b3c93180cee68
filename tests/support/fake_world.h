#pragma once
#include "push/push_run.h"

#include <QStringList>
#include <deque>
#include <map>
#include <memory>
#include <queue>
#include <random>
#include <set>

/// A whole world in virtual time for the push engine: clock, chance, a service
/// with versions, locks and misbehaviour, colleagues, agents who trade, a store
/// and locks that can fail. One seed, one history. Checks the invariants of the
/// engine while it runs; `violations` must stay empty.
namespace shiftlane::test {

using base::Instant;
using base::Milliseconds;

enum class Fault {
    NotSent,
    CutBefore,
    CutAfter,
    TimedOutBefore,
    TimedOutAfter,
    ErrorBefore,
    ErrorAfter,
    Throttled,
    Unavailable,
    Unauthorised,
    Nonsense,
    UploadRefused,
    EventLost,
    EventEarly,
    EventTwice,
    EventForged,
    EventForeign,
    StaleAsEvent,
    StaleAs400,
    DoneAtOnce,
    Slow,
    LockNamesAgent,
    LockAsEvent,
    StoreFails,
    LockFails,
    SizeLimit,
    OneWeekJobs,
    ColleagueBusy,
    StaleReads,
};
inline constexpr int faultCount = 29;
[[nodiscard]] QString word(Fault fault);

struct WorldOptions {
    quint64 seed = 1;
    int maxGroups = 5;
    int maxAgents = 8;
    bool faults = true;   ///< draw a subset; otherwise a friendly service
    std::set<Fault> only; ///< not empty: exactly these
    bool trades = true;
    bool colleagues = true;
    bool lockTrades = true;      ///< writes to agents in Matched trades are refused
    Milliseconds chaos{120'000}; ///< faults, colleagues and traders stop then
};

class FakeClock : public push::Clock {
public:
    [[nodiscard]] Instant now() const override { return {1'764'000'000'000 + now_.count()}; }
    [[nodiscard]] Milliseconds monotonic() const override { return now_; }
    void after(Milliseconds delay, std::function<void()> run) override;
    /// Runs the next event; false when nothing is left.
    bool step();

private:
    struct Entry {
        Milliseconds at;
        quint64 order;
        std::shared_ptr<std::function<void()>> run;
        bool operator<(const Entry &o) const { return at != o.at ? at > o.at : order > o.order; }
    };
    Milliseconds now_{0};
    quint64 order_ = 0;
    std::priority_queue<Entry> queue_;
};

/// One generator for everything; splitmix64, the same on every platform.
class FakeRandom : public push::Random {
public:
    explicit FakeRandom(quint64 seed) : state_(seed) {}
    [[nodiscard]] double unit() override;
    [[nodiscard]] QString uniqueId() override;
    [[nodiscard]] quint64 next();
    [[nodiscard]] int below(int n);
    [[nodiscard]] bool chance(double p) { return unit() < p; }

private:
    quint64 state_;
    int ids_ = 0;
};

struct FakeTotals {
    std::map<QString, int> fired;    ///< by fault word
    std::map<QString, int> outcomes; ///< agents by outcome word
    std::array<unsigned, push::laneStateCount> edges{};
    int writesApplied = 0;
};

class FakeService;

class FakeWorld {
public:
    explicit FakeWorld(WorldOptions options);
    ~FakeWorld();

    [[nodiscard]] push::Ports ports();
    [[nodiscard]] std::shared_ptr<const plan::PushPlan> plan() const { return plan_; }
    [[nodiscard]] std::shared_ptr<const push::BusinessUnits> units() const { return units_; }
    [[nodiscard]] FakeClock &clock() { return clock_; }
    [[nodiscard]] FakeRandom &random() { return random_; }
    [[nodiscard]] FakeService &service() { return *service_; }

    /// Steps until `run` has finished or `limit` has passed; then checks the end.
    void drive(push::PushRun &run, Milliseconds limit);
    /// All at once: a run with `options`, driven to its end.
    void push(push::RunOptions options);
    /// A planner with a nervous hand: pauses, resumes, stops, changes dispositions.
    void meddle(push::PushRun &run);

    [[nodiscard]] const QStringList &violations() const { return violations_; }
    [[nodiscard]] const FakeTotals &totals() const { return totals_; }
    /// Hash over everything that happened; the same for the same seed.
    [[nodiscard]] quint64 trace() const { return trace_; }

    void violate(const QString &what);
    void happened(const QString &what);
    [[nodiscard]] bool strikes(Fault fault, double chance);
    [[nodiscard]] bool draws(Fault fault) const { return drawn_.count(fault) != 0; }
    [[nodiscard]] bool chaotic() const { return clock_.monotonic() < options_.chaos; }
    [[nodiscard]] const WorldOptions &options() const { return options_; }

private:
    class Store;
    class Locks;
    class Writer;
    void build();
    void checkProgress(const push::PushRun &run);
    void checkEnd(const push::PushRun &run);

    WorldOptions options_;
    FakeClock clock_;
    FakeRandom random_;
    std::set<Fault> drawn_;
    std::shared_ptr<const plan::PushPlan> plan_;
    std::shared_ptr<const push::BusinessUnits> units_;
    std::unique_ptr<FakeService> service_;
    std::unique_ptr<Store> store_;
    std::unique_ptr<Locks> locks_;
    std::unique_ptr<Writer> writer_;
    QStringList violations_;
    FakeTotals totals_;
    quint64 trace_ = 1469598103934665603ULL;
};

} // namespace shiftlane::test
