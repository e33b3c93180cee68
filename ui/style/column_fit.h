#pragma once
#include <vector>

namespace shiftlane::ui {

/// What a column would like and what it may not go under (its header).
struct ColumnNeed {
    int wanted = 0;
    int minimum = 0;
};

/// Widths that add up to `available` at most: everyone's wish where there is
/// room, else shrunk by the same share of what each can spare; never under the
/// minimum (then the table scrolls).
[[nodiscard]] std::vector<int> fitColumns(const std::vector<ColumnNeed> &needs, int available);

} // namespace shiftlane::ui
