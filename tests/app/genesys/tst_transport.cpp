#include "genesys/transport.h"
#include "support/raw_front.h"

#include <QElapsedTimer>
#include <QTest>

using namespace shiftlane;
using genesys::HttpReply;
using genesys::HttpRequest;
using genesys::Line;
using push::Transport;
using support::RawFront;
using Then = RawFront::Then;

Q_DECLARE_METATYPE(shiftlane::push::Transport)
Q_DECLARE_METATYPE(shiftlane::support::RawFront::Step)

namespace {

const QByteArray path = "/write";

HttpRequest writeTo(const QUrl &url, const QByteArray &verb, qsizetype size)
{
    HttpRequest request;
    request.line = Line::Writes;
    request.verb = verb;
    request.url = url;
    request.body = QByteArray(size, 'x');
    request.deadline = base::Milliseconds(10'000);
    return request;
}

HttpReply ask(genesys::Transport &transport, HttpRequest request)
{
    std::optional<HttpReply> answer;
    transport.send(std::move(request), [&](HttpReply reply) { answer = std::move(reply); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return {};
    return *answer;
}

} // namespace

class TestTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactlyOneCopy_data()
    {
        QTest::addColumn<RawFront::Step>("step");
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const RawFront::Step &step, Transport transport, int status) {
            QTest::newRow(name) << step << transport << status;
        };
        row("200", RawFront::answer(200, "{\"a\":1}"), Transport::Answered, 200);
        row("closed after the request", {{}, Then::Close, false}, Transport::Broken, 0);
        row("reset after the request", {{}, Then::Reset, false}, Transport::Broken, 0);
        row("reset in the body", {{}, Then::Reset, true}, Transport::Broken, 0);
        row("partial status line", {"HTTP/1.", Then::Close, false}, Transport::Broken, 0);
        row("status line only", {"HTTP/1.1 200 OK\r\n", Then::Close, false}, Transport::Broken, -1);
        row("truncated body", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\"", Then::Close, false},
            Transport::Broken, 200);
        row("truncated chunk",
            {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"a\"", Then::Close, false},
            Transport::Broken, 200);
        row("103", {"HTTP/1.1 103 Early Hints\r\n\r\n", Then::Close, false}, Transport::Broken, 103);
        row("307", RawFront::answer(307, {}, "Location: http://127.0.0.2:9/elsewhere\r\n"), Transport::Answered, 307);
        row("302", RawFront::answer(302, {}, "Location: /write\r\n"), Transport::Answered, 302);
        row("401 with a challenge", RawFront::answer(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            Transport::Answered, 401);
        row("408", RawFront::answer(408, "{}"), Transport::Answered, 408);
        row("409", RawFront::answer(409, "{}"), Transport::Answered, 409);
        row("429", RawFront::answer(429, "{}"), Transport::Answered, 429);
        row("500", RawFront::answer(500, "{}"), Transport::Answered, 500);
        row("503", RawFront::answer(503, "{}"), Transport::Answered, 503);
        row("not HTTP", {"SSH-2.0-x\r\n\r\n", Then::Close, false}, Transport::Broken, 0);
        row("gzip that is none", RawFront::answer(200, "hello", "Content-Encoding: gzip\r\n"), Transport::Nonsense,
            200);
    }
    void exactlyOneCopy()
    {
        QFETCH(RawFront::Step, step);
        QFETCH(Transport, transport);
        QFETCH(int, status);
        for (const bool keptAlive : {false, true}) {
            using Kind = std::pair<QByteArray, qsizetype>;
            for (const auto &[verb, size] : {Kind("PUT", 200'000), Kind("POST", 20), Kind("DELETE", 0)}) {
                if (step.beforeBody && size < 1000)
                    continue;
                {
                    RawFront front;
                    genesys::Transport carrier;
                    if (keptAlive) {
                        QCOMPARE(ask(carrier, writeTo(front.url("/warm"), "PUT", 10)).status, 200);
                        QCOMPARE(front.connections(), 1);
                    }
                    front.scriptFor(path, {step});
                    const HttpReply reply = ask(carrier, writeTo(front.url(path), verb, size));
                    const QString label =
                        QStringLiteral("%1 %2 bytes, kept alive %3: %4 copies, transport %5, status %6: %7")
                            .arg(QString::fromLatin1(verb))
                            .arg(size)
                            .arg(keptAlive)
                            .arg(front.copies(path))
                            .arg(static_cast<int>(reply.transport))
                            .arg(reply.status)
                            .arg(reply.reason);
                    QVERIFY2(reply.transport == transport, qPrintable(label));
                    QVERIFY2(status < 0 || reply.status == status, qPrintable(label));
                    QTest::qWait(20); // a second copy would come at once
                    QVERIFY2(front.copies(path) == 1, qPrintable(label));
                    if (transport == Transport::Answered && status == 200)
                        QCOMPARE(front.requests().last().body.size(), size);
                }
            }
        }
    }

    void everyFinalStatusIsAFact()
    {
        RawFront front;
        genesys::Transport carrier;
        for (int status = 400; status < 600; ++status) {
            if (status == 407) // a proxy's word; Qt asks for credentials of a proxy that is not there
                continue;
            front.script({RawFront::answer(status, "{}")});
            const HttpReply reply = ask(carrier, writeTo(front.url(path), "POST", 10));
            const QString label = QStringLiteral("%1: %2").arg(status).arg(reply.reason);
            QVERIFY2(reply.transport == Transport::Answered, qPrintable(label));
            QVERIFY2(reply.status == status, qPrintable(label));
            QCOMPARE(reply.body, QByteArray("{}"));
        }
        QCOMPARE(front.copies(path), 199);
    }

    void namesTheHostOfARedirect()
    {
        RawFront front;
        RawFront other;
        front.script({RawFront::answer(307, {}, "Location: " + other.url("/stolen").toEncoded() + "\r\n")});
        genesys::Transport carrier;
        HttpRequest request = writeTo(front.url(path), "PUT", 10);
        request.headers.emplaceBack("Authorization", "Bearer secret");
        const HttpReply reply = ask(carrier, request);
        QVERIFY(!reply.isSuccess());
        QVERIFY2(reply.reason.contains(QStringLiteral("127.0.0.1 points to 127.0.0.1")), qPrintable(reply.reason));
        QCOMPARE(other.requests().size(), 0);
    }

    void refusedIsNotSent()
    {
        QUrl url;
        {
            RawFront gone;
            url = gone.url(path);
        }
        genesys::Transport carrier;
        const HttpReply reply = ask(carrier, writeTo(url, "PUT", 10));
        QCOMPARE(reply.transport, Transport::NotSent);
        QVERIFY(reply.reason.contains(QStringLiteral("127.0.0.1")));
    }

    void deadlineIsTotal()
    {
        RawFront front;
        front.script({{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", Then::KeepOpen, false}});
        genesys::Transport carrier;
        HttpRequest request = writeTo(front.url(path), "PUT", 10);
        request.deadline = base::Milliseconds(300);
        QElapsedTimer timer;
        timer.start();
        const HttpReply reply = ask(carrier, request);
        QCOMPARE(reply.transport, Transport::TimedOut);
        QVERIFY(timer.elapsed() >= 290);
        QVERIFY(timer.elapsed() < 5'000);
        QCOMPARE(front.copies(path), 1);
    }

    void capsHeaderAndBody()
    {
        RawFront front;
        genesys::Transport carrier;
        HttpRequest request = writeTo(front.url(path), "PUT", 10);
        request.bodyCap = 1000;
        front.script({RawFront::answer(200, QByteArray(1000, ' '))});
        QVERIFY(ask(carrier, request).isSuccess());
        front.script({RawFront::answer(200, QByteArray(1001, ' '))});
        QCOMPARE(ask(carrier, request).transport, Transport::Broken);
        QByteArray many;
        for (int i = 0; i < 80; ++i)
            many += "X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'h') + "\r\n";
        front.script({RawFront::answer(200, "{}", many)});
        QCOMPARE(ask(carrier, request).transport, Transport::Broken);
    }

    void forbiddenBytesStayHome()
    {
        RawFront front;
        genesys::Transport carrier;
        HttpRequest request = writeTo(front.url(path), "PUT", 10);
        request.headers.emplaceBack("X-A", "b\r\nX-Evil: 1");
        QCOMPARE(ask(carrier, request).transport, Transport::NotSent);
        request.headers.clear();
        request.verb = "PUT /x HTTP/1.1\r\nX:";
        QCOMPARE(ask(carrier, request).transport, Transport::NotSent);
        QCOMPARE(front.requests().size(), 0);
        QVERIFY(genesys::isCleanHeader("x-amz-tagging", "a=b&c=d"));
        QVERIFY(!genesys::isCleanHeader("", "x"));
        QVERIFY(!genesys::isCleanHeader("a b", "x"));
        QVERIFY(!genesys::isCleanHeader("a", "\x7f"));
    }

    void hungWritesDoNotHoldReads()
    {
        RawFront front;
        front.scriptFor("/hang", {{{}, Then::KeepOpen, false}});
        genesys::Transport carrier;
        int answered = 0;
        for (int i = 0; i < 8; ++i)
            carrier.send(writeTo(front.url("/hang"), "PUT", 10), [&](const HttpReply &) { ++answered; });
        HttpRequest read;
        read.url = front.url("/read");
        QVERIFY(ask(carrier, read).isSuccess());
        read.line = Line::AuthAndPolling;
        QVERIFY(ask(carrier, read).isSuccess());
        QCOMPARE(answered, 0);
        QCOMPARE(front.copies("/hang"), 5); // the sixth waits with us, not unseen in Qt
    }

    void retryAfterOfTwoLines()
    {
        RawFront front;
        front.script({RawFront::answer(429, "{}", "Retry-After: 3\r\nRetry-After: 7\r\n")});
        genesys::Transport carrier;
        HttpRequest read;
        read.url = front.url("/read");
        const HttpReply reply = ask(carrier, read);
        QCOMPARE(reply.status, 429);
        QVERIFY(reply.retryAfter == base::Milliseconds(7'000));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
