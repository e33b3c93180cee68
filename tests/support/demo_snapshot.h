#pragma once
#include "session/snapshot.h"

#include <QString>

/// A believable Friday for tests of the window: six business units, names in
/// several scripts, trades, conflicts, a push half way. Same call, same content.
namespace shiftlane::test {

enum class DemoMoment {
    Disconnected,
    Loading,     ///< 7 of 12 groups
    Loaded,      ///< no plan
    PlanLoaded,  ///< not checked
    BaseUnknown, ///< checked, waits to be accepted
    Checked,
    MidPush,
    Paused,
    Finished,
    Refused,     ///< a plan with problems
    Failed,      ///< cannot sign in
    Interrupted, ///< no plan; a push of an earlier session is open, agents are parked
};

[[nodiscard]] session::SnapshotPtr demoSnapshot(DemoMoment moment);
/// One group with many agents, for the time that a turn takes.
[[nodiscard]] session::SnapshotPtr crowdedSnapshot(int agents, int generation = 1);
/// The week of the agent with the conflict, New York.
[[nodiscard]] session::AgentWeekPtr demoAgentWeek();
/// `retail-30`: the group the drawings show.
[[nodiscard]] base::ScheduleId demoGroup();
[[nodiscard]] base::Instant demoNow();

} // namespace shiftlane::test
