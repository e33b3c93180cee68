#pragma once
#include "session/performance.h"
#include "ui/charts/chart_series.h"

#include <QList>
#include <QPointF>
#include <optional>
#include <vector>

/// Performance as the points of a chart: no widget, no pixel. x is UTC in ms;
/// y is conversations, or per cent for service level and the band.
namespace shiftlane::ui {

struct ChartValues {
    QList<QPointF> offered;     ///< outline of the bars of complete intervals
    QList<QPointF> offeredOpen; ///< the interval that is still counting
    QList<QPointF> abandoned;
    QList<QPointF> abandonedOpen;
    QList<QPointF> answered;                  ///< middles of complete intervals
    std::vector<QList<QPointF>> serviceLevel; ///< broken where nobody was answered or abandoned
    QList<QPointF> usualLow;                  ///< least and most answered of past weeks, middles of the intervals
    QList<QPointF> usualHigh;                 ///< as many as usualLow
    std::vector<QList<QPointF>> forecast;     ///< steps, broken where there is none; conversations
    std::vector<QList<QPointF>> required;     ///< steps; agents on queue, as the next two
    std::vector<QList<QPointF>> scheduled;
    std::vector<QList<QPointF>> onQueue;
    QList<QPointF> syncBand;    ///< rectangle over the whole height; empty = no push
    std::optional<double> goal; ///< per cent
    double from = 0;            ///< all there is to see
    double to = 0;
    double top = 10;     ///< end of the left axis
    double step = 5;     ///< between its lines
    double staffTop = 0; ///< end of the agents' axis; 0 = no agents to be seen
    double staffStep = 5;
    bool operator==(const ChartValues &) const = default;
};

[[nodiscard]] ChartValues chartValues(const session::Performance &performance, const HiddenSeries &hidden = {});

/// Figures there are of a series, shown or not.
[[nodiscard]] bool hasFigures(const session::Performance &performance, ChartSeries series);
/// Null where the service has none for that interval.
[[nodiscard]] const session::StaffInterval *staffOf(const session::Performance &performance, base::Instant start);
/// Name of a series of agents or of the forecast.
[[nodiscard]] QString staffWord(ChartSeries series);

/// Index of the interval that holds `ms`; nothing outside.
[[nodiscard]] std::optional<size_t> intervalAt(const insight::QueueSeries &series, double ms);

/// `answered in 20 s ÷ (answered + abandoned)`; without a number where the
/// queues shown differ.
[[nodiscard]] QString serviceLevelFormula(const session::Performance &performance);
/// Goal 0–1 of what is shown; nothing where the queues differ.
[[nodiscard]] std::optional<double> serviceLevelGoal(const session::Performance &performance);

/// 76 %
[[nodiscard]] QString percentText(double ratio);
/// Exact figures of one interval, several lines, plain text.
[[nodiscard]] QString intervalText(const session::Performance &performance, const insight::QueueInterval &interval,
                                   const HiddenSeries &hidden = {});
/// `14 s`: average speed of answer; empty where nobody was answered.
[[nodiscard]] QString answerTimeText(const insight::QueueInterval &interval);
/// Name of what is shown: a scope's, or "All queues".
[[nodiscard]] QString shownQueueName(const session::Performance &performance);

} // namespace shiftlane::ui
