#include "ui/pages/trades_page.h"

#include "plan/disposition.h"
#include "ui/delegates/state_delegate.h"
#include "ui/pages/panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

enum { Approve, Deny, ParkBoth, ExcludeBoth };

} // namespace

TradesPage::TradesPage(QWidget *parent)
    : QWidget(parent), model_(new TradesModel(this)), pane_(new TablePane(model_, tr("Shift trades")))
{
    makeActions();
    layOut();
    pane_->table()->setItemDelegateForColumn(TradesModel::State, new StateDelegate(pane_->table()));
    pane_->table()->setItemDelegateForColumn(TradesModel::ThisPush, new StateDelegate(pane_->table()));
    connect(pane_, &TablePane::chosenChanged, this, &TradesPage::followChoice);
    connect(pane_, &TablePane::currentKeyChanged, this, [this](const QString &key) {
        for (const auto &row : model_->rows())
            if (row.trade.id.value == key)
                Q_EMIT agentChosen(row.trade.initiatingAgent);
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
    park->setIconText(tr("Park both agents"));
    connect(park, &QAction::triggered, this, [this] { leaveOut(static_cast<int>(plan::Disposition::Park)); });
    QAction *exclude = add(tr("Exclude Both A&gents"), tr("Leaves both agents out of this push"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exclude->setIconText(tr("Exclude both agents"));
    connect(exclude, &QAction::triggered, this, [this] { leaveOut(static_cast<int>(plan::Disposition::Exclude)); });
}

void TradesPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    approveButton_ = new ActionButton(actions_[Approve]);
    row->addWidget(approveButton_);
    for (int i = Deny; i <= ExcludeBoth; ++i)
        row->addWidget(new ActionButton(actions_[i]));
    QLabel *warning =
        plainLabel(tr("Decisions are sent when you press Approve or Deny; they cannot be taken back"), true);
    warning->setFont(smaller(font()));
    warning->setWordWrap(true);
    row->addSpacing(6);
    row->addWidget(warning, 1);
    column->addLayout(row);
    column->addWidget(pane_, 1);
}

void TradesPage::present(const session::GroupDetail *detail, base::Instant now, bool connected, bool canChoose)
{
    connected_ = connected;
    canChoose_ = canChoose;
    model_->setNow(now);
    const base::ScheduleId group = detail ? detail->key.schedule : base::ScheduleId();
    std::vector<session::TradeRow> rows = detail ? detail->trades : std::vector<session::TradeRow>();
    const bool sameGroup = group == group_;
    group_ = group;
    if (sameGroup)
        model_->setRows(std::move(rows));
    else
        model_->resetRows(std::move(rows));
    followChoice();
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
    Q_EMIT choiceChanged();
}

void TradesPage::decide(bool approve)
{
    QStringList trades;
    for (const auto *row : chosen())
        if (canDecide(*row))
            trades << row->trade.id.value;
    if (!trades.isEmpty())
        Q_EMIT tradesDecided(trades, approve);
    model_->clearChecks();
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

} // namespace shiftlane::ui
