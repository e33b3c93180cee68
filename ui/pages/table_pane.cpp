#include "ui/pages/table_pane.h"

#include "ui/delegates/row_delegate.h"
#include "ui/pages/table_tools.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>

namespace shiftlane::ui {

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsTable(*this));
    } else if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        toggleSelected();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) &&
               currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT rowOpened(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void RowTable::toggleSelected()
{
    const QModelIndex first = currentIndex().siblingAtColumn(0);
    if (!first.flags().testFlag(Qt::ItemIsUserCheckable))
        return;
    const bool on = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QModelIndexList rows = selectionModel()->selectedRows();
    if (!rows.contains(first))
        rows = {first};
    const QList<QPersistentModelIndex> kept(rows.begin(), rows.end());
    for (const QPersistentModelIndex &row : kept)
        if (row.isValid())
            model()->setData(row, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        calmSelection(this);
}

TablePane::TablePane(TableModel *model, const QString &name, QWidget *parent)
    : QWidget(parent), model_(model), filter_(new RowFilter(this)), table_(new RowTable), empty_(new EmptyState),
      stack_(new QStackedLayout(this))
{
    filter_->setSourceModel(model);
    table_->setModel(filter_);
    table_->setItemDelegate(new RowDelegate(table_));
    table_->setAccessibleName(name);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setMinimumSectionSize(16);
    table_->verticalHeader()->setDefaultSectionSize(rowHeight(table_->font()));
    table_->setWordWrap(false);
    prepareView(table_, table_->horizontalHeader(), [this] { fit(); });
    table_->setSortingEnabled(true);
    table_->sortByColumn(-1, Qt::AscendingOrder); // as the session orders them, until a header is clicked
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QString key = currentKey();
        if (key == lastKey_ || key.isEmpty())
            return;
        chosen_ = !offering_;
        lastKey_ = key;
        Q_EMIT currentKeyChanged(key);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePane::chosenChanged);
    connect(model, &TableModel::checksChanged, this, &TablePane::chosenChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, &TablePane::chosenChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(filter_, signal, this, [this] { showRowsOrEmpty(); });
    connect(filter_, &QAbstractItemModel::modelReset, this, [this] {
        lastKey_.clear();
        chosen_ = false;
        showRowsOrEmpty();
        Q_EMIT chosenChanged();
    });
    // A click on the row that was offered chooses it too; so does an order of one's own.
    connect(table_, &QAbstractItemView::pressed, this, [this] { chosen_ = true; });
    connect(table_->horizontalHeader(), &QHeaderView::sectionClicked, this, [this] { chosen_ = true; });
    // The last column follows the window by itself; only a hand on the header counts.
    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        byHand_ = byHand_ || (!fitting_ && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) &&
                              table_->horizontalHeader()->underMouse());
    });
    showRowsOrEmpty();
}

void TablePane::setFilterText(const QString &text)
{
    filterText_ = text.trimmed();
    filter_->setFilterText(text);
    showRowsOrEmpty();
}

void TablePane::setEmptyText(const EmptyText &text)
{
    if (text == emptyText_)
        return;
    emptyText_ = text;
    showRowsOrEmpty();
}

void TablePane::showRowsOrEmpty()
{
    if (filter_->rowCount() > 0) {
        showInStack(this, stack_, table_);
        return;
    }
    const bool filtered = filter_->isFiltering() && model_->rowCount() > 0;
    empty_->setText(filtered ? EmptyText{.title = tr("Nothing here matches “%1”").arg(filterText_),
                                         .advice = tr("Press Escape in the search field to see all %n row(s).", nullptr,
                                                      model_->rowCount())}
                             : emptyText_);
    showInStack(this, stack_, empty_);
}

QStringList TablePane::chosenKeys() const
{
    QStringList keys;
    const int checked = model_->isCheckable() ? model_->checkedCount() : 0; // 100,000 rows are not asked for nothing
    for (int row = 0; row < model_->rowCount() && keys.size() < checked; ++row)
        if (model_->isChecked(model_->key(row)))
            keys << model_->key(row);
    if (!keys.isEmpty())
        return keys;
    for (const QModelIndex &index : table_->selectionModel()->selectedRows())
        keys << index.data(KeyRole).toString();
    return keys;
}

QString TablePane::currentKey() const
{
    const QModelIndex index = table_->currentIndex();
    return index.isValid() ? index.data(KeyRole).toString() : QString();
}

void TablePane::selectKey(const QString &key)
{
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (model_->key(row) != key)
            continue;
        if (const QModelIndex index = filter_->mapFromSource(model_->index(row, 0)); index.isValid())
            chooseRow(table_, index);
        return;
    }
}

void TablePane::chooseFirst()
{
    if (!table_->selectionModel()->hasSelection() && filter_->rowCount() > 0)
        chooseRow(table_, filter_->index(0, 0));
}

void TablePane::followFirst()
{
    const QModelIndex first = filter_->index(0, 0);
    if (!first.isValid() || (chosen_ && table_->currentIndex().isValid()) || currentKey() == first.data(KeyRole))
        return;
    offering_ = true;
    chooseRow(table_, first);
    offering_ = false;
    table_->scrollToTop();
}

QByteArray TablePane::columnState() const { return rememberedColumns(table_->horizontalHeader(), byHand_); }

void TablePane::restoreColumns(const QByteArray &state)
{
    byHand_ = restoreColumnsOf(table_->horizontalHeader(), state);
    fit();
}

void TablePane::fillColumnMenu(QMenu *menu)
{
    ui::fillColumnMenu(menu, table_->horizontalHeader(), [this] { fit(); });
}

void TablePane::fit()
{
    if (byHand_)
        return;
    fitting_ = true;
    fitToColumns(table_->horizontalHeader(), model_->columns(), width() - 15, model_->isCheckable());
    fitting_ = false;
}

void TablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace shiftlane::ui
