#pragma once
#include "ui/shell/enabling.h"
#include "ui/style/theme.h"

#include <QAction>

namespace shiftlane::ui {

/// Every action of the window that no page owns: its words, keys and hints,
/// once. Children of the parent given.
struct Actions {
    explicit Actions(QObject *parent);
    void enable(const Enabled &can, int ready);
    /// `obstacle`: why the chosen group's week cannot be closed; empty = it can.
    void enableClosing(const QString &obstacle);
    void showAppearance(Appearance appearance) const;

    QAction *connection;
    QAction *lastConnection; ///< named and shown by ConnectionDesk
    QAction *sandbox;
    QAction *exportWeek;
    QAction *loadPlan;
    QAction *samplePlan;
    QAction *writeTemplate;
    QAction *copyPlan;
    QAction *savePlan;
    QAction *clearPlan;
    QAction *reload;
    QAction *print;
    QAction *savePdf;
    QAction *exportTable;
    QAction *quit;
    QAction *undo; ///< enabled and named by UndoDesk
    QAction *redo;
    QAction *acceptBase;
    QAction *check;
    QAction *push;
    QAction *pause;
    QAction *resume;
    QAction *stop;
    QAction *takeUp;
    QAction *restoreTrading;
    QAction *retryFailed; ///< enabled and counted by PushDesk
    QAction *closeWeek;
    QAction *journal;
    QAction *weekBack;
    QAction *weekForward;
    QAction *thisWeek;
    QAction *search;
    QAction *palette;
    QAction *showGroups;
    QAction *showAgents;
    QAction *showTrades;
    QAction *showConflicts;
    QAction *showParked;
    QAction *showTeam;
    QAction *showHistory;
    QAction *showUnrouted;
    QAction *showGroupsPanel; ///< these four are followed by their PanelDock
    QAction *showWeek;
    QAction *showPerformance;
    QAction *showLog;
    QAction *resetLayout;
    QAction *monitor; ///< enabled by Console
    QAction *appearSystem;
    QAction *appearLight;
    QAction *appearDark;
    QAction *appearContrast;
    QAction *help; ///< opened by HelpDesk
    QAction *shortcuts;
    QAction *about;
};

} // namespace shiftlane::ui
