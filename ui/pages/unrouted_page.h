#pragma once
#include "session/snapshot.h"
#include "ui/models/unrouted_model.h"
#include "ui/pages/table_pane.h"

#include <QWidget>

class QLabel;

namespace shiftlane::ui {

/// Who should be taking conversations now and is not, over all groups that run
/// now; each row leads to the agent.
class UnroutedPage : public QWidget {
    Q_OBJECT
public:
    /// `looksOn`: rows lead nowhere, there are no other pages to go to.
    explicit UnroutedPage(QWidget *parent = nullptr, bool looksOn = false);

    void present(const session::Snapshot &snapshot, base::Instant now);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }
    [[nodiscard]] int missing() const { return model_->rowCount(); }
    /// What stands above the table; empty while nothing is known.
    [[nodiscard]] QString sentence() const;
    /// Show agent.
    [[nodiscard]] QList<QAction *> actions() const { return {showAgent_}; }

Q_SIGNALS:
    /// The current row is another one: its week is wanted beside the table.
    void agentChosen(shiftlane::base::ScheduleId group, shiftlane::base::AgentId agent);
    /// The agent is to be gone to.
    void agentWanted(shiftlane::base::ScheduleId group, shiftlane::base::AgentId agent);

private:
    void layOut(bool looksOn);
    void followRow();
    void openRow();
    void showEmpty(const session::UnroutedView *view);
    [[nodiscard]] const session::UnroutedRow *current() const;

    UnroutedModel *model_;
    TablePane *pane_;
    QAction *showAgent_;
    QLabel *sentence_;
    QLabel *line_; ///< forecast against handled, or why something is missing
    std::shared_ptr<const session::UnroutedView> shown_;
    bool presented_ = false;
};

} // namespace shiftlane::ui
