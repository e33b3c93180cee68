#include "sandbox/socket_front.h"

#include "sandbox/topics.h"
#include "wire/notifications.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shiftlane::sandbox {

namespace {

constexpr quint64 largestFrame = 1 << 20; // reliability Q18: Qt's own cap is 2 GiB

} // namespace

SocketFront::SocketFront(ChannelBook &channels, const World &world, Clock clock, QObject *parent)
    : QObject(parent), channels_(channels), world_(world), clock_(std::move(clock))
{
    connect(&heartbeat_, &QTimer::timeout, this, &SocketFront::beat);
    heartbeat_.start(30'000);
}

void SocketFront::take(std::unique_ptr<QWebSocket> socket)
{
    const QString path = socket->requestUrl().path();
    const QString id = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    QWebSocket *own = socket.release();
    own->setParent(this);
    own->setMaxAllowedIncomingMessageSize(largestFrame);
    connect(own, &QWebSocket::disconnected, own, &QObject::deleteLater);
    ChannelBook::Channel *channel = channels_.find(id, clock_());
    if (!channel) {
        own->sendTextMessage(QStringLiteral("{\"result\":\"404\",\"message\":\"channel not found\"}"));
        own->close();
        return;
    }
    if (QWebSocket *before = sockets_[id])
        before->close();
    sockets_[id] = own;
    channel->connected = true;
    connect(own, &QWebSocket::textMessageReceived, this, [this, id](const QString &text) { received(id, text); });
    connect(own, &QWebSocket::disconnected, this, [this, id, own] {
        if (sockets_[id] != own)
            return;
        sockets_.erase(id);
        if (ChannelBook::Channel *left = channels_.find(id, clock_()))
            left->connected = false;
    });
}

void SocketFront::deliver(const Event &event)
{
    const QByteArray frame = wire::printEnvelope({event.topic, QStringLiteral("2"), event.body, {}});
    for (const QString &id : channels_.listeners(event.topic)) {
        const auto found = sockets_.find(id);
        if (found != sockets_.end() && found->second)
            found->second->sendTextMessage(QString::fromUtf8(frame));
    }
}

QByteArray SocketFront::subscribed(const QString &channelId, const QByteArray &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    QJsonObject answer;
    if (message.contains(QLatin1String("correlationId")))
        answer.insert(QStringLiteral("correlationId"), message.value(QLatin1String("correlationId")));
    QStringList topics;
    for (const QJsonValue &topic : message.value(QLatin1String("topics")).toArray())
        topics << topic.toString();
    ChannelBook::Channel *channel = channels_.find(channelId, clock_());
    if (!channel) {
        answer.insert(QStringLiteral("result"), QStringLiteral("404"));
        answer.insert(QStringLiteral("message"), QStringLiteral("channel expired"));
    } else if (const auto result = addTopics(world_, *channel, topics, false, false); !result.errorCode.isEmpty()) {
        answer.insert(QStringLiteral("result"), QStringLiteral("400"));
        answer.insert(QStringLiteral("status"), QStringLiteral("failure"));
        answer.insert(QStringLiteral("message"), result.message);
    } else {
        answer.insert(QStringLiteral("result"), QStringLiteral("200"));
        answer.insert(QStringLiteral("status"), QStringLiteral("subscribed"));
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

void SocketFront::received(const QString &channelId, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto found = sockets_.find(channelId);
    if (found == sockets_.end())
        return;
    if (wire::isPing(bytes))
        found->second->sendTextMessage(QString::fromUtf8(wire::pong()));
    else if (QJsonDocument::fromJson(bytes).object().value(QLatin1String("message")) == QLatin1String("subscribe"))
        found->second->sendTextMessage(QString::fromUtf8(subscribed(channelId, bytes)));
}

void SocketFront::beat()
{
    for (const auto &[id, socket] : sockets_) {
        if (socket)
            socket->sendTextMessage(QString::fromUtf8(wire::heartbeat()));
    }
}

void SocketFront::closeAll()
{
    heartbeat_.stop();
    const auto sockets = std::exchange(sockets_, {});
    for (const auto &[id, socket] : sockets) {
        socket->disconnect(this);
        socket->close();
    }
}

} // namespace shiftlane::sandbox
