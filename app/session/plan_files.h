#pragma once
#include "files/plan_csv.h"
#include "push/ports.h"
#include "session/week_loader.h"

#include <QString>

/// Plans and exports between the loaded weeks and the disk; shared by the
/// window's session and the headless commands.
namespace shiftlane::session {

/// The loaded groups as a snapshot; groups that could not be read are left out.
[[nodiscard]] files::WeekSnapshot snapshotOf(const LoadedWeeks &weeks, const QString &id, base::Instant takenAt);

/// Writes FILE.csv and FILE.base.json.gz, each whole or not at all.
[[nodiscard]] base::Status writeExport(const QString &csvPath, const files::WeekSnapshot &snapshot,
                                       const files::UnitsById &units);

/// A sample plan with its base, deterministic for `seed` and what was read.
[[nodiscard]] base::Status writeSamplePlan(const QString &csvPath, const files::WeekSnapshot &snapshot,
                                           const LoadedWeeks &weeks, int changes, quint32 seed);

/// The plan as CSV with its base beside it: what it was made against, and what
/// was read where it changes nobody. Answers with the hash of the CSV.
[[nodiscard]] base::Result<QByteArray> writePlan(const QString &csvPath, const plan::PushPlan &plan,
                                                 const LoadedWeeks &weeks, const QString &snapshotId,
                                                 base::Instant takenAt);

/// Writes `content` to `path` whole or not at all.
[[nodiscard]] base::Status writeFile(const QString &path, const QByteArray &content);

} // namespace shiftlane::session
