#pragma once
#include "ui/models/review.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace shiftlane::ui {

/// The sheet before the first byte: who is written, who is left out and why,
/// draft or published, how many writes.
class PushReviewDialog : public QDialog {
    Q_OBJECT
public:
    explicit PushReviewDialog(const Review &review, QWidget *parent = nullptr);
    [[nodiscard]] bool publish() const;
    [[nodiscard]] bool parkedReturn() const;

Q_SIGNALS:
    void pushConfirmed(bool publish, bool parkedReturn, bool intoClosed);

private:
    void addSummary(QVBoxLayout *column, const Review &review);
    void addGroups(QVBoxLayout *column, const Review &review);
    void addPublish(QVBoxLayout *column, const Review &review);
    void addParked(QVBoxLayout *column);
    void addClosed(QVBoxLayout *column, const Review &review);
    void addButtons(QVBoxLayout *column, const Review &review);

    QCheckBox *publish_ = nullptr;
    QCheckBox *parkedReturn_ = nullptr;
    QCheckBox *intoClosed_ = nullptr; ///< null where no week is closed
};

/// The rows of the sheet: a badge and how many agents it concerns.
[[nodiscard]] QString leftOutText(const Review &review);

} // namespace shiftlane::ui
