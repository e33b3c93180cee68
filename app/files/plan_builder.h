#pragma once
#include "files/plan_csv.h"
#include "files/plan_rows.h"

#include <map>

namespace shiftlane::files {

/// Where an edit belongs. Pointers live as long as what the builder was made from.
struct PlanPlace {
    const schedule::ScheduleGroup *group = nullptr;
    const schedule::BusinessUnit *unit = nullptr;
    const SnapshotGroup *exported = nullptr; ///< nothing where the base is unknown
    const schedule::Agent *agent = nullptr;  ///< nothing where only the snapshot knows it
    base::AgentId agentId;
    const schedule::AgentSchedule *base = nullptr;
};

/// Puts edits together to a plan, whatever file they come from: finds group and
/// agent, keeps what was read, and tells what edits of one agent do to each other.
class PlanBuilder {
public:
    PlanBuilder(const UnitsById &units, const std::vector<schedule::ScheduleGroup> &known,
                const WeekSnapshot *snapshot);

    using Reason = std::optional<QString>; ///< why not
    [[nodiscard]] Reason findGroup(const QString &id, PlanPlace &place) const;
    [[nodiscard]] Reason findAgent(const QString &id, PlanPlace &place) const;
    /// A shift id that the snapshot gives to another agent.
    [[nodiscard]] Reason shiftOfAnother(const base::ShiftId &id, const PlanPlace &place) const;

    /// `line` is kept with each edit. `rowsOnly`: they do not say all that a shift is.
    void keep(RowEdits edits, const PlanPlace &place, int line, bool rowsOnly);

    struct Clash {
        int line = 0;
        Column column = Column::Start;
        QString reason;
    };
    [[nodiscard]] std::vector<Clash> clashes() const;
    [[nodiscard]] plan::PushPlan take(const QString &snapshotId);

private:
    const UnitsById &units_;
    const WeekSnapshot *snapshot_;
    std::map<base::ScheduleId, const schedule::ScheduleGroup *> groups_;
    std::map<base::ScheduleId, const SnapshotGroup *> exported_;
    std::map<base::ScheduleId, std::map<base::AgentId, plan::AgentPlan>> plans_;
};

} // namespace shiftlane::files
