#pragma once
#include "sandbox/arrivals.h"
#include "sandbox/demand.h"
#include "wire/forecasts.h"
#include "wire/planning.h"

#include <functional>

/// What the sandbox's forecasts say: the arrivals that its queues expect, the
/// staff that answers them at their service level, and who is scheduled. One
/// planning group a queue, the same ids in every route.
namespace shiftlane::sandbox {

/// Agents that answer `perQuarter` conversations at the queue's target (Erlang C).
[[nodiscard]] int staffFor(double perQuarter, const schedule::Queue &queue, double handleSeconds = meanHandleSeconds);

[[nodiscard]] QString planningGroupOf(const HeldQueue &queue);
/// PlanningGroup, or ForecastPlanningGroupResponse where `ofForecast`.
[[nodiscard]] QByteArray planningGroupBody(const HeldQueue &queue, bool ofForecast);

/// Mean handling time of a queue (index in the world): real counts shorten it.
using HandleSeconds = std::function<double(size_t queue)>;

struct ForecastWeeks {
    const schedule::BusinessUnit &unit;
    QDate from;
    int weeks = 1;
    HandleSeconds handleSeconds;
};
[[nodiscard]] wire::ForecastData forecastData(const World &world, const Arrivals &arrivals, const ForecastWeeks &of);
[[nodiscard]] wire::HeadcountForecast headcount(const World &world, const Arrivals &arrivals, const ForecastWeeks &of);

/// A local day of some planning groups, voice. Forecast as forecastData(), scheduled
/// on-queue time by the published schedules.
struct IntradayOf {
    const schedule::BusinessUnit &unit;
    wire::IntradayRequest request;
    HandleSeconds handleSeconds;
};
[[nodiscard]] wire::IntradayDay intradayDay(const World &world, const Arrivals &arrivals, const IntradayOf &of);

} // namespace shiftlane::sandbox
