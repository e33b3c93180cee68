#pragma once
#include "session/answers.h"
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

// What the session answers, and what only the journal knows (demo_answers.cpp).
[[nodiscard]] session::PlanPreviewPtr demoPlanPreview(bool withProblems = false);
/// Of `trade-2`, Matched, in the demo group.
[[nodiscard]] session::TradePreviewPtr demoTradePreview();
[[nodiscard]] session::PriceAnswerPtr demoPrice();
[[nodiscard]] session::PastPushPtr demoPastPush();
/// Five past pushes, newest first; one still open, one of somebody else.
[[nodiscard]] std::vector<session::PushHistoryRow> demoHistory();
[[nodiscard]] std::shared_ptr<const session::PushOutlook> demoOutlook();
/// Eight agents of the demo group, one for each cause and then some (demo_unrouted.cpp).
[[nodiscard]] std::shared_ptr<const session::UnroutedView> demoUnrouted(const session::Snapshot &snapshot);
[[nodiscard]] std::shared_ptr<const session::JournalView> demoJournal(DemoMoment moment);

} // namespace shiftlane::test
