#include "ui/shell/workbench.h"

#include "ui/charts/queue_performance_panel.h"
#include "ui/pages/agents_page.h"
#include "ui/pages/conflicts_page.h"
#include "ui/pages/count_tab_bar.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/notice_bar.h"
#include "ui/pages/panel.h"
#include "ui/pages/parked_page.h"
#include "ui/pages/team_page.h"
#include "ui/pages/trades_page.h"
#include "ui/pages/unrouted_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/dock_space.h"
#include "ui/shell/notices.h"
#include "ui/shell/panel_dock.h"
#include "ui/timeline/agent_week_view.h"

#include <QAction>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

/// One pixel between two parts of a panel.
class ThinLine : public QWidget {
public:
    ThinLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeOf(this).line); }
};

int openTrades(const session::GroupDetail &detail)
{
    return static_cast<int>(
        std::count_if(detail.trades.begin(), detail.trades.end(), [](const auto &row) { return row.trade.isOpen(); }));
}

/// Under the verdict: those of the push, once there is one.
QString unroutedLine(const session::Snapshot &now)
{
    if (!now.unrouted)
        return {};
    return now.stage >= session::Stage::Pushing ? unroutedOfPush(*now.unrouted) : unroutedSentence(*now.unrouted);
}

} // namespace

Workbench::Workbench(const Pages &pages, const Actions &actions, QWidget *parent)
    : QWidget(parent), pages_(pages), actions_(actions), snapshot_(std::make_shared<session::Snapshot>()),
      notices_(new NoticeBar), tabs_(new CountTabBar), stack_(new QStackedWidget),
      panels_(new DockSpace(pages, actions, makeTables()))
{
    arrange();
    connectActions();
    connect(pages_.groups, &GroupsPage::groupChosen, this, &Workbench::followGroup);
    connect(pages_.performance, &QueuePerformancePanel::unroutedWanted, this, [this] { showTab(Unrouted); });
    connect(pages_.unrouted, &UnroutedPage::agentWanted, this, &Workbench::showAgent);
    connect(pages_.trades, &TradesPage::choiceChanged, this, &Workbench::followNext);
}

void Workbench::arrange()
{
    auto *inner = new QVBoxLayout(this);
    inner->setContentsMargins(8, 8, 8, 4);
    inner->setSpacing(8);
    inner->addWidget(notices_);
    inner->addWidget(panels_, 1);
}

QWidget *Workbench::makeTables()
{
    for (QWidget *page : std::initializer_list<QWidget *>{pages_.agents, pages_.trades, pages_.conflicts, pages_.parked,
                                                          pages_.team, pages_.history, pages_.unrouted})
        stack_->addWidget(page);
    tabs_->addCountTab(tr("Agents"), Role::Idle);
    tabs_->addCountTab(tr("Shift trades"), Role::Warn);
    tabs_->addCountTab(tr("Conflicts"), Role::Bad);
    tabs_->addCountTab(tr("Parked"), Role::Parked);
    tabs_->addCountTab(tr("Colleagues"), Role::Info);
    tabs_->addPlainTab(tr("History"));
    tabs_->addCountTab(tr("Unrouted"), Role::Bad);
    tabs_->setAccessibleName(tr("Tables of the chosen group"));
    connect(tabs_, &QTabBar::currentChanged, this, &Workbench::followTab);
    auto *panel = new Panel;
    panel->content()->addWidget(tabs_);
    panel->content()->addWidget(new ThinLine);
    panel->content()->addWidget(stack_, 1);
    return panel;
}

void Workbench::connectActions()
{
    const QList<QAction *> tabs{actions_.showAgents, actions_.showTrades,  actions_.showConflicts, actions_.showParked,
                                actions_.showTeam,   actions_.showHistory, actions_.showUnrouted};
    for (int tab = 0; tab < tabs.size(); ++tab)
        connect(tabs[tab], &QAction::triggered, this, [this, tab] { showTab(tab); });
    connect(panels_->log(), &QDockWidget::visibilityChanged, this, &Workbench::presentLog);
    connect(pages_.performance, &QueuePerformancePanel::markChosen, this,
            [this](const base::ScheduleId &group, base::Instant at) {
                panels_->log()->show();
                panels_->log()->raise();
                presentLog();
                pages_.log->choose(group, at);
            });
}

/// Read only while somebody looks.
void Workbench::presentLog()
{
    if (!panels_->log()->isHidden())
        pages_.log->present(*snapshot_);
}

void Workbench::followTab(int tab)
{
    stack_->setCurrentIndex(tab);
    panels_->week()->setAside(tab == History); // a past push has no week to show and many rows
    if (tab == Conflicts)
        pages_.conflicts->pane()->chooseFirst();
    if (tab == History)
        pages_.history->pane()->chooseFirst();
    if (tab == Unrouted)
        pages_.unrouted->pane()->chooseFirst();
    followNext();
}

void Workbench::present(const session::SnapshotPtr &snapshot)
{
    snapshot_ = snapshot;
    pages_.groups->setEmptyText(groupsAdvice(*snapshot));
    pages_.groups->empty()->setActions(
        snapshot->stage == session::Stage::Disconnected
            ? QList<QAction *>{actions_.lastConnection, actions_.sandbox, actions_.connection}
            : QList<QAction *>{},
        true);
    pages_.groups->present(snapshot);
    pages_.performance->setPerformance(snapshot->performance);
    pages_.performance->setUnrouted(unroutedLine(*snapshot));
    presentLog();
    followGroup();
}

void Workbench::followGroup()
{
    const session::Snapshot &now = *snapshot_;
    const base::ScheduleId group = pages_.groups->currentGroup();
    pages_.present(now, group);
    const bool shared = now.journal && now.journal->shared;
    tabs_->setTabVisible(Colleagues, shared);
    actions_.showTeam->setEnabled(shared);
    notices_->setNotices(noticesFor(now, group, actions_));
    const session::GroupDetail *detail = detailOf(now, group);
    tabs_->setCount(Agents, detail ? static_cast<int>(detail->agents.size()) : 0);
    tabs_->setCount(Trades, detail ? openTrades(*detail) : 0);
    tabs_->setCount(Conflicts, detail ? static_cast<int>(detail->conflicts.size()) : 0);
    tabs_->setCount(Parked, now.parked ? static_cast<int>(now.parked->size()) : 0);
    tabs_->setCount(Colleagues, pages_.team->running());
    tabs_->setCount(Unrouted, pages_.unrouted->missing());
    followNext();
}

/// One filled button in the window: a chosen trade comes before the toolbar.
void Workbench::followNext()
{
    const bool trades = tabs_->currentIndex() == Trades && pages_.trades->wantsDecision();
    pages_.trades->setPrimary(trades);
    Q_EMIT nextChanged(trades ? NextStep::None : enabledFor(*snapshot_).next);
}

void Workbench::showTab(int tab)
{
    tabs_->setCurrentIndex(tab);
    stack_->currentWidget()->setFocus();
}

void Workbench::showGroups()
{
    panels_->groups()->bringUp();
    pages_.groups->setFocus();
}

void Workbench::showGroup(const base::ScheduleId &group)
{
    pages_.groups->select(group);
    showGroups();
}

void Workbench::showAgent(const base::ScheduleId &group, const base::AgentId &agent)
{
    pages_.groups->select(group);
    showTab(Agents);
    pages_.agents->pane()->selectKey(agent.value);
}

void Workbench::showTrade(const base::ScheduleId &group, const base::TradeId &trade)
{
    pages_.groups->select(group);
    showTab(Trades);
    pages_.trades->pane()->selectKey(trade.value);
}

int Workbench::tab() const { return tabs_->currentIndex(); }

TablePane *Workbench::currentPane() const
{
    TablePane *panes[] = {pages_.agents->pane(),  pages_.trades->pane(), pages_.conflicts->pane(),
                          pages_.parked->pane(),  pages_.team->pane(),   pages_.history->pane(),
                          pages_.unrouted->pane()};
    return panes[tab()];
}

void Workbench::restorePlaces(const QSettings &settings)
{
    panels_->restore(settings);
    pages_.groups->restoreColumns(settings.value(QStringLiteral("columns/groups")).toByteArray());
    for (const auto &[name, pane] : pages_.panes())
        pane->restoreColumns(settings.value(QStringLiteral("columns/") + name).toByteArray());
    if (const QVariant hidden = settings.value(QStringLiteral("chart/hidden")); hidden.isValid())
        pages_.performance->setHiddenSeries(hidden.toStringList());
}

void Workbench::savePlaces(QSettings &settings) const
{
    panels_->save(settings);
    settings.setValue(QStringLiteral("columns/groups"), pages_.groups->columnState());
    for (const auto &[name, pane] : pages_.panes())
        settings.setValue(QStringLiteral("columns/") + name, pane->columnState());
    settings.setValue(QStringLiteral("chart/hidden"), pages_.performance->hiddenSeries());
}

} // namespace shiftlane::ui
