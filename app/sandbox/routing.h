#pragma once
#include "sandbox/queue_floor.h"

#include <memory>
#include <optional>

namespace shiftlane::sandbox {

/// All queues at work. Agents follow the published schedule that the service
/// holds at that moment: whoever changes a schedule lets time pass first, so that
/// what was routed stays routed. Days before the start are made up when they are
/// asked for, by the schedule that stood at the start.
class Routing {
public:
    Routing(const World &world, Arrivals arrivals, const FloorRules &rules, Instant start);

    /// Before a published schedule changes, and before figures are read.
    void advance(const World &world, Instant now);
    /// Five-minute figures of a queue (index in the world) for `count` intervals
    /// from `from`, a multiple of five minutes. Days of the past are computed here.
    [[nodiscard]] std::vector<QueueFigures> figures(size_t queue, Instant from, int count);
    [[nodiscard]] AgentAtWork agent(const AgentId &id) const;
    [[nodiscard]] std::optional<QueueId> queueOf(const AgentId &id) const;
    [[nodiscard]] const FloorRules &rules(size_t queue) const { return floors_[queue].rules; }

private:
    /// Weeks look like the first published one; instants of that week.
    struct Floor {
        HeldQueue queue;
        QTimeZone zone;
        base::BusinessUnitId unit;
        FloorRules rules;
        Roster pattern;
        std::optional<Instant> patternStart; ///< of its week
        std::unique_ptr<QueueFloor> live;
        Instant liveFrom;
        std::map<QDate, std::map<Instant, QueueFigures>> past;
    };
    [[nodiscard]] static Roster patternAt(const Floor &floor, Instant from, Instant to);
    [[nodiscard]] static Roster rosterOf(const World &world, const Floor &floor, Instant from, Instant to);
    void fitHandling(Floor &floor) const;
    const std::map<Instant, QueueFigures> &day(Floor &floor, QDate date);

    Arrivals arrivals_;
    std::vector<Floor> floors_;
    std::unordered_map<AgentId, size_t> places_; ///< agent -> queue
};

} // namespace shiftlane::sandbox
