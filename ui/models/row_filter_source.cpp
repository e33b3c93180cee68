// What the rows under the filter do, as the view over it has it.
#include "ui/models/row_filter.h"

#include <algorithm>

namespace shiftlane::ui {

void RowFilter::sourceChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    int first = rowCount();
    int last = -1;
    for (int row = from.row(); row <= to.row(); ++row) {
        const int place = places_[static_cast<size_t>(row)];
        if (place < 0)
            continue;
        first = std::min(first, place);
        last = std::max(last, place);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, from.column()), index(last, to.column()), roles);
    if (roles.size() == 1 && roles.front() == Qt::CheckStateRole)
        return; // nobody looks for a check mark, nor sorts by it
    order_.forget(from.row(), to.row());
    if (!wish_.isPlain())
        request();
}

void RowFilter::sourceInserted(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : shown_)
        row += row >= first ? count : 0;
    order_.forget();
    if (!wish_.isPlain()) {
        indexPlaces();
        request();
        return;
    }
    beginInsertRows({}, first, last);
    for (int row = first; row <= last; ++row)
        shown_.insert(shown_.begin() + row, row);
    indexPlaces();
    endInsertRows();
}

void RowFilter::sourceAboutToRemove(int first, int last)
{
    order_.drop();
    std::vector<bool> gone(places_.size(), false);
    std::fill(gone.begin() + first, gone.begin() + last + 1, true);
    removeShown(gone);
}

void RowFilter::sourceRemoved(int first, int last)
{
    for (int &row : shown_)
        row -= row > last ? last - first + 1 : 0;
    order_.forget();
    indexPlaces();
    if (!wish_.isPlain())
        request();
}

void RowFilter::sourceAboutToMove()
{
    Q_EMIT layoutAboutToBeChanged();
    order_.forget();
    for (const int row : wish_.isPlain() ? std::vector<int>() : shown_)
        moving_ << QPersistentModelIndex(sourceModel()->index(row, 0));
    kept_ = persistentIndexList();
    for (const QModelIndex &each : kept_)
        keptInSource_ << QPersistentModelIndex(mapToSource(each));
}

void RowFilter::sourceMoved()
{
    for (int i = 0; i < moving_.size(); ++i)
        shown_[static_cast<size_t>(i)] = moving_[i].row();
    indexPlaces();
    QModelIndexList to;
    for (const QPersistentModelIndex &each : keptInSource_)
        to << mapFromSource(each);
    changePersistentIndexList(kept_, to);
    moving_.clear();
    kept_.clear();
    keptInSource_.clear();
    Q_EMIT layoutChanged();
    if (!wish_.isPlain())
        request();
}

} // namespace shiftlane::ui
