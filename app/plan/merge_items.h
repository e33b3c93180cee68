#pragma once
#include "plan/conflict_id.h"
#include "plan/matching.h"

namespace shiftlane::plan {

/// A shift or a marker on three sides, and what the merge makes of it.
struct MergeItem {
    ShiftTriple shift;
    std::optional<schedule::TimeOffMarker> baseMarker;
    std::optional<schedule::TimeOffMarker> serviceMarker;
    std::optional<schedule::TimeOffMarker> plannedMarker;
    bool isMarker = false;

    std::optional<schedule::Shift> outShift;
    std::optional<schedule::TimeOffMarker> outMarker;
    bool disputed = false; ///< by itself
    std::optional<Choice> choice;

    [[nodiscard]] DisputedItem asDisputed() const;
    [[nodiscard]] bool hasBase() const { return isMarker ? baseMarker.has_value() : shift.base.has_value(); }
    [[nodiscard]] bool serviceChanged() const;
    [[nodiscard]] bool plannedChanged() const;
    [[nodiscard]] bool isAsService() const; ///< the outcome is what the service has
    [[nodiscard]] bool isAsPlanned() const;
    void take(Choice side); ///< the outcome becomes that side's version
};

/// Same content or both absent.
[[nodiscard]] bool sameShift(const std::optional<schedule::Shift> &a, const std::optional<schedule::Shift> &b);

/// Looks up what was decided; counts what it could answer.
class Decider {
public:
    Decider(const Decisions &decisions, std::optional<Choice> all) : decisions_(decisions), all_(all) {}
    [[nodiscard]] std::optional<Choice> operator()(const QByteArray &conflictId) const;

private:
    const Decisions &decisions_;
    std::optional<Choice> all_;
};

/// All items of one agent, each merged by itself; conflicts that a single item
/// has by itself are answered from `decider` (open ones leave the service's).
[[nodiscard]] std::vector<MergeItem> mergeItems(const schedule::AgentSchedule &base,
                                                const schedule::AgentSchedule &service,
                                                const schedule::AgentSchedule &planned, const Decider &decider,
                                                std::vector<Conflict> &open, int &decided);

/// Items that are sound alone and break a roster check together become
/// conflicts, until nothing is broken (`zone` null: time off is not looked at).
void settleBrokenChecks(std::vector<MergeItem> &items, const base::AgentId &agent, const QTimeZone *zone,
                        const Decider &decider, std::vector<Conflict> &open, int &decided);

} // namespace shiftlane::plan
