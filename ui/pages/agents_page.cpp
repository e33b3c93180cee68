#include "ui/pages/agents_page.h"

#include "ui/delegates/state_delegate.h"
#include "ui/pages/panel.h"
#include "ui/pages/price_strip.h"
#include "ui/style/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {

AgentsPage::AgentsPage(QWidget *parent)
    : QWidget(parent), model_(new AgentsModel(this)), pane_(new TablePane(watched(), tr("Agents"))), bar_(new QWidget),
      barText_(plainLabel({}, true)), problems_(plainLabel({}, true)), price_(new PriceStrip)
{
    makeActions();
    layOut();
    auto *choice = new ChoiceDelegate(pane_->table());
    pane_->table()->setItemDelegateForColumn(AgentsModel::Verdict, new StateDelegate(pane_->table()));
    pane_->table()->setItemDelegateForColumn(AgentsModel::InPush, choice);
    connect(choice, &ChoiceDelegate::choiceRequested, this, &AgentsPage::openMenu);
    connect(pane_->table(), &RowTable::rowOpened, this, &AgentsPage::openMenu);
    pane_->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(pane_->table(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(pane_->table()->indexAt(at)); });
    connect(pane_, &TablePane::currentKeyChanged, this, [this](const QString &key) {
        Q_EMIT agentChosen(base::AgentId(key));
        showProblems();
    });
    connect(pane_, &TablePane::chosenChanged, this, &AgentsPage::followChoice);
    priceDelay_.setSingleShot(true);
    priceDelay_.setInterval(200);
    connect(&priceDelay_, &QTimer::timeout, this, [this] { Q_EMIT priceWanted(group_, pricedFor_); });
    setFocusProxy(pane_);
    followChoice();
}

/// The model, followed before the pane follows it: what is said of the price is
/// worked out again only when rows or check marks changed, not with every row chosen.
AgentsModel *AgentsPage::watched()
{
    const auto stale = [this] { priceStale_ = true; };
    connect(model_, &TableModel::checksChanged, this, stale);
    connect(model_, &QAbstractItemModel::dataChanged, this, stale);
    connect(model_, &QAbstractItemModel::rowsInserted, this, stale);
    connect(model_, &QAbstractItemModel::rowsRemoved, this, stale);
    connect(model_, &QAbstractItemModel::layoutChanged, this, stale);
    connect(model_, &QAbstractItemModel::modelReset, this, stale);
    return model_;
}

void AgentsPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout(bar_);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(barText_);
    for (QAction *action : actions_)
        row->addWidget(new ActionButton(action));
    row->addStretch(1);
    problems_->setFont(smaller(font()));
    problems_->setWordWrap(true);
    problems_->setContentsMargins(12, 3, 10, 3);
    problems_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(bar_);
    column->addWidget(pane_, 1);
    column->addWidget(problems_);
    column->addWidget(price_);
    bar_->hide();
    problems_->hide();
}

void AgentsPage::makeActions()
{
    const auto add = [this](plan::Disposition disposition, const QString &text, const QString &button,
                            const QString &tip, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setIconText(button);
        action->setStatusTip(tip);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, disposition] { choose(disposition); });
        actions_ << action;
    };
    add(plan::Disposition::Push, tr("P&ush Chosen Agents"), tr("Push"), tr("Takes the chosen agents into this push"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    add(plan::Disposition::Exclude, tr("E&xclude Chosen Agents"), tr("Exclude"),
        tr("Leaves the chosen agents out of this push"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    add(plan::Disposition::Park, tr("Par&k Chosen Agents"), tr("Park"),
        tr("Leaves the chosen agents out now and brings them back when their trade ends"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
}

void AgentsPage::present(const session::GroupDetail *detail, const QString &where, bool canChoose)
{
    priceStale_ = priceStale_ || canChoose != canChoose_;
    canChoose_ = canChoose;
    model_->setContext(where);
    const base::ScheduleId group = detail ? detail->key.schedule : base::ScheduleId();
    const session::Rows<session::AgentRow> rows = detail ? detail->agents : session::Rows<session::AgentRow>();
    const bool sameGroup = group == group_;
    group_ = group;
    priceStale_ = priceStale_ || !sameGroup;
    if (sameGroup)
        model_->setShared(rows);
    else
        model_->resetShared(rows);
    pane_->followFirst();
    followChoice();
    showProblems();
}

/// Names and states come first: the unit gives way where there is no room.
void AgentsPage::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < 150 * fontMetrics().averageCharWidth();
    if (narrow != narrow_ && !pane_->isSizedByHand())
        pane_->table()->setColumnHidden(AgentsModel::Unit, narrow);
    narrow_ = narrow;
    QWidget::resizeEvent(event);
}

void AgentsPage::showProblems()
{
    const QModelIndex current = pane_->filter()->mapToSource(pane_->table()->currentIndex());
    QString text;
    if (current.isValid() && !model_->at(current.row()).problems.empty())
        text = tr("%1: %2", "agent, problems")
                   .arg(model_->at(current.row()).name,
                        problemsText(model_->at(current.row())).replace(QLatin1Char('\n'), QStringLiteral("; ")));
    problems_->setText(text);
    problems_->setVisible(!text.isEmpty());
}

/// The checked ones; where none is, all that the push leaves out.
QStringList AgentsPage::priced() const
{
    QStringList agents;
    const bool checked = model_->checkedCount() > 0;
    for (const auto &row : model_->rows()) {
        const bool out = row.disposition == plan::Disposition::Exclude || row.disposition == plan::Disposition::Park;
        if (row.planned && row.outcome == push::Outcome::Pending &&
            (checked ? model_->isChecked(row.agent.value) : row.checked && out))
            agents << row.agent.value;
    }
    return agents;
}

void AgentsPage::followPrice()
{
    if (!priceStale_)
        return;
    priceStale_ = false;
    const QStringList agents = canChoose_ ? priced() : QStringList();
    // Many agents: what the price depends on as one number.
    size_t known = qHash(group_);
    for (const auto &row : model_->rows())
        if (row.planned)
            known = qHashMulti(known, static_cast<int>(row.disposition), row.changes.added, row.changes.changed,
                               row.changes.removed);
    if (agents == pricedFor_ && known == pricedAt_)
        return;
    pricedFor_ = agents;
    pricedAt_ = known;
    price_->setWaiting(static_cast<int>(agents.size()));
    if (agents.isEmpty())
        priceDelay_.stop();
    else
        priceDelay_.start();
}

void AgentsPage::setPrice(const session::PriceAnswerPtr &price)
{
    if (price && price->group == group_ && price->agents == pricedFor_ && !pricedFor_.isEmpty())
        price_->setPrice(*price);
}

void AgentsPage::setFilterText(const QString &text) { pane_->setFilterText(text); }

QStringList AgentsPage::plannedOf(const QStringList &keys) const
{
    const QSet<QString> wanted(keys.begin(), keys.end());
    QStringList planned;
    if (wanted.isEmpty())
        return planned;
    for (const auto &row : model_->rows())
        if (row.planned && row.outcome == push::Outcome::Pending && wanted.contains(row.agent.value))
            planned << row.agent.value;
    return planned;
}

void AgentsPage::choose(plan::Disposition disposition)
{
    const QStringList agents = plannedOf(pane_->chosenKeys());
    if (agents.isEmpty())
        return;
    Q_EMIT dispositionChosen(agents, static_cast<int>(disposition));
    model_->clearChecks();
}

void AgentsPage::openMenu(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString key = index.data(KeyRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool can = canChoose_ && !plannedOf({key}).isEmpty();
    for (const auto disposition : {plan::Disposition::Push, plan::Disposition::Exclude, plan::Disposition::Park}) {
        QAction *action = menu->addAction(dispositionWord(disposition));
        action->setCheckable(true);
        action->setEnabled(can);
        const auto row = std::find_if(model_->rows().begin(), model_->rows().end(),
                                      [&](const auto &each) { return each.agent.value == key; });
        action->setChecked(row != model_->rows().end() && row->disposition == disposition);
        connect(action, &QAction::triggered, this,
                [this, key, disposition] { Q_EMIT dispositionChosen({key}, static_cast<int>(disposition)); });
    }
    const QRect cell = pane_->table()->visualRect(index.siblingAtColumn(AgentsModel::InPush));
    menu->popup(pane_->table()->viewport()->mapToGlobal(cell.bottomLeft()));
}

void AgentsPage::followChoice()
{
    const QStringList agents = canChoose_ ? plannedOf(pane_->chosenKeys()) : QStringList();
    for (QAction *action : actions_)
        action->setEnabled(!agents.isEmpty());
    const int checked = model_->checkedCount();
    barText_->setText(tr("%n chosen:", "agents", checked));
    bar_->setVisible(checked > 0);
    followPrice();
}

} // namespace shiftlane::ui
