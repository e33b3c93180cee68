#include "ui/models/team_model.h"

#include "ui/style/formats.h"
#include "ui/style/plan_title.h"

namespace shiftlane::ui {
namespace {

using push::LaneState;

/// As the journal tells it: who holds no lease and has not ended was interrupted.
Badge stateBadge(const session::TeamRow &row)
{
    switch (row.state) {
    case LaneState::Done:
        return {Role::Ok, Shape::Check, TeamModel::tr("Ended")};
    case LaneState::Postponed:
        return {Role::Warn, Shape::Clock, TeamModel::tr("Postponed")};
    case LaneState::Stopped:
        return {Role::Bad, Shape::Cross, TeamModel::tr("Stopped")};
    default:
        break;
    }
    if (row.heldBy.isEmpty())
        return {Role::Warn, Shape::Warning, TeamModel::tr("Interrupted")};
    return row.state == LaneState::Uploading || row.state == LaneState::Submitted
               ? Badge{Role::Info, Shape::Turning, TeamModel::tr("Writing")}
               : Badge{Role::Info, Shape::Turning, TeamModel::tr("Running")};
}

} // namespace

TeamModel::TeamModel(QObject *parent)
    : RowModel(
          {{tr("Planner"), QStringLiteral("planner-7")},
           {tr("Schedule group"), QStringLiteral("Customer Retention, 30 Nov")},
           {tr("State"), tr("Interrupted") + QLatin1Char(' '), {}, false, true, tr("Interrupted") + QLatin1Char(' ')},
           {tr("Agents"), QStringLiteral("48 of 48, 3 parked"), tr("With an outcome so far, of those planned")},
           {tr("Began"), QStringLiteral("Sat 5 Dec 14:00"), tr("By this computer's clock"), false, false,
            widestDayClock() + QLatin1Char(' ')},
           {tr("Console"), QStringLiteral("planner-7 on desk-12"), tr("Which console carries it out now")}},
          false, parent)
{
}

Cell TeamModel::cell(int index, int column) const
{
    const session::TeamRow &row = at(index);
    switch (column) {
    case Planner:
        return {.text = accountName(row.planner),
                .toolTip = row.planner + QLatin1Char('\n') + planTitle(row.planName),
                .strong = true};
    case Group:
        return {.text = tr("%1, %2", "business unit, week").arg(row.groupText, shortDate(row.group.weekDate))};
    case State: {
        Cell cell;
        cell.badge = stateBadge(row);
        cell.toolTip = row.reason;
        return cell;
    }
    case Outcomes: {
        QString text = tr("%1 of %2", "agents settled, planned").arg(number(row.settled), number(row.planned));
        if (row.parked > 0)
            text += tr(", ", "between items of a list") + tr("%n parked", nullptr, row.parked);
        return {.text = text, .sort = row.settled, .toolTip = tr("%n applied", nullptr, row.applied)};
    }
    case Began:
        return {.text = dayClock(row.at, QTimeZone::systemTimeZone()), .sort = row.at.ms, .secondary = true};
    case Console:
        return {.text = row.heldBy, .toolTip = row.heldBy, .secondary = true};
    default:
        return {};
    }
}

QString TeamModel::searchText(int index) const
{
    const session::TeamRow &row = at(index);
    return QStringList{row.planner, row.groupText, planTitle(row.planName), stateBadge(row).word, row.heldBy}.join(
        QLatin1Char('\n'));
}

QString TeamModel::keyOf(const session::TeamRow &row) const
{
    return row.runId + QLatin1Char(' ') + row.group.schedule.value;
}

bool TeamModel::same(const session::TeamRow &a, const session::TeamRow &b) const
{
    return a.state == b.state && a.settled == b.settled && a.applied == b.applied && a.parked == b.parked &&
           a.heldBy == b.heldBy && a.reason == b.reason;
}

} // namespace shiftlane::ui
