#pragma once
#include "push/trade_desk.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace shiftlane::push {

/// What became of decisions on trades, over all pushes and sessions of a
/// journal: empty text = carried out, else why not or that nobody knows.
using AskedTrades = TradeDesk::Failures;

/// The reason of a decision that left, or may have left, without an answer seen.
[[nodiscard]] QString answerNotSeen();
/// Every decision that the journal says was sent or may have been sent.
[[nodiscard]] base::Result<AskedTrades> askedTrades(const std::vector<JournalRecord> &records);
/// Those of them that surely did nothing, and were not asked again since.
[[nodiscard]] base::Result<std::set<base::TradeId>> refusedTrades(const std::vector<JournalRecord> &records);

/// Decisions on trades as a lane of their own, beside any push: journal first,
/// one job a business unit and week inside the trade budget, each trade asked
/// once at most unless the service refused it; and readings that tell when trades end. Engine's thread; gone
/// with its answers when destroyed.
class TradeRun {
public:
    using Failures = TradeDesk::Failures;
    /// `units` may change between calls; `id` is the run of its records.
    TradeRun(Ports ports, std::shared_ptr<RateBudget> budget, std::shared_ptr<const BusinessUnits> units, QString id);

    /// Decisions of earlier sessions: not sent again, but for those that were refused.
    void alreadyAsked(const AskedTrades &trades, const std::set<base::TradeId> &refused = {});
    /// A decision left or may have left and was not refused: it is not sent again.
    [[nodiscard]] bool wasAsked(const base::TradeId &trade) const
    {
        return asked_.contains(trade) && !wasRefused(trade);
    }
    /// Asked for, and surely without effect: may be asked again.
    [[nodiscard]] bool wasRefused(const base::TradeId &trade) const { return desk_.wasRefused(trade); }
    /// `done` is called for each week's job with the results of its trades. Trades
    /// that were asked for and not refused are left out; false = nothing is sent.
    bool decide(const base::BusinessUnitId &unit, bool approve, const std::vector<schedule::ShiftTrade> &trades,
                const std::function<void(const Failures &)> &done);

    struct Weeks {
        schedule::ScheduleGroupKey group;
        int weekCount = 1;
    };
    /// Open trades of the weeks around these groups, one reading a unit, last in
    /// priority; `done` for each unit, with nothing where it could not be read.
    void read(const std::vector<Weeks> &groups,
              const std::function<void(const base::BusinessUnitId &, TradeList)> &done);

private:
    Ports ports_;
    std::shared_ptr<const BusinessUnits> units_;
    QString id_;
    Dispatcher dispatcher_;
    TradeDesk desk_;
    std::map<int, std::unique_ptr<TradeDesk>> readings_;
    std::set<base::TradeId> asked_;
    int lastReading_ = 0;
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
};

} // namespace shiftlane::push
