#include "scenario/bench/seen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

namespace shiftlane::test {
namespace {

QWidget *behind = nullptr;

} // namespace

QString plainWords(const QString &text)
{
    QString plain = text;
    return plain.replace(QLatin1String("&&"), QLatin1String("\x01")).remove(u'&').replace(u'\x01', u'&');
}

QString describe(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                         : button                            ? plainWords(button->text())
                                                             : widget->windowTitle();
    return QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget->metaObject()->className()), name);
}

bool goesBy(const QWidget *widget, const QString &name)
{
    if (widget->accessibleName() == name)
        return true;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return plainWords(button->text()) == name;
    for (const QLabel *label : widget->window()->findChildren<QLabel *>())
        if (label->buddy() == widget && plainWords(label->text()) == name)
            return true;
    return false;
}

QWidget *front()
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : behind;
}

void setBehind(QWidget *window) { behind = window; }

QWidget *seen(const QString &name, QWidget *in)
{
    for (QWidget *widget : (in ? in : front())->findChildren<QWidget *>())
        if (widget->isVisible() && goesBy(widget, name))
            return widget;
    return nullptr;
}

QAbstractButton *button(const QString &words, QWidget *in)
{
    QAbstractButton *found = nullptr;
    for (QAbstractButton *candidate : (in ? in : front())->findChildren<QAbstractButton *>())
        if (candidate->isVisible() && plainWords(candidate->text()) == words && (!found || !found->isEnabled()))
            found = candidate;
    return found;
}

QStringList buttonWords(const QWidget *in)
{
    QStringList words;
    for (const QAbstractButton *candidate : in->findChildren<QAbstractButton *>())
        if (candidate->isVisible() && !candidate->text().isEmpty())
            words << plainWords(candidate->text());
    return words;
}

QAbstractItemView *table(const QString &name)
{
    for (QAbstractItemView *view : front()->findChildren<QAbstractItemView *>())
        if (view->accessibleName() == name)
            return view;
    fail(QStringLiteral("there is no table ") + name);
    return nullptr;
}

int rowOf(const QAbstractItemView *view, const QString &words, int column)
{
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        if (cell(view, row, column).startsWith(words))
            return row;
    return -1;
}

QString cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

int columnOf(const QAbstractItemView *view, const QString &title)
{
    for (int column = 0; column < view->model()->columnCount(); ++column)
        if (view->model()->headerData(column, Qt::Horizontal).toString() == title)
            return column;
    fail(QStringLiteral("no column is called ") + title);
    return 0;
}

QAction *entryOf(const QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions())
        if (plainWords(action->text()) == words && action->isVisible())
            return action;
    return nullptr;
}

QStringList entries(const QMenu *menu)
{
    QStringList words;
    for (const QAction *action : menu->actions())
        words << plainWords(action->text());
    return words;
}

QString readable(const QWidget *in)
{
    QStringList lines;
    for (const QWidget *widget : in->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->accessibleName().isEmpty())
            lines << label->text();
        else if (const auto *box = qobject_cast<const QPlainTextEdit *>(widget))
            lines << box->toPlainText();
        else if (!widget->accessibleName().isEmpty()) // painted by itself
            lines << widget->accessibleName();
    }
    return lines.join(u'\n');
}

void chooseFileByKey(const QString &path)
{
    if (!qobject_cast<QFileDialog *>(front()))
        return fail(QStringLiteral("no file dialog is open, but ") + describe(front()));
    key(QKeySequence(Qt::CTRL | Qt::Key_A));
    type(path);
    key(Qt::Key_Return);
    if (qobject_cast<QFileDialog *>(front())) // a list of completions took it
        key(Qt::Key_Return);
    until(QStringLiteral("the file dialog closes"), [] { return !qobject_cast<QFileDialog *>(front()); });
}

void chooseFileByMouse(const QString &name)
{
    auto *dialog = qobject_cast<QFileDialog *>(front());
    if (!dialog)
        return fail(QStringLiteral("no file dialog is open, but ") + describe(front()));
    if (dialog->acceptMode() == QFileDialog::AcceptSave)
        return press(QStringLiteral("Save"), dialog);
    auto *list = dialog->findChild<QAbstractItemView *>(QStringLiteral("listView"));
    if (!list->isVisible())
        list = dialog->findChild<QAbstractItemView *>(QStringLiteral("treeView"));
    int row = -1;
    const auto listed = [&] {
        const QModelIndex root = list->rootIndex();
        for (int i = 0; i < list->model()->rowCount(root); ++i)
            if (list->model()->index(i, 0, root).data().toString() == name)
                row = i;
        return row >= 0;
    };
    if (!until(QStringLiteral("the dialog lists ") + name, listed))
        return;
    clickCell(list, list->model()->index(row, 0, list->rootIndex()));
    press(QStringLiteral("Open"), dialog);
    until(QStringLiteral("the file dialog closes"), [] { return !qobject_cast<QFileDialog *>(front()); });
}

} // namespace shiftlane::test
