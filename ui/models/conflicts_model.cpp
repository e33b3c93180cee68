#include "ui/models/conflicts_model.h"

#include "schedule/week.h"
#include "ui/style/formats.h"
#include "ui/style/words.h"

namespace shiftlane::ui {
namespace {

std::vector<Column> conflictColumns()
{
    const QString name = QStringLiteral("Alexandra Thompson");
    const QString kept = ConflictsModel::tr("Service kept") + QStringLiteral("  ");
    const QString span = QStringLiteral("Sat 25 12–20");
    return {
        {ConflictsModel::tr("Agent"), name, {}, false, false, name},
        {ConflictsModel::tr("When"), QStringLiteral("14:00–16:00"), {}, false, false, QStringLiteral("14:00–16:00")},
        {ConflictsModel::tr("What happened"), QStringLiteral("The plan changes the same time differently"),
         ConflictsModel::tr("Who changed the service's side, when and why, and what is disputed")},
        {ConflictsModel::tr("Service, plan"), QStringLiteral("Sat 25 12–20:30"),
         ConflictsModel::tr("The shift as the service has it now, and below as the plan wants it"), false, false, span},
        {ConflictsModel::tr("Decision"), kept, {}, false, true, kept},
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

QString causeText(const session::ConflictRow &row, base::Instant now)
{
    using Cause = session::ConflictRow::Cause;
    const QString when = row.changedAt ? ago(*row.changedAt, now, row.zone) : QString();
    const QString &who = row.changedBy;
    QString what;
    if (row.cause == Cause::Trade)
        what = row.tradeWith.isEmpty() ? ConflictsModel::tr("Shift trade approved")
                                       : ConflictsModel::tr("Trade with %1 approved").arg(row.tradeWith);
    else if (row.cause == Cause::TimeOff)
        what = ConflictsModel::tr("Time off entered");
    else if (who.isEmpty() && when.isEmpty())
        return {};
    else
        what = ConflictsModel::tr("Changed", "on the service");
    if (!who.isEmpty())
        what = ConflictsModel::tr("%1 by %2", "what happened, who").arg(what, who);
    return when.isEmpty() ? what : ConflictsModel::tr("%1 %2", "what happened, when").arg(what, when);
}

QString conflictStory(const session::ConflictRow &row, base::Instant now)
{
    const QString why = conflictSentence(row.conflict.kind);
    const QString cause = causeText(row, now);
    return cause.isEmpty() ? why : ConflictsModel::tr("%1. %2", "two sentences").arg(cause, why);
}

QString conflictTime(const session::ConflictRow &row)
{
    if (row.conflict.markerDate.isValid())
        return ConflictsModel::tr("%1, whole day").arg(dayDate(row.conflict.markerDate));
    return interval(row.conflict.from, row.conflict.to, row.zone);
}

std::vector<ConflictItem> conflictItems(const session::GroupDetail &detail, const QTimeZone &zone)
{
    std::vector<ConflictItem> items;
    for (const session::ConflictRow &row : detail.conflicts)
        items.push_back({row, std::nullopt, false});
    for (const session::DecidedRow &decided : detail.decided) {
        session::ConflictRow row;
        row.conflict = decided.conflict;
        row.group = decided.group;
        row.agentName = decided.agentName;
        row.zone = zone;
        items.push_back({std::move(row), decided.choice, decided.canUndo});
    }
    return items;
}

namespace {

Cell whenCell(const session::ConflictRow &row)
{
    const plan::Conflict &conflict = row.conflict;
    const QString tip =
        conflictTime(row) + QLatin1Char('\n') + ConflictsModel::tr("Times in %1").arg(zoneCity(row.zone));
    if (conflict.markerDate.isValid())
        return {.text = dayDate(conflict.markerDate) + QLatin1Char('\n') + ConflictsModel::tr("whole day"),
                .sort = conflict.markerDate.startOfDay(Qt::UTC).toMSecsSinceEpoch(),
                .toolTip = tip};
    const QString times = clock(conflict.from, row.zone) + QChar(0x2013) + clock(conflict.to, row.zone);
    return {.text = dayDate(schedule::toLocal(conflict.from, row.zone).date) + QLatin1Char('\n') + times,
            .sort = conflict.from.ms,
            .toolTip = tip};
}

Cell whatCell(const ConflictItem &item, base::Instant now)
{
    const QString cause = causeText(item.row, now);
    const QString why = conflictSentence(item.row.conflict.kind);
    return {.text = cause.isEmpty() ? why : cause + QLatin1Char('\n') + why,
            .toolTip = conflictStory(item.row, now),
            .secondary = item.decided.has_value()};
}

Cell decisionCell(const ConflictItem &item)
{
    Cell cell;
    if (!item.decided) {
        cell.badge = {Role::Bad, Shape::Diamond, ConflictsModel::tr("Open", "a conflict is not decided")};
        cell.sort = 0;
        return cell;
    }
    const bool service = *item.decided == plan::Choice::KeepService;
    cell.badge = {Role::Ok, Shape::Check,
                  service ? ConflictsModel::tr("Service kept") : ConflictsModel::tr("Planned kept")};
    if (!item.canUndo)
        cell.text = ConflictsModel::tr("sent", "a decision that cannot be taken back");
    cell.sort = service ? 1 : 2;
    cell.toolTip = item.canUndo ? ConflictsModel::tr("Can be taken back until the group is pushed")
                                : ConflictsModel::tr("Was sent; it cannot be taken back");
    return cell;
}

} // namespace

ConflictsModel::ConflictsModel(QObject *parent) : RowModel(conflictColumns(), true, parent), now_(wallNow()) {}

Cell ConflictsModel::cell(int index, int column) const
{
    const ConflictItem &item = at(index);
    const plan::Conflict &conflict = item.row.conflict;
    switch (column) {
    case Agent:
        return {.text = item.row.agentName, .toolTip = item.row.agentName, .strong = !item.decided};
    case When:
        return whenCell(item.row);
    case What:
        return whatCell(item, now_);
    case Sides: {
        const QString service = side(conflict.serviceShift, conflict.serviceMarker, item.row.zone);
        const QString planned = side(conflict.plannedShift, conflict.plannedMarker, item.row.zone);
        return {.text = service + QLatin1Char('\n') + planned,
                .toolTip = tr("On the service: %1\nPlanned: %2").arg(service, planned)};
    }
    case Decision:
        return decisionCell(item);
    default:
        return {};
    }
}

QString ConflictsModel::searchText(int index) const
{
    const session::ConflictRow &row = at(index).row;
    return QStringList{row.agentName, tr("conflict"), conflictTime(row), conflictStory(row, now_),
                       decisionCell(at(index)).words()}
        .join(QLatin1Char('\n'));
}

QString ConflictsModel::keyOf(const ConflictItem &item) const
{
    return QString::fromLatin1(item.row.conflict.id) + QLatin1Char(' ') + item.row.conflict.agent.value;
}

bool ConflictsModel::same(const ConflictItem &a, const ConflictItem &b) const
{
    return a.row.agentName == b.row.agentName && a.row.changedBy == b.row.changedBy &&
           a.row.changedAt == b.row.changedAt && a.row.cause == b.row.cause && a.row.tradeWith == b.row.tradeWith &&
           a.decided == b.decided && a.canUndo == b.canUndo;
}

} // namespace shiftlane::ui
