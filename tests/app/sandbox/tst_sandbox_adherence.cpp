#include "sandbox/adherence_news.h"
#include "sandbox/server.h"
#include "tests/app/sandbox/http_client.h"
#include "tests/app/sandbox/small_world.h"
#include "wire/gzip.h"

#include <QJsonArray>
#include <QTest>
#include <QWebSocket>

/// Adherence follows from the queues and the published schedule, over the routes
/// and in events.
using namespace shiftlane;
using namespace shiftlane::sandbox;
using schedule::ActivityCategory;
using wire::RoutingState;
using wire::SystemPresence;

namespace {

const QString wfm = QStringLiteral("/api/v2/workforcemanagement");

Org forgetfulOrg(int forgetsOneIn)
{
    Org org(sampleOrg(1, {120, 6, 0}, wednesday()), {});
    FloorRules rules;
    rules.forgetsOneIn = forgetsOneIn;
    rules.missesOneIn = 20;
    org.setFloorRules(rules);
    org.openQueues(wednesday());
    return org;
}

std::vector<wire::Adherence> everybody(Org &org, Instant now)
{
    std::vector<wire::Adherence> all;
    Routing &routing = org.routing(now);
    for (const schedule::BusinessUnit &unit : org.world().units)
        for (const schedule::ManagementUnit &each : unit.managementUnits)
            for (wire::Adherence &agent : adherenceOf(org.world(), routing, each.id, now))
                all.push_back(std::move(agent));
    return all;
}

QJsonArray entities(const HttpClient::Reply &reply) { return reply.json().value(QLatin1String("entities")).toArray(); }

struct Bench {
    std::unique_ptr<Server> server;
    HttpClient client;
    QStringList units; ///< management units
    QStringList agents;

    explicit Bench(int forgetsOneIn = 60)
    {
        SandboxOptions options;
        options.startAt = wednesday();
        options.agents = 150;
        options.openTrades = 0;
        options.forgetsOneIn = forgetsOneIn;
        options.logPath = qEnvironmentVariable("SHIFTLANE_SANDBOX_LOG"); // for contract_check.py
        server = startedServer(options);
        client.base = server->url();
        client.signIn();
        for (const QJsonValue &unit : entities(client.get(wfm + QStringLiteral("/businessunits")))) {
            const QString path = wfm + QStringLiteral("/businessunits/%1").arg(unit[QLatin1String("id")].toString());
            for (const QJsonValue &mu : entities(client.get(path + QStringLiteral("/managementunits"))))
                units << mu[QLatin1String("id")].toString();
        }
    }
    [[nodiscard]] QString unitPath(const QString &unit) const
    {
        return wfm + QStringLiteral("/managementunits/%1/adherence").arg(unit);
    }
};

} // namespace

class TestSandboxAdherence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsQueuesAndSchedule();
    void forgetfulAgentsAreAvailable();
    void aChangedScheduleIsFollowed();
    void unitRoute();
    void byDownload();
    void usersRoute();
    void refusals();
    void eventsTellOfChanges();
};

/// Nobody forgets: whoever is scheduled on queue is, or answers badly, or ends a conversation.
void TestSandboxAdherence::followsQueuesAndSchedule()
{
    Org org = forgetfulOrg(0);
    int onQueue = 0;
    int withoutQueue = 0;
    std::map<RoutingState, int> states;
    for (int minute = 7; minute < 6 * 60; minute += 60) {
        const Instant now = wednesday().plusMinutes(minute);
        for (const wire::Adherence &agent : everybody(org, now)) {
            const bool takes = agent.presence == SystemPresence::OnQueue;
            ++states[agent.routing];
            if (agent.scheduled == ActivityCategory::OnQueueWork) {
                QVERIFY(takes);
                ++onQueue;
            } else if (takes) {
                QVERIFY(agent.routing == RoutingState::Interacting || agent.routing == RoutingState::NotResponding);
                QCOMPARE(agent.state, wire::AdherenceState::OutOfAdherence);
            }
            if (agent.scheduled == ActivityCategory::Meal && !takes)
                QCOMPARE(agent.presence, SystemPresence::Meal);
            const bool hasQueue = org.routing(now).queueOf(agent.agent).has_value();
            QCOMPARE(agent.activeQueues->empty(), agent.presence == SystemPresence::Offline || !hasQueue);
            withoutQueue += takes && agent.activeQueues->empty() ? 1 : 0;
            QVERIFY(!agent.presenceUpdated || *agent.presenceUpdated <= now);
            QVERIFY(!agent.adherenceChanged || *agent.adherenceChanged <= now);
            QVERIFY(agent.presence == SystemPresence::Offline || agent.presenceUpdated);
        }
    }
    QVERIFY(onQueue > 50);
    QVERIFY(withoutQueue > 0); // one in twenty is in no queue
    QVERIFY(states[RoutingState::Idle] > 0 && states[RoutingState::Interacting] > 0);
    QVERIFY(states[RoutingState::NotResponding] > 0);
}

void TestSandboxAdherence::forgetfulAgentsAreAvailable()
{
    Org org = forgetfulOrg(2);
    int forgetful = 0;
    for (int minute = 7; minute < 6 * 60; minute += 20) {
        for (const wire::Adherence &agent : everybody(org, wednesday().plusMinutes(minute))) {
            if (agent.presence != SystemPresence::Available)
                continue;
            ++forgetful;
            QCOMPARE(agent.routing, RoutingState::OffQueue);
            if (agent.scheduled == ActivityCategory::OnQueueWork)
                QCOMPARE(agent.state, wire::AdherenceState::OutOfAdherence);
        }
    }
    QVERIFY2(forgetful > 10, qPrintable(QString::number(forgetful)));
}

void TestSandboxAdherence::aChangedScheduleIsFollowed()
{
    Org org = forgetfulOrg(0);
    const Instant now = wednesday().plusMinutes(10);
    const auto home = [&]() -> std::optional<std::pair<ScheduleId, AgentId>> {
        for (const auto &[id, held] : org.world().schedules)
            for (const auto &[agent, row] : held.agents)
                if (held.group.published && held.group.key.weekDate <= QDate(2026, 11, 25) &&
                    std::none_of(row.shifts.begin(), row.shifts.end(),
                                 [&](const auto &s) {
                                     return s.start() < now.plusMinutes(600) && now.plusMinutes(-600) < s.end();
                                 }) &&
                    row.markers.empty())
                    return std::pair(id, agent);
        return std::nullopt;
    }();
    QVERIFY(home);
    const HeldSchedule &held = *org.world().held(home->first);
    QCOMPARE(adherenceOf(org.world(), org.routing(now), home->second, now).presence, SystemPresence::Offline);
    wire::ScheduleUpdate update;
    update.version = held.group.version;
    schedule::AgentDelta delta;
    delta.agent = home->second;
    delta.version = held.agents.at(home->second).version;
    schedule::Shift shift;
    schedule::Activity work;
    work.start = now.plusMinutes(-70);
    work.lengthMinutes = 240;
    work.code = ActivityCodeId(QStringLiteral("0"));
    shift.activities.push_back(work);
    delta.putShifts.push_back(shift);
    update.agents.push_back(delta);
    QVERIFY(org.writeNow(home->first, update, QStringLiteral("test"), now));
    const Instant later = now.plusMinutes(1);
    const wire::Adherence after = adherenceOf(org.world(), org.routing(later), home->second, later);
    QCOMPARE(after.presence, SystemPresence::OnQueue);
    QCOMPARE(*after.presenceUpdated, now); // not since the shift began: nobody knew of it
    QCOMPARE(*after.scheduled, ActivityCategory::OnQueueWork);
}

void TestSandboxAdherence::unitRoute()
{
    Bench bench;
    int told = 0;
    for (const QString &unit : bench.units) {
        const auto reply = bench.client.get(bench.unitPath(unit));
        QCOMPARE(reply.status, 200);
        const auto read = wire::parseAdherenceListing(reply.body, unit);
        QVERIFY(bool(read));
        for (const wire::Adherence &agent : read->agents) {
            QCOMPARE(agent.managementUnit.value, unit);
            QVERIFY(!agent.name.isEmpty());
            ++told;
        }
    }
    QCOMPARE(told, 150);
}

void TestSandboxAdherence::byDownload()
{
    Bench bench;
    const auto reply =
        bench.client.get(bench.unitPath(bench.units.first()) + QStringLiteral("?forceDownloadService=true"));
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.json().contains(QLatin1String("entities")));
    const auto direct = wire::parseAdherenceListing(bench.client.get(bench.unitPath(bench.units.first())).body, {});
    QByteArray body = bench.client.get(reply.json().value(QLatin1String("downloadUrl")).toString()).body;
    const auto listing = wire::parseAdherenceListing(body, {});
    QVERIFY(bool(listing));
    QCOMPARE(listing->agents.size(), direct->agents.size());
    QVERIFY(!listing->agents.empty());
}

void TestSandboxAdherence::usersRoute()
{
    Bench bench;
    const auto unit = wire::parseAdherenceListing(bench.client.get(bench.unitPath(bench.units.first())).body, {});
    const QString first = unit->agents[0].agent.value;
    const QString second = unit->agents[1].agent.value;
    const auto reply =
        bench.client.get(wfm + QStringLiteral("/adherence?userId=%1&userId=%2,nobody").arg(second, first));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.startsWith('['));
    const auto read = wire::parseAdherenceListing(reply.body, {});
    QCOMPARE(read->agents.size(), size_t(2));
    QCOMPARE(read->agents[0].agent.value, second);
    QCOMPARE(read->agents[1].agent.value, first);
}

void TestSandboxAdherence::refusals()
{
    Bench bench;
    const auto none = bench.client.get(wfm + QStringLiteral("/adherence"));
    QCOMPARE(none.status, 400);
    QCOMPARE(none.code(), QStringLiteral("no.user.ids.specified"));
    QStringList many;
    for (int i = 0; i < 101; ++i)
        many << QString::number(i);
    const auto tooMany = bench.client.get(wfm + QStringLiteral("/adherence?userId=") + many.join(QLatin1Char(',')));
    QCOMPARE(tooMany.status, 400);
    QCOMPARE(tooMany.code(), QStringLiteral("max.user.ids"));
    QCOMPARE(bench.client.get(bench.unitPath(QStringLiteral("nowhere"))).status, 404);
    bench.client.token.clear();
    QCOMPARE(bench.client.get(bench.unitPath(bench.units.first())).status, 401);
}

void TestSandboxAdherence::eventsTellOfChanges()
{
    Bench bench;
    const auto channel = bench.client.post(QStringLiteral("/api/v2/notifications/channels")).json();
    QWebSocket socket;
    std::map<QString, int> told;
    QStringList wrong;
    connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) {
        const auto envelope = wire::parseEnvelope(text.toUtf8(), QStringLiteral("socket"));
        if (!envelope || !wire::unitOfAdherenceTopic(envelope->topic))
            return;
        const auto update = wire::parseAdherenceUpdate(*envelope, QStringLiteral("socket"));
        if (!update || wire::adherenceTopic(update->managementUnit) != envelope->topic)
            wrong << text;
        else
            ++told[update->agent.value];
    });
    socket.open(QUrl(channel.value(QLatin1String("connectUri")).toString()));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, 10'000);
    QByteArray topics = "[";
    for (const QString &unit : bench.units)
        topics += (topics.size() > 1 ? ",{\"id\":\"" : "{\"id\":\"") +
                  wire::adherenceTopic(ManagementUnitId(unit)).toLatin1() + "\"}";
    QCOMPARE(bench.client
                 .post(QStringLiteral("/api/v2/notifications/channels/%1/subscriptions")
                           .arg(channel.value(QLatin1String("id")).toString()),
                       topics + "]")
                 .status,
             200);
    QTRY_VERIFY_WITH_TIMEOUT(!told.empty(), 60'000); // a conversation begins or ends somewhere
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0)));
}

QTEST_GUILESS_MAIN(TestSandboxAdherence)
#include "tst_sandbox_adherence.moc"
