#pragma once
#include "base/identifiers.h"
#include "base/instant.h"
#include "schedule/agent_schedule.h"
#include "schedule/business_unit.h"
#include "schedule/schedule_group.h"
#include "schedule/shift_trade.h"

#include <QByteArray>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

/// What the service holds, as plain values: no clock, no socket.
namespace shiftlane::sandbox {

using base::ActivityCodeId;
using base::AgentId;
using base::BusinessUnitId;
using base::Instant;
using base::ManagementUnitId;
using base::OperationId;
using base::QueueId;
using base::ScheduleId;
using base::ShiftId;
using base::TradeId;

struct HeldSchedule {
    schedule::ScheduleGroup group; ///< `members` stays empty here; see withMembers()
    std::map<AgentId, schedule::AgentSchedule> agents;
};

struct HeldTrade {
    schedule::ShiftTrade trade;
    ScheduleId receivingSchedule; ///< of the receiving shift; the initiating one where there is none
    std::vector<std::pair<Instant, Instant>> acceptable;
    QString modifiedBy;
    Instant modifiedAt;
};

struct HeldQueue {
    schedule::Queue queue;
    size_t unit = 0; ///< business unit whose zone shapes its day
    std::vector<AgentId> members;
    quint64 seed = 0;
    double peakOffered = 0; ///< conversations in a quarter of an hour at the day's peak
    QString planningGroup;  ///< the one that this queue feeds; empty = the queue's own id
};

/// Settings of a management unit that somebody changed.
struct HeldUnitSettings {
    QByteArray shiftTrading; ///< JSON object, compact
    bool trading = true;     ///< its `enabled`
    qint64 version = 1;
    QString modifiedBy;
    std::optional<Instant> modifiedAt;
};

struct World {
    QString divisionId;
    std::vector<schedule::BusinessUnit> units;
    std::vector<HeldQueue> queues;
    std::map<ScheduleId, HeldSchedule> schedules;
    std::map<TradeId, HeldTrade> trades;
    std::map<ManagementUnitId, HeldUnitSettings> settings; ///< see settingsOf()
    struct Place {
        size_t unit = 0;
        size_t agent = 0; ///< index in the unit's agents
    };
    std::unordered_map<AgentId, Place> places; ///< filled by indexAgents()

    void indexAgents();
    [[nodiscard]] const schedule::BusinessUnit *unit(const BusinessUnitId &id) const;
    [[nodiscard]] const schedule::BusinessUnit *unitOf(const ManagementUnitId &id) const;
    [[nodiscard]] const schedule::Agent *agent(const AgentId &id) const;
    [[nodiscard]] HeldSchedule *held(const ScheduleId &id);
    [[nodiscard]] const HeldSchedule *held(const ScheduleId &id) const;
    [[nodiscard]] const HeldSchedule *published(const BusinessUnitId &unit, QDate weekDate) const;
    /// In a trade that waits for the planner.
    [[nodiscard]] bool hasMatchedTrade(const AgentId &id) const;
    /// The group with its members by management unit, in the unit's own order.
    [[nodiscard]] schedule::ScheduleGroup withMembers(const HeldSchedule &held) const;
};

/// Something happened to the world; the server logs it and tells subscribers.
struct AgentChange {
    AgentId agent;
    std::vector<schedule::Shift> before;
    std::vector<schedule::Shift> after;
};
struct Effect {
    ScheduleId schedule;
    OperationId operation;
    QString by; ///< OAuth client id or the actor's name
    qint64 from = 0;
    qint64 to = 0;
    std::vector<AgentChange> agents; ///< only those that changed
};
struct Event {
    QString topic;
    QByteArray body; ///< JSON
};
using Occurrence = std::variant<Effect, Event>;

} // namespace shiftlane::sandbox
