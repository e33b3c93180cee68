#pragma once
#include "push/push_run.h"

/// What a journal says about pushes that did not end, so that a console takes
/// them up again: not sent -> sent, unknown -> looked up, settled -> left alone.
/// Pure: records in, values out (J1, J2: recovering twice gives the same).
namespace shiftlane::push {

/// An agent that a write of ours may have changed.
struct RecoveredDoubt {
    qint64 version = 0; ///< of the schedule, in that write
    schedule::AgentSchedule before;
    schedule::AgentSchedule wanted;
};

/// The last write of a group whose end the journal does not hold: perhaps never
/// sent, perhaps applied, perhaps still under way.
struct RecoveredAttempt {
    QString id;
    qint64 version = 0;
    bool publish = false;
    base::OperationId operation; ///< as told by the 202; may be empty
    std::map<base::AgentId, RecoveredDoubt> agents;
};

struct RecoveredGroup {
    /// Agents whose outcome stands. Unknown and postponed ones are open again.
    std::map<base::AgentId, std::pair<Outcome, QString>> settled;
    std::map<base::AgentId, RecoveredDoubt> doubts; ///< of earlier attempts
    std::optional<RecoveredAttempt> attempt;
    std::map<base::AgentId, schedule::AgentSchedule> bases; ///< first read of a plan without base
    std::map<base::AgentId, plan::Disposition> chosen;
    plan::Decisions decisions;
    std::vector<qint64> versions;
    std::optional<LaneState> ended; ///< nothing of it is open
    QString reason;
};

/// What counts as open. Parked agents rest until somebody asks for them.
enum class Reopen { Unfinished, ParkedToo };

/// One run that somebody has to take up.
struct RecoveredRun {
    Reopen reopened = Reopen::Unfinished;
    QString runId;
    QString account; ///< who pushed and where: binds the run (O11)
    std::shared_ptr<const plan::PushPlan> plan;
    RunOptions options;
    std::map<base::ScheduleId, RecoveredGroup> groups;
    std::map<base::TradeId, QString> tradesAsked; ///< decisions that left or may have left: never sent again
    int resumes = 0;                              ///< how often it was taken up before

    [[nodiscard]] int openAgents() const;
};

/// Approved runs with open work, oldest first; an unreadable record is a failure.
/// What a later run of the journal settled for the same agent and the same plan
/// is still read again before anything is written.
[[nodiscard]] base::Result<std::vector<RecoveredRun>> openRuns(const std::vector<JournalRecord> &records,
                                                               Reopen reopen = Reopen::Unfinished);

/// The newest approved run as it stands, open or not: what a report shows.
[[nodiscard]] std::optional<RecoveredRun> lastRun(const std::vector<JournalRecord> &records);

} // namespace shiftlane::push
