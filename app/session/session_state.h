#pragma once
#include "plan/check.h"
#include "plan/disposition.h"
#include "plan/push_plan.h"
#include "push/parked_ledger.h"
#include "push/push_run.h"
#include "push/recovery.h"
#include "push/trade_run.h"
#include "session/performance.h"
#include "session/snapshot.h"
#include "session/week_loader.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace shiftlane::session {

/// A plan and what the planner settled about it, by schedule group.
struct PlanState {
    std::shared_ptr<const plan::PushPlan> plan; ///< null = none loaded
    bool unknownBaseAccepted = false;
    std::map<base::ScheduleId, std::vector<plan::AgentCheck>> checks;
    std::map<base::ScheduleId, std::map<base::AgentId, plan::Disposition>> chosen;
    std::map<base::ScheduleId, plan::Decisions> decisions;
    /// What was decided, as it stood when it was; by conflict id.
    std::map<base::ScheduleId, std::map<QByteArray, plan::Conflict>> decided;
    std::map<base::ScheduleId, std::set<base::AgentId>> editedHere;
    bool differsFromFile = false;

    /// Something of the plan, its checks or what was settled is another than before.
    void touch(const base::ScheduleId &group) { revisions[group] = nextRevision(); }
    void touchAll() { whole = nextRevision(); }
    [[nodiscard]] quint64 revisionOf(const base::ScheduleId &group) const
    {
        const auto it = revisions.find(group);
        return it == revisions.end() ? whole : std::max(whole, it->second);
    }
    std::map<base::ScheduleId, quint64> revisions;
    quint64 whole = nextRevision(); ///< another for every PlanState
};

/// Who pushed a schedule group last.
struct LastPush {
    QString planner;
    base::Instant at;
};

/// What was read from the journal.
struct JournalState {
    std::shared_ptr<const JournalView> view = std::make_shared<const JournalView>();
    std::vector<std::shared_ptr<const push::RecoveredRun>> open; ///< as `view->openRuns`
    push::ParkedLedger ledger;
    push::AskedTrades asked; ///< decisions on trades, of all sessions
    std::map<base::ScheduleId, QString> holders;
    std::map<base::ScheduleId, push::OpenWork> work; ///< by the ledger
    std::map<base::ScheduleId, LastPush> lastPushes;
};

/// Everything the session knows, as one value that the snapshot is made from.
/// Owned by the session on the engine's thread.
struct SessionState {
    Stage stage = Stage::Disconnected;
    StatusLine status;
    LoadedWeeks weeks;
    int loadedGroups = 0;
    int groupsToLoad = 0;
    PlanState plan;
    JournalState journal;
    QString account; ///< client and origin of the service: binds what the journal keeps
    QString planner; ///< how colleagues know this account
    std::vector<PlanProblem> planProblems;
    std::map<base::TradeId, QString> tradeFailures; ///< the service's word, per trade
    std::set<base::TradeId> deciding;
    std::set<base::TradeId> refused;            ///< … for good: may be asked again
    quint64 tradeNews = nextRevision();         ///< of the three above and what the journal says of trades
    std::set<base::ScheduleId> changedByOthers; ///< since we loaded them
    std::vector<LogLine> log;
    std::optional<base::Failure> failure;
    std::shared_ptr<const Performance> performance;
    std::shared_ptr<const UnroutedView> unrouted;
    std::shared_ptr<const WatchView> watch;
    std::shared_ptr<const FreezeView> freeze;
    bool readOnly = false; ///< a supervisor's: nothing is sent
    QString reportPath;
    std::shared_ptr<const PushOutlook> outlook;
    const push::PushRun *run = nullptr; ///< not owned; null = none yet
};

/// The three sides of one agent's week; null where the group or agent is unknown. Pure.
[[nodiscard]] AgentWeekPtr makeAgentWeek(const SessionState &state, const base::ScheduleId &group,
                                         const base::AgentId &agent);

/// Checks one loaded group against the plan, `only` these agents of it where some
/// are named; what the planner decided is in it. Pure.
[[nodiscard]] std::vector<plan::AgentCheck> checkGroup(const SessionState &state, const plan::GroupPlan &plan,
                                                       const std::set<base::AgentId> &only = {});

/// What the push does with an agent by its check and what the planner chose;
/// the window's policy parks agents in trades and waits for conflicts.
[[nodiscard]] plan::Decision decisionFor(const SessionState &state, const base::ScheduleId &group,
                                         const plan::AgentCheck &check);

} // namespace shiftlane::session
