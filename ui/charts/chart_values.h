#pragma once
#include "session/performance.h"

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
    QList<QPointF> syncBand;                  ///< rectangle over the whole height; empty = no push
    std::optional<double> goal;               ///< per cent
    double from = 0;                          ///< all there is to see
    double to = 0;
    double top = 10; ///< end of the left axis
    double step = 5; ///< between its lines
    bool operator==(const ChartValues &) const = default;
};

[[nodiscard]] ChartValues chartValues(const session::Performance &performance);

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
[[nodiscard]] QString intervalText(const session::Performance &performance, const insight::QueueInterval &interval);
/// `14 s`: average speed of answer; empty where nobody was answered.
[[nodiscard]] QString answerTimeText(const insight::QueueInterval &interval);
/// Name of what is shown: a queue's, or "All queues".
[[nodiscard]] QString shownQueueName(const session::Performance &performance);

} // namespace shiftlane::ui
