#pragma once
#include "ui/models/review.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace shiftlane::ui {

/// The sheet before the first byte: who is written, who is left out and why,
/// draft or published, who is told in how many waves, how long it takes.
class PushReviewDialog : public QDialog {
    Q_OBJECT
public:
    /// `outlook`: what it will take; null = not known.
    PushReviewDialog(const Review &review, std::shared_ptr<const session::PushOutlook> outlook,
                     QWidget *parent = nullptr);
    [[nodiscard]] bool publish() const;
    [[nodiscard]] bool parkedReturn() const;

Q_SIGNALS:
    void pushConfirmed(bool publish, bool parkedReturn, bool intoClosed);

private:
    void addSummary(QVBoxLayout *column, const Review &review);
    void addGroups(QVBoxLayout *column, const Review &review);
    void addOutlook(QVBoxLayout *column);
    void followPublish();
    void addPublish(QVBoxLayout *column, const Review &review);
    void addParked(QVBoxLayout *column);
    void addClosed(QVBoxLayout *column, const Review &review);
    void addButtons(QVBoxLayout *column, const Review &review);

    std::shared_ptr<const session::PushOutlook> outlook_;
    QLabel *notified_ = nullptr;
    QCheckBox *publish_ = nullptr;
    QCheckBox *parkedReturn_ = nullptr;
    QCheckBox *intoClosed_ = nullptr; ///< null where no week is closed
};

/// The rows of the sheet: a badge and how many agents it concerns.
[[nodiscard]] QString leftOutText(const Review &review);
/// Who is told of the push, in how many waves.
[[nodiscard]] QString notifiedText(const session::PushOutlook &outlook, bool publish);
/// The quiet stretch ahead by past pushes, and on how many that rests.
[[nodiscard]] QString quietText(const session::PushOutlook &outlook, const QTimeZone &zone);

} // namespace shiftlane::ui
