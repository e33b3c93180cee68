#pragma once
#include "ui/models/agents_model.h"
#include "ui/pages/table_pane.h"

#include <QWidget>

class QLabel;

namespace shiftlane::ui {

/// The agents of the chosen group; what this push does with them is chosen in
/// the row or for many at once.
class AgentsPage : public QWidget {
    Q_OBJECT
public:
    explicit AgentsPage(QWidget *parent = nullptr);

    /// Null: no group is chosen or it is not loaded. `canChoose`: dispositions
    /// may be changed in this stage.
    void present(const session::GroupDetail *detail, const QString &where, bool canChoose);
    void setFilterText(const QString &text);
    void setEmptyText(const EmptyText &text) { pane_->setEmptyText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }
    /// Push, exclude and park the chosen agents.
    [[nodiscard]] QList<QAction *> actions() const { return actions_; }

Q_SIGNALS:
    void agentChosen(shiftlane::base::AgentId agent);
    /// `disposition` is a plan::Disposition.
    void dispositionChosen(QList<QString> agents, int disposition);

private:
    void makeActions();
    void openMenu(const QModelIndex &index);
    void choose(plan::Disposition disposition);
    void followChoice();
    [[nodiscard]] QStringList plannedOf(const QStringList &keys) const;

    AgentsModel *model_;
    TablePane *pane_;
    QWidget *bar_;
    QLabel *barText_;
    QList<QAction *> actions_;
    base::ScheduleId group_;
    bool canChoose_ = false;
};

} // namespace shiftlane::ui
