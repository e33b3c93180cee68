#pragma once
#include "session/snapshot.h"

namespace shiftlane::ui {

/// The one filled button.
enum class NextStep { None, Connect, LoadPlan, AcceptBase, Check, Push, Resume };

/// What can be done in this stage; nothing in the window can be pressed that
/// does nothing.
struct Enabled {
    bool connect = false; ///< to another service: not while this one is written to
    bool weeks = false;   ///< week back and forward, reload
    bool exportWeek = false;
    bool loadPlan = false;
    bool clearPlan = false;
    bool acceptBase = false;
    bool check = false;
    bool push = false;
    bool pause = false;
    bool resume = false;
    bool stop = false;
    bool takeUp = false;         ///< an interrupted push
    bool restoreTrading = false; ///< some unit is frozen and ours to restore
    bool pushParked = false;     ///< agents of the ledger; no plan waits to be pushed
    bool chooseJournal = false;
    bool dispositions = false;
    bool decideTrades = false;
    bool decideConflicts = false;
    NextStep next = NextStep::None;
};

[[nodiscard]] Enabled enabledFor(const session::Snapshot &snapshot);

/// Why the week of this group cannot be closed, as a sentence; empty = it can.
[[nodiscard]] QString closingObstacle(const session::Snapshot &snapshot, const base::ScheduleId &group);

} // namespace shiftlane::ui
