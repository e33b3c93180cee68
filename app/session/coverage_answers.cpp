#include "session/coverage_answers.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using insight::Requirement;
using insight::StaffCurve;
using Schedules = std::vector<schedule::AgentSchedule>;

class Curves {
public:
    Curves(const schedule::BusinessUnit &unit, const Requirement &requirement) : unit_(unit), requirement_(requirement)
    {
    }

    [[nodiscard]] StaffCurve of(const Schedules &agents) const
    {
        return insight::staffCurve(agents, unit_.codes, requirement_.start, requirement_.required.size());
    }

    /// `curve` where these agents work as in `later` instead of as in `now`.
    [[nodiscard]] StaffCurve changed(StaffCurve curve, const Schedules &now, const Schedules &later) const
    {
        const StaffCurve before = of(now);
        const StaffCurve after = of(later);
        for (size_t i = 0; i < curve.onQueue.size(); ++i)
            curve.onQueue[i] = std::max(0.0, curve.onQueue[i] - before.onQueue[i] + after.onQueue[i]);
        return curve;
    }

private:
    const schedule::BusinessUnit &unit_;
    const Requirement &requirement_;
};

schedule::AgentSchedule heldOf(const LoadedGroup &loaded, const base::AgentId &agent)
{
    if (const schedule::AgentSchedule *held = loaded.agent(agent))
        return *held;
    schedule::AgentSchedule none;
    none.agent = agent;
    return none;
}

/// What is held and what a push leaves there, of the agents that `wanted` names.
template <class Wanted>
std::pair<Schedules, Schedules> sidesOf(const SessionState &state, const LoadedGroup &loaded, Wanted wanted)
{
    std::pair<Schedules, Schedules> sides;
    const auto checks = state.plan.checks.find(loaded.group.key.schedule);
    if (checks == state.plan.checks.end())
        return sides;
    for (const plan::AgentCheck &check : checks->second) {
        if (check.verdict == plan::Verdict::Rejected || !wanted(check))
            continue;
        sides.first.push_back(heldOf(loaded, check.agent));
        sides.second.push_back(check.merge.merged);
    }
    return sides;
}

} // namespace

std::optional<insight::ExclusionPrice> priceOf(const SessionState &state, const base::ScheduleId &group,
                                               const std::set<base::AgentId> &leftOut, const Requirement &requirement)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    const schedule::BusinessUnit *unit = loaded ? state.weeks.unitOf(*loaded) : nullptr;
    if (!unit || !loaded->read)
        return std::nullopt;
    const Curves curves(*unit, requirement);
    // Against everybody else as the push leaves them, whatever is chosen for these now.
    const auto [heldOthers, pushedOthers] = sidesOf(state, *loaded, [&](const plan::AgentCheck &check) {
        return !leftOut.contains(check.agent) &&
               decisionFor(state, group, check).disposition == plan::Disposition::Push;
    });
    const auto [held, pushed] =
        sidesOf(state, *loaded, [&](const plan::AgentCheck &check) { return leftOut.contains(check.agent); });
    const StaffCurve without = curves.changed(curves.of(loaded->agents), heldOthers, pushedOthers);
    return insight::exclusionPrice(requirement, curves.changed(without, held, pushed), without,
                                   static_cast<int>(leftOut.size()));
}

std::optional<insight::CoverageChange> coverageOf(const SessionState &state, const TradePreview &preview,
                                                  const Requirement &requirement)
{
    const LoadedGroup *loaded = state.weeks.find(preview.group);
    const schedule::BusinessUnit *unit = loaded ? state.weeks.unitOf(*loaded) : nullptr;
    if (!unit || !loaded->read)
        return std::nullopt;
    const Curves curves(*unit, requirement);
    const auto isSide = [&](const base::AgentId &agent) {
        return std::any_of(preview.sides.begin(), preview.sides.end(),
                           [&](const TradeSide &side) { return side.agent == agent; });
    };
    const auto [held, pushed] = sidesOf(state, *loaded, [&](const plan::AgentCheck &check) {
        return !isSide(check.agent) && decisionFor(state, preview.group, check).disposition == plan::Disposition::Push;
    });
    const StaffCurve others = curves.changed(curves.of(loaded->agents), held, pushed);
    Schedules now;
    Schedules denied;
    Schedules approved;
    for (const TradeSide &side : preview.sides) {
        if (side.weekDate != loaded->group.key.weekDate)
            continue;
        now.push_back(side.now);
        denied.push_back(side.ifDenied);
        approved.push_back(side.ifApproved);
    }
    return insight::compareCoverage(requirement, curves.changed(others, now, denied),
                                    curves.changed(others, now, approved));
}

} // namespace shiftlane::session
