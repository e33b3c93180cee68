#include "sandbox/channel_book.h"

#include <algorithm>

namespace shiftlane::sandbox {

namespace {

constexpr qint64 lifetimeMinutes = 24 * 60;

} // namespace

QString ChannelBook::open(const QString &id, const QString &client, base::Instant now)
{
    std::erase_if(channels_, [&](const auto &entry) { return entry.second.expires <= now; });
    QString gone;
    std::vector<const Channel *> own;
    for (const auto &[key, channel] : channels_) {
        if (channel.client == client)
            own.push_back(&channel);
    }
    if (static_cast<int>(own.size()) >= perClient) {
        const auto rank = [](const Channel *c) { return std::pair(c->connected, c->used); };
        gone = (*std::min_element(own.begin(), own.end(), [&](const auto *a, const auto *b) {
                   return rank(a) < rank(b);
               }))->id;
        channels_.erase(gone);
    }
    channels_[id] = Channel{id, client, now.plusMinutes(lifetimeMinutes), now, {}, false};
    return gone;
}

ChannelBook::Channel *ChannelBook::find(const QString &id, base::Instant now)
{
    const auto found = channels_.find(id);
    if (found == channels_.end() || found->second.expires <= now)
        return nullptr;
    found->second.used = now;
    return &found->second;
}

std::vector<ChannelBook::Channel> ChannelBook::ofClient(const QString &client, base::Instant now) const
{
    std::vector<Channel> out;
    for (const auto &[id, channel] : channels_) {
        if (channel.client == client && channel.expires > now)
            out.push_back(channel);
    }
    return out;
}

QStringList ChannelBook::listeners(const QString &topic) const
{
    QStringList out;
    for (const auto &[id, channel] : channels_) {
        if (channel.connected && channel.topics.contains(topic))
            out << id;
    }
    return out;
}

std::set<QString> ChannelBook::heard() const
{
    std::set<QString> topics;
    for (const auto &[id, channel] : channels_)
        if (channel.connected)
            topics.insert(channel.topics.begin(), channel.topics.end());
    return topics;
}

void ChannelBook::prolong(Channel &channel, base::Instant now) const
{
    channel.expires = now.plusMinutes(lifetimeMinutes);
}

} // namespace shiftlane::sandbox
