#include "genesys/adherence_reading.h"
#include "genesys/client.h"
#include "sandbox/server.h"
#include "support/raw_front.h"

#include <QTest>

/// What agents do: from the sandbox as it is, and from answers that come by
/// download, refused or not at all.
using namespace shiftlane;
using insight::AdherenceNow;
using insight::Presence;
using insight::RoutingStatus;
using support::RawFront;

namespace {

using Read = base::Result<std::vector<AdherenceNow>>;
constexpr auto path = "/api/v2/workforcemanagement/managementunits/m/adherence";

Read readFrom(RawFront &front)
{
    front.scriptFor("/oauth/token",
                    {RawFront::answer(200, R"({"access_token":"t","token_type":"bearer","expires_in":86400})")});
    genesys::Gateway gateway{{front.url(), front.url(), QStringLiteral("id"), QStringLiteral("s3cret")}};
    std::optional<Read> read;
    genesys::readAdherence(gateway, base::ManagementUnitId(QStringLiteral("m")),
                           [&](Read each) { read = std::move(each); });
    (void)QTest::qWaitFor([&] { return read.has_value(); }, 20'000);
    return read.value_or(base::Failure{});
}

wire::Adherence agent(wire::SystemPresence presence, wire::RoutingState routing)
{
    wire::Adherence one;
    one.agent = base::AgentId(QStringLiteral("a"));
    one.presence = presence;
    one.routing = routing;
    return one;
}

} // namespace

class AdherenceReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sandboxTells();
    void byDownload();
    void refused_data();
    void refused();
    void words();
    void sinceIsTheLater();
};

void AdherenceReading::sandboxTells()
{
    sandbox::SandboxOptions options;
    options.agents = 60;
    options.openTrades = 0;
    options.startAt = base::Instant::fromIso(u"2026-11-25T10:00:00Z");
    sandbox::Server server(options);
    QVERIFY(server.start());
    const QUrl url(server.url());
    genesys::Client client({url, url, options.clientId, options.clientSecret});
    std::optional<base::Result<std::vector<schedule::BusinessUnit>>> units;
    client.businessUnits([&](auto each) { units = std::move(each); });
    QVERIFY(QTest::qWaitFor([&] { return units.has_value(); }, 20'000) && *units);
    std::map<Presence, int> told;
    int taking = 0;
    std::vector<base::ManagementUnitId> watched;
    for (const schedule::BusinessUnit &unit : units->value()) {
        for (const schedule::ManagementUnit &each : unit.managementUnits) {
            std::optional<Read> read;
            client.adherence(each.id, [&](Read answer) { read = std::move(answer); });
            QVERIFY(QTest::qWaitFor([&] { return read.has_value(); }, 20'000));
            QVERIFY2(*read, *read ? "" : qPrintable(read->failure().sentence()));
            for (const AdherenceNow &agent : read->value()) {
                ++told[agent.presence];
                QVERIFY(agent.presence == Presence::Offline || agent.since);
                QVERIFY(agent.hasActiveQueue);
                taking += agent.routing == RoutingStatus::Idle || agent.routing == RoutingStatus::Interacting;
            }
            watched.push_back(each.id);
        }
    }
    QVERIFY(told[Presence::OnQueue] > 3 && told[Presence::Offline] > 3);
    QVERIFY(taking > 3);
    // Told by events too, once they are asked for.
    int hints = 0;
    connect(&client, &genesys::Client::adherenceChanged, &client, [&](const AdherenceNow &) { ++hints; });
    client.watchAdherence(watched);
    QTRY_VERIFY_WITH_TIMEOUT(hints > 0, 90'000);
}

void AdherenceReading::byDownload()
{
    RawFront front;
    front.scriptFor(path,
                    {RawFront::answer(200, R"({"downloadUrl":")" + front.url().toString().toUtf8() + R"(/d1"})")});
    front.scriptFor(
        "/d1", {RawFront::answer(200, wire::printAdherenceListing(
                                          {{agent(wire::SystemPresence::OnQueue, wire::RoutingState::Idle)}, {}}))});
    const Read read = readFrom(front);
    QVERIFY2(read, read ? "" : qPrintable(read.failure().sentence()));
    QCOMPARE(read->size(), size_t(1));
    QCOMPARE(read->front().presence, Presence::OnQueue);
    QVERIFY(!read->front().hasActiveQueue);
}

void AdherenceReading::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not ours") << 403 << QByteArray(R"({"status":403,"code":"missing.permissions","message":"no"})")
                              << QStringLiteral("may not see what agents do (wfm:realtimeAdherence:view): no");
    QTest::newRow("gone") << 404 << QByteArray(R"({"status":404,"code":"not.found","message":"gone"})")
                          << QStringLiteral("knows no adherence of this management unit: gone");
    QTest::newRow("nonsense") << 200 << QByteArray("<html>") << QStringLiteral("not valid JSON");
    QTest::newRow("nothing") << 200 << QByteArray("{}") << QStringLiteral("entities");
}

void AdherenceReading::refused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    RawFront front;
    front.scriptFor(path, {RawFront::answer(status, body)});
    const Read read = readFrom(front);
    QVERIFY(!read);
    QVERIFY2(read.failure().sentence().contains(reason), qPrintable(read.failure().sentence()));
    QVERIFY(read.failure().sentence().contains(QLatin1String(path)));
}

void AdherenceReading::words()
{
    using wire::RoutingState;
    using wire::SystemPresence;
    const auto read = [](SystemPresence presence, RoutingState routing) {
        return genesys::toAdherenceNow(agent(presence, routing));
    };
    QCOMPARE(read(SystemPresence::Available, RoutingState::Idle).presence, Presence::Available);
    QCOMPARE(read(SystemPresence::Meal, RoutingState::Idle).presence, Presence::Other);
    QCOMPARE(read(SystemPresence::Unknown, RoutingState::Unknown).presence, Presence::Unknown);
    QCOMPARE(read(SystemPresence::Unknown, RoutingState::Unknown).routing, RoutingStatus::Unknown);
    QCOMPARE(read(SystemPresence::OnQueue, RoutingState::NotResponding).routing, RoutingStatus::NotResponding);
    QCOMPARE(read(SystemPresence::Offline, RoutingState::Offline).routing, RoutingStatus::OffQueue);
    QCOMPARE(read(SystemPresence::OnQueue, RoutingState::Communicating).routing, RoutingStatus::Communicating);
}

void AdherenceReading::sinceIsTheLater()
{
    const base::Instant nine = *base::Instant::fromIso(u"2026-11-25T09:00:00Z");
    wire::Adherence one = agent(wire::SystemPresence::Available, wire::RoutingState::OffQueue);
    QVERIFY(!genesys::toAdherenceNow(one).since);
    one.adherenceChanged = nine;
    QCOMPARE(*genesys::toAdherenceNow(one).since, nine);
    one.presenceUpdated = nine.plusMinutes(5);
    QCOMPARE(*genesys::toAdherenceNow(one).since, nine.plusMinutes(5));
}

QTEST_GUILESS_MAIN(AdherenceReading)
#include "tst_adherence_reading.moc"
