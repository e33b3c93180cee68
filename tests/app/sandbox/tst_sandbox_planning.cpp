#include "sandbox/server.h"
#include "tests/app/sandbox/http_client.h"
#include "tests/app/sandbox/small_world.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>
#include <set>

/// Planning groups, forecasts, staffing requirements and intraday are about the same
/// groups, and their figures follow from one curve (contract D.7, D.8).
using namespace shiftlane;
using namespace shiftlane::sandbox;

namespace {

const QString bus = QStringLiteral("/api/v2/workforcemanagement/businessunits/");

struct Bench {
    std::unique_ptr<Server> server;
    HttpClient client;
    QString unit;
    QString week;
    QJsonObject schedule;

    Bench()
    {
        SandboxOptions options;
        options.startAt = wednesday();
        options.agents = 120;
        options.groups = 3;
        options.openTrades = 0;
        options.rateLimit = 0;
        options.logPath = qEnvironmentVariable("SHIFTLANE_SANDBOX_LOG"); // for contract_check.py
        server = startedServer(options);
        if (!server)
            return;
        client.base = server->url();
        client.signIn();
        unit = list(bus, "entities").first().toObject().value(QLatin1String("id")).toString();
        for (const QJsonValue &each : list(path(QStringLiteral("/weeks/recent/schedules")), "entities"))
            if (each.toObject().value(QLatin1String("published")).toBool()) {
                week = each.toObject().value(QLatin1String("weekDate")).toString();
                schedule = client
                               .get(path(QStringLiteral("/weeks/%1/schedules/%2")
                                             .arg(week, each.toObject().value(QLatin1String("id")).toString())))
                               .json();
                return;
            }
    }
    [[nodiscard]] QString path(const QString &rest) const { return bus + unit + rest; }
    [[nodiscard]] QString forecast(const QString &rest) const
    {
        const QJsonObject reference = schedule.value(QLatin1String("shortTermForecast")).toObject();
        return path(QStringLiteral("/weeks/%1/shorttermforecasts/%2%3")
                        .arg(reference.value(QLatin1String("weekDate")).toString(),
                             reference.value(QLatin1String("id")).toString(), rest));
    }
    QJsonArray list(const QString &where, const char *name)
    {
        return client.get(where.endsWith(QLatin1Char('/')) ? where.chopped(1) : where)
            .json()
            .value(QLatin1String(name))
            .toArray();
    }
};

std::set<QString> textsOf(const QJsonArray &list, const char *name)
{
    std::set<QString> found;
    for (const QJsonValue &each : list)
        found.insert(each.toObject().value(QLatin1String(name)).toString());
    return found;
}

double sumOf(const QJsonArray &numbers, qsizetype first, qsizetype count)
{
    double sum = 0;
    for (qsizetype i = first; i < first + count; ++i)
        sum += numbers.at(i).toDouble();
    return sum;
}

} // namespace

class SandboxPlanningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRouteNamesTheSameGroups()
    {
        Bench bench;
        QVERIFY(bench.server && !bench.week.isEmpty());
        const QJsonArray groups = bench.list(bench.path(QStringLiteral("/planninggroups")), "entities");
        const std::set<QString> ids = textsOf(groups, "id");
        QVERIFY(!ids.empty() && !ids.contains(QString()));
        QCOMPARE(textsOf(bench.list(bench.forecast(QStringLiteral("/planninggroups")), "entities"), "id"), ids);
        QCOMPARE(
            textsOf(bench.list(bench.path(QStringLiteral("/intraday/planninggroups?date=") + bench.week), "entities"),
                    "id"),
            ids);
        const QJsonObject data = bench.client.get(bench.forecast(QStringLiteral("/data?weekNumber=1"))).json();
        const QJsonArray forecasts =
            data.value(QLatin1String("result")).toObject().value(QLatin1String("planningGroups")).toArray();
        QCOMPARE(textsOf(forecasts, "planningGroupId"), ids);
        const QJsonObject required = bench.client.get(bench.forecast(QStringLiteral("/staffingrequirement"))).json();
        const QJsonArray weeks = required.value(QLatin1String("results")).toArray();
        QCOMPARE(weeks.size(), required.value(QLatin1String("weekCount")).toInt());
        const QString url = weeks.first().toObject().value(QLatin1String("downloadUrl")).toString();
        const QJsonArray staff =
            bench.client.get(url).json().value(QLatin1String("planningGroupStaffingRequirements")).toArray();
        QCOMPARE(textsOf(staff, "planningGroupId"), ids);
        for (const QString &id : ids)
            QCOMPARE(bench.client.get(bench.path(QStringLiteral("/planninggroups/") + id)).status, 200);
        // Every group leads to a queue that there is.
        const std::set<QString> queues =
            textsOf(bench.list(QStringLiteral("/api/v2/routing/queues?pageSize=100"), "entities"), "id");
        for (const QJsonValue &group : groups)
            for (const QJsonValue &each : group.toObject().value(QLatin1String("routePaths")).toArray()) {
                const QJsonObject route = each.toObject();
                QVERIFY(queues.contains(
                    route.value(QLatin1String("queue")).toObject().value(QLatin1String("id")).toString()));
                QCOMPARE(route.value(QLatin1String("mediaType")).toString(), QStringLiteral("Voice"));
            }
    }

    void intradayIsTheForecastOfItsDay()
    {
        Bench bench;
        QVERIFY(bench.server && !bench.week.isEmpty());
        const QJsonObject data = bench.client.get(bench.forecast(QStringLiteral("/data?weekNumber=1"))).json();
        const QJsonObject first = data.value(QLatin1String("result"))
                                      .toObject()
                                      .value(QLatin1String("planningGroups"))
                                      .toArray()
                                      .at(0)
                                      .toObject();
        const QString group = first.value(QLatin1String("planningGroupId")).toString();
        const QJsonArray week = first.value(QLatin1String("offeredPerInterval")).toArray();
        const QByteArray body = "{\"businessUnitDate\":\"" + bench.week.toLatin1() +
                                "\",\"categories\":[\"ForecastData\",\"ScheduleData\"],\"planningGroupIds\":[\"" +
                                group.toLatin1() + "\"],\"intervalLengthMinutes\":30}";
        const auto reply = bench.client.post(bench.path(QStringLiteral("/intraday")), body);
        QCOMPARE(reply.status, 200);
        const QJsonObject result = reply.json().value(QLatin1String("result")).toObject();
        const QJsonObject voice = result.value(QLatin1String("intradayDataGroupings")).toArray().at(0).toObject();
        QCOMPARE(voice.value(QLatin1String("mediaType")).toString(), QStringLiteral("Voice"));
        const QJsonArray half = voice.value(QLatin1String("forecastDataPerInterval")).toArray();
        QCOMPARE(half.size(), 48);
        for (qsizetype i = 0; i < half.size(); ++i)
            QVERIFY(qAbs(half.at(i).toObject().value(QLatin1String("offered")).toDouble() - sumOf(week, i * 2, 2)) <
                    0.1);
        // Whoever is scheduled is so for some of the day, and there are no actual figures.
        double seconds = 0;
        for (const QJsonValue &each : voice.value(QLatin1String("scheduleDataPerInterval")).toArray())
            seconds += each.toObject().value(QLatin1String("onQueueTimeSeconds")).toDouble();
        QVERIFY(seconds > 3600);
        QCOMPARE(seconds, voice.value(QLatin1String("scheduleDataSummary"))
                              .toObject()
                              .value(QLatin1String("onQueueTimeSeconds"))
                              .toDouble());
        QVERIFY(!reply.body.contains("answered"));
    }

    void whatDoesNotFitIsRefused()
    {
        Bench bench;
        QVERIFY(bench.server);
        QCOMPARE(bench.client.post(bench.path(QStringLiteral("/intraday")), "{}").status, 400);
        const QByteArray odd = "{\"businessUnitDate\":\"2026-11-18\",\"categories\":[],\"intervalLengthMinutes\":7}";
        QCOMPARE(bench.client.post(bench.path(QStringLiteral("/intraday")), odd).status, 400);
        QCOMPARE(bench.client.get(bench.path(QStringLiteral("/intraday/planninggroups?date=x"))).status, 400);
        QCOMPARE(bench.client.get(bench.path(QStringLiteral("/planninggroups/none"))).status, 404);
        QCOMPARE(bench.client.get(bench.forecast(QStringLiteral("/staffingrequirement?weekNumbers=99"))).status, 400);
    }

    void noScheduleNoIntraday()
    {
        Bench bench;
        QVERIFY(bench.server);
        const QByteArray body = "{\"businessUnitDate\":\"2031-01-06\",\"categories\":[\"ScheduleData\"]}";
        const QJsonObject result = bench.client.post(bench.path(QStringLiteral("/intraday")), body)
                                       .json()
                                       .value(QLatin1String("result"))
                                       .toObject();
        QCOMPARE(result.value(QLatin1String("noDataReason")).toString(), QStringLiteral("NoPublishedSchedule"));
        QVERIFY(result.value(QLatin1String("intradayDataGroupings")).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SandboxPlanningTest)
#include "tst_sandbox_planning.moc"
