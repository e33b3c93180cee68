#include "ui/timeline/edit_command.h"

namespace shiftlane::ui {

EditCommand::EditCommand(base::ScheduleId group, plan::AgentPlan before, plan::AgentPlan after, const QString &text,
                         QByteArray mergeKey, Send send)
    : QUndoCommand(text), group_(std::move(group)), before_(std::move(before)), after_(std::move(after)),
      mergeKey_(std::move(mergeKey)), send_(std::move(send))
{
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditCommand *>(other);
    if (!next || next->group_ != group_ || next->after_.agent != after_.agent || next->mergeKey_ != mergeKey_)
        return false;
    after_ = next->after_;
    return true;
}

} // namespace shiftlane::ui
