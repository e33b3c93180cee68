#include "insight/exclusion_price.h"

namespace shiftlane::insight {

ExclusionPrice exclusionPrice(const Requirement &requirement, const StaffCurve &pushed, const StaffCurve &leftOut,
                              int agents)
{
    return {compareCoverage(requirement, pushed, leftOut), agents};
}

} // namespace shiftlane::insight
