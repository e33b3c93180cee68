#include "genesys/connection.h"
#include "genesys/gateway.h"
#include "genesys/retry_after.h"
#include "genesys/wfm_api.h"
#include "support/raw_front.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace shiftlane;
using genesys::ApiCall;
using genesys::Connection;
using genesys::Gateway;
using genesys::HttpReply;
using support::RawFront;

namespace {

const QByteArray tokenPath = "/oauth/token";
const QByteArray good = R"({"access_token":"t1","token_type":"bearer","expires_in":86400})";

Connection connectionTo(const RawFront &front, const QByteArray &prefix = {})
{
    return {front.url(prefix), front.url(), QStringLiteral("id"), QStringLiteral("s3cret")};
}

ApiCall callOf(push::Priority priority)
{
    ApiCall call;
    call.verb = priority == push::Priority::Write ? "POST" : "GET";
    call.path = genesys::apiPath({QStringLiteral("x")});
    call.priority = priority;
    return call;
}

HttpReply ask(Gateway &gateway, const ApiCall &call)
{
    std::optional<HttpReply> answer;
    gateway.call(call, [&](HttpReply reply) { answer = std::move(reply); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return {};
    return *answer;
}

} // namespace

class TestGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A 5xx or a cut answer of the login host is asked for again; a refusal is not.
    void aLostTokenIsAskedForAgain()
    {
        RawFront front;
        front.scriptFor(tokenPath,
                        {RawFront::answer(503, "{}"), {{}, RawFront::Then::Reset}, RawFront::answer(200, good)});
        front.scriptFor("/api/v2/x", {RawFront::answer(200, "{}")});
        genesys::Timing timing;
        timing.signInAgain = base::Milliseconds(5);
        Gateway gateway(connectionTo(front), nullptr, timing);
        QCOMPARE(ask(gateway, callOf(push::Priority::Read)).status, 200);
        QCOMPARE(front.copies(tokenPath), 3);
        RawFront refusing;
        refusing.scriptFor(tokenPath, {RawFront::answer(401, R"({"error":"invalid_client"})")});
        Gateway other(connectionTo(refusing), nullptr, timing);
        QVERIFY(ask(other, callOf(push::Priority::Read)).status != 200);
        QCOMPARE(refusing.copies(tokenPath), 1);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("waits"); // -1 = nothing
        const auto row = [](const char *name, const QByteArray &value, qint64 waits) {
            QTest::newRow(name) << value << waits;
        };
        row("seconds", "42", 42'000);
        row("zero", "0", 0);
        row("a day", "86400", 86'400'000);
        row("negative", "-5", -1);
        row("fraction", "1.5", -1);
        row("garbage", "soon", -1);
        row("empty", "", -1);
        row("too long", "99999999999", -1);
        row("two lines", "3, 7", 7'000);
        row("garbage beside a value", "soon, 7", 7'000);
        row("IMF-fixdate", "Sun, 06 Nov 1994 08:49:47 GMT", 10'000);
        row("RFC 850", "Sunday, 06-Nov-94 08:49:47 GMT", 10'000);
        row("asctime", "Sun Nov  6 08:49:47 1994", 10'000);
        row("past", "Sun, 06 Nov 1994 08:49:00 GMT", 0);
        row("no such day", "Sun, 31 Nov 1994 08:49:47 GMT", -1);
        row("no such month", "Sun, 06 Nox 1994 08:49:47 GMT", -1);
        row("date and seconds", "Sun, 06 Nov 1994 08:49:47 GMT, 30", 30'000);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, waits);
        const auto now = base::Instant::fromIso(u"1994-11-06T08:49:37Z");
        const auto wait = genesys::parseRetryAfter(value, *now);
        QCOMPARE(wait ? wait->count() : -1, waits);
    }

    void checkedConnections_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char *url, bool fine) { QTest::newRow(url) << QString::fromLatin1(url) << fine; };
        row("https://api.mypurecloud.ie", true);
        row("https://gateway.example/genesys/eu/", true);
        row("http://127.0.0.1:8080", true);
        row("http://127.3.2.1", true);
        row("http://[::1]:8080", true);
        row("http://localhost:8080", false);
        row("http://api.mypurecloud.ie", false);
        row("http://127.0.0.1.evil.example", false);
        row("http://127.0.0.1@evil.example", false);
        row("https://user:pw@api.mypurecloud.ie", false);
        row("https://api.mypurecloud.ie?x=1", false);
        row("https://api.mypurecloud.ie#x", false);
        row("ftp://127.0.0.1", false);
        row("api.mypurecloud.ie", false);
        row("https://", false);
        row("", false);
    }
    void checkedConnections()
    {
        QFETCH(QString, api);
        QFETCH(bool, fine);
        const QUrl url(api);
        const auto result = genesys::checked({url, {}, QStringLiteral("id"), QStringLiteral("s3cret")});
        QVERIFY2(bool(result) == fine, result ? "taken" : qPrintable(result.failure().sentence()));
        if (!result)
            QVERIFY(!result.failure().sentence().contains(QStringLiteral("pw")));
        else
            QVERIFY(!result->apiUrl.path().endsWith(u'/'));
    }

    void pathsAreEncoded()
    {
        QCOMPARE(genesys::apiPath({QStringLiteral("a/b?c#d"), QStringLiteral(".."), QStringLiteral("ü")}),
                 QByteArray("/api/v2/a%2Fb%3Fc%23d/%2E%2E/%C3%BC"));
    }

    void everyRequestCarriesTokenAndId()
    {
        RawFront front;
        front.scriptFor(tokenPath, {RawFront::answer(200, good)});
        Gateway gateway(connectionTo(front, "/prefix"));
        ApiCall call = callOf(push::Priority::Write);
        call.requestId = QStringLiteral("attempt-1");
        QVERIFY(ask(gateway, call).isSuccess());
        QVERIFY(ask(gateway, callOf(push::Priority::Read)).isSuccess());
        QVERIFY(ask(gateway, callOf(push::Priority::Polling)).isSuccess());
        QCOMPARE(front.copies(tokenPath), 1);
        QCOMPARE(front.requests().front().headers.value("authorization"),
                 "Basic " + QByteArray("id:s3cret").toBase64());
        QSet<QByteArray> ids;
        for (const RawFront::Request &request : front.requests().mid(1)) {
            QCOMPARE(request.path, QByteArray("/prefix/api/v2/x"));
            QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer t1"));
            QVERIFY(!request.headers.contains("cookie"));
            ids.insert(request.headers.value("x-request-id"));
        }
        QCOMPARE(ids.size(), 3);
        QVERIFY(ids.contains("attempt-1"));
    }

    void tokenStaysAway()
    {
        RawFront front;
        front.scriptFor(tokenPath, {RawFront::answer(200, good)});
        Gateway gateway(connectionTo(front));
        QVERIFY(ask(gateway, callOf(push::Priority::Read)).isSuccess());
        int answered = 0;
        gateway.download(front.url("/signed?sig=1").toString(), [&](const HttpReply &) { ++answered; });
        gateway.download(QStringLiteral("/relative"), [&](const HttpReply &) { ++answered; });
        push::PutUpload put;
        put.url = front.url("/upload?sig=1").toString();
        put.headers = {{"x-amz-tagging", "a=b"}, {"Content-Type", "application/json"}, {"Authorization", "Bearer x"}};
        put.gzipBody = "body";
        gateway.upload(put, [&](const HttpReply &) { ++answered; });
        QVERIFY(QTest::qWaitFor([&] { return answered == 3; }));
        int outside = 0;
        for (const RawFront::Request &request : front.requests()) {
            if (request.path.startsWith("/api/") || request.path == tokenPath)
                continue;
            ++outside;
            if (request.verb == "PUT")
                QCOMPARE(request.headers.value("x-amz-tagging"), QByteArray("a=b"));
            QVERIFY(!request.headers.contains("authorization"));
            QVERIFY(!request.headers.contains("x-request-id"));
        }
        QCOMPARE(outside, 3);
    }

    void signedUrlsThatAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("http elsewhere") << QStringLiteral("http://storage.example/x");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("user") << QStringLiteral("https://a:b@storage.example/x");
        QTest::newRow("data") << QStringLiteral("data:,x");
    }
    void signedUrlsThatAreRefused()
    {
        QFETCH(QString, url);
        const auto result = genesys::signedUrl(url, QUrl(QStringLiteral("https://api.example")));
        QVERIFY(!result);
        QCOMPARE(result.failure().kind, base::FailureKind::Nonsense);
    }

    void unauthorisedReadIsAskedAgainOnce()
    {
        RawFront front;
        front.scriptFor(tokenPath,
                        {RawFront::answer(200, good), RawFront::answer(200, QByteArray(good).replace("t1", "t2"))});
        front.scriptFor("/api/v2/x", {RawFront::answer(401, "{}"), RawFront::answer(200, "{}")});
        Gateway gateway(connectionTo(front));
        QVERIFY(ask(gateway, callOf(push::Priority::Read)).isSuccess());
        QCOMPARE(front.copies(tokenPath), 2);
        QCOMPARE(front.copies("/api/v2/x"), 2);
        QCOMPARE(front.requests().last().headers.value("authorization"), QByteArray("Bearer t2"));
        QVERIFY(front.requests().last().headers.value("x-request-id") !=
                front.requests()[1].headers.value("x-request-id"));
        front.scriptFor("/api/v2/x", {RawFront::answer(401, "{}")});
        QCOMPARE(ask(gateway, callOf(push::Priority::Read)).status, 401);
        QCOMPARE(front.copies("/api/v2/x"), 4);
    }

    void unauthorisedWriteIsReported()
    {
        RawFront front;
        front.scriptFor(tokenPath, {RawFront::answer(200, good)});
        front.scriptFor("/api/v2/x", {RawFront::answer(401, "{}")});
        Gateway gateway(connectionTo(front));
        const HttpReply reply = ask(gateway, callOf(push::Priority::Write));
        QCOMPARE(reply.transport, push::Transport::Answered);
        QCOMPARE(reply.status, 401);
        QCOMPARE(front.copies("/api/v2/x"), 1);
        QCOMPARE(front.copies(tokenPath), 2); // renewed for whoever comes next
    }

    void manyRefusalsOneRenewal()
    {
        RawFront front;
        front.scriptFor(tokenPath,
                        {RawFront::answer(200, good), RawFront::answer(200, QByteArray(good).replace("t1", "t2"))});
        std::deque<RawFront::Step> steps(5, RawFront::answer(401, "{}"));
        steps.push_back(RawFront::answer(200, "{}"));
        front.scriptFor("/api/v2/x", steps);
        Gateway gateway(connectionTo(front));
        int fine = 0;
        for (int i = 0; i < 20; ++i)
            gateway.call(callOf(push::Priority::Read), [&](const HttpReply &reply) { fine += reply.isSuccess(); });
        QVERIFY(QTest::qWaitFor([&] { return fine == 20; }));
        QCOMPARE(front.copies(tokenPath), 2);
    }

    void signInFailuresAreNotSent()
    {
        RawFront front;
        front.scriptFor(
            tokenPath,
            {RawFront::answer(400, R"({"error":"invalid_client","error_description":"no such client"})"),
             RawFront::answer(400, R"({"error":"invalid_request","error_description":"rate limit exceeded x"})"),
             RawFront::answer(200, "<html>")});
        Gateway gateway(connectionTo(front));
        const HttpReply refused = ask(gateway, callOf(push::Priority::Write));
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.reason.contains(QStringLiteral("no such client")));
        QVERIFY(!refused.reason.contains(QStringLiteral("s3cret")));
        QCOMPARE(ask(gateway, callOf(push::Priority::Write)).status, 429);
        QCOMPARE(ask(gateway, callOf(push::Priority::Write)).transport, push::Transport::NotSent);
        QCOMPARE(front.copies("/api/v2/x"), 0);
    }

    void throttledReadingWaits()
    {
        RawFront front;
        front.scriptFor(tokenPath, {RawFront::answer(200, good)});
        front.scriptFor("/api/v2/x", {RawFront::answer(429, "{}", "Retry-After: 1\r\n"), RawFront::answer(200, "{}")});
        Gateway gateway(connectionTo(front));
        ApiCall call = callOf(push::Priority::Read);
        call.paced = true;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ask(gateway, call).isSuccess());
        QVERIFY(timer.elapsed() >= 950);
        QCOMPARE(front.copies("/api/v2/x"), 2);
    }

    void brokenReadingIsAskedAgain()
    {
        RawFront front;
        front.scriptFor(tokenPath, {RawFront::answer(200, good)});
        front.scriptFor("/api/v2/x", {RawFront::answer(500, "{}"), RawFront::answer(200, "{}")});
        Gateway gateway(connectionTo(front));
        ApiCall call = callOf(push::Priority::Read);
        call.verb = "GET";
        call.paced = true;
        QVERIFY(ask(gateway, call).isSuccess());
        QCOMPARE(front.copies("/api/v2/x"), 2);
        call.verb = "POST";
        front.scriptFor("/api/v2/y", {RawFront::answer(500, "{}"), RawFront::answer(200, "{}")});
        call.path = "/api/v2/y";
        QCOMPARE(ask(gateway, call).status, 500);
        QCOMPARE(front.copies("/api/v2/y"), 1);
    }

    void halfABodyIsNoSuccess()
    {
        RawFront front;
        front.scriptFor(tokenPath, {RawFront::answer(200, good)});
        front.script({{"HTTP/1.1 202 Accepted\r\n\r\n{\"status\":\"Proc", RawFront::Then::Close, false}});
        Gateway gateway(connectionTo(front));
        std::optional<push::Answer> answer;
        const push::SubmitUpdate update{
            {base::BusinessUnitId(QStringLiteral("b")), QDate(2026, 11, 23), base::ScheduleId(QStringLiteral("s"))},
            QStringLiteral("key")};
        genesys::submitUpdate(gateway, update, QStringLiteral("r"),
                              [&](push::Answer each) { answer = std::move(each); });
        QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }));
        QCOMPARE(answer->transport, push::Transport::Nonsense);
        QVERIFY(std::holds_alternative<std::monostate>(answer->payload));
        QVERIFY2(answer->message.startsWith(
                     QStringLiteral("POST /api/v2/workforcemanagement/businessunits/b/weeks/2026-11-23/"
                                    "schedules/s/update: not valid JSON")),
                 qPrintable(answer->message));
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
