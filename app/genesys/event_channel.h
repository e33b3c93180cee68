#pragma once
#include "genesys/gateway.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWebSocket>

namespace shiftlane::genesys {

/// One notification channel and its socket (contract C): made, subscribed, then
/// connected. Pings after 30 s of silence and is lost after 35. Binary and
/// unreadable frames, frames beyond 256 KiB and messages beyond 1 MiB end the
/// connection (Q18, N08). The URL of the socket is as good as a password: it
/// stands in no message.
class EventChannel : public QObject {
    Q_OBJECT
public:
    explicit EventChannel(Gateway &gateway, QObject *parent = nullptr);
    ~EventChannel() override;

    /// Subscribes `topics` and nothing else; makes the channel first where there
    /// is none, opens the socket where it is not open. Ends in `ready` or `lost`.
    void open(const QStringList &topics);
    /// The next `open` makes another channel.
    void forget();
    [[nodiscard]] bool isOpen() const { return open_; }
    [[nodiscard]] bool isOpening() const { return opening_; }
    /// Since the channel was made.
    [[nodiscard]] base::Milliseconds age() const;

Q_SIGNALS:
    /// Subscribed and connected; `refused` says how many topics it does not have.
    void ready(int refused);
    void lost(const QString &why);
    /// The service will close this socket soon.
    void closing();
    void frameArrived(const QByteArray &frame);

private:
    void makeChannel();
    void subscribe();
    void connectSocket();
    void takeFrame(const QString &text);
    void beat();
    void fail(const QString &why);
    void dropSocket();

    Gateway &gateway_;
    QStringList topics_;
    QString id_;
    QString connectUri_;
    QWebSocket *socket_ = nullptr;
    QTimer heart_;
    QElapsedTimer silence_;
    QElapsedTimer made_;
    int refused_ = 0;
    bool open_ = false;
    bool opening_ = false;
    bool pinged_ = false;
};

} // namespace shiftlane::genesys
