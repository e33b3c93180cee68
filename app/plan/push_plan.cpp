#include "plan/push_plan.h"

#include "plan/matching.h"
#include "schedule/week.h"

#include <algorithm>
#include <set>

namespace shiftlane::plan {

namespace {

using schedule::AgentSchedule;
using schedule::Shift;

/// What a row has no column for (description, pay, what we do not interpret) is
/// no wish of a plan read without its snapshot: it stays as the activity has it, at its place
/// or moved with its code and length.
void keepUnsaid(std::vector<schedule::Activity> &wished, std::vector<schedule::Activity> known)
{
    std::vector<bool> settled(wished.size(), false);
    for (const bool moved : {false, true}) {
        for (size_t i = 0; i < wished.size(); ++i) {
            schedule::Activity &each = wished[i];
            const auto it = std::find_if(known.begin(), known.end(), [&](const schedule::Activity &other) {
                return other.code == each.code &&
                       (moved ? other.lengthMinutes == each.lengthMinutes : other.start == each.start);
            });
            if (settled[i] || it == known.end())
                continue;
            settled[i] = true;
            each.description = it->description;
            each.paid = it->paid;
            each.payableMinutes = it->payableMinutes;
            each.extra = it->extra;
            known.erase(it);
        }
    }
}

void put(AgentSchedule &result, const ShiftEdit &edit, bool rowsOnly)
{
    Shift wished = edit.shift;
    wished.sortActivities();
    const auto existing = std::find_if(result.shifts.begin(), result.shifts.end(),
                                       [&](const Shift &each) { return !wished.id.isEmpty() && each.id == wished.id; });
    if (existing != result.shifts.end() && rowsOnly)
        keepUnsaid(wished.activities, existing->activities);
    if (existing == result.shifts.end()) {
        wished.manuallyEdited = true;
        result.shifts.push_back(std::move(wished));
    } else if (!existing->sameContent(wished)) {
        // What we do not interpret (the work plan of the shift …) stays.
        existing->activities = std::move(wished.activities);
        existing->manuallyEdited = true;
    }
}

void put(AgentSchedule &result, const MarkerEdit &edit, bool rowsOnly)
{
    const auto existing = std::find_if(result.markers.begin(), result.markers.end(),
                                       [&](const auto &each) { return each.date == edit.marker.date; });
    if (existing == result.markers.end())
        result.markers.push_back(edit.marker);
    else if (!rowsOnly || existing->code != edit.marker.code)
        *existing = edit.marker;
    else
        existing->lengthMinutes = edit.marker.lengthMinutes;
}

void insertDays(std::set<QDate> &days, const Shift &shift, const QTimeZone &zone)
{
    if (!shift.activities.empty())
        days.insert(schedule::toLocal(shift.start(), zone).date);
}

} // namespace

int PushPlan::agentCount() const
{
    size_t count = 0;
    for (const GroupPlan &group : groups)
        count += group.agents.size();
    return static_cast<int>(count);
}

AgentSchedule planned(const AgentSchedule &base, const AgentPlan &edits)
{
    AgentSchedule result = base;
    for (const ShiftEdit &edit : edits.shifts) {
        if (edit.kind == ShiftEdit::Kind::Put)
            put(result, edit, edits.rowsOnly);
        else if (!edit.shift.id.isEmpty())
            std::erase_if(result.shifts, [&](const Shift &each) { return each.id == edit.shift.id; });
    }
    for (const MarkerEdit &edit : edits.markers) {
        if (edit.kind == MarkerEdit::Kind::Put)
            put(result, edit, edits.rowsOnly);
        else
            std::erase_if(result.markers, [&](const auto &each) { return each.date == edit.marker.date; });
    }
    result.sort();
    return result;
}

ChangeCount countChanges(const AgentSchedule &base, const AgentSchedule &planned)
{
    ChangeCount count;
    const ShiftMatching matching = matchShifts(base.shifts, planned.shifts);
    for (size_t i = 0; i < base.shifts.size(); ++i) {
        if (!matching.toOther[i])
            ++count.removed;
        else if (!base.shifts[i].sameContent(planned.shifts[*matching.toOther[i]]))
            ++count.changed;
    }
    count.added = static_cast<int>(matching.added.size());
    for (const auto &marker : base.markers) {
        const auto *other = planned.marker(marker.date);
        count.removed += other ? 0 : 1;
        count.changed += other && !(*other == marker) ? 1 : 0;
    }
    for (const auto &marker : planned.markers)
        count.added += base.marker(marker.date) ? 0 : 1;
    return count;
}

std::vector<QDate> changedDays(const AgentSchedule &base, const AgentSchedule &planned, const QTimeZone &zone)
{
    std::set<QDate> days;
    const ShiftMatching matching = matchShifts(base.shifts, planned.shifts);
    for (size_t i = 0; i < base.shifts.size(); ++i) {
        const Shift *other = matching.toOther[i] ? &planned.shifts[*matching.toOther[i]] : nullptr;
        if (other && base.shifts[i].sameContent(*other))
            continue;
        insertDays(days, base.shifts[i], zone);
        if (other)
            insertDays(days, *other, zone);
    }
    for (const size_t i : matching.added)
        insertDays(days, planned.shifts[i], zone);
    for (const auto &marker : base.markers) {
        const auto *other = planned.marker(marker.date);
        if (!other || !(*other == marker))
            days.insert(marker.date);
    }
    for (const auto &marker : planned.markers) {
        if (!base.marker(marker.date))
            days.insert(marker.date);
    }
    return {days.begin(), days.end()};
}

PushPlan restrictedTo(const PushPlan &plan, const AgentsByGroup &agents)
{
    PushPlan part = plan;
    part.groups.clear();
    for (const GroupPlan &group : plan.groups) {
        const auto wanted = agents.find(group.key.schedule);
        if (wanted == agents.end())
            continue;
        GroupPlan less = group;
        std::erase_if(less.agents, [&](const AgentPlan &each) { return !wanted->second.contains(each.agent); });
        if (!less.agents.empty())
            part.groups.push_back(std::move(less));
    }
    return part;
}

std::optional<base::Instant> firstChangedShift(const AgentPlan &edits)
{
    std::optional<base::Instant> first;
    const auto take = [&](base::Instant at) { first = first ? std::min(*first, at) : at; };
    for (const ShiftEdit &edit : edits.shifts) {
        if (edit.kind == ShiftEdit::Kind::Put)
            take(edit.shift.start());
        const schedule::Shift *before = edits.base ? edits.base->shift(edit.shift.id) : nullptr;
        if (before)
            take(before->start());
    }
    return first;
}

} // namespace shiftlane::plan
