#include "files/sample_edits.h"

#include "plan/merge.h"

#include <algorithm>

namespace shiftlane::files {

namespace {

using plan::AgentPlan;
using plan::MarkerEdit;
using plan::ShiftEdit;
using schedule::Activity;
using schedule::ActivityCategory;
using schedule::Shift;

constexpr int quarter = 15;
constexpr int restMinutes = 8 * 60;
constexpr int longestShift = 11 * 60;

int pick(std::mt19937 &chance, int count) { return static_cast<int>(chance() % static_cast<unsigned>(count)); }

ActivityCategory categoryOf(const SampleWorld &world, const Activity &activity)
{
    for (const schedule::ActivityCode &code : world.unit->codes)
        if (code.id == activity.code)
            return code.category;
    return ActivityCategory::Other;
}

const schedule::ActivityCode *codeOf(const SampleWorld &world, ActivityCategory category)
{
    const schedule::ActivityCode *found = nullptr;
    for (const schedule::ActivityCode &code : world.unit->codes)
        if (code.active && code.category == category && (!found || code.defaultCode))
            found = &code;
    return found;
}

AgentPlan put(const schedule::AgentSchedule &agent, Shift shift)
{
    AgentPlan edits;
    edits.agent = agent.agent;
    edits.base = agent;
    shift.manuallyEdited = true;
    edits.shifts.push_back({ShiftEdit::Kind::Put, std::move(shift), 0});
    return edits;
}

std::optional<Shift> extended(Shift shift, std::mt19937 &chance)
{
    const int minutes = 30 * (1 + pick(chance, 2));
    if (shift.lengthMinutes() + minutes > longestShift)
        return std::nullopt;
    shift.activities.back().lengthMinutes += minutes;
    return shift;
}

std::optional<Shift> startingLater(Shift shift)
{
    Activity &first = shift.activities.front();
    if (first.lengthMinutes < 60)
        return std::nullopt;
    first.start = first.start.plusMinutes(30);
    first.lengthMinutes -= 30;
    return shift;
}

Shift moved(Shift shift, std::mt19937 &chance)
{
    const int minutes = (pick(chance, 2) == 0 ? -1 : 1) * 30 * (1 + pick(chance, 2));
    for (Activity &activity : shift.activities)
        activity.start = activity.start.plusMinutes(minutes);
    return shift;
}

// The break goes a quarter later: what is before it grows, what is behind shrinks.
std::optional<Shift> withMovedBreak(Shift shift, const SampleWorld &world)
{
    for (size_t i = 1; i + 1 < shift.activities.size(); ++i) {
        Activity &before = shift.activities[i - 1];
        Activity &pause = shift.activities[i];
        Activity &after = shift.activities[i + 1];
        const ActivityCategory category = categoryOf(world, pause);
        const bool isPause = category == ActivityCategory::Break || category == ActivityCategory::Meal;
        if (!isPause || before.end() != pause.start || pause.end() != after.start || after.lengthMinutes <= 2 * quarter)
            continue;
        before.lengthMinutes += quarter;
        pause.start = pause.start.plusMinutes(quarter);
        after.start = after.start.plusMinutes(quarter);
        after.lengthMinutes -= quarter;
        return shift;
    }
    return std::nullopt;
}

// An hour of meeting cut out of on-queue work.
std::optional<Shift> withMeeting(Shift shift, const SampleWorld &world)
{
    const schedule::ActivityCode *meeting = codeOf(world, ActivityCategory::Meeting);
    if (!meeting)
        return std::nullopt;
    for (size_t i = 0; i < shift.activities.size(); ++i) {
        const Activity whole = shift.activities[i];
        if (categoryOf(world, whole) != ActivityCategory::OnQueueWork || whole.lengthMinutes < 120)
            continue;
        Activity talk;
        talk.start = whole.start.plusMinutes(30);
        talk.lengthMinutes = 60;
        talk.code = meeting->id;
        talk.paid = meeting->paid;
        Activity rest = whole;
        rest.start = talk.end();
        rest.lengthMinutes = whole.lengthMinutes - 90;
        shift.activities[i].lengthMinutes = 30;
        const auto at = shift.activities.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        shift.activities.insert(at, {talk, rest});
        return shift;
    }
    return std::nullopt;
}

AgentPlan removal(const schedule::AgentSchedule &agent, const Shift &shift)
{
    AgentPlan edits = put(agent, shift);
    edits.shifts.front().kind = ShiftEdit::Kind::Remove;
    return edits;
}

// The same shift on a day of the week that has none.
std::optional<AgentPlan> addition(const schedule::AgentSchedule &agent, const Shift &shift, const SampleWorld &world)
{
    for (int days = -6; days <= 6; ++days) {
        Shift copy = shift;
        copy.id = {};
        copy.extra.clear();
        for (Activity &activity : copy.activities) {
            activity.start = activity.start.plusMinutes(days * 24 * 60);
            activity.extra.clear();
        }
        const QDate day = schedule::toLocal(copy.start(), world.unit->zone).date;
        const bool taken =
            agent.marker(day) || std::any_of(agent.shifts.begin(), agent.shifts.end(), [&](const Shift &each) {
                return schedule::toLocal(each.start(), world.unit->zone).date == day;
            });
        if (!taken && world.bounds.contains(copy.start()) && world.bounds.contains(copy.end().plusMinutes(-1)))
            return put(agent, copy);
    }
    return std::nullopt;
}

std::optional<AgentPlan> dayOff(const schedule::AgentSchedule &agent, const Shift &shift, const SampleWorld &world)
{
    const schedule::ActivityCode *code = codeOf(world, ActivityCategory::TimeOff);
    const QDate day = schedule::toLocal(shift.start(), world.unit->zone).date;
    if (!code || agent.marker(day))
        return std::nullopt;
    AgentPlan edits = removal(agent, shift);
    MarkerEdit marker;
    marker.marker.date = day;
    marker.marker.lengthMinutes = 8 * 60;
    marker.marker.code = code->id;
    marker.marker.paid = code->paid;
    edits.markers.push_back(marker);
    return edits;
}

bool isSound(const AgentPlan &edits, const SampleWorld &world)
{
    schedule::AgentSchedule wanted = plan::planned(*edits.base, edits);
    wanted.sort();
    if (!plan::rosterProblems(wanted, quarter).empty())
        return false;
    for (size_t i = 0; i < wanted.shifts.size(); ++i) {
        const Shift &shift = wanted.shifts[i];
        if (!world.bounds.contains(shift.start()) || shift.lengthMinutes() > longestShift)
            return false;
        if (i > 0 && shift.start().minutesSince(wanted.shifts[i - 1].end()) < restMinutes)
            return false;
        if (wanted.marker(schedule::toLocal(shift.start(), world.unit->zone).date))
            return false;
    }
    return true;
}

} // namespace

std::optional<AgentPlan> sampleEdit(SampleEdit kind, const schedule::AgentSchedule &agent, const Shift &shift,
                                    const SampleWorld &world, std::mt19937 &chance)
{
    if (shift.activities.empty() || !world.unit)
        return std::nullopt;
    std::optional<AgentPlan> edits;
    const auto change = [&](std::optional<Shift> changed) {
        if (changed)
            edits = put(agent, std::move(*changed));
    };
    switch (kind) {
    case SampleEdit::Extend:
        change(extended(shift, chance));
        break;
    case SampleEdit::StartLater:
        change(startingLater(shift));
        break;
    case SampleEdit::Move:
        change(moved(shift, chance));
        break;
    case SampleEdit::MoveBreak:
        change(withMovedBreak(shift, world));
        break;
    case SampleEdit::Meeting:
        change(withMeeting(shift, world));
        break;
    case SampleEdit::Remove:
        edits = removal(agent, shift);
        break;
    case SampleEdit::AddShift:
        edits = addition(agent, shift, world);
        break;
    case SampleEdit::DayOff:
        edits = dayOff(agent, shift, world);
        break;
    }
    if (!edits || !isSound(*edits, world))
        return std::nullopt;
    return edits;
}

} // namespace shiftlane::files
