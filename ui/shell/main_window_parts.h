#pragma once
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QTimer>
#include <QWidget>

namespace shiftlane::ui {

/// What the main window arranges; shared by its two sources only. Everything is
/// owned by its Qt parent.
struct MainWindow::Parts {
    TopBar *top = nullptr;
    NoticeBar *notices = nullptr;
    GroupsPage *groups = nullptr;
    CountTabBar *tabs = nullptr;
    QStackedWidget *pages = nullptr;
    AgentsPage *agents = nullptr;
    TradesPage *trades = nullptr;
    ConflictsPage *conflicts = nullptr;
    ParkedPage *parked = nullptr;
    TeamPage *team = nullptr;
    AgentWeekView *week = nullptr;
    QueuePerformancePanel *performance = nullptr;
    QWidget *performancePanel = nullptr;
    LogPage *log = nullptr;
    QDockWidget *logDock = nullptr;
    StatusRow *status = nullptr;
    QSplitter *right = nullptr;
    QSplitter *middle = nullptr;
    QSplitter *whole = nullptr;
    QAction *closeNow = nullptr;
    QList<ShortcutsDialog::Section> sections;
    QTimer clock;
    bool mayClose = false;
};

/// One pixel between two parts of a panel.
class ThinLine : public QWidget {
public:
    ThinLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeOf(this).line); }
};

} // namespace shiftlane::ui
