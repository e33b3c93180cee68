#include "ui/dialogs/command_palette.h"

#include "ui/dialogs/dialog_parts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

constexpr size_t mostShown = 60;

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent), entries_(std::move(entries)), model_(new PaletteModel(this)), field_(new QLineEdit),
      none_(wordsLabel(tr("Nothing is called that. Commands, schedule groups, agents and trades (swaps) are found.")))
{
    std::for_each(entries_.begin(), entries_.end(), fold);
    setWindowTitle(tr("Find a command"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(8);
    field_->setPlaceholderText(tr("What do you want to do, or whom to see?"));
    field_->setAccessibleName(tr("Find a command, a group, an agent or a trade"));
    field_->installEventFilter(this);
    column->addWidget(field_);
    table_ = dialogTable(model_, tr("Commands"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->horizontalHeader()->setSectionResizeMode(PaletteModel::Title, QHeaderView::Stretch);
    for (const int fixed : {PaletteModel::Detail, PaletteModel::Keys})
        table_->horizontalHeader()->setSectionResizeMode(fixed, QHeaderView::ResizeToContents);
    table_->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    column->addWidget(table_, 1);
    column->addWidget(none_);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(table_, &QTableView::clicked, this, &CommandPalette::run);
    resize(640, 420);
    narrow({});
    field_->setFocus();
}

void CommandPalette::narrow(const QString &typed)
{
    model_->resetRows(bestFits(entries_, typed, mostShown));
    const bool any = model_->rowCount() > 0;
    table_->setVisible(any);
    none_->setVisible(!any);
    if (any)
        table_->selectRow(0);
}

void CommandPalette::run()
{
    const int row = table_->currentIndex().row();
    if (row < 0)
        return;
    const std::function<void()> what = model_->at(row).run;
    accept();
    QTimer::singleShot(0, parent(), what); // the window has the focus again
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    const int row = table_->currentIndex().row();
    const int page = qMax(1, table_->viewport()->height() / qMax(1, table_->rowHeight(0)) - 1);
    const int step = pressed == Qt::Key_Down       ? 1
                     : pressed == Qt::Key_Up       ? -1
                     : pressed == Qt::Key_PageDown ? page
                     : pressed == Qt::Key_PageUp   ? -page
                                                   : 0;
    if (step != 0) {
        table_->selectRow(qBound(0, row + step, model_->rowCount() - 1));
        return true;
    }
    if (pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
        run();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shiftlane::ui
