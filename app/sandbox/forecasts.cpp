#include "sandbox/forecasts.h"

#include "insight/coverage.h"
#include "sandbox/demand.h"
#include "schedule/week.h"

#include <algorithm>
#include <cmath>

namespace shiftlane::sandbox {

namespace {

constexpr double shrinkage = 0.12; ///< absence that a planner adds on top

QString planningGroupOf(const HeldQueue &queue) { return queue.queue.id.value; }

double expectedIn(const HeldQueue &queue, const Arrivals &arrivals, const QTimeZone &zone, Instant quarter)
{
    double sum = 0;
    for (int minute = 0; minute < quarterMinutes; minute += arrivalMinutes)
        sum += arrivals.expected(queue, zone, quarter.plusMinutes(minute));
    return sum;
}

} // namespace

int staffFor(double perQuarter, const schedule::Queue &queue)
{
    if (perQuarter <= 0)
        return 0;
    int agents = static_cast<int>(std::ceil(perQuarter * meanHandleSeconds / (quarterMinutes * 60)));
    while (insight::erlangServiceLevel(agents, perQuarter, meanHandleSeconds, queue.serviceLevelSeconds) <
           queue.serviceLevelTarget)
        ++agents;
    return agents;
}

wire::ForecastData forecastData(const World &world, const Arrivals &arrivals, const ForecastWeeks &of)
{
    wire::ForecastData data;
    const auto bounds = schedule::weekBounds(of.from, of.weeks, of.unit.zone);
    data.start = bounds.start;
    data.weekCount = of.weeks;
    for (const HeldQueue &queue : world.queues) {
        if (world.units.at(queue.unit).id != of.unit.id)
            continue;
        wire::ForecastData::Group group{planningGroupOf(queue), {}, {}};
        for (Instant at = bounds.start; at < bounds.end; at = at.plusMinutes(quarterMinutes)) {
            const double offered = expectedIn(queue, arrivals, of.unit.zone, at);
            group.offered.push_back(std::round(offered * 100) / 100);
            group.handleSeconds.push_back(meanHandleSeconds);
        }
        data.groups.push_back(std::move(group));
    }
    return data;
}

wire::HeadcountForecast headcount(const World &world, const Arrivals &arrivals, const ForecastWeeks &of)
{
    const wire::ForecastData data = forecastData(world, arrivals, of);
    wire::HeadcountForecast forecast;
    forecast.start = data.start;
    for (const wire::ForecastData::Group &each : data.groups) {
        const auto queue = std::find_if(world.queues.begin(), world.queues.end(), [&](const HeldQueue &held) {
            return planningGroupOf(held) == each.planningGroup;
        });
        wire::HeadcountForecast::Group group{each.planningGroup, {}, {}};
        for (const double offered : each.offered) {
            const int staff = staffFor(offered, queue->queue);
            group.withoutShrinkage.push_back(staff);
            group.required.push_back(std::round(staff / (1 - shrinkage) * 10) / 10);
        }
        forecast.groups.push_back(std::move(group));
    }
    return forecast;
}

} // namespace shiftlane::sandbox
