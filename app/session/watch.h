#pragma once
#include "push/vocabulary.h"
#include "schedule/schedule_group.h"

#include <QString>
#include <optional>
#include <vector>

/// What a supervisor sees of what others do. Values; all times are UTC instants.
namespace shiftlane::session {

using base::Instant;

/// A schedule write by anybody, as the service's own events tell it.
struct SeenWrite {
    Instant at;
    schedule::ScheduleGroupKey group;
    QString groupText; ///< business unit name
    QString by;        ///< name where known, else the id; plain text
    QString kind;      ///< the service's word: Update, Import, Copy, Delete
    bool complete = false;
    bool failed = false;
    std::optional<qint64> version;
    bool ours = false; ///< by a push of this console
};

/// Something a supervisor wants to be told once.
struct WatchNotice {
    enum class Kind { Started, Degraded, Failed, Finished };
    Kind kind = Kind::Started;
    Instant at;
    QString runId;
    QString planner;
    QString planName;
    QString detail; ///< technical: group and reason
};

struct WatchView {
    std::vector<SeenWrite> writes;    ///< newest first, the last 500
    std::vector<WatchNotice> notices; ///< newest first, the last 100
};

} // namespace shiftlane::session
