#include "ui/timeline/timeline_drag.h"

#include "plan/merge.h"
#include "schedule/week.h"
#include "ui/timeline/week_rows.h"
#include "ui/timeline/words.h"

#include <algorithm>
#include <cstdlib>

namespace shiftlane::ui {
namespace {

using base::Instant;
using schedule::AgentSchedule;
using schedule::Shift;

constexpr double edgeReach = 5;

bool isShift(const Shift &shift, const plan::ShiftRef &ref)
{
    return ref.id.isEmpty() ? shift.id.isEmpty() && shift.start() == ref.start : shift.id == ref.id;
}

bool isTimeOff(const session::AgentWeek &week, const schedule::Activity &activity)
{
    return codeLook(week, activity.code).category == schedule::ActivityCategory::TimeOff;
}

/// The code a new hour of work gets: the unit's default for work on queue.
schedule::ActivityCodeId queueCode(const session::AgentWeek &week)
{
    const schedule::ActivityCode *best = nullptr;
    if (week.codes)
        for (const schedule::ActivityCode &code : *week.codes)
            if (code.active && code.category == schedule::ActivityCategory::OnQueueWork &&
                (!best || (code.defaultCode && !best->defaultCode)))
                best = &code;
    return best ? best->id : schedule::ActivityCodeId();
}

std::optional<Instant> localInstant(QDate day, QTime time, int offset, const QTimeZone &zone)
{
    const auto plain = schedule::toInstant(day, time, zone);
    return plain.instant ? plain.instant : schedule::toInstant(day, time, zone, offset).instant;
}

AgentSchedule plannedContent(const session::AgentWeek &week) { return plan::planned(editBase(week), week.edits); }

/// Only what a planner would type again; no ids, no fields of the service's own.
Shift patternOf(const Shift &shift)
{
    Shift made;
    for (const schedule::Activity &activity : shift.activities)
        made.activities.push_back({activity.start,
                                   activity.lengthMinutes,
                                   activity.code,
                                   activity.description,
                                   activity.paid,
                                   std::nullopt,
                                   {}});
    return made;
}

} // namespace

ShiftPart partAt(const TimeScale &scale, Instant from, Instant to, double x)
{
    const double left = scale.toX(from);
    const double right = scale.toX(to);
    const double inside = std::min(edgeReach, (right - left) / 3);
    if (x < left - edgeReach || x > right + edgeReach)
        return ShiftPart::None;
    if (x <= left + inside)
        return ShiftPart::Start;
    return x >= right - inside ? ShiftPart::End : ShiftPart::Body;
}

Shift dragged(const ShiftDrag &drag, Instant pointer, int snapMinutes, const QTimeZone &zone)
{
    const qint64 way = pointer.ms - drag.grabbed.ms;
    const Shift &shift = drag.shift;
    switch (drag.part) {
    case ShiftPart::Body: {
        const Instant start = plan::snapped(Instant{shift.start().ms + way}, snapMinutes, zone);
        return plan::moved(shift, static_cast<int>(start.minutesSince(shift.start())));
    }
    case ShiftPart::Start:
        return plan::withStart(shift, plan::snapped(Instant{shift.start().ms + way}, snapMinutes, zone));
    case ShiftPart::End:
        return plan::withEnd(shift, plan::snapped(Instant{shift.end().ms + way}, snapMinutes, zone));
    case ShiftPart::None:
        break;
    }
    return shift;
}

Shift stepped(const Shift &shift, ShiftPart part, int minutes, const QTimeZone &zone)
{
    // A step from 08:07 lands on the grid too: as if dragged that far.
    return dragged({part, shift, Instant{}}, Instant{}.plusMinutes(minutes), std::abs(minutes), zone);
}

Shift movedByDays(const Shift &shift, int days, const QTimeZone &zone)
{
    const schedule::LocalTime local = schedule::toLocal(shift.start(), zone);
    const auto start = localInstant(local.date.addDays(days), local.time, local.offsetMinutes, zone);
    const Instant to = start.value_or(shift.start().plusMinutes(days * 24LL * 60));
    return plan::moved(shift, static_cast<int>(to.minutesSince(shift.start())));
}

QString readoutText(const Shift &before, const Shift &now, const QTimeZone &zone)
{
    const QString day = dayDate(schedule::toLocal(now.start(), zone).date);
    const QString text =
        Timeline::tr("%1 %2 · %3", "day, span of a shift, its length")
            .arg(day, spanText(now.start(), now.end(), zone), duration(now.lengthMinutes() * 60'000LL));
    const bool start = now.start() != before.start();
    const qint64 way = start ? now.start().minutesSince(before.start()) : now.end().minutesSince(before.end());
    if (way == 0)
        return text;
    const QString distance = duration(std::abs(way) * 60'000);
    return Timeline::tr("%1 · %2", "span of a shift, how far it was moved")
        .arg(text, way > 0 ? QLatin1Char('+') + distance : QChar(0x2212) + distance);
}

const AgentSchedule &shownAfter(const session::AgentWeek &week) { return week.after ? *week.after : week.service; }

const AgentSchedule &editBase(const session::AgentWeek &week)
{
    if (week.edits.base)
        return *week.edits.base;
    return week.base ? *week.base : week.service;
}

QString editObstacle(const session::AgentWeek &week, const Shift &shift)
{
    if (!week.canEdit)
        return Timeline::tr("Shifts are not edited at this stage");
    for (const plan::Conflict &conflict : week.conflicts) {
        const bool same = (conflict.serviceShift && conflict.serviceShift->id == shift.id && !shift.id.isEmpty()) ||
                          (conflict.plannedShift && conflict.plannedShift->id == shift.id && !shift.id.isEmpty());
        const DisputedSpan span = disputedSpan(conflict, week.zone);
        if (same || (span.from < shift.end() && shift.start() < span.to))
            return Timeline::tr("Decide the conflict of this shift first");
    }
    // The plan knows only what its base had: a shift that came later is the service's.
    if (!shift.id.isEmpty() && !editBase(week).shift(shift.id))
        return Timeline::tr("This shift came to the service after the plan was made; it is taken as it is");
    if (std::any_of(shift.activities.begin(), shift.activities.end(),
                    [&](const schedule::Activity &activity) { return isTimeOff(week, activity); }))
        return Timeline::tr("Time off in this shift belongs to a request; edit it on the service");
    return {};
}

QString dropWarning(const session::AgentWeek &week, const plan::ShiftRef &ref, const Shift &shift)
{
    for (const Shift &other : shownAfter(week).shifts)
        if (!isShift(other, ref) && other.overlaps(shift))
            return Timeline::tr("overlaps the shift %1").arg(spanText(other.start(), other.end(), week.zone));
    for (const schedule::TimeOffMarker &marker : shownAfter(week).markers)
        if (plan::isOnTimeOff(shift, marker, week.zone))
            return Timeline::tr("lies on a day off");
    if (!schedule::weekBounds(week.weekDate, std::max(1, week.weekCount), week.zone).contains(shift.start()))
        return Timeline::tr("outside the schedule's weeks");
    return {};
}

AgentSchedule replaced(const AgentSchedule &after, const plan::ShiftRef &ref, const std::optional<Shift> &shift)
{
    AgentSchedule result = after;
    std::erase_if(result.shifts, [&](const Shift &held) { return isShift(held, ref); });
    if (shift)
        result.shifts.push_back(*shift);
    result.sort();
    return result;
}

std::optional<Shift> newShift(const session::AgentWeek &week, QDate day)
{
    const AgentSchedule &after = shownAfter(week);
    const auto dayOf = [&](const Shift &shift) { return schedule::toLocal(shift.start(), week.zone).date; };
    const Shift *nearest = nullptr;
    for (const Shift &shift : after.shifts) {
        if (dayOf(shift) == day)
            return std::nullopt;
        if (shift.activities.empty() || std::any_of(shift.activities.begin(), shift.activities.end(),
                                                    [&](const auto &activity) { return isTimeOff(week, activity); }))
            continue;
        if (!nearest || std::abs(dayOf(shift).daysTo(day)) < std::abs(dayOf(*nearest).daysTo(day)))
            nearest = &shift;
    }
    if (after.marker(day))
        return std::nullopt;
    if (nearest)
        return movedByDays(patternOf(*nearest), static_cast<int>(dayOf(*nearest).daysTo(day)), week.zone);
    const schedule::ActivityCodeId code = queueCode(week);
    const auto start = localInstant(day, QTime(9, 0), 0, week.zone);
    if (code.isEmpty() || !start)
        return std::nullopt;
    Shift made;
    made.activities.push_back({*start, 8 * 60, code, {}, std::nullopt, std::nullopt, {}});
    return made;
}

void PendingEdits::from(const session::AgentWeek &before)
{
    if (waiting_.empty())
        first_ = plannedContent(before);
}

void PendingEdits::sent(const session::AgentWeek &wanted) { waiting_.push_back(plannedContent(wanted)); }

bool PendingEdits::isStale(const session::AgentWeek &week)
{
    if (waiting_.empty())
        return false;
    const AgentSchedule content = plannedContent(week);
    const auto answered = std::find_if(waiting_.begin(), waiting_.end(),
                                       [&](const AgentSchedule &sent) { return schedule::sameContent(sent, content); });
    if (answered != waiting_.end()) {
        first_ = *answered;
        waiting_.erase(waiting_.begin(), answered + 1);
        return !waiting_.empty();
    }
    if (first_ && schedule::sameContent(*first_, content))
        return true;
    clear(); // decided otherwise: what the session says is what is
    return false;
}

void PendingEdits::clear()
{
    waiting_.clear();
    first_.reset();
}

} // namespace shiftlane::ui
