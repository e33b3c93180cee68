#include "sandbox/actors.h"

#include "schedule/week.h"

#include <algorithm>

namespace shiftlane::sandbox {

using schedule::Activity;
using schedule::Shift;
using schedule::TradeState;

namespace {

constexpr int step = 15; // minutes; the grid that schedules are made on

void moveAll(Shift &shift, int minutes)
{
    for (Activity &activity : shift.activities)
        activity.start = activity.start.plusMinutes(minutes);
}

void lengthen(Shift &shift) { shift.activities.back().lengthMinutes += step; }

/// Moves a break or meal between two stretches of work.
bool moveBreak(Shift &shift, int minutes)
{
    for (size_t i = 1; i + 1 < shift.activities.size(); ++i) {
        Activity &before = shift.activities[i - 1];
        Activity &pause = shift.activities[i];
        Activity &after = shift.activities[i + 1];
        const bool isPause = pause.code.value == QLatin1String("1") || pause.code.value == QLatin1String("2");
        const bool contiguous = before.end() == pause.start && pause.end() == after.start;
        if (!isPause || !contiguous || before.lengthMinutes + minutes < step || after.lengthMinutes - minutes < step)
            continue;
        before.lengthMinutes += minutes;
        pause.start = pause.start.plusMinutes(minutes);
        after.start = after.start.plusMinutes(minutes);
        after.lengthMinutes -= minutes;
        return true;
    }
    return false;
}

wire::ScheduleUpdate single(const HeldSchedule &held, const schedule::AgentSchedule &row, Shift shift)
{
    wire::ScheduleUpdate update;
    update.version = held.group.version;
    schedule::AgentDelta delta;
    delta.agent = row.agent;
    delta.version = row.version;
    shift.manuallyEdited = true;
    delta.putShifts.push_back(std::move(shift));
    update.agents.push_back(std::move(delta));
    return update;
}

} // namespace

const HeldSchedule *Actors::anyPublished(const World &world)
{
    std::vector<const HeldSchedule *> all;
    for (const auto &[id, held] : world.schedules) {
        if (held.group.published && !held.agents.empty())
            all.push_back(&held);
    }
    return all.empty() ? nullptr : chance_.of(all);
}

bool Actors::colleagueEdits(Org &org, Instant now)
{
    for (int tries = 0; tries < 20; ++tries) {
        const HeldSchedule *held = anyPublished(org.world());
        if (!held)
            return false;
        auto row = held->agents.begin();
        std::advance(row, chance_.below(static_cast<int>(held->agents.size())));
        if (row->second.shifts.empty())
            continue;
        Shift shift = chance_.of(row->second.shifts);
        const int minutes = chance_.oneIn(2) ? step : -step;
        const int kind = chance_.below(3);
        if (kind == 0)
            moveAll(shift, minutes);
        else if (kind == 1)
            lengthen(shift);
        else if (!moveBreak(shift, minutes))
            continue;
        if (shift.lengthMinutes() > 12 * 60)
            continue;
        if (org.writeNow(held->group.key.schedule, single(*held, row->second, std::move(shift)), colleague(), now))
            return true;
    }
    return false;
}

bool Actors::tradeActivity(Org &org, Instant now)
{
    int open = 0;
    for (const auto &[id, held] : org.world().trades)
        open += held.trade.isOpen() ? 1 : 0;
    // Few open trades: people offer; many: supervisors catch up.
    const int die = chance_.below(10) + (open > 24 ? 3 : 0) - (open < 8 ? 4 : 0);
    if (die < 3)
        return offer(org, now) || match(org, now);
    if (die < 6)
        return match(org, now) || offer(org, now);
    if (die < 9)
        return decide(org, now) || match(org, now);
    return expire(org, now) || decide(org, now);
}

bool Actors::offer(Org &org, Instant now)
{
    const World &world = org.world();
    for (int tries = 0; tries < 30; ++tries) {
        const HeldSchedule *held = anyPublished(world);
        if (!held)
            return false;
        auto row = held->agents.begin();
        std::advance(row, chance_.below(static_cast<int>(held->agents.size())));
        const bool busy = std::any_of(world.trades.begin(), world.trades.end(), [&](const auto &entry) {
            return entry.second.trade.isOpen() && entry.second.trade.involves(row->first);
        });
        const ManagementUnitId home = world.agent(row->first)->managementUnit;
        if (!isTradingOn(world, home) || busy || row->second.shifts.empty() || row->second.shifts.back().start() <= now)
            continue;
        const Shift &shift = row->second.shifts.back();
        const schedule::ScheduleGroup &group = held->group;
        HeldTrade trade;
        trade.trade.id = TradeId(org.ids().fresh(u"trade"));
        trade.trade.state = TradeState::Unmatched;
        trade.trade.version = 1;
        trade.trade.businessUnit = group.key.businessUnit;
        trade.trade.schedule = group.key.schedule;
        trade.trade.weekDate = group.key.weekDate;
        trade.trade.managementUnit = home;
        trade.trade.initiatingAgent = row->first;
        trade.trade.initiatingShift = {shift.id, shift.start(), shift.end(), group.key.weekDate};
        trade.trade.expires = shift.start();
        trade.receivingSchedule = group.key.schedule;
        trade.acceptable.push_back({shift.start().plusMinutes(-24 * 60), shift.end().plusMinutes(24 * 60)});
        trade.modifiedBy = row->first.value;
        trade.modifiedAt = now;
        org.putTrade(std::move(trade));
        return true;
    }
    return false;
}

const HeldTrade *Actors::anyTrade(const World &world, TradeState state)
{
    std::vector<const HeldTrade *> all;
    for (const auto &[id, held] : world.trades) {
        if (held.trade.state == state)
            all.push_back(&held);
    }
    return all.empty() ? nullptr : chance_.of(all);
}

bool Actors::match(Org &org, Instant now)
{
    const HeldTrade *found = anyTrade(org.world(), TradeState::Unmatched);
    const HeldSchedule *held = found ? org.world().held(found->trade.schedule) : nullptr;
    // Who may not trade takes no offer either; what was matched before stays.
    if (!held || !isTradingOn(org.world(), found->trade.managementUnit))
        return false;
    for (int tries = 0; tries < 40; ++tries) {
        auto row = held->agents.begin();
        std::advance(row, chance_.below(static_cast<int>(held->agents.size())));
        if (row->first == found->trade.initiatingAgent || row->second.shifts.empty() ||
            org.world().hasMatchedTrade(row->first) ||
            !isTradingOn(org.world(), org.world().agent(row->first)->managementUnit))
            continue;
        const Shift &shift = chance_.of(row->second.shifts);
        HeldTrade trade = *found;
        trade.trade.state = TradeState::Matched;
        ++trade.trade.version;
        trade.trade.receivingAgent = row->first;
        trade.trade.oneSided = false;
        trade.trade.receivingShift =
            schedule::TradeShift{shift.id, shift.start(), shift.end(), held->group.key.weekDate};
        trade.modifiedBy = row->first.value;
        trade.modifiedAt = now;
        if (!review(org.world(), trade).violations.isEmpty())
            continue;
        org.putTrade(std::move(trade));
        return true;
    }
    return false;
}

bool Actors::decide(Org &org, Instant now)
{
    const HeldTrade *found = anyTrade(org.world(), TradeState::Matched);
    if (!found)
        return false;
    const bool clean = review(org.world(), *found).violations.isEmpty();
    const TradeState wanted = clean && !chance_.oneIn(3) ? TradeState::Approved : TradeState::Denied;
    const auto decided = org.decideTrades({{found->trade.id, wanted, found->trade.version}}, supervisor(), now);
    return std::holds_alternative<std::vector<wire::TradeStateResult>>(decided);
}

bool Actors::expire(Org &org, Instant now)
{
    const HeldTrade *found = anyTrade(org.world(), TradeState::Unmatched);
    if (!found)
        return false;
    HeldTrade trade = *found;
    trade.trade.expires = now;
    org.putTrade(std::move(trade));
    org.tick(now);
    return true;
}

} // namespace shiftlane::sandbox
