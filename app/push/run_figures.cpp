#include "push/run_figures.h"

#include <algorithm>

namespace shiftlane::push {

namespace {

std::optional<Instant> edgeOf(const std::vector<GroupProgress> &groups, LaneMark::Kind kind, bool last)
{
    std::optional<Instant> found;
    for (const GroupProgress &group : groups) {
        for (const LaneMark &mark : group.marks) {
            if (mark.kind == kind && (!found || (last ? mark.at > *found : mark.at < *found)))
                found = mark.at;
        }
    }
    return found;
}

} // namespace

RunTotals totalsOf(const std::vector<GroupProgress> &groups)
{
    RunTotals totals;
    for (const GroupProgress &group : groups) {
        for (const AgentProgress &agent : group.agents) {
            ++totals.planned;
            ++totals.byOutcome[agent.outcome];
        }
    }
    return totals;
}

std::map<QString, int> requestsOf(const std::vector<GroupProgress> &groups, std::map<QString, int> sent)
{
    for (const GroupProgress &group : groups) {
        if (const auto retries = group.requests.find(QStringLiteral("retries")); retries != group.requests.end())
            sent[QStringLiteral("retries")] += retries->second;
    }
    return sent;
}

std::optional<Instant> syncWindowStart(const std::vector<GroupProgress> &groups)
{
    return edgeOf(groups, LaneMark::Kind::WriteBegan, false);
}

std::optional<Instant> syncWindowEnd(const std::vector<GroupProgress> &groups)
{
    const bool closed =
        std::all_of(groups.begin(), groups.end(), [](const auto &group) { return isFinal(group.state); });
    return closed ? edgeOf(groups, LaneMark::Kind::WriteEnded, true) : std::nullopt;
}

std::optional<Milliseconds> restOf(const std::vector<GroupProgress> &groups, Milliseconds spent, bool jobsWait)
{
    const auto ended =
        std::count_if(groups.begin(), groups.end(), [](const GroupProgress &g) { return isFinal(g.state); });
    const bool waits = std::any_of(groups.begin(), groups.end(), [](const GroupProgress &g) {
        return g.state == LaneState::NeedsDecision || g.state == LaneState::Paused;
    });
    const bool throttled = jobsWait && std::any_of(groups.begin(), groups.end(), [](const GroupProgress &g) {
                               return g.state == LaneState::Reading || g.state == LaneState::Throttled;
                           });
    const auto all = static_cast<std::ptrdiff_t>(groups.size());
    if (throttled || waits || ended == 0 || ended * 4 < all || ended == all)
        return std::nullopt;
    return spent * (all - ended) / ended;
}

} // namespace shiftlane::push
