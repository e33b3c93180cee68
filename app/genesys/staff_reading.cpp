#include "genesys/staff_reading.h"

#include "schedule/week.h"

#include <algorithm>
#include <memory>

namespace shiftlane::genesys {

namespace {

constexpr int quarterMinutes = 15;
constexpr int eveningBefore = 12; ///< until this hour the chart shows some of the day before
constexpr size_t mostGroups = 60; ///< whose intraday is asked for: a request each

QString wfm() { return QStringLiteral("workforcemanagement"); }

/// One unit from the first question to the last answer. Holds itself while open.
struct UnitStaffJob : std::enable_shared_from_this<UnitStaffJob> {
    using Take = std::function<void(const HttpReply &, const QString &)>;

    Gateway &gateway;
    schedule::BusinessUnit unit;
    base::Instant now;
    base::Callback<insight::UnitStaff> done;
    insight::UnitStaff result;
    schedule::ScheduleGroup group; ///< published, holds `now`
    wire::ForecastReference reference;
    wire::HeadcountForecast headcount;
    wire::ForecastData forecast;
    std::vector<QDate> days;
    size_t asked = 0; ///< intraday requests

    UnitStaffJob(Gateway &g, schedule::BusinessUnit u, base::Instant n, base::Callback<insight::UnitStaff> d)
        : gateway(g), unit(std::move(u)), now(n), done(std::move(d))
    {
        result.unit = unit.id;
        const schedule::LocalTime local = schedule::toLocal(now, unit.zone);
        days.push_back(local.date);
        if (local.time.hour() < eveningBefore)
            days.push_back(local.date.addDays(-1));
    }

    [[nodiscard]] QByteArray unitPath() const
    {
        return apiPath({wfm(), QStringLiteral("businessunits"), unit.id.value});
    }
    [[nodiscard]] QByteArray schedulePath() const
    {
        return apiPath({wfm(), QStringLiteral("businessunits"), unit.id.value, QStringLiteral("weeks"),
                        group.key.weekDate.toString(Qt::ISODate), QStringLiteral("schedules"),
                        group.key.schedule.value});
    }
    [[nodiscard]] QByteArray forecastPath() const
    {
        return apiPath({wfm(), QStringLiteral("businessunits"), unit.id.value, QStringLiteral("weeks"),
                        reference.weekDate.toString(Qt::ISODate), QStringLiteral("shorttermforecasts"), reference.id});
    }

    void missing(const base::Failure &failure)
    {
        if (result.failure.isEmpty())
            result.failure = failure.sentence();
    }

    void ask(ApiCall call, const Take &take)
    {
        call.paced = true;
        call.priority = push::Priority::Polling;
        gateway.call(call, [self = shared_from_this(), route = call.route(), take](const HttpReply &reply) {
            take(reply, route);
        });
    }
    void get(const QByteArray &path, const Take &take)
    {
        ApiCall call;
        call.path = path;
        ask(std::move(call), take);
    }

    /// The answer's result, wherever it is.
    template <class T, class Parse>
    void deliver(const base::Result<wire::ForecastAnswer<T>> &answer, const QString &route, const Parse &parse,
                 const std::function<void(base::Result<T>)> &take)
    {
        if (!answer)
            return take(answer.failure());
        if (answer->result)
            return take(*answer->result);
        if (answer->downloadUrl.isEmpty())
            return take(base::Failure{base::FailureKind::Refused, route, QStringLiteral("there is no forecast")});
        gateway.download(answer->downloadUrl, [self = shared_from_this(), route, parse, take](const HttpReply &reply) {
            take(decode(reply, route + QStringLiteral(" (download)"), parse));
        });
    }

    void readGroups()
    {
        get(unitPath() + "/planninggroups", [this](const HttpReply &reply, const QString &route) {
            const auto groups = decode(reply, route, wire::parsePlanningGroups);
            if (groups)
                result.groups = toPlanningGroups(*groups);
            else
                missing(groups.failure());
            findSchedule();
        });
    }

    void findSchedule()
    {
        const QDate today = schedule::toLocal(now, unit.zone).date;
        const QDate week = schedule::startOfWeek(today, unit.startDayOfWeek);
        readSchedules(gateway, unit.id, week.toString(Qt::ISODate).toLatin1(), "includeOnlyPublished=true",
                      [this, self = shared_from_this()](const base::Result<std::vector<schedule::ScheduleGroup>> &all) {
                          if (!all)
                              missing(all.failure());
                          for (size_t i = 0; all && i < all->size(); ++i) {
                              const schedule::ScheduleGroup &each = (*all)[i];
                              const auto bounds = schedule::weekBounds(each.key.weekDate, each.weekCount, unit.zone);
                              if (each.published && bounds.contains(now)) {
                                  group = each;
                                  return readReference();
                              }
                          }
                          done(std::move(result)); // nothing is published: nobody expects anybody
                      });
    }

    void readReference()
    {
        get(schedulePath(), [this](const HttpReply &reply, const QString &route) {
            const auto read = decode(reply, route, wire::parseForecastReference);
            if (!read)
                missing(read.failure());
            if (!read || !*read)
                return done(std::move(result));
            reference = **read;
            readSnapshot();
        });
    }

    // A forecast counts by its own groups, not by those of today (contract D.8).
    void readSnapshot()
    {
        get(forecastPath() + "/planninggroups", [this](const HttpReply &reply, const QString &route) {
            const auto groups = decode(reply, route, wire::parsePlanningGroups);
            if (!groups) {
                missing(groups.failure());
                return done(std::move(result));
            }
            for (insight::PlanningGroup &each : toPlanningGroups(*groups))
                result.staff.push_back({std::move(each), {}, {}, {}});
            readHeadcount();
        });
    }

    void readHeadcount()
    {
        get(schedulePath() + "/headcountforecast", [this](const HttpReply &reply, const QString &route) {
            deliver<wire::HeadcountForecast>(decode(reply, route, wire::parseHeadcountAnswer), route,
                                             wire::parseHeadcount, [this](base::Result<wire::HeadcountForecast> read) {
                                                 if (read)
                                                     headcount = std::move(read).value();
                                                 else
                                                     missing(read.failure());
                                                 readForecast();
                                             });
        });
    }

    void readForecast()
    {
        const QDate today = schedule::toLocal(now, unit.zone).date;
        ApiCall call;
        call.path = forecastPath() + "/data";
        call.query = "weekNumber=" + QByteArray::number(reference.weekDate.daysTo(today) / 7 + 1);
        ask(std::move(call), [this](const HttpReply &reply, const QString &route) {
            deliver<wire::ForecastData>(decode(reply, route, wire::parseForecastDataAnswer), route,
                                        wire::parseForecastData, [this](base::Result<wire::ForecastData> read) {
                                            if (read)
                                                forecast = std::move(read).value();
                                            else
                                                missing(read.failure());
                                            std::vector<insight::PlanningGroup> groups;
                                            for (insight::GroupStaff &each : result.staff)
                                                groups.push_back(std::move(each.group));
                                            result.staff = toGroupStaff(groups, headcount, forecast);
                                            readIntraday();
                                        });
        });
    }

    /// A planning group and a day a request: the answer does not say which group is which.
    void readIntraday()
    {
        const size_t groups = std::min(result.staff.size(), mostGroups);
        if (asked >= groups * days.size())
            return done(std::move(result));
        insight::GroupStaff &staff = result.staff[asked % groups];
        ApiCall call;
        call.verb = "POST";
        call.path = unitPath() + "/intraday";
        call.body = wire::printIntradayRequest(
            {days[asked / groups], {QStringLiteral("ScheduleData")}, {staff.group.id}, quarterMinutes});
        ++asked;
        ask(std::move(call), [this, &staff](const HttpReply &reply, const QString &route) {
            const auto day = decode(reply, route, wire::parseIntradayAnswer);
            if (!day) {
                missing(day.failure());
                asked = day.failure().status == 403 ? SIZE_MAX : asked; // the next are refused as well
            } else if (*day) {
                staff.scheduled.push_back(toScheduled(**day));
            } // else the service is still at it: the next round asks again
            readIntraday();
        });
    }
};

} // namespace

std::vector<insight::PlanningGroup> toPlanningGroups(const std::vector<wire::PlanningGroup> &groups)
{
    std::vector<insight::PlanningGroup> all;
    for (const wire::PlanningGroup &group : groups) {
        insight::PlanningGroup each{group.id, group.name, {}};
        for (const wire::PlanningGroup::RoutePath &path : group.paths)
            each.paths.push_back({path.queue, path.mediaType.toLower()});
        all.push_back(std::move(each));
    }
    return all;
}

std::vector<insight::GroupStaff> toGroupStaff(const std::vector<insight::PlanningGroup> &groups,
                                              const wire::HeadcountForecast &headcount,
                                              const wire::ForecastData &forecast)
{
    std::vector<insight::GroupStaff> all;
    for (const insight::PlanningGroup &group : groups) {
        insight::GroupStaff staff{group, {}, {}, {}};
        for (const auto &each : forecast.groups)
            if (each.planningGroup == group.id)
                staff.offered = {forecast.start, each.offered};
        for (const auto &each : headcount.groups)
            if (each.planningGroup == group.id) // on queue: absence is no matter of the moment
                staff.required = {headcount.start,
                                  each.withoutShrinkage.empty() ? each.required : each.withoutShrinkage};
        all.push_back(std::move(staff));
    }
    return all;
}

insight::QuarterFigures toScheduled(const wire::IntradayDay &day)
{
    insight::QuarterFigures figures{day.start, {}};
    if (day.intervalMinutes != quarterMinutes)
        return figures; // not what was asked for
    for (const wire::IntradayDay::Media &media : day.media) {
        figures.values.resize(std::max(figures.values.size(), media.onQueueSeconds.size()), 0.0);
        for (size_t i = 0; i < media.onQueueSeconds.size(); ++i)
            figures.values[i] += media.onQueueSeconds[i] / (quarterMinutes * 60);
    }
    return figures;
}

void readUnitStaff(Gateway &gateway, const schedule::BusinessUnit &unit, base::Instant now,
                   base::Callback<insight::UnitStaff> done)
{
    std::make_shared<UnitStaffJob>(gateway, unit, now, std::move(done))->readGroups();
}

} // namespace shiftlane::genesys
