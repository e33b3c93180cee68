#pragma once
#include "ui/models/trades_model.h"
#include "ui/pages/table_pane.h"

#include <QWidget>

namespace shiftlane::ui {

class ActionButton;

/// Shift trades of the chosen group. Approve and deny are sent when pressed.
class TradesPage : public QWidget {
    Q_OBJECT
public:
    explicit TradesPage(QWidget *parent = nullptr);

    void present(const session::GroupDetail *detail, base::Instant now, bool connected, bool canChoose);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    void setEmptyText(const EmptyText &text) { pane_->setEmptyText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }
    /// Approve, deny, park both, exclude both.
    [[nodiscard]] QList<QAction *> actions() const { return actions_; }
    /// A chosen trade waits: approving is the next step.
    [[nodiscard]] bool wantsDecision() const;
    void setPrimary(bool primary);

Q_SIGNALS:
    void tradesDecided(QList<QString> trades, bool approve);
    void dispositionChosen(QList<QString> agents, int disposition);
    void agentChosen(shiftlane::base::AgentId agent);
    void choiceChanged();

private:
    void makeActions();
    void layOut();
    void followChoice();
    void decide(bool approve);
    void leaveOut(int disposition);
    [[nodiscard]] std::vector<const session::TradeRow *> chosen() const;

    TradesModel *model_;
    TablePane *pane_;
    ActionButton *approveButton_ = nullptr;
    QList<QAction *> actions_;
    base::ScheduleId group_;
    bool connected_ = false;
    bool canChoose_ = false;
};

} // namespace shiftlane::ui
