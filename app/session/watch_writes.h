#pragma once
#include "push/ports.h"
#include "session/watch.h"

#include <deque>

namespace shiftlane::session {

/// Schedule writes by anybody, out of the service's events: one row for each
/// operation, however often it is told. Pure; times are handed in.
class WatchedWrites {
public:
    static constexpr size_t kept = 500;

    /// False: nothing of it is new. Names are ids until named().
    bool take(const push::Remote::ScheduleEvent &event, Instant at);
    /// What can be said of a row beyond the event: names, week, whether it is ours.
    template <class Fill>
    void each(Fill fill)
    {
        for (SeenWrite &row : rows_)
            fill(row);
    }
    [[nodiscard]] std::vector<SeenWrite> rows() const; ///< newest first

private:
    std::deque<SeenWrite> rows_; ///< newest first; `by` is the id as the event names it
};

} // namespace shiftlane::session
