#pragma once
#include "sandbox/org.h"
#include "sandbox/sample_org.h"

#include <algorithm>

/// A small sample and shortcuts to write into it.
namespace shiftlane::sandbox {

inline Instant wednesday() { return *Instant::fromIso(u"2026-11-25T10:00:00Z"); }

inline Org smallOrg(OrgRules rules = {}, SampleSize size = {24, 6, 6})
{
    return Org(sampleOrg(rules.seed, size, wednesday()), rules);
}

inline bool isFree(const World &world, const AgentId &agent)
{
    return std::none_of(world.trades.begin(), world.trades.end(), [&](const auto &entry) {
        return entry.second.trade.isOpen() && entry.second.trade.involves(agent);
    });
}

/// A published schedule and an agent in it with shifts and no open trade.
struct Target {
    const HeldSchedule *held = nullptr;
    const schedule::AgentSchedule *row = nullptr;
};
inline Target target(const World &world, int skip = 0)
{
    for (const auto &[id, held] : world.schedules) {
        if (!held.group.published)
            continue;
        for (const auto &[agent, row] : held.agents) {
            if (isFree(world, agent) && row.shifts.size() > 2 && skip-- == 0)
                return {&held, &row};
        }
    }
    return {};
}

/// Ends the agent's first shift a quarter of an hour later.
inline wire::ScheduleUpdate longer(const Target &where)
{
    wire::ScheduleUpdate update;
    update.version = where.held->group.version;
    schedule::AgentDelta delta;
    delta.agent = where.row->agent;
    delta.version = where.row->version;
    schedule::Shift shift = where.row->shifts.front();
    shift.activities.back().lengthMinutes += 15;
    delta.putShifts.push_back(shift);
    update.agents.push_back(delta);
    return update;
}

inline const HeldTrade *tradeIn(const World &world, schedule::TradeState state, bool clean)
{
    for (const auto &[id, held] : world.trades) {
        if (held.trade.state == state && review(world, held).violations.isEmpty() == clean)
            return &held;
    }
    return nullptr;
}

inline Instant later(int ms) { return wednesday().plus(std::chrono::milliseconds(ms)); }

} // namespace shiftlane::sandbox
