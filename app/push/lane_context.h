#pragma once
#include "push/lane.h"

namespace shiftlane::push {

/// What the lane of one group is told of its run; what an earlier session
/// decided later counts before the options. Points into all three.
[[nodiscard]] LaneContext contextOf(const plan::GroupPlan &group, const RunOptions &options,
                                    const BusinessUnits &units);

} // namespace shiftlane::push
