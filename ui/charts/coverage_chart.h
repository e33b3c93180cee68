#pragma once
#include "insight/coverage.h"

#include <QPointF>
#include <QRectF>
#include <QTimeZone>
#include <QWidget>
#include <vector>

namespace shiftlane::ui {

/// Where the parts of a coverage chart lie; a plain value. Intervals stand side
/// by side; where some are missing between two, a gap is left.
struct CoverageLayout {
    struct Step {
        size_t interval = 0; ///< index into the change
        double left = 0;
        double right = 0;
        double required = 0; ///< y of each value
        double before = 0;
        double after = 0;
    };
    QRectF plot;
    double top = 0; ///< value at the upper edge; 0 is the lower one
    std::vector<Step> steps;

    [[nodiscard]] static CoverageLayout make(const insight::CoverageChange &change, const QRectF &plot);
    /// The step under `x`; -1 = none.
    [[nodiscard]] int stepAt(double x) const;
};

/// Staff on queue before and after against what is required, per interval.
class CoverageChart : public QWidget {
    Q_OBJECT
public:
    explicit CoverageChart(QWidget *parent = nullptr);
    /// `beforeWords`, `afterWords`: what the two curves are, for the legend.
    void setChange(const insight::CoverageChange &change, const QTimeZone &zone, const QString &beforeWords,
                   const QString &afterWords);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] CoverageLayout layoutNow() const;
    [[nodiscard]] QString wordsOf(const insight::CoverageInterval &interval) const;
    void paintSteps(class QPainter &painter, const CoverageLayout &layout) const;
    void paintAxis(class QPainter &painter, const CoverageLayout &layout) const;
    void paintLegend(class QPainter &painter) const;

    insight::CoverageChange change_;
    QTimeZone zone_;
    QString before_;
    QString after_;
};

} // namespace shiftlane::ui
