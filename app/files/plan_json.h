#pragma once
#include "files/plan_csv.h"

/// A plan as JSON in the service's upload schema (UpdateScheduleUploadSchema,
/// contract D.3), one object a schedule group, a list of them, or
/// {"schedules": [...]}. Beside the schema's members each says which one it is
/// for: "scheduleId"; "weekDate" and "businessUnitId" may stand there and must
/// fit then; "snapshotId" names the export it was made from.
///
/// `metadata.version` is the schedule version it was made against. With the
/// snapshot beside the file (FILE.base.json.gz) it must be the snapshot's, and so
/// must an agent's. What a shift, activity or marker does not say stays as the base
/// has it. A shift without id is new, `activities` is the whole of a shift.
///
/// What a push does not carry is a problem, not a loss: another description,
/// publishing (chosen at the push), forecasts, work plans of agents, `delete` of a
/// whole agent. Read-only and read-form members of a shift (startDate,
/// lengthMinutes, schedule, workPlanId, workPlanShiftId) say nothing.
///
/// Problems have the JSON pointer as their column, and the line it stands in.
namespace shiftlane::files {

/// The first byte that is not blank opens an object or a list.
[[nodiscard]] bool looksLikeJson(QByteArrayView start);

/// As readPlanCsv; at most 32 MB (wire::maxJsonBytes). Nothing is half loaded.
[[nodiscard]] PlanReading readPlanJson(const QByteArray &bytes, const UnitsById &units,
                                       const std::vector<schedule::ScheduleGroup> &known, const WeekSnapshot *snapshot,
                                       const PlanLimits &limits = {});

/// What is wrong with the text whatever the service holds.
[[nodiscard]] std::vector<RowProblem> checkPlanJson(const QByteArray &bytes);
/// The snapshot that it names; empty where it names none.
[[nodiscard]] QString snapshotIdOfJson(const QByteArray &bytes);

} // namespace shiftlane::files
