#include "ui/shell/page_links.h"

#include "ui/charts/queue_performance_panel.h"
#include "ui/pages/agents_page.h"
#include "ui/pages/conflicts_page.h"
#include "ui/pages/freeze_bar.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/parked_page.h"
#include "ui/pages/trades_page.h"
#include "ui/pages/unrouted_page.h"
#include "ui/shell/session_link.h"
#include "ui/shell/undo_desk.h"
#include "ui/timeline/agent_week_view.h"

namespace shiftlane::ui {

PageLinks::PageLinks(const Pages &pages, SessionLink &link, UndoDesk &undo, QObject *parent)
    : QObject(parent), pages_(pages), link_(link), undo_(undo)
{
    linkGroups();
    linkAgents();
    linkTrades();
    linkConflicts();
    linkTimeline();
    linkHistory();
    connect(pages_.performance, &QueuePerformancePanel::scopeChosen, &link_, &SessionLink::showQueues);
    connect(pages_.performance, &QueuePerformancePanel::mediaChosen, &link_, &SessionLink::showMedia);
}

base::ScheduleId PageLinks::group() const { return pages_.groups->currentGroup(); }

void PageLinks::presentAgentWeek(const session::AgentWeekPtr &week)
{
    weekGroup_ = week ? week->group : base::ScheduleId();
    pages_.week->setWeek(week);
    pages_.conflicts->setWeek(week);
}

void PageLinks::presentPrice(const session::PriceAnswerPtr &price) { pages_.agents->setPrice(price); }

void PageLinks::presentTradePreview(const session::TradePreviewPtr &preview)
{
    pages_.trades->setPreview(preview);
    pages_.conflicts->setPreview(preview);
}

void PageLinks::linkGroups()
{
    connect(pages_.groups, &GroupsPage::pauseGroup, &link_, &SessionLink::pauseGroup);
    connect(pages_.groups, &GroupsPage::resumeGroup, &link_, &SessionLink::resumeGroup);
    connect(pages_.groups, &GroupsPage::stopGroup, &link_, &SessionLink::stopGroup);
}

void PageLinks::linkAgents()
{
    const auto showAgent = [this](const base::AgentId &agent) { Q_EMIT link_.showAgent(group(), agent); };
    connect(pages_.agents, &AgentsPage::agentChosen, this, showAgent);
    connect(pages_.trades, &TradesPage::agentChosen, this, showAgent);
    connect(pages_.conflicts, &ConflictsPage::agentChosen, this, showAgent);
    connect(pages_.parked, &ParkedPage::agentChosen, &link_, &SessionLink::showAgent);
    connect(pages_.unrouted, &UnroutedPage::agentChosen, &link_, &SessionLink::showAgent);
    const auto dispose = [this](const QList<QString> &agents, int disposition) {
        undo_.dispose(group(), agents, disposition);
    };
    connect(pages_.agents, &AgentsPage::dispositionChosen, this, dispose);
    connect(pages_.agents, &AgentsPage::priceWanted, &link_, &SessionLink::priceExclusion);
    connect(pages_.trades, &TradesPage::dispositionChosen, this, dispose);
    connect(pages_.parked, &ParkedPage::dispositionChosen, this,
            [this](const base::ScheduleId &of, const QList<QString> &agents, int disposition) {
                undo_.dispose(of, agents, disposition);
            });
    connect(pages_.parked, &ParkedPage::pushWanted, &link_, &SessionLink::pushParked);
}

void PageLinks::linkTrades()
{
    connect(pages_.trades, &TradesPage::tradesDecided, this, [this](const QList<QString> &trades, bool approve) {
        Q_EMIT link_.decideTrades(group(), trades, approve);
    });
    connect(pages_.trades->freeze(), &FreezeBar::freezeWanted, &link_, &SessionLink::freezeTrading);
    connect(pages_.trades->freeze(), &FreezeBar::restoreWanted, &link_, &SessionLink::restoreTrading);
    connect(pages_.trades, &TradesPage::previewWanted, &link_, &SessionLink::previewTrade);
    connect(pages_.trades, &TradesPage::comparisonChanged, pages_.week, &AgentWeekView::setComparison);
}

void PageLinks::linkConflicts()
{
    connect(pages_.conflicts, &ConflictsPage::conflictsDecided, this,
            [this](const QList<QByteArray> &ids, int choice) { undo_.decide(group(), ids, choice); });
    connect(pages_.conflicts, &ConflictsPage::decisionsUndone, this,
            [this](const QList<QByteArray> &ids) { Q_EMIT link_.undoDecisions(group(), ids); });
    connect(pages_.conflicts, &ConflictsPage::tradeFollowed, this,
            [this](const QString &trade, int follows) { Q_EMIT link_.followTrade(group(), trade, follows); });
    connect(pages_.conflicts, &ConflictsPage::previewWanted, &link_, &SessionLink::previewTrade);
    connect(pages_.conflicts, &ConflictsPage::comparisonChanged, pages_.week, &AgentWeekView::setComparison);
}

void PageLinks::linkTimeline()
{
    connect(pages_.week, &AgentWeekView::conflictChoice, this, [this](const QByteArray &id, int choice) {
        pages_.conflicts->expect({id});
        undo_.decide(weekGroup_, {id}, choice);
    });
    pages_.week->setUndoStack(undo_.stack());
    connect(pages_.week, &AgentWeekView::editAgent, &link_, &SessionLink::editAgent);
}

void PageLinks::linkHistory()
{
    connect(pages_.history, &HistoryPage::pastWanted, &link_, &SessionLink::showPastPush);
    connect(pages_.history, &HistoryPage::rollBackWanted, this, [this](const QString &runId) {
        Q_EMIT rollBackAsked(runId);
        Q_EMIT link_.rollBack(runId);
    });
}

} // namespace shiftlane::ui
