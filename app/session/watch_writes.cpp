#include "session/watch_writes.h"

#include <algorithm>

namespace shiftlane::session {

using push::OperationStatus;

bool WatchedWrites::take(const push::Remote::ScheduleEvent &event, Instant at)
{
    const OperationStatus status = event.operation.status;
    const bool complete = status == OperationStatus::Complete;
    const bool failed = status == OperationStatus::Error || status == OperationStatus::Canceled;
    const auto known = std::find_if(rows_.begin(), rows_.end(),
                                    [&](const SeenWrite &row) { return row.operation == event.operation.id; });
    SeenWrite row;
    if (known != rows_.end()) {
        if (known->complete || known->failed || (!complete && !failed))
            return false; // told twice, or late
        row = *known;
        rows_.erase(known);
    }
    row.at = at;
    row.operation = event.operation.id;
    row.group.businessUnit = event.businessUnit;
    if (!event.schedule.isEmpty()) // the end of a write that failed may not name it
        row.group.schedule = event.schedule;
    if (!event.modifiedBy.isEmpty())
        row.by = event.modifiedBy;
    if (!event.eventType.isEmpty())
        row.kind = event.eventType;
    row.complete = complete;
    row.failed = failed;
    if (event.operation.version)
        row.version = event.operation.version;
    rows_.push_front(std::move(row));
    if (rows_.size() > kept)
        rows_.pop_back();
    return true;
}

std::vector<SeenWrite> WatchedWrites::rows() const { return {rows_.begin(), rows_.end()}; }

} // namespace shiftlane::session
