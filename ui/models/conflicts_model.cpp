#include "ui/models/conflicts_model.h"

#include "ui/style/formats.h"
#include "ui/style/words.h"

namespace shiftlane::ui {
namespace {

std::vector<Column> conflictColumns()
{
    return {
        {ConflictsModel::tr("Agent"), QStringLiteral("Alexandra Thompson")},
        {ConflictsModel::tr("When"),
         QStringLiteral("Sat 25 Nov 14:00–16:00"),
         {},
         false,
         false,
         QStringLiteral("Sat 5 Dec 14:00–16:00")},
        {ConflictsModel::tr("What happened"), QStringLiteral("Changed by Supervisor 3 40 s ago. The plan changes the")},
        {ConflictsModel::tr("On the service"), QStringLiteral("Sat 25 12–20"),
         ConflictsModel::tr("The shift as the service has it now")},
        {ConflictsModel::tr("Planned"), QStringLiteral("Sat 25 08–16"),
         ConflictsModel::tr("The shift as the plan wants it")},
    };
}

QString side(const std::optional<schedule::Shift> &shift, const std::optional<schedule::TimeOffMarker> &marker,
             const QTimeZone &zone)
{
    if (shift)
        return shiftSpan(shift->start(), shift->end(), zone);
    if (marker)
        return ConflictsModel::tr("day off, %1").arg(duration(qint64(marker->lengthMinutes) * 60'000));
    return ConflictsModel::tr("nothing", "no shift on that side");
}

} // namespace

QString conflictStory(const session::ConflictRow &row, base::Instant now)
{
    const QString why = conflictSentence(row.conflict.kind);
    QString who;
    if (!row.changedBy.isEmpty() && row.changedAt)
        who =
            ConflictsModel::tr("Changed by %1 %2", "who, when").arg(row.changedBy, ago(*row.changedAt, now, row.zone));
    else if (!row.changedBy.isEmpty())
        who = ConflictsModel::tr("Changed by %1").arg(row.changedBy);
    else if (row.changedAt)
        who = ConflictsModel::tr("Changed %1", "when").arg(ago(*row.changedAt, now, row.zone));
    return who.isEmpty() ? why : ConflictsModel::tr("%1. %2", "two sentences").arg(who, why);
}

QString conflictTime(const session::ConflictRow &row)
{
    if (row.conflict.markerDate.isValid())
        return ConflictsModel::tr("%1, whole day").arg(dayDate(row.conflict.markerDate));
    return interval(row.conflict.from, row.conflict.to, row.zone);
}

ConflictsModel::ConflictsModel(QObject *parent) : RowModel(conflictColumns(), true, parent), now_(wallNow()) {}

Cell ConflictsModel::cell(int index, int column) const
{
    const session::ConflictRow &row = at(index);
    const plan::Conflict &conflict = row.conflict;
    switch (column) {
    case Agent:
        return {.text = row.agentName, .strong = true};
    case When: {
        const qint64 sort = conflict.markerDate.isValid() ? conflict.markerDate.startOfDay(Qt::UTC).toMSecsSinceEpoch()
                                                          : conflict.from.ms;
        return {.text = conflictTime(row), .sort = sort, .toolTip = tr("Times in %1").arg(zoneCity(row.zone))};
    }
    case What:
        return {.text = conflictStory(row, now_), .toolTip = conflictStory(row, now_)};
    case Service:
        return {.text = side(conflict.serviceShift, conflict.serviceMarker, row.zone)};
    case Planned:
        return {.text = side(conflict.plannedShift, conflict.plannedMarker, row.zone)};
    default:
        return {};
    }
}

QString ConflictsModel::searchText(int index) const
{
    const session::ConflictRow &row = at(index);
    return QStringList{row.agentName, tr("conflict"), conflictTime(row), conflictStory(row, now_)}.join(
        QLatin1Char('\n'));
}

QString ConflictsModel::keyOf(const session::ConflictRow &row) const
{
    return QString::fromLatin1(row.conflict.id) + QLatin1Char(' ') + row.conflict.agent.value;
}

bool ConflictsModel::same(const session::ConflictRow &a, const session::ConflictRow &b) const
{
    return a.agentName == b.agentName && a.changedBy == b.changedBy && a.changedAt == b.changedAt;
}

} // namespace shiftlane::ui
