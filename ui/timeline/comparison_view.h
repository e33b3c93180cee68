#pragma once
#include "ui/timeline/comparison.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace shiftlane::ui {

class TimelineCanvas;

/// What each choice leads to: rows of all agents under one heading per choice,
/// and below them what is to be known in words. Shows; decides nothing.
class ComparisonView : public QScrollArea {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget *parent = nullptr);
    void setComparison(const Comparison &comparison);
    // For the heading above it, which stays where it is while this scrolls.
    [[nodiscard]] QString title() const { return title_; }
    [[nodiscard]] QString note() const { return note_; }

private:
    void showFacts(const std::vector<ComparedChoice> &choices);

    QString title_;
    QString note_;
    QLabel *coverage_;
    TimelineCanvas *canvas_;
    QGridLayout *facts_;
};

} // namespace shiftlane::ui
