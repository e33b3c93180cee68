#pragma once
#include "plan/push_plan.h"

namespace shiftlane::plan {

/// A stretch of time that a plan changes for somebody.
struct ChangedStretch {
    base::Instant from;
    base::Instant to;
    bool operator==(const ChangedStretch &) const = default;
};
/// What the activities that the plan adds, changes or removes cover, before or after,
/// together: sorted, apart. Activities that stay as they are count for nothing.
[[nodiscard]] std::vector<ChangedStretch> changedStretches(const PushPlan &plan);

} // namespace shiftlane::plan
