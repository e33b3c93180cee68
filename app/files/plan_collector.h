#pragma once
#include "files/csv_reader.h"
#include "files/plan_builder.h"
#include "files/plan_columns.h"

#include <map>

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
    using Place = PlanPlace;
    using Fault = std::optional<RowFault>;

    [[nodiscard]] Fault checkSnapshot(const QString &id);
    [[nodiscard]] Fault checkGroupCells(const QString &week, const QString &unitName, const Place &place) const;
    [[nodiscard]] Fault takeRowOnce(const RowWish &wish, const Place &place, int line);
    [[nodiscard]] Fault elsewhere(const RowWish &wish, const Place &place) const;

    PlanBuilder builder_;
    const WeekSnapshot *snapshot_;
    int maxProblems_;
    QString snapshotId_;
    std::map<QString, int> rows_; ///< group, agent, kind and id, to the line
    std::vector<RowProblem> problems_;
};

} // namespace shiftlane::files
