#include "ui/pages/parked_page.h"

#include "plan/disposition.h"
#include "ui/delegates/state_delegate.h"
#include "ui/models/group_state.h"
#include "ui/pages/panel.h"
#include "ui/pages/table_tools.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

namespace shiftlane::ui {

namespace {

enum { PushAgain, TakeBack };

} // namespace

ParkedPage::ParkedPage(QWidget *parent)
    : QWidget(parent), model_(new ParkedModel(this)), pane_(new TablePane(model_, tr("Parked agents"))),
      row_(new QHBoxLayout), closing_(plainLabel({}, true))
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    row_->setContentsMargins(10, 6, 10, 6);
    row_->setSpacing(8);
    for (QAction *action : actions_)
        row_->addWidget(new ActionButton(action));
    row_->addSpacing(10);
    closing_->setFont(smaller(font()));
    closing_->setWordWrap(true);
    row_->addWidget(closing_, 1);
    column->addLayout(row_);
    column->addWidget(pane_, 1);
    pane_->table()->setItemDelegateForColumn(ParkedModel::State, new StateDelegate(pane_->table()));
    pane_->table()->setItemDelegateForColumn(ParkedModel::Until, new StateDelegate(pane_->table()));
    connect(pane_, &TablePane::chosenChanged, this, &ParkedPage::followChoice);
    connect(pane_, &TablePane::currentKeyChanged, this, [this](const QString &key) {
        for (int i = 0; i < model_->rowCount(); ++i)
            if (model_->key(i) == key)
                Q_EMIT agentChosen(model_->at(i).group, model_->at(i).agent);
    });
    setFocusProxy(pane_);
    followChoice();
}

void ParkedPage::makeActions()
{
    auto *again = new QAction(tr("Push Parked Agents A&gain"), this);
    again->setStatusTip(
        tr("Pushes the chosen agents whose trade ended, or all of them; what others changed is merged"));
    again->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G));
    connect(again, &QAction::triggered, this, &ParkedPage::pushAgain);
    auto *back = new QAction(tr("Push Parked Agents After &All"), this);
    back->setIconText(tr("Push after all"));
    back->setStatusTip(tr("Takes the chosen agents back into this push"));
    back->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
    connect(back, &QAction::triggered, this, &ParkedPage::takeBack);
    actions_ << again << back;
}

void ParkedPage::addClosing(QAction *closeWeek) { row_->addWidget(new ActionButton(closeWeek)); }

void ParkedPage::presentClosing(const QString &group, const QString &obstacle)
{
    const QString text = group.isEmpty()      ? QString()
                         : obstacle.isEmpty() ? tr("%1: nothing is open", "group").arg(group)
                                              : tr("%1: %2", "group, why it cannot be closed").arg(group, obstacle);
    if (text != closing_->text())
        closing_->setText(text);
}

void ParkedPage::present(const session::Snapshot &snapshot, base::Instant now, bool canChoose, bool canPush)
{
    canChoose_ = canChoose;
    canPush_ = canPush;
    std::map<base::ScheduleId, QTimeZone> zones;
    if (snapshot.groups)
        for (const auto &group : *snapshot.groups)
            zones.emplace(group.key.schedule, group.zone);
    model_->setZones(std::move(zones));
    model_->setNow(now);
    model_->setRows(snapshot.parked ? *snapshot.parked : std::vector<session::ParkedRow>());
    followChoice();
}

std::vector<const session::ParkedRow *> ParkedPage::again() const
{
    const QStringList keys = pane_->chosenKeys();
    std::vector<const session::ParkedRow *> rows;
    for (int i = 0; i < model_->rowCount(); ++i)
        if (canPushAgain(model_->at(i)) && (keys.isEmpty() || keys.contains(model_->key(i))))
            rows.push_back(&model_->at(i));
    return rows;
}

void ParkedPage::followChoice()
{
    const QStringList keys = pane_->chosenKeys();
    bool planned = false;
    for (int i = 0; i < model_->rowCount(); ++i)
        planned =
            planned || (model_->at(i).state == session::ParkedRow::State::Planned && keys.contains(model_->key(i)));
    actions_[TakeBack]->setEnabled(canChoose_ && planned);
    const int count = static_cast<int>(again().size());
    actions_[PushAgain]->setEnabled(canPush_ && count > 0);
    actions_[PushAgain]->setIconText(count > 0 ? tr("Push %n again", nullptr, count) : tr("Push again"));
}

void ParkedPage::pushAgain()
{
    QMap<QString, QStringList> agents;
    for (const session::ParkedRow *row : again())
        agents[row->group.value] << row->agent.value;
    if (!agents.isEmpty())
        Q_EMIT pushWanted(agents);
    model_->clearChecks();
}

void ParkedPage::takeBack()
{
    const QStringList keys = pane_->chosenKeys();
    std::map<base::ScheduleId, QStringList> agents;
    for (int i = 0; i < model_->rowCount(); ++i)
        if (keys.contains(model_->key(i)) && model_->at(i).state == session::ParkedRow::State::Planned)
            agents[model_->at(i).group] << model_->at(i).agent.value;
    for (const auto &[group, names] : agents)
        Q_EMIT dispositionChosen(group, names, static_cast<int>(plan::Disposition::Push));
    model_->clearChecks();
}

LogPage::LogPage(QWidget *parent) : QWidget(parent), model_(new LogModel(this)), pane_(new TablePane(model_, tr("Log")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pane_);
    pane_->setEmptyText({.title = tr("Nothing happened yet"),
                         .advice = tr("What the console asks of the service and what it answers is listed here.")});
    setFocusProxy(pane_);
}

void LogPage::present(const session::Snapshot &snapshot)
{
    if (snapshot.log == shown_)
        return;
    shown_ = snapshot.log;
    std::map<base::ScheduleId, QString> names;
    std::map<base::ScheduleId, QTimeZone> zones;
    if (snapshot.groups) {
        for (const auto &group : *snapshot.groups) {
            names.emplace(group.key.schedule, groupName(group));
            zones.emplace(group.key.schedule, group.zone);
        }
    }
    model_->setGroups(std::move(names), std::move(zones));
    const QScrollBar *bar = pane_->table()->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    std::vector<session::LogLine> lines;
    QSet<QString> seen; // the same words at the same instant are one line to a reader
    if (shown_) {
        for (const auto &line : *shown_) {
            const QString key = QString::number(line.at.ms) + line.group.value + QLatin1Char(' ') + line.text;
            if (seen.contains(key))
                continue;
            seen.insert(key);
            lines.push_back(line);
        }
    }
    model_->setRows(std::move(lines));
    if (atEnd)
        pane_->table()->scrollToBottom();
}

bool LogPage::choose(const base::ScheduleId &group, base::Instant at)
{
    int best = -1;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const session::LogLine &line = model_->at(row);
        const auto distance = [&](int other) { return std::abs(model_->at(other).at.ms - at.ms); };
        if ((group.isEmpty() || line.group == group) && (best < 0 || distance(row) < distance(best)))
            best = row;
    }
    if (best < 0)
        return false;
    const QModelIndex shown = pane_->filter()->mapFromSource(model_->index(best, 0));
    if (shown.isValid())
        chooseRow(pane_->table(), shown);
    return shown.isValid();
}

} // namespace shiftlane::ui
