#include "ui/charts/series_menu.h"

#include "ui/charts/words.h"

#include <QMenu>

namespace shiftlane::ui {

QMenu *seriesMenu(QWidget *parent, std::function<QList<LegendRow::Item>()> items,
                  std::function<void(ChartSeries, bool)> choose)
{
    auto *menu = new QMenu(Charts::tr("Series"), parent);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, items = std::move(items), choose = std::move(choose)] {
        menu->clear();
        for (const LegendRow::Item &item : items()) {
            if (!item.series)
                continue;
            QAction *action = menu->addAction(item.word);
            action->setCheckable(true);
            action->setChecked(item.shown);
            QObject::connect(action, &QAction::toggled, menu,
                             [choose, series = *item.series](bool on) { choose(series, on); });
        }
    });
    return menu;
}

QList<LegendRow::Item> withoutHiddenAgents(QList<LegendRow::Item> items)
{
    items.removeIf([](const LegendRow::Item &item) {
        return item.series && !item.shown && hiddenAtFirst().contains(*item.series);
    });
    return items;
}

} // namespace shiftlane::ui
