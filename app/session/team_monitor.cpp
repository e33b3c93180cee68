#include "session/team_monitor.h"

#include "push/content_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shiftlane::session {

namespace {

using push::LaneState;
using push::Outcome;

struct Group {
    WatchedPush push;
    std::map<QString, Outcome> outcomes;
    QString meaning; ///< of the write that was submitted last
};

struct Run {
    std::map<base::ScheduleId, Group> groups;
    std::map<base::ScheduleId, QString> names; ///< of business units, as the plan has them
    std::map<base::ScheduleId, QJsonObject> plans;
    std::vector<base::ScheduleId> order;
};

void takeRun(Run &run, const QString &id, const QJsonObject &body)
{
    for (const QJsonValue &value : body.value(QStringLiteral("groups")).toArray()) {
        const QJsonObject each = value.toObject();
        const base::ScheduleId schedule(each.value(QStringLiteral("schedule")).toString());
        TeamRow row;
        row.runId = id;
        row.planner = body.value(QStringLiteral("planner")).toString();
        row.planName = body.value(QStringLiteral("plan")).toString();
        row.at = base::Instant::fromIso(body.value(QStringLiteral("at")).toString()).value_or(base::Instant{});
        row.group.schedule = schedule;
        row.group.businessUnit = base::BusinessUnitId(each.value(QStringLiteral("businessUnit")).toString());
        row.group.weekDate = QDate::fromString(each.value(QStringLiteral("weekDate")).toString(), Qt::ISODate);
        row.groupText = run.names[schedule];
        row.planned = each.value(QStringLiteral("agents")).toInt();
        run.groups[schedule].push.row = std::move(row);
        run.order.push_back(schedule);
    }
}

/// Of the push that began last only: plans are long. Once.
void findChanges(Run &run)
{
    for (const auto &[schedule, body] : std::exchange(run.plans, {})) {
        const auto plan = push::text::groupPlanFrom(body);
        const auto group = run.groups.find(schedule);
        if (!plan || group == run.groups.end())
            continue;
        plan::PushPlan alone;
        alone.groups.push_back(*plan);
        group->second.push.changes = plan::changedStretches(alone);
    }
}

std::optional<Instant> instantOf(const QJsonObject &body)
{
    const auto at = Instant::fromIso(body.value(QStringLiteral("at")).toString());
    return at && at->ms > 0 ? at : std::nullopt;
}

/// When what was written, and what went wrong on the way.
void takeTimes(Group &group, const QString &kind, const QJsonObject &body)
{
    WatchedPush &push = group.push;
    const auto at = instantOf(body);
    if (kind == QStringLiteral("intent") && !push.firstWrite)
        push.firstWrite = at;
    const bool end = kind == QStringLiteral("end");
    if (kind != QStringLiteral("step") && !end)
        return;
    if (!end && body.value(QStringLiteral("step")).toString() == QStringLiteral("submitted")) {
        group.meaning = body.value(QStringLiteral("meaning")).toString();
        push.throttled += group.meaning == QStringLiteral("throttled") ? 1 : 0;
        return;
    }
    if (at)
        push.lastEnd = push.lastEnd ? std::max(*push.lastEnd, *at) : *at;
    const QString how = body.value(QStringLiteral("how")).toString();
    const QString meaning = std::exchange(group.meaning, QString());
    if (end || how == QStringLiteral("applied") || meaning == QStringLiteral("throttled"))
        return;
    const bool conflict = meaning == QStringLiteral("versionConflict") || meaning == QStringLiteral("locked") ||
                          how.contains(QStringLiteral("409"));
    ++(conflict ? push.conflicts : push.retries);
    if (at)
        push.troubles.push_back({*at, how, conflict});
}

void takeProgress(Group &group, const QString &kind, const QJsonObject &body)
{
    takeTimes(group, kind, body);
    LaneState &state = group.push.row.state;
    if (kind == QStringLiteral("intent"))
        state = LaneState::Uploading;
    else if (kind == QStringLiteral("observation"))
        state = LaneState::Merging;
    else if (kind == QStringLiteral("step"))
        state = body.value(QStringLiteral("step")).toString() == QStringLiteral("submitted") ? LaneState::Submitted
                                                                                             : LaneState::Reading;
    else if (kind == QStringLiteral("end"))
        state = push::laneStateFrom(body.value(QStringLiteral("state")).toString()).value_or(LaneState::Stopped);
    if (kind != QStringLiteral("outcome") && kind != QStringLiteral("end"))
        return;
    for (const QJsonValue &value : body.value(QStringLiteral("agents")).toArray()) {
        const QJsonObject each = value.toObject();
        group.outcomes[each.value(QStringLiteral("id")).toString()] =
            push::outcomeFrom(each.value(QStringLiteral("outcome")).toString()).value_or(Outcome::Pending);
    }
    if (kind == QStringLiteral("end"))
        group.push.row.reason = body.value(QStringLiteral("reason")).toString();
}

WatchedPush counted(const Group &group)
{
    WatchedPush push = group.push;
    for (const auto &[agent, outcome] : group.outcomes) {
        push.row.applied += outcome == Outcome::Applied || outcome == Outcome::AlreadyPresent ? 1 : 0;
        push.row.parked += outcome == Outcome::Parked ? 1 : 0;
        push.row.settled += outcome != Outcome::Pending ? 1 : 0;
    }
    return push;
}

enum class Rank { Failed, Interrupted, Running, Ended };

Rank rankOf(const WatchedPush &push, Instant now)
{
    if (push.failed() && push.recent(now))
        return Rank::Failed;
    if (push.interrupted())
        return push.recent(now) ? Rank::Interrupted : Rank::Ended;
    return push.ended() ? Rank::Ended : Rank::Running;
}

using Groups = std::vector<WatchedPush *>;

/// Of one push.
void addRestOf(const Groups &groups)
{
    const auto all = static_cast<qint64>(groups.size());
    qint64 ended = 0;
    Instant last = groups.front()->row.at;
    for (const WatchedPush *group : groups) {
        if (group->interrupted())
            return;
        ended += group->ended() ? 1 : 0;
        if (group->ended() && group->lastEnd)
            last = std::max(last, *group->lastEnd);
    }
    const qint64 spent = last.ms - groups.front()->row.at.ms;
    if (ended == 0 || ended * 4 < all || ended == all || spent <= 0)
        return;
    for (WatchedPush *group : groups)
        group->restMs = spent * (all - ended) / ended;
}

} // namespace

struct PushWatch::Runs {
    std::map<QString, Run> all;
    std::vector<QString> order; ///< as they began
};

PushWatch::PushWatch() : runs_(std::make_unique<Runs>()) {}
PushWatch::~PushWatch() = default;
PushWatch::PushWatch(PushWatch &&) noexcept = default;
PushWatch &PushWatch::operator=(PushWatch &&) noexcept = default;

void PushWatch::take(const std::vector<push::JournalRecord> &records)
{
    auto &[runs, order] = *runs_;
    for (const push::JournalRecord &record : records) {
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        Run &run = runs[record.runId];
        if (record.kind == QStringLiteral("plan")) {
            run.names[record.schedule] = body.value(QStringLiteral("name")).toString();
            run.plans[record.schedule] = body;
        } else if (record.kind == QStringLiteral("run")) {
            takeRun(run, record.runId, body);
            if (!order.empty() && order.back() != record.runId)
                runs[order.back()].plans.clear();
            order.push_back(record.runId);
        } else if (const auto group = run.groups.find(record.schedule); group != run.groups.end()) {
            takeProgress(group->second, record.kind, body);
        }
    }
    if (!order.empty())
        findChanges(runs[order.back()]);
}

std::vector<WatchedPush> PushWatch::pushes() const
{
    std::vector<WatchedPush> pushes;
    for (auto id = runs_->order.rbegin(); id != runs_->order.rend(); ++id) {
        const Run &run = runs_->all.at(*id);
        for (const base::ScheduleId &schedule : run.order)
            pushes.push_back(counted(run.groups.at(schedule)));
    }
    return pushes;
}

std::vector<WatchedPush> watchedPushes(const std::vector<push::JournalRecord> &records)
{
    PushWatch watch;
    watch.take(records);
    return watch.pushes();
}

void addRest(std::vector<WatchedPush> &pushes)
{
    std::map<QString, Groups> runs;
    for (WatchedPush &push : pushes)
        runs[push.row.runId].push_back(&push);
    for (const auto &[id, groups] : runs)
        addRestOf(groups);
}

std::vector<WatchedPush> failuresFirst(std::vector<WatchedPush> pushes, Instant now)
{
    std::stable_sort(pushes.begin(), pushes.end(),
                     [now](const WatchedPush &a, const WatchedPush &b) { return rankOf(a, now) < rankOf(b, now); });
    return pushes;
}

std::optional<WatchedSpan> newestSpan(const std::vector<WatchedPush> &pushes)
{
    const WatchedPush *newest = nullptr;
    for (const WatchedPush &each : pushes)
        if (each.firstWrite && (!newest || each.row.at > newest->row.at))
            newest = &each;
    if (!newest)
        return std::nullopt;
    WatchedSpan span{*newest->firstWrite, std::nullopt, {}};
    bool runs = false;
    Instant last = span.from;
    for (const WatchedPush &each : pushes) {
        if (each.row.runId != newest->row.runId)
            continue;
        span.groups.push_back(each);
        runs = runs || (!each.ended() && !each.interrupted());
        if (each.firstWrite)
            span.from = std::min(span.from, *each.firstWrite);
        if (each.lastEnd)
            last = std::max(last, *each.lastEnd);
    }
    if (!runs)
        span.to = last;
    return span;
}

} // namespace shiftlane::session
