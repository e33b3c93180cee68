#pragma once
#include "session/answers.h"
#include "ui/shell/actions.h"
#include "ui/style/theme.h"

#include <QMainWindow>
#include <memory>

class QSettings;

namespace shiftlane::ui {

class SessionLink;

/// The one window. It arranges the pages, shows snapshots and asks the session
/// through the link; it decides nothing. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `settings` (not owned, may be null) remembers places and columns.
    explicit MainWindow(SessionLink &link, QSettings *settings = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    void present(const session::SnapshotPtr &snapshot);
    // The session's answers to what was asked; one that nobody waits for any more is dropped.
    void presentAgentWeek(const session::AgentWeekPtr &week);
    void presentTradePreview(const session::TradePreviewPtr &preview);
    void presentPrice(const session::PriceAnswerPtr &price);
    void presentPlanPreview(const session::PlanPreviewPtr &preview);
    void presentPastPush(const session::PastPushPtr &past);
    void presentNotice(const QString &kind, const QString &detail);
    /// A line about something outside the session, e.g. the sandbox.
    void presentFailure(const QString &sentence);

    [[nodiscard]] const Actions &actions() const { return actions_; }
    [[nodiscard]] base::ScheduleId currentGroup() const;
    /// 0 agents, 1 trades, 2 conflicts, 3 parked, 4 colleagues, 5 history.
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
    void makeMenus();
    void connectActions();
    void connectViewActions();
    void restorePlaces();
    void savePlaces();

    SessionLink &link_;
    QSettings *settings_;
    Actions actions_;
    session::SnapshotPtr snapshot_;
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace shiftlane::ui
