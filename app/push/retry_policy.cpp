#include "push/retry_policy.h"

#include <algorithm>
#include <cmath>

namespace shiftlane::push {

Milliseconds RetryPolicy::delay(int tries, double unit) const
{
    const double grown = static_cast<double>(first.count()) * std::exp2(std::clamp(tries - 1, 0, 30));
    const double span = std::min(grown, static_cast<double>(cap.count()));
    return Milliseconds{static_cast<qint64>(span * std::clamp(unit, 0.0, 1.0))};
}

} // namespace shiftlane::push
