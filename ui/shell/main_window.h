#pragma once
#include "session/snapshot.h"
#include "ui/shell/actions.h"
#include "ui/style/theme.h"

#include <QMainWindow>

class QDockWidget;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace shiftlane::ui {

class AgentsPage;
class AgentWeekView;
class ConflictsPage;
class CountTabBar;
class GroupsPage;
class LogPage;
class NoticeBar;
class ParkedPage;
class QueuePerformancePanel;
class SessionLink;
class TeamPage;
class StatusRow;
class TopBar;
class TradesPage;

/// The one window. It arranges the pages, shows snapshots and asks the session
/// through the link; it decides nothing. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `settings` (not owned, may be null) remembers places and columns.
    explicit MainWindow(SessionLink &link, QSettings *settings = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    void present(const session::SnapshotPtr &snapshot);
    void presentAgentWeek(const session::AgentWeekPtr &week);
    void presentNotice(const QString &kind, const QString &detail);
    /// A line about something outside the session, e.g. the sandbox.
    void presentFailure(const QString &sentence);

    [[nodiscard]] const Actions &actions() const { return actions_; }
    [[nodiscard]] base::ScheduleId currentGroup() const;
    /// 0 agents, 1 trades, 2 conflicts, 3 parked, 4 colleagues.
    void showTab(int tab);
    void openReview();
    void openConnect();

Q_SIGNALS:
    /// Somebody wants the built-in sandbox; the window cannot start one.
    void sandboxWanted();
    void appearanceChosen(shiftlane::ui::Appearance appearance);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    QWidget *makeTables();
    void makeLogDock();
    void connectActions();
    void connectViewActions();
    void connectPages();
    void choosePlan();
    void chooseExport();
    void chooseSample();
    void chooseJournal();
    void moveWeeks(int days);
    void find(const QString &text);
    void withdrawOldNotices(const session::Snapshot &before, const session::Snapshot &now);
    void followGroup();
    void followNext();
    void followAppearance(Appearance appearance);
    void restorePlaces();
    void savePlaces();

    SessionLink &link_;
    QSettings *settings_;
    Actions actions_;
    session::SnapshotPtr snapshot_;
    base::ScheduleId weekGroup_; ///< of the agent week shown

    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace shiftlane::ui
