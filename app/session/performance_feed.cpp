#include "session/performance_feed.h"

#include "schedule/week.h"

#include <QPointer>
#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr int usualMinutes = 15;
constexpr int finerMinutes = 5; ///< while a push writes
constexpr qint64 hoursShown = 10;
constexpr int pollEveryMs = 15'000;

base::Instant roundedDown(base::Instant instant)
{
    constexpr qint64 interval = usualMinutes * 60'000LL;
    return {instant.ms / interval * interval};
}

} // namespace

PerformanceFeed::PerformanceFeed(genesys::Client &client, push::Clock &clock, QObject *parent)
    : QObject(parent), client_(client), clock_(clock), history_(client), staff_(client, clock)
{
    state_.zone = QTimeZone::utc();
    state_.verdictZone = state_.zone;
    state_.mediaTypes << state_.mediaType;
    current_ = std::make_shared<const Performance>(state_);
    timer_.setInterval(pollEveryMs);
    connect(&timer_, &QTimer::timeout, this, &PerformanceFeed::refresh);
    connect(&history_, &QueueHistory::changed, this, [this] {
        judge();
        publish();
    });
    connect(&staff_, &StaffFeed::changed, this, [this] {
        makeScopes();
        publish();
    });
}

void PerformanceFeed::start()
{
    readQueues();
    timer_.start();
}

void PerformanceFeed::showScope(const QString &scope)
{
    state_.shown = findScope(state_.scopes, scope) ? scope : QString();
    judge();
    publish();
}

void PerformanceFeed::showMedia(const QString &mediaType)
{
    if (state_.mediaType == mediaType)
        return;
    state_.mediaType = mediaType;
    series_.clear();
    polling_ = false;
    refresh();
}

void PerformanceFeed::setZone(const QTimeZone &zone)
{
    if (state_.zone == zone)
        return;
    state_.zone = zone;
    judge();
    publish();
}

void PerformanceFeed::beginPush(std::vector<insight::ChangedSpan> changed, const QTimeZone &zone)
{
    changed_ = std::move(changed);
    state_.verdictZone = zone;
    setPush({});
}

void PerformanceFeed::setPush(PushPicture picture)
{
    const bool begins = picture.window.has_value() != state_.window.has_value();
    const bool ends = picture.window && picture.window->to && !(state_.window && state_.window->to);
    state_.window = picture.window;
    state_.marks = std::move(picture.marks);
    state_.lanes = std::move(picture.lanes);
    if (begins)
        judge();
    if (ends)
        staff_.readSoon();
    publish();
}

void PerformanceFeed::readQueues()
{
    client_.queues([this, guard = QPointer<PerformanceFeed>(this)](base::Result<std::vector<schedule::Queue>> queues) {
        if (!guard)
            return;
        if (!queues) {
            state_.failure = queues.failure().sentence();
            return publish();
        }
        state_.queues = std::move(queues).value();
        makeScopes();
        refresh();
    });
}

void PerformanceFeed::readMedia()
{
    constexpr int weekMinutes = 7 * 24 * 60;
    if (std::exchange(mediaRead_, true))
        return;
    const base::Instant until = roundedDown(clock_.now());
    client_.mediaTypes(until.plusMinutes(-weekMinutes), until,
                       [this, guard = QPointer<PerformanceFeed>(this)](const base::Result<QStringList> &types) {
                           if (!guard || !types)
                               return; // what planning groups plan for is there all the same
                           mediaCame_ = *types;
                           makeScopes();
                           publish();
                       });
}

void PerformanceFeed::makeScopes()
{
    state_.scopes = queueScopes(state_.queues, staff_.names(), staff_.units());
    state_.mediaTypes = mediaTypesOf(mediaCame_, staff_.units(), state_.mediaType);
    if (!findScope(state_.scopes, state_.shown))
        state_.shown.clear();
}

std::vector<PlanningGroupNow> PerformanceFeed::planningGroups() const
{
    return planningGroupsNow(staff_.units(), series_, state_.mediaType, clock_.now());
}

int PerformanceFeed::intervalMinutes() const
{
    const bool writes = state_.window && !state_.window->to;
    return writes && !finerRefused_ ? finerMinutes : usualMinutes;
}

void PerformanceFeed::refresh()
{
    if (polling_)
        return;
    if (state_.queues.empty())
        return readQueues();
    polling_ = true;
    std::vector<base::QueueId> ids;
    for (const schedule::Queue &queue : state_.queues)
        ids.push_back(queue.id);
    const base::Instant now = clock_.now();
    const base::Instant until = roundedDown(now).plusMinutes(usualMinutes);
    const int minutes = intervalMinutes();
    client_.aggregates(ids, state_.mediaType, until.plusMinutes(-hoursShown * 60), until, minutes,
                       [this, guard = QPointer<PerformanceFeed>(this), minutes,
                        media = state_.mediaType](base::Result<std::vector<insight::QueueSeries>> series) {
                           if (!guard || media != state_.mediaType)
                               return;
                           polling_ = false;
                           const bool refused = !series && series.failure().kind == base::FailureKind::Refused;
                           if (refused && minutes == finerMinutes) {
                               finerRefused_ = true;
                               return refresh();
                           }
                           onPolled(std::move(series));
                       });
}

void PerformanceFeed::onPolled(base::Result<std::vector<insight::QueueSeries>> series)
{
    if (!series) {
        state_.failure = series.failure().sentence();
        return publish();
    }
    state_.failure.clear();
    series_ = std::move(series).value();
    for (insight::QueueSeries &each : series_)
        for (insight::QueueInterval &interval : each.intervals)
            interval.open = interval.start.plusMinutes(interval.lengthMinutes) > clock_.now();
    if (history_.mediaType() != state_.mediaType) {
        std::vector<base::QueueId> ids;
        for (const insight::QueueSeries &each : series_)
            ids.push_back(each.queue);
        history_.read(ids, state_.mediaType, clock_.now()); // after the first figures: those are waited for
    }
    history_.take(series_);
    readMedia();
    judge();
    publish();
}

std::vector<const insight::Past *> PerformanceFeed::pastShown() const
{
    const QueueScope *scope = findScope(state_.scopes, state_.shown);
    std::vector<const insight::Past *> shown;
    for (const auto &[queue, past] : history_.past())
        if (!scope || std::find(scope->queues.begin(), scope->queues.end(), queue) != scope->queues.end())
            shown.push_back(&past);
    return shown;
}

void PerformanceFeed::judge()
{
    const base::Instant now = clock_.now();
    const QDate today = schedule::toLocal(now, state_.zone).date;
    state_.pastIsRead = history_.isComplete();
    const auto shown = pastShown();
    state_.usual = insight::usualIntervals(shownSeries().intervals, shown, state_.zone,
                                           insight::unusualDays(shown, state_.zone, today), QueueHistory::weeks);
    insight::EffectInput input;
    input.changed = changed_;
    input.window = state_.window;
    input.now = now;
    input.zone = state_.verdictZone;
    std::vector<const insight::Past *> all;
    for (const schedule::Queue &queue : state_.queues) {
        const auto past = history_.past().find(queue.id);
        if (past == history_.past().end() || !input.window)
            continue;
        all.push_back(&past->second);
        input.queues.push_back({queue.id, queue.name, past->second});
    }
    input.holidays = insight::unusualDays(all, input.zone, schedule::toLocal(now, input.zone).date);
    state_.verdict = insight::pushEffect(input);
}

insight::QueueSeries PerformanceFeed::shownSeries() const
{
    const QueueScope *scope = findScope(state_.scopes, state_.shown);
    if (!scope)
        return insight::sum(series_, QString());
    std::vector<insight::QueueSeries> parts;
    for (const insight::QueueSeries &each : series_)
        if (std::find(scope->queues.begin(), scope->queues.end(), each.queue) != scope->queues.end())
            parts.push_back(each);
    return parts.size() == 1 ? parts.front() : insight::sum(parts, scope->name);
}

void PerformanceFeed::publish()
{
    state_.now = clock_.now();
    state_.series = shownSeries();
    for (insight::QueueInterval &interval : state_.series.intervals)
        interval.open = interval.start.plusMinutes(interval.lengthMinutes) > state_.now;
    state_.staff = staff_.intervals(state_.series, findScope(state_.scopes, state_.shown), state_.queues);
    current_ = std::make_shared<const Performance>(state_);
    Q_EMIT changed();
}

} // namespace shiftlane::session
