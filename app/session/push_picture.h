#pragma once
#include "push/push_run.h"
#include "session/performance.h"

namespace shiftlane::session {

/// What a push adds to the picture of the queues.
struct PushPicture {
    std::optional<insight::SyncWindow> window;
    std::vector<PerformanceMark> marks;
    std::vector<LaneStrip> lanes; ///< of groups that wrote, as the run orders them
};
[[nodiscard]] PushPicture pictureOf(const push::PushRun &run);

/// When the queues can feel the plan: the service routes by published schedules alone.
[[nodiscard]] std::vector<insight::ChangedSpan> routedSpans(const plan::PushPlan &plan, bool publishes);

/// Conflicts and retries of one lane, as they came.
[[nodiscard]] std::vector<PerformanceMark> marksOf(const push::GroupProgress &group);

/// One lane's writes by its marks; a write that never ended is open.
[[nodiscard]] LaneStrip stripOf(const push::GroupProgress &group);

} // namespace shiftlane::session
