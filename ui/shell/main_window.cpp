#include "ui/shell/main_window.h"

#include "ui/charts/queue_performance_panel.h"
#include "ui/dialogs/push_review_dialog.h"
#include "ui/pages/agents_page.h"
#include "ui/pages/conflicts_page.h"
#include "ui/pages/count_tab_bar.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/notice_bar.h"
#include "ui/pages/panel.h"
#include "ui/pages/parked_page.h"
#include "ui/pages/team_page.h"
#include "ui/pages/trades_page.h"
#include "ui/shell/main_window_parts.h"
#include "ui/shell/menus.h"
#include "ui/shell/notices.h"
#include "ui/shell/session_link.h"
#include "ui/shell/status_row.h"
#include "ui/shell/top_bar.h"
#include "ui/style/formats.h"
#include "ui/timeline/agent_week_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

const QString reportNotice = QStringLiteral("report");
const QStringList writtenNotices{QStringLiteral("exported"), QStringLiteral("samplePlan")};

const session::GroupDetail *detailOf(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    if (!snapshot.details)
        return nullptr;
    const auto found = snapshot.details->find(group);
    return found == snapshot.details->end() ? nullptr : &found->second;
}

QString placeOf(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    if (snapshot.groups)
        for (const session::GroupRow &row : *snapshot.groups)
            if (row.key.schedule == group)
                return row.businessUnit + QLatin1Char(' ') + shortDate(row.key.weekDate);
    return {};
}

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

QWidget *inPanel(QWidget *content)
{
    auto *panel = new Panel;
    panel->content()->addWidget(content);
    return panel;
}

} // namespace

MainWindow::MainWindow(SessionLink &link, QSettings *settings, QWidget *parent)
    : QMainWindow(parent), link_(link), settings_(settings), actions_(this),
      snapshot_(std::make_shared<session::Snapshot>()), parts_(std::make_unique<Parts>())
{
    setWindowTitle(tr("Shiftlane"));
    setAcceptDrops(true);
    arrange();
    parts_->sections = fillMenus(menuBar(), actions_,
                                 {parts_->agents->actions(), parts_->trades->actions(), parts_->conflicts->actions(),
                                  parts_->parked->actions()});
    connectActions();
    connectViewActions();
    connectPages();
    parts_->clock.setInterval(1000);
    connect(&parts_->clock, &QTimer::timeout, this, [this] { parts_->groups->setNow(wallNow()); });
    parts_->clock.start();
    // Never larger than the screen it opens on, frame and panel included.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(8, 40)));
    restorePlaces();
    present(snapshot_);
    parts_->groups->setFocus();
}

MainWindow::~MainWindow()
{
    // Pages still speak while they go (focus moves on); what listens must be there.
    delete takeCentralWidget();
    delete parts_->logDock;
}

void MainWindow::arrange()
{
    Parts &p = *parts_;
    p.top = new TopBar(actions_);
    p.notices = new NoticeBar;
    p.groups = new GroupsPage;
    p.groups->empty()->setActions({actions_.sandbox, actions_.connection}, true);
    p.week = new AgentWeekView;
    p.performance = new QueuePerformancePanel;
    p.right = new QSplitter(Qt::Vertical);
    p.right->addWidget(makeTables());
    p.right->addWidget(inPanel(p.week));
    p.middle = new QSplitter(Qt::Horizontal);
    p.middle->addWidget(inPanel(p.groups));
    p.middle->addWidget(p.right);
    p.performancePanel = inPanel(p.performance);
    p.whole = new QSplitter(Qt::Vertical);
    p.whole->addWidget(p.middle);
    p.whole->addWidget(p.performancePanel);
    for (QSplitter *splitter : {p.right, p.middle, p.whole})
        splitter->setChildrenCollapsible(false);
    p.middle->setStretchFactor(0, 2);
    p.middle->setStretchFactor(1, 3);
    p.middle->setSizes({560, 800});
    // Room goes to rows and to the chart; the timeline has what it needs.
    p.right->setStretchFactor(0, 1);
    p.right->setStretchFactor(1, 0);
    p.right->setSizes({240, 260});
    p.whole->setStretchFactor(0, 3);
    p.whole->setStretchFactor(1, 1);
    p.whole->setSizes({540, 210});
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(p.top);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(8, 8, 8, 4);
    inner->setSpacing(8);
    inner->addWidget(p.notices);
    inner->addWidget(p.whole, 1);
    column->addLayout(inner, 1);
    setCentralWidget(centre);
    p.status = new StatusRow;
    setStatusBar(p.status);
    makeLogDock();
}

QWidget *MainWindow::makeTables()
{
    Parts &p = *parts_;
    p.agents = new AgentsPage;
    p.trades = new TradesPage;
    p.conflicts = new ConflictsPage;
    p.parked = new ParkedPage;
    p.parked->addClosing(actions_.closeWeek);
    p.team = new TeamPage;
    p.pages = new QStackedWidget;
    for (QWidget *page : std::initializer_list<QWidget *>{p.agents, p.trades, p.conflicts, p.parked, p.team})
        p.pages->addWidget(page);
    p.tabs = new CountTabBar;
    p.tabs->addCountTab(tr("Agents"), Role::Idle);
    p.tabs->addCountTab(tr("Shift trades"), Role::Warn);
    p.tabs->addCountTab(tr("Conflicts"), Role::Bad);
    p.tabs->addCountTab(tr("Parked"), Role::Parked);
    p.tabs->addCountTab(tr("Colleagues"), Role::Info);
    p.tabs->setAccessibleName(tr("Tables of the chosen group"));
    connect(p.tabs, &QTabBar::currentChanged, this, [this](int tab) {
        parts_->pages->setCurrentIndex(tab);
        if (tab == 2)
            parts_->conflicts->pane()->chooseFirst();
        followNext();
    });
    auto *panel = new Panel;
    panel->content()->addWidget(p.tabs);
    panel->content()->addWidget(new ThinLine);
    panel->content()->addWidget(p.pages, 1);
    return panel;
}

void MainWindow::makeLogDock()
{
    Parts &p = *parts_;
    p.log = new LogPage;
    p.logDock = new QDockWidget(tr("Log"), this);
    p.logDock->setObjectName(QStringLiteral("log"));
    p.logDock->setWidget(p.log);
    addDockWidget(Qt::BottomDockWidgetArea, p.logDock);
    p.logDock->hide();
}

base::ScheduleId MainWindow::currentGroup() const { return parts_->groups->currentGroup(); }

void MainWindow::present(const session::SnapshotPtr &snapshot)
{
    if (!snapshot)
        return;
    withdrawOldNotices(*snapshot_, *snapshot);
    snapshot_ = snapshot;
    const Enabled can = enabledFor(*snapshot);
    actions_.enable(can, snapshot->readyGroups);
    parts_->top->present(*snapshot, can);
    parts_->status->present(snapshot->status);
    parts_->groups->setEmptyText(groupsAdvice(*snapshot));
    parts_->groups->empty()->setActions(snapshot->stage == session::Stage::Disconnected
                                            ? QList<QAction *>{actions_.sandbox, actions_.connection}
                                            : QList<QAction *>{},
                                        true);
    parts_->groups->present(snapshot);
    parts_->performance->setPerformance(snapshot->performance);
    if (parts_->logDock->isVisible())
        parts_->log->present(*snapshot);
    followGroup();
    setWindowTitle(snapshot->planName.isEmpty() ? tr("Shiftlane")
                                                : tr("%1 – Shiftlane", "name of the plan").arg(snapshot->planName));
}

void MainWindow::followGroup()
{
    const session::Snapshot &now = *snapshot_;
    const base::ScheduleId group = currentGroup();
    const session::GroupDetail *detail = detailOf(now, group);
    const Enabled can = enabledFor(now);
    const base::Instant time = now.performance && now.performance->now.ms > 0 ? now.performance->now : wallNow();
    parts_->agents->present(detail, placeOf(now, group), can.dispositions);
    parts_->trades->present(detail, time, can.decideTrades, can.dispositions);
    parts_->conflicts->present(detail, time, can.decideConflicts);
    const QString obstacle = closingObstacle(now, group);
    actions_.enableClosing(obstacle);
    parts_->parked->present(now, time, can.dispositions, can.pushParked);
    parts_->parked->presentClosing(placeOf(now, group), obstacle);
    const bool shared = now.journal && now.journal->shared;
    parts_->tabs->setTabVisible(4, shared);
    actions_.showTeam->setEnabled(shared);
    parts_->team->present(now);
    const TableAdvice advice = tableAdvice(now, group);
    parts_->agents->setEmptyText(advice.agents);
    parts_->trades->setEmptyText(advice.trades);
    parts_->conflicts->setEmptyText(advice.conflicts);
    parts_->parked->setEmptyText(advice.parked);
    parts_->notices->setNotices(noticesFor(now, group, actions_));
    const auto open = detail ? std::count_if(detail->trades.begin(), detail->trades.end(),
                                             [](const auto &row) { return row.trade.isOpen(); })
                             : 0;
    parts_->tabs->setCount(0, detail ? static_cast<int>(detail->agents.size()) : 0);
    parts_->tabs->setCount(1, static_cast<int>(open));
    parts_->tabs->setCount(2, detail ? static_cast<int>(detail->conflicts.size()) : 0);
    parts_->tabs->setCount(3, now.parked ? static_cast<int>(now.parked->size()) : 0);
    parts_->tabs->setCount(4, parts_->team->running());
    followNext();
}

/// One filled button in the window: a chosen trade comes before the toolbar.
void MainWindow::followNext()
{
    const bool trades = parts_->tabs->currentIndex() == 1 && parts_->trades->wantsDecision();
    parts_->trades->setPrimary(trades);
    parts_->top->setNext(trades ? NextStep::None : enabledFor(*snapshot_).next);
}

void MainWindow::presentAgentWeek(const session::AgentWeekPtr &week)
{
    weekGroup_ = week ? week->group : base::ScheduleId();
    parts_->week->setWeek(week);
}

void MainWindow::presentNotice(const QString &kind, const QString &detail)
{
    if (kind == reportNotice && snapshot_->reportPath == detail && snapshot_->stage == session::Stage::Finished)
        return; // "The push ended" names it
    parts_->notices->post(noticeOf(kind, detail));
}

/// What was written to be loaded is no news once a plan is there; the end of the
/// push names its report itself.
void MainWindow::withdrawOldNotices(const session::Snapshot &before, const session::Snapshot &now)
{
    const bool loaded = !now.planName.isEmpty() && now.planProblems.empty();
    if (loaded && (before.planName != now.planName || before.stage < session::Stage::PlanLoaded))
        for (const QString &kind : writtenNotices)
            parts_->notices->withdraw(kind);
    if (now.stage == session::Stage::Finished && !now.reportPath.isEmpty())
        parts_->notices->withdraw(reportNotice);
}

void MainWindow::presentFailure(const QString &sentence)
{
    parts_->notices->post({QStringLiteral("outside"), Role::Bad, Shape::Cross, sentence, {}, {}, true});
}

void MainWindow::showTab(int tab)
{
    parts_->tabs->setCurrentIndex(tab);
    parts_->pages->currentWidget()->setFocus();
}

void MainWindow::find(const QString &text)
{
    parts_->groups->setFilterText(text);
    parts_->agents->setFilterText(text);
    parts_->trades->setFilterText(text);
    parts_->conflicts->setFilterText(text);
    parts_->parked->setFilterText(text);
    parts_->team->setFilterText(text);
    parts_->log->setFilterText(text);
}

void MainWindow::moveWeeks(int days)
{
    const QDate from = snapshot_->weeks.empty() ? QDate() : snapshot_->weeks.front().addDays(days);
    Q_EMIT link_.showWeeks(days == 0 ? QDate() : from);
}

void MainWindow::openReview()
{
    auto *sheet = new PushReviewDialog(reviewOf(*snapshot_), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PushReviewDialog::pushConfirmed, &link_, &SessionLink::push);
    sheet->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (snapshot_->stage == session::Stage::Pushing && !parts_->mayClose) {
        parts_->notices->post({QStringLiteral("closing"),
                               Role::Warn,
                               Shape::Warning,
                               tr("A push is running. If you close now, writes that are out are not followed; the "
                                  "journal keeps what is unknown."),
                               {},
                               {actions_.stop, parts_->closeNow},
                               true});
        event->ignore();
        return;
    }
    savePlaces();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (actions_.loadPlan->isEnabled() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty() || !actions_.loadPlan->isEnabled())
        return;
    event->acceptProposedAction();
    Q_EMIT link_.loadPlan(path);
}

} // namespace shiftlane::ui
