#pragma once
#include "session/answers.h"
#include "ui/models/agents_model.h"
#include "ui/pages/table_pane.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace shiftlane::ui {

class PriceStrip;

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
    /// The answer to priceWanted; one for other agents is dropped.
    void setPrice(const session::PriceAnswerPtr &price);

Q_SIGNALS:
    void agentChosen(shiftlane::base::AgentId agent);
    /// `disposition` is a plan::Disposition.
    void dispositionChosen(QList<QString> agents, int disposition);
    /// Agents are checked, or else left out already: what does that cost?
    void priceWanted(shiftlane::base::ScheduleId group, QList<QString> agents);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] AgentsModel *watched();
    void layOut();
    void showProblems();
    void followPrice();
    [[nodiscard]] QStringList priced() const;
    void makeActions();
    void openMenu(const QModelIndex &index);
    void choose(plan::Disposition disposition);
    void followChoice();
    [[nodiscard]] QStringList plannedOf(const QStringList &keys) const;

    AgentsModel *model_;
    TablePane *pane_;
    QWidget *bar_;
    QLabel *barText_;
    QLabel *problems_; ///< of the current agent, with their lines
    PriceStrip *price_;
    QStringList pricedFor_; ///< agents asked about last
    size_t pricedAt_ = 0;   ///< with what was known of them
    bool priceStale_ = true;
    QTimer priceDelay_; ///< so that checking many asks once
    QList<QAction *> actions_;
    base::ScheduleId group_;
    bool canChoose_ = false;
    bool narrow_ = false; ///< the unit's column gave way
};

} // namespace shiftlane::ui
