#pragma once
#include "plan/check.h"
#include "push/batches.h"
#include "push/lane_events.h"
#include "push/push_run.h"
#include "push/recovery.h"

#include <optional>
#include <set>

namespace shiftlane::push {

/// What a lane is told once.
struct LaneContext {
    const plan::GroupPlan *plan = nullptr;
    const schedule::BusinessUnit *unit = nullptr;
    plan::OpenTradePolicy openTrades = plan::OpenTradePolicy::Park;
    plan::ConflictPolicy conflicts = plan::ConflictPolicy::Stop;
    bool publish = false;
    bool waitForDecisions = false;
    std::map<base::AgentId, plan::Disposition> chosen;
    plan::Decisions decisions;
    const RecoveredGroup *recovered = nullptr; ///< what an earlier session left; may be null
    Milliseconds lockPatience{180'000};
};

/// One schedule group's push as a state machine without I/O, clock or chance:
/// an event and its instant in, commands out (engine.md, "One schedule group's
/// push"). Every way that did not end in proof leads back through Reading and
/// Merging, so that no write ever rests on an old read.
///
/// OpenTradePolicy::Stop: a group in which a planned change meets an open trade
/// is stopped as a whole; nothing of it is written, its agents are postponed.
class Lane {
public:
    /// `progress` is the lane's public face; the lane alone writes it.
    Lane(LaneContext context, GroupProgress &progress);

    [[nodiscard]] std::vector<LaneCommand> step(const LaneEvent &happened, Instant at);

    /// False: the answer would be dropped, so the question need not be asked.
    [[nodiscard]] bool waitsFor(Ticket ticket) const { return ticket == ticket_; }
    [[nodiscard]] bool isFinished() const { return finished_; }
    [[nodiscard]] LaneState state() const { return progress_.state; }

private:
    struct Agent {
        const plan::AgentPlan *plan = nullptr;
        AgentProgress *progress = nullptr;
        std::optional<plan::Disposition> chosen;
        std::optional<schedule::AgentSchedule> base; ///< of the plan, else as read first
        schedule::AgentSchedule service;             ///< as read last
        schedule::AgentSchedule wanted;              ///< merged
        plan::AgentDelta delta;
        bool inDoubt = false;                ///< a write of ours may have changed it and no read has shown either
        bool refused = false;                ///< in doubt only because a refusal may be the echo of a success
        qint64 doubtVersion = 0;             ///< of the schedule, in that write
        schedule::AgentSchedule doubtBefore; ///< as read before it
        schedule::AgentSchedule doubtWanted;
        bool wasRead = false;
    };
    enum class Asked {
        Nothing,
        OpenTrades,
        Schedule,
        Agents,
        Decisions,
        Intent,
        UploadUrl,
        Upload,
        Submit,
        Outcome,
        End
    };
    struct Reading {
        schedule::ScheduleGroup group;
        Batches::Agents asked;
        std::vector<schedule::AgentSchedule> agents;
        int outstanding = 0;
    };
    struct Attempt {
        QString id;
        qint64 version = 0;
        Batches::Agents batch;
        bool publish = false;
        QByteArray body;
        QString uploadKey;
        base::OperationId operation;
        bool accepted = false;
        bool completeTold = false;     ///< by an event or by the answer: a hint
        bool completeAnswered = false; ///< by the answer itself
        int settleReads = 0;
        std::optional<qint64> completedVersion;
        bool versionMoved = false;
        std::map<base::AgentId, std::pair<Outcome, QString>> found; ///< waits for the journal
        std::vector<base::AgentId> absent;
        std::vector<base::AgentId> overwritten; ///< by somebody, and nothing proves that ours was there before
        /// Agent versions under which other content than ours was read after the end was told.
        std::map<base::AgentId, std::optional<qint64>> otherAt;
        std::optional<qint64> scheduleSeen; ///< its version, read since the first of those
        std::optional<qint64> toldVersion;  ///< the service's word for the version that our write made
    };
    struct Refusal {
        enum class Why { MaybeStale, Locked, Invalid, TooLarge } why = Why::MaybeStale;
        qint64 version = 0;
        Batches::Agents batch;
        Batches::Agents named; ///< agents whose id stands in the answer
        QString text;
        bool tradesReadAgain = false;
        bool counted = false;
    };
    struct Counters {
        int tries = 0; ///< failures in a row on the way to a write
        int readTries = 0;
        int rounds = 0; ///< conflict rounds in a row
        int throttles = 0;
        int sign = 0; ///< 401 in a row
        int journal = 0;
    };

    // lane.cpp: dispatch, what a planner asks, waiting, ending
    void on(const event::Started &started);
    void on(const event::LockAnswered &answered);
    void on(const event::WaitOver &over);
    void on(const event::PauseAsked &);
    void on(const event::ResumeAsked &);
    void on(const event::StopAsked &);
    void on(const event::ConflictDecided &decided);
    void on(const event::DispositionSet &set);
    void on(const event::Recorded &recorded);
    void enter(LaneState state);
    Ticket ask(Asked what);
    void emitCommand(LaneCommand command) { commands_.push_back(std::move(command)); }
    void note(LaneMark::Kind kind, const QString &text);
    void begin();
    void takeUp(const RecoveredGroup &left);
    void takeUpAttempt();
    void waitForHolder(const Lock::Lease &lease);
    void goOn();
    void backOff(bool conflict, int tries);
    void throttle(Milliseconds wait, const QString &text);
    void tryAgain(const QString &text, int weight = 1);
    void end(LaneState state, Outcome leftover, const QString &reason);
    [[nodiscard]] bool writeIsOut() const;
    [[nodiscard]] bool isBeingWritten(const base::AgentId &id) const;
    void giveUpAttempt(const QString &why);
    [[nodiscard]] bool wantsPublish() const;
    [[nodiscard]] Agent *agent(const base::AgentId &id);
    [[nodiscard]] bool anyPending() const;
    void settle(Agent &agent, Outcome outcome, const QString &reason);

    // lane_reading.cpp
    void startReading();
    void on(const event::TradesRead &read);
    void on(const event::Answered &answered);
    void askSchedule(Priority priority);
    void askAgents(const Batches::Agents &agents, Priority priority);
    void gotSchedule(const event::Answered &answered);
    void gotAgents(const event::Answered &answered);
    void readFailed(const Answer &answer, Meaning meaning, Milliseconds wait);
    void readComplete();
    [[nodiscard]] bool takeServiceSide();
    [[nodiscard]] base::ManagementUnitId unitOf(const Agent &agent) const;
    [[nodiscard]] Batches::Agents pendingAgents() const;

    // lane_merging.cpp
    void merge();
    [[nodiscard]] bool handleRefusal();
    [[nodiscard]] bool handleUnmoved();
    [[nodiscard]] std::vector<plan::AgentCheck> checkPending();
    [[nodiscard]] bool decideTrades(const std::vector<plan::AgentCheck> &checks);
    [[nodiscard]] bool stopsAtTrades(const std::vector<plan::AgentCheck> &checks);
    void judge(Agent &agent, const plan::AgentCheck &check);
    [[nodiscard]] bool isInMatchedTrade(const base::AgentId &agent) const;
    void on(const event::TradesNews &news);
    void on(const event::TradesDecided &decided);
    void observe();
    void write();

    // lane_writing.cpp
    void on(const event::AttemptPrepared &prepared);
    void on(const event::SubmitBegan &began);
    void on(const event::OperationTold &told);
    void gotUploadUrl(const event::Answered &answered);
    void gotUpload(const event::Answered &answered);
    void gotSubmit(const event::Answered &answered);
    void uploadFailed(const event::Answered &answered);
    void submitFailed(const event::Answered &answered);
    void stepFailed(const event::Answered &answered, const QString &text);
    void refused(Refusal::Why why, const Answer &answer);
    enum class Ended { Taken, Refused, InDoubt, NotSent };
    void attemptOver(const QString &how, Ended ended = Ended::NotSent, const Batches::Agents &doubts = {});
    void operationEnded(const Operation &operation);

    // lane_settling.cpp
    void awaitSettling();
    void settleRead();
    void settledSchedule(const schedule::ScheduleGroup &group);
    void settledAgents();
    [[nodiscard]] bool keepsOtherContent(const schedule::AgentSchedule &now);
    void settleLater();
    void settledOut();
    void doubt(const base::AgentId &id);
    void settleDoubt(Agent &agent);
    [[nodiscard]] bool mayHaveBeenUndone(const Agent &agent) const;
    void recordOutcome();
    void outcomeRecorded(const QString &failure);

    LaneContext context_;
    GroupProgress &progress_;
    std::vector<Agent> agents_;
    std::vector<LaneCommand> commands_;
    Instant at_;
    Ticket ticket_ = 0;
    Asked asked_ = Asked::Nothing;
    Reading reading_;
    TradeList trades_;
    std::set<base::TradeId> decidedTrades_;
    std::map<base::TradeId, QString> tradeFailures_;
    Attempt attempt_;
    std::optional<Refusal> refusal_;
    Batches batches_;
    Counters count_;
    std::map<base::OperationId, Operation> early_; ///< events before the 202 they belong to
    std::optional<qint64> lockToken_;
    bool started_ = false; ///< its run is ours to carry out
    bool lockAsked_ = false;
    std::optional<RecoveredAttempt> left_; ///< of an earlier session: looked up before anything else
    qint64 holderToken_ = 0;
    Milliseconds waitedForHolder_{0};
    bool freshTrades_ = false;
    bool stopping_ = false;
    bool published_ = false;
    bool finished_ = false;
};

} // namespace shiftlane::push
