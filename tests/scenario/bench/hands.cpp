#include "scenario/bench/hands.h"

#include "scenario/bench/seen.h"
#include "scenario/bench/turns.h"
#include "ui/delegates/row_delegate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDeadlineTimer>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <QWindow>

namespace shiftlane::test {
namespace {

/// The input arrives as the system's does: in a turn of the event loop.
void inOneTurn(const std::function<void()> &act)
{
    if (QTest::currentTestFailed())
        return;
    bool done = false;
    QTimer::singleShot(0, qApp, [&] {
        act();
        done = true;
    });
    until(QStringLiteral("the input is taken"), [&] { return done; });
    settle();
}

QWindow *windowOf(const QWidget *widget) { return widget->window()->windowHandle(); }

QPoint inWindow(const QWidget *widget, QPoint at) { return widget->mapTo(widget->window(), at); }

/// Why a person could not press here; empty = they could.
QString obstacle(QWidget *widget, QPoint at)
{
    const QString name = describe(widget);
    if (!widget->isVisible() || !windowOf(widget))
        return name + QStringLiteral(" cannot be seen");
    if (!widget->isEnabled())
        return name + QStringLiteral(" is disabled");
    if (!widget->rect().contains(at))
        return QStringLiteral("the place is outside of ") + name;
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal && widget->window() != modal && !QApplication::activePopupWidget())
        return name + QStringLiteral(" is behind ") + describe(modal);
    const QWidget *there = widget->window()->childAt(inWindow(widget, at));
    if (there && there != widget && !widget->isAncestorOf(there))
        return name + QStringLiteral(" is covered by ") + describe(there);
    return {};
}

bool mayPress(QWidget *widget, QPoint at)
{
    if (QTest::currentTestFailed())
        return false;
    const QString why = obstacle(widget, at);
    if (!why.isEmpty())
        fail(why);
    return why.isEmpty();
}

} // namespace

bool reached(const std::function<bool()> &condition, int ms)
{
    QDeadlineTimer end(ms);
    QTimer wake; // somebody else's thread may make it so
    wake.start(5);
    Turns &turns = Turns::instance();
    while (!condition()) {
        if (end.hasExpired())
            return false;
        turns.enter();
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        turns.leave();
    }
    return true;
}

bool until(const QString &what, const std::function<bool()> &condition, int ms)
{
    if (QTest::currentTestFailed())
        return false;
    const bool is = reached(condition, ms);
    if (!is)
        fail(QStringLiteral("waited %1 ms in vain: %2").arg(ms).arg(what));
    return is;
}

void settle()
{
    constexpr int enough = 3;
    int rounds = 0;
    reached([&] { return rounds++ > enough; });
    // What a window manager does when a dialog closes; the offscreen platform has none.
    QWidget *window = front();
    if (QGuiApplication::focusWindow() || QApplication::activePopupWidget() || !window || !window->isVisible())
        return;
    window->activateWindow();
    reached([&] { return rounds++ > 2 * enough; });
}

void fail(const QString &why)
{
    if (!QTest::currentTestFailed())
        QTest::qFail(qPrintable(why), __FILE__, __LINE__);
}

void click(QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    if (!widget)
        return fail(QStringLiteral("there is nothing to click"));
    const QPoint place = at.x() < 0 ? widget->rect().center() : at;
    if (mayPress(widget, place))
        inOneTurn([&] { QTest::mouseClick(windowOf(widget), button, modifiers, inWindow(widget, place)); });
}

void rightClick(QWidget *widget, QPoint at)
{
    click(widget, at, {}, Qt::RightButton);
    if (!QTest::currentTestFailed() && !QApplication::activePopupWidget())
        inOneTurn([&] { // the offscreen platform sends none by itself
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
            QCoreApplication::sendEvent(widget, &event);
        });
}

void doubleClick(QWidget *widget, QPoint at)
{
    if (mayPress(widget, at))
        inOneTurn([&] { QTest::mouseDClick(windowOf(widget), Qt::LeftButton, {}, inWindow(widget, at)); });
}

void press(const QString &words, QWidget *in)
{
    QAbstractButton *found = button(words, in);
    if (!found)
        return fail(QStringLiteral("no button says \"%1\" in %2; there are: %3")
                        .arg(words, describe(in ? in : front()), buttonWords(in ? in : front()).join(u'|')));
    click(found);
}

void clickCell(QAbstractItemView *view, const QModelIndex &index, Qt::KeyboardModifiers modifiers,
               Qt::MouseButton button)
{
    if (!view || !index.isValid())
        return fail(QStringLiteral("there is no such row in ") + describe(view));
    view->scrollTo(index);
    settle();
    click(view->viewport(), view->visualRect(index).center(), modifiers, button);
}

void checkRow(QAbstractItemView *view, int row)
{
    if (!view || row < 0 || row >= view->model()->rowCount())
        return fail(QStringLiteral("there is no row %1 in %2").arg(row).arg(describe(view)));
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    settle();
    click(view->viewport(), ui::checkBoxRect(view->visualRect(index)).center());
}

void drag(QWidget *widget, QPoint from, QPoint to)
{
    if (!mayPress(widget, from))
        return;
    QWindow *window = windowOf(widget);
    inOneTurn([&] { QTest::mousePress(window, Qt::LeftButton, {}, inWindow(widget, from)); });
    constexpr int steps = 6;
    for (int step = 1; step <= steps; ++step)
        inOneTurn([&] { QTest::mouseMove(window, inWindow(widget, from + (to - from) * step / steps)); });
    inOneTurn([&] { QTest::mouseRelease(window, Qt::LeftButton, {}, inWindow(widget, to)); });
}

void drop(QWidget *on, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = on->rect().center();
    bool taken = false;
    inOneTurn([&] {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &enter);
        taken = enter.isAccepted();
        if (!taken)
            return;
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &event);
    });
    if (!taken)
        fail(describe(on) + QStringLiteral(" takes no file"));
}

void menu(const QString &title, const QString &entry)
{
    auto *bar = front()->findChild<QMenuBar *>();
    if (!bar)
        return fail(QStringLiteral("%1 has no menu bar").arg(describe(front())));
    for (QAction *action : bar->actions()) {
        if (plainWords(action->text()) != title)
            continue;
        click(bar, bar->actionGeometry(action).center());
        return openedMenu(entry);
    }
    fail(QStringLiteral("there is no menu ") + title);
}

void openedMenu(const QString &entry)
{
    auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!open)
        return fail(QStringLiteral("no menu is open"));
    QAction *action = entryOf(open, entry);
    if (!action)
        return fail(QStringLiteral("the menu has no \"%1\"; it has %2").arg(entry, entries(open).join(u'|')));
    if (!action->isEnabled())
        return fail(QStringLiteral("\"%1\" is disabled").arg(entry));
    click(open, open->actionGeometry(action).center());
}

void chooseFrom(QWidget *opener, const QString &entry)
{
    // The button waits for its menu: the hand goes on inside of that.
    bool chosen = false;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
        if (!QApplication::activePopupWidget())
            return;
        hand.stop();
        openedMenu(entry);
        chosen = true;
    });
    hand.start(20);
    click(opener);
    until(QStringLiteral("the menu of ") + describe(opener), [&] { return chosen; });
}

void openedMenuByKey(const QString &entry)
{
    auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QAction *action = open ? entryOf(open, entry) : nullptr;
    if (!action || !action->isEnabled())
        return fail(QStringLiteral("no menu with \"%1\" to choose is open").arg(entry));
    for (int i = 0; i < 40 && open->activeAction() != action; ++i)
        key(Qt::Key_Down);
    if (open->activeAction() != action)
        return fail(QStringLiteral("the arrow keys do not reach ") + entry);
    key(Qt::Key_Return);
}

void key(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination one = keys[static_cast<uint>(i)];
        inOneTurn([&] {
            QWindow *window = QGuiApplication::focusWindow();
            QTest::keyClick(window ? window : windowOf(front()), one.key(), one.keyboardModifiers());
        });
    }
}

void shortcut(const QString &entry)
{
    for (const QAction *action : front()->findChildren<QAction *>()) {
        if (plainWords(action->text()) != entry || action->shortcut().isEmpty())
            continue;
        return action->isEnabled() ? key(action->shortcut()) : fail(entry + QStringLiteral(" is disabled"));
    }
    fail(QStringLiteral("nothing with a shortcut is called ") + entry);
}

void type(const QString &text)
{
    for (const QChar letter : text)
        inOneTurn([&] {
            QWindow *window = QGuiApplication::focusWindow();
            const Qt::Key code = letter.unicode() < 128 ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
            for (const auto action : {QTest::Press, QTest::Release})
                QTest::sendKeyEvent(action, window ? window : windowOf(front()), code, letter, {});
        });
}

void tabTo(const QString &name, bool backwards)
{
    QStringList met;
    for (int i = 0; i < 120 && !QTest::currentTestFailed(); ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && goesBy(focus, name))
            return;
        met << describe(focus);
        key(backwards ? QKeySequence(Qt::SHIFT | Qt::Key_Backtab) : QKeySequence(Qt::Key_Tab));
    }
    fail(QStringLiteral("Tab does not reach \"%1\"; it met %2").arg(name, met.mid(0, 40).join(u'|')));
}

} // namespace shiftlane::test
