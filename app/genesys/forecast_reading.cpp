#include "genesys/forecast_reading.h"

#include <algorithm>
#include <memory>

namespace shiftlane::genesys {

namespace {

constexpr qint64 intervalMs = insight::coverageMinutes * 60'000LL;

QString wfm() { return QStringLiteral("workforcemanagement"); }

/// One requirement from the first question to the last answer. Holds itself while open.
struct RequirementJob : std::enable_shared_from_this<RequirementJob> {
    Gateway &gateway;
    schedule::ScheduleGroupKey key;
    int weekCount;
    ResultOf<insight::Requirement> done;
    wire::HeadcountForecast headcount;
    std::vector<wire::ForecastData> forecast;
    std::optional<base::Failure> failure;
    int open = 0;

    RequirementJob(Gateway &g, schedule::ScheduleGroupKey k, int weeks, ResultOf<insight::Requirement> d)
        : gateway(g), key(std::move(k)), weekCount(std::max(1, weeks)), done(std::move(d))
    {
    }

    [[nodiscard]] QByteArray schedulePath() const
    {
        return apiPath({wfm(), QStringLiteral("businessunits"), key.businessUnit.value, QStringLiteral("weeks"),
                        key.weekDate.toString(Qt::ISODate), QStringLiteral("schedules"), key.schedule.value});
    }

    void read(const QByteArray &path, const QByteArray &query,
              const std::function<void(const HttpReply &, const QString &)> &take)
    {
        ApiCall call;
        call.path = path;
        call.query = query;
        call.paced = true;
        call.priority = push::Priority::Polling; // an estimate waits for everything else
        ++open;
        gateway.call(call, [self = shared_from_this(), route = call.route(), take](const HttpReply &reply) {
            take(reply, route);
            self->close();
        });
    }

    /// The answer's result, wherever it is.
    template <class T, class Parse>
    void deliver(base::Result<wire::ForecastAnswer<T>> answer, const QString &route, const Parse &parse,
                 const std::function<void(base::Result<T>)> &take)
    {
        if (!answer)
            return take(answer.failure());
        if (answer->result)
            return take(*answer->result);
        if (answer->downloadUrl.isEmpty())
            return take(base::Failure{base::FailureKind::Refused, route, QStringLiteral("there is no forecast")});
        ++open;
        gateway.download(answer->downloadUrl, [self = shared_from_this(), route, parse, take](const HttpReply &reply) {
            take(decode(reply, route + QStringLiteral(" (download)"), parse));
            self->close();
        });
    }

    void start()
    {
        read(schedulePath() + "/headcountforecast", {}, [this](const HttpReply &reply, const QString &route) {
            deliver<wire::HeadcountForecast>(decode(reply, route, wire::parseHeadcountAnswer), route,
                                             wire::parseHeadcount, [this](base::Result<wire::HeadcountForecast> read) {
                                                 if (read)
                                                     headcount = std::move(read).value();
                                                 else
                                                     failure = read.failure();
                                             });
        });
        read(schedulePath(), {}, [this](const HttpReply &reply, const QString &route) {
            const auto reference = decode(reply, route, wire::parseForecastReference);
            if (reference && *reference)
                readForecast(**reference);
        });
    }

    // Without it there is a requirement all the same: a failure here is none of the whole.
    void readForecast(const wire::ForecastReference &reference)
    {
        const QByteArray path = apiPath({wfm(), QStringLiteral("businessunits"), key.businessUnit.value,
                                         QStringLiteral("weeks"), reference.weekDate.toString(Qt::ISODate),
                                         QStringLiteral("shorttermforecasts"), reference.id, QStringLiteral("data")});
        const qint64 first = reference.weekDate.daysTo(key.weekDate) / 7 + 1;
        for (qint64 week = first; week < first + weekCount; ++week) {
            read(path, "weekNumber=" + QByteArray::number(week), [this](const HttpReply &reply, const QString &route) {
                deliver<wire::ForecastData>(decode(reply, route, wire::parseForecastDataAnswer), route,
                                            wire::parseForecastData, [this](base::Result<wire::ForecastData> read) {
                                                if (read)
                                                    forecast.push_back(std::move(read).value());
                                            });
            });
        }
    }

    void close()
    {
        if (--open > 0)
            return;
        if (failure)
            return done(*failure);
        insight::Requirement requirement = requirementOf(headcount, forecast);
        if (requirement.required.empty())
            return done(base::Failure{base::FailureKind::Refused, QString::fromLatin1(schedulePath()),
                                      QStringLiteral("the schedule has no head counts")});
        done(std::move(requirement));
    }
};

void add(std::vector<double> &to, size_t at, double value)
{
    if (to.size() <= at)
        to.resize(at + 1, 0.0);
    to[at] += value;
}

/// Adds one week of the forecast; `handled` are seconds of work until the end.
void addWeek(insight::Requirement &out, const wire::ForecastData &week)
{
    const qint64 shift = (week.start.ms - out.start.ms) / intervalMs;
    for (const wire::ForecastData::Group &group : week.groups) {
        for (size_t i = 0; i < group.offered.size(); ++i) {
            const qint64 at = shift + static_cast<qint64>(i);
            if (at < 0 || at >= static_cast<qint64>(out.required.size()))
                continue;
            add(out.offered, static_cast<size_t>(at), group.offered[i]);
            add(out.handleSeconds, static_cast<size_t>(at), group.offered[i] * group.handleSeconds[i]);
        }
    }
}

} // namespace

insight::Requirement requirementOf(const wire::HeadcountForecast &headcount,
                                   const std::vector<wire::ForecastData> &forecast)
{
    insight::Requirement out;
    out.start = headcount.start;
    for (const wire::HeadcountForecast::Group &group : headcount.groups) {
        const auto &counts = group.required.empty() ? group.withoutShrinkage : group.required;
        for (size_t i = 0; i < counts.size(); ++i)
            add(out.required, i, counts[i]);
    }
    for (const wire::ForecastData &week : forecast)
        addWeek(out, week);
    for (size_t i = 0; i < out.handleSeconds.size(); ++i)
        out.handleSeconds[i] = out.offered[i] > 0 ? out.handleSeconds[i] / out.offered[i] : 0;
    return out;
}

void readRequirement(Gateway &gateway, const schedule::ScheduleGroupKey &key, int weekCount,
                     ResultOf<insight::Requirement> done)
{
    std::make_shared<RequirementJob>(gateway, key, weekCount, std::move(done))->start();
}

} // namespace shiftlane::genesys
