#include "sandbox/forecasts.h"

#include "insight/coverage.h"
#include "schedule/week.h"
#include "wire/json_writer.h"

#include <algorithm>
#include <cmath>

namespace shiftlane::sandbox {

namespace {

constexpr double shrinkage = 0.12; ///< absence that a planner adds on top

double forecastIn(const HeldQueue &queue, const Arrivals &arrivals, const QTimeZone &zone, Instant start, int minutes)
{
    double sum = 0;
    for (int minute = 0; minute < minutes; minute += arrivalMinutes)
        sum += arrivals.forecast(queue, zone, start.plusMinutes(minute));
    return std::round(sum * 100) / 100;
}

double handlingOf(const HandleSeconds &handling, size_t queue)
{
    return handling ? handling(queue) : meanHandleSeconds;
}

/// Adds the seconds of [from, to) to the intervals that they fall into.
void addSeconds(std::vector<double> &intervals, Instant start, qint64 lengthMs, Instant from, Instant to)
{
    const Instant end{start.ms + static_cast<qint64>(intervals.size()) * lengthMs};
    for (Instant at = std::max(from, start); at < std::min(to, end);) {
        const qint64 place = (at.ms - start.ms) / lengthMs;
        const Instant next = std::min(std::min(to, end), Instant{start.ms + (place + 1) * lengthMs});
        intervals[static_cast<size_t>(place)] += static_cast<double>(next.ms - at.ms) / 1'000;
        at = next;
    }
}

void addScheduled(std::vector<double> &intervals, const World &world, const HeldQueue &queue, Instant start,
                  qint64 lengthMs)
{
    for (const auto &[id, held] : world.schedules) {
        if (!held.group.published || held.group.key.businessUnit != world.units.at(queue.unit).id)
            continue;
        for (const AgentId &member : queue.members) {
            const auto agent = held.agents.find(member);
            if (agent == held.agents.end())
                continue;
            for (const schedule::Shift &shift : agent->second.shifts)
                for (const schedule::Activity &activity : shift.activities)
                    if (activity.code.value == QLatin1String("0")) // on queue in every unit
                        addSeconds(intervals, start, lengthMs, activity.start, activity.end());
        }
    }
}

} // namespace

QString planningGroupOf(const HeldQueue &queue)
{
    return queue.planningGroup.isEmpty() ? queue.queue.id.value : queue.planningGroup;
}

QByteArray planningGroupBody(const HeldQueue &queue, bool ofForecast)
{
    wire::JsonWriter out;
    out.beginObject().field("id", planningGroupOf(queue)).field("name", queue.queue.name);
    out.key("routePaths").beginArray().beginObject();
    out.key("queue").beginObject().field("id", queue.queue.id.value).endObject();
    out.field("mediaType", QStringLiteral("Voice")).endObject().endArray();
    if (ofForecast) {
        out.key("serviceGoalTemplate").beginObject().key("serviceLevel").beginObject();
        out.field("percent", static_cast<int>(std::lround(queue.queue.serviceLevelTarget * 100)));
        out.field("seconds", queue.queue.serviceLevelSeconds).endObject().endObject();
    } else {
        out.key("metadata").beginObject().field("version", 1).endObject();
    }
    return out.endObject().take();
}

int staffFor(double perQuarter, const schedule::Queue &queue, double handleSeconds)
{
    if (perQuarter <= 0)
        return 0;
    int agents = static_cast<int>(std::ceil(perQuarter * handleSeconds / (quarterMinutes * 60)));
    while (insight::erlangServiceLevel(agents, perQuarter, handleSeconds, queue.serviceLevelSeconds) <
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
    for (size_t index = 0; index < world.queues.size(); ++index) {
        const HeldQueue &queue = world.queues[index];
        if (world.units.at(queue.unit).id != of.unit.id)
            continue;
        wire::ForecastData::Group group{planningGroupOf(queue), {}, {}};
        for (Instant at = bounds.start; at < bounds.end; at = at.plusMinutes(quarterMinutes)) {
            group.offered.push_back(forecastIn(queue, arrivals, of.unit.zone, at, quarterMinutes));
            group.handleSeconds.push_back(handlingOf(of.handleSeconds, index));
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
        for (size_t i = 0; i < each.offered.size(); ++i) {
            const int staff = staffFor(each.offered[i], queue->queue, each.handleSeconds[i]);
            group.withoutShrinkage.push_back(staff);
            group.required.push_back(std::round(staff / (1 - shrinkage) * 10) / 10);
        }
        forecast.groups.push_back(std::move(group));
    }
    return forecast;
}

wire::IntradayDay intradayDay(const World &world, const Arrivals &arrivals, const IntradayOf &of)
{
    wire::IntradayDay day;
    day.start = schedule::startOfDay(of.request.date, of.unit.zone);
    day.end = schedule::startOfDay(of.request.date.addDays(1), of.unit.zone);
    day.intervalMinutes = of.request.intervalMinutes;
    day.categories = of.request.categories;
    const bool forecast = of.request.categories.contains(QLatin1String("ForecastData"));
    const bool scheduled = of.request.categories.contains(QLatin1String("ScheduleData"));
    const qint64 lengthMs = day.intervalMinutes * 60'000LL;
    const auto count = static_cast<size_t>((day.end.ms - day.start.ms + lengthMs - 1) / lengthMs);
    wire::IntradayDay::Media voice{QStringLiteral("Voice"), {}, {}, {}};
    std::vector<double> work(count, 0.0);
    for (size_t index = 0; index < world.queues.size(); ++index) {
        const HeldQueue &queue = world.queues[index];
        const bool wanted =
            of.request.planningGroups.isEmpty() || of.request.planningGroups.contains(planningGroupOf(queue));
        if (world.units.at(queue.unit).id != of.unit.id || !wanted)
            continue;
        voice.offered.resize(forecast ? count : 0);
        voice.onQueueSeconds.resize(scheduled ? count : 0);
        for (size_t i = 0; i < voice.offered.size(); ++i) {
            const Instant at{day.start.ms + static_cast<qint64>(i) * lengthMs};
            const double offered = forecastIn(queue, arrivals, of.unit.zone, at, day.intervalMinutes);
            voice.offered[i] += offered;
            work[i] += offered * handlingOf(of.handleSeconds, index);
        }
        addScheduled(voice.onQueueSeconds, world, queue, day.start, lengthMs);
    }
    for (size_t i = 0; i < voice.offered.size(); ++i)
        voice.handleSeconds.push_back(voice.offered[i] > 0 ? work[i] / voice.offered[i] : 0);
    if (!voice.offered.empty() || !voice.onQueueSeconds.empty())
        day.media.push_back(std::move(voice));
    return day;
}

} // namespace shiftlane::sandbox
