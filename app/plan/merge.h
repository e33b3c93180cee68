#pragma once
#include "schedule/agent_delta.h"

#include <QByteArray>
#include <QTimeZone>
#include <map>
#include <optional>
#include <vector>

namespace shiftlane::plan {

/// Why the two sides cannot be had together.
enum class ConflictKind {
    BothChanged,     ///< the same interval of the same shift (or the same marker), differently
    ModifiedDeleted, ///< planned changes what the service deleted
    DeletedModified, ///< planned deletes what the service changed
    AddedOverlap,    ///< a planned shift overlaps one that the service added or moved
    BreaksCheck,     ///< each side is sound, both together break a roster check
};

enum class Choice { KeepService, KeepPlanned };

/// One thing to decide. `id` is stable for the same base, service and planned
/// content: a decision made on another view does not match it and is asked
/// again (U3, G04).
struct Conflict {
    QByteArray id; ///< hex
    ConflictKind kind = ConflictKind::BothChanged;
    base::AgentId agent;
    std::optional<schedule::Shift> baseShift;
    std::optional<schedule::Shift> serviceShift;
    std::optional<schedule::Shift> plannedShift;
    std::optional<schedule::TimeOffMarker> baseMarker;
    std::optional<schedule::TimeOffMarker> serviceMarker;
    std::optional<schedule::TimeOffMarker> plannedMarker;
    base::Instant from; ///< the disputed interval, UTC; for markers both are {0}
    base::Instant to;
    QDate markerDate; ///< valid for markers only
};

/// Decisions by conflict id.
using Decisions = std::map<QByteArray, Choice>;

struct MergeResult {
    schedule::AgentSchedule merged;  ///< with undecided conflicts as the service has them
    std::vector<Conflict> conflicts; ///< still open
    int decided = 0;                 ///< conflicts that `decisions` (or `all`) settled
    int foreignKept = 0;             ///< shifts and markers the other side changed and we keep
};

/// Three-way merge M(base, service, planned) of one agent (engine.md, laws
/// P1–P14). Shifts are matched by id, else by overlap; then their activities by
/// interval; markers by date. One-sided changes are taken, equal ones folded,
/// different ones on overlapping intervals are conflicts, modify against delete
/// always. A result that breaks a roster check though both sides pass it is a
/// conflict, never a silent repair. So is another shift (id and content) in the
/// place of one that the plan changes: a trade may put one at the very same time.
/// `merged.version` is the service's. With the
/// unit's `zone` a shift that starts on a day of time off is such a check too.
/// A decision settles what is disputed; what else changed in the same shift
/// is merged all the same.
[[nodiscard]] MergeResult merge(const schedule::AgentSchedule &base, const schedule::AgentSchedule &service,
                                const schedule::AgentSchedule &planned, const Decisions &decisions = {},
                                std::optional<Choice> all = std::nullopt, const QTimeZone *zone = nullptr);

using schedule::AgentDelta;
/// What brings the service from `service` to `wanted`; carries service's version.
[[nodiscard]] AgentDelta delta(const schedule::AgentSchedule &service, const schedule::AgentSchedule &wanted);

/// Rule that a roster breaks; `where`/`other` name the shifts by start.
struct RosterProblem {
    enum class Kind {
        OverlappingShifts,
        ActivityOverlap,
        EmptyShift,
        NotOnInterval,
        OverlapsTimeOff,
        DuplicateShiftId,
        DuplicateMarkerDate
    };
    Kind kind = Kind::OverlappingShifts;
    base::Instant where;
    base::ShiftId shift;
};
/// Structural checks that plan and merge result share. Activities and shifts
/// must start and end on whole `intervalMinutes` only where the caller asks
/// (0 = not checked), time off only where it gives the unit's zone.
[[nodiscard]] std::vector<RosterProblem> rosterProblems(const schedule::AgentSchedule &schedule,
                                                        int intervalMinutes = 0, const QTimeZone *zone = nullptr);
/// A full day off belongs to the shift that starts on that local day.
[[nodiscard]] bool isOnTimeOff(const schedule::Shift &shift, const schedule::TimeOffMarker &marker,
                               const QTimeZone &zone);

} // namespace shiftlane::plan
