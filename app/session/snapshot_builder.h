#pragma once
#include "session/group_detail.h"
#include "session/parked_rows.h"

namespace shiftlane::session {

/// Makes snapshots of a state. What did not change since the last one is taken
/// from there: the rows of a group are made again only where something of it is
/// another. Engine thread.
class SnapshotBuilder {
public:
    /// Times are UTC; `generation` counts up.
    [[nodiscard]] SnapshotPtr make(const SessionState &state, quint64 generation, base::Instant now);

private:
    /// What a group's rows were made from.
    struct Stamp {
        quint64 units = 0;
        quint64 group = 0;
        quint64 others = 0; ///< groups of the same unit, where a trade between them ended
        quint64 trades = 0;
        quint64 tradeNews = 0;
        quint64 plan = 0;
        size_t progress = 0;
        bool operator==(const Stamp &) const = default;
    };
    struct Made {
        Stamp stamp;
        quint64 rosterOf = 0; ///< revisions of units and group
        Roster roster;
        GroupRow row;
    };
    [[nodiscard]] static Stamp stampOf(const SessionState &state, const LoadedGroup &loaded);
    void makeDetails(const SessionState &state);

    quint64 namesOf_ = 0;
    Names names_;
    std::map<base::ScheduleId, Made> made_;
    std::shared_ptr<const Details> details_ = std::make_shared<const Details>();
};

} // namespace shiftlane::session
