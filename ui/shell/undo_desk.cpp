#include "ui/shell/undo_desk.h"

#include "plan/disposition.h"
#include "ui/shell/actions.h"
#include "ui/shell/pages.h"
#include "ui/shell/session_link.h"

#include <QUndoCommand>
#include <map>

namespace shiftlane::ui {
namespace {

using plan::Disposition;
using session::Stage;

class DisposeCommand : public QUndoCommand {
public:
    DisposeCommand(SessionLink &link, base::ScheduleId group, std::map<int, QList<QString>> before, int now)
        : link_(link), group_(std::move(group)), before_(std::move(before)), now_(now)
    {
    }
    void undo() override
    {
        for (const auto &[disposition, agents] : before_)
            Q_EMIT link_.setDisposition(group_, agents, disposition);
    }
    void redo() override
    {
        QList<QString> all;
        for (const auto &[disposition, agents] : before_)
            all << agents;
        Q_EMIT link_.setDisposition(group_, all, now_);
    }

private:
    SessionLink &link_;
    base::ScheduleId group_;
    std::map<int, QList<QString>> before_; ///< agents by the disposition they had
    int now_;
};

class DecideCommand : public QUndoCommand {
public:
    DecideCommand(SessionLink &link, base::ScheduleId group, QList<QByteArray> conflicts, int choice)
        : link_(link), group_(std::move(group)), conflicts_(std::move(conflicts)), choice_(choice)
    {
    }
    void undo() override { Q_EMIT link_.undoDecisions(group_, conflicts_); }
    void redo() override
    {
        if (conflicts_.size() == 1)
            Q_EMIT link_.decideConflict(group_, conflicts_.front(), choice_);
        else
            Q_EMIT link_.decideConflicts(group_, conflicts_, choice_);
    }

private:
    SessionLink &link_;
    base::ScheduleId group_;
    QList<QByteArray> conflicts_;
    int choice_;
};

QString dispositionText(int disposition, int agents)
{
    switch (static_cast<Disposition>(disposition)) {
    case Disposition::Exclude:
        return UndoDesk::tr("Exclude %n Agent(s)", "what is undone", agents);
    case Disposition::Park:
        return UndoDesk::tr("Park %n Agent(s)", "what is undone", agents);
    case Disposition::Push:
    case Disposition::Decide:
        break;
    }
    return UndoDesk::tr("Push %n Agent(s)", "what is undone", agents);
}

} // namespace

UndoDesk::UndoDesk(SessionLink &link, const Actions &actions, QObject *parent)
    : QObject(parent), link_(link), snapshot_(std::make_shared<session::Snapshot>())
{
    connect(actions.undo, &QAction::triggered, &stack_, &QUndoStack::undo);
    connect(actions.redo, &QAction::triggered, &stack_, &QUndoStack::redo);
    for (const auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&stack_, signal, this, [this, &actions] { follow(actions); });
    for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&stack_, signal, this, [this, &actions] { follow(actions); });
    follow(actions);
}

void UndoDesk::follow(const Actions &actions)
{
    actions.undo->setEnabled(stack_.canUndo());
    actions.redo->setEnabled(stack_.canRedo());
    actions.undo->setText(stack_.canUndo() ? tr("&Undo %1").arg(stack_.undoText()) : tr("&Undo"));
    actions.redo->setText(stack_.canRedo() ? tr("&Redo %1").arg(stack_.redoText()) : tr("&Redo"));
}

void UndoDesk::present(const session::SnapshotPtr &snapshot)
{
    const session::Snapshot &before = *snapshot_;
    const bool began = snapshot->stage >= Stage::Pushing && before.stage < Stage::Pushing;
    const bool away = snapshot->stage < Stage::Loaded && before.stage >= Stage::Loaded;
    // A first correction on the timeline makes a plan of its own: that one is not another plan.
    const bool made = before.planName.isEmpty() && snapshot->planEditedHere;
    if (began || away || (snapshot->planName != before.planName && !made))
        stack_.clear();
    snapshot_ = snapshot;
}

void UndoDesk::dispose(const base::ScheduleId &group, const QList<QString> &agents, int disposition)
{
    std::map<int, QList<QString>> before;
    if (const session::GroupDetail *detail = detailOf(*snapshot_, group))
        for (const session::AgentRow &row : detail->agents)
            if (agents.contains(row.agent.value))
                before[static_cast<int>(row.disposition)] << row.agent.value;
    if (snapshot_->stage >= Stage::Pushing || before.empty()) {
        Q_EMIT link_.setDisposition(group, agents, disposition);
        return;
    }
    auto *command = new DisposeCommand(link_, group, std::move(before), disposition);
    command->setText(dispositionText(disposition, static_cast<int>(agents.size())));
    stack_.push(command);
}

void UndoDesk::decide(const base::ScheduleId &group, const QList<QByteArray> &conflicts, int choice)
{
    if (snapshot_->stage >= Stage::Pushing) {
        // The lane goes on with it at once: there may be nothing left to take back.
        for (const QByteArray &id : conflicts)
            Q_EMIT link_.decideConflict(group, id, choice);
        return;
    }
    auto *command = new DecideCommand(link_, group, conflicts, choice);
    command->setText(tr("Decide %n Conflict(s)", "what is undone", static_cast<int>(conflicts.size())));
    stack_.push(command);
}

} // namespace shiftlane::ui
