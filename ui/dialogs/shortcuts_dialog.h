#pragma once
#include <QDialog>
#include <QList>

class QAction;

namespace shiftlane::ui {

/// Every action of the menus with its keys; made from the menus themselves.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    struct Section {
        QString title;
        QList<QAction *> actions;
    };
    explicit ShortcutsDialog(const QList<Section> &sections, QWidget *parent = nullptr);
};

} // namespace shiftlane::ui
