#pragma once
#include "session/snapshot.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace shiftlane::ui {

/// Chooses which schedule of a business unit becomes the plan for which other
/// one of it; the session makes the plan.
class CopyPlanDialog : public QDialog {
    Q_OBJECT
public:
    /// `current`: offered as the one that is changed.
    CopyPlanDialog(const session::SnapshotPtr &snapshot, const base::ScheduleId &current, QWidget *parent = nullptr);
    [[nodiscard]] base::ScheduleId from() const;
    [[nodiscard]] base::ScheduleId to() const;

Q_SIGNALS:
    void copyConfirmed(shiftlane::base::ScheduleId from, shiftlane::base::ScheduleId to);

private:
    void fillFrom();
    void follow();

    session::SnapshotPtr snapshot_;
    QComboBox *to_;
    QComboBox *from_;
    QLabel *words_;
    QPushButton *copy_ = nullptr;
};

/// Whether there is anything to copy: two schedules of one business unit.
[[nodiscard]] bool canCopyPlan(const session::Snapshot &snapshot);

} // namespace shiftlane::ui
