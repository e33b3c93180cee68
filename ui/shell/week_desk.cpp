#include "ui/shell/week_desk.h"

#include "ui/shell/actions.h"
#include "ui/shell/session_link.h"

#include <algorithm>
#include <iterator>

namespace shiftlane::ui {
namespace {

/// A day that lies in the first week shown of every business unit, whatever day
/// their weeks begin on: a step forward and one back end where they began.
QDate dayOfFirstWeek(const std::vector<QDate> &weeks)
{
    const auto next =
        std::find_if(weeks.begin(), weeks.end(), [&](const QDate &week) { return week >= weeks.front().addDays(7); });
    return weeks.empty() ? QDate() : *std::prev(next);
}

} // namespace

WeekDesk::WeekDesk(SessionLink &link, const Actions &actions, QObject *parent)
    : QObject(parent), link_(link), snapshot_(std::make_shared<session::Snapshot>())
{
    connect(actions.reload, &QAction::triggered, &link_, &SessionLink::reload);
    connect(actions.check, &QAction::triggered, &link_, &SessionLink::check);
    connect(actions.acceptBase, &QAction::triggered, &link_, &SessionLink::acceptUnknownBase);
    const auto on = [this](QAction *action, auto handler) { connect(action, &QAction::triggered, this, handler); };
    on(actions.closeWeek, [this] { Q_EMIT link_.closeWeek(group_); });
    on(actions.weekBack, [this] { move(-7); });
    on(actions.weekForward, [this] { move(7); });
    on(actions.thisWeek, [this] { move(0); });
}

void WeekDesk::present(const session::SnapshotPtr &snapshot, const base::ScheduleId &currentGroup)
{
    snapshot_ = snapshot;
    group_ = currentGroup;
}

void WeekDesk::move(int days)
{
    const QDate from = dayOfFirstWeek(snapshot_->weeks);
    Q_EMIT link_.showWeeks(days == 0 || !from.isValid() ? QDate() : from.addDays(days));
}

} // namespace shiftlane::ui
