#pragma once
#include "session/answers.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace shiftlane::ui {

class CoverageChart;

/// What leaving agents out costs: one line, and the chart behind it when it is
/// unfolded. Hidden where nobody is left out.
class PriceStrip : public QWidget {
    Q_OBJECT
public:
    explicit PriceStrip(QWidget *parent = nullptr);
    /// `agents` are left out (or about to be); 0 hides the strip.
    void setWaiting(int agents);
    void setPrice(const session::PriceAnswer &answer);

private:
    QToolButton *fold_;
    QLabel *line_;
    CoverageChart *chart_;
    bool known_ = false;
};

/// `Leaving out 6 agents: at worst 4.2 below required, Tue 1 Dec 12:15; service level about 84 % → 78 %, an estimate`
[[nodiscard]] QString priceText(const session::PriceAnswer &answer);

} // namespace shiftlane::ui
