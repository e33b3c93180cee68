#include "ui/models/row_order.h"

#include "ui/models/cell.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QElapsedTimer>
#include <algorithm>
#include <numeric>

namespace shiftlane::ui {
namespace {

/// Rows of one step: far less than a slice, far more than reading the clock.
constexpr size_t stepRows = 256;
constexpr size_t runRows = 2048;

std::optional<double> asNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return static_cast<double>(value.toDate().toJulianDay());
    case QMetaType::QTime:
        return value.toTime().msecsSinceStartOfDay();
    case QMetaType::QDateTime: {
        const QDateTime time = value.toDateTime();
        return time.isValid() ? static_cast<double>(time.toMSecsSinceEpoch()) : -1e18;
    }
    case QMetaType::QString:
        return {};
    default:
        return value.canConvert<double>() ? std::optional(value.toDouble()) : std::nullopt;
    }
}

} // namespace

RowOrder::RowOrder()
{
    collator_.setNumericMode(true);
    collator_.setCaseSensitivity(Qt::CaseInsensitive);
}

void RowOrder::setSource(const QAbstractItemModel *source)
{
    source_ = source;
    forget();
}

void RowOrder::forget()
{
    drop();
    texts_.clear();
    keys_.clear();
    keyColumn_ = -1;
}

void RowOrder::forget(int first, int last)
{
    drop();
    for (size_t row = static_cast<size_t>(first); row <= static_cast<size_t>(last); ++row) {
        if (row < texts_.size())
            texts_[row].reset();
        if (row < keys_.size())
            keys_[row].reset();
    }
}

void RowOrder::start(const Wish &wish)
{
    const auto count = static_cast<size_t>(source_->rowCount());
    wish_ = wish;
    next_ = 0;
    rows_.clear();
    if (wish.words.isEmpty()) {
        rows_.resize(count);
        std::iota(rows_.begin(), rows_.end(), 0);
    } else {
        texts_.resize(count);
    }
    if (wish.column >= 0 && wish.column != keyColumn_) {
        keys_.clear();
        keyColumn_ = wish.column;
    }
    keys_.resize(wish.column >= 0 ? count : keys_.size());
    at_ = At::Filter;
}

bool RowOrder::work(int ms)
{
    QElapsedTimer time;
    time.start();
    while (isWorking() && (ms < 0 || time.elapsed() < ms))
        step();
    return !isWorking();
}

void RowOrder::step()
{
    switch (at_) {
    case At::Idle:
        return;
    case At::Filter:
        return filterSome();
    case At::Keys:
        return keySome();
    case At::Runs:
        return sortRun();
    case At::Merge:
        return mergePair();
    }
}

void RowOrder::filterSome()
{
    const size_t end = wish_.words.isEmpty() ? next_ : std::min(texts_.size(), next_ + stepRows);
    for (; next_ < end; ++next_) {
        const int row = static_cast<int>(next_);
        std::optional<QString> &text = texts_[next_];
        if (!text)
            text = source_->index(row, 0).data(FilterRole).toString().toCaseFolded();
        if (std::all_of(wish_.words.begin(), wish_.words.end(),
                        [&](const QString &word) { return text->contains(word); }))
            rows_.push_back(row);
    }
    if (!wish_.words.isEmpty() && next_ < texts_.size())
        return;
    next_ = 0;
    at_ = wish_.column >= 0 ? At::Keys : At::Idle;
}

void RowOrder::keySome()
{
    for (const size_t end = std::min(rows_.size(), next_ + stepRows); next_ < end; ++next_) {
        std::optional<Key> &key = keys_[static_cast<size_t>(rows_[next_])];
        if (!key)
            key = keyOf(rows_[next_]);
    }
    if (next_ < rows_.size())
        return;
    next_ = 0;
    at_ = At::Runs;
}

void RowOrder::sortRun()
{
    const size_t end = std::min(rows_.size(), next_ + runRows);
    const auto from = rows_.begin();
    std::sort(from + static_cast<std::ptrdiff_t>(next_), from + static_cast<std::ptrdiff_t>(end),
              [this](int a, int b) { return less(a, b); });
    next_ = end;
    if (next_ < rows_.size())
        return;
    next_ = 0;
    width_ = runRows;
    merged_.clear();
    at_ = width_ < rows_.size() ? At::Merge : At::Idle;
}

/// Two neighbouring runs become one; after the last pair the runs are twice as wide.
void RowOrder::mergePair()
{
    const auto place = [this](size_t at) {
        return rows_.cbegin() + static_cast<std::ptrdiff_t>(std::min(at, rows_.size()));
    };
    std::merge(place(next_), place(next_ + width_), place(next_ + width_), place(next_ + 2 * width_),
               std::back_inserter(merged_), [this](int a, int b) { return less(a, b); });
    next_ += 2 * width_;
    if (next_ < rows_.size())
        return;
    rows_.swap(merged_);
    merged_.clear();
    next_ = 0;
    width_ *= 2;
    at_ = width_ < rows_.size() ? At::Merge : At::Idle;
}

RowOrder::Key RowOrder::keyOf(int row) const
{
    const QVariant value = source_->index(row, wish_.column).data(SortRole);
    if (const auto number = asNumber(value))
        return {false, *number, {}};
    return {true, 0, collator_.sortKey(value.toString())};
}

bool RowOrder::less(int a, int b) const
{
    if (wish_.descending)
        std::swap(a, b);
    const Key &left = *keys_[static_cast<size_t>(a)];
    const Key &right = *keys_[static_cast<size_t>(b)];
    if (left.isText != right.isText)
        return right.isText;
    if (!left.isText)
        return left.number != right.number ? left.number < right.number : a < b;
    const int order = left.text->compare(*right.text);
    return order != 0 ? order < 0 : a < b;
}

} // namespace shiftlane::ui
