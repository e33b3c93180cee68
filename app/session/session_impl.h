#pragma once
// The inside of Session, split over session.cpp (connection, weeks, snapshots),
// session_plan.cpp (plan, check, decisions) and session_push.cpp (the push).
#include "session/engine_ports.h"
#include "session/performance_feed.h"
#include "session/push_job.h"
#include "session/session.h"
#include "session/session_state.h"
#include "session/week_loader.h"

#include <QPointer>
#include <QTimer>

namespace shiftlane::session {

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
    void decideConflict(const base::ScheduleId &group, const QByteArray &id, plan::Choice choice);

    // push (session_push.cpp)
    void push(bool publish);
    void control(const std::function<void(push::PushRun &)> &action);
    void onPushChanged();
    void onPushFinished();

    void showAgent(const base::ScheduleId &group, const base::AgentId &agent);

    Session *session;
    SessionState state;
    SystemClock clock;
    SystemRandom random;
    QString journalPath;
    std::unique_ptr<genesys::Client> client;
    std::unique_ptr<PacedRemote> remote;
    std::unique_ptr<WeekLoader> loader;
    std::unique_ptr<PerformanceFeed> feed;
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<PushJob> job;
    WeekChoice choice;

private:
    void onSignedIn();
    void onListed(const base::Status &listed);
    void onRead();
    void watchEvents();
    void onScheduleEvent(const push::Remote::ScheduleEvent &event);
    void publishSnapshot();
    void refreshStatus();
    void reportTrades(const base::ScheduleId &group, const std::vector<base::TradeId> &ids, const push::Answer &answer);
    void decideNow(const push::DecideTrades &request, const base::ScheduleId &group);
    void rereadAfterTrades(const base::BusinessUnitId &unit);
    base::Status openJournal();
    [[nodiscard]] push::RunOptions runOptions(bool publish) const;

    QTimer snapshotTimer_;
    quint64 generation_ = 0;
    base::ScheduleId shownGroup_;
    base::AgentId shownAgent_;
    std::map<base::ScheduleId, push::LaneState> loggedStates_;
    QString reportDirectory_;
};

} // namespace shiftlane::session
