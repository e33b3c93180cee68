#pragma once
#include "ui/shell/actions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace shiftlane::ui {

class ActionButton;

/// Connection, weeks, the steps of a push from left to right, search.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const Actions &actions, QWidget *parent = nullptr);

    void present(const session::Snapshot &snapshot, const Enabled &can);
    /// Nobody else may be filled while this one is.
    void setNext(NextStep next);
    [[nodiscard]] QLineEdit *searchField() const { return search_; }
    /// Filled by whoever knows the connections.
    [[nodiscard]] QMenu *connectionMenu() const;
    void focusSearch();
    /// Goes on in the search field with what was typed in a table.
    void typeToSearch(const QString &text);

Q_SIGNALS:
    void searchChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ActionButton *add(QAction *action);
    ActionButton *arrow(QAction *action, Qt::ArrowType direction);

    QPushButton *connection_;
    QLabel *weeks_;
    QLineEdit *search_;
    ActionButton *load_;
    ActionButton *check_;
    ActionButton *push_;
    ActionButton *pause_;
    ActionButton *resume_;
};

} // namespace shiftlane::ui
