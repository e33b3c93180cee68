#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/style/formats.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shiftlane::ui {
namespace {

QLabel *plain(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Section> &sections, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Section &section : sections) {
        QLabel *title = plain(section.title);
        title->setFont(bold(font()));
        grid->addWidget(title, row++, 0, 1, 2);
        for (const QAction *action : section.actions) {
            if (action->shortcut().isEmpty())
                continue;
            grid->addWidget(plain(withoutMnemonic(action->text())), row, 0);
            grid->addWidget(plain(action->shortcut().toString(QKeySequence::NativeText)), row++, 1);
        }
    }
    for (const auto &[what, keys] : {std::pair(tr("Check or uncheck the selected rows"), tr("Space")),
                                     std::pair(tr("Choose what this push does with an agent"), tr("Enter")),
                                     std::pair(tr("Copy the selected rows as a table"),
                                               QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText))}) {
        grid->addWidget(plain(what), row, 0);
        grid->addWidget(plain(keys), row++, 1);
    }
    auto *area = new QScrollArea;
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    resize(520, 600);
}

} // namespace shiftlane::ui
