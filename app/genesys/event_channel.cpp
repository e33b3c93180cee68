#include "genesys/event_channel.h"

#include "genesys/decode.h"
#include "wire/notifications.h"

#include <algorithm>

namespace shiftlane::genesys {

namespace {

constexpr quint64 messageCap = 1 << 20;
constexpr quint64 frameCap = 256 << 10;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto socketError = &QWebSocket::errorOccurred;
#else
constexpr auto socketError = QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif

ApiCall channelCall(const QByteArray &verb, const QByteArray &rest)
{
    ApiCall call;
    call.verb = verb;
    call.path = apiPath({QStringLiteral("notifications"), QStringLiteral("channels")}) + rest;
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

/// Topics by which the service says that the channel is no longer ours.
bool endsTheChannel(QStringView topic)
{
    return topic.startsWith(u"v2.system.no_longer_subscribed") || topic.startsWith(u"v2.system.token_revoked");
}

} // namespace

EventChannel::EventChannel(Gateway &gateway, QObject *parent) : QObject(parent), gateway_(gateway)
{
    heart_.setInterval(gateway.timing().beat);
    connect(&heart_, &QTimer::timeout, this, &EventChannel::beat);
}

EventChannel::~EventChannel() { dropSocket(); }

base::Milliseconds EventChannel::age() const { return base::Milliseconds(made_.isValid() ? made_.elapsed() : 0); }

void EventChannel::forget()
{
    id_.clear();
    made_.invalidate();
}

void EventChannel::open(const QStringList &topics)
{
    topics_ = topics;
    if (opening_)
        return; // what is under way asks again when its list is not this one
    opening_ = true;
    if (id_.isEmpty())
        makeChannel();
    else
        subscribe();
}

void EventChannel::makeChannel()
{
    const ApiCall call = channelCall("POST", {});
    gateway_.call(call, [guard = QPointer(this), route = call.route()](const HttpReply &reply) {
        if (!guard)
            return;
        const auto channel = decode(reply, route, wire::parseChannel);
        if (!channel)
            return guard->fail(channel.failure().sentence());
        guard->id_ = channel->id;
        guard->connectUri_ = channel->connectUri;
        guard->made_.start();
        guard->subscribe();
    });
}

void EventChannel::subscribe()
{
    ApiCall call = channelCall("PUT", '/' + id_.toUtf8().toPercentEncoding() + "/subscriptions");
    call.body = wire::printTopics(topics_);
    const QString route = QStringLiteral("PUT /api/v2/notifications/channels/…/subscriptions");
    gateway_.call(call, [guard = QPointer(this), route, asked = topics_](const HttpReply &reply) {
        if (!guard)
            return;
        const auto states = decode(reply, route, wire::parseSubscriptions);
        if (!states) {
            guard->forget(); // perhaps gone: the next attempt makes a new one
            return guard->fail(states.failure().sentence());
        }
        if (asked != guard->topics_)
            return guard->subscribe(); // more were added meanwhile
        guard->refused_ = static_cast<int>(
            std::count_if(states->begin(), states->end(), [](const auto &each) { return !each.permitted; }));
        if (!guard->open_)
            return guard->connectSocket();
        guard->opening_ = false;
        Q_EMIT guard->ready(guard->refused_);
    });
}

void EventChannel::connectSocket()
{
    dropSocket();
    const auto url = socketUrl(connectUri_);
    if (!url)
        return fail(url.failure().sentence());
    socket_ = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    socket_->setMaxAllowedIncomingMessageSize(messageCap);
    socket_->setMaxAllowedIncomingFrameSize(frameCap);
    connect(socket_, &QWebSocket::connected, this, [this] {
        opening_ = false;
        open_ = true;
        silence_.start();
        Q_EMIT ready(refused_);
    });
    connect(socket_, &QWebSocket::disconnected, this, [this] { fail(QStringLiteral("the event socket was closed")); });
    // Not errorString(): it may quote the URL (S22).
    connect(socket_, socketError, this, [this](QAbstractSocket::SocketError error) {
        fail(QStringLiteral("the event socket failed (error %1)").arg(static_cast<int>(error)));
    });
    connect(socket_, &QWebSocket::textMessageReceived, this, &EventChannel::takeFrame);
    connect(socket_, &QWebSocket::binaryMessageReceived, this,
            [this] { fail(QStringLiteral("a binary message came on the event socket")); });
    silence_.start();
    heart_.start();
    socket_->open(*url);
}

void EventChannel::takeFrame(const QString &text)
{
    silence_.start();
    pinged_ = false;
    const QByteArray frame = text.toUtf8();
    const auto envelope = wire::parseEnvelope(frame, QStringLiteral("event socket"));
    if (!envelope)
        return fail(QStringLiteral("an unreadable message came on the event socket"));
    if (envelope->topic.isEmpty() || envelope->topic == QStringView(wire::metadataTopic))
        return;
    if (envelope->topic == QStringView(wire::socketClosingTopic))
        return Q_EMIT closing();
    if (endsTheChannel(envelope->topic)) {
        forget();
        return fail(QStringLiteral("the service took the subscriptions away"));
    }
    Q_EMIT frameArrived(frame);
}

void EventChannel::beat()
{
    const Timing &timing = gateway_.timing();
    const base::Milliseconds silent(silence_.elapsed());
    const auto seconds = [](base::Milliseconds span) { return static_cast<double>(span.count()) / 1000.0; };
    if (!open_) {
        if (silent > timing.openingDeadline)
            fail(QStringLiteral("the event socket did not open within %1 s").arg(seconds(timing.openingDeadline)));
        return;
    }
    if (silent > timing.deadAfter)
        return fail(QStringLiteral("the event socket was silent for %1 s").arg(seconds(timing.deadAfter)));
    if (silent > timing.pingAfter && !pinged_) {
        pinged_ = true;
        socket_->sendTextMessage(QString::fromUtf8(wire::ping()));
    }
}

void EventChannel::fail(const QString &why)
{
    opening_ = false;
    dropSocket();
    Q_EMIT lost(why);
}

void EventChannel::dropSocket()
{
    heart_.stop();
    open_ = pinged_ = false;
    if (!socket_)
        return;
    QWebSocket *old = std::exchange(socket_, nullptr);
    old->disconnect(this);
    old->abort();
    old->deleteLater();
}

} // namespace shiftlane::genesys
