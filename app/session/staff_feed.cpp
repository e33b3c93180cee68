#include "session/staff_feed.h"

#include <QPointer>
#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr int readEveryMs = 3'600'000;
constexpr int soonMs = 5'000;
constexpr qint64 lookEveryMs = 15'000;
constexpr int quarterMinutes = 15;

bool has(const insight::PlanningGroup &group, const base::QueueId &queue, const QString &mediaType)
{
    return std::any_of(group.paths.begin(), group.paths.end(), [&](const insight::RoutePath &path) {
        return path.queue == queue && path.mediaType == mediaType;
    });
}

int groupsOf(const std::vector<insight::UnitStaff> &units, const base::QueueId &queue, const QString &mediaType)
{
    qsizetype count = 0;
    for (const insight::UnitStaff &unit : units)
        count += std::count_if(unit.staff.begin(), unit.staff.end(),
                               [&](const insight::GroupStaff &each) { return has(each.group, queue, mediaType); });
    return static_cast<int>(count);
}

} // namespace

StaffFeed::StaffFeed(genesys::Client &client, push::Clock &clock, QObject *parent)
    : QObject(parent), client_(client), clock_(clock)
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &StaffFeed::beginRound);
}

void StaffFeed::follow(const std::vector<schedule::BusinessUnit> &units)
{
    managementUnits_.clear();
    names_.clear();
    std::vector<schedule::BusinessUnit> slim;
    for (const schedule::BusinessUnit &unit : units) {
        auto &own = managementUnits_[unit.id];
        for (const schedule::Agent &agent : unit.agents)
            own.insert(agent.managementUnit);
        names_.push_back({unit.id, unit.name});
        slim.push_back({unit.id, unit.name, unit.zone, unit.startDayOfWeek, {}, {}, {}});
    }
    const bool same = std::equal(slim.begin(), slim.end(), followed_.begin(), followed_.end(),
                                 [](const auto &a, const auto &b) { return a.id == b.id; });
    followed_ = std::move(slim);
    if (same)
        return;
    std::erase_if(staff_, [&](const insight::UnitStaff &each) {
        return std::none_of(followed_.begin(), followed_.end(), [&](const auto &unit) { return unit.id == each.unit; });
    });
    beginRound();
}

void StaffFeed::readSoon()
{
    if (!followed_.empty())
        timer_.start(soonMs);
}

void StaffFeed::beginRound()
{
    again_ = reading_;
    if (reading_)
        return;
    next_ = 0;
    readNext();
}

void StaffFeed::readNext()
{
    reading_ = next_ < followed_.size();
    if (!reading_) {
        if (std::exchange(again_, false))
            return beginRound();
        return timer_.start(readEveryMs);
    }
    client_.unitStaff(followed_[next_++], clock_.now(),
                      [this, guard = QPointer<StaffFeed>(this)](insight::UnitStaff staff) {
                          if (!guard)
                              return;
                          take(std::move(staff));
                          readNext();
                      });
}

void StaffFeed::take(insight::UnitStaff staff)
{
    const auto known = std::find_if(staff_.begin(), staff_.end(),
                                    [&](const insight::UnitStaff &each) { return each.unit == staff.unit; });
    if (known == staff_.end()) {
        staff_.push_back(std::move(staff));
    } else {
        if (staff.groups.empty() && !staff.failure.isEmpty())
            staff.groups = std::move(known->groups);
        if (staff.staff.empty() && !staff.failure.isEmpty())
            staff.staff = std::move(known->staff);
        *known = std::move(staff);
    }
    Q_EMIT changed();
}

void StaffFeed::look(const KnownAdherence &known, const std::vector<QueueScope> &scopes)
{
    const Instant now = clock_.now();
    if (looked_ && now.ms - looked_->ms < lookEveryMs)
        return;
    looked_ = now;
    count_.look(known, managementUnits_, scopes, now);
}

std::vector<StaffInterval> StaffFeed::intervals(const insight::QueueSeries &series, const QueueScope *scope,
                                                const std::vector<schedule::Queue> &all) const
{
    std::vector<base::QueueId> queues;
    for (const schedule::Queue &queue : all)
        queues.push_back(queue.id);
    std::vector<StaffInterval> intervals;
    for (const insight::QueueInterval &each : series.intervals) {
        const insight::StaffFigures figures =
            insight::staffAt(staff_, scope ? scope->queues : queues, series.mediaType, each.start);
        StaffInterval interval;
        interval.start = each.start;
        if (figures.offered)
            interval.forecastOffered = *figures.offered * each.lengthMinutes / quarterMinutes;
        interval.required = figures.required;
        interval.scheduled = figures.scheduled;
        interval.actual = count_.onQueue(scope ? scope->id : QString(), each.start, each.lengthMinutes);
        intervals.push_back(interval);
    }
    return intervals;
}

std::vector<PlanningGroupNow> planningGroupsNow(const std::vector<insight::UnitStaff> &units,
                                                const std::vector<insight::QueueSeries> &series,
                                                const QString &mediaType, Instant now)
{
    constexpr qint64 quarterMs = quarterMinutes * 60'000LL;
    const Instant from{(now.ms / quarterMs - 1) * quarterMs};
    std::vector<PlanningGroupNow> groups;
    for (const insight::UnitStaff &unit : units)
        for (const insight::GroupStaff &each : unit.staff) {
            const auto forecast = each.offered.at(from);
            PlanningGroupNow group{unit.unit, each.group.name, from, forecast.value_or(0), 0, 0};
            bool counted = forecast.has_value();
            int queues = 0;
            for (const insight::QueueSeries &queue : series) {
                if (!has(each.group, queue.queue, mediaType))
                    continue;
                counted = counted && groupsOf(units, queue.queue, mediaType) == 1;
                ++queues;
                for (const insight::QueueInterval &interval : queue.intervals)
                    if (from <= interval.start && interval.start < from.plusMinutes(quarterMinutes)) {
                        group.offered += interval.offered;
                        group.handled += interval.answered;
                    }
            }
            if (counted && queues > 0)
                groups.push_back(std::move(group));
        }
    return groups;
}

} // namespace shiftlane::session
