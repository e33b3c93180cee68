#include "sandbox/forecasts.h"
#include "sandbox/service.h"
#include "schedule/week.h"
#include "wire/json_writer.h"

#include <algorithm>

/// Planning groups, intraday, staffing requirements (contract D.7, D.8).
namespace shiftlane::sandbox {

namespace {

using wire::JsonWriter;

const schedule::BusinessUnit *unitOf(Service &service, const Call &call)
{
    return service.org.world().unit(BusinessUnitId(call.param(u"businessUnitId")));
}

JsonWriter &writeGroups(JsonWriter &out, const World &world, const schedule::BusinessUnit &unit, bool ofForecast)
{
    out.beginObject().key("entities").beginArray();
    for (const HeldQueue &held : world.queues)
        if (world.units.at(held.unit).id == unit.id)
            out.raw(planningGroupBody(held, ofForecast));
    return out.endArray();
}

Answer listPlanningGroups(Service &service, const Call &call)
{
    const schedule::BusinessUnit *unit = unitOf(service, call);
    if (!unit)
        return notFound(QStringLiteral("The business unit"));
    JsonWriter out;
    writeGroups(out, service.org.world(), *unit, false).key("metadata").beginObject().field("version", 1).endObject();
    return ok(out.endObject().take());
}

Answer showPlanningGroup(Service &service, const Call &call)
{
    const World &world = service.org.world();
    for (const HeldQueue &held : world.queues)
        if (world.units.at(held.unit).id.value == call.param(u"businessUnitId") &&
            planningGroupOf(held) == call.param(u"planningGroupId"))
            return ok(planningGroupBody(held, false));
    return notFound(QStringLiteral("The planning group"));
}

Answer listIntradayGroups(Service &service, const Call &call)
{
    const schedule::BusinessUnit *unit = unitOf(service, call);
    if (!unit)
        return notFound(QStringLiteral("The business unit"));
    if (!QDate::fromString(call.query.queryItemValue(QStringLiteral("date")), Qt::ISODate).isValid())
        return refused(400, QStringLiteral("invalid.date"), QStringLiteral("date is not a date"));
    JsonWriter out;
    return ok(writeGroups(out, service.org.world(), *unit, true).endObject().take());
}

Answer intraday(Service &service, const Call &call)
{
    const schedule::BusinessUnit *unit = unitOf(service, call);
    if (!unit)
        return notFound(QStringLiteral("The business unit"));
    const auto request = wire::parseIntradayRequest(call.body, call.where());
    if (!request)
        return badRequest(request.failure());
    const int minutes = request->intervalMinutes;
    if (!request->date.isValid() || minutes < arrivalMinutes || minutes % arrivalMinutes != 0 || minutes > 24 * 60)
        return refused(400, QStringLiteral("bad.request"),
                       QStringLiteral("businessUnitDate or intervalLengthMinutes does not fit"));
    Routing &routing = service.org.routing(call.now);
    wire::IntradayDay day =
        intradayDay(service.org.world(), service.org.arrivals(),
                    {*unit, *request, [&](size_t queue) { return routing.rules(queue).handleSeconds; }});
    const auto &schedules = service.org.world().schedules;
    if (std::none_of(schedules.begin(), schedules.end(), [&](const auto &each) {
            const schedule::ScheduleGroup &group = each.second.group;
            return group.published && group.key.businessUnit == unit->id &&
                   schedule::weekBounds(group.key.weekDate, group.weekCount, unit->zone).contains(day.start);
        })) {
        day.noData = QStringLiteral("NoPublishedSchedule");
        day.media.clear();
    }
    return ok(wire::printIntradayAnswer(day));
}

/// The unit and weeks of a forecast: null where there is none.
struct Forecast {
    const schedule::BusinessUnit *unit = nullptr;
    QDate week;
    int weeks = 0; ///< of the longest schedule that begins then
};
Forecast forecastOf(Service &service, const Call &call)
{
    Forecast forecast{unitOf(service, call), QDate::fromString(call.param(u"weekDateId"), Qt::ISODate), 0};
    if (!forecast.unit || forecastId(service, forecast.unit->id, forecast.week) != call.param(u"forecastId"))
        return {};
    for (const auto &[id, held] : service.org.world().schedules)
        if (held.group.key.businessUnit == forecast.unit->id && held.group.key.weekDate == forecast.week)
            forecast.weeks = std::max(forecast.weeks, held.group.weekCount);
    return forecast;
}

Answer listForecasts(Service &service, const Call &call)
{
    const schedule::BusinessUnit *unit = unitOf(service, call);
    if (!unit)
        return notFound(QStringLiteral("The business unit"));
    std::map<QDate, int> weeks;
    for (const auto &[id, held] : service.org.world().schedules)
        if (held.group.key.businessUnit == unit->id) {
            int &count = weeks[held.group.key.weekDate];
            count = std::max(count, held.group.weekCount);
        }
    const QString wanted = call.param(u"weekDateId");
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const auto &[week, count] : weeks) {
        if (wanted != QLatin1String("recent") && week.toString(Qt::ISODate) != wanted)
            continue;
        out.beginObject().field("id", forecastId(service, unit->id, week)).field("weekDate", week);
        out.field("weekCount", count).field("creationMethod", QStringLiteral("HistoricalWeightedAverage"));
        out.field("description", QStringLiteral("Forecast")).field("canUseForScheduling", true).endObject();
    }
    return ok(out.endArray().endObject().take());
}

Answer listForecastGroups(Service &service, const Call &call)
{
    const Forecast forecast = forecastOf(service, call);
    if (forecast.weeks == 0)
        return notFound(QStringLiteral("The forecast"));
    JsonWriter out;
    return ok(writeGroups(out, service.org.world(), *forecast.unit, true).endObject().take());
}

QByteArray requirementsOf(const wire::HeadcountForecast &headcount)
{
    JsonWriter out;
    out.beginArray();
    for (const auto &group : headcount.groups) {
        out.beginObject().field("planningGroupId", group.planningGroup).key("staffingRequirementsPerInterval");
        out.beginArray();
        for (const double each : group.withoutShrinkage)
            out.value(each);
        out.endArray().endObject();
    }
    return out.endArray().take();
}

/// The data are behind a URL, always (D.8); a week each.
Answer showStaffingRequirement(Service &service, const Call &call)
{
    const Forecast forecast = forecastOf(service, call);
    if (forecast.weeks == 0)
        return notFound(QStringLiteral("The forecast"));
    Routing &routing = service.org.routing(call.now);
    QStringList numbers = call.list(QStringLiteral("weekNumbers"));
    for (int week = 1; numbers.isEmpty() && week <= forecast.weeks; ++week)
        numbers << QString::number(week);
    JsonWriter results;
    results.beginArray();
    for (const QString &each : numbers) {
        const int number = each.toInt();
        if (number < 1 || number > forecast.weeks)
            return refused(400, QStringLiteral("bad.request"),
                           QStringLiteral("weekNumbers is not of the forecast's weeks"));
        const wire::HeadcountForecast week =
            headcount(service.org.world(), service.org.arrivals(),
                      {*forecast.unit, forecast.week.addDays(7LL * (number - 1)), 1,
                       [&](size_t queue) { return routing.rules(queue).handleSeconds; }});
        JsonWriter file;
        file.beginObject().field("weekNumber", number).key("planningGroupStaffingRequirements");
        file.raw(requirementsOf(week)).endObject();
        results.beginObject().field("weekNumber", number);
        results.field("downloadUrl", service.serveDownload(file.take(), call.now));
        results.field("downloadUrlExpirationDate", call.now.plusMinutes(10)).endObject();
    }
    JsonWriter out;
    out.beginObject().field("businessUnitId", forecast.unit->id.value).key("forecast").beginObject();
    out.field("id", call.param(u"forecastId")).field("weekDate", forecast.week).endObject();
    out.field("referenceStartDate", schedule::startOfDay(forecast.week, forecast.unit->zone));
    out.field("weekCount", forecast.weeks).field("intervalLengthMinutes", quarterMinutes);
    out.field("state", QStringLiteral("Complete")).key("results").raw(results.endArray().take());
    return ok(out.endObject().take());
}

} // namespace

std::vector<Route> planningRoutes()
{
    const QString unit = QStringLiteral("/api/v2/workforcemanagement/businessunits/{businessUnitId}");
    const QString forecasts = unit + QStringLiteral("/weeks/{weekDateId}/shorttermforecasts");
    return {
        {"GET", unit + QStringLiteral("/planninggroups"), listPlanningGroups},
        {"GET", unit + QStringLiteral("/planninggroups/{planningGroupId}"), showPlanningGroup},
        {"GET", unit + QStringLiteral("/intraday/planninggroups"), listIntradayGroups},
        {"POST", unit + QStringLiteral("/intraday"), intraday},
        {"GET", forecasts, listForecasts},
        {"GET", forecasts + QStringLiteral("/{forecastId}/planninggroups"), listForecastGroups},
        {"GET", forecasts + QStringLiteral("/{forecastId}/staffingrequirement"), showStaffingRequirement},
    };
}

} // namespace shiftlane::sandbox
