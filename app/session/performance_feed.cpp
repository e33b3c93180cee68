#include "session/performance_feed.h"

#include <QPointer>
#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr int intervalMinutes = 15;
constexpr qint64 hoursShown = 10;
constexpr int pollEveryMs = 15'000;

base::Instant roundedDown(base::Instant instant)
{
    constexpr qint64 interval = intervalMinutes * 60'000LL;
    return {instant.ms / interval * interval};
}

} // namespace

PerformanceFeed::PerformanceFeed(genesys::Client &client, push::Clock &clock, QObject *parent)
    : QObject(parent), client_(client), clock_(clock)
{
    state_.zone = QTimeZone::utc();
    current_ = std::make_shared<const Performance>(state_);
    timer_.setInterval(pollEveryMs);
    connect(&timer_, &QTimer::timeout, this, &PerformanceFeed::poll);
}

void PerformanceFeed::start()
{
    readQueues();
    timer_.start();
}

void PerformanceFeed::showQueue(const base::QueueId &queue)
{
    state_.shown = queue;
    publish();
}

void PerformanceFeed::showMedia(const QString &mediaType)
{
    if (state_.mediaType == mediaType)
        return;
    state_.mediaType = mediaType;
    series_.clear();
    polling_ = false;
    poll();
}

void PerformanceFeed::setZone(const QTimeZone &zone)
{
    if (state_.zone == zone)
        return;
    state_.zone = zone;
    publish();
}

void PerformanceFeed::setPush(std::optional<insight::SyncWindow> window, std::vector<PerformanceMark> marks,
                              std::optional<base::Instant> firstChangedShift)
{
    state_.window = window;
    state_.marks = std::move(marks);
    firstChangedShift_ = firstChangedShift;
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
        poll();
    });
}

void PerformanceFeed::poll()
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
    const base::Instant until = roundedDown(now).plusMinutes(intervalMinutes);
    client_.aggregates(ids, state_.mediaType, until.plusMinutes(-hoursShown * 60), until, intervalMinutes,
                       [this, guard = QPointer<PerformanceFeed>(this),
                        media = state_.mediaType](base::Result<std::vector<insight::QueueSeries>> series) {
                           if (!guard || media != state_.mediaType)
                               return;
                           polling_ = false;
                           if (series) {
                               series_ = std::move(series).value();
                               state_.failure.clear();
                           } else {
                               state_.failure = series.failure().sentence();
                           }
                           publish();
                       });
}

void PerformanceFeed::publish()
{
    state_.now = clock_.now();
    const auto chosen = std::find_if(series_.begin(), series_.end(),
                                     [&](const insight::QueueSeries &each) { return each.queue == state_.shown; });
    if (!state_.shown.isEmpty() && chosen != series_.end())
        state_.series = *chosen;
    else
        state_.series = insight::sum(series_, QString());
    for (insight::QueueInterval &interval : state_.series.intervals)
        interval.open = interval.start.plusMinutes(interval.lengthMinutes) > state_.now;
    state_.effect = insight::effectSoFar(state_.series, state_.window, firstChangedShift_, state_.now);
    current_ = std::make_shared<const Performance>(state_);
    Q_EMIT changed();
}

} // namespace shiftlane::session
