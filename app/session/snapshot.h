#pragma once
#include "base/result.h"
#include "plan/check.h"
#include "plan/disposition.h"
#include "plan/trade_effect.h"
#include "push/parked_ledger.h"
#include "push/vocabulary.h"
#include "schedule/business_unit.h"
#include "schedule/schedule_group.h"
#include "schedule/shift_trade.h"
#include "session/rows.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <vector>

/// What the window shows: immutable values made on the engine's thread and
/// handed over whole. Facts and codes only; sentences are the ui's.
namespace shiftlane::session {

using base::Instant;

// Each in a header of its own, for who shows it.
struct Performance;  ///< performance.h
struct UnroutedView; ///< unrouted.h
struct WatchView;    ///< watch.h
struct ReplayView;   ///< flight.h
struct FreezeView;   ///< trade_freeze.h

/// How far the week, the plan and the push are; the window enables from this.
enum class Stage { Disconnected, Connecting, Loading, Loaded, PlanLoaded, Checking, Checked, Pushing, Finished };

/// A management unit within a schedule group.
struct ManagementUnitRow {
    base::ManagementUnitId id;
    QString name;
    int agents = 0;
    int plannedAgents = 0;
    plan::ChangeCount changes;
    int openTrades = 0; ///< of its agents
};

struct GroupRow {
    schedule::ScheduleGroupKey key;
    QString businessUnit;
    QTimeZone zone;
    int weekCount = 1;
    bool published = false;
    QString description;
    int agents = 0;
    plan::ChangeCount changes; ///< planned
    int plannedAgents = 0;
    int openTrades = 0; ///< Unmatched and Matched
    int matchedTrades = 0;
    bool inPlan = false;
    bool inPush = false;
    push::LaneState state = push::LaneState::Planned;
    bool paused = false;
    int round = 0;
    int openConflicts = 0;
    int parked = 0;
    int excluded = 0;
    int applied = 0; ///< applied or already present
    int rejected = 0;
    QString reason; ///< technical detail, plain text
    std::optional<Instant> waitsUntil;
    std::optional<Instant> submittedAt; ///< operation in flight since
    qint64 version = 0;
    QString modifiedBy; ///< name where known
    std::optional<Instant> modifiedAt;
    bool changedSinceLoaded = false;
    QString loadFailure;                            ///< empty = read well
    QString heldBy;                                 ///< the console that holds the group's lease; empty = nobody else
    std::vector<ManagementUnitRow> managementUnits; ///< by name
    QString lastPushedBy;                           ///< by the journal; empty = never pushed from it
    std::optional<Instant> lastPushedAt;
    push::OpenWork open; ///< by the journal: what keeps the week from being closed
    std::optional<push::ClosedWeek> closed;
};

struct AgentRow {
    base::AgentId agent;
    QString name;
    QString managementUnit;
    plan::Verdict verdict = plan::Verdict::Clear;
    bool planned = false; ///< has planned changes
    bool checked = false; ///< `verdict` means something
    plan::ChangeCount changes;
    std::vector<QDate> days; ///< that change, in the unit's zone
    std::vector<base::TradeId> trades;
    schedule::TradeState tradeState = schedule::TradeState::Unknown; ///< of the first of `trades`
    QString tradeWith;                                               ///< name of the other agent, may be empty
    plan::Disposition disposition = plan::Disposition::Push;
    plan::LeftOutReason leftOutReason = plan::LeftOutReason::None;
    push::Outcome outcome = push::Outcome::Pending;
    QString reason; ///< technical detail, plain text
    std::vector<plan::PreflightProblem> problems;
    int openConflicts = 0;
    bool editedHere = false; ///< corrected in the window after loading
};

struct TradeRow {
    schedule::ShiftTrade trade;
    base::ScheduleId group;
    QTimeZone zone;
    QString initiatingName;
    QString receivingName; ///< empty for an offer nobody took
    bool crossesWeeks = false;
    bool touchesPlan = false;   ///< an agent of the trade has planned changes
    bool wouldBeVoided = false; ///< the plan changes one of its shifts
    bool deciding = false;      ///< a decision is on its way
    QString failureReason;      ///< of the last decision; the service's word
    bool asked = false;         ///< a decision left or may have left: never sent again
    bool mayRetry = false;      ///< the service refused it for good: may be asked again
    bool answerUnseen = false;  ///< … by an earlier session that did not see the answer
};

struct ConflictRow {
    plan::Conflict conflict;
    base::ScheduleId group;
    QString agentName;
    QTimeZone zone;
    QString changedBy; ///< name, id or System; may be empty
    std::optional<Instant> changedAt;
    /// What changed the service's side, as far as it can be told.
    enum class Cause { Unknown, Person, Trade, TimeOff };
    Cause cause = Cause::Unknown;
    std::optional<base::TradeId> trade; ///< the approved trade that moved the shift
    QString tradeWith;                  ///< name of the other agent of it
    bool asksWhomToFollow = false;      ///< followTrade may be asked (plan/trade_effect.h)
};

/// A conflict that the planner decided.
struct DecidedRow {
    base::ScheduleId group;
    base::AgentId agent;
    QString agentName;
    plan::Conflict conflict;
    plan::Choice choice = plan::Choice::KeepService;
    bool canUndo = false; ///< nothing of it was sent
};

struct ParkedRow {
    base::AgentId agent;
    QString name;
    base::ScheduleId group;
    QString groupText; ///< business unit name
    QDate weekDate;
    plan::LeftOutReason reason = plan::LeftOutReason::None;
    std::optional<base::TradeId> trade;
    std::optional<Instant> until; ///< the trade's deadline, or the first changed shift's start
    QString detail;
    /// Planned: by the plan that is loaded, nothing was pushed. The rest is the ledger's.
    enum class State { Planned, Waiting, Released, ByHand };
    State state = State::Planned;
    QString owner; ///< whose push parked the agent; empty while planned
    std::optional<Instant> since;
    bool ours = true; ///< of this account and service: can be pushed from here
    bool byItself = false;
};

/// A push that has open work and can be taken up.
struct OpenRunRow {
    QString runId;
    QString planName;
    QString planner;
    std::optional<Instant> at;
    int groups = 0; ///< with open work
    int agents = 0; ///< open
};

/// A schedule group of anybody's push, as the shared journal tells it.
struct TeamRow {
    QString runId;
    QString planner;
    QString planName;
    Instant at;
    schedule::ScheduleGroupKey group;
    QString groupText; ///< business unit name
    push::LaneState state = push::LaneState::Planned;
    QString reason; ///< technical detail
    int planned = 0;
    int settled = 0; ///< with an outcome
    int applied = 0; ///< applied or already present
    int parked = 0;
    QString heldBy; ///< the console that carries it out now; empty = none
};

/// A push that the journal knows, running or past.
struct PushHistoryRow {
    QString runId;
    QString planName;
    QString planner;
    std::optional<Instant> at;
    std::optional<Instant> endedAt; ///< nothing = open
    QStringList groupTexts;         ///< business unit names
    std::vector<QDate> weeks;
    std::map<push::Outcome, int> outcomes;
    int agents = 0;
    int decisions = 0; ///< conflicts and dispositions settled by hand
    bool published = false;
    bool ours = true;         ///< of this account and service
    bool canRollBack = false; ///< ended, ours, and something of it was applied
};

/// The journal and what it says.
struct JournalView {
    QString name;                         ///< to show
    bool ready = false;                   ///< opened and read: pushes can be kept
    bool shared = false;                  ///< of a team
    std::optional<base::Failure> failure; ///< why it cannot be used
    std::vector<OpenRunRow> openRuns;     ///< of this account, oldest first; nobody carries them out
    int foreignRuns = 0;                  ///< open runs of other accounts or services
    std::vector<TeamRow> team;            ///< of other planners, newest first
    std::vector<PushHistoryRow> history;  ///< newest first
};

/// What the push of the checked plan will take, for the review sheet; counted
/// for draft/published as they are and for publishing.
struct PushOutlook {
    int writes = 0;              ///< schedule groups with somebody to write
    int requests = 0;            ///< all exchanges, reads and proofs included
    qint64 expectedMs = 0;       ///< inside both budgets; without conflicts
    int notified = 0;            ///< agents told, where the push publishes (or writes into a published schedule)
    int notifiedIfPublished = 0; ///< … where the planner says publish
    int waves = 1;               ///< publishes of at most 1,000 agents, so that all are told
    int wavesIfPublished = 1;
    /// Advice from the journal: local hours (0–23) in which past pushes met
    /// conflicts, and the quiet stretch that follows from it.
    std::optional<Instant> quietFrom;
    std::optional<Instant> quietTo;
    int pastPushes = 0;    ///< the advice rests on so many
    int pastConflicts = 0; ///< in the hours around now
};

/// Everything about the agents of one group that the tables show.
struct GroupDetail {
    schedule::ScheduleGroupKey key;
    Rows<AgentRow> agents; ///< planned ones first, then by name
    std::vector<TradeRow> trades;
    std::vector<ConflictRow> conflicts;
    std::vector<DecidedRow> decided;
};

/// The week of one agent, three sides; `after` is what a push leaves there.
struct AgentWeek {
    base::AgentId agent;
    QString name;
    base::ScheduleId group;
    QTimeZone zone;
    QDate weekDate;
    int weekCount = 1;
    std::optional<schedule::AgentSchedule> base; ///< nothing: base unknown or not planned
    schedule::AgentSchedule service;
    std::optional<schedule::AgentSchedule> after;
    std::vector<plan::Conflict> conflicts;
    std::shared_ptr<const std::vector<schedule::ActivityCode>> codes;
    plan::AgentPlan edits;                        ///< what the plan changes; agent set also without any
    bool canEdit = false;                         ///< editAgent is taken now
    std::vector<plan::OneSidedChange> oneSided;   ///< taken by the merge without asking
    std::vector<schedule::ShiftTrade> trades;     ///< open ones of this agent
    std::vector<plan::PreflightProblem> problems; ///< of the planned side
    QString changedBy;                            ///< of the service's side; may be empty
    std::optional<Instant> changedAt;
    bool hasStoredBase = false; ///< `base` is the plan's, not what was read
};

struct StatusLine {
    QString connection; ///< "Sandbox" or the gateway's host
    bool sandbox = false;
    bool connected = false;
    bool live = false; ///< the event socket is up
    int budgetUsed = 0;
    int budgetLimit = 300;
    int tradeJobsUsed = 0;
    int tradeJobsLimit = 5;
    int writing = 0;
    int merging = 0;
    int waiting = 0;
    std::optional<qint64> oldestOperationMs;
    std::optional<qint64> etaMs;
    QString journal; ///< file name
};

struct PlanProblem {
    int line = 0;
    QString column;
    QString reason;
};

/// A line for the log panel: what happened, when, where.
struct LogLine {
    Instant at;
    base::ScheduleId group;
    QString text;
};

struct Snapshot {
    quint64 generation = 0;
    Stage stage = Stage::Disconnected;
    std::vector<QDate> weeks; ///< week dates shown, earliest first
    std::shared_ptr<const std::vector<GroupRow>> groups;
    std::shared_ptr<const std::map<base::ScheduleId, GroupDetail>> details;
    std::shared_ptr<const std::vector<ParkedRow>> parked;
    std::shared_ptr<const Performance> performance;
    std::shared_ptr<const std::vector<LogLine>> log;
    StatusLine status;
    QString planName; ///< empty: none loaded
    bool planBaseKnown = true;
    std::vector<PlanProblem> planProblems; ///< of the last refused plan
    int loadedGroups = 0;                  ///< while loading
    int groupsToLoad = 0;
    int readyGroups = 0;                  ///< what Push would start
    std::optional<base::Failure> failure; ///< the last one that concerns everything
    QString reportPath;                   ///< of the last finished push
    std::shared_ptr<const JournalView> journal;
    std::shared_ptr<const PushOutlook> outlook;   ///< null = nothing to push
    bool planEditedHere = false;                  ///< differs from the file it was read from
    int failedAgents = 0;                         ///< of the finished push: what retryFailed would take
    std::shared_ptr<const UnroutedView> unrouted; ///< null = not asked yet
    std::shared_ptr<const WatchView> watch;       ///< what others write; null = not signed in
    std::shared_ptr<const FreezeView> freeze;     ///< units whose shift trading is off until a push ends; null = none
    std::shared_ptr<const ReplayView> replay;     ///< set: a flight record is shown, nothing here is live
    bool readOnly = false;                        ///< a supervisor's console or a replay: nothing can be sent
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;
using AgentWeekPtr = std::shared_ptr<const AgentWeek>;

} // namespace shiftlane::session

Q_DECLARE_METATYPE(shiftlane::session::SnapshotPtr)
Q_DECLARE_METATYPE(shiftlane::session::AgentWeekPtr)
