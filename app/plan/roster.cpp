#include "plan/merge.h"
#include "schedule/week.h"

#include <algorithm>
#include <set>

namespace shiftlane::plan {

namespace {

using schedule::Activity;
using schedule::AgentSchedule;
using schedule::Shift;

bool isOnGrid(base::Instant instant, int intervalMinutes) { return instant.ms % (intervalMinutes * 60'000LL) == 0; }

void checkActivities(const Shift &shift, int intervalMinutes, std::vector<RosterProblem> &out)
{
    if (shift.activities.empty()) {
        out.push_back({RosterProblem::Kind::EmptyShift, shift.start(), shift.id});
        return;
    }
    for (size_t i = 0; i < shift.activities.size(); ++i) {
        const Activity &activity = shift.activities[i];
        if (activity.lengthMinutes <= 0)
            out.push_back({RosterProblem::Kind::EmptyShift, activity.start, shift.id});
        if (i > 0 && activity.start < shift.activities[i - 1].end())
            out.push_back({RosterProblem::Kind::ActivityOverlap, activity.start, shift.id});
        if (intervalMinutes > 0 &&
            (!isOnGrid(activity.start, intervalMinutes) || !isOnGrid(activity.end(), intervalMinutes)))
            out.push_back({RosterProblem::Kind::NotOnInterval, activity.start, shift.id});
    }
}

void checkIdentities(const AgentSchedule &schedule, std::vector<RosterProblem> &out)
{
    std::set<base::ShiftId> ids;
    for (const Shift &shift : schedule.shifts) {
        if (!shift.id.isEmpty() && !ids.insert(shift.id).second)
            out.push_back({RosterProblem::Kind::DuplicateShiftId, shift.start(), shift.id});
    }
    std::set<QDate> dates;
    for (const auto &marker : schedule.markers) {
        if (!dates.insert(marker.date).second)
            out.push_back({RosterProblem::Kind::DuplicateMarkerDate, {}, {}});
    }
}

} // namespace

bool isOnTimeOff(const Shift &shift, const schedule::TimeOffMarker &marker, const QTimeZone &zone)
{
    return !shift.activities.empty() && schedule::toLocal(shift.start(), zone).date == marker.date;
}

std::vector<RosterProblem> rosterProblems(const AgentSchedule &schedule, int intervalMinutes, const QTimeZone *zone)
{
    AgentSchedule sorted = schedule;
    sorted.sort();
    std::vector<RosterProblem> out;
    base::Instant latestEnd;
    for (size_t i = 0; i < sorted.shifts.size(); ++i) {
        const Shift &shift = sorted.shifts[i];
        checkActivities(shift, intervalMinutes, out);
        if (shift.activities.empty())
            continue;
        if (i > 0 && shift.start() < latestEnd)
            out.push_back({RosterProblem::Kind::OverlappingShifts, shift.start(), shift.id});
        latestEnd = std::max(latestEnd, shift.end());
        for (const auto &marker : sorted.markers) {
            if (zone && isOnTimeOff(shift, marker, *zone))
                out.push_back({RosterProblem::Kind::OverlapsTimeOff, shift.start(), shift.id});
        }
    }
    checkIdentities(sorted, out);
    return out;
}

} // namespace shiftlane::plan
