#include "session/notification_rules.h"

#include <algorithm>

namespace shiftlane::session {

/// The groups of one push, added up.
struct NotificationRules::Run {
    WatchNotice sum;
    QString failure; ///< of the first group that failed
    QString failedGroup;
    bool failed = false;
    bool ended = true;
    bool alone = false; ///< a group of it is not ended and nobody carries it out

    void add(const WatchedPush &group)
    {
        sum.planner = group.row.planner;
        sum.planName = group.row.planName;
        sum.groupText = group.row.groupText;
        ++sum.groups;
        sum.planned += group.row.planned;
        sum.applied += group.row.applied;
        sum.parked += group.row.parked;
        sum.troubles += group.conflicts + group.throttled + group.retries;
        if (group.failed() && !failed) {
            failed = true;
            failure = group.row.reason;
            failedGroup = group.row.groupText;
        }
        ended = ended && group.ended();
        alone = alone || group.interrupted();
    }
    [[nodiscard]] bool degraded() const
    {
        const bool troubled = sum.troubles >= fewestTroubles && sum.troubles > troublesPerGroup * sum.groups;
        return troubled || (sum.parked >= 2 && sum.parked * parkedOneIn > sum.planned);
    }
};

bool NotificationRules::once(const QString &id, Kind kind) { return told_[id].insert(kind).second; }

void NotificationRules::lookAt(const QString &id, const Run &run, Instant now, std::vector<WatchNotice> &news)
{
    const auto tell = [&](Kind kind, const QString &group, const QString &detail) {
        if (!once(id, kind))
            return;
        WatchNotice notice = run.sum;
        notice.kind = kind;
        notice.at = now;
        notice.runId = id;
        notice.groupText = group;
        notice.detail = detail;
        news.push_back(std::move(notice));
    };
    if (run.alone)
        aloneSince_.try_emplace(id, now);
    else
        aloneSince_.erase(id);
    tell(Kind::Started, run.sum.groupText, {});
    if (run.degraded())
        tell(Kind::Degraded, run.sum.groupText, {});
    if (run.failed)
        tell(Kind::Failed, run.failedGroup, run.failure);
    else if (const auto since = aloneSince_.find(id);
             since != aloneSince_.end() && now.ms - since->second.ms >= interruptedAfterMs)
        tell(Kind::Failed, run.sum.groupText, QStringLiteral("no console carries it out"));
    if (run.ended)
        tell(Kind::Finished, run.sum.groupText, {});
}

std::vector<WatchNotice> NotificationRules::lookAtPushes(const std::vector<WatchedPush> &pushes, Instant now)
{
    std::map<QString, Run> runs;
    for (const WatchedPush &each : pushes)
        runs[each.row.runId].add(each);
    std::vector<WatchNotice> news;
    for (const auto &[id, run] : runs) {
        if (first_) {
            // What stands already is seen on the page; what comes of it is news.
            told_[id].insert(Kind::Started);
            if (run.degraded())
                told_[id].insert(Kind::Degraded);
            if (run.failed || run.alone)
                told_[id].insert(Kind::Failed);
            if (run.ended)
                told_[id].insert(Kind::Finished);
        }
        lookAt(id, run, now, news);
    }
    first_ = false;
    return news;
}

std::vector<WatchNotice> NotificationRules::lookAtWrites(const std::vector<SeenWrite> &writes)
{
    std::vector<WatchNotice> news;
    for (auto write = writes.rbegin(); write != writes.rend(); ++write) { // oldest first
        if (!write->failed || !once(write->operation.value, Kind::Failed))
            continue;
        const auto [last, isFirst] = failing_.try_emplace({write->by, write->group.businessUnit}, write->at);
        const qint64 quiet = write->at.ms - last->second.ms;
        last->second = std::max(last->second, write->at);
        if (!isFirst && quiet < quietAfterMs)
            continue; // still the same trouble
        WatchNotice notice;
        notice.kind = Kind::Failed;
        notice.at = write->at;
        notice.runId = write->operation.value;
        notice.planner = write->by;
        notice.groupText = write->groupText;
        notice.detail = write->kind;
        news.push_back(std::move(notice));
    }
    return news;
}

} // namespace shiftlane::session
