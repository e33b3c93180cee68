#pragma once
#include <QList>
#include <QString>
#include <QWidget>

/// All that a person can press or choose in a window, found without knowing the
/// window: entries of its menus, buttons, boxes to choose from, tabs, and the places
/// that answer to the right mouse button. GUI thread.
namespace shiftlane::test {

struct Control {
    enum class Kind { Entry, ButtonEntry, Button, Choice, Tab, ContextMenu };
    Kind kind = Kind::Button;
    QList<int> place; ///< where among its like; the same in every window made the same way
    QString name;     ///< as it reads
};

/// The visible, enabled ones of this window, without those of dialogs in front of it.
/// Left out: the chosen one of several that exclude each other, which is there to be
/// seen, and buttons that open a menu, for whose entries are there themselves.
[[nodiscard]] QList<Control> controlsIn(QWidget *window);
/// Presses it, chooses the next of it, or asks for its menu. False where it is not there.
bool use(QWidget *window, const Control &control);
/// What it takes of the window itself, null for entries of a menu.
[[nodiscard]] QWidget *bodyOf(QWidget *window, const Control &control);

} // namespace shiftlane::test
