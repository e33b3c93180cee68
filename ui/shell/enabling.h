#pragma once
#include "session/snapshot.h"

namespace shiftlane::ui {

/// The one filled button.
enum class NextStep { None, Connect, LoadPlan, AcceptBase, Check, Push, Resume };

/// What can be done in this stage; nothing in the window can be pressed that
/// does nothing.
struct Enabled {
    bool weeks = false; ///< week back and forward, reload
    bool exportWeek = false;
    bool loadPlan = false;
    bool clearPlan = false;
    bool acceptBase = false;
    bool check = false;
    bool push = false;
    bool pause = false;
    bool resume = false;
    bool stop = false;
    bool dispositions = false;
    bool decideTrades = false;
    bool decideConflicts = false;
    NextStep next = NextStep::None;
};

[[nodiscard]] Enabled enabledFor(const session::Snapshot &snapshot);

} // namespace shiftlane::ui
