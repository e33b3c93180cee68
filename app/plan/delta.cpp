#include "plan/merge.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using schedule::AgentSchedule;
using schedule::Shift;

bool sameActivities(Shift a, Shift b)
{
    a.sortActivities();
    b.sortActivities();
    return a.sameContent(b);
}

void shiftDelta(const AgentSchedule &service, const AgentSchedule &wanted, AgentDelta &out)
{
    std::vector<bool> claimed(service.shifts.size(), false);
    std::vector<const Shift *> unknown;
    for (const Shift &wish : wanted.shifts) {
        const auto it = std::find_if(service.shifts.begin(), service.shifts.end(), [&](const Shift &each) {
            return !wish.id.isEmpty() && each.id == wish.id &&
                   !claimed[static_cast<size_t>(&each - service.shifts.data())];
        });
        if (it == service.shifts.end()) {
            unknown.push_back(&wish);
            continue;
        }
        claimed[static_cast<size_t>(it - service.shifts.begin())] = true;
        if (!sameActivities(*it, wish))
            out.putShifts.push_back(wish);
    }
    for (const Shift *wish : unknown) {
        size_t i = 0;
        while (i < service.shifts.size() && (claimed[i] || !sameActivities(service.shifts[i], *wish)))
            ++i;
        if (i < service.shifts.size()) {
            claimed[i] = true; // already there, under an id of the service's
            continue;
        }
        out.putShifts.push_back(*wish);
        out.putShifts.back().id = {}; // the service gives ids; one it does not hold is refused
    }
    for (size_t i = 0; i < service.shifts.size(); ++i) {
        if (!claimed[i])
            out.removedShifts.push_back(service.shifts[i].id);
    }
}

} // namespace

AgentDelta delta(const AgentSchedule &service, const AgentSchedule &wanted)
{
    AgentDelta out;
    out.agent = wanted.agent;
    out.version = service.version;
    shiftDelta(service, wanted, out);
    for (Shift &shift : out.putShifts)
        shift.manuallyEdited = true;
    for (const auto &marker : wanted.markers) {
        const auto *there = service.marker(marker.date);
        if (!there || !(*there == marker))
            out.putMarkers.push_back(marker);
    }
    for (const auto &marker : service.markers) {
        if (!wanted.marker(marker.date))
            out.removedMarkers.push_back(marker.date);
    }
    return out;
}

} // namespace shiftlane::plan
