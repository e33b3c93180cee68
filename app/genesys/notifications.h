#pragma once
#include "genesys/event_channel.h"

#include <memory>
#include <vector>

namespace shiftlane::genesys {

/// The events of the service, through one channel at a time (contract C). Comes
/// back by itself: never more than one attempt in 5 s, with jitter (N10). Before
/// the service closes a socket or a channel is a day old, another one is made,
/// subscribed and connected, and only then the old one let go (N06): what comes
/// on both is told twice. Events are hints; nobody may rely on them.
class Notifications : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype topicLimit = 1'000; ///< of a channel; the rest is not told

    explicit Notifications(Gateway &gateway, QObject *parent = nullptr);
    ~Notifications() override;

    /// Adds the topics; `done` once they are subscribed and the socket is up, or
    /// with the reason why not (for some of them). Goes on trying either way.
    void watch(const QStringList &topics, base::Callback<base::Status> done);
    [[nodiscard]] bool isLive() const { return live_; }

Q_SIGNALS:
    void frameArrived(const QByteArray &frame);
    void liveChanged(bool live);
    /// There was a gap between two connections: what happened in it is unknown.
    void mayHaveMissed();

private:
    [[nodiscard]] std::unique_ptr<EventChannel> makeChannel();
    void open(EventChannel &channel);
    void takeReady(EventChannel *channel, int refused);
    void takeLost(EventChannel *channel, const QString &why);
    void planHandOver();
    void handOver();
    void comeBack();
    void look();
    void setLive(bool live);
    void settle(const base::Status &status);

    Gateway &gateway_;
    QStringList topics_;
    std::unique_ptr<EventChannel> current_;
    std::unique_ptr<EventChannel> next_; ///< on its way to replace the current one
    QTimer again_;
    QTimer handOver_;
    QTimer age_;
    QElapsedTimer attempted_;
    int failures_ = 0;
    bool live_ = false;
    bool hadGap_ = false;
    std::vector<base::Callback<base::Status>> waiting_;
};

} // namespace shiftlane::genesys
