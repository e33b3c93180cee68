#include "sandbox/routing.h"

#include "schedule/week.h"

#include <algorithm>
#include <cmath>

namespace shiftlane::sandbox {

namespace {

constexpr qint64 intervalMs = arrivalMinutes * 60'000;
constexpr qint64 weekMs = qint64{7} * 24 * 3'600'000;
constexpr double busiestShare = 0.87; ///< of the staff's time at the file's peak

/// On-queue stretches of an agent's shifts within [from, to).
void addSpans(std::vector<OnQueueSpan> &spans, const schedule::AgentSchedule &agent, Instant from, Instant to)
{
    for (const schedule::Shift &shift : agent.shifts) {
        if (shift.start() >= to || shift.end() <= from)
            continue;
        for (const schedule::Activity &activity : shift.activities)
            if (activity.code.value == QLatin1String("0") && activity.start < to && from < activity.end())
                spans.push_back({activity.start, activity.end()});
    }
}

std::optional<Instant> firstPublished(const World &world, const schedule::BusinessUnit &unit)
{
    std::optional<Instant> first;
    for (const auto &[id, held] : world.schedules) {
        if (!held.group.published || held.group.key.businessUnit != unit.id)
            continue;
        const Instant start = schedule::startOfDay(held.group.key.weekDate, unit.zone);
        first = first ? std::min(*first, start) : start;
    }
    return first;
}

void sortSpans(Roster &roster)
{
    for (auto &[id, spans] : roster)
        std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
}

} // namespace

Routing::Routing(const World &world, Arrivals arrivals, const FloorRules &rules, Instant start)
    : arrivals_(std::move(arrivals))
{
    for (const HeldQueue &queue : world.queues) {
        const schedule::BusinessUnit &unit = world.units.at(queue.unit);
        Floor floor;
        floor.queue = queue;
        floor.zone = unit.zone;
        floor.unit = unit.id;
        floor.rules = rules;
        floor.patternStart = firstPublished(world, unit);
        for (const AgentId &member : queue.members)
            places_.emplace(member, floors_.size());
        if (floor.patternStart)
            floor.pattern = rosterOf(world, floor, *floor.patternStart, Instant{floor.patternStart->ms + weekMs});
        fitHandling(floor);
        floors_.push_back(std::move(floor));
    }
    for (Floor &floor : floors_) { // references into floors_ stay: it grows no more
        floor.liveFrom = schedule::startOfDay(schedule::toLocal(start, floor.zone).date, floor.zone);
        floor.live = std::make_unique<QueueFloor>(floor.queue, floor.zone, &arrivals_, floor.rules, floor.liveFrom);
    }
    advance(world, start);
}

/// Counts from a file come to a staff that was not made for them: conversations
/// become as short as it takes to carry the file's peak with the pattern's peak.
void Routing::fitHandling(Floor &floor) const
{
    if (!arrivals_.isFromFile(floor.queue) || !floor.patternStart || arrivals_.peak() == 0)
        return;
    constexpr qint64 hourMs = 3'600'000;
    std::map<qint64, qint64> staffedMs; // by hour of the week
    for (const auto &[id, spans] : floor.pattern)
        for (const OnQueueSpan &span : spans)
            for (qint64 hour = span.from.ms / hourMs; hour * hourMs < span.to.ms; ++hour)
                staffedMs[hour] += std::min(span.to.ms, (hour + 1) * hourMs) - std::max(span.from.ms, hour * hourMs);
    qint64 most = 0;
    for (const auto &[hour, ms] : staffedMs)
        most = std::max(most, ms);
    const double agents = static_cast<double>(most) / hourMs;
    const double carried = agents * arrivalMinutes * 60.0 * busiestShare / arrivals_.peak();
    if (most > 0)
        floor.rules.handleSeconds = std::min(floor.rules.handleSeconds, carried);
}

Roster Routing::patternAt(const Floor &floor, Instant from, Instant to)
{
    Roster roster;
    if (!floor.patternStart)
        return roster;
    // Whole weeks back or forth; a stretch may begin in the week before.
    const qint64 first =
        static_cast<qint64>(std::floor(static_cast<double>(from.ms - floor.patternStart->ms) / weekMs)) - 1;
    const qint64 last = static_cast<qint64>(std::floor(static_cast<double>(to.ms - floor.patternStart->ms) / weekMs));
    for (const auto &[id, spans] : floor.pattern)
        for (qint64 week = first; week <= last; ++week)
            for (const OnQueueSpan &span : spans) {
                const OnQueueSpan there{{span.from.ms + week * weekMs}, {span.to.ms + week * weekMs}};
                if (there.from < to && from < there.to)
                    roster[id].push_back(there);
            }
    sortSpans(roster);
    return roster;
}

Roster Routing::rosterOf(const World &world, const Floor &floor, Instant from, Instant to)
{
    if (floor.patternStart && from < *floor.patternStart && !floor.pattern.empty())
        return patternAt(floor, from, to); // nothing was published then
    Roster roster;
    for (const auto &[id, held] : world.schedules) {
        if (!held.group.published || held.group.key.businessUnit != floor.unit)
            continue;
        for (const AgentId &member : floor.queue.members) {
            const auto agent = held.agents.find(member);
            if (agent != held.agents.end())
                addSpans(roster[member], agent->second, from, to);
        }
    }
    sortSpans(roster);
    return roster;
}

void Routing::advance(const World &world, Instant now)
{
    for (Floor &floor : floors_)
        if (floor.live->now() < now)
            floor.live->advance(rosterOf(world, floor, floor.live->now(), now), now);
}

const std::map<Instant, QueueFigures> &Routing::day(Floor &floor, QDate date)
{
    const auto [found, first] = floor.past.try_emplace(date);
    if (first) {
        const Instant from = schedule::startOfDay(date, floor.zone);
        const Instant to = schedule::startOfDay(date.addDays(1), floor.zone);
        QueueFloor that(floor.queue, floor.zone, &arrivals_, floor.rules, from);
        // An hour more: conversations of the last minutes settle after midnight.
        that.advance(patternAt(floor, from, to.plusMinutes(60)), to.plusMinutes(60));
        found->second = that.figures();
        found->second.erase(found->second.lower_bound(to), found->second.end());
    }
    return found->second;
}

std::vector<QueueFigures> Routing::figures(size_t queue, Instant from, int count)
{
    std::vector<QueueFigures> all(static_cast<size_t>(std::max(0, count)));
    Floor &floor = floors_[queue];
    const auto take = [&](const std::map<Instant, QueueFigures> &figures) {
        const Instant end{from.ms + count * intervalMs};
        for (auto it = figures.lower_bound(from); it != figures.end() && it->first < end; ++it)
            all[static_cast<size_t>((it->first.ms - from.ms) / intervalMs)] = it->second;
    };
    const Instant end = std::min(Instant{from.ms + count * intervalMs}, floor.liveFrom);
    for (Instant at = from; at < end;) {
        const QDate date = schedule::toLocal(at, floor.zone).date;
        take(day(floor, date));
        at = schedule::startOfDay(date.addDays(1), floor.zone);
    }
    take(floor.live->figures());
    return all;
}

std::optional<QueueId> Routing::queueOf(const AgentId &id) const
{
    const auto place = places_.find(id);
    return place == places_.end() ? std::nullopt : std::optional(floors_[place->second].queue.queue.id);
}

AgentAtWork Routing::agent(const AgentId &id) const
{
    const auto place = places_.find(id);
    return place == places_.end() ? AgentAtWork{} : floors_[place->second].live->agent(id);
}

} // namespace shiftlane::sandbox
