#pragma once
#include "session/answers.h"

#include <QDialog>

class QTableView;
class QVBoxLayout;

namespace shiftlane::ui {

/// A plan before it is loaded: what it would change by schedule group and
/// whether its base is known, or every line that is wrong with it.
class PlanPreviewDialog : public QDialog {
    Q_OBJECT
public:
    explicit PlanPreviewDialog(const session::PlanPreviewPtr &preview, QWidget *parent = nullptr);

Q_SIGNALS:
    void loadConfirmed(QString path);
    /// Another file instead.
    void anotherWanted();

private:
    void addHead(QVBoxLayout *column);
    void addProblems(QVBoxLayout *column);
    void addGroups(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void copyProblems();
    void exportProblems();
    [[nodiscard]] bool isGood() const;

    session::PlanPreviewPtr preview_;
    QTableView *problems_ = nullptr; ///< null where there are none
};

} // namespace shiftlane::ui
