#include "genesys/client.h"
#include "genesys/forecast_reading.h"
#include "sandbox/server.h"
#include "schedule/week.h"
#include "support/raw_front.h"

#include <QTest>
#include <cmath>

/// What a schedule group needs: from the sandbox as it is, and from answers that
/// come by download, late or not at all.
using namespace shiftlane;
using insight::Requirement;
using support::RawFront;

namespace {

using Read = base::Result<Requirement>;

const base::Instant start = *base::Instant::fromIso(u"2026-11-23T00:00:00Z");
const schedule::ScheduleGroupKey key{base::BusinessUnitId(QStringLiteral("u")), QDate(2026, 11, 23),
                                     base::ScheduleId(QStringLiteral("s"))};
constexpr auto schedulePath = "/api/v2/workforcemanagement/businessunits/u/weeks/2026-11-23/schedules/s";
constexpr auto headsPath = "/api/v2/workforcemanagement/businessunits/u/weeks/2026-11-23/schedules/s/headcountforecast";
constexpr auto forecastPath = "/api/v2/workforcemanagement/businessunits/u/weeks/2026-11-16/shorttermforecasts/f/data";

/// Answers of a service, told one by one.
struct Front {
    RawFront front;
    genesys::Gateway gateway{{front.url(), front.url(), QStringLiteral("id"), QStringLiteral("s3cret")}};

    Front()
    {
        front.scriptFor("/oauth/token",
                        {RawFront::answer(200, R"({"access_token":"t","token_type":"bearer","expires_in":86400})")});
        front.scriptFor(
            schedulePath,
            {RawFront::answer(200, R"({"id":"s","shortTermForecast":{"id":"f","weekDate":"2026-11-16"}})")});
    }
    void answer(const QByteArray &path, int status, const QByteArray &body)
    {
        front.scriptFor(path, {RawFront::answer(status, body)});
    }
    [[nodiscard]] Read read(int weeks = 1)
    {
        std::optional<Read> read;
        genesys::readRequirement(gateway, key, weeks, [&](Read each) { read = std::move(each); });
        (void)QTest::qWaitFor([&] { return read.has_value(); }, 20'000);
        return read.value_or(base::Failure{});
    }
};

QByteArray heads()
{
    return wire::printHeadcountAnswer(
        {wire::HeadcountForecast{start, {{QStringLiteral("p"), {2, 3}, {}}, {QStringLiteral("q"), {}, {1}}}}, {}});
}

QByteArray week(int minutes, double offered)
{
    return wire::printForecastDataAnswer(
        {wire::ForecastData{start.plusMinutes(minutes),
                            1,
                            1,
                            {{QStringLiteral("p"), {offered}, {100}}, {QStringLiteral("q"), {3 * offered}, {200}}}},
         {}});
}

} // namespace

class ForecastReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sandboxKnowsItsWeeks();
    void groupsAreAddedUp();
    void weeksOfTheForecast();
    void byDownload();
    void withoutAForecast();
    void withoutHeadCounts_data();
    void withoutHeadCounts();
    void pureAddition();
};

void ForecastReading::sandboxKnowsItsWeeks()
{
    sandbox::SandboxOptions options;
    options.agents = 48;
    options.groups = 4;
    options.openTrades = 0;
    options.startAt = base::Instant::fromIso(u"2026-11-25T10:00:00Z");
    sandbox::Server server(options);
    QVERIFY(server.start());
    const QUrl url(server.url());
    genesys::Client client({url, url, options.clientId, options.clientSecret});
    const auto wait = [](auto &value) { return QTest::qWaitFor([&] { return value.has_value(); }, 20'000); };
    std::optional<base::Result<std::vector<schedule::BusinessUnit>>> units;
    client.businessUnits([&](auto each) { units = std::move(each); });
    QVERIFY(wait(units) && *units);
    int read = 0;
    for (const schedule::BusinessUnit &unit : units->value()) {
        std::optional<base::Result<std::vector<schedule::ScheduleGroup>>> groups;
        client.recentSchedules(unit.id, QDate(2026, 11, 1), QDate(2026, 12, 31),
                               [&](auto each) { groups = std::move(each); });
        QVERIFY(wait(groups) && *groups);
        for (const schedule::ScheduleGroup &group : groups->value()) {
            std::optional<Read> found;
            client.requirement(group.key, group.weekCount, [&](Read each) { found = std::move(each); });
            QVERIFY(wait(found));
            QVERIFY2(*found, *found ? "" : qPrintable(found->failure().sentence()));
            const Requirement &need = found->value();
            const auto bounds = schedule::weekBounds(group.key.weekDate, group.weekCount, unit.zone);
            QCOMPARE(need.start, bounds.start);
            QCOMPARE(need.required.size(), static_cast<size_t>(bounds.end.minutesSince(bounds.start) / 15));
            QCOMPARE(need.offered.size(), need.required.size());
            double most = 0;
            for (size_t i = 0; i < need.required.size(); ++i) {
                most = std::max(most, need.required[i]);
                // As many as are asked for hold the loosest of the units' targets.
                QVERIFY(insight::erlangServiceLevel(need.required[i], need.offered[i], need.handleSeconds[i], 30) >=
                        0.74);
            }
            QVERIFY(most >= 2);
            ++read;
        }
    }
    QVERIFY(read >= 2);
}

void ForecastReading::groupsAreAddedUp()
{
    Front f;
    f.answer(headsPath, 200, heads());
    f.answer(forecastPath, 200, week(0, 10));
    const Read read = f.read();
    QVERIFY2(read, read ? "" : qPrintable(read.failure().sentence()));
    QCOMPARE(read->start, start);
    QCOMPARE(read->required, (std::vector<double>{3, 3}));
    QCOMPARE(read->offered, (std::vector<double>{40}));
    QCOMPARE(read->handleSeconds, (std::vector<double>{175}));
}

/// The forecast may begin before the schedule does, and each week of it is its own reading.
void ForecastReading::weeksOfTheForecast()
{
    Front f;
    f.answer(headsPath, 200, heads());
    // The second week is beyond the head counts.
    f.front.scriptFor(forecastPath,
                      {RawFront::answer(200, week(15, 10)), RawFront::answer(200, week(7 * 24 * 60, 10))});
    const Read read = f.read(2);
    QVERIFY(read);
    QCOMPARE(read->offered, (std::vector<double>{0, 40}));
    QCOMPARE(read->handleSeconds, (std::vector<double>{0, 175}));
    QByteArrayList asked;
    for (const RawFront::Request &each : f.front.requests()) {
        if (each.path.startsWith(forecastPath))
            asked << each.path.mid(each.path.indexOf('?') + 1);
    }
    QCOMPARE(asked, (QByteArrayList{"weekNumber=2", "weekNumber=3"}));
}

void ForecastReading::byDownload()
{
    Front f;
    const QString url = f.front.url().toString();
    f.answer(headsPath, 200, wire::printHeadcountAnswer({std::nullopt, url + QStringLiteral("/d1")}));
    f.answer("/d1", 200, wire::printHeadcount({start, {{QStringLiteral("p"), {4}, {}}}}));
    f.answer(forecastPath, 200, wire::printForecastDataAnswer({std::nullopt, url + QStringLiteral("/d2")}));
    f.answer("/d2", 200, week(0, 10));
    const Read read = f.read();
    QVERIFY2(read, read ? "" : qPrintable(read.failure().sentence()));
    QCOMPARE(read->required, (std::vector<double>{4}));
    QCOMPARE(read->offered, (std::vector<double>{40}));
}

void ForecastReading::withoutAForecast()
{
    Front f;
    f.answer(headsPath, 200, heads());
    f.answer(forecastPath, 403, R"({"status":403,"code":"no","message":"no"})");
    const Read read = f.read();
    QVERIFY(read);
    QCOMPARE(read->required.size(), size_t(2));
    QVERIFY(read->offered.empty());
}

void ForecastReading::withoutHeadCounts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("refused") << 403 << QByteArray(R"({"status":403,"code":"no","message":"not yours"})")
                             << QStringLiteral("not yours");
    QTest::newRow("nothing") << 200 << QByteArray(R"({"result":null})") << QStringLiteral("there is no forecast");
    QTest::newRow("empty") << 200 << wire::printHeadcountAnswer({wire::HeadcountForecast{start, {}}, {}})
                           << QStringLiteral("no head counts");
    QTest::newRow("nonsense") << 200 << QByteArray("<html>") << QStringLiteral("not valid JSON");
}

void ForecastReading::withoutHeadCounts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    Front f;
    f.answer(headsPath, status, body);
    f.answer(forecastPath, 200, week(0, 10));
    const Read read = f.read();
    QVERIFY(!read);
    QVERIFY2(read.failure().sentence().contains(reason), qPrintable(read.failure().sentence()));
}

void ForecastReading::pureAddition()
{
    const Requirement none = genesys::requirementOf({start, {}}, {});
    QVERIFY(none.required.empty());
    QCOMPARE(none.targetSeconds, 20);
}

QTEST_GUILESS_MAIN(ForecastReading)
#include "tst_forecast_reading.moc"
