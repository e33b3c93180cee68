#include "plan/trade_effect.h"

#include "plan/edits.h"
#include "plan/matching.h"
#include "plan/trade_crossing.h"
#include "schedule/week.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using base::AgentId;
using base::ShiftId;
using schedule::AgentSchedule;
using schedule::Shift;
using schedule::ShiftTrade;

AgentPlan planOf(const GroupPlan &plan, const AgentId &agent)
{
    const auto it = std::find_if(plan.agents.begin(), plan.agents.end(),
                                 [&](const AgentPlan &each) { return each.agent == agent; });
    AgentPlan none;
    none.agent = agent;
    return it == plan.agents.end() ? none : *it;
}

/// The row that re-typed a shift without its id: what stands in its place.
const ShiftEdit *retyped(const AgentPlan &edits, const AgentSchedule &base, const ShiftId &id)
{
    const Shift *gone = base.shift(id);
    const AgentSchedule wish = planned(base, edits);
    if (!gone || wish.shift(id))
        return nullptr;
    const ShiftMatching matching = matchShifts(base.shifts, wish.shifts);
    const auto index = matching.toOther[static_cast<size_t>(gone - base.shifts.data())];
    if (!index)
        return nullptr;
    const Shift &stands = wish.shifts[*index];
    const auto it = std::find_if(edits.shifts.begin(), edits.shifts.end(), [&](const ShiftEdit &edit) {
        return edit.kind == ShiftEdit::Kind::Put && edit.shift.id.isEmpty() && edit.shift.sameContent(stands);
    });
    return it == edits.shifts.end() ? nullptr : &*it;
}

/// Takes what the plan wants with one shift out of the edits.
std::vector<ShiftEdit> takeOut(AgentPlan &edits, const AgentSchedule &base, const ShiftId &id)
{
    const ShiftEdit *other = retyped(edits, base, id);
    const std::optional<ShiftEdit> instead = other ? std::optional(*other) : std::nullopt;
    std::vector<ShiftEdit> taken;
    const auto concerns = [&](const ShiftEdit &edit) {
        const bool typed = instead && edit.shift.id.isEmpty() && edit.shift.sameContent(instead->shift);
        return edit.shift.id == id || (typed && edit.kind == ShiftEdit::Kind::Put);
    };
    std::copy_if(edits.shifts.begin(), edits.shifts.end(), std::back_inserter(taken), concerns);
    std::erase_if(edits.shifts, concerns);
    return taken;
}

bool isOnDay(const Shift &shift, const std::vector<MarkerEdit> &markers, const QTimeZone &zone)
{
    return std::any_of(markers.begin(), markers.end(), [&](const MarkerEdit &edit) {
        return edit.kind == MarkerEdit::Kind::Put && isOnTimeOff(shift, edit.marker, zone);
    });
}

/// Adds edits to those that stay; false where one meets another edit there.
bool bringIn(AgentPlan &to, const std::vector<ShiftEdit> &edits, const QTimeZone &zone)
{
    const auto meets = [&](const ShiftEdit &a) {
        return std::any_of(to.shifts.begin(), to.shifts.end(), [&](const ShiftEdit &b) {
            const bool puts = a.kind == ShiftEdit::Kind::Put && b.kind == ShiftEdit::Kind::Put;
            return (!a.shift.id.isEmpty() && a.shift.id == b.shift.id) || (puts && a.shift.overlaps(b.shift));
        });
    };
    for (const ShiftEdit &edit : edits) {
        const bool dayOff = edit.kind == ShiftEdit::Kind::Put && isOnDay(edit.shift, to.markers, zone);
        if (dayOff || meets(edit))
            return false;
    }
    to.shifts.insert(to.shifts.end(), edits.begin(), edits.end());
    return true;
}

/// The edits of one given shift, as they read for the shift `onto`.
std::vector<ShiftEdit> readdressed(std::vector<ShiftEdit> edits, const ShiftId &from, const Shift &onto, qint64 days,
                                   const QTimeZone &zone)
{
    for (ShiftEdit &edit : edits) {
        const bool addressed = edit.shift.id == from;
        if (edit.kind == ShiftEdit::Kind::Remove)
            edit.shift = onto;
        else
            edit.shift = daysLater(edit.shift, days, zone);
        if (addressed)
            edit.shift.id = onto.id;
    }
    return edits;
}

qint64 daysBetween(const Shift &from, const Shift &to, const QTimeZone &zone)
{
    return schedule::toLocal(from.start(), zone).date.daysTo(schedule::toLocal(to.start(), zone).date);
}

/// Carries all edits of traded shifts to where `follows` says.
bool carry(Both<AgentPlan> &plans, const Crossing &crossing, Follows follows, const QTimeZone &zone)
{
    Both<std::vector<ShiftEdit>> arriving;
    for (const Carried &each : crossing.carried) {
        const AgentSchedule &base = crossing.old.giver(each.move);
        const std::vector<ShiftEdit> edits = takeOut(plans.giver(each.move), base, each.before);
        if (edits.empty())
            continue;
        const bool stays = follows == Follows::Person;
        const Carried *taken = stays ? crossing.given(!each.move.fromInitiating) : &each;
        if (!taken)
            return false; // nothing was taken here that it could follow the person to
        const auto &side = stays ? crossing.traded.giver(each.move) : crossing.traded.taker(each.move);
        const Shift &onto = *side.shift(taken->after);
        const qint64 days = stays ? daysBetween(*base.shift(each.before), onto, zone) : 0;
        auto &into = stays ? arriving.giver(each.move) : arriving.taker(each.move);
        const auto moved = readdressed(edits, each.before, onto, days, zone);
        into.insert(into.end(), moved.begin(), moved.end());
    }
    return bringIn(plans.initiating, arriving.initiating, zone) && bringIn(plans.receiving, arriving.receiving, zone);
}

void settle(AgentPlan &edits, const AgentSchedule &base)
{
    edits.base = base;
    std::erase_if(edits.shifts, [&](const ShiftEdit &edit) {
        const Shift *before = edit.shift.id.isEmpty() ? nullptr : base.shift(edit.shift.id);
        return edit.kind == ShiftEdit::Kind::Put && before && before->sameContent(edit.shift);
    });
}

void place(GroupPlan &group, const AgentPlan &edits)
{
    std::erase_if(group.agents, [&](const AgentPlan &each) { return each.agent == edits.agent; });
    const auto at = std::find_if(group.agents.begin(), group.agents.end(),
                                 [&](const AgentPlan &each) { return edits.agent < each.agent; });
    if (!edits.isEmpty())
        group.agents.insert(at, edits);
}

bool editsShift(const GroupPlan &plan, const AgentId &agent, const ShiftId &shift)
{
    const AgentPlan edits = planOf(plan, agent);
    if (edits.base && !edits.base->shift(shift))
        return false; // made after the trade, or not of this group
    return std::any_of(edits.shifts.begin(), edits.shifts.end(),
                       [&](const ShiftEdit &edit) { return !shift.isEmpty() && edit.shift.id == shift; });
}

} // namespace

TradedPair afterTrade(const ShiftTrade &trade, const AgentSchedule &initiating, const AgentSchedule &receiving)
{
    const Schedules before{initiating, receiving};
    Schedules after = before;
    for (const Move &move : movesOf(trade)) {
        if (const Shift *given = before.giver(move).shift(move.shift.id))
            hand(after.giver(move), after.taker(move), given->id, *given);
    }
    after.initiating.sort();
    after.receiving.sort();
    return {std::move(after.initiating), std::move(after.receiving)};
}

bool asksWhomToFollow(const GroupPlan &plan, const ShiftTrade &trade)
{
    using schedule::TradeState;
    const bool ended =
        trade.state == TradeState::Denied || trade.state == TradeState::Expired || trade.state == TradeState::Canceled;
    if (ended || !trade.receivingAgent)
        return false;
    return editsShift(plan, trade.initiatingAgent, trade.initiatingShift.id) ||
           (trade.receivingShift && editsShift(plan, *trade.receivingAgent, trade.receivingShift->id));
}

std::optional<GroupPlan> overTrade(const GroupPlan &plan, const ShiftTrade &trade,
                                   const AgentSchedule &serviceInitiating, const AgentSchedule &serviceReceiving,
                                   Follows follows, const QTimeZone &zone)
{
    if (!trade.receivingAgent)
        return plan;
    Both<AgentPlan> plans{planOf(plan, trade.initiatingAgent), planOf(plan, *trade.receivingAgent)};
    const Crossing crossed =
        crossing(trade, {serviceInitiating, serviceReceiving}, plans.initiating.base, plans.receiving.base);
    if (crossed.carried.empty())
        return plan;
    plans.initiating = pinned(plans.initiating, crossed.old.initiating);
    plans.receiving = pinned(plans.receiving, crossed.old.receiving);
    if (!carry(plans, crossed, follows, zone))
        return std::nullopt;
    settle(plans.initiating, crossed.traded.initiating);
    settle(plans.receiving, crossed.traded.receiving);
    GroupPlan out = plan;
    place(out, plans.initiating);
    place(out, plans.receiving);
    return out;
}

} // namespace shiftlane::plan
