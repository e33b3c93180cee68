#pragma once
#include "plan/push_plan.h"
#include "push/ports.h"
#include "session/week_loader.h"

/// A past push, put back: as a plan to check and push like any other. Pure.
namespace shiftlane::session {

struct RollBack {
    plan::PushPlan plan;
    int agents = 0; ///< that the push applied
    int shown = 0;  ///< of them in groups that are loaded
};

/// For every agent that the run applied: back to what it read before it wrote.
/// The base is what the run left there (shifts that it added under the ids that
/// the service gave them), so that what others changed since is kept or asked,
/// never written over. Groups that are not in `weeks` are left out. A failure
/// where a record cannot be read.
[[nodiscard]] base::Result<RollBack> rollBackOf(const std::vector<push::JournalRecord> &records, const QString &runId,
                                                const LoadedWeeks &weeks);

/// First week of each schedule group that the run applied somebody in.
[[nodiscard]] std::vector<schedule::ScheduleGroupKey> groupsToRollBack(const std::vector<push::JournalRecord> &records,
                                                                       const QString &runId);

} // namespace shiftlane::session
