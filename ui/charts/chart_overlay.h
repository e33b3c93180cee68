#pragma once
#include "session/performance.h"
#include "ui/charts/chart_values.h"
#include "ui/style/theme.h"
#include "ui/timeline/time_scale.h"

#include <QFont>
#include <QGraphicsItem>
#include <QList>
#include <optional>

namespace shiftlane::ui {

/// Lines of the left axis, under the series: Qt Charts 6.4 leaves its own where
/// they were before setPlotArea.
class ChartGrid : public QGraphicsItem {
public:
    explicit ChartGrid(QGraphicsItem *parent);
    void setLines(const QRectF &plot, QList<double> ys, const QColor &color);
    [[nodiscard]] QRectF boundingRect() const override { return plot_.adjusted(-1, -1, 1, 1); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF plot_;
    QList<double> ys_;
    QColor color_;
};

/// What Qt Charts cannot place: texts of the axes in the business unit's zone,
/// marks under the axis, the notes over the band and the now line, the readout.
/// Lies over the whole chart; the plot area says where time and value are.
class ChartOverlay : public QGraphicsItem {
public:
    explicit ChartOverlay(QGraphicsItem *parent);

    void setContent(std::shared_ptr<const session::Performance> performance, const ChartValues &values,
                    const HiddenSeries &hidden);
    void setGeometry(const QRectF &bounds, const QRectF &plot);
    void setRange(double fromMs, double toMs);
    void setLook(const Theme &theme, const QFont &font);
    void setReadout(std::optional<size_t> interval);
    void setSelection(std::optional<std::pair<double, double>> pixels);
    [[nodiscard]] std::optional<size_t> readout() const { return readout_; }

    [[nodiscard]] TimeScale scale() const;
    /// y of a per cent or count value; the axes end a little above their last line.
    [[nodiscard]] double percentY(double percent) const;
    [[nodiscard]] double countY(double count) const;
    [[nodiscard]] QRectF markRect(const session::PerformanceMark &mark) const;
    /// The topmost mark at a point; null = none there.
    [[nodiscard]] const session::PerformanceMark *markAt(const QPointF &point) const;
    /// Where a lane's write is drawn, under the axis; `lane` is its place in Performance::lanes.
    [[nodiscard]] QRectF writeRect(size_t lane, const session::LaneStrip::Write &write) const;
    /// Texts of all marks at a point, one a line; empty = none there.
    [[nodiscard]] QString markText(const QPointF &point) const;
    /// y of every line of the left axis.
    [[nodiscard]] QList<double> gridLines() const;
    /// Room that the texts need round the plot area.
    [[nodiscard]] QMarginsF room() const;

    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    static constexpr double headroom = 1.06; ///< of both value axes

private:
    void paintValueAxes(QPainter &painter) const;
    void paintStaffAxis(QPainter &painter) const;
    [[nodiscard]] double staffWidth() const; ///< room of the agents' axis; 0 = there is none
    void paintTimeAxis(QPainter &painter) const;
    void paintGoal(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLanes(QPainter &painter) const;
    [[nodiscard]] double lanesHeight() const;
    void paintReadout(QPainter &painter) const;
    [[nodiscard]] QString goalText() const;
    [[nodiscard]] QString windowNote() const;

    std::shared_ptr<const session::Performance> performance_;
    ChartValues values_;
    HiddenSeries hidden_;
    QRectF bounds_;
    QRectF plot_;
    double from_ = 0;
    double to_ = 1;
    const Theme *theme_ = nullptr;
    QFont font_;
    std::optional<size_t> readout_;
    std::optional<std::pair<double, double>> selection_;
};

} // namespace shiftlane::ui
