#pragma once
#include "ui/charts/verdict.h"

#include <QScrollArea>

class QLabel;
class QToolButton;

namespace shiftlane::ui {

class LinkButton;

/// What can be said about the push, beside the chart or under it: the sentence, who
/// is missing, the evidence, the way to how it is computed.
class VerdictSide : public QScrollArea {
    Q_OBJECT
public:
    explicit VerdictSide(QWidget *parent = nullptr);

    void setVerdict(const VerdictText &verdict);
    /// Leads to who it is; empty = nothing is known. True: it came or went.
    bool setUnrouted(const QString &sentence);
    /// Beside the chart, at most so wide; or under it, where `brief` leaves the evidence to the tool tip.
    void standBeside(int width);
    void standUnder(bool brief);
    void restyle();

Q_SIGNALS:
    void unroutedWanted();
    void helpWanted();

private:
    QLabel *headline_;
    LinkButton *unrouted_;
    QLabel *evidence_;
    QToolButton *how_;
};

} // namespace shiftlane::ui
