#pragma once
#include "insight/coverage.h"

namespace shiftlane::insight {

/// What leaving agents out of a push does to the staff on queue: the service's
/// present schedule stays instead of the planned one. An estimate: Erlang C per
/// interval over all agents of the schedule group taken as one pool.
struct ExclusionPrice {
    CoverageChange change; ///< before: all are pushed; after: these agents are left out
    int agents = 0;
};

/// `pushed` and `leftOut`: staff on queue per interval with and without them.
[[nodiscard]] ExclusionPrice exclusionPrice(const Requirement &requirement, const StaffCurve &pushed,
                                            const StaffCurve &leftOut, int agents);

} // namespace shiftlane::insight
