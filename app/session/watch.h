#pragma once
#include "plan/changed_stretches.h"
#include "session/snapshot.h"

#include <QString>
#include <QTimeZone>
#include <optional>
#include <vector>

/// What a supervisor sees of what others do. Values; all times are UTC instants.
namespace shiftlane::session {

using base::Instant;

/// A schedule write by anybody, as the service's own events tell it.
struct SeenWrite {
    Instant at;                  ///< of the newest event, by this computer's clock
    base::OperationId operation; ///< one row each
    schedule::ScheduleGroupKey
        group;         ///< week unknown (invalid) where neither an event told it nor the weeks shown hold it
    QString groupText; ///< business unit name
    QTimeZone zone;    ///< the business unit's
    QString by;        ///< name where known, else the id; plain text; empty where the service does not say
    QString kind;      ///< the service's word: Update, Import, Copy, Delete
    bool complete = false;
    bool failed = false; ///< neither: still on its way
    std::optional<qint64> version;
    bool ours = false; ///< by a push of this console
};

/// Something that went wrong on the way in a watched push.
struct PushTrouble {
    Instant at;
    QString text; ///< technical detail
    bool conflict = false;
};

/// A schedule group of anybody's push, with what a journal tells beyond the row.
/// Times are by the clock of the planner's computer.
struct WatchedPush {
    TeamRow row;
    std::optional<Instant> firstWrite;
    std::optional<Instant> lastEnd; ///< of a write, or of the group
    int conflicts = 0;
    int throttled = 0;
    int retries = 0;                           ///< writes that ended otherwise than applied, conflicts not counted
    std::vector<PushTrouble> troubles;         ///< by time
    std::optional<qint64> restMs;              ///< of the whole push; nothing where it means nothing
    std::vector<plan::ChangedStretch> changes; ///< by the plan, of the push that began last
    [[nodiscard]] bool ended() const { return push::isFinal(row.state); }
    /// Ended without its agents written: stopped or postponed.
    [[nodiscard]] bool failed() const
    {
        return row.state == push::LaneState::Stopped || row.state == push::LaneState::Postponed;
    }
    /// Not ended, and nobody carries it out.
    [[nodiscard]] bool interrupted() const { return !ended() && row.heldBy.isEmpty(); }
    /// Began within the last day: what is older is history, failed or not.
    [[nodiscard]] bool recent(Instant now) const { return now.ms - row.at.ms <= 24LL * 3'600'000; }
    [[nodiscard]] bool needsSomebody(Instant now) const { return recent(now) && (failed() || interrupted()); }
};

/// Something a supervisor wants to be told once.
struct WatchNotice {
    enum class Kind { Started, Degraded, Failed, Finished };
    Kind kind = Kind::Started;
    Instant at;
    QString runId; ///< of a write that failed: its operation
    QString planner;
    QString planName; ///< empty: a write that no journal knows of
    QString groupText;
    QString detail;  ///< technical: the reason
    int groups = 0;  ///< of the push
    int planned = 0; ///< agents
    int applied = 0;
    int parked = 0;
    int troubles = 0; ///< conflicts, throttled and tried again
};
inline constexpr int watchNoticeKinds = 4;

struct WatchView {
    std::vector<SeenWrite> writes;    ///< newest first, the last 500
    std::vector<WatchNotice> notices; ///< newest first, the last 100
    std::vector<WatchedPush> pushes;  ///< of the shared journal: failures first, then what runs, then by time
    bool sharedJournal = false;       ///< `pushes` means something
};

} // namespace shiftlane::session
