#pragma once
#include "base/identifiers.h"
#include "base/instant.h"
#include "schedule/agent_schedule.h"
#include "schedule/business_unit.h"

#include <optional>
#include <vector>

/// Who should be taking conversations now and is not. Pure; three things side by
/// side: planned, scheduled on the service, actually routed (adherence, contract D.6).
namespace shiftlane::insight {

enum class Presence { OnQueue, Available, Offline, Other, Unknown };
enum class RoutingStatus { OffQueue, Idle, Interacting, Communicating, NotResponding, Unknown };

/// One agent as the adherence routes tell.
struct AdherenceNow {
    base::AgentId agent;
    Presence presence = Presence::Unknown;
    RoutingStatus routing = RoutingStatus::Unknown;
    std::optional<bool> hasActiveQueue;      ///< nothing = the answer did not say
    std::optional<base::Instant> since;      ///< of the presence or the adherence, the later
    std::vector<base::QueueId> activeQueues; ///< as far as told
};

/// One agent of one schedule group.
struct AgentSides {
    base::AgentId agent;
    base::ScheduleId group;
    const schedule::AgentSchedule *planned = nullptr; ///< with the push's changes; null = not planned: as scheduled
    const schedule::AgentSchedule *service = nullptr; ///< null = nothing there
    const std::vector<schedule::ActivityCode> *codes = nullptr;
    const AdherenceNow *adherence = nullptr; ///< null = not known
    bool inPush = false;                     ///< a change of this agent is part of this run
};

enum class UnroutedCause {
    NotAppliedYet,     ///< the service still holds a schedule without this stretch on queue
    PresenceAvailable, ///< signed in, but not On Queue
    NotResponding,
    OffQueue, ///< any other presence, or signed out
    NoActiveQueue,
    AdherenceUnknown, ///< the service does not tell
};

struct UnroutedAgent {
    base::AgentId agent;
    base::ScheduleId group;
    UnroutedCause cause = UnroutedCause::AdherenceUnknown;
    base::Instant since; ///< from when on conversations were missed
    bool inPush = false;
};

/// The stretch on queue that holds `at`: neighbouring activities joined.
struct OnQueueStretch {
    base::Instant from;
    base::Instant to;
};
[[nodiscard]] std::optional<OnQueueStretch>
onQueueAt(const schedule::AgentSchedule &agent, const std::vector<schedule::ActivityCode> &codes, base::Instant at);

/// Longest first. Whoever takes conversations is not in it, whatever the schedule
/// says; whom the plan takes off queue now is not missed. `expected` counts who
/// should be taking conversations, whether they do or not.
[[nodiscard]] std::vector<UnroutedAgent> unroutedAgents(const std::vector<AgentSides> &agents, base::Instant now,
                                                        int *expected = nullptr);

} // namespace shiftlane::insight
