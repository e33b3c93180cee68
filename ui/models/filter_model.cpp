#include "ui/models/filter_model.h"

#include "ui/models/cell.h"

#include <algorithm>

namespace shiftlane::ui {

FilterModel::FilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    collator_.setNumericMode(true);
    collator_.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setDynamicSortFilter(true);
}

void FilterModel::setFilterText(const QString &text)
{
    const QStringList words = text.simplified().toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == words_)
        return;
    words_ = words;
    invalidateFilter();
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (words_.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = index.data(FilterRole).toString().toCaseFolded();
    return std::all_of(words_.begin(), words_.end(), [&](const QString &word) { return text.contains(word); });
}

bool FilterModel::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    // Headings keep their order whatever the rows under them are sorted by.
    if (a.data(SectionRole).toBool())
        return (sortOrder() == Qt::AscendingOrder) == (a.row() < b.row());
    const QVariant left = a.data(SortRole);
    const QVariant right = b.data(SortRole);
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString) {
        const int order = collator_.compare(left.toString(), right.toString());
        return order != 0 ? order < 0 : a.row() < b.row();
    }
    const auto order = QVariant::compare(left, right);
    return order == QPartialOrdering::Equivalent ? a.row() < b.row() : order == QPartialOrdering::Less;
}

} // namespace shiftlane::ui
