#pragma once
#include "session/answers.h"
#include "session/snapshot.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <memory>

namespace shiftlane::genesys {
class SecretStore;
}

namespace shiftlane::session {

/// How to reach a service. The secret never leaves memory from here.
struct ConnectionSettings {
    QUrl apiUrl;
    QUrl loginUrl; ///< empty = same as apiUrl
    QString clientId;
    QString clientSecret;
    QString name; ///< shown; empty = the host
    bool sandbox = false;
    /// Keeps the secret in the system's keychain once it has signed in. With an
    /// empty secret it is looked up there.
    bool remember = false;
};

/// The one door for ui and commands. Lives on the engine's thread; call its
/// slots through queued connections (QMetaObject::invokeMethod or signals). It
/// hands out immutable snapshots, at most ten a second.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;
    /// Where secrets are remembered; the system's keychain unless set (tests). Before connectTo.
    void useSecrets(std::shared_ptr<genesys::SecretStore> store);

public Q_SLOTS:
    void connectTo(shiftlane::session::ConnectionSettings settings);
    /// Shows the weeks that hold `date` and the one after; invalid = this week.
    void showWeeks(QDate date);
    void reload();
    void exportWeek(QString csvPath);
    void makeSamplePlan(int changes, QString csvPath);
    void loadPlan(QString path);
    void clearPlan();
    void acceptUnknownBase();
    void check();
    void setDisposition(shiftlane::base::ScheduleId group, QList<QString> agents, int disposition);
    void decideTrades(shiftlane::base::ScheduleId group, QList<QString> trades, bool approve);
    void decideConflict(shiftlane::base::ScheduleId group, QByteArray conflictId, int choice);
    /// The part of a push that the review sheet chose. Journal and report get
    /// default places unless set.
    /// `parkedReturn`: parked agents are pushed without asking when their trade
    /// ends. A closed week is pushed into only with `intoClosed`.
    void push(bool publish, bool parkedReturn = false, bool intoClosed = false);
    /// Takes up a push that an earlier session left open (JournalView::openRuns).
    void resumeRun(QString runId);
    /// Pushes parked agents again: agent ids by schedule id.
    void pushParked(QMap<QString, QStringList> agents);
    /// Says in the journal that the week is done; refused while anything of it is open.
    void closeWeek(shiftlane::base::ScheduleId group);
    void pauseAll();
    void resumeAll();
    void stopAll();
    void pauseGroup(shiftlane::base::ScheduleId group);
    void resumeGroup(shiftlane::base::ScheduleId group);
    void stopGroup(shiftlane::base::ScheduleId group);
    /// Answers with agentWeekReady; an empty agent shows none.
    void showAgent(shiftlane::base::ScheduleId group, shiftlane::base::AgentId agent);
    /// A scope's id (Performance::scopes); empty = all queues.
    void showQueues(QString scope);
    void showMedia(QString mediaType);
    /// A file or a `postgresql://` URL; opened at once when connected, unless a push runs.
    void setJournalPath(QString path);
    void forgetSecret(shiftlane::session::ConnectionSettings settings);
    /// Answers with planPreviewed; nothing is loaded.
    void previewPlan(QString path);
    void writeTemplate(QString path);
    /// The shifts of one schedule as the plan for another.
    void copyPlan(shiftlane::base::ScheduleId from, shiftlane::base::ScheduleId to);
    /// CSV and base, so that it can be loaded again.
    void savePlan(QString path);
    /// Replaces what the plan changes for one agent; makes a plan where none is loaded.
    /// Refused while the group is in a push.
    void editAgent(shiftlane::base::ScheduleId group, shiftlane::plan::AgentPlan edits);
    void decideConflicts(shiftlane::base::ScheduleId group, QList<QByteArray> conflictIds, int choice);
    /// Only where nothing of the group was sent (DecidedRow::canUndo).
    void undoDecisions(shiftlane::base::ScheduleId group, QList<QByteArray> conflictIds);
    /// `follows`: plan::Follows.
    void followTrade(shiftlane::base::ScheduleId group, QString trade, int follows);
    /// Answers with tradePreviewReady.
    void previewTrade(shiftlane::base::ScheduleId group, QString trade);
    /// Switches shift trading off in the group's management units until its push ends (trade_freeze.h).
    void freezeTrading(shiftlane::base::ScheduleId group);
    /// Switches it on again in every unit that this console or an earlier one left frozen.
    void restoreTrading();
    /// Answers with priceReady.
    void priceExclusion(shiftlane::base::ScheduleId group, QList<QString> agents);
    /// A new push of the agents that the finished one left rejected, unknown,
    /// postponed or in conflict; read and checked again first.
    void retryFailed();
    /// Answers with pastPushReady.
    void showPastPush(QString runId);
    /// Loads a plan that puts back what a past push changed; pushes nothing.
    void rollBack(QString runId);
    /// Signs in and looks on; nothing can be sent from then on.
    void watchOnly(shiftlane::session::ConnectionSettings settings);
    /// The record of the last push, compressed and chained; refused while there is none.
    void saveFlightRecord(QString path, bool maskNames);
    /// Shows a record read-only, at its end; until closeFlightRecord nothing is live.
    void openFlightRecord(QString path);
    void showReplayStep(int step);
    void closeFlightRecord();
    /// What the last push (or the record that is shown) changed, agent by agent, as CSV.
    void writeDeltas(QString path);

Q_SIGNALS:
    /// From the engine's thread; newest wins.
    void snapshotChanged(shiftlane::session::SnapshotPtr snapshot);
    void agentWeekReady(shiftlane::session::AgentWeekPtr week);
    void planPreviewed(shiftlane::session::PlanPreviewPtr preview);
    void tradePreviewReady(shiftlane::session::TradePreviewPtr preview);
    void priceReady(shiftlane::session::PriceAnswerPtr price);
    void pastPushReady(shiftlane::session::PastPushPtr push);
    /// A finished command for a notice: "exported", "samplePlan", "report", "planSaved",
    /// "template", "flightRecord", "deltas" and a path; "secretForgotten" and "secretNotKept" (the reason).
    void notice(QString kind, QString detail);

private:
    class Impl;
    Impl &impl(); ///< made at the first call, so that it lives on the engine's thread
    std::unique_ptr<Impl> impl_;
};

} // namespace shiftlane::session
