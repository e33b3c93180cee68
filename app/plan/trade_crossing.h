#pragma once
#include "plan/trade_effect.h"

#include <algorithm>

/// How traded shifts cross from one agent to the other in one schedule group.
namespace shiftlane::plan {

/// One shift on its way from one agent to the other.
struct Move {
    schedule::TradeShift shift;
    bool fromInitiating = true;
};

/// Both agents of a trade with what one schedule group holds or plans for them.
template <class T>
struct Both {
    T initiating;
    T receiving;
    [[nodiscard]] T &giver(const Move &move) { return move.fromInitiating ? initiating : receiving; }
    [[nodiscard]] T &taker(const Move &move) { return move.fromInitiating ? receiving : initiating; }
    [[nodiscard]] const T &giver(const Move &move) const { return move.fromInitiating ? initiating : receiving; }
    [[nodiscard]] const T &taker(const Move &move) const { return move.fromInitiating ? receiving : initiating; }
};
using Schedules = Both<schedule::AgentSchedule>;

[[nodiscard]] std::vector<Move> movesOf(const schedule::ShiftTrade &trade);
/// Takes the shift with `id` out of one schedule and puts it, as `as`, into the other.
void hand(schedule::AgentSchedule &from, schedule::AgentSchedule &to, const base::ShiftId &id,
          const schedule::Shift &as);

/// What a trade does in one schedule group: where each shift that moved stood and stands.
struct Carried {
    Move move;
    base::ShiftId before; ///< its id with the giver
    base::ShiftId after;  ///< … with the taker
};

struct Crossing {
    Schedules old;    ///< the bases as they were
    Schedules traded; ///< … as the trade made them
    std::vector<Carried> carried;

    [[nodiscard]] const Carried *given(bool byInitiating) const
    {
        const auto it = std::find_if(carried.begin(), carried.end(),
                                     [&](const Carried &each) { return each.move.fromInitiating == byInitiating; });
        return it == carried.end() ? nullptr : &*it;
    }
};

/// Bases that are not given are the service's before the trade. `service` may show
/// the trade or not yet; ids need not outlive it.
[[nodiscard]] Crossing crossing(const schedule::ShiftTrade &trade, const Schedules &service,
                                const std::optional<schedule::AgentSchedule> &baseInitiating,
                                const std::optional<schedule::AgentSchedule> &baseReceiving);

} // namespace shiftlane::plan
