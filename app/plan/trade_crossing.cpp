#include "plan/trade_crossing.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using base::ShiftId;
using schedule::AgentSchedule;
using schedule::Shift;
using schedule::ShiftTrade;
using schedule::TradeShift;

/// The traded shift in a schedule: by id, else by its very times, as ids may not
/// outlive a trade. `not_`: the other traded shift is never meant.
const Shift *find(const AgentSchedule &in, const TradeShift &wanted, const std::optional<TradeShift> &other)
{
    if (const Shift *same = in.shift(wanted.id))
        return same;
    const auto it = std::find_if(in.shifts.begin(), in.shifts.end(), [&](const Shift &each) {
        return !each.activities.empty() && each.start() == wanted.start && each.end() == wanted.end &&
               !(other && each.id == other->id);
    });
    return it == in.shifts.end() ? nullptr : &*it;
}

std::optional<TradeShift> otherThan(const ShiftTrade &trade, const Move &move)
{
    return move.fromInitiating ? trade.receivingShift : std::optional(trade.initiatingShift);
}

/// The service as it was before: a trade that it already shows is taken back.
Schedules beforeTrade(const ShiftTrade &trade, const Schedules &service)
{
    Schedules out = service;
    for (const Move &move : movesOf(trade)) {
        if (service.giver(move).shift(move.shift.id))
            continue;
        const Shift *taken = find(service.taker(move), move.shift, otherThan(trade, move));
        if (!taken)
            continue;
        Shift back = *taken;
        back.id = move.shift.id;
        hand(out.taker(move), out.giver(move), taken->id, back);
    }
    out.initiating.sort();
    out.receiving.sort();
    return out;
}

} // namespace

std::vector<Move> movesOf(const ShiftTrade &trade)
{
    std::vector<Move> moves{{trade.initiatingShift, true}};
    if (trade.receivingShift)
        moves.push_back({*trade.receivingShift, false});
    return moves;
}

void hand(AgentSchedule &from, AgentSchedule &to, const ShiftId &id, const Shift &as)
{
    std::erase_if(from.shifts, [&](const Shift &each) { return each.id == id; });
    to.shifts.push_back(as);
}

Crossing crossing(const ShiftTrade &trade, const Schedules &service, const std::optional<AgentSchedule> &baseInitiating,
                  const std::optional<AgentSchedule> &baseReceiving)
{
    const Schedules before = beforeTrade(trade, service);
    Crossing out;
    out.old = {baseInitiating.value_or(before.initiating), baseReceiving.value_or(before.receiving)};
    out.traded = out.old;
    for (const Move &move : movesOf(trade)) {
        const Shift *given = out.old.giver(move).shift(move.shift.id);
        const Shift *shown = find(service.taker(move), move.shift, otherThan(trade, move));
        if (!given || out.old.taker(move).shift(move.shift.id))
            continue; // not of this group, or the base was made after the trade
        Shift as = *given;
        if (shown && !service.giver(move).shift(move.shift.id))
            as.id = shown->id;
        hand(out.traded.giver(move), out.traded.taker(move), given->id, as);
        out.carried.push_back({move, given->id, as.id});
    }
    out.traded.initiating.sort();
    out.traded.receiving.sort();
    return out;
}

} // namespace shiftlane::plan
