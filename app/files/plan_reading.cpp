// readPlanCsv: rows to a plan, or what is wrong with them.
#include "files/csv_reader.h"
#include "files/hashing_device.h"
#include "files/plan_collector.h"
#include "files/plan_columns.h"

namespace shiftlane::files {

namespace {

QString columnText(const QStringList &header, int column)
{
    const bool named = column > 0 && column <= header.size();
    return named ? revealed(header[column - 1]).trimmed() : column > 0 ? QString::number(column) : QString();
}

/// The rows of one file, as far as they can be read.
void readRows(CsvReader &reader, PlanCollector &collector)
{
    CsvRow row;
    QStringList header;
    ColumnMap columns;
    if (reader.next(row)) {
        header = row.cells;
        for (RowProblem &problem : columns.read(header, row.line))
            collector.report(std::move(problem));
        if (collector.hasProblems())
            return; // every row would only repeat it
        while (!collector.isFull() && reader.next(row)) {
            if (const int stray = columns.strayCell(row.cells))
                collector.report({row.line, QString::number(stray), QStringLiteral("a cell without a column")});
            else
                collector.add(row, columns);
        }
    } else if (!reader.problem()) {
        collector.report({1, {}, QStringLiteral("the file is empty")});
    }
    if (const auto &problem = reader.problem())
        collector.report({problem->line, columnText(header, problem->column), problem->reason});
}

} // namespace

std::vector<RowProblem> checkPlanText(QIODevice &device, const PlanLimits &limits)
{
    CsvReader reader(device, {limits.maxBytes, limits.maxCellBytes, limits.maxColumns});
    CsvRow row;
    QStringList header;
    ColumnMap columns;
    if (reader.next(row)) {
        header = row.cells;
        auto problems = columns.read(header, row.line);
        if (!problems.empty())
            return problems;
        while (reader.next(row)) {
        }
    } else if (!reader.problem()) {
        return {{1, {}, QStringLiteral("the file is empty")}};
    }
    if (const auto &problem = reader.problem())
        return {{problem->line, columnText(header, problem->column), problem->reason}};
    return {};
}

QString RowProblem::sentence() const
{
    const QString where = QStringLiteral("line %1, column ").arg(line);
    return where + (column.isEmpty() ? QStringLiteral("1") : column) + QStringLiteral(": ") + reason;
}

PlanReading readPlanCsv(QIODevice &device, const UnitsById &units, const std::vector<schedule::ScheduleGroup> &known,
                        const WeekSnapshot *snapshot, const PlanLimits &limits)
{
    HashingDevice hashing(device);
    CsvReader reader(hashing, {limits.maxBytes, limits.maxCellBytes, limits.maxColumns});
    PlanCollector collector(units, known, snapshot, limits.maxProblems);
    readRows(reader, collector);
    PlanReading reading = collector.finish();
    reading.plan.sourceHash = hashing.hash();
    return reading;
}

} // namespace shiftlane::files
