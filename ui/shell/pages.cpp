#include "ui/shell/pages.h"

#include "session/performance.h"
#include "ui/charts/queue_performance_panel.h"
#include "ui/pages/agents_page.h"
#include "ui/pages/conflicts_page.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/parked_page.h"
#include "ui/pages/team_page.h"
#include "ui/pages/trades_page.h"
#include "ui/pages/unrouted_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/notices.h"
#include "ui/style/formats.h"
#include "ui/timeline/agent_week_view.h"

namespace shiftlane::ui {
namespace {

QString placeOf(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    if (snapshot.groups)
        for (const session::GroupRow &row : *snapshot.groups)
            if (row.key.schedule == group)
                return row.businessUnit + QLatin1Char(' ') + shortDate(row.key.weekDate);
    return {};
}

} // namespace

const session::GroupDetail *detailOf(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    if (!snapshot.details)
        return nullptr;
    const auto found = snapshot.details->find(group);
    return found == snapshot.details->end() ? nullptr : &found->second;
}

Pages::Pages(const Actions &actions)
    : groups(new GroupsPage), agents(new AgentsPage), trades(new TradesPage), conflicts(new ConflictsPage),
      parked(new ParkedPage), team(new TeamPage), history(new HistoryPage), unrouted(new UnroutedPage),
      week(new AgentWeekView), performance(new QueuePerformancePanel), log(new LogPage)
{
    groups->empty()->setActions({actions.lastConnection, actions.sandbox, actions.connection}, true);
    parked->addClosing(actions.closeWeek);
}

std::vector<std::pair<QString, TablePane *>> Pages::panes() const
{
    return {{QStringLiteral("agents"), agents->pane()},
            {QStringLiteral("trades"), trades->pane()},
            {QStringLiteral("conflicts"), conflicts->pane()},
            {QStringLiteral("parked"), parked->pane()},
            {QStringLiteral("team"), team->pane()},
            {QStringLiteral("history"), history->pane()},
            {QStringLiteral("unrouted"), unrouted->pane()},
            {QStringLiteral("past"), history->detailPane()},
            {QStringLiteral("log"), log->pane()}};
}

void Pages::present(const session::Snapshot &now, const base::ScheduleId &group) const
{
    const session::GroupDetail *detail = detailOf(now, group);
    const Enabled can = enabledFor(now);
    const base::Instant time = now.performance && now.performance->now.ms > 0 ? now.performance->now : wallNow();
    const QString place = placeOf(now, group);
    agents->present(detail, place, can.dispositions);
    trades->present(detail, time, can.decideTrades, can.dispositions);
    conflicts->present(detail, time, can.decideConflicts);
    parked->present(now, time, can.dispositions, can.pushParked);
    parked->presentClosing(place, closingObstacle(now, group));
    team->present(now);
    history->present(now, can.loadPlan);
    unrouted->present(now, time);
    const TableAdvice advice = tableAdvice(now, group);
    agents->setEmptyText(advice.agents);
    trades->setEmptyText(advice.trades);
    conflicts->setEmptyText(advice.conflicts);
    parked->setEmptyText(advice.parked);
}

void Pages::setFilterText(const QString &text) const
{
    groups->setFilterText(text);
    for (const auto &[name, pane] : panes())
        pane->setFilterText(text);
}

} // namespace shiftlane::ui
