#include "ui/models/table_model.h"

namespace shiftlane::ui {

TableModel::TableModel(std::vector<Column> columns, bool checkable, QObject *parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)), checkable_(checkable)
{
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole)
        return key(index.row());
    if (role == FilterRole)
        return searchText(index.row());
    if (role == Qt::TextAlignmentRole) {
        const bool numeric = columns_[static_cast<size_t>(index.column())].numeric;
        return QVariant((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::CheckStateRole)
        return checkable_ && index.column() == 0 ? QVariant(isChecked(key(index.row())) ? Qt::Checked : Qt::Unchecked)
                                                 : QVariant();
    return cellData(cell(index.row(), index.column()), role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = columns_[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.explanation.isEmpty() ? QVariant() : QVariant(column.explanation);
    case Qt::TextAlignmentRole:
        return QVariant((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags result = QAbstractTableModel::flags(index);
    if (index.isValid())
        result |= Qt::ItemNeverHasChildren;
    if (checkable_ && index.isValid() && index.column() == 0)
        result |= Qt::ItemIsUserCheckable;
    return result;
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkable_ || role != Qt::CheckStateRole || !index.isValid() || index.column() != 0)
        return false;
    const QString rowKey = key(index.row());
    if (value.toInt() == Qt::Checked)
        checked_.insert(rowKey);
    else
        checked_.remove(rowKey);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

void TableModel::clearChecks()
{
    if (checked_.isEmpty())
        return;
    checked_.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

void TableModel::keepChecks(const QStringList &keys)
{
    if (checked_.isEmpty())
        return;
    const qsizetype before = checked_.size();
    checked_.intersect(QSet<QString>(keys.begin(), keys.end()));
    if (checked_.size() != before)
        Q_EMIT checksChanged();
}

void TableModel::touchColumn(int column)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

} // namespace shiftlane::ui
