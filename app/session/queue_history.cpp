#include "session/queue_history.h"

#include <QPointer>
#include <algorithm>

namespace shiftlane::session {

namespace {

// No limit of the route is documented: a week of a few dozen queues is about
// as much as a planner's own view asks for.
constexpr size_t queuesAtOnce = 40;
constexpr int daysAtOnce = 7;
constexpr int againMs = 60'000;

} // namespace

QueueHistory::QueueHistory(genesys::Client &client, QObject *parent) : QObject(parent), client_(client)
{
    again_.setSingleShot(true);
    again_.setInterval(againMs);
    connect(&again_, &QTimer::timeout, this, &QueueHistory::readNext);
}

void QueueHistory::read(const std::vector<base::QueueId> &queues, const QString &mediaType, base::Instant until)
{
    ++reading_;
    again_.stop();
    parts_.clear();
    past_.clear();
    next_ = 0;
    mediaType_ = mediaType;
    constexpr qint64 quarterMs = intervalMinutes * 60'000LL;
    const base::Instant end{until.ms / quarterMs * quarterMs};
    constexpr int dayMinutes = 24 * 60;
    for (int day = 0; day < weeks * 7; day += daysAtOnce) {
        const base::Instant to = end.plusMinutes(-qint64{day} * dayMinutes);
        for (size_t first = 0; first < queues.size(); first += queuesAtOnce) {
            const size_t last = std::min(queues.size(), first + queuesAtOnce);
            parts_.push_back({{queues.begin() + static_cast<std::ptrdiff_t>(first),
                               queues.begin() + static_cast<std::ptrdiff_t>(last)},
                              to.plusMinutes(-qint64{daysAtOnce} * dayMinutes),
                              to});
        }
    }
    readNext();
}

void QueueHistory::readNext()
{
    if (next_ >= parts_.size())
        return;
    const Part &part = parts_[next_];
    client_.aggregates(part.queues, mediaType_, part.from, part.to, intervalMinutes,
                       [this, guard = QPointer<QueueHistory>(this),
                        reading = reading_](const base::Result<std::vector<insight::QueueSeries>> &series) {
                           if (!guard || reading != reading_)
                               return;
                           if (!series)
                               return again_.start();
                           ++next_;
                           putBefore(*series);
                           Q_EMIT changed();
                           if (reading == reading_)
                               readNext();
                       });
}

// The newest first: each part ends where what is known begins. Polls may have
// reached further back meanwhile.
void QueueHistory::putBefore(const std::vector<insight::QueueSeries> &older)
{
    for (const insight::QueueSeries &series : older) {
        insight::Past &past = past_[series.queue];
        const auto end = past.empty()
                             ? series.intervals.end()
                             : std::find_if(series.intervals.begin(), series.intervals.end(),
                                            [&](const auto &each) { return each.start >= past.front().start; });
        past.insert(past.begin(), series.intervals.begin(), end);
    }
}

void QueueHistory::take(const std::vector<insight::QueueSeries> &newer)
{
    for (const insight::QueueSeries &each : newer) {
        const insight::QueueSeries quarters = insight::coarser(each, intervalMinutes);
        if (quarters.intervals.empty())
            continue;
        insight::Past &past = past_[each.queue];
        std::erase_if(past, [&](const auto &old) { return old.start >= quarters.intervals.front().start; });
        past.insert(past.end(), quarters.intervals.begin(), quarters.intervals.end());
    }
}

} // namespace shiftlane::session
