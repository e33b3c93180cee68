#pragma once
#include "plan/push_plan.h"
#include "push/dispatcher.h"
#include "push/lane_events.h"
#include "push/push_run.h"

#include <set>

namespace shiftlane::push {

/// Open trades of business units, read once and shared between lanes, and the
/// planner's decisions on them, each sent at most once. Trade jobs are few
/// (5 a minute a user): one evaluation serves all weeks of a unit.
class TradeDesk {
public:
    struct Reading {
        TradeList trades; ///< open ones only; null = failed
        Dispatcher::Reply reply;
    };
    using Failures = std::map<base::TradeId, QString>; ///< empty text = done

    TradeDesk(const Ports &ports, Dispatcher &dispatcher, std::shared_ptr<const plan::PushPlan> plan,
              std::shared_ptr<const BusinessUnits> units, QString runId, QString requestPrefix);

    /// Trades whose decision an earlier session sent or may have sent: not sent
    /// again. `refused`: those of them that surely did nothing.
    void alreadyAsked(const Failures &trades, const std::set<base::TradeId> &refused = {});

    /// `notBefore` (monotonic): a reading that began earlier will not do.
    void load(const base::BusinessUnitId &unit, Milliseconds notBefore, std::function<void(Reading)> done);
    /// How urgent readings are; those of a push by default.
    void readAs(Priority priority) { readPriority_ = priority; }
    /// Told of every reading, before those who asked for it.
    std::function<void(const base::BusinessUnitId &, const TradeList &)> onNews;
    /// Journal first, then one job a week. A trade that was asked for before is
    /// not sent again; its first result counts (but see askAgain).
    void decide(const base::BusinessUnitId &unit, bool approve, const std::vector<schedule::ShiftTrade> &trades,
                std::function<void(Failures)> done);

    /// The decision surely did nothing: the service said no to it, or it never left.
    [[nodiscard]] bool wasRefused(const base::TradeId &trade) const { return refused_.contains(trade); }
    /// A refused decision is as if it had not been asked; another one stays.
    void askAgain(const base::TradeId &trade);

private:
    struct Waiter {
        Milliseconds notBefore{0};
        std::function<void(Reading)> done;
    };
    struct Desk {
        TradeList trades;
        Milliseconds readAt{-1};
        bool busy = false;
        std::optional<Milliseconds> began; ///< when the job under way left
        std::vector<Waiter> waiters;
        bool oneWeekOnly = false; ///< the service takes one week a job
        std::vector<QDate> weeksLeft;
        std::vector<schedule::ShiftTrade> found;
    };
    struct Decision {
        std::vector<base::TradeId> trades;
        std::function<void(Failures)> done;
    };

    void startReading(const base::BusinessUnitId &unit);
    void readNext(const base::BusinessUnitId &unit);
    void gotTrades(const base::BusinessUnitId &unit, Dispatcher::Reply reply);
    void readingOver(const base::BusinessUnitId &unit, Reading reading);
    void send(DecideTrades request, int tries);
    void gotDecisions(const DecideTrades &request, int tries, const Dispatcher::Reply &reply);
    void decided(const Failures &failures);
    void notSent(const Failures &failures);
    [[nodiscard]] std::vector<base::ManagementUnitId> unitsOf(const base::BusinessUnitId &unit) const;
    [[nodiscard]] std::vector<QDate> weeksOf(const base::BusinessUnitId &unit) const;
    [[nodiscard]] QString nextRequestId();

    Ports ports_;
    Dispatcher &dispatcher_;
    std::shared_ptr<const plan::PushPlan> plan_;
    std::shared_ptr<const BusinessUnits> units_;
    QString runId_;
    QString requestPrefix_;
    std::map<base::BusinessUnitId, Desk> desks_;
    std::set<base::TradeId> asked_;
    std::set<base::TradeId> refused_;
    Failures results_;
    std::vector<Decision> decisions_;
    int requests_ = 0;
    Priority readPriority_ = Priority::Read;
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
};

} // namespace shiftlane::push
