#include "plan/paid_minutes.h"

#include <algorithm>

namespace shiftlane::plan {

int paidMinutes(const schedule::AgentSchedule &schedule, const schedule::WeekBounds &week,
                const std::vector<schedule::ActivityCode> &codes)
{
    int sum = 0;
    for (const schedule::Shift &shift : schedule.shifts) {
        if (shift.activities.empty() || !week.contains(shift.start()))
            continue;
        for (const schedule::Activity &activity : shift.activities) {
            const auto code =
                std::find_if(codes.begin(), codes.end(), [&](const auto &each) { return each.id == activity.code; });
            const bool paid = activity.paid.value_or(code != codes.end() && code->paid);
            sum += activity.payableMinutes.value_or(paid ? activity.lengthMinutes : 0);
        }
    }
    return sum;
}

} // namespace shiftlane::plan
