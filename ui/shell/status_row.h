#pragma once
#include "session/snapshot.h"

#include <QList>
#include <QStatusBar>

class QLabel;

namespace shiftlane::ui {

class StatusDot;

/// Connection, budgets, what runs, how long: always in the same places.
class StatusRow : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusRow(QWidget *parent = nullptr);
    void present(const session::StatusLine &status);
    [[nodiscard]] QStringList words() const;

private:
    enum Part { Connection, Budget, TradeJobs, Lanes, Oldest, Left, PartCount };
    StatusDot *dot_;
    QList<QLabel *> parts_;
    QLabel *journal_;
};

} // namespace shiftlane::ui
