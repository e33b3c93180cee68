#include "ui/timeline/timeline_text.h"

#include "schedule/week.h"
#include "ui/timeline/words.h"

#include <QStringList>
#include <algorithm>

namespace shiftlane::ui {
namespace {

using base::Instant;
using plan::Conflict;
using plan::ConflictKind;
using schedule::Shift;

QDate dayOf(Instant at, const QTimeZone &zone) { return schedule::toLocal(at, zone).date; }

QString rowText(const TimelineRow &row, QDate from, QDate to, const QTimeZone &zone)
{
    QStringList shifts;
    QStringList pieces;
    const auto close = [&](const TimelineBar &first) {
        //: Spoken: day, span of the shift, its activities
        shifts << Timeline::tr("%1 %2: %3")
                      .arg(dayDate(dayOf(first.shiftFrom, zone)), spanText(first.shiftFrom, first.shiftTo, zone),
                           pieces.join(QStringLiteral(", ")));
        pieces.clear();
    };
    const TimelineBar *open = nullptr;
    for (const TimelineBar &bar : row.bars) {
        const QDate day = dayOf(bar.shiftFrom, zone);
        if (day < from || day > to)
            continue;
        if (open && open->shiftFrom != bar.shiftFrom)
            close(*open);
        open = &bar;
        pieces << QStringLiteral("%1 %2").arg(bar.text, spanText(bar.from, bar.to, zone));
    }
    if (open)
        close(*open);
    for (const TimelineMark &mark : row.marks)
        if (const QDate day = dayOf(mark.from, zone); mark.ofRow() || (from <= day && day <= to))
            shifts << mark.text;
    const QString content = shifts.isEmpty() ? Timeline::tr("no shift") : shifts.join(QStringLiteral("; "));
    return Timeline::tr("%1: %2", "row of the timeline, its content").arg(row.label, content);
}

/// What `shift` has within [from, to): "On queue, Break".
QString activitiesIn(const std::optional<Shift> &shift, Instant from, Instant to, const session::AgentWeek &week)
{
    QStringList names;
    if (shift)
        for (const schedule::Activity &activity : shift->activities)
            if (activity.start < to && from < activity.end()) {
                const QString name = codeLook(week, activity.code).name;
                if (names.isEmpty() || names.last() != name)
                    names << name;
            }
    return names.isEmpty() ? Timeline::tr("nothing", "activity in an interval") : names.join(QStringLiteral(", "));
}

QString shiftSpan(const std::optional<Shift> &shift, const session::AgentWeek &week)
{
    return shift ? spanText(shift->start(), shift->end(), week.zone) : Timeline::tr("no shift");
}

QString markerName(const std::optional<schedule::TimeOffMarker> &marker, const session::AgentWeek &week)
{
    return marker ? codeLook(week, marker->code).name : Timeline::tr("no day off");
}

QString shiftSentence(const Conflict &c, const session::AgentWeek &week)
{
    const QString span = spanText(c.from, c.to, week.zone);
    switch (c.kind) {
    case ConflictKind::BothChanged:
        return Timeline::tr("Changed on both sides, %1: the service has %2, your plan has %3.")
            .arg(span, activitiesIn(c.serviceShift, c.from, c.to, week),
                 activitiesIn(c.plannedShift, c.from, c.to, week));
    case ConflictKind::ModifiedDeleted:
        return Timeline::tr("Your plan changes the shift %1, which the service no longer has.")
            .arg(shiftSpan(c.baseShift ? c.baseShift : c.plannedShift, week));
    case ConflictKind::DeletedModified:
        return Timeline::tr("Your plan deletes the shift %1, which was changed on the service.")
            .arg(shiftSpan(c.serviceShift, week));
    case ConflictKind::AddedOverlap:
        return Timeline::tr("Your planned shift %1 overlaps the shift %2 on the service.")
            .arg(shiftSpan(c.plannedShift, week), shiftSpan(c.serviceShift, week));
    case ConflictKind::BreaksCheck:
        return Timeline::tr("Your plan and the service's change, %1, are each sound, but not together.").arg(span);
    }
    return {};
}

} // namespace

QString barText(const TimelineBar &bar, const QTimeZone &zone)
{
    QStringList lines;
    lines << bar.text;
    const qint64 minutes = bar.to.minutesSince(bar.from);
    lines << QStringLiteral("%1 (%2)").arg(spanText(bar.from, bar.to, zone), duration(minutes * 60'000));
    if (bar.kind == TimelineBar::Kind::Undecided)
        lines << Timeline::tr("Waits for a decision");
    else if (bar.shiftFrom != bar.from || bar.shiftTo != bar.to)
        lines << Timeline::tr("in the shift %1").arg(spanText(bar.shiftFrom, bar.shiftTo, zone));
    if (!bar.description.isEmpty())
        lines << bar.description;
    return lines.join(QLatin1Char('\n'));
}

QString marksText(const TimelineRow &row, const TimelineBar &bar)
{
    QStringList lines;
    for (const TimelineMark &mark : row.marks)
        if (!mark.ofRow() && mark.from < bar.shiftTo && bar.shiftFrom < mark.to)
            lines << mark.text;
    return lines.join(QLatin1Char('\n'));
}

QString rowsText(const std::vector<TimelineRow> &rows, QDate from, QDate to, const QTimeZone &zone)
{
    QStringList lines;
    for (const TimelineRow &row : rows)
        lines << rowText(row, from, to, zone);
    return lines.join(QLatin1Char('\n'));
}

QString changedText(const session::AgentWeek &week)
{
    if (!week.service.modifiedAt)
        return {};
    const schedule::LocalTime local = schedule::toLocal(*week.service.modifiedAt, week.zone);
    return Timeline::tr("The service's side was last changed %1, %2.")
        .arg(dayDate(local.date), clock(*week.service.modifiedAt, week.zone));
}

QString conflictSentence(const Conflict &conflict, const session::AgentWeek &week)
{
    if (!conflict.markerDate.isValid())
        return shiftSentence(conflict, week);
    return Timeline::tr("Changed on both sides, %1: the service has %2, your plan has %3.")
        .arg(longDay(conflict.markerDate), markerName(conflict.serviceMarker, week),
             markerName(conflict.plannedMarker, week));
}

QString choiceText(const Conflict &c, const session::AgentWeek &week, plan::Choice choice)
{
    const bool planned = choice == plan::Choice::KeepPlanned;
    if (c.markerDate.isValid())
        return Timeline::tr("Leaves: %1").arg(markerName(planned ? c.plannedMarker : c.serviceMarker, week));
    const auto &kept = planned ? c.plannedShift : c.serviceShift;
    if (!kept)
        return Timeline::tr("Leaves no shift there");
    if (c.kind != ConflictKind::BothChanged)
        return Timeline::tr("Leaves the shift %1").arg(shiftSpan(kept, week));
    return Timeline::tr("Leaves, %1: %2")
        .arg(spanText(c.from, c.to, week.zone), activitiesIn(kept, c.from, c.to, week));
}

} // namespace shiftlane::ui
