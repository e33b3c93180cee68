#include "scenario/bench/controls.h"

#include "scenario/bench/seen.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QWidgetAction>

namespace shiftlane::test {
namespace {

using Kind = Control::Kind;

bool isThere(const QWidget *widget, const QWidget *window)
{
    return widget->isVisible() && widget->isEnabled() && widget->window() == window &&
           !widget->visibleRegion().isEmpty();
}

/// Parts of Qt's own widgets that show only when there is something to press.
bool isAsleep(const QAbstractButton *button)
{
    const auto *field = qobject_cast<const QLineEdit *>(button->parentWidget());
    return field && field->text().isEmpty();
}

bool isChosenOne(const QAction *action)
{
    return action->isChecked() && action->actionGroup() && action->actionGroup()->isExclusive();
}

bool isChosenOne(const QAbstractButton *button)
{
    return button->isChecked() && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

bool canBeUsed(const QAction *action)
{
    return action->isEnabled() && action->isVisible() && !action->isSeparator() && !isChosenOne(action) &&
           !qobject_cast<const QWidgetAction *>(action);
}

/// Some menus are filled only when they open.
QList<QAction *> filled(QMenu *menu)
{
    QMetaObject::invokeMethod(menu, "aboutToShow");
    return menu->actions();
}

void addEntries(Kind kind, const QList<QAction *> &actions, const QList<int> &place, const QString &under,
                QList<Control> &found)
{
    for (int i = 0; i < actions.size(); ++i) {
        QAction *action = actions[i];
        if (!canBeUsed(action))
            continue;
        const QString name = under + plainWords(action->text());
        if (QMenu *menu = action->menu())
            addEntries(kind, filled(menu), place + QList<int>{i}, name + QStringLiteral(" > "), found);
        else
            found << Control{kind, place + QList<int>{i}, name};
    }
}

QList<QAction *> entriesOf(QWidget *window)
{
    if (const auto *menu = qobject_cast<QMenu *>(window))
        return menu->actions();
    const auto *bar = window->findChild<QMenuBar *>();
    return bar ? bar->actions() : QList<QAction *>();
}

/// Null where it opens none, or acts by itself as well.
QMenu *menuOf(const QWidget *button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(button))
        return push->menu();
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return tool && tool->popupMode() == QToolButton::InstantPopup ? tool->menu() : nullptr;
}

QAction *entryAt(QList<QAction *> actions, const QList<int> &place)
{
    QAction *action = nullptr;
    for (const int i : place) {
        action = i < actions.size() ? actions[i] : nullptr;
        if (!action)
            return nullptr;
        if (QMenu *menu = action->menu())
            actions = filled(menu);
    }
    return action && canBeUsed(action) ? action : nullptr;
}

/// Tables, their headers and what the window paints by itself.
bool mayHaveMenu(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) ||
           QString::fromLatin1(widget->metaObject()->className()).contains(QLatin1String("::Timeline")) ||
           QString::fromLatin1(widget->metaObject()->className()).contains(QLatin1String("Chart"));
}

QPoint placeOfMenu(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || qobject_cast<const QHeaderView *>(widget) || !view->model())
        return widget->rect().center();
    QModelIndex row = view->currentIndex().isValid() ? view->currentIndex() : view->model()->index(0, 0);
    if (view->model()->hasChildren(row))
        row = view->model()->index(0, 0, row);
    return view->visualRect(row).center();
}

void askForMenu(QWidget *widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QWidget *target = area ? area->viewport() : widget;
    const QPoint at = placeOfMenu(widget);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, target->mapToGlobal(at));
    QCoreApplication::sendEvent(target, &event);
}

void chooseNext(QComboBox *box)
{
    const int next = (box->currentIndex() + 1) % box->count();
    box->setCurrentIndex(next); // as Qt does it for a person: the index, then the word that one was chosen
    QMetaObject::invokeMethod(box, "activated", Q_ARG(int, next));
}

template <typename Widget>
Widget *at(QWidget *window, int index)
{
    const auto all = window->findChildren<Widget *>();
    Widget *found = index < all.size() ? all[index] : nullptr;
    return found && isThere(found, window) ? found : nullptr;
}

template <typename Widget, typename Add>
void each(QWidget *window, const Add &add)
{
    const auto all = window->findChildren<Widget *>();
    for (int i = 0; i < all.size(); ++i)
        if (isThere(all[i], window))
            add(all[i], i);
}

} // namespace

QList<Control> controlsIn(QWidget *window)
{
    QList<Control> found;
    addEntries(Kind::Entry, entriesOf(window), {}, {}, found);
    each<QAbstractButton>(window, [&](QAbstractButton *button, int i) {
        if (QMenu *menu = menuOf(button))
            addEntries(Kind::ButtonEntry, filled(menu), {i}, describe(button) + QStringLiteral(" > "), found);
        else if (!isAsleep(button) && !isChosenOne(button))
            found << Control{Kind::Button, {i}, describe(button)};
    });
    each<QComboBox>(window, [&](QComboBox *box, int i) {
        if (box->count() > 1)
            found << Control{Kind::Choice, {i}, describe(box)};
    });
    each<QTabBar>(window, [&](QTabBar *bar, int i) {
        for (int tab = 0; tab < bar->count(); ++tab)
            if (tab != bar->currentIndex() && bar->isTabVisible(tab) && bar->isTabEnabled(tab))
                found << Control{Kind::Tab, {i, tab}, bar->tabText(tab)};
    });
    each<QWidget>(window, [&](QWidget *widget, int i) {
        if (mayHaveMenu(widget))
            found << Control{Kind::ContextMenu, {i}, describe(widget)};
    });
    return found;
}

bool use(QWidget *window, const Control &control)
{
    QWidget *body = bodyOf(window, control);
    switch (control.kind) {
    case Kind::Entry:
    case Kind::ButtonEntry: {
        const bool own = control.kind == Kind::Entry;
        QMenu *menu = body ? menuOf(body) : nullptr;
        QAction *action = own ? entryAt(entriesOf(window), control.place)
                              : entryAt(menu ? filled(menu) : QList<QAction *>(), control.place.mid(1));
        if (action)
            action->trigger();
        return action;
    }
    case Kind::Button:
        if (body)
            static_cast<QAbstractButton *>(body)->click();
        break;
    case Kind::Choice:
        if (body)
            chooseNext(static_cast<QComboBox *>(body));
        break;
    case Kind::Tab:
        if (body)
            static_cast<QTabBar *>(body)->setCurrentIndex(control.place[1]);
        break;
    case Kind::ContextMenu:
        if (body)
            askForMenu(body);
        break;
    }
    return body;
}

QWidget *bodyOf(QWidget *window, const Control &control)
{
    switch (control.kind) {
    case Kind::Entry:
        return nullptr;
    case Kind::ButtonEntry:
    case Kind::Button:
        return at<QAbstractButton>(window, control.place[0]);
    case Kind::Choice:
        return at<QComboBox>(window, control.place[0]);
    case Kind::Tab:
        return at<QTabBar>(window, control.place[0]);
    case Kind::ContextMenu:
        return at<QWidget>(window, control.place[0]);
    }
    return nullptr;
}

} // namespace shiftlane::test
