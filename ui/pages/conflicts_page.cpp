#include "ui/pages/conflicts_page.h"

#include "ui/pages/panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace shiftlane::ui {

ConflictsPage::ConflictsPage(QWidget *parent)
    : QWidget(parent), model_(new ConflictsModel(this)), pane_(new TablePane(model_, tr("Conflicts")))
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    for (int i = 0; i < actions_.size(); ++i) {
        if (i == 2) {
            row->addSpacing(8);
            row->addWidget(plainLabel(tr("For all remaining:"), true));
        }
        row->addWidget(new ActionButton(actions_[i]));
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(pane_, 1);
    connect(pane_, &TablePane::chosenChanged, this, &ConflictsPage::followChoice);
    connect(pane_, &TablePane::currentKeyChanged, this, [this](const QString &key) {
        for (int i = 0; i < model_->rowCount(); ++i)
            if (model_->key(i) == key)
                Q_EMIT agentChosen(model_->at(i).conflict.agent);
    });
    setFocusProxy(pane_);
    followChoice();
}

void ConflictsPage::makeActions()
{
    const auto add = [this](const QString &text, const QString &button, const QString &tip, const QKeySequence &keys,
                            plan::Choice choice, bool all) {
        auto *action = new QAction(text, this);
        action->setIconText(button);
        action->setStatusTip(tip);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, choice, all] { decide(choice, all); });
        actions_ << action;
    };
    using plan::Choice;
    const QString service = tr("Keep service", "way out of a conflict");
    const QString planned = tr("Keep planned", "way out of a conflict");
    add(tr("Keep &Service"), service, tr("The shift stays as the service has it; the planned change is dropped"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Choice::KeepService, false);
    add(tr("Keep &Planned"), planned, tr("The planned shift replaces what is on the service"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), Choice::KeepPlanned, false);
    add(tr("Keep Service for All Remaining"), service,
        tr("Every open conflict of this group stays as the service has it"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), Choice::KeepService, true);
    add(tr("Keep Planned for All Remaining"), planned,
        tr("In every open conflict of this group the planned shift wins"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P),
        Choice::KeepPlanned, true);
}

void ConflictsPage::present(const session::GroupDetail *detail, base::Instant now, bool canDecide)
{
    canDecide_ = canDecide;
    model_->setNow(now);
    const base::ScheduleId group = detail ? detail->key.schedule : base::ScheduleId();
    std::vector<session::ConflictRow> rows = detail ? detail->conflicts : std::vector<session::ConflictRow>();
    const bool sameGroup = group == group_;
    group_ = group;
    if (sameGroup)
        model_->setRows(std::move(rows));
    else
        model_->resetRows(std::move(rows));
    followChoice();
}

void ConflictsPage::followChoice()
{
    const bool some = !pane_->chosenKeys().isEmpty();
    for (int i = 0; i < actions_.size(); ++i)
        actions_[i]->setEnabled(canDecide_ && (i < 2 ? some : model_->rowCount() > 0));
}

void ConflictsPage::decide(plan::Choice choice, bool all)
{
    const QStringList keys = pane_->chosenKeys();
    QList<QByteArray> ids;
    for (int i = 0; i < model_->rowCount(); ++i)
        if (all || keys.contains(model_->key(i)))
            ids << model_->at(i).conflict.id;
    for (const QByteArray &id : ids)
        Q_EMIT conflictDecided(id, static_cast<int>(choice));
    model_->clearChecks();
}

} // namespace shiftlane::ui
