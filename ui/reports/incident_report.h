#pragma once
#include "session/snapshot.h"

#include <QImage>
#include <QString>

namespace shiftlane::ui {

/// A push for people who were not there: what came of it, what went wrong, what
/// the queues did and whether it was the push. Made from what the window shows,
/// live or replayed. Times in the business unit's zone and in UTC.
struct IncidentReport {
    QString title;
    QString html; ///< one page, nothing loaded from elsewhere; all text from outside is escaped
    QImage chart; ///< null where no queue was read
};

/// `forPrint`: the chart is named `chart` and not held in the page. GUI thread.
[[nodiscard]] IncidentReport makeIncidentReport(const session::Snapshot &snapshot, bool forPrint);

/// PDF (A4), or HTML where the name ends so. Empty = done, else why not.
[[nodiscard]] QString saveIncidentReport(const QString &path, const session::Snapshot &snapshot);

} // namespace shiftlane::ui
