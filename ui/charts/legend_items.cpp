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

QList<LegendRow::Item> legendItems(const session::Performance &performance, const ChartValues &values,
                                   const HiddenSeries &hidden)
{
    using Sign = LegendRow::Sign;
    QList<LegendRow::Item> items;
    const auto add = [&](ChartSeries series, Sign sign, const QString &word) {
        if (hasFigures(performance, series))
            items << LegendRow::Item{sign, word, series, !hidden.contains(series)};
    };
    add(ChartSeries::Offered, Sign::Bar, Charts::tr("Offered"));
    add(ChartSeries::Answered, Sign::Line, Charts::tr("Answered"));
    add(ChartSeries::Abandoned, Sign::LowBar, Charts::tr("Abandoned"));
    add(ChartSeries::ServiceLevel, Sign::Dashed, Charts::tr("Service level, %1").arg(serviceLevelFormula(performance)));
    add(ChartSeries::Usual, Sign::UsualBand, Charts::tr("usually answered"));
    add(ChartSeries::Forecast, Sign::ThinDashes, staffWord(ChartSeries::Forecast));
    add(ChartSeries::Required, Sign::Dots, staffWord(ChartSeries::Required));
    add(ChartSeries::Scheduled, Sign::ThinLine, staffWord(ChartSeries::Scheduled));
    add(ChartSeries::OnQueue, Sign::DashDots, staffWord(ChartSeries::OnQueue));
    if (!values.offeredOpen.isEmpty())
        items << LegendRow::Item{Sign::OpenBar, Charts::tr("still counting")};
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
