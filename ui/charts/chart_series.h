#pragma once
#include <QString>
#include <QStringList>
#include <array>
#include <set>

namespace shiftlane::ui {

/// What the chart of queue performance can show or leave out.
enum class ChartSeries { Offered, Answered, Abandoned, ServiceLevel, Usual, Forecast, Required, Scheduled, OnQueue };

using HiddenSeries = std::set<ChartSeries>;

struct SeriesKey {
    ChartSeries series;
    QLatin1String key; ///< in settings
};
inline constexpr std::array<SeriesKey, 9> seriesKeys = {{{ChartSeries::Offered, QLatin1String("offered")},
                                                         {ChartSeries::Answered, QLatin1String("answered")},
                                                         {ChartSeries::Abandoned, QLatin1String("abandoned")},
                                                         {ChartSeries::ServiceLevel, QLatin1String("serviceLevel")},
                                                         {ChartSeries::Usual, QLatin1String("usual")},
                                                         {ChartSeries::Forecast, QLatin1String("forecast")},
                                                         {ChartSeries::Required, QLatin1String("required")},
                                                         {ChartSeries::Scheduled, QLatin1String("scheduled")},
                                                         {ChartSeries::OnQueue, QLatin1String("onQueue")}}};

/// Conversations first: three lines of agents on an axis of their own are a second picture.
[[nodiscard]] inline HiddenSeries hiddenAtFirst()
{
    return {ChartSeries::Required, ChartSeries::Scheduled, ChartSeries::OnQueue};
}

[[nodiscard]] inline HiddenSeries with(HiddenSeries hidden, ChartSeries series, bool shown)
{
    if (shown)
        hidden.erase(series);
    else
        hidden.insert(series);
    return hidden;
}

[[nodiscard]] inline QStringList toKeys(const HiddenSeries &hidden)
{
    QStringList keys;
    for (const SeriesKey &each : seriesKeys)
        if (hidden.contains(each.series))
            keys << each.key;
    return keys;
}

[[nodiscard]] inline HiddenSeries fromKeys(const QStringList &keys)
{
    HiddenSeries hidden;
    for (const SeriesKey &each : seriesKeys)
        if (keys.contains(each.key))
            hidden.insert(each.series);
    return hidden;
}

} // namespace shiftlane::ui
