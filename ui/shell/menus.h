#pragma once
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/shell/actions.h"

#include <functional>

class QMenu;
class QMenuBar;

namespace shiftlane::ui {

/// What the pages add to the Plan menu.
struct PageActions {
    QList<QAction *> agents;
    QList<QAction *> trades;
    QList<QAction *> conflicts;
    QList<QAction *> parked;
    QList<QAction *> history;
    QMenu *recentPlans = nullptr;              ///< owned by its parent
    std::function<void(QMenu *)> groupColumns; ///< fills a menu whenever it opens
    std::function<void(QMenu *)> tableColumns;
    QList<QAction *> panelsApart; ///< checked while a panel has a window of its own
    QList<QAction *> flight;      ///< the record of a push
};

/// Fills the menu bar: every action of the window stands in a menu. Returns the
/// menus as sections of the sheet of shortcuts.
QList<ShortcutsDialog::Section> fillMenus(QMenuBar *bar, const Actions &actions, const PageActions &pages);

} // namespace shiftlane::ui
