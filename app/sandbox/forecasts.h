#pragma once
#include "sandbox/arrivals.h"
#include "wire/forecasts.h"

/// What the sandbox's forecasts say: the arrivals that its queues expect, and the
/// staff that answers them at their service level. One planning group a queue.
namespace shiftlane::sandbox {

/// Agents that answer `perQuarter` conversations at the queue's target (Erlang C).
[[nodiscard]] int staffFor(double perQuarter, const schedule::Queue &queue);

struct ForecastWeeks {
    const schedule::BusinessUnit &unit;
    QDate from;
    int weeks = 1;
};
[[nodiscard]] wire::ForecastData forecastData(const World &world, const Arrivals &arrivals, const ForecastWeeks &of);
[[nodiscard]] wire::HeadcountForecast headcount(const World &world, const Arrivals &arrivals, const ForecastWeeks &of);

} // namespace shiftlane::sandbox
