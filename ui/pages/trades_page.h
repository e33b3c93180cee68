#pragma once
#include "session/answers.h"
#include "ui/models/trades_model.h"
#include "ui/pages/table_pane.h"
#include "ui/timeline/comparison.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace shiftlane::ui {

class ActionButton;
class FreezeBar;

/// Shift trades of the chosen group. Approve and deny are sent when pressed; a
/// rule only proposes. What each choice of the current trade leads to is shown
/// by whoever listens to comparisonChanged.
class TradesPage : public QWidget {
    Q_OBJECT
public:
    explicit TradesPage(QWidget *parent = nullptr);

    void present(const session::GroupDetail *detail, base::Instant now, bool connected, bool canChoose);
    /// The answer to previewWanted; one that is not of the current trade is dropped.
    void setPreview(const session::TradePreviewPtr &preview);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    void setEmptyText(const EmptyText &text) { pane_->setEmptyText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }
    /// Approve, deny, park both, exclude both, retry failed, the rules, then freezing.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] FreezeBar *freeze() const { return freeze_; }
    /// A chosen trade waits: approving is the next step.
    [[nodiscard]] bool wantsDecision() const;
    void setPrimary(bool primary);

Q_SIGNALS:
    void tradesDecided(QList<QString> trades, bool approve);
    void dispositionChosen(QList<QString> agents, int disposition);
    void agentChosen(shiftlane::base::AgentId agent);
    void choiceChanged();
    /// The current trade is another one, or what is known of it changed.
    void previewWanted(shiftlane::base::ScheduleId group, QString trade);
    /// What each choice leads to; nothing while the page is hidden or it is not known.
    void comparisonChanged(const std::optional<shiftlane::ui::Comparison> &comparison);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void makeRules();
    void layOut();
    void followChoice();
    void followCurrent();
    void showComparison();
    void decide(bool approve);
    void retry();
    void leaveOut(int disposition);
    void propose(plan::TradeRule rule);
    void clearProposals();
    void showLine();
    [[nodiscard]] std::vector<const session::TradeRow *> chosen() const;
    [[nodiscard]] const session::TradeRow *current() const;
    [[nodiscard]] QStringList retryable(bool approve) const;

    TradesModel *model_;
    TablePane *pane_;
    FreezeBar *freeze_;
    ActionButton *approveButton_ = nullptr;
    ActionButton *retryButton_ = nullptr;
    QLabel *line_ = nullptr; ///< the warning, or what is proposed
    QList<QAction *> actions_;
    base::ScheduleId group_;
    bool connected_ = false;
    bool canChoose_ = false;
    std::vector<base::AgentId> planned_; ///< agents with planned changes
    QHash<QString, bool> asked_;         ///< decisions sent from here, by trade
    QString proposed_;                   ///< what the rule proposes, in a sentence; empty = none was asked
    QString askedFor_;                   ///< trade whose preview was asked for, with what was known
    session::TradePreviewPtr preview_;
};

} // namespace shiftlane::ui
