#include "ui/models/group_cells.h"

#include "ui/models/group_state.h"
#include "ui/models/groups_model.h"
#include "ui/style/formats.h"

#include <QRegularExpression>
#include <algorithm>

namespace shiftlane::ui {
namespace {

/// "Draft: Retail alternative" and "draft" would say it twice.
QString draftName(const session::GroupRow &row)
{
    static const QRegularExpression again(QStringLiteral("^draft\\b[\\s:–-]*"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString name = row.description;
    name.remove(again);
    if (name.startsWith(row.businessUnit + QLatin1Char(' ')))
        name.remove(0, row.businessUnit.size() + 1); // the heading says it
    return name;
}

Cell nameCell(const session::GroupRow &row)
{
    const QString date = shortDate(row.key.weekDate);
    const QString draft = row.published ? QString() : draftName(row);
    Cell cell;
    cell.text = row.published     ? GroupsModel::tr("%1, published", "week").arg(date)
                : draft.isEmpty() ? GroupsModel::tr("%1, draft", "week").arg(date)
                                  : GroupsModel::tr("%1, draft %2", "week, name").arg(date, draft);
    cell.sort = row.key.weekDate;
    cell.toolTip = row.description.isEmpty() ? row.key.schedule.value
                                             : row.description + QLatin1Char('\n') + row.key.schedule.value;
    return cell;
}

QString whenWho(const session::GroupRow &row, const std::optional<base::Instant> &at, const QString &who)
{
    if (!at)
        return who;
    const QString when = dayClock(*at, row.zone);
    return who.isEmpty() ? when : GroupsModel::tr("%1, %2", "when, who").arg(when, who);
}

Cell changedCell(const session::GroupRow &row)
{
    Cell cell{.text = whenWho(row, row.modifiedAt, row.modifiedBy), .sort = row.modifiedAt ? row.modifiedAt->ms : 0};
    if (row.changedSinceLoaded) {
        cell.badge = {Role::Info, Shape::Sheets, GroupsModel::tr("Since you loaded", "a schedule changed")};
        cell.toolTip = GroupsModel::tr("Changed since you loaded it: %1", "when, who").arg(cell.text);
    }
    return cell;
}

Cell weekCell(const session::GroupRow &row)
{
    Cell cell{.text = shortDate(row.key.weekDate), .sort = row.key.weekDate, .secondary = true};
    if (row.weekCount > 1)
        cell.text = GroupsModel::tr("%1, %2", "week, how many")
                        .arg(cell.text, GroupsModel::tr("%n week(s)", nullptr, row.weekCount));
    return cell;
}

Cell countCell(int count) { return {.text = count > 0 ? number(count) : QString(), .sort = count}; }

} // namespace

std::vector<Column> groupColumns()
{
    return {
        {GroupsModel::tr("Group"), GroupsModel::tr("%1, published", "week").arg(shortDate(QDate(2026, 11, 30))),
         GroupsModel::tr("Week and whether agents see the schedule")},
        {GroupsModel::tr("Agents"), QStringLiteral("000"), {}, true},
        {GroupsModel::tr("Changes"), QStringLiteral("+12 ~31 −4"),
         GroupsModel::tr("Planned: + added, ~ changed, − removed"), false, false, QStringLiteral("+12 ~31 −4")},
        {GroupsModel::tr("Trades"), QStringLiteral("000"), GroupsModel::tr("Open shift trades (swaps)"), true},
        {GroupsModel::tr("State"), GroupsModel::tr("Waits 6 s for budget", "widest state"), {}, false, true},
        {GroupsModel::tr("Conflicts"), QStringLiteral("00"), {}, true},
        {GroupsModel::tr("Parked"), QStringLiteral("00"), {}, true},
        {GroupsModel::tr("Version"), QStringLiteral("000"), GroupsModel::tr("The service's number of the schedule"),
         true},
        {GroupsModel::tr("Last changed"), QStringLiteral("Since you loaded Sat 5 Dec 14:00, Supervisor"),
         GroupsModel::tr("Who changed the schedule last, and whether that was after you loaded it")},
        {GroupsModel::tr("Last pushed"), QStringLiteral("Sat 5 Dec 14:00, planner"),
         GroupsModel::tr("By the journal: the last push into this schedule")},
        {GroupsModel::tr("Week"), QStringLiteral("30 Nov"), GroupsModel::tr("When its weeks begin")},
    };
}

bool sameRow(const session::GroupRow &a, const session::GroupRow &b)
{
    return a.published == b.published && a.agents == b.agents && a.changes.added == b.changes.added &&
           a.changes.changed == b.changes.changed && a.changes.removed == b.changes.removed &&
           a.openTrades == b.openTrades && a.matchedTrades == b.matchedTrades && a.inPlan == b.inPlan &&
           a.inPush == b.inPush && a.state == b.state && a.paused == b.paused && a.round == b.round &&
           a.openConflicts == b.openConflicts && a.parked == b.parked && a.excluded == b.excluded &&
           a.applied == b.applied && a.rejected == b.rejected && a.reason == b.reason && a.waitsUntil == b.waitsUntil &&
           a.submittedAt == b.submittedAt && a.version == b.version && a.modifiedBy == b.modifiedBy &&
           a.modifiedAt == b.modifiedAt && a.changedSinceLoaded == b.changedSinceLoaded &&
           a.loadFailure == b.loadFailure && a.description == b.description && a.plannedAgents == b.plannedAgents &&
           a.heldBy == b.heldBy && a.closed.has_value() == b.closed.has_value() && a.lastPushedAt == b.lastPushedAt &&
           a.lastPushedBy == b.lastPushedBy;
}

bool sameUnits(const session::GroupRow &a, const session::GroupRow &b)
{
    return std::equal(a.managementUnits.begin(), a.managementUnits.end(), b.managementUnits.begin(),
                      b.managementUnits.end(), [](const auto &x, const auto &y) { return x.id == y.id; });
}

bool sameUnit(const session::ManagementUnitRow &a, const session::ManagementUnitRow &b)
{
    return a.name == b.name && a.agents == b.agents && a.plannedAgents == b.plannedAgents &&
           a.changes.added == b.changes.added && a.changes.changed == b.changes.changed &&
           a.changes.removed == b.changes.removed && a.openTrades == b.openTrades;
}

Cell unitCell(const session::ManagementUnitRow &unit, int column)
{
    switch (column) {
    case GroupsModel::Group:
        return {.text = unit.name, .secondary = true};
    case GroupsModel::Agents:
        return {.text = number(unit.agents), .sort = unit.agents, .secondary = true};
    case GroupsModel::Changes:
        return {.changes = unit.changes,
                .sort = unit.changes.total(),
                .toolTip = unit.plannedAgents > 0 ? GroupsModel::tr("%n agent(s) planned", nullptr, unit.plannedAgents)
                                                  : QString()};
    case GroupsModel::Trades:
        return {.text = unit.openTrades > 0 ? number(unit.openTrades) : QString(),
                .sort = unit.openTrades,
                .secondary = true};
    default:
        return {};
    }
}

Cell groupCell(const session::GroupRow &row, int column, session::Stage stage, base::Instant now)
{
    switch (column) {
    case GroupsModel::Group:
        return nameCell(row);
    case GroupsModel::Agents:
        return {.text = number(row.agents), .sort = row.agents};
    case GroupsModel::Changes:
        return {.changes = row.changes,
                .sort = row.changes.total(),
                .toolTip = row.inPlan ? changesWords(row.changes) : QString()};
    case GroupsModel::Trades: {
        Cell cell{.text = number(row.openTrades), .sort = row.openTrades, .secondary = row.openTrades == 0};
        cell.toolTip = GroupsModel::tr("%1 open, of them %2 wait for review")
                           .arg(number(row.openTrades), number(row.matchedTrades));
        return cell;
    }
    case GroupsModel::State: {
        const GroupState state = groupState(row, stage, now);
        return {.text = state.text,
                .badge = state.badge,
                .progress = state.progress,
                .sort = state.rank,
                .toolTip = state.toolTip,
                .secondary = state.badge.word.isEmpty()};
    }
    case GroupsModel::Conflicts:
        return countCell(row.openConflicts);
    case GroupsModel::Parked:
        return countCell(row.parked);
    case GroupsModel::Version:
        return {.text = number(row.version), .sort = row.version};
    case GroupsModel::ChangedBy:
        return changedCell(row);
    case GroupsModel::LastPushed:
        return {.text = whenWho(row, row.lastPushedAt, accountName(row.lastPushedBy)),
                .sort = row.lastPushedAt ? row.lastPushedAt->ms : 0,
                .toolTip = row.lastPushedBy,
                .secondary = true};
    case GroupsModel::Week:
        return weekCell(row);
    default:
        return {};
    }
}

} // namespace shiftlane::ui
