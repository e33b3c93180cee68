#include "ui/style/column_fit.h"

#include <algorithm>

namespace shiftlane::ui {

std::vector<int> fitColumns(const std::vector<ColumnNeed> &needs, int available)
{
    int wanted = 0;
    int spare = 0;
    for (const ColumnNeed &need : needs) {
        const int width = std::max(need.wanted, need.minimum);
        wanted += width;
        spare += width - need.minimum;
    }
    const int missing = std::min(std::max(0, wanted - available), spare);
    std::vector<int> widths;
    int taken = 0;
    int spareSoFar = 0;
    for (const ColumnNeed &need : needs) {
        const int width = std::max(need.wanted, need.minimum);
        spareSoFar += width - need.minimum;
        // Shares of the running total, so that roundings do not add up.
        const int target = spare > 0 ? static_cast<int>(static_cast<long long>(missing) * spareSoFar / spare) : 0;
        widths.push_back(width - (target - taken));
        taken = target;
    }
    return widths;
}

} // namespace shiftlane::ui
