#include "plan/plan_edit.h"

#include "plan/edits.h"
#include "plan/shift_parts.h"
#include "schedule/week.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using base::Instant;
using schedule::Activity;
using schedule::AgentSchedule;
using schedule::Shift;

constexpr qint64 minuteMs = 60'000;

/// How far the wall clock is past a multiple of `stepMs` since local midnight.
qint64 pastStep(Instant at, qint64 stepMs, const QTimeZone &zone)
{
    return schedule::toLocal(at, zone).time.msecsSinceStartOfDay() % stepMs;
}

/// Minute by minute away from `at`: where the clock jumps, a multiple is not
/// simply so many minutes off.
Instant searched(Instant at, int minutes, const QTimeZone &zone)
{
    const Instant whole{at.ms - pastStep(at, minuteMs, zone)};
    for (int by = 0; by <= 2 * minutes; ++by) {
        for (const int off : {by, -by}) {
            if (pastStep(whole.plusMinutes(off), minutes * minuteMs, zone) == 0)
                return whole.plusMinutes(off);
        }
    }
    return at;
}

bool isMeant(const ShiftRef &ref, const Shift &shift)
{
    return ref.id.isEmpty() ? shift.id.isEmpty() && shift.start() == ref.start : shift.id == ref.id;
}

Instant wholeMinutesBefore(Instant end, Instant start) { return end.plusMinutes(-end.minutesSince(start)); }

auto editOf(std::vector<ShiftEdit> &edits, const ShiftRef &ref)
{
    return std::find_if(edits.begin(), edits.end(), [&](const ShiftEdit &edit) {
        return (edit.kind == ShiftEdit::Kind::Put || !ref.id.isEmpty()) && isMeant(ref, edit.shift);
    });
}

GroupPlan withoutAgents(const GroupPlan &group)
{
    GroupPlan out = group;
    out.agents.clear();
    return out;
}

void place(GroupPlan &group, const AgentPlan &agent)
{
    std::erase_if(group.agents, [&](const AgentPlan &each) { return each.agent == agent.agent; });
    if (agent.isEmpty())
        return;
    const auto at = std::find_if(group.agents.begin(), group.agents.end(),
                                 [&](const AgentPlan &each) { return agent.agent < each.agent; });
    group.agents.insert(at, agent);
}

} // namespace

Instant snapped(Instant at, int minutes, const QTimeZone &zone)
{
    if (minutes <= 0 || !zone.isValid())
        return at;
    const qint64 stepMs = minutes * minuteMs;
    const qint64 past = pastStep(at, stepMs, zone);
    const Instant down{at.ms - past};
    const Instant up{down.ms + stepMs};
    if (pastStep(down, stepMs, zone) != 0 || pastStep(up, stepMs, zone) != 0)
        return searched(at, minutes, zone);
    return past * 2 < stepMs ? down : up;
}

const Shift *findShift(const AgentSchedule &planned, const ShiftRef &ref)
{
    const auto it = std::find_if(planned.shifts.begin(), planned.shifts.end(),
                                 [&](const Shift &shift) { return isMeant(ref, shift); });
    return it == planned.shifts.end() ? nullptr : &*it;
}

Shift moved(const Shift &shift, int minutes)
{
    Shift out = shift;
    for (Activity &activity : out.activities)
        activity.start = activity.start.plusMinutes(minutes);
    return out;
}

Shift withStart(const Shift &shift, Instant start, int minimumMinutes)
{
    Shift out = shift;
    out.sortActivities();
    const Instant end = shift.end();
    start = wholeMinutesBefore(end, std::min(start, end.plusMinutes(-std::max(1, minimumMinutes))));
    std::erase_if(out.activities, [&](const Activity &each) { return each.end() <= start; });
    if (!out.activities.empty())
        out.activities.front() = cut(out.activities.front(), {start, out.activities.front().end()});
    return out;
}

Shift withEnd(const Shift &shift, Instant end, int minimumMinutes)
{
    Shift out = shift;
    out.sortActivities();
    const Instant start = out.start();
    end = start.plusMinutes(std::max<qint64>(end.minutesSince(start), std::max(1, minimumMinutes)));
    std::erase_if(out.activities, [&](const Activity &each) { return each.start >= end; });
    if (!out.activities.empty())
        out.activities.back() = cut(out.activities.back(), {out.activities.back().start, end});
    return out;
}

AgentPlan withShift(const AgentPlan &edits, const AgentSchedule &base, const ShiftRef &ref, const Shift &shift)
{
    AgentPlan out = pinned(edits, base);
    Shift wished = shift;
    wished.id = ref.id;
    wished.sortActivities();
    const auto edit = editOf(out.shifts, ref);
    const Shift *before = ref.id.isEmpty() ? nullptr : out.base->shift(ref.id);
    if (before && before->sameContent(wished)) {
        if (edit != out.shifts.end())
            out.shifts.erase(edit);
    } else if (edit == out.shifts.end()) {
        out.shifts.push_back({ShiftEdit::Kind::Put, wished, 0});
    } else {
        edit->kind = ShiftEdit::Kind::Put;
        edit->shift = wished;
    }
    return out;
}

AgentPlan withoutShift(const AgentPlan &edits, const AgentSchedule &base, const ShiftRef &ref)
{
    AgentPlan out = pinned(edits, base);
    const auto edit = editOf(out.shifts, ref);
    const Shift *before = ref.id.isEmpty() ? nullptr : out.base->shift(ref.id);
    if (!before) {
        if (edit != out.shifts.end())
            out.shifts.erase(edit);
    } else if (edit == out.shifts.end()) {
        out.shifts.push_back({ShiftEdit::Kind::Remove, *before, 0});
    } else {
        edit->kind = ShiftEdit::Kind::Remove;
        edit->shift = *before;
    }
    return out;
}

PushPlan withAgent(const PushPlan &plan, const GroupPlan &group, const AgentPlan &agent)
{
    PushPlan out = plan;
    if (plan.groups.empty())
        out.baseKnown = agent.base.has_value();
    auto held = std::find_if(out.groups.begin(), out.groups.end(),
                             [&](const GroupPlan &each) { return each.key == group.key; });
    if (held == out.groups.end()) {
        const auto at = std::find_if(out.groups.begin(), out.groups.end(),
                                     [&](const GroupPlan &each) { return group.key < each.key; });
        held = out.groups.insert(at, withoutAgents(group));
    }
    place(*held, agent);
    if (held->agents.empty())
        out.groups.erase(held);
    out.sourceHash = contentHash(out);
    return out;
}

} // namespace shiftlane::plan
