#include "ui/shell/monitor_window.h"

#include "session/watch.h"
#include "ui/charts/queue_performance_panel.h"
#include "ui/pages/count_tab_bar.h"
#include "ui/pages/panel.h"
#include "ui/pages/unrouted_page.h"
#include "ui/pages/wallboard_page.h"
#include "ui/pages/writes_page.h"
#include "ui/shell/help_desk.h"
#include "ui/shell/notices.h"
#include "ui/shell/session_link.h"
#include "ui/shell/status_row.h"
#include "ui/shell/watch_notices.h"
#include "ui/style/formats.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace shiftlane::ui {

struct MonitorWindow::Parts {
    QWidget *head = new QWidget;
    NoticeBar *notices = new NoticeBar;
    CountTabBar *tabs = new CountTabBar;
    QStackedWidget *stack = new QStackedWidget;
    PushesPage *pushes = new PushesPage;
    WritesPage *writes = new WritesPage;
    OpenTradesPage *trades = new OpenTradesPage;
    ParkedTeamPage *parked = new ParkedTeamPage;
    QueuePerformancePanel *queues = new QueuePerformancePanel;
    UnroutedPage *unrouted = new UnroutedPage(nullptr, true);
    WallboardPage *wallboard = new WallboardPage;
    StatusRow *status = new StatusRow;
    WatchDesk *desk = nullptr;
    QAction *wall = nullptr;
    QAction *leaveWall = nullptr;
    QSystemTrayIcon *tray = nullptr;
    std::optional<base::Instant> now;
    bool wasMaximized = false;
};

MonitorWindow::MonitorWindow(SessionLink &link, QSettings *settings, QWidget *parent)
    : QMainWindow(parent), link_(link), settings_(settings), snapshot_(std::make_shared<session::Snapshot>()),
      parts_(std::make_unique<Parts>())
{
    setWindowTitle(tr("Shiftlane Monitor"));
    parts_->desk = new WatchDesk(parts_->notices, settings, this);
    connect(parts_->desk, &WatchDesk::news, this, &MonitorWindow::tell);
    connect(parts_->queues, &QueuePerformancePanel::scopeChosen, &link_, &SessionLink::showQueues);
    connect(parts_->queues, &QueuePerformancePanel::mediaChosen, &link_, &SessionLink::showMedia);
    connect(parts_->queues, &QueuePerformancePanel::unroutedWanted, this, [this] { showTab(Unrouted); });
    arrange();
    makeMenus();
    resize(1280, 800);
    if (settings_)
        restoreGeometry(settings_->value(QStringLiteral("monitor/geometry")).toByteArray());
    if (const QVariant hidden = settings_ ? settings_->value(QStringLiteral("monitor/hidden")) : QVariant();
        hidden.isValid())
        parts_->queues->setHiddenSeries(hidden.toStringList());
    present(snapshot_);
}

MonitorWindow::~MonitorWindow()
{
    delete takeCentralWidget(); // pages still speak while they go
}

void MonitorWindow::arrange()
{
    Parts &p = *parts_;
    p.tabs->addCountTab(tr("Pushes"), Role::Bad);
    p.tabs->addCountTab(tr("Writes"), Role::Bad);
    p.tabs->addCountTab(tr("Trades"), Role::Warn);
    p.tabs->addCountTab(tr("Parked"), Role::Parked);
    p.tabs->addPlainTab(tr("Queues"));
    p.tabs->addCountTab(tr("Unrouted"), Role::Bad);
    p.tabs->addPlainTab(tr("Wallboard"));
    p.tabs->setAccessibleName(tr("What is looked at"));
    for (QWidget *page :
         {static_cast<QWidget *>(p.pushes), static_cast<QWidget *>(p.writes), static_cast<QWidget *>(p.trades),
          static_cast<QWidget *>(p.parked), static_cast<QWidget *>(p.queues), static_cast<QWidget *>(p.unrouted),
          static_cast<QWidget *>(p.wallboard)})
        p.stack->addWidget(page);
    connect(p.tabs, &QTabBar::currentChanged, p.stack, &QStackedWidget::setCurrentIndex);
    auto *row = new QHBoxLayout(p.head);
    row->setContentsMargins(10, 6, 10, 0);
    row->addWidget(p.tabs);
    row->addStretch(1);
    QLabel *mode = plainLabel(tr("Looking on: nothing can be sent from this window"), true);
    mode->setFont(smaller(font()));
    row->addWidget(mode);
    auto *panel = new Panel;
    panel->content()->addWidget(p.stack);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(p.notices);
    column->addWidget(p.head);
    column->addWidget(panel, 1);
    setCentralWidget(centre);
    setStatusBar(p.status);
}

void MonitorWindow::makeMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto handler) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, handler);
        addAction(action); // its keys work on the wall, too, where there is no menu
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Read Again"), QKeySequence::Refresh, [this] { Q_EMIT link_.reload(); });
    file->addSeparator();
    add(file, tr("&Close the Monitor"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int tab = 0; tab <= Wallboard; ++tab)
        add(view, parts_->tabs->tabText(tab), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)),
            [this, tab] { showTab(tab); });
    view->addSeparator();
    parts_->wall =
        add(view, tr("Wallboard on the &Whole Screen"), QKeySequence(Qt::Key_F11), [this] { setWall(!isWall()); });
    parts_->wall->setCheckable(true);
    parts_->leaveWall = new QAction(this);
    parts_->leaveWall->setShortcut(QKeySequence(Qt::Key_Escape));
    parts_->leaveWall->setEnabled(false);
    connect(parts_->leaveWall, &QAction::triggered, this, [this] { setWall(false); });
    addAction(parts_->leaveWall);
    QMenu *rules = menuBar()->addMenu(tr("&Tell Me When"));
    rules->addActions(parts_->desk->rules());
    QAction *help = menuBar()->addMenu(tr("&Help"))->addAction(tr("&Help"));
    help->setShortcut(QKeySequence::HelpContents);
    addAction(help);
    auto *desk = new HelpDesk(this, help);
    connect(parts_->queues, &QueuePerformancePanel::helpWanted, desk, [desk] { desk->open(HelpTopic::Verdict); });
}

void MonitorWindow::present(const session::SnapshotPtr &snapshot)
{
    if (!snapshot)
        return;
    snapshot_ = snapshot;
    Parts &p = *parts_;
    const base::Instant now = p.now.value_or(wallNow());
    p.pushes->present(*snapshot);
    p.writes->present(*snapshot);
    p.trades->present(*snapshot, now);
    p.parked->present(*snapshot, now);
    p.queues->setPerformance(snapshot->performance);
    p.queues->setUnrouted(snapshot->unrouted ? unroutedSentence(*snapshot->unrouted) : QString());
    p.unrouted->present(*snapshot, now);
    p.wallboard->present(snapshot);
    p.status->present(snapshot->status);
    p.tabs->setCount(Pushes, p.pushes->failed(now));
    p.tabs->setCount(Writes, p.writes->failed());
    p.tabs->setCount(Trades, p.trades->count());
    p.tabs->setCount(Parked, p.parked->count());
    p.tabs->setCount(Unrouted, p.unrouted->missing());
    QList<Notice> standing;
    if (snapshot->failure)
        standing << Notice{
            QStringLiteral("failure"),       Role::Bad, Shape::Cross, failureSentence(*snapshot->failure),
            {snapshot->failure->sentence()}, {},        true};
    if (snapshot->journal && snapshot->journal->failure)
        standing << Notice{QStringLiteral("journal"),
                           Role::Bad,
                           Shape::Cross,
                           tr("The journal %1 cannot be read; pushes are not shown.").arg(snapshot->journal->name),
                           {snapshot->journal->failure->sentence()},
                           {},
                           true};
    if (snapshot->status.connected && !snapshot->status.live && snapshot->stage > session::Stage::Loading)
        standing << Notice{QStringLiteral("live"),
                           Role::Warn,
                           Shape::Warning,
                           tr("Without live events: schedule writes are not announced until the connection is back."),
                           {},
                           {},
                           true};
    p.notices->setNotices(standing);
    if (snapshot->watch)
        p.desk->present(*snapshot->watch);
    const QString &connection = snapshot->status.connection;
    setWindowTitle(connection.isEmpty() ? tr("Shiftlane Monitor")
                                        : tr("%1 – Shiftlane Monitor", "connection").arg(connection));
}

void MonitorWindow::showTab(int tab)
{
    parts_->tabs->setCurrentIndex(tab);
    parts_->stack->currentWidget()->setFocus();
}

int MonitorWindow::tab() const { return parts_->tabs->currentIndex(); }

bool MonitorWindow::isWall() const { return parts_->leaveWall->isEnabled(); }

void MonitorWindow::setWall(bool on)
{
    parts_->wall->setChecked(on);
    if (on == isWall())
        return;
    parts_->leaveWall->setEnabled(on);
    if (on)
        showTab(Wallboard);
    parts_->notices->setVisible(!on);
    parts_->head->setVisible(!on);
    menuBar()->setVisible(!on);
    statusBar()->setVisible(!on);
    if (on) {
        parts_->wasMaximized = isMaximized();
        showFullScreen();
    } else if (parts_->wasMaximized) {
        showMaximized();
    } else {
        showNormal();
    }
}

void MonitorWindow::setNow(base::Instant now)
{
    parts_->now = now;
    parts_->wallboard->setNow(now);
}

/// Where nobody looks: the task bar, and the tray where there is one.
void MonitorWindow::tell(const QString &sentence)
{
    if (isActiveWindow() || !isVisible())
        return;
    QApplication::alert(this);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!parts_->tray) {
        parts_->tray = new QSystemTrayIcon(windowIcon(), this);
        const auto raiseIt = [this] {
            raise();
            activateWindow();
            parts_->tray->hide();
        };
        connect(parts_->tray, &QSystemTrayIcon::messageClicked, this, raiseIt);
        connect(parts_->tray, &QSystemTrayIcon::activated, this, raiseIt);
    }
    parts_->tray->setToolTip(sentence);
    parts_->tray->show();
    parts_->tray->showMessage(QCoreApplication::applicationName(), sentence);
}

void MonitorWindow::closeEvent(QCloseEvent *event)
{
    if (isWall())
        setWall(false);
    if (settings_)
        settings_->setValue(QStringLiteral("monitor/geometry"), saveGeometry());
    if (settings_)
        settings_->setValue(QStringLiteral("monitor/hidden"), parts_->queues->hiddenSeries());
    event->accept();
}

} // namespace shiftlane::ui
