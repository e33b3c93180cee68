#pragma once
#include "genesys/timing.h"

#include <algorithm>
#include <optional>

namespace shiftlane::genesys {

/// Waits between questions about a job that is still going on: 1, 2, 4, 8 s and
/// so on, 60 s in all. Counted in waits, so that no clock is needed.
class BackOff {
public:
    explicit BackOff(const Timing &timing) : step_(timing.firstQuestion), left_(timing.jobPatience) {}

    /// The next wait, or nothing when the time is up.
    std::optional<base::Milliseconds> next()
    {
        if (left_.count() <= 0)
            return std::nullopt;
        const auto wait = std::min(step_, left_);
        left_ -= wait;
        step_ *= 2;
        return wait;
    }

private:
    base::Milliseconds step_;
    base::Milliseconds left_;
};

} // namespace shiftlane::genesys
