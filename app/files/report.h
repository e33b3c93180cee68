#pragma once
#include "push/push_run.h"

#include <QByteArray>
#include <QString>
#include <optional>

/// The report of a push: an interface for scripts (README), and the same as a
/// table for people.
namespace shiftlane::files {

struct ReportInput {
    const push::PushRun *run = nullptr; ///< running or ended
    QString planName;
    QByteArray planHash;
    QString journalPath;
    base::Instant startedAt;
    std::optional<base::Instant> endedAt;
};

/// JSON: runId, plan, startedAt, endedAt, scheduleGroups[] (id, businessUnit,
/// weekDate, published, state, reason, versions, rounds, requests, agents[] with
/// id, name, disposition, outcome, reason), totals (planned = the sum of the
/// outcomes), requests by kind. Times are UTC.
[[nodiscard]] QByteArray writeReport(const ReportInput &input);

/// One line a schedule group and one for all.
[[nodiscard]] QString outcomeTable(const ReportInput &input);

} // namespace shiftlane::files
