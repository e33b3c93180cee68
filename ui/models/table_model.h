#pragma once
#include "ui/models/cell.h"
#include "ui/models/row_edits.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace shiftlane::ui {

/// A column as every table has it. `sample` is the widest usual content, for
/// its first width.
struct Column {
    QString title = {};
    QString sample = {};
    QString explanation = {}; ///< tooltip of the header; empty = the title says it
    bool numeric = false;
    bool badge = false; ///< the sample is the word of a badge
    QString least = {}; ///< content that is never cut; empty = only the title is not
};

/// Everything that tables share: columns, roles, check marks by row key. Cells
/// are made when asked for.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    TableModel(std::vector<Column> columns, bool checkable, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;

    [[nodiscard]] const std::vector<Column> &columns() const { return columns_; }
    [[nodiscard]] bool isCheckable() const { return checkable_; }
    [[nodiscard]] bool isChecked(const QString &key) const { return checked_.contains(key); }
    [[nodiscard]] int checkedCount() const { return static_cast<int>(checked_.size()); }
    void clearChecks();

    [[nodiscard]] virtual QString key(int row) const = 0;

Q_SIGNALS:
    void checksChanged();

protected:
    [[nodiscard]] virtual Cell cell(int row, int column) const = 0;
    /// What the row is found by; lower or upper case do not matter.
    [[nodiscard]] virtual QString searchText(int row) const = 0;
    void keepChecks(const QStringList &keys);
    /// Says that a column is shown differently though the rows are the same.
    void touchColumn(int column);

private:
    std::vector<Column> columns_;
    bool checkable_ = false;
    QSet<QString> checked_;
};

/// A table over one kind of row. An update with the same rows tells only what
/// changed, so that selection and scroll stay.
template <class Row>
class RowModel : public TableModel {
public:
    using TableModel::TableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    [[nodiscard]] QString key(int row) const final { return keyOf(at(row)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return rows_; }
    [[nodiscard]] const Row &at(int row) const { return rows_[static_cast<size_t>(row)]; }

    /// Other rows altogether (another group): nothing is kept.
    void resetRows(std::vector<Row> rows)
    {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        keepChecks({});
    }

    /// The same table, newer.
    void setRows(std::vector<Row> rows)
    {
        const QStringList after = keys(rows);
        const RowEdits edits = rowEdits(keys(rows_), after);
        if (edits.removed.size() + edits.inserted.size() > mostRuns) {
            beginResetModel();
            rows_ = std::move(rows);
            endResetModel();
        } else {
            remove(edits.removed);
            reorder(edits.order);
            insert(edits.inserted, rows);
            replace(std::move(rows));
        }
        keepChecks(after);
    }

protected:
    [[nodiscard]] virtual QString keyOf(const Row &row) const = 0;
    [[nodiscard]] virtual bool same(const Row &a, const Row &b) const = 0;

private:
    static constexpr size_t mostRuns = 200;

    QStringList keys(const std::vector<Row> &rows) const
    {
        QStringList result;
        result.reserve(static_cast<qsizetype>(rows.size()));
        for (const Row &row : rows)
            result << keyOf(row);
        return result;
    }

    void remove(const std::vector<RowRun> &runs)
    {
        for (const RowRun &run : runs) {
            beginRemoveRows({}, run.first, run.first + run.count - 1);
            rows_.erase(rows_.begin() + run.first, rows_.begin() + run.first + run.count);
            endRemoveRows();
        }
    }

    void reorder(const std::vector<int> &order)
    {
        if (order.empty())
            return;
        Q_EMIT layoutAboutToBeChanged();
        std::vector<Row> sorted;
        std::vector<int> newAt(order.size());
        for (size_t i = 0; i < order.size(); ++i) {
            sorted.push_back(rows_[static_cast<size_t>(order[i])]);
            newAt[static_cast<size_t>(order[i])] = static_cast<int>(i);
        }
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to << this->index(newAt[static_cast<size_t>(index.row())], index.column());
        rows_ = std::move(sorted);
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }

    void insert(const std::vector<RowRun> &runs, const std::vector<Row> &from)
    {
        for (const RowRun &run : runs) {
            beginInsertRows({}, run.first, run.first + run.count - 1);
            rows_.insert(rows_.begin() + run.first, from.begin() + run.first, from.begin() + run.first + run.count);
            endInsertRows();
        }
    }

    void replace(std::vector<Row> rows)
    {
        std::vector<RowRun> changed;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (same(rows_[i], rows[i]))
                continue;
            const int row = static_cast<int>(i);
            if (!changed.empty() && changed.back().first + changed.back().count == row)
                ++changed.back().count;
            else
                changed.push_back({row, 1});
        }
        rows_ = std::move(rows);
        for (const RowRun &run : changed)
            Q_EMIT dataChanged(index(run.first, 0), index(run.first + run.count - 1, columnCount() - 1));
    }

    std::vector<Row> rows_;
};

} // namespace shiftlane::ui
