#pragma once
#include "schedule/week.h"

namespace shiftlane::sandbox {

inline constexpr int quarterMinutes = 15;

/// Share of the peak at a local time: two humps, a quiet night, a weekday's weight.
[[nodiscard]] double demandShare(const schedule::LocalTime &local);

} // namespace shiftlane::sandbox
