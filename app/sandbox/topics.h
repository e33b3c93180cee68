#pragma once
#include "sandbox/channel_book.h"
#include "sandbox/world.h"
#include "wire/notifications.h"

namespace shiftlane::sandbox {

/// Topics one can subscribe to, `{id}` where an id goes (contract C.3). Of users'
/// topics only schedules.query, schedules.search and the trade jobs ever fire here.
[[nodiscard]] const QStringList &knownTopics();

struct Subscription {
    std::vector<wire::TopicState> rejected; ///< only with ignoreErrors
    QString errorCode;                      ///< the whole request failed
    QString message;
};
/// Adds to or replaces what the channel listens to. Without `ignoreErrors` one
/// refused topic fails the whole request and nothing changes.
[[nodiscard]] Subscription addTopics(const World &world, ChannelBook::Channel &channel, const QStringList &topics,
                                     bool replace, bool ignoreErrors);

} // namespace shiftlane::sandbox
