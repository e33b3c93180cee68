#pragma once
#include "schedule/agent_schedule.h"

namespace shiftlane::schedule {

/// What one write must carry so that the service ends at `wanted`: shifts to
/// put (whole) or remove by id, markers likewise. Empty when nothing differs.
struct AgentDelta {
    AgentId agent;
    std::optional<qint64> version; ///< agent-level lock; nothing = new in the schedule
    std::vector<Shift> putShifts;
    std::vector<ShiftId> removedShifts;
    std::vector<TimeOffMarker> putMarkers;
    std::vector<QDate> removedMarkers;

    [[nodiscard]] bool isEmpty() const
    {
        return putShifts.empty() && removedShifts.empty() && putMarkers.empty() && removedMarkers.empty();
    }
};

} // namespace shiftlane::schedule
