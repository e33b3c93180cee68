#pragma once
#include "session/snapshot.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <memory>

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
    void showQueue(shiftlane::base::QueueId queue);
    /// A file or a `postgresql://` URL; opened at once when connected, unless a push runs.
    void setJournalPath(QString path);

Q_SIGNALS:
    /// From the engine's thread; newest wins.
    void snapshotChanged(shiftlane::session::SnapshotPtr snapshot);
    void agentWeekReady(shiftlane::session::AgentWeekPtr week);
    /// A finished command for a notice: "exported", "samplePlan", "report" and a path or count.
    void notice(QString kind, QString detail);

private:
    class Impl;
    Impl &impl(); ///< made at the first call, so that it lives on the engine's thread
    std::unique_ptr<Impl> impl_;
};

} // namespace shiftlane::session
