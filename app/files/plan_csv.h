#pragma once
#include "base/result.h"
#include "plan/push_plan.h"
#include "schedule/business_unit.h"
#include "schedule/shift_trade.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <vector>

/// The week as CSV and the plan that comes back: one row per shift or full-day
/// time-off marker. Columns, in this order (reading goes by header name):
///   snapshot, schedule_group, week, business_unit, schedule_version, agent_id,
///   agent, agent_version, kind (shift | time off), id, date, start, end,
///   activities, action ("" | delete)
/// week, business_unit, agent and the versions are for people and may be left
/// out; week and business_unit must fit where they stand. snapshot may be empty
/// in a row that was added.
///
/// Times are wall clock of the business unit; an end that is not after its start
/// is on the next day. The repeated hour of autumn is written with its offset
/// (01:30-05:00). Dates are 2026-11-23 (23.11.2026 is understood).
///
/// activities: "08:00-10:00 On Queue; 10:00-10:15 Break". A code whose name is
/// not unique in the business unit, or holds a semicolon or bracket, has its id
/// behind it: "Coaching [17]" (activity_text.h). An activity that stands as the
/// snapshot has it, or that moved, keeps description, pay and what Shiftlane
/// does not interpret.
///
/// A row whose activities are untouched and whose start or end is not: of the
/// same length, the whole shift moves; otherwise its first and last activity are
/// stretched or clipped. A row whose activities are edited: they say what the
/// shift is; start and end must agree or be untouched. A new shift has an empty
/// id; with start and end alone it is one stretch of the default on-queue code.
///
/// A day off has no start or end; activities is "480 min Time Off", id is
/// "off-2026-11-24" (empty for a new one); with another date it moves.
///
/// Cells that a spreadsheet could take for a formula are neutralised with a
/// leading apostrophe, which reading takes off again. Ids are exact: one that a
/// spreadsheet rewrote (1E+05, lost zeros) is unknown, never guessed.
namespace shiftlane::files {

/// One agent-week of a snapshot.
struct SnapshotGroup {
    schedule::ScheduleGroup group;
    QString businessUnitName;
    std::vector<schedule::AgentSchedule> agents; ///< sorted by agent id
};

/// What `export-week` saw: the base of every plan made from it. Written beside
/// the CSV as FILE.base.json.gz.
struct WeekSnapshot {
    QString id; ///< unique; stands in every row
    base::Instant takenAt;
    std::vector<SnapshotGroup> groups;
};

using UnitsById = std::map<base::BusinessUnitId, schedule::BusinessUnit>;

struct RowProblem {
    int line = 0;   ///< 1-based line of the file where the row starts
    QString column; ///< header name; empty = the whole row or file
    QString reason;
    /// "line N, column NAME: reason"; the number 1 stands for a column that has no name
    [[nodiscard]] QString sentence() const;
};

/// Limits that keep memory bounded whatever the file is.
struct PlanLimits {
    qint64 maxBytes = 64LL * 1024 * 1024;
    int maxCellBytes = 64 * 1024;
    int maxColumns = 256;
    int maxProblems = 200;
};

struct PlanReading {
    plan::PushPlan plan;              ///< complete only when `problems` is empty
    std::vector<RowProblem> problems; ///< nothing is half loaded
};

/// Writes the CSV of a snapshot. UTF-8 with BOM (spreadsheets need it), CRLF.
[[nodiscard]] QByteArray writeWeekCsv(const WeekSnapshot &snapshot, const UnitsById &units);
/// Writes a plan: the snapshot's rows with the plan's edits in place.
[[nodiscard]] QByteArray writePlanCsv(const WeekSnapshot &snapshot, const UnitsById &units, const plan::PushPlan &plan);
/// Where a planner may start: the header and the present rows of one agent, with
/// both kinds of rows where one has them. Read against `snapshot` it changes nothing.
[[nodiscard]] QByteArray writePlanTemplate(const WeekSnapshot &snapshot, const UnitsById &units);

/// Reads a plan. `snapshot` null = base unknown: every row is an edit. Unknown
/// agents, overlapping shifts, times in a gap, rows of groups or units that are
/// not in `units`/`known` … are problems with line and column. `device` must be
/// a regular file or buffer; at most limits.maxBytes are taken from it.
[[nodiscard]] PlanReading readPlanCsv(QIODevice &device, const UnitsById &units,
                                      const std::vector<schedule::ScheduleGroup> &known, const WeekSnapshot *snapshot,
                                      const PlanLimits &limits = {});

/// The snapshot file: gzip of JSON lines; parse(print(x)) = x.
[[nodiscard]] QByteArray writeSnapshot(const WeekSnapshot &snapshot);
[[nodiscard]] base::Result<WeekSnapshot> readSnapshot(const QByteArray &gzip);

/// Opens FILE, CSV or JSON (plan_json.h) as its content shows, and its base: FILE.base.json.gz, else a snapshot file in
/// the same folder with the id that the rows name (a plan saved under another name), else none (base unknown). A
/// snapshot of its name that cannot be read or is another one is a failure. Only regular files; hash and size from the
/// open handle.
[[nodiscard]] base::Result<PlanReading> openPlan(const QString &path, const UnitsById &units,
                                                 const std::vector<schedule::ScheduleGroup> &known,
                                                 const PlanLimits &limits = {});

/// What is wrong with FILE whatever the service holds: encoding, quotes, caps,
/// header. Empty = it can be opened against the service.
[[nodiscard]] base::Result<std::vector<RowProblem>> checkPlanText(const QString &path, const PlanLimits &limits = {});
[[nodiscard]] std::vector<RowProblem> checkPlanText(QIODevice &device, const PlanLimits &limits = {});

/// Where the snapshot of a plan stands: FILE.base.json.gz, FILE without .csv or .json.
[[nodiscard]] QString snapshotPathFor(const QString &planPath);

/// A plausible plan of `changes` changed agents-or-shifts: longer and shorter
/// shifts, moved breaks, added and removed shifts, a day off; where `trades`
/// are open some of its agents are in them. Deterministic for `seed`.
[[nodiscard]] plan::PushPlan makeSamplePlan(const WeekSnapshot &snapshot, const UnitsById &units,
                                            const std::vector<schedule::ShiftTrade> &trades, int changes, quint32 seed);

} // namespace shiftlane::files
