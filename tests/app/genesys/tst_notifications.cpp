// The event socket against a fake service: channels over HTTP, sockets over
// QWebSocketServer, everything shortened (reliability N01–N10).
#include "genesys/client.h"
#include "genesys/notifications.h"
#include "support/raw_front.h"
#include "wire/notifications.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocketServer>

using namespace shiftlane;
using genesys::Notifications;
using support::RawFront;

namespace {

const QString topic = QStringLiteral("v2.workforcemanagement.businessunits.bu.schedules");

genesys::Timing shortTiming()
{
    genesys::Timing timing;
    timing.beat = base::Milliseconds(10);
    timing.pingAfter = base::Milliseconds(150);
    timing.deadAfter = base::Milliseconds(300);
    timing.openingDeadline = base::Milliseconds(400);
    timing.reconnectAfter = base::Milliseconds(100);
    timing.channelLife = base::Milliseconds(60'000);
    timing.oldSocketStays = base::Milliseconds(150);
    return timing;
}

/// Hands out channels c1, c2 … and keeps a diary of what happened in order.
class FakeService : public QObject {
    Q_OBJECT
public:
    FakeService() : sockets_(QStringLiteral("fake"), QWebSocketServer::NonSecureMode)
    {
        sockets_.listen(QHostAddress::LocalHost);
        connect(&sockets_, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = sockets_.nextPendingConnection();
            socket->setParent(this);
            diary << QStringLiteral("socket ") + socket->requestUrl().path().mid(1);
            open << socket;
            connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
                pings += wire::isPing(text.toUtf8()) ? 1 : 0;
                if (answersPings)
                    socket->sendTextMessage(QString::fromUtf8(wire::pong()));
            });
            connect(socket, &QWebSocket::disconnected, this, [this, socket] {
                diary << QStringLiteral("gone ") + socket->requestUrl().path().mid(1);
                open.removeAll(socket);
            });
        });
        front.scriptFor("/oauth/token",
                        {RawFront::answer(200, R"({"access_token":"t1","token_type":"bearer","expires_in":86400})")});
        std::deque<RawFront::Step> channels;
        for (int i = 1; i < 12; ++i) {
            const QString id = QStringLiteral("c%1").arg(i);
            channels.push_back(RawFront::answer(200, wire::printChannel({id, socketUrl(id), {}})));
            subscribes(id, RawFront::answer(200, wire::printSubscriptions({{topic, true, {}}})));
        }
        front.scriptFor("/api/v2/notifications/channels", channels);
    }

    QString socketUrl(const QString &id) const
    {
        return QStringLiteral("ws://127.0.0.1:%1/%2?secret=canary").arg(sockets_.serverPort()).arg(id);
    }
    void subscribes(const QString &id, const RawFront::Step &step)
    {
        front.scriptFor("/api/v2/notifications/channels/" + id.toLatin1() + "/subscriptions", {step});
    }
    int channels() const { return front.copies("/api/v2/notifications/channels"); }
    void say(const QByteArray &frame) const
    {
        for (QWebSocket *socket : open)
            socket->sendTextMessage(QString::fromUtf8(frame));
    }
    void say(const QString &about, const QByteArray &body = "{}") const
    {
        say(wire::printEnvelope({about, QStringLiteral("2"), body, {}}));
    }

    RawFront front;
    QStringList diary;
    QList<QWebSocket *> open;
    int pings = 0;
    bool answersPings = true;

private:
    QWebSocketServer sockets_;
};

struct World {
    explicit World(const genesys::Timing &timing = shortTiming())
        : gateway({service.front.url(), service.front.url(), QStringLiteral("id"), QStringLiteral("s3cret")}, nullptr,
                  timing),
          notifications(gateway), missed(&notifications, &Notifications::mayHaveMissed),
          frames(&notifications, &Notifications::frameArrived)
    {
    }
    base::Status watch(const QStringList &topics = {topic})
    {
        std::optional<base::Status> answer;
        notifications.watch(topics, [&](const base::Status &status) { answer = status; });
        // The server's end of the socket may show up a moment later.
        const auto settled = [&] { return answer && (!notifications.isLive() || !service.open.isEmpty()); };
        if (!QTest::qWaitFor(settled, 10'000))
            return base::Failure{base::FailureKind::TimedOut, QStringLiteral("watch"), QStringLiteral("no word")};
        return *answer;
    }

    FakeService service;
    genesys::Gateway gateway;
    Notifications notifications;
    QSignalSpy missed;
    QSignalSpy frames;
};

} // namespace

class TestNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subscribesBeforeItConnects()
    {
        World world;
        QVERIFY(world.watch());
        QVERIFY(world.notifications.isLive());
        QCOMPARE(world.service.diary, QStringList{QStringLiteral("socket c1")});
        QCOMPARE(world.service.front.copies("/api/v2/notifications/channels/c1/subscriptions"), 1);
        world.service.say(topic);
        QVERIFY(world.frames.wait());
        QCOMPARE(world.missed.count(), 0); // nobody relied on it before
    }

    void aSilentSocketIsPinged()
    {
        World world;
        QVERIFY(world.watch());
        QVERIFY(QTest::qWaitFor([&] { return world.service.pings >= 2; }));
        QVERIFY(world.notifications.isLive());
        QCOMPARE(world.service.diary.size(), 1);
    }

    // N05: no close, no answer.
    void aDeadSocketIsReplacedAndTheGapIsTold()
    {
        World world;
        QVERIFY(world.watch());
        world.service.answersPings = false;
        QVERIFY(QTest::qWaitFor([&] { return !world.notifications.isLive(); }));
        world.service.answersPings = true;
        QVERIFY(QTest::qWaitFor([&] { return world.notifications.isLive(); }));
        QVERIFY(QTest::qWaitFor([&] { return world.missed.count() == 1; }));
        QCOMPARE(world.service.channels(), 1); // the same one, subscribed again
        QCOMPARE(world.service.front.copies("/api/v2/notifications/channels/c1/subscriptions"), 2);
    }

    // N06: notice of the service, and an old channel.
    void theSuccessorIsThereBeforeTheOldOneGoes_data()
    {
        QTest::addColumn<bool>("notice");
        QTest::newRow("closing notice") << true;
        QTest::newRow("a day old") << false;
    }
    void theSuccessorIsThereBeforeTheOldOneGoes()
    {
        QFETCH(bool, notice);
        genesys::Timing timing = shortTiming();
        if (!notice)
            timing.channelLife = base::Milliseconds(400);
        World world(timing);
        QSignalSpy live(&world.notifications, &Notifications::liveChanged);
        QVERIFY(world.watch());
        if (notice)
            world.service.say(QString::fromUtf16(wire::socketClosingTopic));
        QVERIFY(QTest::qWaitFor([&] { return world.service.open.size() == 2; }));
        world.service.say(topic); // on both: told twice, which is harmless
        QVERIFY(QTest::qWaitFor([&] { return world.frames.count() == 2; }));
        QVERIFY(QTest::qWaitFor([&] { return world.service.diary.contains(QStringLiteral("gone c1")); }));
        QCOMPARE(world.service.diary.mid(0, 3),
                 (QStringList{QStringLiteral("socket c1"), QStringLiteral("socket c2"), QStringLiteral("gone c1")}));
        QVERIFY(world.notifications.isLive());
        QCOMPARE(live.count(), 1);
        QCOMPARE(world.missed.count(), 0);
    }

    void aSuccessorThatFailsCostsNothing()
    {
        World world;
        QVERIFY(world.watch());
        world.service.subscribes(QStringLiteral("c2"), RawFront::answer(500, "{}"));
        world.service.say(QString::fromUtf16(wire::socketClosingTopic));
        QVERIFY(QTest::qWaitFor([&] { return world.service.diary.contains(QStringLiteral("socket c3")); }));
        QVERIFY(QTest::qWaitFor([&] { return world.service.diary.contains(QStringLiteral("gone c1")); }));
        QVERIFY(world.notifications.isLive());
        QCOMPARE(world.missed.count(), 0);
    }

    void closingNoticesInAStormAreSpread()
    {
        World world;
        QVERIFY(world.watch());
        const int before = world.service.channels();
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 500) {
            world.service.say(QString::fromUtf16(wire::socketClosingTopic));
            QTest::qWait(5);
        }
        const int made = world.service.channels() - before;
        QVERIFY2(made >= 1 && made <= 6, qPrintable(QString::number(made)));
    }

    // Another console took the channel: 20 are all there may be.
    void aChannelThatIsGoneIsMadeAgain()
    {
        World world;
        QVERIFY(world.watch());
        world.service.subscribes(QStringLiteral("c1"),
                                 RawFront::answer(404, R"({"message":"gone","code":"entity.not.found","status":404})"));
        world.service.open.front()->close();
        QVERIFY(QTest::qWaitFor([&] { return world.service.diary.contains(QStringLiteral("socket c2")); }, 10'000));
        QVERIFY(QTest::qWaitFor([&] { return world.missed.count() == 1; }));
        world.service.say(QStringLiteral("v2.system.no_longer_subscribed.x"));
        QVERIFY(QTest::qWaitFor([&] { return world.service.diary.contains(QStringLiteral("socket c3")); }, 10'000));
        QVERIFY(QTest::qWaitFor([&] { return world.missed.count() == 2; }));
    }

    // N07
    void topicsBeyondTheLimitAreSaid()
    {
        World world;
        QStringList many;
        for (int i = 0; i < 1'003; ++i)
            many << QStringLiteral("topic.%1").arg(i);
        const base::Status status = world.watch(many);
        QVERIFY(!status);
        QVERIFY2(status.failure().reason.contains(QStringLiteral("3 of 1003")), qPrintable(status.failure().reason));
        QVERIFY(world.notifications.isLive());
        QCOMPARE(wire::parseTopics(world.service.front.requests().last().body, QStringLiteral("x"))->size(), 1'000);
    }

    void refusedTopicsAreSaid()
    {
        World world;
        world.service.subscribes(
            QStringLiteral("c1"),
            RawFront::answer(200, wire::printSubscriptions({{topic, false, QStringLiteral("no permission")}})));
        QVERIFY(!world.watch());
        QVERIFY(world.notifications.isLive());
    }

    // N08
    void badFramesEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<bool>("binary");
        QTest::newRow("broken JSON") << QByteArray("{\"topicName\":") << false;
        QTest::newRow("binary") << QByteArray("{}") << true;
        QTest::newRow("beyond the cap") << QByteArray(2 << 20, ' ') << false;
    }
    void badFramesEndTheConnection()
    {
        QFETCH(QByteArray, frame);
        QFETCH(bool, binary);
        World world;
        QVERIFY(world.watch());
        if (binary)
            world.service.open.front()->sendBinaryMessage(frame);
        else
            world.service.say(frame);
        QVERIFY(QTest::qWaitFor([&] { return !world.notifications.isLive(); }));
        QCOMPARE(world.frames.count(), 0);
        QVERIFY(QTest::qWaitFor([&] { return world.missed.count() == 1; }));
        QVERIFY(world.notifications.isLive());
    }

    // N02, N03, N08: whatever the frames, the client hands on what it can read.
    void duplicatesAndForeignFramesAreHarmless()
    {
        FakeService service;
        genesys::Client client(
            {service.front.url(), service.front.url(), QStringLiteral("id"), QStringLiteral("s3cret")}, nullptr,
            shortTiming());
        int told = 0;
        client.onScheduleEvent([&](const push::Remote::ScheduleEvent &) { ++told; });
        bool ready = false;
        client.watch({base::BusinessUnitId(QStringLiteral("bu"))},
                     [&](const base::Status &status) { ready = bool(status); });
        QVERIFY(QTest::qWaitFor([&] { return ready && service.open.size() == 1; }));
        const QByteArray good = R"({"status":"Error","operationId":"o","eventType":"Update"})";
        for (int i = 0; i < 1'000; ++i)
            service.say(topic, good);
        service.say(QStringLiteral("v2.users.x.presence"), good);
        service.say(topic, R"({"status":"Complete"})");
        service.say(QByteArray(R"({"result":"200","status":"subscribed"})"));
        service.say(topic, good);
        QVERIFY2(QTest::qWaitFor([&] { return told >= 1'001; }, 2'000), qPrintable(QString::number(told)));
        QTest::qWait(20);
        QCOMPARE(told, 1'001);
        QVERIFY(client.isLive());
    }

    // N10: a service that closes every socket at once.
    void attemptsAreSpread()
    {
        genesys::Timing timing = shortTiming();
        World world(timing);
        QVERIFY(world.watch());
        std::vector<qint64> gaps;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 4; ++i) {
            const int before = static_cast<int>(world.service.diary.filter(QStringLiteral("socket")).size());
            world.service.open.front()->abort();
            clock.start();
            QVERIFY(QTest::qWaitFor([&] {
                return world.service.diary.filter(QStringLiteral("socket")).size() > before &&
                       world.notifications.isLive();
            }));
            gaps.push_back(clock.elapsed());
        }
        for (const qint64 gap : gaps)
            QVERIFY2(gap >= 95, qPrintable(QString::number(gap)));
        QVERIFY(*std::max_element(gaps.begin(), gaps.end()) > *std::min_element(gaps.begin(), gaps.end()));
    }

    // S22: the URL of the socket is as good as a password.
    void theSocketUrlIsInNoMessage()
    {
        World world;
        world.service.front.scriptFor(
            "/api/v2/notifications/channels",
            {RawFront::answer(
                200, wire::printChannel(
                         {QStringLiteral("hidden"), QStringLiteral("ws://127.0.0.1:1/hidden?secret=canary"), {}}))});
        world.service.subscribes(QStringLiteral("hidden"),
                                 RawFront::answer(200, wire::printSubscriptions({{topic, true, {}}})));
        const base::Status refused = world.watch();
        QVERIFY(!refused);
        QVERIFY2(!refused.failure().sentence().contains(QStringLiteral("canary")),
                 qPrintable(refused.failure().sentence()));
        QVERIFY(!refused.failure().sentence().contains(QStringLiteral("hidden")));
        world.service.subscribes(QStringLiteral("hidden"),
                                 RawFront::answer(403, R"({"message":"m","code":"c","status":403})"));
        const base::Status forbidden = world.watch({QStringLiteral("another")});
        QVERIFY(!forbidden);
        QVERIFY2(!forbidden.failure().sentence().contains(QStringLiteral("hidden")),
                 qPrintable(forbidden.failure().sentence()));
        QVERIFY(forbidden.failure().sentence().contains(QStringLiteral("subscriptions")));
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
