#include "sandbox/forecasts.h"
#include "sandbox/service.h"

/// Head counts and short-term forecasts (contract D.2, D.8): every week that has
/// a schedule has a forecast.
namespace shiftlane::sandbox {

namespace {

template <class T, class Print, class PrintAnswer>
Answer deliver(Service &service, const Call &call, const QString &downloadFlag, T result, const Print &print,
               const PrintAnswer &printAnswer)
{
    wire::ForecastAnswer<T> answer;
    if (call.flag(downloadFlag))
        answer.downloadUrl = service.serveDownload(print(result), call.now);
    else
        answer.result = std::move(result);
    return ok(printAnswer(answer));
}

HandleSeconds handling(Service &service, const Call &call)
{
    return [&routing = service.org.routing(call.now)](size_t queue) { return routing.rules(queue).handleSeconds; };
}

Answer showHeadcount(Service &service, const Call &call)
{
    const HeldSchedule *held = findSchedule(service, call);
    if (!held)
        return notFound(QStringLiteral("The schedule"));
    const World &world = service.org.world();
    const schedule::BusinessUnit &unit = *world.unit(held->group.key.businessUnit);
    return deliver(service, call, QStringLiteral("forceDownload"),
                   headcount(world, service.org.arrivals(),
                             {unit, held->group.key.weekDate, held->group.weekCount, handling(service, call)}),
                   wire::printHeadcount, wire::printHeadcountAnswer);
}

Answer showForecast(Service &service, const Call &call)
{
    const World &world = service.org.world();
    const schedule::BusinessUnit *unit = world.unit(BusinessUnitId(call.param(u"businessUnitId")));
    const QDate week = QDate::fromString(call.param(u"weekDateId"), Qt::ISODate);
    int weeks = 0; // of the longest schedule that begins then
    for (const auto &[id, held] : world.schedules) {
        if (unit && held.group.key.businessUnit == unit->id && held.group.key.weekDate == week)
            weeks = std::max(weeks, held.group.weekCount);
    }
    if (weeks == 0 || forecastId(service, unit->id, week) != call.param(u"forecastId"))
        return notFound(QStringLiteral("The forecast"));
    const QString asked = call.query.queryItemValue(QStringLiteral("weekNumber"));
    const int number = asked.isEmpty() ? 1 : asked.toInt();
    if (number < 1 || number > weeks)
        return refused(400, QStringLiteral("bad.request"), QStringLiteral("weekNumber is not one of the forecast's"));
    wire::ForecastData data = forecastData(world, service.org.arrivals(),
                                           {*unit, week.addDays(7LL * (number - 1)), 1, handling(service, call)});
    data.weekNumber = number;
    data.weekCount = weeks;
    return deliver(service, call, QStringLiteral("forceDownloadService"), std::move(data), wire::printForecastData,
                   wire::printForecastDataAnswer);
}

} // namespace

QString forecastId(Service &service, const BusinessUnitId &unit, QDate week)
{
    return service.org.ids().named(QStringLiteral("forecast/%1/%2").arg(unit.value, week.toString(Qt::ISODate)));
}

std::vector<Route> forecastRoutes()
{
    const QString weeks = QStringLiteral("/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks");
    return {
        {"GET", weeks + QStringLiteral("/{weekId}/schedules/{scheduleId}/headcountforecast"), showHeadcount},
        {"GET", weeks + QStringLiteral("/{weekDateId}/shorttermforecasts/{forecastId}/data"), showForecast},
    };
}

} // namespace shiftlane::sandbox
