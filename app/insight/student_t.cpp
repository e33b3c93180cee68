#include "insight/student_t.h"

#include <cmath>

namespace shiftlane::insight {

namespace {

/// The continued fraction of the incomplete beta function; converges quickly
/// for x < (a + 1) / (a + b + 2).
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    constexpr double enough = 1e-14;
    constexpr int mostSteps = 500;
    const auto nonZero = [](double value) { return std::fabs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= mostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        const double step = d * c;
        fraction *= step;
        if (std::fabs(step - 1) < enough)
            break;
    }
    return fraction;
}

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

} // namespace

double upperTail(double t, double degrees)
{
    const double half = incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t)) / 2;
    return t >= 0 ? half : 1 - half;
}

double quantileAbove(double probability, double degrees)
{
    double low = 0;
    double high = 1;
    while (upperTail(high, degrees) > probability && high < 1e12)
        high *= 2;
    for (int i = 0; i < 200 && high - low > 1e-12 * high; ++i) {
        const double middle = (low + high) / 2;
        (upperTail(middle, degrees) > probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace shiftlane::insight
