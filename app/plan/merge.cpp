#include "plan/merge.h"

#include "plan/merge_items.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace shiftlane::plan {

namespace {

using schedule::AgentSchedule;
using schedule::Shift;

AgentSchedule sorted(AgentSchedule schedule)
{
    schedule.sort();
    return schedule;
}

/// Two shifts must not carry one id; the service's keeps it.
void clearRepeatedIds(AgentSchedule &merged, const AgentSchedule &service)
{
    std::set<base::ShiftId> seen;
    for (const bool known : {true, false}) {
        for (Shift &shift : merged.shifts) {
            if (shift.id.isEmpty() || (service.shift(shift.id) != nullptr) != known)
                continue;
            if (!seen.insert(shift.id).second)
                shift.id = {};
        }
    }
}

bool keepsForeign(const MergeItem &item)
{
    if (!item.serviceChanged())
        return false;
    const bool agreed =
        item.isMarker ? item.serviceMarker == item.plannedMarker : sameShift(item.shift.service, item.shift.planned);
    return !agreed && !item.isAsPlanned();
}

} // namespace

MergeResult merge(const AgentSchedule &baseSide, const AgentSchedule &serviceSide, const AgentSchedule &plannedSide,
                  const Decisions &decisions, std::optional<Choice> all, const QTimeZone *zone)
{
    const AgentSchedule base = sorted(baseSide);
    const AgentSchedule service = sorted(serviceSide);
    const AgentSchedule planned = sorted(plannedSide);
    const Decider decider(decisions, all);

    MergeResult result;
    std::vector<MergeItem> items = mergeItems(base, service, planned, decider, result.conflicts, result.decided);
    settleBrokenChecks(items, service.agent, zone, decider, result.conflicts, result.decided);

    result.merged = service;
    result.merged.shifts.clear();
    result.merged.markers.clear();
    for (const MergeItem &item : items) {
        if (item.outShift)
            result.merged.shifts.push_back(*item.outShift);
        if (item.outMarker)
            result.merged.markers.push_back(*item.outMarker);
        result.foreignKept += keepsForeign(item) ? 1 : 0;
    }
    clearRepeatedIds(result.merged, service);
    result.merged.sort();
    std::sort(result.conflicts.begin(), result.conflicts.end(), [](const Conflict &a, const Conflict &b) {
        return std::tie(a.from, a.markerDate, a.id) < std::tie(b.from, b.markerDate, b.id);
    });
    return result;
}

} // namespace shiftlane::plan
