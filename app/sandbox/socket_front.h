#pragma once
#include "sandbox/channel_book.h"
#include "sandbox/world.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>
#include <functional>
#include <memory>

namespace shiftlane::sandbox {

/// The event sockets (contract C.2): one a channel, heartbeat every 30 s, ping
/// and pong, subscriptions over the socket.
class SocketFront : public QObject {
public:
    using Clock = std::function<Instant()>;
    SocketFront(ChannelBook &channels, const World &world, Clock clock, QObject *parent = nullptr);

    /// Takes a fresh connection; one without a living channel is told 404 and closed.
    void take(std::unique_ptr<QWebSocket> socket);
    void deliver(const Event &event);
    void closeAll();

private:
    void received(const QString &channelId, const QString &text);
    void beat();
    [[nodiscard]] QByteArray subscribed(const QString &channelId, const QByteArray &text);

    ChannelBook &channels_;
    const World &world_;
    Clock clock_;
    QTimer heartbeat_;
    std::map<QString, QWebSocket *> sockets_; ///< by channel; owned as children
};

} // namespace shiftlane::sandbox
