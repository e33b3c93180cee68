#include "ui/models/row_filter.h"

#include <algorithm>
#include <numeric>

namespace shiftlane::ui {

RowFilter::RowFilter(QObject *parent) : QAbstractProxyModel(parent)
{
    slice_.setSingleShot(true);
    slice_.setInterval(0);
    connect(&slice_, &QTimer::timeout, this, &RowFilter::work);
}

void RowFilter::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(source);
    order_.setSource(source);
    follow(source);
    showAll();
    endResetModel();
    request();
}

void RowFilter::follow(QAbstractItemModel *source)
{
    using Model = QAbstractItemModel;
    connect(source, &Model::dataChanged, this, &RowFilter::sourceChanged);
    connect(source, &Model::rowsInserted, this,
            [this](const auto &, int first, int last) { sourceInserted(first, last); });
    connect(source, &Model::rowsAboutToBeRemoved, this,
            [this](const auto &, int first, int last) { sourceAboutToRemove(first, last); });
    connect(source, &Model::rowsRemoved, this,
            [this](const auto &, int first, int last) { sourceRemoved(first, last); });
    connect(source, &Model::layoutAboutToBeChanged, this, &RowFilter::sourceAboutToMove);
    connect(source, &Model::layoutChanged, this, &RowFilter::sourceMoved);
    connect(source, &Model::headerDataChanged, this, &Model::headerDataChanged);
    connect(source, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &Model::modelReset, this, [this] {
        order_.forget();
        showAll();
        endResetModel();
        request();
    });
}

void RowFilter::setFilterText(const QString &text)
{
    const QStringList words = text.simplified().toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == wish_.words)
        return;
    wish_.words = words;
    request();
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (column == wish_.column && descending == wish_.descending)
        return;
    wish_.column = column;
    wish_.descending = descending;
    request();
}

/// What is wanted anew; what was under way is out of date.
void RowFilter::request()
{
    if (!sourceModel())
        return;
    order_.start(wish_);
    if (sourceModel()->rowCount() > atOnce && !wish_.isPlain()) {
        slice_.start();
        return;
    }
    slice_.stop();
    order_.work(-1);
    apply(order_.rows());
}

void RowFilter::work()
{
    if (order_.isWorking() && order_.work(sliceMs))
        apply(order_.rows());
    else if (order_.isWorking())
        slice_.start();
}

void RowFilter::apply(const std::vector<int> &wanted)
{
    if (wanted == shown_)
        return;
    std::vector<bool> gone(places_.size(), true);
    for (const int row : wanted)
        gone[static_cast<size_t>(row)] = false;
    removeShown(gone);
    take(wanted);
    rearrange(wanted);
}

/// Shows what is new in `wanted`, at the end for now.
void RowFilter::take(const std::vector<int> &wanted)
{
    std::vector<int> fresh;
    for (const int row : wanted)
        if (places_[static_cast<size_t>(row)] < 0)
            fresh.push_back(row);
    if (fresh.empty())
        return;
    const int before = static_cast<int>(shown_.size());
    beginInsertRows({}, before, before + static_cast<int>(fresh.size()) - 1);
    shown_.insert(shown_.end(), fresh.begin(), fresh.end());
    indexPlaces();
    endInsertRows();
}

/// The same rows in another order.
void RowFilter::rearrange(std::vector<int> rows)
{
    if (rows == shown_)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> was;
    for (const QModelIndex &each : from)
        was.push_back(shown_[static_cast<size_t>(each.row())]);
    shown_ = std::move(rows);
    indexPlaces();
    QModelIndexList to;
    for (int i = 0; i < from.size(); ++i)
        to << createIndex(places_[static_cast<size_t>(was[static_cast<size_t>(i)])], from[i].column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Where rows that go are gathered: at the first one that a view holds on to,
/// so that its neighbour becomes the current one as if it alone went.
size_t RowFilter::whereGoneGather(const std::vector<bool> &gone) const
{
    size_t at = shown_.size();
    for (const QModelIndex &each : persistentIndexList())
        if (const auto row = static_cast<size_t>(each.row()); gone[static_cast<size_t>(shown_[row])])
            at = std::min(at, row);
    return at;
}

/// Hides the shown rows that are marked (by row of the source), as one run.
void RowFilter::removeShown(const std::vector<bool> &gone)
{
    const size_t gather = whereGoneGather(gone);
    std::vector<int> head;
    std::vector<int> out;
    std::vector<int> tail;
    for (size_t i = 0; i < shown_.size(); ++i)
        (gone[static_cast<size_t>(shown_[i])] ? out : i < gather ? head : tail).push_back(shown_[i]);
    if (out.empty())
        return;
    const int first = static_cast<int>(head.size());
    const int last = first + static_cast<int>(out.size()) - 1;
    head.insert(head.end(), out.begin(), out.end());
    head.insert(head.end(), tail.begin(), tail.end());
    rearrange(std::move(head));
    beginRemoveRows({}, first, last);
    shown_.erase(shown_.begin() + first, shown_.begin() + last + 1);
    indexPlaces();
    endRemoveRows();
}

void RowFilter::showAll()
{
    shown_.resize(static_cast<size_t>(sourceModel()->rowCount()));
    std::iota(shown_.begin(), shown_.end(), 0);
    indexPlaces();
}

void RowFilter::indexPlaces()
{
    places_.assign(static_cast<size_t>(sourceModel()->rowCount()), -1);
    for (size_t i = 0; i < shown_.size(); ++i)
        places_[static_cast<size_t>(shown_[i])] = static_cast<int>(i);
}

int RowFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int RowFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool RowFilter::hasChildren(const QModelIndex &parent) const { return rowCount(parent) > 0 && columnCount(parent) > 0; }

QModelIndex RowFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QVariant RowFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel() || (orientation == Qt::Vertical && (section < 0 || section >= rowCount())))
        return {};
    return sourceModel()->headerData(orientation == Qt::Vertical ? shown_[static_cast<size_t>(section)] : section,
                                     orientation, role);
}

QModelIndex RowFilter::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? sourceModel()->index(shown_[static_cast<size_t>(index.row())], index.column())
                           : QModelIndex();
}

QModelIndex RowFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= places_.size())
        return {};
    const int place = places_[static_cast<size_t>(index.row())];
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

} // namespace shiftlane::ui
