// Answers that come later: a query that says 202, jobs, weeks that are refused;
// and a proxy that sends everything twice (reliability A19, T12).
#include "genesys/client.h"
#include "genesys/trade_api.h"
#include "genesys/wfm_api.h"
#include "sandbox/server.h"
#include "support/raw_front.h"
#include "wire/agent_schedules.h"
#include "wire/schedule_update.h"
#include "wire/shift_trades.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace shiftlane;
using push::Answer;
using push::Transport;
using support::RawFront;

namespace {

constexpr auto token = R"({"access_token":"t1","token_type":"bearer","expires_in":86400})";
const schedule::ScheduleGroupKey key{base::BusinessUnitId(QStringLiteral("u")), QDate(2026, 11, 23),
                                     base::ScheduleId(QStringLiteral("s"))};
constexpr auto queryPath =
    "/api/v2/workforcemanagement/businessunits/u/weeks/2026-11-23/schedules/s/agentschedules/query";
constexpr auto jobsPath = "/api/v2/workforcemanagement/businessunits/u/shifttrading/trades/evaluate/jobs";
constexpr auto decidePath = "/api/v2/workforcemanagement/businessunits/u/shifttrading/trades/state/bulk/jobs";
constexpr auto processing = R"({"status":"Processing","operationId":"o"})";

genesys::Timing shortTiming()
{
    genesys::Timing timing;
    timing.firstQuestion = base::Milliseconds(40);
    timing.jobPatience = base::Milliseconds(600);
    return timing;
}

/// A service of one answer after the other, and the gateway to it.
struct World {
    explicit World(const genesys::Timing &timing = shortTiming())
        : gateway({front.url(), front.url(), QStringLiteral("id"), QStringLiteral("s3cret")}, nullptr, timing)
    {
        front.scriptFor("/oauth/token", {RawFront::answer(200, token)});
    }

    Answer wait(const std::function<void(std::function<void(Answer)>)> &send)
    {
        std::optional<Answer> answer;
        clock.start();
        send([&](Answer each) { answer = std::move(each); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 10'000);
        took = clock.elapsed();
        return answer.value_or(Answer{});
    }
    Answer query()
    {
        return wait([this](auto done) {
            genesys::queryAgents(gateway, {key, base::ManagementUnitId(QStringLiteral("m")), {}}, QStringLiteral("r"),
                                 done);
        });
    }
    Answer evaluate(const std::vector<QDate> &moreWeeks)
    {
        return wait([this, moreWeeks](auto done) {
            genesys::evaluateTrades(gateway, {key.businessUnit, {}, key.weekDate, moreWeeks}, QStringLiteral("r"),
                                    done);
        });
    }

    RawFront front;
    genesys::Gateway gateway;
    QElapsedTimer clock;
    qint64 took = 0;
};

QByteArray job(wire::OperationStatus status)
{
    wire::TradeJob each;
    each.id = QStringLiteral("j");
    each.status = status;
    each.type = wire::TradeJobType::EvaluateTrades;
    if (status == wire::OperationStatus::Complete)
        each.trades.emplace();
    return wire::printTradeJob(each);
}

/// Passes every request on to `upstream` twice, one after the other, and the
/// chosen answer back.
class TwiceProxy : public QObject {
    Q_OBJECT
public:
    TwiceProxy(QUrl upstream, bool firstAnswer) : upstream_(std::move(upstream)), firstAnswer_(firstAnswer)
    {
        server_.listen(QHostAddress::LocalHost);
        connect(&server_, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = server_.nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server_.serverPort())); }
    int doubled = 0;

private:
    void read(QTcpSocket *client)
    {
        QByteArray request = client->property("bytes").toByteArray() + client->readAll();
        client->setProperty("bytes", request);
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : request.left(end).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (request.size() < end + 4 + length)
            return;
        client->setProperty("bytes", QByteArray());
        // One exchange a connection, so that the answer ends where the connection does.
        request.replace("Connection: Keep-Alive", "Connection: close");
        doubled += request.startsWith("POST") || request.startsWith("PUT") ? 1 : 0;
        forward(client, request, 2, {});
    }

    void forward(QTcpSocket *client, const QByteArray &request, int left, const QByteArray &chosen)
    {
        if (left == 0) {
            client->write(chosen);
            return client->disconnectFromHost();
        }
        auto *server = new QTcpSocket(client);
        server->connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(upstream_.port()));
        server->write(request);
        auto bytes = std::make_shared<QByteArray>();
        connect(server, &QTcpSocket::readyRead, server, [server, bytes] {
            *bytes += server->readAll();
            const qsizetype end = bytes->indexOf("\r\n\r\n");
            const qsizetype at = bytes->toLower().indexOf("content-length:");
            if (end > 0 && at > 0 &&
                bytes->size() >=
                    end + 4 + bytes->mid(at + 15, bytes->indexOf('\r', at) - at - 15).trimmed().toLongLong())
                server->disconnectFromHost();
        });
        connect(server, &QTcpSocket::disconnected, client, [this, client, request, left, chosen, bytes] {
            forward(client, request, left - 1, left == 2 || !firstAnswer_ ? *bytes : chosen);
        });
    }

    QTcpServer server_;
    const QUrl upstream_;
    const bool firstAnswer_;
};

} // namespace

class TestJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQueryThatSays202IsAskedAgain()
    {
        World world;
        const QByteArray done =
            R"({"status":"Complete","operationId":"o","result":{"agentSchedules":[],"businessUnitTimeZone":"Europe/London"}})";
        world.front.scriptFor(queryPath, {RawFront::answer(202, processing), RawFront::answer(202, processing),
                                          RawFront::answer(202, processing), RawFront::answer(200, done)});
        const Answer answer = world.query();
        QVERIFY2(std::holds_alternative<push::AgentSchedules>(answer.payload), qPrintable(answer.message));
        QCOMPARE(world.front.copies(queryPath), 4);
        QVERIFY2(world.took >= 40 + 80 + 160 - 10, qPrintable(QString::number(world.took)));
        QSet<QByteArray> ids;
        for (const RawFront::Request &each : world.front.requests().mid(1))
            ids.insert(each.headers.value("x-request-id"));
        QCOMPARE(ids.size(), 4);
    }

    void itsPatienceEnds()
    {
        World world;
        world.front.scriptFor(queryPath, {RawFront::answer(202, processing)});
        const Answer answer = world.query();
        QCOMPARE(answer.transport, Transport::TimedOut);
        QVERIFY(std::holds_alternative<std::monostate>(answer.payload));
        QVERIFY2(answer.message.contains(QStringLiteral("still processing after 0.6 s")), qPrintable(answer.message));
        QVERIFY(world.took >= 590 && world.took < 5'000);
        QCOMPARE(world.front.copies(queryPath), 5); // after 40, 80, 160 and 320 ms
    }

    void aJobIsAskedForNotStartedAgain()
    {
        World world;
        world.front.scriptFor(jobsPath, {RawFront::answer(202, job(wire::OperationStatus::Processing))});
        const QByteArray one = QByteArray(jobsPath) + "/j";
        world.front.scriptFor(one, {RawFront::answer(200, job(wire::OperationStatus::Processing)),
                                    RawFront::answer(200, job(wire::OperationStatus::Complete))});
        const Answer answer = world.evaluate({});
        QVERIFY2(std::holds_alternative<push::Trades>(answer.payload), qPrintable(answer.message));
        QCOMPARE(world.front.copies(jobsPath), 1);
        QCOMPARE(world.front.copies(one), 2);
    }

    void aDecisionWhoseJobNeverEndsIsNotRepeated()
    {
        World world;
        world.front.scriptFor(
            decidePath, {RawFront::answer(202, R"({"id":"j","status":"Processing","type":"BulkUpdateTradeStates"})")});
        world.front.scriptFor(
            QByteArray(decidePath) + "/j",
            {RawFront::answer(200, R"({"id":"j","status":"Processing","type":"BulkUpdateTradeStates"})")});
        const Answer answer = world.wait([&](auto done) {
            genesys::decideTrades(world.gateway,
                                  {key.businessUnit,
                                   {},
                                   key.weekDate,
                                   {{base::TradeId(QStringLiteral("t")), schedule::TradeState::Denied, 1}}},
                                  QStringLiteral("r"), done);
        });
        QCOMPARE(answer.transport, Transport::TimedOut);
        QVERIFY(std::holds_alternative<std::monostate>(answer.payload));
        QCOMPARE(world.front.copies(decidePath), 1);
    }

    // F13: the fallback to one week a job is the trade desk's; here the answer must be a clear refusal.
    void severalWeeksThatAreRefusedAreARefusal()
    {
        World world;
        world.front.scriptFor(
            jobsPath, {RawFront::answer(400, R"({"message":"one week only","code":"bad.request","status":400})"),
                       RawFront::answer(200, job(wire::OperationStatus::Complete))});
        const Answer refused = world.evaluate({QDate(2026, 11, 30)});
        QCOMPARE(refused.transport, Transport::Answered);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code, QStringLiteral("bad.request"));
        const auto asked = wire::parseTradeJobRequest(wire::TradeJobType::EvaluateTrades,
                                                      world.front.requests().last().body, QStringLiteral("x"));
        QVERIFY(asked);
        QCOMPARE(asked->weekDates.size(), size_t{2});
        QVERIFY(std::holds_alternative<push::Trades>(world.evaluate({}).payload));
    }

    void everythingTwice_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("first answer comes back") << true;
        QTest::newRow("second answer comes back") << false;
    }
    void everythingTwice()
    {
        QFETCH(bool, first);
        sandbox::SandboxOptions options;
        options.agents = 10;
        options.groups = 1;
        options.openTrades = 0;
        sandbox::Server server(options);
        QVERIFY(server.start());
        TwiceProxy proxy(QUrl(server.url()), first);
        genesys::Client client({proxy.url(), proxy.url(), options.clientId, options.clientSecret});
        const auto send = [&](const push::Request &request) {
            std::optional<Answer> answer;
            client.send(request, genesys::freshId(), [&](Answer each) { answer = std::move(each); });
            (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
            return answer.value_or(Answer{});
        };
        std::optional<base::Result<std::vector<schedule::BusinessUnit>>> units;
        client.businessUnits([&](auto each) { units = std::move(each); });
        QVERIFY(QTest::qWaitFor([&] { return units.has_value(); }, 20'000));
        QVERIFY2(*units, *units ? "" : qPrintable(units->failure().sentence()));
        std::optional<base::Result<std::vector<schedule::ScheduleGroup>>> groups;
        const QDate today = QDate::currentDate();
        client.recentSchedules(units->value().front().id, today.addDays(-28), today.addDays(28),
                               [&](auto each) { groups = std::move(each); });
        QVERIFY(QTest::qWaitFor([&] { return groups.has_value(); }, 20'000));
        QVERIFY(*groups && !groups->value().empty());

        const Answer before = send(push::ReadSchedule{groups->value().front().key});
        QVERIFY2(std::holds_alternative<schedule::ScheduleGroup>(before.payload), qPrintable(before.message));
        const auto group = std::get<schedule::ScheduleGroup>(before.payload);
        const auto &members = group.members.front();
        const Answer read = send(push::QueryAgents{group.key, members.managementUnit, members.agents});
        QVERIFY2(std::holds_alternative<push::AgentSchedules>(read.payload), qPrintable(read.message));
        schedule::AgentDelta delta;
        for (const auto &agent : std::get<push::AgentSchedules>(read.payload)) {
            if (!agent.shifts.empty() && delta.agent.isEmpty()) {
                delta.agent = agent.agent;
                delta.version = agent.version;
                delta.putShifts = {agent.shifts.front()};
                delta.putShifts.front().activities.front().description = QStringLiteral("once");
            }
        }
        QVERIFY(!delta.agent.isEmpty());
        const QByteArray body = wire::gzipScheduleUpdate(group.version, {delta}, false);
        const Answer target = send(push::RequestUploadUrl{group.key, body.size()});
        const auto *upload = std::get_if<push::UploadTarget>(&target.payload);
        QVERIFY2(upload, qPrintable(target.message));
        (void)send(push::PutUpload{group.key, upload->url, upload->headers, body});
        const Answer submitted = send(push::SubmitUpdate{group.key, upload->uploadKey});
        // Whatever came back, the second copy changed nothing: one version more.
        std::optional<schedule::ScheduleGroup> after;
        const auto moved = [&] {
            const Answer now = send(push::ReadSchedule{group.key});
            if (const auto *each = std::get_if<schedule::ScheduleGroup>(&now.payload))
                after = *each;
            return after && after->version != group.version;
        };
        QVERIFY2(QTest::qWaitFor(moved, 20'000), qPrintable(submitted.message));
        QTest::qWait(300);
        (void)moved();
        QCOMPARE(after->version, group.version + 1);
        const Answer again = send(push::QueryAgents{group.key, members.managementUnit, {delta.agent}});
        const auto &agents = std::get<push::AgentSchedules>(again.payload);
        QCOMPARE(agents.front().shifts.front().activities.front().description, QStringLiteral("once"));
        QVERIFY(proxy.doubled >= 4);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
