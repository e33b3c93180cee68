#include "ui/shell/main_window.h"

#include "ui/pages/agents_page.h"
#include "ui/pages/conflicts_page.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/notice_bar.h"
#include "ui/pages/parked_page.h"
#include "ui/pages/replay_bar.h"
#include "ui/pages/trades_page.h"
#include "ui/shell/appearance_desk.h"
#include "ui/shell/close_guard.h"
#include "ui/shell/connection_desk.h"
#include "ui/shell/dock_space.h"
#include "ui/shell/flight_desk.h"
#include "ui/shell/help_desk.h"
#include "ui/shell/menus.h"
#include "ui/shell/notices.h"
#include "ui/shell/page_links.h"
#include "ui/shell/palette_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/push_desk.h"
#include "ui/shell/session_link.h"
#include "ui/shell/status_row.h"
#include "ui/shell/table_desk.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/undo_desk.h"
#include "ui/shell/week_desk.h"
#include "ui/shell/workbench.h"
#include "ui/style/formats.h"
#include "ui/style/plan_title.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace shiftlane::ui {
namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

/// What the window is made of; everything is owned by its Qt parent.
struct MainWindow::Parts {
    Parts(MainWindow &window, SessionLink &link, const Actions &actions, QSettings *settings)
        : pages(actions), bench(new Workbench(pages, actions)), top(new TopBar(actions)), status(new StatusRow),
          undo(link, actions), links(pages, link, undo), plans(new PlanDesk(&window, link, actions, settings)),
          pushes(new PushDesk(&window, link, actions)), palette(new PaletteDesk(&window)),
          tables(new TableDesk(&window, actions, [this] { return bench->currentPane()->table(); })),
          connections(new ConnectionDesk(&window, link, actions, settings)),
          appearance(new AppearanceDesk(actions, settings, &window)), weeks(new WeekDesk(link, actions, &window)),
          guard(new CloseGuard(&window, actions, bench->notices())), flights(new FlightDesk(&window, link)),
          help(new HelpDesk(&window, actions.help))
    {
        help->follow(pages, bench);
    }
    Pages pages;
    Workbench *bench;
    TopBar *top;
    StatusRow *status;
    UndoDesk undo;
    PageLinks links;
    PlanDesk *plans;
    PushDesk *pushes;
    PaletteDesk *palette;
    TableDesk *tables;
    ConnectionDesk *connections;
    AppearanceDesk *appearance;
    WeekDesk *weeks;
    CloseGuard *guard;
    FlightDesk *flights;
    HelpDesk *help;
    QList<ShortcutsDialog::Section> sections;
    QTimer clock;
};

MainWindow::MainWindow(SessionLink &link, QSettings *settings, QWidget *parent)
    : QMainWindow(parent), link_(link), settings_(settings), actions_(this),
      snapshot_(std::make_shared<session::Snapshot>()), parts_(std::make_unique<Parts>(*this, link, actions_, settings))
{
    setWindowTitle(tr("Shiftlane"));
    setAcceptDrops(true);
    arrange();
    makeMenus();
    connectActions();
    connectViewActions();
    parts_->clock.setInterval(1000);
    connect(&parts_->clock, &QTimer::timeout, this, [this] { parts_->pages.groups->setNow(wallNow()); });
    parts_->clock.start();
    // Never larger than the screen it opens on, frame and panel included.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(8, 40)));
    restorePlaces();
    present(snapshot_);
    parts_->pages.groups->setFocus();
}

MainWindow::~MainWindow()
{
    // Pages still speak while they go (focus moves on); what listens must be there.
    delete takeCentralWidget();
}

void MainWindow::arrange()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(parts_->top);
    column->addWidget(parts_->flights->bar());
    column->addWidget(parts_->bench, 1);
    setCentralWidget(centre);
    setStatusBar(parts_->status);
    connect(parts_->top, &TopBar::searchChanged, this,
            [this](const QString &text) { parts_->pages.setFilterText(text); });
    connect(parts_->pages.groups, &GroupsPage::typed, parts_->top, &TopBar::typeToSearch);
    for (const auto &[name, pane] : parts_->pages.panes())
        connect(pane->table(), &RowTable::typed, parts_->top, &TopBar::typeToSearch);
    connect(parts_->bench, &Workbench::nextChanged, parts_->top, &TopBar::setNext);
    connect(parts_->pages.groups, &GroupsPage::groupChosen, this, [this] {
        actions_.enableClosing(closingObstacle(*snapshot_, currentGroup()));
        parts_->plans->present(snapshot_, currentGroup());
        parts_->weeks->present(snapshot_, currentGroup());
    });
    connect(&parts_->links, &PageLinks::rollBackAsked, this,
            [this] { parts_->bench->notices()->post(rollBackNotice()); });
    connect(parts_->tables, &TableDesk::written, this, [this](const QString &path, const QString &problem) {
        parts_->bench->notices()->post(tableNotice(path, problem));
    });
    connect(parts_->flights, &FlightDesk::written, this, [this](const QString &path, const QString &problem) {
        parts_->bench->notices()->post(incidentNotice(path, problem));
    });
    connect(parts_->palette, &PaletteDesk::groupWanted, parts_->bench, &Workbench::showGroup);
    connect(parts_->palette, &PaletteDesk::agentWanted, parts_->bench, &Workbench::showAgent);
    connect(parts_->palette, &PaletteDesk::tradeWanted, parts_->bench, &Workbench::showTrade);
    connect(parts_->appearance, &AppearanceDesk::chosen, this, &MainWindow::appearanceChosen);
    connect(parts_->connections, &ConnectionDesk::sandboxWanted, this, &MainWindow::sandboxWanted);
    connect(parts_->top->connectionMenu(), &QMenu::aboutToShow, parts_->connections,
            [this] { parts_->connections->fillMenu(parts_->top->connectionMenu()); });
    parts_->connections->fillMenu(parts_->top->connectionMenu());
}

void MainWindow::makeMenus()
{
    const Pages &pages = parts_->pages;
    PageActions more{pages.agents->actions(),
                     pages.trades->actions(),
                     pages.conflicts->actions(),
                     pages.parked->actions(),
                     pages.history->actions(),
                     parts_->plans->recentMenu(),
                     [&pages](QMenu *menu) { pages.groups->fillColumnMenu(menu); },
                     [this](QMenu *menu) { parts_->bench->currentPane()->fillColumnMenu(menu); },
                     parts_->bench->panels()->apart(),
                     parts_->flights->actions()};
    pages.groups->setMenuActions({actions_.check, actions_.exportWeek, actions_.copyPlan, actions_.closeWeek});
    parts_->sections = fillMenus(menuBar(), actions_, more);
    parts_->palette->setSections(parts_->sections);
}

base::ScheduleId MainWindow::currentGroup() const { return parts_->pages.groups->currentGroup(); }

void MainWindow::present(const session::SnapshotPtr &snapshot)
{
    if (!snapshot)
        return;
    for (const QString &kind : outdatedNotices(*snapshot_, *snapshot))
        parts_->bench->notices()->withdraw(kind);
    snapshot_ = snapshot;
    const Enabled can = enabledFor(*snapshot);
    actions_.enable(can, snapshot->readyGroups);
    parts_->undo.present(snapshot);
    parts_->top->present(*snapshot, can);
    parts_->status->present(snapshot->status);
    parts_->bench->present(snapshot);
    actions_.enableClosing(closingObstacle(*snapshot, currentGroup()));
    parts_->plans->present(snapshot, currentGroup());
    parts_->weeks->present(snapshot, currentGroup());
    parts_->pushes->present(snapshot);
    parts_->flights->present(snapshot);
    parts_->palette->present(snapshot);
    parts_->tables->setSubtitle(paperLine(*snapshot));
    parts_->connections->present(*snapshot);
    setWindowTitle(snapshot->planName.isEmpty()
                       ? tr("Shiftlane")
                       : tr("%1[*] – Shiftlane", "name of the plan").arg(planTitle(snapshot->planName)));
    setWindowModified(snapshot->planEditedHere && !snapshot->planName.isEmpty());
}

void MainWindow::presentAgentWeek(const session::AgentWeekPtr &week) { parts_->links.presentAgentWeek(week); }

void MainWindow::presentTradePreview(const session::TradePreviewPtr &preview)
{
    parts_->links.presentTradePreview(preview);
}

void MainWindow::presentPrice(const session::PriceAnswerPtr &price) { parts_->links.presentPrice(price); }

void MainWindow::presentPlanPreview(const session::PlanPreviewPtr &preview) { parts_->plans->presentPreview(preview); }

void MainWindow::presentPastPush(const session::PastPushPtr &past) { parts_->pages.history->setPast(past); }

void MainWindow::presentNotice(const QString &kind, const QString &detail)
{
    if (!saysTheSame(*snapshot_, kind, detail))
        parts_->bench->notices()->post(noticeOf(kind, detail));
}

void MainWindow::presentFailure(const QString &sentence)
{
    parts_->bench->notices()->post({QStringLiteral("outside"), Role::Bad, Shape::Cross, sentence, {}, {}, true});
}

void MainWindow::showTab(int tab) { parts_->bench->showTab(tab); }

void MainWindow::openReview() { parts_->pushes->openReview(); }

void MainWindow::openConnect() { parts_->connections->open(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!parts_->guard->mayClose(*snapshot_)) {
        event->ignore();
        return;
    }
    savePlaces();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty() && (actions_.loadPlan->isEnabled() || parts_->flights->takes(path)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty() || (!actions_.loadPlan->isEnabled() && !parts_->flights->takes(path)))
        return;
    event->acceptProposedAction();
    if (!parts_->flights->look(path))
        parts_->plans->look(path);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto handler) { connect(action, &QAction::triggered, this, handler); };
    on(actions_.quit, [this] { close(); });
}

void MainWindow::connectViewActions()
{
    const auto on = [this](QAction *action, auto handler) { connect(action, &QAction::triggered, this, handler); };
    connect(actions_.palette, &QAction::triggered, parts_->palette, &PaletteDesk::open);
    on(actions_.search, [this] { parts_->top->focusSearch(); });
    on(actions_.showGroups, [this] { parts_->bench->showGroups(); });
    on(actions_.shortcuts, [this] {
        auto *sheet = new ShortcutsDialog(parts_->sections, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    on(actions_.about, [this] { parts_->bench->notices()->post(aboutNotice()); });
}

void MainWindow::restorePlaces()
{
    if (!settings_)
        return;
    restoreGeometry(settings_->value(QStringLiteral("window/geometry")).toByteArray());
    parts_->bench->restorePlaces(*settings_);
}

void MainWindow::savePlaces()
{
    if (!settings_)
        return;
    settings_->setValue(QStringLiteral("window/geometry"), saveGeometry());
    parts_->bench->savePlaces(*settings_);
}

} // namespace shiftlane::ui
