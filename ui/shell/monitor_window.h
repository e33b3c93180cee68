#pragma once
#include "session/snapshot.h"

#include <QMainWindow>
#include <memory>

class QSettings;

namespace shiftlane::ui {

class SessionLink;

/// A supervisor's window over a session that looks on: pushes of the team,
/// schedule writes by anybody, trades, parked agents, queues, unrouted agents, a
/// wallboard. Nothing in it edits, decides or sends. GUI thread.
class MonitorWindow : public QMainWindow {
    Q_OBJECT
public:
    enum Tab { Pushes, Writes, Trades, Parked, Queues, Unrouted, Wallboard };

    /// `settings` (not owned, may be null) remembers place and rules.
    explicit MonitorWindow(SessionLink &link, QSettings *settings = nullptr, QWidget *parent = nullptr);
    ~MonitorWindow() override;

    void present(const session::SnapshotPtr &snapshot);
    void showTab(int tab);
    [[nodiscard]] int tab() const;
    /// The wallboard alone on the whole screen; Escape leaves.
    void setWall(bool on);
    [[nodiscard]] bool isWall() const;
    /// For pictures: the clock stands.
    void setNow(base::Instant now);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Parts;
    void arrange();
    void makeMenus();
    void tell(const QString &sentence);

    SessionLink &link_;
    QSettings *settings_;
    session::SnapshotPtr snapshot_;
    std::unique_ptr<Parts> parts_;
};

} // namespace shiftlane::ui
