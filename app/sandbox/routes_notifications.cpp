#include "sandbox/service.h"
#include "sandbox/topics.h"
#include "wire/json_writer.h"
#include "wire/notifications.h"

/// Channels and subscriptions over REST (contract C.1).
namespace shiftlane::sandbox {

using wire::JsonWriter;

namespace {

wire::Channel described(const Service &service, const ChannelBook::Channel &channel)
{
    return {channel.id, QStringLiteral("%1/channels/%2").arg(service.socketUrl, channel.id), channel.expires};
}

Answer openChannel(Service &service, const Call &call)
{
    const QString id = service.org.ids().fresh(u"channel");
    service.channels.open(id, call.client, call.now);
    return ok(wire::printChannel(described(service, *service.channels.find(id, call.now))));
}

Answer listChannels(Service &service, const Call &call)
{
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const ChannelBook::Channel &channel : service.channels.ofClient(call.client, call.now))
        out.raw(wire::printChannel(described(service, channel)));
    out.endArray().endObject();
    return ok(out.take());
}

ChannelBook::Channel *channelFor(Service &service, const Call &call)
{
    ChannelBook::Channel *channel = service.channels.find(call.param(u"channelId"), call.now);
    return channel && channel->client == call.client ? channel : nullptr;
}

Answer noChannel()
{
    return refused(404, QStringLiteral("entity.not.found"), QStringLiteral("The channel was not found"));
}

Answer checkChannel(Service &service, const Call &call)
{
    return channelFor(service, call) ? Answer{200, {}, {}, {}} : noChannel();
}

Answer listed(const ChannelBook::Channel &channel, const std::vector<wire::TopicState> &rejected)
{
    std::vector<wire::TopicState> states;
    for (const QString &topic : channel.topics)
        states.push_back({topic, true, {}});
    states.insert(states.end(), rejected.begin(), rejected.end());
    return ok(wire::printSubscriptions(states));
}

Answer listSubscriptions(Service &service, const Call &call)
{
    const ChannelBook::Channel *channel = channelFor(service, call);
    return channel ? listed(*channel, {}) : noChannel();
}

Answer subscribe(Service &service, const Call &call, bool replace)
{
    ChannelBook::Channel *channel = channelFor(service, call);
    if (!channel)
        return noChannel();
    const auto topics = wire::parseTopics(call.body, call.where());
    if (!topics)
        return badRequest(topics.failure());
    const Subscription result =
        addTopics(service.org.world(), *channel, *topics, replace, call.flag(QStringLiteral("ignoreErrors")));
    if (!result.errorCode.isEmpty())
        return refused(400, result.errorCode, result.message);
    service.channels.prolong(*channel, call.now);
    return listed(*channel, result.rejected);
}

Answer addSubscriptions(Service &service, const Call &call) { return subscribe(service, call, false); }

Answer putSubscriptions(Service &service, const Call &call) { return subscribe(service, call, true); }

Answer clearSubscriptions(Service &service, const Call &call)
{
    ChannelBook::Channel *channel = channelFor(service, call);
    if (!channel)
        return noChannel();
    channel->topics.clear();
    return {200, {}, {}, {}};
}

Answer listTopics(Service &, const Call &)
{
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const QString &topic : knownTopics()) {
        out.beginObject().field("id", topic).field("visibility", QStringLiteral("Public"));
        out.key("transports").beginArray().value(QStringLiteral("All")).endArray().endObject();
    }
    out.endArray().endObject();
    return ok(out.take());
}

} // namespace

std::vector<Route> notificationRoutes()
{
    const QString channels = QStringLiteral("/api/v2/notifications/channels");
    const QString one = channels + QStringLiteral("/{channelId}");
    const QString subscriptions = one + QStringLiteral("/subscriptions");
    return {
        {"POST", channels, openChannel},
        {"GET", channels, listChannels},
        {"HEAD", one, checkChannel},
        {"GET", subscriptions, listSubscriptions},
        {"POST", subscriptions, addSubscriptions},
        {"PUT", subscriptions, putSubscriptions},
        {"DELETE", subscriptions, clearSubscriptions},
        {"GET", QStringLiteral("/api/v2/notifications/availabletopics"), listTopics},
    };
}

} // namespace shiftlane::sandbox
