#pragma once
#include <QDockWidget>

class QAction;

namespace shiftlane::ui {

/// A panel that can be moved, stand in a window of its own and be put away. Its
/// title bar is the heading that the panel has anyway, with two quiet buttons;
/// their actions do the same by keyboard.
class PanelDock : public QDockWidget {
    Q_OBJECT
public:
    /// `name` under which its place is remembered; `title` what menus and screen
    /// readers call it; `show` opens and closes it, checked while it is open.
    /// `heading` may stand in `content` so far; null = a heading of the title.
    PanelDock(const QString &name, const QString &title, QWidget *heading, QWidget *content, QAction *show,
              QWidget *parent = nullptr);

    /// Opens it if it is closed, and brings it to the front of its tabs.
    void bringUp();
    /// Out of sight where there is nothing to show in it, still open for the
    /// planner; a panel in a window of its own stays.
    void setAside(bool aside);
    /// Checked while the panel stands in a window of its own.
    [[nodiscard]] QAction *apart() const { return apart_; }
    /// What `show` says after a state was restored.
    void followState();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *show_;
    QAction *apart_;
    bool aside_ = false;
};

} // namespace shiftlane::ui
