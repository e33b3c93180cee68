#include "ui/pages/trades_page.h"

#include "plan/disposition.h"
#include "ui/delegates/two_line_delegate.h"
#include "ui/pages/freeze_bar.h"
#include "ui/pages/panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

enum { Approve, Deny, ParkBoth, ExcludeBoth, Retry, FirstRule };

QString warningText() { return TradesPage::tr("Sent when you press Approve or Deny; it cannot be taken back"); }

/// All that the preview of a trade depends on, to ask again when it changed.
QString knowledgeOf(const session::TradeRow &row, const session::GroupDetail &detail)
{
    QString known = QStringLiteral("%1 %2 %3 %4 %5")
                        .arg(row.trade.id.value)
                        .arg(row.trade.version)
                        .arg(static_cast<int>(row.trade.state))
                        .arg(row.touchesPlan)
                        .arg(row.wouldBeVoided);
    for (const session::AgentRow &agent : detail.agents)
        if (row.trade.involves(agent.agent))
            known += QStringLiteral(" %1 %2 %3 %4 %5 %6")
                         .arg(agent.changes.added)
                         .arg(agent.changes.changed)
                         .arg(agent.changes.removed)
                         .arg(agent.openConflicts)
                         .arg(static_cast<int>(agent.verdict))
                         .arg(agent.days.size());
    return known;
}

} // namespace

TradesPage::TradesPage(QWidget *parent)
    : QWidget(parent), model_(new TradesModel(this)), pane_(new TablePane(model_, tr("Shift trades"))),
      freeze_(new FreezeBar)
{
    makeActions();
    makeRules();
    layOut();
    auto *twoLines = new TwoLineDelegate(pane_->table());
    pane_->table()->setItemDelegate(twoLines);
    pane_->table()->verticalHeader()->setDefaultSectionSize(twoLineHeight(pane_->table()->font()));
    connect(pane_, &TablePane::chosenChanged, this, &TradesPage::followChoice);
    connect(pane_, &TablePane::currentKeyChanged, this, [this] {
        if (const session::TradeRow *row = current())
            Q_EMIT agentChosen(row->trade.initiatingAgent);
        followCurrent();
    });
    setFocusProxy(pane_);
    followChoice();
}

void TradesPage::makeActions()
{
    const auto add = [this](const QString &text, const QString &tip, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setStatusTip(tip);
        action->setShortcut(keys);
        actions_ << action;
        return action;
    };
    const QString warning = tr("Sent when pressed; it cannot be taken back");
    connect(add(tr("&Approve Trades"), warning, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)), &QAction::triggered,
            this, [this] { decide(true); });
    connect(add(tr("&Deny Trades"), warning, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)), &QAction::triggered, this,
            [this] { decide(false); });
    QAction *park =
        add(tr("Park &Both Agents"), tr("Leaves both agents out now and brings them back when the trade ends"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    park->setIconText(tr("Park both", "agents of a trade"));
    connect(park, &QAction::triggered, this, [this] { leaveOut(static_cast<int>(plan::Disposition::Park)); });
    QAction *exclude = add(tr("Exclude Both A&gents"), tr("Leaves both agents out of this push"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exclude->setIconText(tr("Exclude both", "agents of a trade"));
    connect(exclude, &QAction::triggered, this, [this] { leaveOut(static_cast<int>(plan::Disposition::Exclude)); });
    QAction *again = add(tr("&Retry Failed Decisions"), tr("Sends again only the decisions that the service refused"),
                         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R));
    connect(again, &QAction::triggered, this, [this] { retry(); });
}

QList<QAction *> TradesPage::actions() const { return actions_ + QList<QAction *>{freeze_->freezeAction()}; }

void TradesPage::makeRules()
{
    const auto add = [this](plan::TradeRule rule, const QString &text, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setStatusTip(tip);
        connect(action, &QAction::triggered, this, [this, rule] { propose(rule); });
        actions_ << action;
    };
    using plan::TradeRule;
    add(TradeRule::ApproveWithoutViolations, tr("Propose: Approve Matched Trades That Break No Rule"),
        tr("Checks the matched trades without any violation; nothing is sent until you press Approve"));
    add(TradeRule::ApproveWithoutViolationsOrPlan, tr("Propose: the Same, Only Agents without Planned Changes"),
        tr("As above, but leaves trades out that touch this plan"));
    add(TradeRule::DenyWithViolations, tr("Propose: Deny Matched Trades That Break a Rule"),
        tr("Checks the matched trades with a violation that forbids them; nothing is sent until you press Deny"));
}

void TradesPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 2);
    row->setSpacing(8);
    approveButton_ = new ActionButton(actions_[Approve]);
    row->addWidget(approveButton_);
    for (int i = Deny; i <= ExcludeBoth; ++i)
        row->addWidget(new ActionButton(actions_[i]));
    auto *rules = new QPushButton(tr("Propose"));
    rules->setAutoDefault(false);
    rules->setToolTip(tr("Rules that check trades for you and say why; nothing is sent"));
    rules->setAccessibleDescription(rules->toolTip());
    auto *menu = new QMenu(rules);
    for (int i = FirstRule; i < actions_.size(); ++i)
        menu->addAction(actions_[i]);
    rules->setMenu(menu);
    row->addWidget(rules);
    retryButton_ = new ActionButton(actions_[Retry]);
    row->addWidget(retryButton_);
    row->addStretch(1);
    row->addWidget(freeze_->button());
    column->addLayout(row);
    column->addWidget(freeze_);
    line_ = plainLabel(warningText(), true);
    line_->setFont(smaller(font()));
    line_->setContentsMargins(12, 0, 10, 4);
    line_->setWordWrap(true);
    column->addWidget(line_);
    column->addWidget(pane_, 1);
}

void TradesPage::present(const session::GroupDetail *detail, base::Instant now, bool connected, bool canChoose)
{
    connected_ = connected;
    canChoose_ = canChoose;
    model_->setNow(now);
    const base::ScheduleId group = detail ? detail->key.schedule : base::ScheduleId();
    std::vector<session::TradeRow> rows = detail ? detail->trades : std::vector<session::TradeRow>();
    planned_.clear();
    if (detail)
        for (const session::AgentRow &agent : detail->agents)
            if (agent.planned)
                planned_.push_back(agent.agent);
    const bool sameGroup = group == group_;
    group_ = group;
    if (sameGroup) {
        model_->setRows(std::move(rows));
    } else {
        clearProposals();
        model_->resetRows(std::move(rows));
    }
    const session::TradeRow *row = current();
    const QString known = row && detail ? knowledgeOf(*row, *detail) : QString();
    if (known != askedFor_)
        followCurrent();
    askedFor_ = known;
    followChoice();
}

const session::TradeRow *TradesPage::current() const
{
    const QString key = pane_->currentKey();
    for (const auto &row : model_->rows())
        if (row.trade.id.value == key)
            return &row;
    return nullptr;
}

void TradesPage::followCurrent()
{
    showLine();
    const session::TradeRow *row = current();
    if (!row || !preview_ || preview_->trade != row->trade.id)
        preview_.reset();
    showComparison();
    if (row && row->trade.isOpen() && isVisible())
        Q_EMIT previewWanted(group_, row->trade.id.value);
}

void TradesPage::setPreview(const session::TradePreviewPtr &preview)
{
    const session::TradeRow *row = current();
    if (!preview || preview->group != group_ || !row || preview->trade != row->trade.id)
        return;
    preview_ = preview;
    showComparison();
}

void TradesPage::showComparison()
{
    const session::TradeRow *row = current();
    if (row && preview_ && isVisible())
        Q_EMIT comparisonChanged(comparisonOf(*preview_, row->trade, QTimeZone::systemTimeZone()));
    else
        Q_EMIT comparisonChanged(std::nullopt);
}

void TradesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followCurrent();
}

void TradesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT comparisonChanged(std::nullopt);
}

std::vector<const session::TradeRow *> TradesPage::chosen() const
{
    const QStringList keys = pane_->chosenKeys();
    std::vector<const session::TradeRow *> rows;
    for (const auto &row : model_->rows())
        if (keys.contains(row.trade.id.value))
            rows.push_back(&row);
    return rows;
}

bool TradesPage::wantsDecision() const { return actions_[Approve]->isEnabled(); }

void TradesPage::setPrimary(bool primary) { approveButton_->setPrimary(primary); }

QStringList TradesPage::retryable(bool approve) const
{
    QStringList trades;
    for (const auto &row : model_->rows()) {
        const auto asked = asked_.constFind(row.trade.id.value);
        if (row.mayRetry && canDecide(row) && asked != asked_.cend() && *asked == approve)
            trades << row.trade.id.value;
    }
    return trades;
}

void TradesPage::followChoice()
{
    const auto rows = chosen();
    const int waiting =
        static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const auto *row) { return canDecide(*row); }));
    actions_[Approve]->setIconText(waiting > 0 ? tr("Approve %n", nullptr, waiting) : tr("Approve"));
    actions_[Deny]->setIconText(waiting > 0 ? tr("Deny %n", nullptr, waiting) : tr("Deny"));
    actions_[Approve]->setEnabled(connected_ && waiting > 0);
    actions_[Deny]->setEnabled(connected_ && waiting > 0);
    const bool touches = std::any_of(rows.begin(), rows.end(), [](const auto *row) { return row->touchesPlan; });
    actions_[ParkBoth]->setEnabled(canChoose_ && touches);
    actions_[ExcludeBoth]->setEnabled(canChoose_ && touches);
    const auto failed = static_cast<int>(retryable(true).size() + retryable(false).size());
    actions_[Retry]->setIconText(tr("Retry failed (%n)", "decisions", failed));
    actions_[Retry]->setEnabled(connected_ && failed > 0);
    retryButton_->setVisible(failed > 0);
    for (int i = FirstRule; i < actions_.size(); ++i)
        actions_[i]->setEnabled(connected_ && model_->rowCount() > 0);
    Q_EMIT choiceChanged();
}

void TradesPage::decide(bool approve)
{
    QStringList trades;
    for (const auto *row : chosen())
        if (canDecide(*row))
            trades << row->trade.id.value;
    for (const QString &trade : trades)
        asked_.insert(trade, approve);
    clearProposals();
    if (!trades.isEmpty())
        Q_EMIT tradesDecided(trades, approve);
    model_->clearChecks();
}

void TradesPage::retry()
{
    for (const bool approve : {true, false})
        if (const QStringList trades = retryable(approve); !trades.isEmpty())
            Q_EMIT tradesDecided(trades, approve);
}

void TradesPage::leaveOut(int disposition)
{
    QStringList agents;
    for (const auto *row : chosen()) {
        agents << row->trade.initiatingAgent.value;
        if (row->trade.receivingAgent)
            agents << row->trade.receivingAgent->value;
    }
    agents.removeDuplicates();
    if (!agents.isEmpty())
        Q_EMIT dispositionChosen(agents, disposition);
    model_->clearChecks();
}

void TradesPage::propose(plan::TradeRule rule)
{
    std::vector<schedule::ShiftTrade> trades;
    for (const auto &row : model_->rows())
        if (canDecide(row))
            trades.push_back(row.trade);
    const std::vector<plan::TradeProposal> proposals = plan::propose(rule, trades, planned_);
    model_->clearChecks();
    model_->setProposals(proposals);
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->proposals().contains(model_->key(row)))
            model_->setData(model_->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    const auto count = static_cast<int>(proposals.size());
    const bool approve = rule != plan::TradeRule::DenyWithViolations;
    proposed_ = count == 0 ? tr("The rule proposes nothing here: no matched trade fits it")
                : approve  ? tr("Proposed: approve %n trade(s); the rows say why. Nothing is sent until you press "
                                 "Approve, and it cannot be taken back.",
                                nullptr, count)
                           : tr("Proposed: deny %n trade(s); the rows say why. Nothing is sent until you press Deny, "
                                 "and it cannot be taken back.",
                                nullptr, count);
    showLine();
}

void TradesPage::clearProposals()
{
    model_->setProposals({});
    proposed_.clear();
    showLine();
}

/// The warning, or what is proposed and why for the current trade.
void TradesPage::showLine()
{
    const session::TradeRow *row = current();
    const auto proposal = row ? model_->proposals().constFind(row->trade.id.value) : model_->proposals().cend();
    line_->setText(
        proposed_.isEmpty() ? warningText()
        : proposal == model_->proposals().cend()
            ? proposed_
            : tr("%1 %2: %3.", "proposal, trade, why").arg(proposed_, tradePair(*row), becauseText(*proposal)));
}

} // namespace shiftlane::ui
