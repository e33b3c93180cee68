#pragma once
#include "session/group_detail.h"

namespace shiftlane::session {

/// Trades of a group as rows, open ones first; what they mean for its agents is
/// written into their rows.
[[nodiscard]] std::vector<TradeRow> tradeRows(const SessionState &state, const Names &names, const LoadedGroup &loaded,
                                              const Roster &roster, std::vector<AgentRow> &agents);

/// An ended trade whose shifts changed hands in what the service holds now: it
/// was approved. The service lists open trades only, so this is how it is known.
[[nodiscard]] bool changedHands(const LoadedWeeks &weeks, const schedule::ShiftTrade &trade);

/// Ended trades of the unit that were approved.
[[nodiscard]] std::vector<schedule::ShiftTrade> approvedTrades(const LoadedWeeks &weeks,
                                                               const base::BusinessUnitId &unit);

} // namespace shiftlane::session
