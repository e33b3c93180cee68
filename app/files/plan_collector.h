#pragma once
#include "files/csv_reader.h"
#include "files/plan_columns.h"
#include "files/plan_rows.h"

#include <map>
#include <set>

namespace shiftlane::files {

/// Gathers the edits of a plan row by row and keeps what is wrong. Checks what
/// one row alone cannot show: the right snapshot, group and agent, no row
/// twice, no overlap of one agent's shifts.
class PlanCollector {
public:
    PlanCollector(const UnitsById &units, const std::vector<schedule::ScheduleGroup> &known,
                  const WeekSnapshot *snapshot, int maxProblems);

    void add(const CsvRow &row, const ColumnMap &columns);
    void report(RowProblem problem);
    [[nodiscard]] bool hasProblems() const { return !problems_.empty(); }
    [[nodiscard]] bool isFull() const { return static_cast<int>(problems_.size()) >= maxProblems_; }
    /// The plan when nothing is wrong, otherwise the problems in order of lines.
    [[nodiscard]] PlanReading finish();

private:
    struct Place {
        const schedule::ScheduleGroup *group = nullptr;
        const schedule::BusinessUnit *unit = nullptr;
        const SnapshotGroup *exported = nullptr; ///< nothing where the base is unknown
        const schedule::Agent *agent = nullptr;  ///< nothing where only the snapshot knows it
        base::AgentId agentId;
        const schedule::AgentSchedule *base = nullptr;
    };
    using Fault = std::optional<RowFault>;

    [[nodiscard]] Fault checkSnapshot(const QString &id);
    [[nodiscard]] Fault findGroup(const QString &id, Place &place) const;
    [[nodiscard]] Fault checkGroupCells(const QString &week, const QString &unitName, const Place &place) const;
    [[nodiscard]] Fault findAgent(const QString &id, Place &place) const;
    [[nodiscard]] Fault takeRowOnce(const RowWish &wish, const Place &place, int line);
    [[nodiscard]] Fault elsewhere(const RowWish &wish, const Place &place) const;
    void keep(RowEdits edits, const Place &place, int line);
    void checkOverlaps(const plan::AgentPlan &agent, const schedule::AgentSchedule *base);

    const UnitsById &units_;
    const WeekSnapshot *snapshot_;
    int maxProblems_;
    std::map<base::ScheduleId, const schedule::ScheduleGroup *> groups_;
    std::map<base::ScheduleId, const SnapshotGroup *> exported_;
    QString snapshotId_;
    std::map<QString, int> rows_; ///< group, agent, kind and id, to the line
    std::map<base::ScheduleId, std::map<base::AgentId, plan::AgentPlan>> plans_;
    std::vector<RowProblem> problems_;
};

} // namespace shiftlane::files
