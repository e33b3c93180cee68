#pragma once
#include "session/history.h"
#include "session/session_state.h"

/// What a push of the checked plan will take. Pure; estimates, said before the
/// first byte.
namespace shiftlane::session {

/// One publish tells this many agents (product.md, publish).
inline constexpr int notifiedAtOnce = 1'000;

/// One schedule group as the push would find it.
struct LaneOutlook {
    base::BusinessUnitId businessUnit;
    int writers = 0;         ///< agents that are written
    int looked = 0;          ///< agents that are read
    int managementUnits = 1; ///< that they are in
    bool published = false;
};

/// Budgets as they stand; both count a minute.
struct Budgets {
    int used = 0;
    int limit = 300; ///< 0 = none
    int tradeJobsUsed = 0;
    int tradeJobsLimit = 5;
};

/// The lanes of the plan: who is left out, rejected, or holds the planned
/// content already is not written.
[[nodiscard]] std::vector<LaneOutlook> lanesOf(const SessionState &state);

[[nodiscard]] PushOutlook outlookOf(const std::vector<LaneOutlook> &lanes, const Budgets &budgets);

/// Adds the advice: hours of the day in `zone` in which pushes ran and met no
/// conflict, where those around now met some. No advice from fewer than
/// `fewestPushes` pushes.
inline constexpr int fewestPushes = 5;
void addQuietHours(PushOutlook &outlook, const History::Moments &past, base::Instant now, const QTimeZone &zone);

} // namespace shiftlane::session
