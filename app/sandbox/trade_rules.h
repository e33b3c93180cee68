#pragma once
#include "sandbox/schedule_rules.h"
#include "sandbox/world.h"
#include "wire/shift_trades.h"

/// Shift trades (contract D.5): evaluation against the schedules as they are
/// now, and the supervisor's decision. Pure functions on the world.
namespace shiftlane::sandbox {

struct TradeReview {
    QStringList violations;            ///< forbid it
    QStringList adminReviewViolations; ///< need a person
};
[[nodiscard]] TradeReview review(const World &world, const HeldTrade &held);

/// Matched -> Approved or Denied, Unmatched -> Denied; everything else is
/// TransitionNotAllowed. Approving exchanges the whole shifts in both agents'
/// schedules, across weeks too, and raises their versions.
[[nodiscard]] wire::TradeStateResult decide(World &world, HeldTrade &held, schedule::TradeState wanted,
                                            const Authorship &author, IdMaker &ids, std::vector<Occurrence> &out);

/// Open trades whose time is over become Expired; true where one did.
bool expireTrades(World &world, Instant now);

/// The trade with its review filled in, as `evaluate` answers it.
[[nodiscard]] schedule::ShiftTrade evaluated(const World &world, const HeldTrade &held);

} // namespace shiftlane::sandbox
