#pragma once
#include "genesys/gateway.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>
#include <QWebSocket>
#include <memory>
#include <vector>

namespace shiftlane::genesys {

/// One channel and its socket (contract C). Subscribes first, connects then, and
/// comes back by itself: never more than one attempt in 5 s, with jitter (N10);
/// an old channel is replaced when its socket does not open twice. Pings after
/// 30 s of silence, gives the socket up after 35. Frames beyond 256 KiB, messages
/// beyond 1 MiB and binary ones end the connection.
class Notifications : public QObject {
    Q_OBJECT
public:
    explicit Notifications(Gateway &gateway, QObject *parent = nullptr);
    ~Notifications() override;

    /// Adds the topics; `done` once they are subscribed and the socket is up, or
    /// with the reason why not. Goes on trying either way.
    void watch(const QStringList &topics, base::Callback<base::Status> done);
    [[nodiscard]] bool isLive() const { return live_; }

Q_SIGNALS:
    void frameArrived(const QByteArray &frame);
    void liveChanged(bool live);

private:
    void openChannel();
    void subscribe();
    void openSocket();
    void takeFrame(const QString &text);
    void beat();
    void lose(const QString &why);
    void comeBack();
    void setLive(bool live);
    void settle(const base::Status &status);
    void dropSocket();

    Gateway &gateway_;
    QStringList topics_;
    QString channelId_;
    QString connectUri_;
    QWebSocket *socket_ = nullptr;
    QTimer heart_;
    QTimer again_;
    QElapsedTimer silence_;
    int failures_ = 0;
    bool live_ = false;
    bool pinged_ = false;
    bool opening_ = false;
    std::vector<base::Callback<base::Status>> waiting_;
};

} // namespace shiftlane::genesys
