#pragma once
#include "ui/timeline/comparison.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace shiftlane::ui {

class Heading;
class TimelineCanvas;

/// What each choice leads to: rows of all agents under one heading per choice,
/// and below them what is to be known in words. Shows; decides nothing.
class ComparisonView : public QScrollArea {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget *parent = nullptr);
    void setComparison(const Comparison &comparison);

private:
    void showFacts(const std::vector<ComparedChoice> &choices);

    Heading *heading_;
    QLabel *coverage_;
    TimelineCanvas *canvas_;
    QGridLayout *facts_;
};

} // namespace shiftlane::ui
