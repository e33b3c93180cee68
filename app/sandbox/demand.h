#pragma once
#include "schedule/week.h"

namespace shiftlane::sandbox {

inline constexpr int quarterMinutes = 15;
inline constexpr double meanHandleSeconds = 276; ///< talk and after-call work of one conversation

/// Share of the peak at a local time: two humps, a quiet night, a weekday's weight.
[[nodiscard]] double demandShare(const schedule::LocalTime &local);

} // namespace shiftlane::sandbox
