#pragma once
#include "ui/models/team_model.h"
#include "ui/pages/table_pane.h"

#include <QWidget>

namespace shiftlane::ui {

/// What the other planners on the shared journal push; to watch, not to touch.
class TeamPage : public QWidget {
    Q_OBJECT
public:
    explicit TeamPage(QWidget *parent = nullptr);
    void present(const session::Snapshot &snapshot);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }
    [[nodiscard]] int running() const; ///< groups that a console carries out now

private:
    TeamModel *model_;
    TablePane *pane_;
    std::shared_ptr<const session::JournalView> shown_;
};

} // namespace shiftlane::ui
