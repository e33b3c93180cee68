#pragma once
#include "base/instant.h"

#include <QObject>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <optional>

namespace shiftlane::genesys {

/// Waits between questions about a job that is still going on: 1, 2, 4, 8 s and
/// so on, 60 s in all. Counted in waits, so that no clock is needed.
class BackOff {
public:
    /// The next wait, or nothing when the time is up.
    std::optional<std::chrono::seconds> next()
    {
        constexpr std::chrono::seconds all{60};
        if (spent_ >= all)
            return std::nullopt;
        const auto wait = std::min(step_, all - spent_);
        spent_ += wait;
        step_ *= 2;
        return wait;
    }

private:
    std::chrono::seconds step_{1};
    std::chrono::seconds spent_{0};
};

} // namespace shiftlane::genesys
