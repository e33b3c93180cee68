#pragma once
#include "plan/check.h"

#include <QString>
#include <optional>

namespace shiftlane::plan {

/// What this push does with an agent (product.md, words).
enum class Disposition { Push, Exclude, Park, Decide };

/// What to do with agents whose change meets an open trade
/// (`--open-trades`, also the window's default).
enum class OpenTradePolicy { Park, Exclude, Approve, Deny, Stop };

/// What to do with conflicts (`--conflicts`).
enum class ConflictPolicy { Stop, Service, Planned };

/// Why an agent is left out, as a code; the text is the ui's or the report's.
enum class LeftOutReason { None, MatchedTrade, WouldVoidTrade, ByPlanner, LockedByService, Preflight, Conflict };

struct Decision {
    Disposition disposition = Disposition::Push;
    LeftOutReason reason = LeftOutReason::None;
};

/// The disposition that follows from a check and the policies; `chosen` (what
/// the planner set by hand) wins where it does not write into a locked agent:
/// an agent in a Matched trade is never pushed.
[[nodiscard]] Decision decide(const AgentCheck &check, const std::vector<schedule::ShiftTrade> &trades,
                              OpenTradePolicy trades_policy, ConflictPolicy conflicts,
                              std::optional<Disposition> chosen = std::nullopt);

} // namespace shiftlane::plan
