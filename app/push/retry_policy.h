#pragma once
#include "base/instant.h"

namespace shiftlane::push {

using base::Milliseconds;

/// How often and how late something is tried again. Full jitter (AWS
/// architecture blog, "Exponential Backoff And Jitter"): uniform in
/// [0, min(cap, first * 2^n)), so that consoles do not march in step.
struct RetryPolicy {
    Milliseconds first{500};
    Milliseconds cap{30'000};

    /// `tries` = failures so far (1, 2, …); `unit` in [0, 1) from the Random port.
    [[nodiscard]] Milliseconds delay(int tries, double unit) const;
};

/// After a conflict the planner's change should get through between two edits
/// of colleagues: soon.
inline constexpr RetryPolicy conflictRetry{Milliseconds{200}, Milliseconds{3'000}};
inline constexpr RetryPolicy failureRetry{Milliseconds{500}, Milliseconds{30'000}};

inline constexpr Milliseconds leaseLook{2'000};       ///< how often a lease that another console holds is looked at
inline constexpr int maxTries = 8;                    ///< of one step (engine.md)
inline constexpr int maxConflictRounds = 5;           ///< in a row
inline constexpr int maxThrottles = 20;               ///< in a row
inline constexpr Milliseconds maxRetryAfter{180'000}; ///< longer: the planner decides (A14)

} // namespace shiftlane::push
