#include "ui/shell/dock_space.h"

#include "ui/charts/queue_performance_panel.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/parked_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/panel_dock.h"
#include "ui/timeline/agent_week_view.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>
#include <algorithm>

namespace shiftlane::ui {
namespace {

/// Of the kept states: another number is another set of panels.
constexpr int layoutVersion = 1;
const auto outerKey = QStringLiteral("panels/window");
const auto innerKey = QStringLiteral("panels/tables");
const auto weekKey = QStringLiteral("panels/week");
const auto movedKey = QStringLiteral("panels/moved");

QMainWindow *asWidget(QMainWindow *window)
{
    window->setWindowFlags(Qt::Widget);
    window->setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    return window;
}

} // namespace

DockSpace::DockSpace(const Pages &pages, const Actions &actions, QWidget *tables)
    : actions_(actions), middle_(asWidget(new QMainWindow)),
      groups_(new PanelDock(QStringLiteral("groups"), tr("Schedule groups"), pages.groups->heading(), pages.groups,
                            actions.showGroupsPanel, this)),
      week_(new PanelDock(QStringLiteral("week"), tr("Agent’s week"), pages.week->heading(), pages.week,
                          actions.showWeek, this)),
      performance_(new PanelDock(QStringLiteral("performance"), tr("Queue performance"),
                                 pages.performance->takeHeading(), pages.performance, actions.showPerformance, this)),
      log_(new PanelDock(QStringLiteral("log"), tr("Log"), nullptr, pages.log, actions.showLog, this))
{
    asWidget(this);
    setCentralWidget(middle_);
    middle_->setCentralWidget(tables);
    middle_->setAccessibleName(tr("Tables and the agent’s week"));
    middle_->setContextMenuPolicy(Qt::NoContextMenu); // ours is asked then
    setAccessibleName(tr("Panels"));
    for (PanelDock *panel : panels()) {
        connect(panel, &QDockWidget::topLevelChanged, this, [this] { moved_ = true; });
        connect(panel, &QDockWidget::dockLocationChanged, this, [this] { moved_ = true; });
    }
    for (QMainWindow *window : {static_cast<QMainWindow *>(this), middle_})
        window->installEventFilter(this);
    place();
    connect(actions.resetLayout, &QAction::triggered, this, &DockSpace::reset);
}

void DockSpace::place()
{
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    for (PanelDock *panel : panels())
        panel->setFloating(false);
    addDockWidget(Qt::LeftDockWidgetArea, groups_);
    addDockWidget(Qt::BottomDockWidgetArea, performance_);
    splitDockWidget(performance_, log_, Qt::Vertical);
    middle_->addDockWidget(Qt::BottomDockWidgetArea, week_);
    for (PanelDock *panel : panels()) {
        panel->setVisible(panel != log_);
        panel->followState();
    }
    moved_ = false;
}

/// Room goes to rows and to the chart; the timeline has what it needs.
void DockSpace::share()
{
    if (moved_)
        return;
    resizeDocks({groups_}, {width() * 41 / 100}, Qt::Horizontal);
    resizeDocks({performance_}, {std::max(204, height() * 28 / 100)}, Qt::Vertical);
}

void DockSpace::shareMiddle()
{
    if (!moved_)
        middle_->resizeDocks({week_}, {std::min(270, std::max(226, middle_->height() * 37 / 100))}, Qt::Vertical);
}

void DockSpace::reset()
{
    place();
    // What was moved takes its place when the layouts are done.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    share();
    shareMiddle();
}

void DockSpace::restore(const QSettings &settings)
{
    const bool outer = restoreState(settings.value(outerKey).toByteArray(), layoutVersion);
    const bool inner = middle_->restoreState(settings.value(innerKey).toByteArray(), layoutVersion);
    if (outer && inner)
        week_->setVisible(settings.value(weekKey, true).toBool());
    moved_ = outer && inner && settings.value(movedKey).toBool();
    for (PanelDock *panel : panels())
        panel->followState();
}

void DockSpace::save(QSettings &settings) const
{
    settings.setValue(movedKey, moved_);
    settings.setValue(outerKey, saveState(layoutVersion));
    settings.setValue(innerKey, middle_->saveState(layoutVersion));
    settings.setValue(weekKey, actions_.showWeek->isChecked()); // it may only be set aside
}

QList<QAction *> DockSpace::apart() const
{
    return {groups_->apart(), week_->apart(), performance_->apart(), log_->apart()};
}

QMenu *DockSpace::createPopupMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions({actions_.showGroupsPanel, actions_.showWeek, actions_.showPerformance, actions_.showLog});
    menu->addSeparator();
    menu->addAction(actions_.resetLayout);
    return menu;
}

void DockSpace::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    share();
}

bool DockSpace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        // Between two panels there is only the window, and the edge that moves.
        const auto *window = static_cast<const QWidget *>(watched);
        const QPoint at = static_cast<const QMouseEvent *>(event)->position().toPoint();
        moved_ = moved_ || !window->childAt(at);
    } else if (watched == middle_ && event->type() == QEvent::Resize) {
        shareMiddle();
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace shiftlane::ui
