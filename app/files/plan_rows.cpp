#include "files/plan_rows.h"

#include "plan/shift_parts.h"
#include "schedule/week.h"

#include <algorithm>

namespace shiftlane::files {

namespace {

using base::Instant;
using plan::MarkerEdit;
using plan::ShiftEdit;
using schedule::Activity;
using schedule::Shift;

RowEdits edits(ShiftEdit::Kind kind, const Shift &shift) { return {{ShiftEdit{kind, shift, 0}}, {}}; }

/// A date cell, or the fault it is.
std::variant<QDate, RowFault> dateOf(const RowWish &wish)
{
    const auto date = parseDate(wish.date);
    if (date)
        return *date;
    return RowFault{Column::Date, QStringLiteral("\"%1\" is not a date like 2026-11-23").arg(wish.date.left(40))};
}

std::variant<ClockTime, RowFault> clockOf(Column column, const QString &text)
{
    if (const auto clock = parseClock(text))
        return *clock;
    return RowFault{column, text == QStringLiteral("24:00")
                                ? QStringLiteral("24:00 is not a time; midnight is 00:00")
                                : QStringLiteral("\"%1\" is not a time like 08:00").arg(text.left(40))};
}

/// Start and end as the cells say; an end that is not after the start is on the next day.
std::variant<plan::Span, RowFault> spanOf(const RowWish &wish, QDate date, const QTimeZone &zone)
{
    const auto startClock = clockOf(Column::Start, wish.start);
    const auto endClock = clockOf(Column::End, wish.end);
    for (const auto *clock : {&startClock, &endClock}) {
        if (const auto *fault = std::get_if<RowFault>(clock))
            return *fault;
    }
    const Moment start = momentOf(date, std::get<ClockTime>(startClock), zone);
    if (const auto *reason = std::get_if<QString>(&start))
        return RowFault{Column::Start, *reason};
    // In the repeated hour 01:30 can end after 01:45: instants decide, not digits.
    const Moment end = momentFrom(date, std::get<ClockTime>(endClock), zone, std::get<Instant>(start), true);
    if (const auto *reason = std::get_if<QString>(&end))
        return RowFault{Column::End, *reason};
    return plan::Span{std::get<Instant>(start), std::get<Instant>(end)};
}

RowReading putShift(Shift shift, std::vector<Activity> activities, const Shift *known)
{
    if (known && known->activities == activities)
        return RowEdits{};
    shift.activities = std::move(activities);
    return edits(ShiftEdit::Kind::Put, shift);
}

RowReading faultIfApart(const plan::Span &cells, const Shift &shift, const QTimeZone &zone, RowReading otherwise)
{
    const plan::Span written{shift.start(), shift.end()};
    if (cells.from != written.from)
        return RowFault{Column::Start, QStringLiteral("%1, but the activities begin at %2")
                                           .arg(clockText(cells.from, zone), clockText(written.from, zone))};
    if (cells.to != written.to)
        return RowFault{Column::End, QStringLiteral("%1, but the activities end at %2")
                                         .arg(clockText(cells.to, zone), clockText(written.to, zone))};
    return otherwise;
}

/// Activities were edited: they say what the shift is. Start and end must agree
/// unless they still are as exported.
RowReading byActivities(const RowWish &wish, QDate date, const std::optional<plan::Span> &cells, Shift shift,
                        const Shift *known, const RowWorld &world)
{
    const QTimeZone &zone = world.unit->zone;
    ActivitiesOrReason parsed = parseActivities(wish.activities, date, CodeNames(*world.unit), zone, known);
    if (const auto *reason = std::get_if<QString>(&parsed))
        return RowFault{Column::Activities, *reason};
    Shift written = shift;
    written.activities = std::get<std::vector<Activity>>(std::move(parsed));
    RowReading put = putShift(std::move(shift), written.activities, known);
    const bool asExported = known && cells == plan::Span{known->start(), known->end()};
    if (!cells || asExported)
        return put;
    return faultIfApart(*cells, written, zone, std::move(put));
}

RowReading defaultShift(const plan::Span &span, Shift shift, const RowWorld &world)
{
    const schedule::ActivityCode *work = CodeNames(*world.unit).defaultWork();
    if (!work)
        return RowFault{
            Column::Activities,
            QStringLiteral("%1 has no on-queue activity code of its own; write the activities").arg(world.unit->name)};
    Activity activity;
    activity.start = span.from;
    activity.lengthMinutes = static_cast<int>(span.to.minutesSince(span.from));
    activity.code = work->id;
    activity.paid = work->paid;
    return putShift(std::move(shift), {activity}, nullptr);
}

RowReading wishedShift(const RowWish &wish, Shift shift, const Shift *known, const RowWorld &world)
{
    const auto date = dateOf(wish);
    if (const auto *fault = std::get_if<RowFault>(&date))
        return *fault;
    const QDate day = std::get<QDate>(date);
    const QTimeZone &zone = world.unit->zone;
    std::optional<plan::Span> cells;
    if (!wish.start.isEmpty() || !wish.end.isEmpty() || wish.activities.isEmpty()) {
        const auto span = spanOf(wish, day, zone);
        if (const auto *fault = std::get_if<RowFault>(&span))
            return *fault;
        cells = std::get<plan::Span>(span);
    }
    if (known) {
        const QString before = activitiesText(*known, CodeNames(*world.unit), zone);
        const bool edited = wish.activities.simplified() != before.simplified();
        const bool sameDay = schedule::toLocal(known->start(), zone).date == day;
        if (!edited && (cells ? *cells == plan::Span{known->start(), known->end()} : sameDay))
            return RowEdits{};
        if (!edited && cells)
            return putShift(std::move(shift), refitted(*known, cells->from, cells->to), known);
        if (wish.activities.isEmpty())
            return RowFault{Column::Activities,
                            QStringLiteral("empty; to take the shift away write delete as its action")};
    } else if (wish.activities.isEmpty()) {
        if (!shift.id.isEmpty())
            return RowFault{Column::Activities, QStringLiteral("empty, and without the base there is nothing to keep")};
        return defaultShift(*cells, std::move(shift), world);
    }
    return byActivities(wish, day, cells, std::move(shift), known, world);
}

RowReading readShift(const RowWish &wish, bool remove, const RowWorld &world)
{
    Shift shift;
    shift.id = base::ShiftId(wish.id);
    const Shift *known = world.base && !wish.id.isEmpty() ? world.base->shift(shift.id) : nullptr;
    if (world.baseKnown && !wish.id.isEmpty() && !known)
        return RowFault{Column::Id, QStringLiteral("the agent has no shift with the id %1").arg(wish.id.left(60))};
    if (remove) {
        if (wish.id.isEmpty())
            return RowFault{Column::Action, QStringLiteral("delete needs the id of the shift")};
        return edits(ShiftEdit::Kind::Remove, known ? *known : shift);
    }
    if (known)
        shift = *known; // what is not in the row stays
    return wishedShift(wish, std::move(shift), known, world);
}

RowReading readMarker(const RowWish &wish, bool remove, const RowWorld &world)
{
    const auto date = dateOf(wish);
    if (const auto *fault = std::get_if<RowFault>(&date))
        return *fault;
    const QDate day = std::get<QDate>(date);
    const auto exported = wish.id.isEmpty() ? std::optional(day) : markerDateOf(wish.id);
    const schedule::TimeOffMarker *known = world.base && exported ? world.base->marker(*exported) : nullptr;
    if (!exported || (world.baseKnown && !wish.id.isEmpty() && !known))
        return RowFault{Column::Id, QStringLiteral("the agent has no day off with the id %1").arg(wish.id.left(60))};
    if (!wish.start.isEmpty() || !wish.end.isEmpty())
        return RowFault{Column::Start, QStringLiteral("a day off is a whole day and has no start or end")};
    schedule::TimeOffMarker gone;
    gone.date = *exported;
    if (remove)
        return RowEdits{{}, {{MarkerEdit::Kind::Remove, known ? *known : gone, 0}}};
    auto parsed = parseMarker(wish.activities, day, CodeNames(*world.unit), known);
    if (known && wish.activities.simplified() == markerText(*known, CodeNames(*world.unit)).simplified()) {
        parsed = *known; // also where its code is not known here any more
        std::get<schedule::TimeOffMarker>(parsed).date = day;
    }
    if (const auto *reason = std::get_if<QString>(&parsed))
        return RowFault{Column::Activities, *reason};
    const auto &marker = std::get<schedule::TimeOffMarker>(parsed);
    if (known && *known == marker)
        return RowEdits{};
    RowEdits out;
    if (*exported != day)
        out.markers.push_back({MarkerEdit::Kind::Remove, known ? *known : gone, 0});
    out.markers.push_back({MarkerEdit::Kind::Put, marker, 0});
    return out;
}

} // namespace

RowReading readRow(const RowWish &wish, const RowWorld &world)
{
    const bool remove = wish.action.compare(deleteAction(), Qt::CaseInsensitive) == 0;
    if (!remove && !wish.action.isEmpty())
        return RowFault{Column::Action,
                        QStringLiteral("\"%1\" is not an action; it is empty or delete").arg(wish.action.left(40))};
    if (wish.kind.compare(shiftKind(), Qt::CaseInsensitive) == 0)
        return readShift(wish, remove, world);
    if (wish.kind.compare(timeOffKind(), Qt::CaseInsensitive) == 0)
        return readMarker(wish, remove, world);
    return RowFault{Column::Kind, QStringLiteral("\"%1\" is neither shift nor time off").arg(wish.kind.left(40))};
}

} // namespace shiftlane::files
