#pragma once
#include <QString>
#include <array>

namespace shiftlane::simulation {

/// What can go wrong in a simulated world. Each seed draws a few kinds (swarm)
/// and how hard they strike. A run of many seeds in which one of them never
/// struck proves nothing about it and fails.
enum class Fault {
    // transport
    NotSent,
    CutBefore,
    CutAfter,
    TimedOutBefore,
    TimedOutAfter,
    Nonsense,
    EarlyHints,
    Redirected,
    Delayed,
    Duplicated,
    // answers of the service
    ErrorBefore,
    ErrorAfter,
    Throttled,
    ThrottledSilently,
    ThrottledLong,
    Unavailable,
    Unauthorised,
    Forbidden,
    UploadRefused,
    SizeLimit,
    StaleAs400,
    StaleAs412,
    StaleAsEvent,
    LockNamesAgent,
    LockAs423,
    LockAsEvent,
    InvalidAgent,
    DoneAtOnce,
    AcceptedWithoutId,
    AcceptedStrangeId,
    OperationVanishes,
    PartlyApplied,
    Trims,
    Slow,
    StaleReads,
    PartialReads,
    OneWeekJobs,
    LockedUnseen,
    // events
    EventLost,
    EventEarly,
    EventTwice,
    EventForged,
    EventForeign,
    // other people
    ColleagueBusy,
    TradeApproved,
    ScheduleDeleted,
    Unpublished,
    AgentMoved,
    AgentAdded,
    AgentRemoved,
    // journal and leases
    StoreFails,
    StoreUnreachable,
    AckLost,
    LockFails,
    LeaseLost,
    LocksRemoved,
    // consoles
    Crash,
    CrashAtStore,
    CrashAtSend,
    CrashInRecovery,
    ResumedElsewhere,
    ResumedWhileHeld,
    Zombie,
    Paused,
    ClockSkew,
    ClockJump,
    DstWeek,
};
inline constexpr int faultCount = 67;

[[nodiscard]] QString word(Fault fault);
/// Rows of reliability.md part 2 that the kind stands for.
[[nodiscard]] QString rowsOf(Fault fault);
/// -1 where the word is not known.
[[nodiscard]] int faultFrom(const QString &word);

} // namespace shiftlane::simulation
