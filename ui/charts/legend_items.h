#pragma once
#include "session/performance.h"
#include "ui/charts/chart_values.h"
#include "ui/charts/legend_row.h"

namespace shiftlane::ui {

/// What is to be seen in the chart right now, and what could be, in words.
[[nodiscard]] QList<LegendRow::Item> legendItems(const session::Performance &performance, const ChartValues &values,
                                                 const HiddenSeries &hidden = {});

} // namespace shiftlane::ui
