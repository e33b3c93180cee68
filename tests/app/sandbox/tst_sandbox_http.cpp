#include "base/instant.h"
#include "sandbox/server.h"
#include "tests/app/sandbox/http_client.h"
#include "wire/gzip.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QtTest>
#include <set>

using namespace shiftlane;
using sandbox::SandboxOptions;

namespace {

const QString wfm = QStringLiteral("/api/v2/workforcemanagement");

struct Bench {
    std::unique_ptr<sandbox::Server> server;
    HttpClient client;

    explicit Bench(SandboxOptions options = {})
    {
        options.startAt = base::Instant::fromIso(u"2026-11-25T10:00:00Z");
        options.agents = 48;
        options.openTrades = 6;
        server = sandbox::startedServer(options);
        client.base = server->url();
        client.signIn();
    }
};

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonArray entities(const HttpClient::Reply &reply) { return reply.json().value(QLatin1String("entities")).toArray(); }

/// A published schedule with an agent whose first shift can grow.
struct Aim {
    QString unit;
    QString schedule; ///< path of the schedule
    QJsonObject update;
    QString agent;
};

std::set<QString> inTrades(HttpClient &client, const QString &unit, const QJsonArray &mus, const QJsonArray &weeks)
{
    std::set<QString> out;
    const QByteArray body = compact({{QStringLiteral("managementUnitIds"), mus}, {QStringLiteral("weekDates"), weeks}});
    const auto job = client.post(unit + QStringLiteral("/shifttrading/trades/evaluate/jobs"), body).json();
    for (const QJsonValue &entry :
         job.value(QLatin1String("evaluateTradesResult"))[QLatin1String("entities")].toArray()) {
        for (const auto *side : {"initiating", "receiving"})
            out.insert(entry[QLatin1String("trade")][QLatin1String(side)][QLatin1String("user")][QLatin1String("id")]
                           .toString());
    }
    return out;
}

Aim aim(HttpClient &client)
{
    Aim out;
    out.unit = wfm + QStringLiteral("/businessunits/") +
               entities(client.get(wfm + QStringLiteral("/businessunits"))).first()[QLatin1String("id")].toString();
    const QJsonArray schedules = entities(client.get(out.unit + QStringLiteral("/weeks/recent/schedules")));
    QJsonArray weeks;
    QJsonObject chosen;
    for (const QJsonValue &each : schedules) {
        weeks.append(each[QLatin1String("weekDate")]);
        if (each[QLatin1String("published")].toBool() && chosen.isEmpty())
            chosen = each.toObject();
    }
    QJsonArray mus;
    for (const QJsonValue &mu : entities(client.get(out.unit + QStringLiteral("/managementunits"))))
        mus.append(mu[QLatin1String("id")]);
    const auto busy = inTrades(client, out.unit, mus, weeks);
    out.schedule = QStringLiteral("%1/weeks/%2/schedules/%3")
                       .arg(out.unit, chosen.value(QLatin1String("weekDate")).toString(),
                            chosen.value(QLatin1String("id")).toString());
    const auto answer = client.post(out.schedule + QStringLiteral("/agentschedules/query"),
                                    compact({{QStringLiteral("managementUnitId"), mus.first()}}));
    const QJsonArray rows = answer.json().value(QLatin1String("result"))[QLatin1String("agentSchedules")].toArray();
    for (const QJsonValue &row : rows) {
        const QString user = row[QLatin1String("user")][QLatin1String("id")].toString();
        if (busy.contains(user) || row[QLatin1String("shifts")].toArray().isEmpty())
            continue;
        QJsonObject shift = row[QLatin1String("shifts")][0].toObject();
        QJsonArray activities = shift.value(QLatin1String("activities")).toArray();
        QJsonObject last = activities.last().toObject();
        last[QStringLiteral("lengthMinutes")] = last[QStringLiteral("lengthMinutes")].toInt() + 15;
        activities.replace(activities.size() - 1, last);
        const QJsonObject change{{QStringLiteral("id"), shift.value(QLatin1String("id"))},
                                 {QStringLiteral("manuallyEdited"), true},
                                 {QStringLiteral("activities"), activities}};
        const QJsonObject agent{
            {QStringLiteral("userId"), user},
            {QStringLiteral("metadata"),
             QJsonObject{{QStringLiteral("version"), row[QLatin1String("metadata")][QLatin1String("version")]}}},
            {QStringLiteral("shifts"), QJsonArray{change}}};
        out.agent = user;
        out.update = {
            {QStringLiteral("metadata"),
             QJsonObject{{QStringLiteral("version"), chosen[QStringLiteral("metadata")][QLatin1String("version")]}}},
            {QStringLiteral("agentSchedules"), QJsonArray{agent}}};
        break;
    }
    return out;
}

/// uploadurl, PUT, update; the answer of the last.
HttpClient::Reply push(HttpClient &client, const Aim &where)
{
    const QByteArray packed = wire::gzip(compact(where.update));
    const auto target = client
                            .post(where.schedule + QStringLiteral("/update/uploadurl"),
                                  compact({{QStringLiteral("contentLengthBytes"), packed.size()}}))
                            .json();
    QList<QPair<QByteArray, QByteArray>> headers;
    const QJsonObject given = target.value(QLatin1String("headers")).toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    client.send("PUT", target.value(QLatin1String("url")).toString(), packed, headers);
    return client.post(where.schedule + QStringLiteral("/update"),
                       compact({{QStringLiteral("uploadKey"), target.value(QLatin1String("uploadKey"))}}));
}

QList<QJsonObject> lines(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd())
        out.append(QJsonDocument::fromJson(file.readLine()).object());
    return out;
}

} // namespace

class TestSandboxHttp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signingIn();
    void refusesWithoutToken();
    void unknownRoute();
    void headHasNoBody();
    void pushEndsWithAnEvent();
    void storageRefusals();
    void rateLimits();
    void latencyAndAClientThatLeaves();
    void asynchronousQueryAndDownload();
    void theLog();
    void portTaken();
};

void TestSandboxHttp::signingIn()
{
    Bench bench;
    const auto wrong = bench.client.signIn("no");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.json().value(QLatin1String("error")).toString(), QStringLiteral("invalid_client"));
    QVERIFY(wrong.json().contains(QLatin1String("error_description")));
    QVERIFY(!wrong.json().contains(QLatin1String("code")));
    const auto form = bench.client.post(QStringLiteral("/login/oauth/token"),
                                        "grant_type=client_credentials&client_id=shiftlane-sandbox&client_secret="
                                        "shiftlane-sandbox-secret");
    QCOMPARE(form.status, 200);
    QCOMPARE(form.json().value(QLatin1String("expires_in")).toInt(), 86'400);
    const auto grant = bench.client.post(QStringLiteral("/oauth/token"), "grant_type=password");
    QCOMPARE(grant.status, 400);
    QCOMPARE(grant.json().value(QLatin1String("error")).toString(), QStringLiteral("unsupported_grant_type"));
}

void TestSandboxHttp::refusesWithoutToken()
{
    Bench bench;
    QCOMPARE(bench.client.get(wfm + QStringLiteral("/businessunits")).status, 200);
    QCOMPARE(bench.client.send("DELETE", QStringLiteral("/api/v2/tokens/me")).status, 200);
    const auto revoked = bench.client.get(wfm + QStringLiteral("/businessunits"));
    QCOMPARE(revoked.status, 401);
    QCOMPARE(revoked.code(), QStringLiteral("bad.credentials"));
    bench.client.token.clear();
    const auto bare = bench.client.get(wfm + QStringLiteral("/businessunits"));
    QCOMPARE(bare.code(), QStringLiteral("authentication.required"));
    QCOMPARE(bare.json().value(QLatin1String("contextId")).toString().toLatin1(), bare.correlation);
    QVERIFY(!bare.correlation.isEmpty());
}

void TestSandboxHttp::unknownRoute()
{
    Bench bench;
    const auto reply = bench.client.get(QStringLiteral("/api/v2/nothing/here"));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.code(), QStringLiteral("not.found"));
    QCOMPARE(bench.client.get(QStringLiteral("/api/v2/users/me")).code(), QStringLiteral("not.a.user"));
}

void TestSandboxHttp::headHasNoBody()
{
    Bench bench;
    QTcpSocket socket;
    const QUrl url(bench.client.base);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    const QByteArray head =
        "HEAD /api/v2/tokens/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + bench.client.token + "\r\n\r\n";
    const QByteArray get = "GET /api/v2/nope HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " +
                           bench.client.token + "\r\n\r\n";
    QByteArray got;
    connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(head); });
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        const bool first = got.isEmpty();
        got += socket.readAll();
        if (first)
            socket.write(get); // the connection stays in step only if no body came
    });
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 5000);
    QCOMPARE(got.count("HTTP/1.1 "), 2);
    QVERIFY(got.startsWith("HTTP/1.1 200 OK\r\n"));
    const qsizetype end = got.indexOf("\r\n\r\n");
    QVERIFY(got.mid(end + 4).startsWith("HTTP/1.1 404"));
}

void TestSandboxHttp::pushEndsWithAnEvent()
{
    Bench bench;
    HttpClient &client = bench.client;
    const Aim where = aim(client);
    QVERIFY(!where.agent.isEmpty());
    const QJsonObject channel = client.post(QStringLiteral("/api/v2/notifications/channels")).json();
    const QString id = channel.value(QLatin1String("id")).toString();
    const QString unit = where.unit.section(QLatin1Char('/'), -1);
    const QByteArray topics = "[{\"id\":\"v2.workforcemanagement.businessunits." + unit.toLatin1() + ".schedules\"}]";
    QCOMPARE(client.post(QStringLiteral("/api/v2/notifications/channels/%1/subscriptions").arg(id), topics).status,
             200);
    QWebSocket socket;
    QStringList frames;
    connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) { frames << text; });
    socket.open(QUrl(channel.value(QLatin1String("connectUri")).toString()));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, 5000);
    socket.sendTextMessage(QStringLiteral("{\"message\":\"ping\"}"));
    QTRY_COMPARE_WITH_TIMEOUT(frames.size(), 1, 5000);
    QVERIFY(frames.takeFirst().contains(QLatin1String("pong")));

    const auto taken = push(client, where);
    QCOMPARE(taken.status, 202);
    const QString operation = taken.json().value(QLatin1String("operationId")).toString();
    QTRY_COMPARE_WITH_TIMEOUT(frames.size(), 1, 5000);
    const QJsonObject event = QJsonDocument::fromJson(frames.first().toUtf8()).object();
    const QJsonValue body = event.value(QLatin1String("eventBody"));
    QCOMPARE(body[QLatin1String("operationId")].toString(), operation);
    QCOMPARE(body[QLatin1String("status")].toString(), QStringLiteral("Complete"));
    const int before = where.update[QStringLiteral("metadata")][QLatin1String("version")].toInt();
    QCOMPARE(body[QLatin1String("result")][QLatin1String("metadata")][QLatin1String("version")].toInt(), before + 1);
    QCOMPARE(client.get(where.schedule).json()[QStringLiteral("metadata")][QLatin1String("version")].toInt(),
             before + 1);
    const auto stale = push(client, where);
    QCOMPARE(stale.status, 409);
    QCOMPARE(stale.code(), QStringLiteral("request.conflict"));
}

void TestSandboxHttp::storageRefusals()
{
    Bench bench;
    HttpClient &client = bench.client;
    const Aim where = aim(client);
    const QByteArray packed = wire::gzip(compact(where.update));
    const auto target = client
                            .post(where.schedule + QStringLiteral("/update/uploadurl"),
                                  compact({{QStringLiteral("contentLengthBytes"), packed.size()}}))
                            .json();
    const QString url = target.value(QLatin1String("url")).toString();
    QVERIFY(!QUrl(url).path().startsWith(QLatin1String("/api/")));
    const QByteArray tag = target.value(QLatin1String("headers"))[QLatin1String("x-amz-tagging")].toString().toLatin1();
    QVERIFY(!tag.isEmpty());
    const auto noHeader = client.send("PUT", url, packed);
    QCOMPARE(noHeader.status, 403);
    QVERIFY(noHeader.body.startsWith("<?xml"));
    QCOMPARE(client.send("PUT", url, packed + 'x', {{"x-amz-tagging", tag}}).status, 403);
    QCOMPARE(client.send("PUT", url, packed, {{"x-amz-tagging", tag}, {"Authorization", "Bearer x"}}).status, 400);
    const QByteArray key = compact({{QStringLiteral("uploadKey"), target.value(QLatin1String("uploadKey"))}});
    QCOMPARE(client.post(where.schedule + QStringLiteral("/update"), key).status, 400); // nothing was taken
    QCOMPARE(client.send("PUT", url, packed, {{"x-amz-tagging", tag}}).status, 200);
    QCOMPARE(client.post(where.schedule + QStringLiteral("/update"), key).status, 202);
    QCOMPARE(client.post(where.schedule + QStringLiteral("/update"), key).status, 400); // a key serves once
    QCOMPARE(client.get(bench.client.base + QStringLiteral("/downloads/none")).status, 403);
}

void TestSandboxHttp::rateLimits()
{
    SandboxOptions options;
    options.rateLimit = 20;
    options.tradeJobLimit = 2;
    Bench bench(options);
    HttpClient &client = bench.client;
    const Aim where = aim(client); // one trade job, four more requests
    const QString jobs = where.unit + QStringLiteral("/shifttrading/trades/evaluate/jobs");
    const QByteArray body = "{\"managementUnitIds\":[],\"weekDates\":[\"2026-11-22\"]}";
    QCOMPARE(client.post(jobs, body).status, 200);
    const auto third = client.post(jobs, body);
    QCOMPARE(third.status, 429);
    QCOMPARE(third.code(), QStringLiteral("too.many.requests.retry.after"));
    QCOMPARE(third.json()[QStringLiteral("limit")][QLatin1String("namespace")].toString(),
             QStringLiteral("workforce.management.shift.trading"));
    HttpClient::Reply last;
    int good = 0;
    for (int i = 0; i < 20 && last.status != 429; ++i) {
        last = client.get(QStringLiteral("/api/v2/routing/queues"));
        good += last.status == 200 ? 1 : 0;
    }
    QCOMPARE(last.status, 429);
    QCOMPARE(good, 20 - 7);
    const int seconds = last.retryAfter.toInt();
    QVERIFY(seconds > 50 && seconds <= 60);
    QCOMPARE(last.json().value(QLatin1String("message")).toString(),
             QStringLiteral("Rate limit exceeded the maximum. Retry the request in [%1] seconds").arg(seconds));
    QVERIFY(!last.json().contains(QLatin1String("limit")));
    client.signIn(); // the limit is of the token
    QCOMPARE(client.get(QStringLiteral("/api/v2/routing/queues")).status, 200);
}

void TestSandboxHttp::latencyAndAClientThatLeaves()
{
    SandboxOptions options;
    options.latencyMs = 150;
    Bench bench(options);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(bench.client.get(QStringLiteral("/api/v2/routing/queues")).status, 200);
    QVERIFY(timer.elapsed() >= 150);
    const QUrl url(bench.client.base);
    for (int i = 0; i < 5; ++i) {
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /api/v2/routing/queues HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::qWait(20);
        socket.abort();
    }
    QTest::qWait(250);
    QCOMPARE(bench.client.get(QStringLiteral("/api/v2/routing/queues")).status, 200);
}

void TestSandboxHttp::asynchronousQueryAndDownload()
{
    Bench bench;
    HttpClient &client = bench.client;
    const Aim where = aim(client);
    const QJsonValue mu =
        entities(client.get(where.unit + QStringLiteral("/managementunits"))).first()[QLatin1String("id")];
    const QByteArray body = compact({{QStringLiteral("managementUnitId"), mu}});
    const QString query = where.schedule + QStringLiteral("/agentschedules/query");
    const auto direct = client.post(query, body).json().value(QLatin1String("result")).toObject();
    const auto moved = client.post(query + QStringLiteral("?forceDownloadService=true"), body).json();
    QVERIFY(!moved.contains(QLatin1String("result")));
    const auto file = client.get(moved.value(QLatin1String("downloadUrl")).toString());
    QCOMPARE(file.status, 200);
    QCOMPARE(file.json(), direct); // gzip undone by the client
    const auto later = client.post(query + QStringLiteral("?forceAsync=true"), body);
    QCOMPARE(later.status, 202);
    QVERIFY(!later.json().value(QLatin1String("operationId")).toString().isEmpty());
}

void TestSandboxHttp::theLog()
{
    QTemporaryDir folder;
    SandboxOptions options;
    options.logPath = folder.filePath(QStringLiteral("log.jsonl"));
    QString agent;
    {
        Bench bench(options);
        const Aim where = aim(bench.client);
        agent = where.agent;
        QCOMPARE(push(bench.client, where).status, 202);
        QTRY_VERIFY_WITH_TIMEOUT(lines(options.logPath).last().value(QLatin1String("kind")) == QLatin1String("event"),
                                 5000);
    }
    const auto log = lines(options.logPath);
    QCOMPARE(log.first().value(QLatin1String("kind")).toString(), QStringLiteral("state"));
    QCOMPARE(log.first().value(QLatin1String("seq")).toInt(), 0);
    std::set<qint64> numbers;
    int uploads = 0, effects = 0;
    QJsonValue state;
    for (const QJsonObject &line : log) {
        for (const auto *name : {"begin", "end", "seq"}) {
            if (line.contains(QLatin1String(name)))
                QVERIFY(numbers.insert(line.value(QLatin1String(name)).toInteger()).second);
        }
        QVERIFY(!compact(line).contains("shiftlane-sandbox-secret") && !compact(line).contains("access_token"));
        if (line.value(QLatin1String("path")).toString().startsWith(QLatin1String("/uploads/"))) {
            ++uploads;
            QVERIFY(line.value(QLatin1String("request")).toObject().contains(QLatin1String("agentSchedules")));
        }
        if (line.value(QLatin1String("kind")) != QLatin1String("effect"))
            continue;
        ++effects;
        QCOMPARE(line.value(QLatin1String("by")).toString(), QStringLiteral("shiftlane-sandbox"));
        QCOMPARE(line.value(QLatin1String("agents")).toArray().size(), 1);
        const QJsonValue change = line.value(QLatin1String("agents"))[0];
        QCOMPARE(change[QLatin1String("id")].toString(), agent);
        for (const QJsonValue &schedule : log.first().value(QLatin1String("schedules")).toArray()) {
            if (schedule[QLatin1String("id")] != line.value(QLatin1String("scheduleId")))
                continue;
            for (const QJsonValue &row : schedule[QLatin1String("agents")].toArray()) {
                if (row[QLatin1String("id")].toString() == agent)
                    state = row[QLatin1String("shifts")];
            }
        }
        QCOMPARE(change[QLatin1String("before")], state); // the same shape everywhere
        QVERIFY(change[QLatin1String("after")] != state);
    }
    QCOMPARE(uploads, 1);
    QCOMPARE(effects, 1);
}

void TestSandboxHttp::portTaken()
{
    Bench bench;
    SandboxOptions options;
    options.port = static_cast<quint16>(QUrl(bench.client.base).port());
    sandbox::Server second(options);
    const auto started = second.start();
    QVERIFY(!started);
    QVERIFY(started.failure().sentence().contains(QString::number(options.port)));
}

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandbox_http.moc"
