#pragma once
#include "session/session.h"

#include <QObject>

namespace shiftlane::ui {

/// The window's wire to the session: it asks by these signals, on the GUI
/// thread, and never calls anything itself. Whoever composes the program
/// connects them to a Session (queued, see application.h) or to a fake.
class SessionLink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void connectTo(shiftlane::session::ConnectionSettings settings);
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
    void push(bool publish, bool parkedReturn, bool intoClosed);
    void resumeRun(QString runId);
    void pushParked(QMap<QString, QStringList> agents);
    void closeWeek(shiftlane::base::ScheduleId group);
    void setJournalPath(QString path);
    void pauseAll();
    void resumeAll();
    void stopAll();
    void pauseGroup(shiftlane::base::ScheduleId group);
    void resumeGroup(shiftlane::base::ScheduleId group);
    void stopGroup(shiftlane::base::ScheduleId group);
    void showAgent(shiftlane::base::ScheduleId group, shiftlane::base::AgentId agent);
    void showQueues(QString scope);
    void showMedia(QString mediaType);
    void forgetSecret(shiftlane::session::ConnectionSettings settings);
    void previewPlan(QString path);
    void writeTemplate(QString path);
    void copyPlan(shiftlane::base::ScheduleId from, shiftlane::base::ScheduleId to);
    void savePlan(QString path);
    void editAgent(shiftlane::base::ScheduleId group, shiftlane::plan::AgentPlan edits);
    void decideConflicts(shiftlane::base::ScheduleId group, QList<QByteArray> conflictIds, int choice);
    void undoDecisions(shiftlane::base::ScheduleId group, QList<QByteArray> conflictIds);
    void followTrade(shiftlane::base::ScheduleId group, QString trade, int follows);
    void previewTrade(shiftlane::base::ScheduleId group, QString trade);
    void freezeTrading(shiftlane::base::ScheduleId group);
    void restoreTrading();
    void priceExclusion(shiftlane::base::ScheduleId group, QList<QString> agents);
    void retryFailed();
    void showPastPush(QString runId);
    void rollBack(QString runId);
    void watchOnly(shiftlane::session::ConnectionSettings settings);
    void saveFlightRecord(QString path, bool maskNames);
    void openFlightRecord(QString path);
    void showReplayStep(int step);
    void closeFlightRecord();
    void writeDeltas(QString path);
};

} // namespace shiftlane::ui
