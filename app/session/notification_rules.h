#pragma once
#include "session/watch.h"

#include <map>
#include <set>

namespace shiftlane::session {

/// When a supervisor is told, and that once: a push and a kind of news make one
/// notice, whatever comes and goes between two looks. What was over when the
/// watching began is no news. Pure; the time is handed in.
class NotificationRules {
public:
    /// A push that nobody carries out for so long counts as failed: a lease may
    /// lapse for a moment and be taken up again.
    static constexpr qint64 interruptedAfterMs = 45'000;
    /// Conflicts, throttled and repeated writes that make a push degraded: more
    /// than so many for each of its schedule groups, three at least.
    static constexpr int troublesPerGroup = 2;
    static constexpr int fewestTroubles = 3;
    /// Parked agents that make it so: more than one in so many of the planned, two at least.
    static constexpr int parkedOneIn = 5;

    /// A writer whose writes to a business unit go on failing is told of again
    /// after so long without a failure.
    static constexpr qint64 quietAfterMs = 600'000;

    /// Pushes as they are now, all that the journal knows. The first look takes
    /// note of what stands already and tells nothing.
    [[nodiscard]] std::vector<WatchNotice> lookAtPushes(const std::vector<WatchedPush> &pushes, Instant now);
    /// Writes as the service's events tell them: those that failed. Oldest first.
    [[nodiscard]] std::vector<WatchNotice> lookAtWrites(const std::vector<SeenWrite> &writes);

private:
    using Kind = WatchNotice::Kind;
    struct Run;
    void lookAt(const QString &id, const Run &run, Instant now, std::vector<WatchNotice> &news);
    bool once(const QString &id, Kind kind);

    bool first_ = true;
    std::map<QString, std::set<Kind>> told_;
    std::map<std::pair<QString, base::BusinessUnitId>, Instant> failing_; ///< writer and unit: the last failure
    std::map<QString, Instant> aloneSince_;                               ///< pushes that nobody carries out
};

} // namespace shiftlane::session
