#pragma once
#include <QAbstractItemView>
#include <QKeySequence>
#include <QPoint>
#include <QString>
#include <QWidget>
#include <functional>

class QAbstractButton;
class QAction;

/// Two hands on the real window: every click and key goes through the platform's
/// window, as the system would send it, in a turn of the event loop. What a
/// person could not do (press what is hidden, disabled or covered) fails the
/// scenario. GUI thread.
namespace shiftlane::test {

/// Runs the event loop until it is so; false after `ms`.
bool reached(const std::function<bool()> &condition, int ms = 20'000);
/// … and fails the scenario where it does not become so.
bool until(const QString &what, const std::function<bool()> &condition, int ms = 20'000);
/// A few turns: what was posted is done, what was closed is gone.
void settle();
void fail(const QString &why);

/// The dialog in front, else the window.
[[nodiscard]] QWidget *front();
/// The window that everything else stands in front of.
void setBehind(QWidget *window);

/// Visible widget by its accessible name, its words or its label's.
[[nodiscard]] QWidget *seen(const QString &name, QWidget *in = nullptr);
[[nodiscard]] QAbstractButton *button(const QString &words, QWidget *in = nullptr);
[[nodiscard]] QAbstractItemView *table(const QString &name);
/// Row whose first column (or `column`) begins with the words; -1 = none.
[[nodiscard]] int rowOf(const QAbstractItemView *view, const QString &words, int column = 0);
[[nodiscard]] QString cell(const QAbstractItemView *view, int row, int column);
[[nodiscard]] int columnOf(const QAbstractItemView *view, const QString &title);

void click(QWidget *widget, QPoint at = {-1, -1}, Qt::KeyboardModifiers modifiers = {},
           Qt::MouseButton button = Qt::LeftButton);
void rightClick(QWidget *widget, QPoint at);
void doubleClick(QWidget *widget, QPoint at);
/// The button with these words.
void press(const QString &words, QWidget *in = nullptr);
void clickCell(QAbstractItemView *view, const QModelIndex &index, Qt::KeyboardModifiers modifiers = {},
               Qt::MouseButton button = Qt::LeftButton);
/// The check box in front of a row.
void checkRow(QAbstractItemView *view, int row);
void drag(QWidget *widget, QPoint from, QPoint to);
/// A file dragged here from a file manager.
void drop(QWidget *on, const QString &path);
/// By mouse: the menu bar's menu, then the entry, as they read.
void menu(const QString &title, const QString &entry);
/// By mouse: an entry of the menu that is open.
void openedMenu(const QString &entry);
/// By mouse: a button that opens a menu, then the entry.
void chooseFrom(QWidget *opener, const QString &entry);
/// By keyboard: the entry of the menu that is open, by arrow keys and Enter.
void openedMenuByKey(const QString &entry);

/// Goes where the focus is, shortcuts first.
void key(const QKeySequence &keys);
/// The shortcut of the entry that reads so in a menu; fails where it is disabled.
void shortcut(const QString &entry);
void type(const QString &text);
/// Tab until the widget of this name has the focus; fails where it never gets it.
void tabTo(const QString &name, bool backwards = false);

/// What the file dialog in front is told.
void chooseFileByKey(const QString &path);
void chooseFileByMouse(const QString &name);

} // namespace shiftlane::test
