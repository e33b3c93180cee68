#include "genesys/notifications.h"

#include "genesys/decode.h"
#include "wire/notifications.h"

#include <QRandomGenerator>

namespace shiftlane::genesys {

namespace {

constexpr qint64 pingAfterMs = 30'000;
constexpr qint64 deadAfterMs = 35'000;
constexpr int beatMs = 1'000;
constexpr int openingMs = 15'000;
constexpr quint64 messageCap = 1 << 20;
constexpr quint64 frameCap = 256 << 10;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto socketError = &QWebSocket::errorOccurred;
#else
constexpr auto socketError = QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif

ApiCall channelCall(std::initializer_list<QString> rest, const QByteArray &verb)
{
    ApiCall call;
    call.verb = verb;
    call.path = apiPath({QStringLiteral("notifications"), QStringLiteral("channels")});
    for (const QString &segment : rest)
        call.path += '/' + segment.toUtf8().toPercentEncoding();
    // Before the first write of a push: not behind the polls.
    call.priority = push::Priority::Read;
    call.paced = true;
    return call;
}

/// wss, or ws to a loopback literal.
base::Result<QUrl> socketUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == u"wss" || (url.scheme() == u"ws" && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !secure || !url.userInfo().isEmpty()) {
        return base::Failure{base::FailureKind::Nonsense,
                             QStringLiteral("event socket on ") + url.host(),
                             QStringLiteral("must be wss, or ws to a loopback address"),
                             0,
                             {},
                             0};
    }
    return url;
}

} // namespace

Notifications::Notifications(Gateway &gateway, QObject *parent) : QObject(parent), gateway_(gateway)
{
    heart_.setInterval(beatMs);
    connect(&heart_, &QTimer::timeout, this, &Notifications::beat);
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &Notifications::comeBack);
}

Notifications::~Notifications() { dropSocket(); }

void Notifications::watch(const QStringList &topics, base::Callback<base::Status> done)
{
    const qsizetype before = topics_.size();
    topics_ += topics;
    topics_.removeDuplicates();
    if (live_ && topics_.size() == before) {
        QTimer::singleShot(0, this, [done = std::move(done)] { done(base::Done{}); });
        return;
    }
    waiting_.push_back(std::move(done));
    if (opening_)
        return; // what is under way subscribes the whole list, or is followed by one that does
    again_.stop();
    if (channelId_.isEmpty())
        openChannel();
    else
        subscribe();
}

void Notifications::openChannel()
{
    opening_ = true;
    const ApiCall call = channelCall({}, "POST");
    gateway_.call(call, [this, route = call.route()](const HttpReply &reply) {
        const auto channel = decode(reply, route, wire::parseChannel);
        if (!channel)
            return lose(channel.failure().sentence());
        channelId_ = channel->id;
        connectUri_ = channel->connectUri;
        subscribe();
    });
}

void Notifications::subscribe()
{
    opening_ = true;
    ApiCall call = channelCall({channelId_, QStringLiteral("subscriptions")}, "PUT");
    call.body = wire::printTopics(topics_);
    gateway_.call(call, [this, route = call.route(), asked = topics_.size()](const HttpReply &reply) {
        const auto topics = decode(reply, route, wire::parseSubscriptions);
        if (!topics) {
            channelId_.clear(); // perhaps gone: the next attempt makes a new one
            return lose(topics.failure().sentence());
        }
        if (asked != topics_.size())
            return subscribe(); // more were added meanwhile
        if (live_) {
            opening_ = false;
            return settle(base::Done{});
        }
        openSocket();
    });
}

void Notifications::openSocket()
{
    dropSocket();
    opening_ = true;
    const auto url = socketUrl(connectUri_);
    if (!url)
        return lose(url.failure().sentence());
    socket_ = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    socket_->setMaxAllowedIncomingMessageSize(messageCap);
    socket_->setMaxAllowedIncomingFrameSize(frameCap);
    connect(socket_, &QWebSocket::connected, this, [this] {
        opening_ = false;
        failures_ = 0;
        silence_.start();
        setLive(true);
        settle(base::Done{});
    });
    connect(socket_, &QWebSocket::disconnected, this, [this] { lose(QStringLiteral("the event socket was closed")); });
    connect(socket_, socketError, this, [this] { lose(socket_ ? socket_->errorString() : QString()); });
    connect(socket_, &QWebSocket::textMessageReceived, this, &Notifications::takeFrame);
    connect(socket_, &QWebSocket::binaryMessageReceived, this,
            [this] { lose(QStringLiteral("a binary message came")); });
    silence_.start();
    heart_.start();
    socket_->open(*url);
}

void Notifications::takeFrame(const QString &text)
{
    silence_.start();
    pinged_ = false;
    const QByteArray frame = text.toUtf8();
    const auto envelope = wire::parseEnvelope(frame, QStringLiteral("event socket"));
    if (!envelope || envelope->topic.isEmpty() || envelope->topic == QStringView(wire::metadataTopic))
        return; // noise is dropped: events are hints, reads decide
    if (envelope->topic == QStringView(wire::socketClosingTopic)) {
        // Maintenance: the same channel, a new socket, now.
        QTimer::singleShot(0, this, &Notifications::openSocket);
        return;
    }
    Q_EMIT frameArrived(frame);
}

void Notifications::beat()
{
    if (!socket_)
        return;
    const qint64 silent = silence_.elapsed();
    if (!live_) {
        if (silent > openingMs)
            lose(QStringLiteral("the event socket did not open within %1 s").arg(openingMs / 1000));
        return;
    }
    if (silent > deadAfterMs)
        return lose(QStringLiteral("the event socket was silent for %1 s").arg(deadAfterMs / 1000));
    if (silent > pingAfterMs && !pinged_) {
        pinged_ = true;
        socket_->sendTextMessage(QString::fromUtf8(wire::ping()));
    }
}

void Notifications::lose(const QString &why)
{
    opening_ = false;
    dropSocket();
    setLive(false);
    ++failures_;
    // Only the callers wait for an answer, the topics stay: 5 s at least, then
    // doubling up to a minute, spread so that many consoles do not come at once.
    const int base = std::min(60'000, 5'000 << std::min(failures_ - 1, 4));
    again_.start(base + static_cast<int>(QRandomGenerator::global()->bounded(base)));
    settle(base::Failure{base::FailureKind::Unreachable, QStringLiteral("notifications"), why, 0, {}, 0});
}

void Notifications::comeBack()
{
    if (topics_.isEmpty() || opening_ || live_)
        return;
    if (channelId_.isEmpty() || failures_ > 2)
        openChannel();
    else
        openSocket();
}

void Notifications::setLive(bool live)
{
    if (live_ == live)
        return;
    live_ = live;
    Q_EMIT liveChanged(live);
}

void Notifications::settle(const base::Status &status)
{
    const auto waiting = std::exchange(waiting_, {});
    for (const auto &each : waiting)
        each(status);
}

void Notifications::dropSocket()
{
    heart_.stop();
    pinged_ = false;
    if (!socket_)
        return;
    QWebSocket *old = std::exchange(socket_, nullptr);
    old->disconnect(this);
    old->abort();
    old->deleteLater();
}

} // namespace shiftlane::genesys
