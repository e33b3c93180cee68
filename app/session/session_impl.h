#pragma once
// The inside of Session, split over session.cpp (connection, weeks, snapshots),
// session_plan.cpp (plan, check, decisions), session_edit.cpp (plans made and
// corrected here), session_answers.cpp (what something leads to),
// session_history.cpp (past pushes), session_trades.cpp (decisions on trades), session_journal.cpp
// (what the journal says), session_freeze.cpp (shift trading), session_watch.cpp (what
// others do), session_push.cpp and session_door.cpp (the slots).
#include "session/engine_ports.h"
#include "session/flight_replay.h"
#include "session/notification_rules.h"
#include "session/outlook.h"
#include "session/performance_feed.h"
#include "session/push_job.h"
#include "session/session.h"
#include "session/session_state.h"
#include "session/snapshot_builder.h"
#include "session/team_monitor.h"
#include "session/trade_freezer.h"
#include "session/watch_writes.h"
#include "session/week_loader.h"

#include <QPointer>
#include <QTimer>
#include <deque>
#include <set>

namespace shiftlane::session {

struct UnroutedDesk;

class Session::Impl : public QObject {
    Q_OBJECT
public:
    explicit Impl(Session *session);
    ~Impl() override;

    // connection and weeks (session.cpp)
    void connectTo(const ConnectionSettings &settings);
    void showWeeks(QDate date);
    void load();
    void changed(); ///< a snapshot soon
    void fail(const base::Failure &failure);
    void refuse(const base::Failure &failure); ///< said; where the session stands does not change
    void log(const base::ScheduleId &group, const QString &text);

    // plan (session_plan.cpp)
    void exportWeek(const QString &path);
    void makeSamplePlan(int changes, const QString &path);
    void loadPlan(const QString &path);
    void clearPlan();
    void check();
    void recheck(); ///< without reading again
    void setDisposition(const base::ScheduleId &group, const QList<QString> &agents, plan::Disposition disposition);
    void decideTrades(const base::ScheduleId &group, const QList<QString> &trades, bool approve);
    void decideConflicts(const base::ScheduleId &group, const QList<QByteArray> &ids, plan::Choice choice);
    void undoDecisions(const base::ScheduleId &group, const QList<QByteArray> &ids);

    // plans made here (session_edit.cpp)
    void editAgent(const base::ScheduleId &group, plan::AgentPlan edits);
    void previewPlan(const QString &path);
    void savePlan(const QString &path);
    void writeTemplate(const QString &path);
    void copyPlan(const base::ScheduleId &from, const base::ScheduleId &to);

    // secrets (session_secrets.cpp)
    void useSecrets(std::shared_ptr<genesys::SecretStore> store) { secrets_ = std::move(store); }
    void connectWithSecret(const ConnectionSettings &settings);
    void forgetSecret(const ConnectionSettings &settings);

    // what something leads to (session_answers.cpp)
    void previewTrade(const base::ScheduleId &group, const base::TradeId &trade);
    void followTrade(const base::ScheduleId &group, const base::TradeId &trade, plan::Follows follows);
    void priceExclusion(const base::ScheduleId &group, const QList<QString> &agents);

    // past pushes (session_history.cpp)
    void showPastPush(const QString &runId);
    void rollBack(const QString &runId);

    // journal (session_journal.cpp)
    void setJournal(const QString &path);
    void resumeRun(const QString &runId);
    void pushParked(const QMap<QString, QStringList> &agents);
    void closeWeek(const base::ScheduleId &group);

    // push (session_push.cpp)
    void push(bool publish, bool parkedReturn, bool intoClosed);
    void control(const std::function<void(push::PushRun &)> &action);
    void onPushChanged();
    void onPushFinished();
    void retryFailed();

    void showAgent(const base::ScheduleId &group, const base::AgentId &agent);

    // shift trading off until pushed (session_freeze.cpp)
    void freezeTrading(const base::ScheduleId &group);
    void restoreTrading();

    // looking on (session_watch.cpp)
    void watchOnly(const ConnectionSettings &settings);
    /// False, and said why: this console looks on, or shows a record. Asked before
    /// whatever prepares, sends or decides.
    [[nodiscard]] bool mayAct();

    // who is not routed (session_unrouted.cpp)
    void startUnrouted();
    void stopUnrouted();
    void lookForUnrouted();
    void followUnits(); ///< the chart's planning groups are of the units that are shown

    // flight records (session_flight.cpp)
    [[nodiscard]] QString reportsFolder() const;
    void beginFlightRecord();
    [[nodiscard]] QString writeFlightRecord(const QString &reportPath); ///< at a push's end; empty: not written
    void refuseRecord(const base::Failure &failure);
    void saveFlightRecord(const QString &path, bool maskNames);
    void openFlightRecord(const QString &path);
    void showReplayStep(int step);
    void closeFlightRecord();
    void writeDeltas(const QString &path);

    Session *session;
    SessionState state;
    SystemClock clock;
    SystemRandom random;
    QString journalPath;
    std::unique_ptr<genesys::Client> client;
    std::unique_ptr<PacedRemote> remote;
    std::unique_ptr<WeekLoader> loader;
    std::unique_ptr<PerformanceFeed> feed;
    std::shared_ptr<UnroutedDesk> unrouted_; ///< before the client goes
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<push::TradeRun> trades; ///< after the journal: it writes there
    std::unique_ptr<PushJob> job;
    WeekChoice choice;

private:
    void onSignedIn();
    void keepSecret(const ConnectionSettings &settings);
    [[nodiscard]] genesys::SecretStore &secrets();
    using WithRequirement = std::function<void(const base::Result<insight::Requirement> &)>;
    void withRequirement(const base::ScheduleId &group, WithRequirement done);
    void onListed(const base::Status &listed);
    void onRead();
    void watchEvents();
    void onScheduleEvent(const push::Remote::ScheduleEvent &event);
    void publishSnapshot();
    void refreshStatus();
    void refreshOutlook();
    void rereadShown();
    void reportTrades(const base::ScheduleId &group, const base::BusinessUnitId &unit,
                      const push::AskedTrades &failures);
    void rereadAfterTrades(const base::BusinessUnitId &unit);
    void tradesWereRead(const base::BusinessUnitId &unit); ///< the ledger learns who is released
    void pollTrades();
    /// These agents of it only, where some are named.
    void recheckGroup(const base::ScheduleId &group, const std::set<base::AgentId> &only = {});
    void makeFreezer();
    void restoreWhatEnded();
    [[nodiscard]] QString nameOf(const base::BusinessUnitId &unit,
                                 const schedule::ManagementUnitMembers &members) const;
    [[nodiscard]] bool isInPush(const base::ScheduleId &group) const;
    [[nodiscard]] const plan::Conflict *openConflict(const base::ScheduleId &group, const QByteArray &id) const;
    [[nodiscard]] std::vector<schedule::ScheduleGroup> knownGroups() const;
    void updateView(const std::function<void(JournalView &)> &change);
    base::Status openJournal();
    void closeJournal();
    void journalFailed(const base::Failure &failure);
    void readJournal();
    void readRecords();
    void countOpenWork();
    void takePlan(std::shared_ptr<const plan::PushPlan> plan); ///< in the place of the one before
    void rollBackFrom(const std::shared_ptr<const journal::Journal::Records> &records, const QString &runId,
                      bool mayLoad);
    [[nodiscard]] std::vector<TeamRow> teamOf(std::vector<WatchedPush> pushes) const;
    void onRecords(const std::vector<push::JournalRecord> &records);
    void takeOpenRuns(std::vector<push::RecoveredRun> runs);
    void returnByThemselves();
    void enqueue(const plan::AgentsByGroup &agents, bool parkedReturn);
    [[nodiscard]] bool mayTakePlace() const;
    [[nodiscard]] push::RunOptions runOptions(bool publish) const;
    [[nodiscard]] bool isPushing() const { return job && !job->run().isFinished(); }
    [[nodiscard]] bool isResting() const;
    /// A push that is to begin as soon as its weeks are shown and nothing runs.
    struct Start {
        std::shared_ptr<const plan::PushPlan> plan;
        push::RunOptions options;
        bool parkedReturn = false;
        bool weeksAsked = false; ///< its weeks were loaded; what is not there now is not there
    };
    void startNext();
    void startJob(const std::shared_ptr<const plan::PushPlan> &plan, push::RunOptions options, bool parkedReturn);

    std::unique_ptr<TradeFreezer> freezer_;
    std::set<base::ManagementUnitId> restoreAsked_; ///< by the end of this push
    QString growingRecord_;                         ///< of the push that runs: what a crash leaves
    QByteArray flightRecord_;                       ///< of the last push; empty = none ended
    std::unique_ptr<FlightReplay> replay_;          ///< shown in the place of the service; null = none
    // looking on (session_watch.cpp)
    void startWatching();
    void seeWrite(const push::Remote::ScheduleEvent &event);
    void askWriterName(const QString &id);
    void readNewRecords(); ///< what a console that looks on reads at every news
    void seePushes();
    void showWatchedPush();
    void lookForNews();
    void refreshWatch();
    void lookAgain(bool allTrades); ///< what a console that only looks on reads by itself
    void readAtPace(base::Milliseconds cost);

    bool looksOn_ = false; ///< a supervisor's console: nothing is sent
    struct Watching {
        WatchedWrites writes;
        std::map<QString, QString> names;        ///< of who wrote, by id; empty = asked for
        std::map<base::ScheduleId, QDate> weeks; ///< of schedules that events named
        PushWatch pushWatch;
        journal::ChainHead readTo; ///< of the journal, what pushWatch has
        bool readsNew = false;
        bool newsSince = false; ///< while it was read
        std::optional<base::Milliseconds> allReadAt;
        base::Milliseconds allCost{0}; ///< of reading all of it
        std::vector<WatchedPush> pushes;
        bool pushesKnown = false;
        NotificationRules rules;
        QString shownRun;                ///< whose window the chart has
        std::deque<WatchNotice> notices; ///< newest first
        bool rereading = false;
        std::optional<base::Milliseconds> tradesReadAt;
        std::optional<base::Milliseconds> journalAskedAt;
    };
    Watching watching_;
    QTimer watchTimer_;
    QTimer allTimer_; ///< the whole journal is read again, for a console that looks on
    QTimer snapshotTimer_;
    quint64 generation_ = 0;
    quint64 connection_ = 0; ///< which connection was asked for last
    std::shared_ptr<genesys::SecretStore> secrets_;
    std::map<base::ScheduleId, base::Result<insight::Requirement>> requirements_;
    std::map<base::ScheduleId, std::vector<WithRequirement>> requirementsAsked_;
    quint64 tradeAsked_ = 0;
    quint64 priceAsked_ = 0;
    SnapshotBuilder snapshots_;
    base::ScheduleId shownGroup_;
    base::AgentId shownAgent_;
    std::set<base::ScheduleId> readSinceItsLane_; ///< while other lanes go on
    std::map<base::ScheduleId, push::LaneState> loggedStates_;
    std::map<base::ScheduleId, size_t> loggedMarks_;
    std::deque<Start> waiting_;
    bool publishedLast_ = false;      ///< what the last push was told
    std::function<void()> afterRead_; ///< once, when the weeks that were asked for are read
    History history_;
    std::vector<LaneOutlook> lanes_; ///< of the checked plan
    quint64 lanesOf_ = 0;
    std::function<void()> afterCheck_; ///< once, when the check that was asked for is done
    std::shared_ptr<push::BusinessUnits> units_ = std::make_shared<push::BusinessUnits>();
    UpdateWriter writer_;
    QTimer pollTimer_;
    QTimer soonTimer_;
    QTimer newsTimer_;
};

/// Where journal and reports go when nobody said where: nobody else reads there (S26).
[[nodiscard]] QString privateFolder();

} // namespace shiftlane::session
