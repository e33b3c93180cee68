#include "ui/models/pushes_model.h"

#include "ui/style/formats.h"

namespace shiftlane::ui {

using push::LaneState;

Badge pushBadge(const session::WatchedPush &push)
{
    switch (push.row.state) {
    case LaneState::Done:
        return {Role::Ok, Shape::Check, PushesModel::tr("Ended")};
    case LaneState::Postponed:
        return {Role::Warn, Shape::Clock, PushesModel::tr("Postponed")};
    case LaneState::Stopped:
        return {Role::Bad, Shape::Cross, PushesModel::tr("Stopped")};
    default:
        break;
    }
    if (push.interrupted())
        return {Role::Warn, Shape::Warning, PushesModel::tr("Interrupted")};
    return push.row.state == LaneState::Uploading || push.row.state == LaneState::Submitted
               ? Badge{Role::Info, Shape::Arrow, PushesModel::tr("Writing")}
               : Badge{Role::Info, Shape::Turning, PushesModel::tr("Running")};
}

QString pushGroupText(const session::WatchedPush &push)
{
    return PushesModel::tr("%1, %2", "business unit, week").arg(push.row.groupText, shortDate(push.row.group.weekDate));
}

QString troubleText(const session::WatchedPush &push)
{
    QStringList parts;
    if (push.conflicts > 0)
        parts << PushesModel::tr("%n conflict(s)", nullptr, push.conflicts);
    if (push.throttled > 0)
        parts << PushesModel::tr("%n throttled", nullptr, push.throttled);
    if (push.retries > 0)
        parts << PushesModel::tr("%n tried again", nullptr, push.retries);
    return parts.join(PushesModel::tr(", ", "between items of a list"));
}

PushesModel::PushesModel(QObject *parent)
    : RowModel(
          {{tr("State"), tr("Interrupted") + QLatin1Char(' '), {}, false, true, tr("Interrupted") + QLatin1Char(' ')},
           {tr("Schedule group"), QStringLiteral("Customer Retention, 30 Nov")},
           {tr("Planner"), QStringLiteral("planner-7")},
           {tr("Agents"), QStringLiteral("48 of 48, 3 parked"), tr("With an outcome so far, of those planned")},
           {tr("Left"), QStringLiteral("1 min 20 s"),
            tr("Of the whole push, by its pace so far; empty while that says nothing")},
           {tr("Trouble"), QStringLiteral("changed by others five times"),
            tr("Writes that did not go through at once, and why a group "
               "was stopped or postponed")},
           {tr("Held by"), QStringLiteral("planner-7 on desk-12"), tr("Which console carries it out now")},
           {tr("Began"), QStringLiteral("Sat 5 Dec 14:00"), tr("On this computer's clock"), false, false,
            widestDayClock() + QLatin1Char(' ')}},
          false, parent)
{
}

Cell PushesModel::cell(int index, int column) const
{
    const session::WatchedPush &push = at(index);
    const session::TeamRow &row = push.row;
    switch (column) {
    case State: {
        Cell cell;
        cell.badge = pushBadge(push);
        cell.sort = index; // as the session ranks them
        cell.toolTip = row.reason;
        return cell;
    }
    case Group:
        return {.text = pushGroupText(push), .strong = true};
    case Planner:
        return {.text = accountName(row.planner), .toolTip = row.planner + QLatin1Char('\n') + row.planName};
    case Agents: {
        QString text = tr("%1 of %2", "agents settled, planned").arg(number(row.settled), number(row.planned));
        if (row.parked > 0)
            text += tr(", ", "between items of a list") + tr("%n parked", nullptr, row.parked);
        return {.text = text, .sort = row.settled, .toolTip = tr("%n applied", nullptr, row.applied)};
    }
    case Left:
        return push.restMs && !push.ended() ? Cell{.text = duration(*push.restMs), .sort = *push.restMs} : Cell{};
    case Trouble: {
        const QString troubles = troubleText(push);
        const QString text = push.failed() && !row.reason.isEmpty() ? row.reason : troubles;
        return {.text = text, .toolTip = row.reason.isEmpty() ? troubles : row.reason};
    }
    case Console:
        return {.text = row.heldBy, .toolTip = row.heldBy, .secondary = true};
    case Began:
        return {.text = dayClock(row.at, QTimeZone::systemTimeZone()), .sort = row.at.ms, .secondary = true};
    default:
        return {};
    }
}

QString PushesModel::searchText(int index) const
{
    const session::WatchedPush &push = at(index);
    return QStringList{push.row.planner, push.row.groupText, push.row.planName, pushBadge(push).word, push.row.heldBy}
        .join(QLatin1Char('\n'));
}

QString PushesModel::keyOf(const session::WatchedPush &push) const
{
    return push.row.runId + QLatin1Char(' ') + push.row.group.schedule.value;
}

bool PushesModel::same(const session::WatchedPush &a, const session::WatchedPush &b) const
{
    return a.row.state == b.row.state && a.row.settled == b.row.settled && a.row.applied == b.row.applied &&
           a.row.parked == b.row.parked && a.row.heldBy == b.row.heldBy && a.row.reason == b.row.reason &&
           a.restMs == b.restMs && a.conflicts == b.conflicts && a.throttled == b.throttled && a.retries == b.retries;
}

} // namespace shiftlane::ui
