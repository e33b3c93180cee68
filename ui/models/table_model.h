#pragma once
#include "session/rows.h"
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
    [[nodiscard]] const Row &at(int row) const { return rows()[static_cast<size_t>(row)]; }

    /// Other rows altogether (another group): nothing is kept.
    void resetRows(std::vector<Row> rows) { resetShared(std::move(rows)); }
    /// The same, shared with the snapshot.
    void resetShared(session::Rows<Row> rows)
    {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        keepChecks({});
    }

    /// The same table, newer.
    void setRows(std::vector<Row> rows) { setShared(std::move(rows)); }
    /// The same, shared with the snapshot: no row is copied where at most one run came or went.
    void setShared(const session::Rows<Row> &fresh)
    {
        const std::vector<Row> &after = fresh;
        if (&after == &rows())
            return;
        if (haveKeysOf(after))
            return replace(fresh, changedRuns(after, {}));
        const QStringList keysAfter = keys(after);
        const RowEdits edits = rowEdits(keys(rows()), keysAfter);
        const size_t runs = edits.removed.size() + edits.inserted.size();
        if (runs > mostRuns) {
            beginResetModel();
            rows_ = fresh;
            endResetModel();
        } else if (runs == 1 && edits.order.empty()) {
            replaceWithRun(fresh, edits);
        } else {
            remove(edits.removed);
            reorder(edits.order);
            insert(edits.inserted, after);
            replace(fresh, changedRuns(after, {}));
        }
        keepChecks(keysAfter);
    }

protected:
    [[nodiscard]] virtual QString keyOf(const Row &row) const = 0;
    [[nodiscard]] virtual bool same(const Row &a, const Row &b) const = 0;

private:
    static constexpr size_t mostRuns = 200;

    bool haveKeysOf(const std::vector<Row> &after) const
    {
        return after.size() == rows().size() &&
               std::equal(after.begin(), after.end(), rows().begin(),
                          [this](const Row &a, const Row &b) { return keyOf(a) == keyOf(b); });
    }

    /// One run came or went, the rest stays in order.
    void replaceWithRun(const session::Rows<Row> &fresh, const RowEdits &edits)
    {
        const std::vector<RowRun> changed = changedRuns(fresh, edits);
        if (edits.removed.empty()) {
            const RowRun run = edits.inserted.front();
            beginInsertRows({}, run.first, run.first + run.count - 1);
            rows_ = fresh;
            endInsertRows();
        } else {
            const RowRun run = edits.removed.front();
            beginRemoveRows({}, run.first, run.first + run.count - 1);
            rows_ = fresh;
            endRemoveRows();
        }
        tell(changed);
    }

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
            const auto first = rows_.begin() + run.first;
            rows_.erase(first, first + run.count);
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
            sorted.push_back(at(order[i]));
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
            std::vector<Row> longer(rows());
            longer.insert(longer.begin() + run.first, from.begin() + run.first, from.begin() + run.first + run.count);
            rows_ = std::move(longer);
            endInsertRows();
        }
    }

    /// Runs of `after` that differ from what is shown, but for the one run of `edits`.
    std::vector<RowRun> changedRuns(const std::vector<Row> &after, const RowEdits &edits) const
    {
        const RowRun in = edits.inserted.empty() ? RowRun{} : edits.inserted.front();
        const RowRun out = edits.removed.empty() ? RowRun{} : edits.removed.front();
        std::vector<RowRun> changed;
        for (int row = 0; row < static_cast<int>(after.size()); ++row) {
            const bool isNew = row >= in.first && row < in.first + in.count;
            const int was = row + (row >= out.first ? out.count : 0) - (row >= in.first ? in.count : 0);
            if (isNew || same(at(was), after[static_cast<size_t>(row)]))
                continue;
            if (!changed.empty() && changed.back().first + changed.back().count == row)
                ++changed.back().count;
            else
                changed.push_back({row, 1});
        }
        return changed;
    }

    void replace(const session::Rows<Row> &fresh, const std::vector<RowRun> &changed)
    {
        rows_ = fresh;
        tell(changed);
    }

    /// Too many places to be told one by one are told as one.
    void tell(std::vector<RowRun> changed)
    {
        if (changed.size() > mostRuns)
            changed = {{changed.front().first, changed.back().first + changed.back().count - changed.front().first}};
        for (const RowRun &run : changed)
            Q_EMIT dataChanged(index(run.first, 0), index(run.first + run.count - 1, columnCount() - 1));
    }

    session::Rows<Row> rows_;
};

} // namespace shiftlane::ui
