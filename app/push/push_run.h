#pragma once
#include "plan/disposition.h"
#include "plan/push_plan.h"
#include "push/ports.h"
#include "push/vocabulary.h"

#include <QString>
#include <map>
#include <memory>
#include <vector>

namespace shiftlane::push {

/// What a planned agent is in this run.
struct AgentProgress {
    base::AgentId agent;
    QString name;
    plan::Disposition disposition = plan::Disposition::Push;
    Outcome outcome = Outcome::Pending;
    QString reason;                        ///< a sentence of facts, technical English; empty when obvious
    std::vector<plan::Conflict> conflicts; ///< open ones
    std::vector<base::TradeId> trades;
};

/// Something that happened in a lane, for the log, the chart's marks and the ui.
struct LaneMark {
    enum class Kind { WriteBegan, WriteEnded, Conflict, Locked, Retry, Throttled, Ambiguous, Applied };
    Kind kind = Kind::Conflict;
    Instant at;
    QString text; ///< facts, technical English
};

struct GroupProgress {
    plan::GroupPlan const *plan = nullptr; ///< owned by the run
    schedule::ScheduleGroupKey key;
    LaneState state = LaneState::Planned;
    bool pausedByPlanner = false;
    int round = 0;  ///< conflict rounds taken
    QString reason; ///< why postponed or stopped
    std::optional<Instant> waitsUntil;
    std::vector<qint64> versions;    ///< schedule versions: as read first, then after each of our writes
    std::map<QString, int> requests; ///< by kind: reads, writes, uploads, tradeJobs, retries
    std::vector<AgentProgress> agents;
    std::vector<LaneMark> marks;
    bool published = false;
    std::optional<Instant> submittedAt; ///< of the operation in flight
    QString heldBy;                     ///< the console that holds the group's lease while this one waits
    bool heldElsewhere = false;         ///< ended because it would not let go
    std::array<unsigned, laneStateCount> edgesTaken{}; ///< [from], bit n: the edge to state n was taken
};

struct RunOptions {
    plan::OpenTradePolicy openTrades = plan::OpenTradePolicy::Park;
    plan::ConflictPolicy conflicts = plan::ConflictPolicy::Stop;
    bool publish = false;
    bool waitForDecisions = false; ///< window: lanes rest in NeedsDecision; headless: they end there
    int requestsPerMinute = 300;
    int tradeJobsPerMinute = 5;
    std::shared_ptr<class RateBudget> budget; ///< shared with other readers; null = one of its own from the two limits
    QString planner;                          ///< name of the account, for the journal
    QString account;                          ///< client and origin of the service: only they may take the run up (O11)
    Milliseconds lockPatience{180'000};       ///< how long one holder of a group's lease is waited for
    std::shared_ptr<const struct RecoveredRun> recovered; ///< take this run up instead of beginning a new one
    /// What the journal says of `recovered` now, answered later; null: nothing of it is open. Asked where the
    /// run's lease had to be waited for: its last holder may have done more, or all, of it meanwhile.
    std::function<void(std::function<void(std::shared_ptr<const struct RecoveredRun>)>)> readAgain;
    std::map<base::ScheduleId, std::map<base::AgentId, plan::Disposition>> chosen; ///< by hand
    std::map<base::ScheduleId, plan::Decisions> decisions;
};

struct BudgetView {
    int used = 0; ///< requests in the last 60 s
    int limit = 300;
    int tradeJobsUsed = 0;
    int tradeJobsLimit = 5;
    std::optional<Milliseconds> throttledFor;
};

struct RunTotals {
    int planned = 0;
    std::map<Outcome, int> byOutcome;
};

/// What is known of business units while a run lasts (zone, codes, units).
using BusinessUnits = std::map<base::BusinessUnitId, schedule::BusinessUnit>;

/// A push: many lanes side by side, one write in flight per schedule group.
/// Lives on the engine's thread; every call returns at once, progress is told
/// by `onChange` (at most once per turn of the event loop), the end by
/// `onFinished` exactly once. Destroying it in mid-push leaves the journal to
/// say what is unknown.
class PushRun {
public:
    PushRun(Ports ports, std::shared_ptr<const plan::PushPlan> plan, std::shared_ptr<const BusinessUnits> units,
            RunOptions options);
    ~PushRun();
    PushRun(const PushRun &) = delete;
    PushRun &operator=(const PushRun &) = delete;

    void onChange(std::function<void()> handler);
    void onFinished(std::function<void()> handler);

    void start();
    void pause(const base::ScheduleId &group);
    void resume(const base::ScheduleId &group);
    void pauseAll();
    void resumeAll();
    /// Stops new attempts; a write that is out is still followed to its end (G09).
    void stop(const base::ScheduleId &group);
    void stopAll();
    /// Settles one open conflict; a stale id is ignored and asked again.
    void decide(const base::ScheduleId &group, const QByteArray &conflictId, plan::Choice choice);
    /// Before the agent's change is submitted: leave out or take back in.
    void setDisposition(const base::ScheduleId &group, const base::AgentId &agent, plan::Disposition disposition);

    [[nodiscard]] QString id() const;
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] bool wasInterrupted() const; ///< stopAll() was called
    [[nodiscard]] bool heldElsewhere() const;  ///< a group (or the run) stayed with another console
    [[nodiscard]] const std::vector<GroupProgress> &groups() const;
    [[nodiscard]] RunTotals totals() const;
    [[nodiscard]] BudgetView budget() const;
    [[nodiscard]] std::map<QString, int> requests() const;
    [[nodiscard]] std::optional<Instant> syncWindowStart() const; ///< first write
    [[nodiscard]] std::optional<Instant> syncWindowEnd() const;   ///< last read-back; nothing = open
    /// Rest of the run, nothing while it would be a guess.
    [[nodiscard]] std::optional<Milliseconds> eta() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace shiftlane::push
