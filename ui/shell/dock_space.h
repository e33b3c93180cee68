#pragma once
#include "ui/shell/pages.h"

#include <QMainWindow>

class QSettings;

namespace shiftlane::ui {

class PanelDock;

/// The tables with the panels round them: groups on the left, the agent's week
/// under the tables, queue performance and the log below all. Panels are moved
/// with the mouse or by menu; where they stand is remembered. Until somebody
/// moves one they share the room in proportion.
///
/// Two windows in one: the week docks round the tables, the others round both,
/// for a dock below the tables would else reach under the groups.
class DockSpace : public QMainWindow {
    Q_OBJECT
public:
    /// Takes the pages; `tables` stay in the middle.
    DockSpace(const Pages &pages, const Actions &actions, QWidget *tables);

    [[nodiscard]] PanelDock *groups() const { return groups_; }
    [[nodiscard]] PanelDock *week() const { return week_; }
    [[nodiscard]] PanelDock *log() const { return log_; }
    /// Give each panel a window of its own, or take it back.
    [[nodiscard]] QList<QAction *> apart() const;
    /// Every panel where it was at first.
    void reset();
    /// A layout of another version is left alone: the first one stands.
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;
    [[nodiscard]] QMenu *createPopupMenu() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void share();
    void shareMiddle();
    [[nodiscard]] QList<PanelDock *> panels() const { return {groups_, week_, performance_, log_}; }

    const Actions &actions_;
    QMainWindow *middle_;
    PanelDock *groups_;
    PanelDock *week_;
    PanelDock *performance_;
    PanelDock *log_;
    bool moved_ = false; ///< by the planner, now or in the past
};

} // namespace shiftlane::ui
