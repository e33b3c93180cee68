#pragma once
#include "session/answers.h"
#include "ui/models/conflicts_model.h"
#include "ui/pages/table_pane.h"
#include "ui/timeline/comparison.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace shiftlane::ui {

class ActionButton;

/// Conflicts of the chosen group: the open ones, decided here (1 and 2, or
/// Enter for all ways out) or on the timeline; below them the decided ones,
/// which can be taken back until they are sent.
class ConflictsPage : public QWidget {
    Q_OBJECT
public:
    explicit ConflictsPage(QWidget *parent = nullptr);

    void present(const session::GroupDetail *detail, base::Instant now, bool canDecide);
    /// The week of the agent that is shown: its edits are what follows a trade.
    void setWeek(const session::AgentWeekPtr &week);
    /// The answer to previewWanted; one of another trade is dropped.
    void setPreview(const session::TradePreviewPtr &preview);
    /// Decisions that were sent, from here or elsewhere: where their conflict
    /// gave way to another one meanwhile, the page says so.
    void expect(const QList<QByteArray> &conflicts);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    void setEmptyText(const EmptyText &text) { pane_->setEmptyText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }
    /// Keep service, keep planned, both for the agent's and the group's remaining
    /// ones, follow person or shift, undo.
    [[nodiscard]] QList<QAction *> actions() const { return actions_; }

Q_SIGNALS:
    /// `choice` is a plan::Choice.
    void conflictsDecided(QList<QByteArray> ids, int choice);
    void decisionsUndone(QList<QByteArray> ids);
    /// `follows` is a plan::Follows.
    void tradeFollowed(QString trade, int follows);
    void agentChosen(shiftlane::base::AgentId agent);
    /// The current conflict asks whom a change follows after this trade.
    void previewWanted(shiftlane::base::ScheduleId group, QString trade);
    /// Both agents' rows while a way out is looked at; nothing = not any more.
    void comparisonChanged(const std::optional<shiftlane::ui::Comparison> &comparison);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void layOut();
    void followChoice();
    void followCurrent();
    void openMenu(const QModelIndex &index);
    void decide(const QList<QByteArray> &ids, plan::Choice choice);
    void follow(plan::Follows follows);
    void undo();
    void sayStale(const session::GroupDetail &detail);
    void showComparison(bool on);
    [[nodiscard]] const ConflictItem *current() const;
    [[nodiscard]] std::vector<const ConflictItem *> chosen() const;
    /// Open ones: the chosen, all of the current agent, all of the group.
    enum class Scope { Chosen, Agent, Group };
    [[nodiscard]] QList<QByteArray> openIds(Scope scope) const;

    ConflictsModel *model_;
    TablePane *pane_;
    QLabel *line_ = nullptr; ///< that the service changed meanwhile
    std::vector<ActionButton *> following_;
    ActionButton *undoButton_ = nullptr;
    QPushButton *remaining_ = nullptr;
    QList<QAction *> actions_;
    base::ScheduleId group_;
    bool canDecide_ = false;
    std::map<QByteArray, base::AgentId> expected_; ///< decisions that were sent
    std::vector<session::TradeRow> trades_;
    session::AgentWeekPtr week_;
    session::TradePreviewPtr preview_;
};

} // namespace shiftlane::ui
