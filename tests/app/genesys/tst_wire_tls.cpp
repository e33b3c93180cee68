// Bad certificates and old protocols are a hard stop: not one byte of a request
// goes out (reliability T16, S01, S05). Hung writes delay nobody (T21).
#include "support/wire_cases.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace shiftlane;
using genesys::HttpReply;
using push::Transport;
using support::RawFront;
using support::TestCertificates;

using Who = TestCertificates::Identity TestCertificates::*;
Q_DECLARE_METATYPE(Who)

namespace {

constexpr auto token = R"({"access_token":"t1","token_type":"bearer","expires_in":86400})";

genesys::HttpRequest put(const QUrl &url)
{
    genesys::HttpRequest request;
    request.line = genesys::Line::Writes;
    request.verb = "PUT";
    request.url = url;
    request.headers = {{"Authorization", "Bearer secret"}};
    request.body = QByteArray(1'000, 'x');
    request.deadline = base::Milliseconds(8'000);
    return request;
}

HttpReply ask(genesys::Transport &transport, genesys::HttpRequest request)
{
    std::optional<HttpReply> answer;
    transport.send(std::move(request), [&](HttpReply reply) { answer = std::move(reply); });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answer.value_or(HttpReply{});
}

} // namespace

class TestWireTls : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    TestCertificates certificates_;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        certificates_ = TestCertificates::make(folder_.path());
        if (!certificates_.complaint.isEmpty())
            QSKIP(qPrintable(certificates_.complaint));
        certificates_.trust();
    }

    void aGoodCertificateIsTaken()
    {
        RawFront front(certificates_.good);
        genesys::Transport carrier;
        const HttpReply reply = ask(carrier, put(front.url("/write")));
        QVERIFY2(reply.isSuccess(), qPrintable(reply.reason));
        QVERIFY(front.bytesReceived() > 1'000);
    }

    void badCertificatesStopIt_data()
    {
        QTest::addColumn<Who>("who");
        QTest::newRow("expired") << &TestCertificates::expired;
        QTest::newRow("wrong host") << &TestCertificates::wrongHost;
        QTest::newRow("self-signed") << &TestCertificates::selfSigned;
        QTest::newRow("unknown CA") << &TestCertificates::unknownCa;
        QTest::newRow("intermediate missing") << &TestCertificates::noIntermediate;
    }
    void badCertificatesStopIt()
    {
        QFETCH(Who, who);
        RawFront front(certificates_.*who);
        genesys::Transport carrier;
        const HttpReply reply = ask(carrier, put(front.url("/write")));
        QCOMPARE(reply.transport, Transport::NotSent);
        QVERIFY2(reply.reason.contains(QStringLiteral("127.0.0.1")), qPrintable(reply.reason));
        QTest::qWait(30);
        QCOMPARE(front.bytesReceived(), 0);
        QCOMPARE(front.requests().size(), 0);
    }

    void aSwappedCertificateStopsIt()
    {
        RawFront front(certificates_.good);
        genesys::Transport carrier;
        QVERIFY(ask(carrier, put(front.url("/write"))).isSuccess());
        const qint64 before = front.bytesReceived();
        front.becomes(certificates_.unknownCa);
        front.hangUp();
        QTest::qWait(30);
        // The session of before must not be taken up again either.
        QCOMPARE(ask(carrier, put(front.url("/write"))).transport, Transport::NotSent);
        QTest::qWait(30);
        QCOMPARE(front.bytesReceived(), before);
    }

    void oldTlsIsRefused()
    {
        // Qt's own server refuses TLS 1.1 as well: the openssl program speaks it.
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString port = QString::number(probe.serverPort());
        probe.close();
        const auto start = [&](QProcess &process, const QString &words) {
            process.setWorkingDirectory(folder_.path());
            process.start(TestCertificates::program(), words.split(u' '));
        };
        const QString weak = QStringLiteral(" -tls1_1 -cipher ALL:@SECLEVEL=0");
        QProcess server;
        start(server, QStringLiteral("s_server -quiet -cert good.pem -key good.key -accept ") + port + weak);
        QVERIFY(server.waitForStarted());
        QByteArray seen;
        const auto shakes = [&] {
            QProcess client;
            start(client, QStringLiteral("s_client -connect 127.0.0.1:") + port + weak);
            client.closeWriteChannel();
            client.waitForFinished(5'000);
            seen = client.readAllStandardOutput();
            return seen.contains("Protocol  : TLSv1.1") && seen.contains("Cipher is");
        };
        const bool speaks = QTest::qWaitFor(shakes, 5'000);
        if (!speaks)
            QSKIP("this openssl program cannot serve TLS 1.1");
        genesys::Transport carrier;
        const HttpReply reply = ask(carrier, put(QUrl(QStringLiteral("https://127.0.0.1:%1/write").arg(port))));
        QCOMPARE(reply.transport, Transport::NotSent);
        QTest::qWait(50);
        QCOMPARE(server.readAllStandardOutput(), QByteArray()); // it prints what it is sent
        server.kill();
        server.waitForFinished(5'000);
    }

    void floodOfHeaderEnds()
    {
        RawFront front(certificates_.good);
        const QByteArray line = "X-Filler: " + QByteArray(488, 'f') + "\r\n";
        front.scriptFor("/write", {{"HTTP/1.1 200 OK\r\n", RawFront::Then::KeepOpen, false, 0, line.repeated(8)}});
        genesys::Transport carrier;
        genesys::HttpRequest request = put(front.url("/write"));
        request.deadline = base::Milliseconds(500);
        QCOMPARE(ask(carrier, request).transport, Transport::TimedOut);
        QVERIFY(QTest::qWaitFor([&] { return front.open() == 0; }, 5'000));
        QVERIFY(ask(carrier, put(front.url("/next"))).isSuccess());
    }

    // T21: six hung writes, and the token has to be renewed.
    void hungWritesDelayNobody()
    {
        RawFront front;
        front.scriptFor("/oauth/token",
                        {RawFront::answer(200, token), RawFront::answer(200, QByteArray(token).replace("t1", "t2"))});
        front.scriptFor("/api/v2/hang", {{{}, RawFront::Then::KeepOpen, false}});
        front.scriptFor("/api/v2/read", {RawFront::answer(401, "{}"), RawFront::answer(200, "{}")});
        genesys::Gateway gateway({front.url(), front.url(), QStringLiteral("id"), QStringLiteral("s3cret")});
        int ended = 0;
        for (int i = 0; i < 6; ++i) {
            genesys::ApiCall write;
            write.verb = "POST";
            write.path = "/api/v2/hang";
            write.priority = push::Priority::Write;
            gateway.call(write, [&](const HttpReply &) { ++ended; });
        }
        QVERIFY(QTest::qWaitFor([&] { return front.copies("/api/v2/hang") == 5; }));
        QElapsedTimer clock;
        clock.start();
        int fine = 0;
        for (int i = 0; i < 3; ++i) {
            genesys::ApiCall read;
            read.path = "/api/v2/read";
            read.priority = i == 2 ? push::Priority::Polling : push::Priority::Read;
            gateway.call(read, [&](const HttpReply &reply) { fine += reply.isSuccess(); });
        }
        QVERIFY(QTest::qWaitFor([&] { return fine == 3; }, 5'000));
        qInfo() << "three reads and a renewed token beside six hung writes:" << clock.elapsed() << "ms";
        QCOMPARE(front.copies("/oauth/token"), 2);
        QCOMPARE(ended, 0);
    }
};

QTEST_GUILESS_MAIN(TestWireTls)
#include "tst_wire_tls.moc"
