#include "ui/pages/conflicts_page.h"

#include "ui/delegates/two_line_delegate.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/panel.h"
#include "ui/style/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

enum { Service, Planned, AllService, AllPlanned, AgentService, AgentPlanned, Person, Shift, Undo };

bool isOpen(const session::GroupDetail &detail, const QByteArray &id)
{
    return std::any_of(detail.conflicts.begin(), detail.conflicts.end(),
                       [&](const session::ConflictRow &row) { return row.conflict.id == id; });
}

bool isDecided(const session::GroupDetail &detail, const QByteArray &id)
{
    return std::any_of(detail.decided.begin(), detail.decided.end(),
                       [&](const session::DecidedRow &row) { return row.conflict.id == id; });
}

const session::ConflictRow *openOf(const session::GroupDetail &detail, const base::AgentId &agent)
{
    const auto found = std::find_if(detail.conflicts.begin(), detail.conflicts.end(),
                                    [&](const session::ConflictRow &row) { return row.conflict.agent == agent; });
    return found == detail.conflicts.end() ? nullptr : &*found;
}

} // namespace

ConflictsPage::ConflictsPage(QWidget *parent)
    : QWidget(parent), model_(new ConflictsModel(this)), pane_(new TablePane(model_, tr("Conflicts")))
{
    makeActions();
    layOut();
    pane_->table()->setItemDelegate(new TwoLineDelegate(pane_->table()));
    pane_->table()->verticalHeader()->setDefaultSectionSize(twoLineHeight(pane_->table()->font()));
    pane_->table()->installEventFilter(this);
    pane_->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(pane_->table(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(pane_->table()->indexAt(at)); });
    connect(pane_->table(), &RowTable::rowOpened, this, &ConflictsPage::openMenu);
    connect(pane_, &TablePane::chosenChanged, this, &ConflictsPage::followChoice);
    connect(pane_, &TablePane::currentKeyChanged, this, [this] {
        if (const ConflictItem *item = current())
            Q_EMIT agentChosen(item->row.conflict.agent);
        followCurrent();
    });
    setFocusProxy(pane_);
    followChoice();
}

void ConflictsPage::makeActions()
{
    const auto add = [this](const QString &text, const QString &button, const QString &tip, const QKeySequence &keys,
                            auto handler) {
        auto *action = new QAction(text, this);
        action->setIconText(button);
        action->setStatusTip(tip);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, handler);
        actions_ << action;
    };
    using plan::Choice;
    const auto deciding = [this](Scope scope, Choice choice) {
        return [this, scope, choice] { decide(openIds(scope), choice); };
    };
    const QString service = tr("Keep service", "way out of a conflict");
    const QString planned = tr("Keep planned", "way out of a conflict");
    add(tr("Keep &Service"), service,
        tr("The shift stays as the service has it; the planned change is dropped. In the table: 1"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), deciding(Scope::Chosen, Choice::KeepService));
    add(tr("Keep &Planned"), planned, tr("The planned shift replaces what is on the service. In the table: 2"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), deciding(Scope::Chosen, Choice::KeepPlanned));
    add(tr("Keep Service for All Remaining"), service,
        tr("Every open conflict of this group stays as the service has it"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), deciding(Scope::Group, Choice::KeepService));
    add(tr("Keep Planned for All Remaining"), planned,
        tr("In every open conflict of this group the planned shift wins"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P),
        deciding(Scope::Group, Choice::KeepPlanned));
    add(tr("Keep Service for All Remaining of the Agent"), service,
        tr("Every open conflict of this agent stays as the service has it"), {},
        deciding(Scope::Agent, Choice::KeepService));
    add(tr("Keep Planned for All Remaining of the Agent"), planned,
        tr("In every open conflict of this agent the planned shift wins"), {},
        deciding(Scope::Agent, Choice::KeepPlanned));
    add(tr("The Change Follows the &Person"), {}, tr("The agent keeps the planned times, on the shift that was taken"),
        {}, [this] { follow(plan::Follows::Person); });
    add(tr("The Change Stays with the S&hift"), {},
        tr("The planned change becomes the other agent's, with the shift that was given away"), {},
        [this] { follow(plan::Follows::Shift); });
    add(tr("&Undo Decision"), tr("Undo decision"), tr("Takes the chosen decisions back; possible until they are sent"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), [this] { undo(); });
}

void ConflictsPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new FlowLayout;
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    for (const int i : {Service, Planned})
        row->addWidget(new ActionButton(actions_[i]));
    for (const int i : {Person, Shift}) {
        auto *button = new ActionButton(actions_[i]);
        button->installEventFilter(this);
        following_.push_back(button);
        row->addWidget(button);
    }
    remaining_ = new QPushButton(tr("For all remaining"));
    remaining_->setAutoDefault(false);
    remaining_->setToolTip(tr("The same for every open conflict of the agent or of the group"));
    auto *menu = new QMenu(remaining_);
    menu->addActions({actions_[AgentService], actions_[AgentPlanned]});
    menu->addSeparator();
    menu->addActions({actions_[AllService], actions_[AllPlanned]});
    remaining_->setMenu(menu);
    row->addWidget(remaining_);
    undoButton_ = new ActionButton(actions_[Undo]);
    row->addWidget(undoButton_);
    column->addLayout(row);
    auto *notice = new QHBoxLayout;
    line_ = plainLabel();
    line_->setWordWrap(true);
    line_->setContentsMargins(12, 0, 10, 6);
    line_->hide();
    notice->addWidget(line_, 1);
    column->addLayout(notice);
    column->addWidget(pane_, 1);
}

void ConflictsPage::present(const session::GroupDetail *detail, base::Instant now, bool canDecide)
{
    canDecide_ = canDecide;
    model_->setNow(now);
    const base::ScheduleId group = detail ? detail->key.schedule : base::ScheduleId();
    const QTimeZone zone = detail && !detail->conflicts.empty() ? detail->conflicts.front().zone
                           : week_ && week_->group == group     ? week_->zone
                                                                : QTimeZone::utc();
    std::vector<ConflictItem> items = detail ? conflictItems(*detail, zone) : std::vector<ConflictItem>();
    trades_ = detail ? detail->trades : std::vector<session::TradeRow>();
    const bool sameGroup = group == group_;
    group_ = group;
    if (sameGroup) {
        if (detail)
            sayStale(*detail);
        model_->setRows(std::move(items));
    } else {
        expected_.clear();
        line_->hide();
        model_->resetRows(std::move(items));
    }
    // A decided row moves down; the next open one is what the planner wants.
    const ConflictItem *item = current();
    if (isVisible() && (!item || item->decided) && pane_->table()->hasFocus() && detail && !detail->conflicts.empty())
        pane_->selectKey(model_->key(0));
    followChoice();
}

void ConflictsPage::expect(const QList<QByteArray> &conflicts)
{
    line_->hide();
    for (const ConflictItem &item : model_->rows())
        if (conflicts.contains(item.row.conflict.id))
            expected_.insert_or_assign(item.row.conflict.id, item.row.conflict.agent);
}

void ConflictsPage::sayStale(const session::GroupDetail &detail)
{
    for (auto sent = expected_.begin(); sent != expected_.end();) {
        if (isOpen(detail, sent->first)) {
            ++sent; // not read yet
            continue;
        }
        const session::ConflictRow *other = openOf(detail, sent->second);
        if (!isDecided(detail, sent->first) && other) {
            line_->setText(
                tr("The service changed meanwhile: decide again for %1, %2. The earlier decision was made on "
                   "what is not there any more.")
                    .arg(other->agentName, conflictTime(*other)));
            line_->show();
        }
        sent = expected_.erase(sent);
    }
}

void ConflictsPage::setWeek(const session::AgentWeekPtr &week) { week_ = week; }

void ConflictsPage::setPreview(const session::TradePreviewPtr &preview)
{
    const ConflictItem *item = current();
    if (preview && preview->group == group_ && item && item->row.trade == preview->trade)
        preview_ = preview;
}

const ConflictItem *ConflictsPage::current() const
{
    const QString key = pane_->currentKey();
    for (int i = 0; i < model_->rowCount(); ++i)
        if (model_->key(i) == key)
            return &model_->at(i);
    return nullptr;
}

std::vector<const ConflictItem *> ConflictsPage::chosen() const
{
    const QStringList keys = pane_->chosenKeys();
    std::vector<const ConflictItem *> items;
    for (int i = 0; i < model_->rowCount(); ++i)
        if (keys.contains(model_->key(i)))
            items.push_back(&model_->at(i));
    return items;
}

QList<QByteArray> ConflictsPage::openIds(Scope scope) const
{
    const ConflictItem *item = current();
    QList<QByteArray> ids;
    if (scope == Scope::Chosen) {
        for (const ConflictItem *each : chosen())
            if (!each->decided)
                ids << each->row.conflict.id;
        return ids;
    }
    for (const ConflictItem &each : model_->rows())
        if (!each.decided && (scope == Scope::Group || (item && each.row.conflict.agent == item->row.conflict.agent)))
            ids << each.row.conflict.id;
    return ids;
}

void ConflictsPage::followCurrent()
{
    const ConflictItem *item = current();
    const bool asks = item && !item->decided && item->row.asksWhomToFollow && item->row.trade;
    if (!asks || !preview_ || preview_->trade != *item->row.trade)
        preview_.reset();
    if (asks && !preview_)
        Q_EMIT previewWanted(group_, item->row.trade->value);
}

void ConflictsPage::followChoice()
{
    const bool some = canDecide_ && !openIds(Scope::Chosen).isEmpty();
    const bool agents = canDecide_ && !openIds(Scope::Agent).isEmpty();
    const bool any = canDecide_ && !openIds(Scope::Group).isEmpty();
    for (const int i : {Service, Planned})
        actions_[i]->setEnabled(some);
    for (const int i : {AllService, AllPlanned})
        actions_[i]->setEnabled(any);
    for (const int i : {AgentService, AgentPlanned})
        actions_[i]->setEnabled(agents);
    remaining_->setEnabled(any);
    const ConflictItem *item = current();
    const bool asks = item && !item->decided && item->row.asksWhomToFollow && item->row.trade;
    if (asks) {
        actions_[Person]->setIconText(tr("Follow %1", "a planned change follows an agent")
                                          .arg(fontMetrics().elidedText(item->row.agentName, Qt::ElideRight, 110)));
        actions_[Shift]->setIconText(tr("Stay with the shift"));
        actions_[Person]->setStatusTip(
            tr("%1 keeps the planned times, on the shift that was taken").arg(item->row.agentName));
        actions_[Shift]->setStatusTip(tr("The planned change stays with the shift that was given away and becomes %1's")
                                          .arg(item->row.tradeWith));
    }
    for (const int i : {Person, Shift})
        actions_[i]->setEnabled(canDecide_ && asks);
    for (ActionButton *button : following_)
        button->setVisible(asks);
    const auto items = chosen();
    const bool back = std::any_of(items.begin(), items.end(), [](const auto *each) { return each->canUndo; });
    actions_[Undo]->setEnabled(canDecide_ && back);
    undoButton_->setVisible(back);
}

void ConflictsPage::decide(const QList<QByteArray> &ids, plan::Choice choice)
{
    if (ids.isEmpty() || !canDecide_)
        return;
    expect(ids);
    Q_EMIT conflictsDecided(ids, static_cast<int>(choice));
    model_->clearChecks();
}

void ConflictsPage::follow(plan::Follows follows)
{
    const ConflictItem *item = current();
    showComparison(false);
    if (item && item->row.trade)
        Q_EMIT tradeFollowed(item->row.trade->value, static_cast<int>(follows));
}

void ConflictsPage::undo()
{
    QList<QByteArray> ids;
    for (const ConflictItem *item : chosen())
        if (item->canUndo)
            ids << item->row.conflict.id;
    if (!ids.isEmpty())
        Q_EMIT decisionsUndone(ids);
    model_->clearChecks();
}

void ConflictsPage::openMenu(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](QAction *from, const QString &text, int key) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        action->setEnabled(from->isEnabled());
        action->setToolTip(from->statusTip());
        connect(action, &QAction::triggered, from, &QAction::trigger);
        return action;
    };
    QAction *first = add(actions_[Service], actions_[Service]->iconText(), Qt::Key_1);
    add(actions_[Planned], actions_[Planned]->iconText(), Qt::Key_2);
    if (actions_[Person]->isEnabled()) {
        add(actions_[Person], actions_[Person]->iconText(), Qt::Key_3);
        add(actions_[Shift], actions_[Shift]->iconText(), Qt::Key_4);
    }
    menu->addSeparator();
    menu->addActions({actions_[AgentService], actions_[AgentPlanned], actions_[AllService], actions_[AllPlanned]});
    menu->addSeparator();
    menu->addAction(actions_[Undo]);
    menu->setActiveAction(first);
    const QRect cell = pane_->table()->visualRect(index.siblingAtColumn(ConflictsModel::What));
    menu->popup(pane_->table()->viewport()->mapToGlobal(cell.bottomLeft()));
}

void ConflictsPage::showComparison(bool on)
{
    const ConflictItem *item = current();
    std::optional<Comparison> shown;
    if (on && item && preview_ && week_ && week_->agent == item->row.conflict.agent)
        for (const session::TradeRow &trade : trades_)
            if (trade.trade.id == preview_->trade)
                shown = followComparison(*preview_, trade.trade, week_->edits, QTimeZone::systemTimeZone());
    Q_EMIT comparisonChanged(shown);
}

void ConflictsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT comparisonChanged(std::nullopt);
}

bool ConflictsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool follows = std::any_of(following_.begin(), following_.end(),
                                     [&](const ActionButton *button) { return button == watched; });
    if (follows && (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn))
        showComparison(true);
    else if (follows && (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut))
        showComparison(false);
    if (watched != pane_->table() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QList<int> ways{Service, Planned, Person, Shift};
    const int way = key->key() - Qt::Key_1;
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || way < 0 || way >= ways.size())
        return QWidget::eventFilter(watched, event);
    actions_[ways[way]]->trigger();
    return true;
}

} // namespace shiftlane::ui
