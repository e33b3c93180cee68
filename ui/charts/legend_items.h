#pragma once
#include "session/performance.h"
#include "ui/charts/chart_values.h"
#include "ui/charts/legend_row.h"

namespace shiftlane::ui {

/// What is to be seen in the chart right now, in words.
[[nodiscard]] QList<LegendRow::Item> legendItems(const session::Performance &performance, const ChartValues &values);

} // namespace shiftlane::ui
