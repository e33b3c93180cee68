#pragma once
#include "ui/shell/enabling.h"
#include "ui/shell/pages.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace shiftlane::ui {

class CountTabBar;
class DockSpace;
class NoticeBar;

/// What stands between the toolbar and the status row: notices, the tables of the
/// chosen group, the panels round them. Arranges; decides nothing.
class Workbench : public QWidget {
    Q_OBJECT
public:
    enum Tab { Agents, Trades, Conflicts, Parked, Colleagues, History, Unrouted };

    Workbench(const Pages &pages, const Actions &actions, QWidget *parent = nullptr);

    void present(const session::SnapshotPtr &snapshot);
    /// After another group was chosen, or something in a page.
    void followGroup();
    void showTab(int tab);
    void showGroups();
    // What the search or the palette found, with the focus on it.
    void showGroup(const base::ScheduleId &group);
    void showAgent(const base::ScheduleId &group, const base::AgentId &agent);
    void showTrade(const base::ScheduleId &group, const base::TradeId &trade);
    [[nodiscard]] NoticeBar *notices() const { return notices_; }
    [[nodiscard]] DockSpace *panels() const { return panels_; }
    [[nodiscard]] int tab() const;
    /// The table of the page that is shown.
    [[nodiscard]] TablePane *currentPane() const;
    void restorePlaces(const QSettings &settings);
    void savePlaces(QSettings &settings) const;

Q_SIGNALS:
    /// What the toolbar may fill: nothing while a page has the next step.
    void nextChanged(shiftlane::ui::NextStep next);

private:
    QWidget *makeTables();
    void arrange();
    void connectActions();
    void presentLog();
    void followTab(int tab);
    void followNext();

    const Pages &pages_;
    const Actions &actions_;
    session::SnapshotPtr snapshot_;
    NoticeBar *notices_;
    CountTabBar *tabs_;
    QStackedWidget *stack_;
    DockSpace *panels_;
};

} // namespace shiftlane::ui
