#pragma once
#include "session/answers.h"
#include "session/session_state.h"

namespace shiftlane::session {

/// What approving and denying a trade lead to, for both agents, with the plan
/// merged into either; without coverage. Each agent is shown in the week of the
/// shift given away. Null where trade or group are not known. Pure.
[[nodiscard]] std::shared_ptr<TradePreview> makeTradePreview(const SessionState &state, const base::ScheduleId &group,
                                                             const base::TradeId &trade);

/// The trade, open or ended, of the group's business unit.
[[nodiscard]] std::optional<schedule::ShiftTrade> findTrade(const SessionState &state, const base::ScheduleId &group,
                                                            const base::TradeId &trade);

} // namespace shiftlane::session
