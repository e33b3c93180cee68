#include "push/read_back.h"

#include "plan/merge.h"

namespace shiftlane::push {

Seen seen(const schedule::AgentSchedule &before, const schedule::AgentSchedule &wanted,
          const schedule::AgentSchedule &now)
{
    if (plan::delta(now, wanted).isEmpty())
        return Seen::Present;
    const plan::MergeResult again = plan::merge(before, now, wanted);
    if (!again.conflicts.empty())
        return Seen::Overwritten;
    return plan::delta(now, again.merged).isEmpty() ? Seen::Present : Seen::Absent;
}

} // namespace shiftlane::push
