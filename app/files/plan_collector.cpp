#include "files/plan_collector.h"

#include <algorithm>

namespace shiftlane::files {

namespace {

std::optional<RowFault> at(Column column, const PlanBuilder::Reason &reason)
{
    return reason ? std::optional(RowFault{column, *reason}) : std::nullopt;
}

RowWish wishOf(const CsvRow &row, const ColumnMap &columns)
{
    const auto cell = [&](Column column) { return columns.cell(row.cells, column); };
    return {cell(Column::Kind), cell(Column::Id),         cell(Column::Date),  cell(Column::Start),
            cell(Column::End),  cell(Column::Activities), cell(Column::Action)};
}

} // namespace

PlanCollector::PlanCollector(const UnitsById &units, const std::vector<schedule::ScheduleGroup> &known,
                             const WeekSnapshot *snapshot, int maxProblems)
    : builder_(units, known, snapshot), snapshot_(snapshot), maxProblems_(maxProblems),
      snapshotId_(snapshot ? snapshot->id : QString())
{
}

void PlanCollector::report(RowProblem problem)
{
    if (!isFull())
        problems_.push_back(std::move(problem));
}

void PlanCollector::add(const CsvRow &row, const ColumnMap &columns)
{
    const auto cell = [&](Column column) { return columns.cell(row.cells, column); };
    Place place;
    const RowWish wish = wishOf(row, columns);
    Fault fault = checkSnapshot(cell(Column::Snapshot));
    if (!fault)
        fault = at(Column::ScheduleGroup, builder_.findGroup(cell(Column::ScheduleGroup), place));
    if (!fault)
        fault = checkGroupCells(cell(Column::Week), cell(Column::BusinessUnit), place);
    if (!fault)
        fault = at(Column::AgentId, builder_.findAgent(cell(Column::AgentId), place));
    if (!fault)
        fault = takeRowOnce(wish, place, row.line);
    if (!fault)
        fault = elsewhere(wish, place);
    if (!fault) {
        RowReading reading = readRow(wish, {place.unit, place.base, place.exported != nullptr});
        if (auto *edits = std::get_if<RowEdits>(&reading)) {
            builder_.keep(std::move(*edits), place, row.line, !place.exported);
            return;
        }
        fault = std::get<RowFault>(reading);
    }
    report({row.line, nameOf(fault->column), fault->reason});
}

PlanCollector::Fault PlanCollector::checkSnapshot(const QString &id)
{
    // A row that the planner added need not repeat it.
    if (id.isEmpty() || id == snapshotId_)
        return std::nullopt;
    if (snapshotId_.isEmpty() && !snapshot_) {
        snapshotId_ = id;
        return std::nullopt;
    }
    return RowFault{Column::Snapshot,
                    QStringLiteral("the row is of snapshot %1, the plan of %2; rows of two exports do not go together")
                        .arg(id.left(60), snapshotId_.left(60))};
}

PlanCollector::Fault PlanCollector::checkGroupCells(const QString &week, const QString &unitName,
                                                    const Place &place) const
{
    if (!week.isEmpty() && parseDate(week) != place.group->key.weekDate)
        return RowFault{Column::Week, QStringLiteral("%1, but the week of the schedule group is %2")
                                          .arg(week.left(40), place.group->key.weekDate.toString(Qt::ISODate))};
    if (!unitName.isEmpty() && unitName != place.unit->name.trimmed())
        return RowFault{Column::BusinessUnit,
                        QStringLiteral("%1, but the schedule group is of %2").arg(unitName.left(60), place.unit->name)};
    return std::nullopt;
}

PlanCollector::Fault PlanCollector::takeRowOnce(const RowWish &wish, const Place &place, int line)
{
    const bool marker = wish.kind.compare(timeOffKind(), Qt::CaseInsensitive) == 0;
    if (wish.id.isEmpty() && !marker)
        return std::nullopt; // a new shift; twice the same overlaps itself
    const QString id = wish.id.isEmpty() ? wish.date : wish.id;
    const QString key =
        QStringList{place.group->key.schedule.value, place.agentId.value, marker ? timeOffKind() : shiftKind(), id}
            .join(QChar(0x1f));
    const auto [it, fresh] = rows_.emplace(key, line);
    if (fresh)
        return std::nullopt;
    return RowFault{wish.id.isEmpty() ? Column::Date : Column::Id,
                    QStringLiteral("already in line %1").arg(it->second)};
}

/// A shift id of another agent is a row that slipped, worth its own words.
PlanCollector::Fault PlanCollector::elsewhere(const RowWish &wish, const Place &place) const
{
    if (wish.kind.compare(shiftKind(), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return at(Column::Id, builder_.shiftOfAnother(base::ShiftId(wish.id), place));
}

PlanReading PlanCollector::finish()
{
    for (const PlanBuilder::Clash &clash : builder_.clashes())
        report({clash.line, nameOf(clash.column), clash.reason});
    PlanReading reading;
    reading.plan = builder_.take(snapshotId_);
    if (!problems_.empty())
        reading.plan.groups.clear(); // nothing is half loaded
    std::stable_sort(problems_.begin(), problems_.end(), [](const auto &a, const auto &b) { return a.line < b.line; });
    reading.problems = std::move(problems_);
    return reading;
}

} // namespace shiftlane::files
