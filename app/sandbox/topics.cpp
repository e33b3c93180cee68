#include "sandbox/topics.h"

namespace shiftlane::sandbox {

namespace {

/// The id in the place of `{id}`; nothing where the topic is of another shape.
std::optional<QString> idIn(const QString &topic, const QString &pattern)
{
    const qsizetype at = pattern.indexOf(QLatin1String("{id}"));
    const QString head = pattern.left(at);
    const QString tail = pattern.mid(at + 4);
    if (!topic.startsWith(head) || !topic.endsWith(tail) || topic.size() <= head.size() + tail.size())
        return std::nullopt;
    const QString id = topic.mid(head.size(), topic.size() - head.size() - tail.size());
    return id.contains(QLatin1Char('.')) ? std::nullopt : std::optional(id);
}

bool permitted(const World &world, const QString &topic)
{
    for (const QString &pattern : knownTopics()) {
        const auto id = idIn(topic, pattern);
        if (!id)
            continue;
        if (pattern.contains(QLatin1String("businessunits")))
            return world.unit(BusinessUnitId(*id)) != nullptr;
        if (pattern.contains(QLatin1String("managementunits")))
            return world.unitOf(ManagementUnitId(*id)) != nullptr;
        return true;
    }
    return false;
}

} // namespace

const QStringList &knownTopics()
{
    static const QStringList topics = {
        QStringLiteral("v2.workforcemanagement.businessunits.{id}.schedules"),
        QStringLiteral("v2.workforcemanagement.users.{id}.schedules.query"),
        QStringLiteral("v2.workforcemanagement.users.{id}.schedules.search"),
        QStringLiteral("v2.workforcemanagement.managementunits.{id}.agentschedules.changed"),
        QStringLiteral("v2.workforcemanagement.managementunits.{id}.adherence"),
        QStringLiteral("v2.users.{id}.workforcemanagement.schedules"),
        QStringLiteral("v2.users.{id}.workforcemanagement.shift.trading.jobs"),
        QStringLiteral("v2.users.{id}.workforcemanagement.notifications"),
    };
    return topics;
}

Subscription addTopics(const World &world, ChannelBook::Channel &channel, const QStringList &topics, bool replace,
                       bool ignoreErrors)
{
    Subscription result;
    QStringList wanted = replace ? QStringList() : channel.topics;
    for (const QString &topic : topics) {
        if (permitted(world, topic)) {
            if (!wanted.contains(topic))
                wanted << topic;
        } else if (ignoreErrors) {
            result.rejected.push_back({topic, false, QStringLiteral("notification.invalid.topic")});
        } else {
            result.errorCode = QStringLiteral("notification.invalid.topic");
            result.message = QStringLiteral("The topic %1 is not known").arg(topic);
            return result;
        }
    }
    if (wanted.size() > ChannelBook::topicsPerChannel) {
        result.errorCode = QStringLiteral("notification.subscription.too.many.subscriptions");
        result.message = QStringLiteral("A channel takes at most 1000 topics");
        return result;
    }
    channel.topics = wanted;
    return result;
}

} // namespace shiftlane::sandbox
