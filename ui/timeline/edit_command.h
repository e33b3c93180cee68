#pragma once
#include "plan/push_plan.h"

#include <QByteArray>
#include <QUndoCommand>
#include <functional>

namespace shiftlane::ui {

/// One correction in the window as an undo step: sends the agent's edits after
/// it, and before it on undo. Steps of the same key merge while they follow
/// each other.
class EditCommand : public QUndoCommand {
public:
    using Send = std::function<void(const base::ScheduleId &, const plan::AgentPlan &)>;
    EditCommand(base::ScheduleId group, plan::AgentPlan before, plan::AgentPlan after, const QString &text,
                QByteArray mergeKey, Send send);

    void undo() override { send_(group_, before_); }
    void redo() override { send_(group_, after_); }
    [[nodiscard]] int id() const override { return mergeKey_.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    base::ScheduleId group_;
    plan::AgentPlan before_;
    plan::AgentPlan after_;
    QByteArray mergeKey_;
    Send send_;
};

} // namespace shiftlane::ui
