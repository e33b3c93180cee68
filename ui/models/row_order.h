#pragma once
#include <QCollator>
#include <QStringList>
#include <optional>
#include <vector>

class QAbstractItemModel;

namespace shiftlane::ui {

/// Which rows of a flat model are shown, and in which order: worked out in
/// slices, so that a table of 100,000 rows does not hold the event loop. What a
/// row is found and sorted by is asked for once and kept until the row changes.
class RowOrder {
public:
    struct Wish {
        QStringList words; ///< case-folded; every one must be in the row's FilterRole
        int column = -1;   ///< sorted by its SortRole; -1 = as the model orders them
        bool descending = false;
        [[nodiscard]] bool isPlain() const { return words.isEmpty() && column < 0; }
        bool operator==(const Wish &) const = default;
    };

    RowOrder();
    void setSource(const QAbstractItemModel *source);
    /// All rows are others now.
    void forget();
    /// These rows changed.
    void forget(int first, int last);

    /// Begins anew; an unfinished work is dropped.
    void start(const Wish &wish);
    void drop() { at_ = At::Idle; }
    [[nodiscard]] bool isWorking() const { return at_ != At::Idle; }
    /// Works for about `ms` (negative: to the end); true once `rows` is right.
    bool work(int ms);
    /// Rows of the source in the order in which they are shown.
    [[nodiscard]] const std::vector<int> &rows() const { return rows_; }

private:
    enum class At { Idle, Filter, Keys, Runs, Merge };
    struct Key {
        bool isText = false; ///< texts come after numbers
        double number = 0;
        std::optional<QCollatorSortKey> text;
    };

    void step();
    void filterSome();
    void keySome();
    void sortRun();
    void mergePair();
    [[nodiscard]] Key keyOf(int row) const;
    [[nodiscard]] bool less(int a, int b) const;

    const QAbstractItemModel *source_ = nullptr;
    QCollator collator_;
    Wish wish_;
    At at_ = At::Idle;
    size_t next_ = 0;  ///< where the stage is
    size_t width_ = 0; ///< of the runs that are sorted already
    std::vector<int> rows_;
    std::vector<int> merged_;
    std::vector<std::optional<QString>> texts_; ///< by row
    std::vector<std::optional<Key>> keys_;      ///< by row, of `keyColumn_`
    int keyColumn_ = -1;
};

} // namespace shiftlane::ui
