#pragma once
#include "ui/models/palette_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableView;

namespace shiftlane::ui {

/// Everything by its name: type to narrow, Up and Down choose, Enter does it.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// `entries` are copied; disabled commands are left out by the caller.
    CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void run();

    std::vector<PaletteEntry> entries_;
    PaletteModel *model_;
    QLineEdit *field_;
    QTableView *table_;
    QLabel *none_;
};

} // namespace shiftlane::ui
