#pragma once
#include "sandbox/chance.h"
#include "sandbox/gate.h"
#include "sandbox/routing.h"
#include "sandbox/schedule_rules.h"
#include "sandbox/trade_rules.h"
#include "sandbox/unit_settings.h"
#include "sandbox/world.h"

#include <optional>
#include <variant>

namespace shiftlane::sandbox {

enum class Staleness { Conflict, Event };

struct OrgRules {
    quint32 seed = 1;
    bool lockOpenTrades = true;
    Staleness staleVersion = Staleness::Conflict; ///< where a stale version is reported
    int processingMs = 40;                        ///< from 202 to the end of an operation
};

/// The service as a pure model: every call is given the instant, nothing here
/// has a clock, a timer or a socket. What happened is taken out of an outbox.
class Org {
public:
    Org(World world, OrgRules rules);

    [[nodiscard]] const World &world() const { return world_; }
    [[nodiscard]] IdMaker &ids() { return ids_; }
    [[nodiscard]] const OrgRules &rules() const { return rules_; }

    /// `POST …/update`: an operation that ends at a later tick(), or the refusal
    /// that the call answers (400, 409).
    using Started = std::variant<OperationId, wire::ErrorBody>;
    [[nodiscard]] Started startUpdate(const ScheduleId &schedule, wire::ScheduleUpdate update, const QString &by,
                                      Instant now);

    /// A write of one who sits inside the service: at once, by the same rules.
    /// False where they refuse it.
    bool writeNow(const ScheduleId &schedule, const wire::ScheduleUpdate &update, const QString &by, Instant now);

    OperationId copySchedule(const ScheduleId &source, QDate weekDate, const QString &description, const QString &by,
                             Instant now);
    /// A published schedule cannot be deleted: 400.
    [[nodiscard]] Started deleteSchedule(const ScheduleId &schedule, const QString &by);

    /// Bulk decision of trades: all versions are looked at first (409
    /// wfm.transaction.conflict), then each trade has its own result.
    using Decided = std::variant<std::vector<wire::TradeStateResult>, wire::ErrorBody>;
    [[nodiscard]] Decided decideTrades(const std::vector<wire::TradeJobRequest::Item> &items, const QString &by,
                                       Instant now);
    /// Settings of a management unit, at once; 409 for another version.
    [[nodiscard]] std::optional<wire::ErrorBody>
    changeUnit(const ManagementUnitId &unit, const wire::UnitUpdate &update, const QString &by, Instant now)
    {
        return sandbox::changeUnit(world_, unit, update, by, now);
    }
    /// A trade that agents made or changed themselves.
    void putTrade(HeldTrade trade);

    /// Before the queues open: real counts come to one queue.
    void setArrivals(Arrivals arrivals);
    [[nodiscard]] const Arrivals &arrivals() const { return arrivals_; }
    /// How people behave; before the queues open.
    void setFloorRules(const FloorRules &rules) { floorRules_ = rules; }
    /// Queues begin to work: what agents do follows every change from here on.
    void openQueues(Instant now);
    /// The queues as they are now; opens them where nobody did.
    [[nodiscard]] Routing &routing(Instant now);

    /// Ends what is due: operations, expired trades.
    void tick(Instant now);
    [[nodiscard]] std::optional<Instant> nextDue() const;

    [[nodiscard]] std::vector<Occurrence> takeOccurrences() { return std::exchange(outbox_, {}); }
    void announce(Event event) { outbox_.emplace_back(std::move(event)); }

private:
    struct Running {
        OperationId operation;
        ScheduleId schedule;
        BusinessUnitId unit;
        wire::ScheduleUpdate update;
        QString by;
        Instant due;
    };
    void finish(const Running &running, Instant now);
    void letWorkUntil(Instant now); ///< before a schedule changes

    World world_;
    OrgRules rules_;
    IdMaker ids_;
    std::vector<Running> running_; ///< in the order they were taken
    std::vector<Occurrence> outbox_;
    Arrivals arrivals_;
    FloorRules floorRules_;
    std::unique_ptr<Routing> routing_;
};

} // namespace shiftlane::sandbox
