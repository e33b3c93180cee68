#pragma once
#include "plan/shift_parts.h"

namespace shiftlane::plan {

/// One shift that both sides changed, put together.
struct ActivityMerge {
    bool disputed = false;
    bool breaksCheck = false;                    ///< not by overlap: together they are no sound shift
    Span where;                                  ///< hull of what is disputed
    std::vector<schedule::Activity> merged;      ///< when nothing is disputed
    std::vector<schedule::Activity> keepService; ///< the disputed parts as the service has them, the rest merged
    std::vector<schedule::Activity> keepPlanned;
};

/// Three-way merge of the activities of one shift; all three exist, with sorted
/// activities. Changes that touch different intervals are both taken; a shift
/// whose structure is not sound on a side is disputed as a whole.
[[nodiscard]] ActivityMerge mergeActivities(const schedule::Shift &base, const schedule::Shift &service,
                                            const schedule::Shift &planned);

} // namespace shiftlane::plan
