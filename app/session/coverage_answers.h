#pragma once
#include "session/answers.h"
#include "session/session_state.h"

/// Staff on queue as the push would leave it. Pure.
namespace shiftlane::session {

/// What it costs to leave these agents out: the service's present schedule stays.
[[nodiscard]] std::optional<insight::ExclusionPrice> priceOf(const SessionState &state, const base::ScheduleId &group,
                                                             const std::set<base::AgentId> &leftOut,
                                                             const insight::Requirement &requirement);

/// If approved against if denied, for the sides in this group's week.
[[nodiscard]] std::optional<insight::CoverageChange> coverageOf(const SessionState &state, const TradePreview &preview,
                                                                const insight::Requirement &requirement);

} // namespace shiftlane::session
