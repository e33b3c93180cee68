#pragma once
#include "session/performance.h"
#include "ui/charts/chart_values.h"

#include <QAreaSeries>
#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace shiftlane::ui {

class ChartGrid;
class ChartOverlay;
struct Theme;

/// The picture of queue performance. Updates replace the points that changed;
/// zoom and readout belong to the reader and stay. Drag or Ctrl+wheel zooms,
/// a double click or 0 shows all; arrow keys walk the readout.
class PerformanceChart : public QChartView {
    Q_OBJECT
public:
    explicit PerformanceChart(QWidget *parent = nullptr);
    ~PerformanceChart() override;

    void setPerformance(std::shared_ptr<const session::Performance> performance);
    /// What is neither drawn nor read out.
    void setHidden(const HiddenSeries &hidden);
    [[nodiscard]] const HiddenSeries &hidden() const { return hidden_; }
    [[nodiscard]] const ChartValues &values() const { return values_; }
    [[nodiscard]] const ChartOverlay &overlay() const { return *overlay_; }
    /// What the time axis shows, UTC ms.
    [[nodiscard]] std::pair<double, double> shownRange() const;
    [[nodiscard]] bool isZoomed() const { return zoom_.has_value(); }
    void zoomTo(double fromMs, double toMs);
    void showAll();
    [[nodiscard]] QSize sizeHint() const override { return {700, 170}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 90}; }

Q_SIGNALS:
    void zoomChanged(bool zoomed);
    /// A mark was clicked, or Enter pressed on its interval.
    void markChosen(shiftlane::base::ScheduleId group, shiftlane::base::Instant at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct Series;

    void build();
    void restyle();
    void place();
    void applyRange();
    void replaceLines(ChartSeries series, const std::vector<QList<QPointF>> &pieces);
    [[nodiscard]] QPen penOf(ChartSeries series) const;
    void showValues();
    void zoomBy(double factor, double aroundMs);
    void moveReadout(int by);
    void chooseMarkOfReadout();
    void describe();

    std::unique_ptr<Series> series_;
    ChartGrid *grid_ = nullptr; ///< both owned by the chart
    ChartOverlay *overlay_ = nullptr;
    std::shared_ptr<const session::Performance> performance_;
    ChartValues values_;
    HiddenSeries hidden_ = hiddenAtFirst();
    std::optional<std::pair<double, double>> zoom_;
    std::optional<double> pressedAt_;
};

} // namespace shiftlane::ui
