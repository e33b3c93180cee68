#pragma once
#include "ui/charts/legend_row.h"

#include <functional>

class QMenu;

namespace shiftlane::ui {

/// The legend's choices once more, as a menu: a low panel has no room for the names
/// of what is not shown. Filled anew whenever it opens.
[[nodiscard]] QMenu *seriesMenu(QWidget *parent, std::function<QList<LegendRow::Item>()> items,
                                std::function<void(ChartSeries, bool)> choose);

/// Without the agents' lines that are left out.
[[nodiscard]] QList<LegendRow::Item> withoutHiddenAgents(QList<LegendRow::Item> items);

} // namespace shiftlane::ui
