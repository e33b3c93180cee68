#pragma once

namespace shiftlane::insight {

/// P(T > t) of Student's distribution with `degrees` (> 0) of freedom. Source:
/// the regularised incomplete beta function by Lentz's continued fraction
/// (Abramowitz & Stegun 26.5.8, 26.7.1); exact to about 1e-12.
[[nodiscard]] double upperTail(double t, double degrees);

/// The t that `probability` (0 to 0.5, exclusive) of the distribution lies above.
[[nodiscard]] double quantileAbove(double probability, double degrees);

} // namespace shiftlane::insight
