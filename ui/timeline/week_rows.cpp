#include "ui/timeline/week_rows.h"

#include "plan/push_plan.h"
#include "schedule/week.h"
#include "ui/timeline/words.h"

#include <algorithm>

namespace shiftlane::ui {
namespace {

using base::Instant;
using plan::Choice;
using plan::Conflict;
using plan::ConflictKind;
using schedule::AgentSchedule;
using schedule::Shift;

QString sideLabel(TimelineSide side)
{
    switch (side) {
    case TimelineSide::Base:
        return Timeline::tr("base");
    case TimelineSide::Service:
        return Timeline::tr("on the service");
    case TimelineSide::After:
        return Timeline::tr("after push");
    }
    return {};
}

TimelineBar activityBar(const session::AgentWeek &week, const Shift &shift, const schedule::Activity &activity)
{
    const CodeLook look = codeLook(week, activity.code);
    const bool off = look.category == schedule::ActivityCategory::TimeOff;
    return {off ? TimelineBar::Kind::TimeOff : TimelineBar::Kind::Activity,
            activity.start,
            activity.end(),
            look.category,
            look.name,
            activity.description,
            shift.start(),
            shift.end(),
            shift.id};
}

// A marker is a local day, as long as that day really is.
TimelineBar markerBar(const session::AgentWeek &week, const schedule::TimeOffMarker &marker)
{
    const Instant from = schedule::startOfDay(marker.date, week.zone);
    const Instant to = schedule::startOfDay(marker.date.addDays(1), week.zone);
    return {TimelineBar::Kind::TimeOff, from, to, schedule::ActivityCategory::TimeOff, codeLook(week, marker.code).name,
            marker.description,         from, to};
}

void sortBars(std::vector<TimelineBar> &bars)
{
    std::stable_sort(bars.begin(), bars.end(),
                     [](const TimelineBar &a, const TimelineBar &b) { return a.from < b.from; });
}

/// Where the outcome is open: only the disputed interval where both sides keep
/// the shift, else all that either side has there.
DisputedSpan openSpan(const Conflict &conflict, const QTimeZone &zone)
{
    DisputedSpan span = disputedSpan(conflict, zone);
    if (conflict.markerDate.isValid() || conflict.kind == ConflictKind::BothChanged)
        return span;
    for (const auto &shift : {conflict.serviceShift, conflict.plannedShift}) {
        if (!shift || shift->activities.empty())
            continue;
        span.from = std::min(span.from, shift->start());
        span.to = std::max(span.to, shift->end());
    }
    return span;
}

/// Takes [from, to) out of the bars; what sticks out on either side stays.
void cutOut(std::vector<TimelineBar> &bars, Instant from, Instant to)
{
    std::vector<TimelineBar> kept;
    for (const TimelineBar &bar : bars) {
        if (bar.to <= from || to <= bar.from) {
            kept.push_back(bar);
            continue;
        }
        if (bar.from < from) {
            kept.push_back(bar);
            kept.back().to = from;
        }
        if (to < bar.to) {
            kept.push_back(bar);
            kept.back().from = to;
        }
    }
    bars = std::move(kept);
}

void markUndecided(std::vector<TimelineBar> &bars, const session::AgentWeek &week, const QByteArray &except)
{
    for (const Conflict &conflict : week.conflicts) {
        if (conflict.id == except)
            continue;
        const DisputedSpan span = openSpan(conflict, week.zone);
        if (span.to <= span.from)
            continue;
        cutOut(bars, span.from, span.to);
        bars.push_back({TimelineBar::Kind::Undecided,
                        span.from,
                        span.to,
                        schedule::ActivityCategory::Other,
                        Timeline::tr("undecided"),
                        {},
                        span.from,
                        span.to});
    }
    sortBars(bars);
}

const Conflict *findConflict(const session::AgentWeek &week, const QByteArray &id)
{
    const auto found =
        std::find_if(week.conflicts.begin(), week.conflicts.end(), [&](const Conflict &c) { return c.id == id; });
    return found == week.conflicts.end() ? nullptr : &*found;
}

/// `into` with [from, to) as `other` has it.
Shift splice(const Shift &into, const Shift &other, Instant from, Instant to)
{
    Shift result = into;
    result.activities.clear();
    const auto add = [&](const schedule::Activity &activity, Instant low, Instant high) {
        const Instant start = std::max(activity.start, low);
        const Instant end = std::min(activity.end(), high);
        if (end <= start)
            return;
        schedule::Activity piece = activity;
        piece.start = start;
        piece.lengthMinutes = static_cast<int>(end.minutesSince(start));
        result.activities.push_back(piece);
    };
    constexpr qint64 beyond = 1LL << 60;
    for (const schedule::Activity &activity : into.activities) {
        add(activity, Instant{-beyond}, from);
        add(activity, to, Instant{beyond});
    }
    for (const schedule::Activity &activity : other.activities)
        add(activity, from, to);
    result.sortActivities();
    return result;
}

bool isSameShift(const Shift &a, const Shift &b)
{
    return a.id.isEmpty() || b.id.isEmpty() ? a.sameContent(b) : a.id == b.id;
}

void chooseShift(AgentSchedule &after, const Conflict &conflict, const std::optional<Shift> &wanted,
                 const std::optional<Shift> &other)
{
    const auto held = std::find_if(after.shifts.begin(), after.shifts.end(), [&](const Shift &shift) {
        return (wanted && isSameShift(shift, *wanted)) || (other && isSameShift(shift, *other));
    });
    if (conflict.kind == ConflictKind::BothChanged && held != after.shifts.end() && wanted) {
        *held = splice(*held, *wanted, conflict.from, conflict.to);
        return;
    }
    std::erase_if(after.shifts, [&](const Shift &shift) {
        return (wanted && isSameShift(shift, *wanted)) || (other && isSameShift(shift, *other));
    });
    if (wanted)
        after.shifts.push_back(*wanted);
}

std::vector<QDate> sortedUnique(std::vector<QDate> days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

std::vector<TimelineBar> barsOf(const session::AgentWeek &week, const AgentSchedule &side)
{
    std::vector<TimelineBar> bars;
    for (const Shift &shift : side.shifts)
        for (const schedule::Activity &activity : shift.activities)
            bars.push_back(activityBar(week, shift, activity));
    for (const schedule::TimeOffMarker &marker : side.markers)
        bars.push_back(markerBar(week, marker));
    sortBars(bars);
    return bars;
}

CodeLook codeLook(const session::AgentWeek &week, const schedule::ActivityCodeId &code)
{
    if (week.codes)
        for (const schedule::ActivityCode &known : *week.codes)
            if (known.id == code)
                return {known.name, known.category};
    return {code.value, schedule::ActivityCategory::Other};
}

DisputedSpan disputedSpan(const Conflict &conflict, const QTimeZone &zone)
{
    if (!conflict.markerDate.isValid())
        return {conflict.id, conflict.from, conflict.to};
    return {conflict.id, schedule::startOfDay(conflict.markerDate, zone),
            schedule::startOfDay(conflict.markerDate.addDays(1), zone)};
}

std::vector<DisputedSpan> disputedSpans(const session::AgentWeek &week)
{
    std::vector<DisputedSpan> spans;
    for (const Conflict &conflict : week.conflicts)
        spans.push_back(disputedSpan(conflict, week.zone));
    return spans;
}

AgentSchedule afterWith(const session::AgentWeek &week, const ConflictPreview &preview)
{
    AgentSchedule after = week.after.value_or(week.service);
    const Conflict *conflict = findConflict(week, preview.id);
    if (!conflict)
        return after;
    const bool planned = preview.choice == Choice::KeepPlanned;
    if (conflict->markerDate.isValid()) {
        std::erase_if(after.markers, [&](const auto &marker) { return marker.date == conflict->markerDate; });
        if (const auto &marker = planned ? conflict->plannedMarker : conflict->serviceMarker)
            after.markers.push_back(*marker);
    } else if (planned) {
        chooseShift(after, *conflict, conflict->plannedShift, conflict->serviceShift);
    } else {
        chooseShift(after, *conflict, conflict->serviceShift, conflict->plannedShift);
    }
    after.sort();
    return after;
}

std::vector<TimelineRow> timelineRows(const session::AgentWeek &week, const std::optional<ConflictPreview> &preview)
{
    std::vector<TimelineRow> rows;
    if (week.base)
        rows.push_back({TimelineSide::Base, sideLabel(TimelineSide::Base), barsOf(week, *week.base)});
    rows.push_back({TimelineSide::Service, sideLabel(TimelineSide::Service), barsOf(week, week.service)});
    rows.back().marks = serviceMarks(week);
    if (!week.after && week.conflicts.empty() && !week.canEdit)
        return rows;
    const AgentSchedule after = preview ? afterWith(week, *preview) : week.after.value_or(week.service);
    TimelineRow row{TimelineSide::After, sideLabel(TimelineSide::After), barsOf(week, after)};
    markUndecided(row.bars, week, preview ? preview->id : QByteArray());
    row.marks = afterMarks(week, after);
    rows.push_back(std::move(row));
    return rows;
}

std::vector<QDate> daysInConflict(const session::AgentWeek &week)
{
    std::vector<QDate> days;
    for (const Conflict &conflict : week.conflicts)
        days.push_back(schedule::toLocal(disputedSpan(conflict, week.zone).from, week.zone).date);
    return sortedUnique(std::move(days));
}

std::vector<QDate> daysThatChange(const session::AgentWeek &week)
{
    std::vector<QDate> days = daysInConflict(week);
    if (week.after)
        for (const QDate day : plan::changedDays(week.service, *week.after, week.zone))
            days.push_back(day);
    return sortedUnique(std::move(days));
}

std::vector<QDate> daysPlanned(const session::AgentWeek &week)
{
    if (!week.base)
        return {};
    return sortedUnique(plan::changedDays(*week.base, week.after.value_or(week.service), week.zone));
}

std::vector<QDate> daysWithShift(const session::AgentWeek &week)
{
    std::vector<QDate> days;
    for (const Shift &shift : week.service.shifts)
        days.push_back(schedule::toLocal(shift.start(), week.zone).date);
    return sortedUnique(std::move(days));
}

} // namespace shiftlane::ui
