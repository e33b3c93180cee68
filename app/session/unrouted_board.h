#pragma once
#include "session/adherence_feed.h"
#include "session/group_detail.h"
#include "session/unrouted.h"

#include <memory>

namespace shiftlane::session {

/// Puts plan, schedules and adherence side by side, group by group; what did not
/// change since the last time is taken from there. Engine thread, no timer.
class UnroutedBoard {
public:
    /// Management units of the groups that hold `now`: the ones to be asked for.
    [[nodiscard]] static std::vector<base::ManagementUnitId> unitsNow(const SessionState &state, base::Instant now);
    /// Null while nothing is another than before.
    [[nodiscard]] std::shared_ptr<const UnroutedView> look(const SessionState &state, const KnownAdherence &known,
                                                           std::vector<PlanningGroupNow> groups, base::Instant now);

private:
    struct Stamp {
        quint64 group = 0;
        quint64 plan = 0;
        quint64 units = 0;
        quint64 adherence = 0; ///< newest of the group's units
        qint64 moment = 0;     ///< activities begin and end
        size_t run = 0;        ///< what is known of the run
        bool operator==(const Stamp &) const = default;
    };
    struct Part {
        Stamp stamp;
        std::vector<UnroutedRow> rows;
        int expected = 0;
        int unseen = 0; ///< of these, whose unit does not tell
    };
    [[nodiscard]] Stamp stampOf(const SessionState &state, const LoadedGroup &loaded, const KnownAdherence &known,
                                base::Instant now);
    [[nodiscard]] Part partOf(const SessionState &state, const LoadedGroup &loaded, const KnownAdherence &known,
                              base::Instant now);
    [[nodiscard]] bool lookAtGroups(const SessionState &state, const KnownAdherence &known, base::Instant now,
                                    UnroutedView::State &standing);
    [[nodiscard]] bool isStale(const SessionState &state, const LoadedGroup &loaded);

    std::map<base::ScheduleId, Part> parts_;
    /// Which reading of a group the run began with: what it applied is not in that one.
    std::map<base::ScheduleId, quint64> runBegan_;
    QString run_; ///< id
    Names names_;
    quint64 namesOf_ = 0;
    std::shared_ptr<const UnroutedView> last_;
};

} // namespace shiftlane::session
