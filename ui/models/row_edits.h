#pragma once
#include <QStringList>
#include <vector>

namespace shiftlane::ui {

/// How a list of rows becomes another one, told by their keys: first the runs
/// of `removed` (from the last to the first, indexes of the old list), then
/// `order` (for every survivor its index among the survivors before; empty =
/// unchanged), then the runs of `inserted` (ascending, indexes of the new list).
struct RowRun {
    int first = 0;
    int count = 0;
    bool operator==(const RowRun &) const = default;
};
struct RowEdits {
    std::vector<RowRun> removed;
    std::vector<int> order;
    std::vector<RowRun> inserted;
};

/// Keys must be unique within each list.
[[nodiscard]] RowEdits rowEdits(const QStringList &before, const QStringList &after);

} // namespace shiftlane::ui
