#pragma once
#include "base/instant.h"

#include <QString>
#include <QStringList>
#include <map>
#include <set>
#include <vector>

namespace shiftlane::sandbox {

/// Notification channels and what they subscribe to (contract C): at most 20 a
/// client, 1000 topics each, over after 24 hours unless subscribed again.
class ChannelBook {
public:
    static constexpr int perClient = 20;
    static constexpr int topicsPerChannel = 1000;
    struct Channel {
        QString id;
        QString client;
        base::Instant expires;
        base::Instant used;
        QStringList topics; ///< in the order they were asked for
        bool connected = false;
    };

    /// Opens one; returns the id of the channel that had to go, or nothing.
    QString open(const QString &id, const QString &client, base::Instant now);
    [[nodiscard]] Channel *find(const QString &id, base::Instant now);
    [[nodiscard]] std::vector<Channel> ofClient(const QString &client, base::Instant now) const;
    /// Channels that have the topic and somebody at the other end.
    [[nodiscard]] QStringList listeners(const QString &topic) const;
    /// Every topic that somebody at the other end of a channel has.
    [[nodiscard]] std::set<QString> heard() const;
    void prolong(Channel &channel, base::Instant now) const;

private:
    std::map<QString, Channel> channels_;
};

} // namespace shiftlane::sandbox
