#pragma once
#include "ui/models/conflicts_model.h"
#include "ui/pages/table_pane.h"

#include <QWidget>

namespace shiftlane::ui {

/// Open conflicts of the chosen group, decided here or on the timeline.
class ConflictsPage : public QWidget {
    Q_OBJECT
public:
    explicit ConflictsPage(QWidget *parent = nullptr);

    void present(const session::GroupDetail *detail, base::Instant now, bool canDecide);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    void setEmptyText(const EmptyText &text) { pane_->setEmptyText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }
    /// Keep service, keep planned, the same for all remaining.
    [[nodiscard]] QList<QAction *> actions() const { return actions_; }

Q_SIGNALS:
    /// `choice` is a plan::Choice.
    void conflictDecided(QByteArray id, int choice);
    void agentChosen(shiftlane::base::AgentId agent);

private:
    void makeActions();
    void followChoice();
    void decide(plan::Choice choice, bool all);

    ConflictsModel *model_;
    TablePane *pane_;
    QList<QAction *> actions_;
    base::ScheduleId group_;
    bool canDecide_ = false;
};

} // namespace shiftlane::ui
