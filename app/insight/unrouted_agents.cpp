#include "insight/unrouted_agents.h"

#include <algorithm>
#include <iterator>

namespace shiftlane::insight {

namespace {

using base::Instant;

bool isOnQueue(const schedule::Activity &activity, const std::vector<schedule::ActivityCode> &codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const schedule::ActivityCode &code) {
        return code.id == activity.code && code.category == schedule::ActivityCategory::OnQueueWork;
    });
}

bool isRouted(const AdherenceNow &now)
{
    const bool takes = now.routing == RoutingStatus::Idle || now.routing == RoutingStatus::Interacting ||
                       now.routing == RoutingStatus::Communicating;
    return takes && now.hasActiveQueue.value_or(true);
}

UnroutedCause causeOf(const AdherenceNow &now)
{
    if (now.routing == RoutingStatus::NotResponding)
        return UnroutedCause::NotResponding;
    if (now.presence == Presence::Available)
        return UnroutedCause::PresenceAvailable;
    if (now.presence == Presence::Unknown && now.routing == RoutingStatus::Unknown)
        return UnroutedCause::AdherenceUnknown;
    if (now.presence == Presence::OnQueue && !now.hasActiveQueue.value_or(true))
        return UnroutedCause::NoActiveQueue;
    return UnroutedCause::OffQueue;
}

/// Until when the service still had conversations for this agent; `from` where it had none since.
Instant missedSince(const schedule::AgentSchedule *service, const std::vector<schedule::ActivityCode> &codes,
                    Instant from, Instant now)
{
    Instant since = from;
    for (const schedule::Shift &shift : service ? service->shifts : std::vector<schedule::Shift>())
        for (const schedule::Activity &activity : shift.activities)
            if (from < activity.end() && activity.end() <= now && isOnQueue(activity, codes))
                since = std::max(since, activity.end());
    return since;
}

std::optional<UnroutedAgent> lookAt(const AgentSides &sides, Instant now, int *expected)
{
    const schedule::AgentSchedule *wanted = sides.planned ? sides.planned : sides.service;
    if (!wanted || !sides.codes)
        return std::nullopt;
    const auto should = onQueueAt(*wanted, *sides.codes, now);
    if (should && expected)
        ++*expected;
    if (!should || (sides.adherence && isRouted(*sides.adherence)))
        return std::nullopt;
    UnroutedAgent found{sides.agent, sides.group, UnroutedCause::AdherenceUnknown, should->from, sides.inPush};
    const auto scheduled = sides.service ? onQueueAt(*sides.service, *sides.codes, now) : std::nullopt;
    if (!scheduled) {
        found.cause = UnroutedCause::NotAppliedYet;
        found.since = missedSince(sides.service, *sides.codes, should->from, now);
        return found;
    }
    if (!sides.adherence)
        return found;
    found.cause = causeOf(*sides.adherence);
    // Not later than now: a clock that differs is no reason for a wait below zero.
    if (sides.adherence->since)
        found.since = std::min(now, std::max(should->from, *sides.adherence->since));
    return found;
}

} // namespace

std::optional<OnQueueStretch> onQueueAt(const schedule::AgentSchedule &agent,
                                        const std::vector<schedule::ActivityCode> &codes, Instant at)
{
    // Only shifts that run now, or touch one that does: there may be many agents.
    const auto &shifts = agent.shifts;
    auto last = std::find_if(shifts.begin(), shifts.end(), [&](const auto &shift) { return at < shift.end(); });
    if (last == shifts.end() || at < last->start())
        return std::nullopt;
    auto first = last;
    while (first != shifts.begin() && std::prev(first)->end() == first->start())
        --first;
    while (std::next(last) != shifts.end() && std::next(last)->start() == last->end())
        ++last;
    std::optional<OnQueueStretch> open;
    for (auto shift = first; shift != std::next(last); ++shift) {
        for (const schedule::Activity &activity : shift->activities) {
            if (!isOnQueue(activity, codes))
                continue;
            if (open && open->to == activity.start)
                open->to = activity.end();
            else if (open && open->from <= at && at < open->to)
                return open;
            else
                open = OnQueueStretch{activity.start, activity.end()};
        }
    }
    return open && open->from <= at && at < open->to ? open : std::nullopt;
}

std::vector<UnroutedAgent> unroutedAgents(const std::vector<AgentSides> &agents, Instant now, int *expected)
{
    std::vector<UnroutedAgent> found;
    for (const AgentSides &sides : agents)
        if (auto agent = lookAt(sides, now, expected))
            found.push_back(std::move(*agent));
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.since < b.since; });
    return found;
}

} // namespace shiftlane::insight
