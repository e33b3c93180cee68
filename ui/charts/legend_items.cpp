#include "ui/charts/legend_items.h"

#include "ui/charts/words.h"

#include <algorithm>

namespace shiftlane::ui {
namespace {

bool hasMark(const session::Performance &performance, bool conflict)
{
    return std::any_of(performance.marks.begin(), performance.marks.end(),
                       [&](const session::PerformanceMark &mark) { return mark.conflict == conflict; });
}

} // namespace

QList<LegendRow::Item> legendItems(const session::Performance &performance, const ChartValues &values)
{
    using Sign = LegendRow::Sign;
    QList<LegendRow::Item> items{{Sign::Bar, Charts::tr("Offered")},
                                 {Sign::Line, Charts::tr("Answered")},
                                 {Sign::LowBar, Charts::tr("Abandoned")},
                                 {Sign::Dashed, Charts::tr("Service level, %1").arg(serviceLevelFormula(performance))}};
    if (!values.offeredOpen.isEmpty())
        items << LegendRow::Item{Sign::OpenBar, Charts::tr("still counting")};
    if (!values.usualHigh.isEmpty())
        items << LegendRow::Item{Sign::UsualBand, Charts::tr("usually answered")};
    if (performance.window)
        items << LegendRow::Item{Sign::Band, Charts::tr("sync window")};
    if (!performance.lanes.empty())
        items << LegendRow::Item{Sign::Writes, Charts::tr("writes")};
    if (hasMark(performance, true))
        items << LegendRow::Item{Sign::Triangle, Charts::tr("conflict")};
    if (hasMark(performance, false))
        items << LegendRow::Item{Sign::HollowTriangle, Charts::tr("retry")};
    return items;
}

} // namespace shiftlane::ui
