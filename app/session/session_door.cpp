// Session: the door. Every slot hands on to the inside.
#include "session/session_impl.h"

namespace shiftlane::session {

Session::Session(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<SnapshotPtr>();
    qRegisterMetaType<AgentWeekPtr>();
    qRegisterMetaType<ConnectionSettings>();
    qRegisterMetaType<PlanPreviewPtr>();
    qRegisterMetaType<TradePreviewPtr>();
    qRegisterMetaType<PriceAnswerPtr>();
    qRegisterMetaType<PastPushPtr>();
}

Session::~Session() = default;

Session::Impl &Session::impl()
{
    if (!impl_)
        impl_ = std::make_unique<Impl>(this);
    return *impl_;
}

void Session::connectTo(ConnectionSettings settings) { impl().connectWithSecret(settings); }

void Session::showWeeks(QDate date) { impl().showWeeks(date); }

void Session::reload() { impl().load(); }

void Session::exportWeek(QString csvPath) { impl().exportWeek(csvPath); }

void Session::makeSamplePlan(int changes, QString csvPath) { impl().makeSamplePlan(changes, csvPath); }

void Session::loadPlan(QString path) { impl().loadPlan(path); }

void Session::clearPlan() { impl().clearPlan(); }

void Session::acceptUnknownBase()
{
    impl().state.plan.unknownBaseAccepted = true;
    impl().changed();
}

void Session::check() { impl().check(); }

void Session::setDisposition(base::ScheduleId group, QList<QString> agents, int disposition)
{
    if (!impl().replays())
        impl().setDisposition(group, agents, static_cast<plan::Disposition>(disposition));
}

void Session::decideTrades(base::ScheduleId group, QList<QString> trades, bool approve)
{
    if (!impl().replays())
        impl().decideTrades(group, trades, approve);
}

void Session::decideConflict(base::ScheduleId group, QByteArray conflictId, int choice)
{
    impl().decideConflicts(group, {conflictId}, static_cast<plan::Choice>(choice));
}

void Session::decideConflicts(base::ScheduleId group, QList<QByteArray> conflictIds, int choice)
{
    impl().decideConflicts(group, conflictIds, static_cast<plan::Choice>(choice));
}

void Session::undoDecisions(base::ScheduleId group, QList<QByteArray> conflictIds)
{
    impl().undoDecisions(group, conflictIds);
}

void Session::previewPlan(QString path) { impl().previewPlan(path); }

void Session::savePlan(QString path) { impl().savePlan(path); }

void Session::retryFailed()
{
    if (!impl().replays())
        impl().retryFailed();
}

void Session::forgetSecret(ConnectionSettings settings) { impl().forgetSecret(settings); }

void Session::writeTemplate(QString path) { impl().writeTemplate(path); }

void Session::copyPlan(base::ScheduleId from, base::ScheduleId to) { impl().copyPlan(from, to); }

void Session::editAgent(base::ScheduleId group, plan::AgentPlan edits) { impl().editAgent(group, std::move(edits)); }

void Session::followTrade(base::ScheduleId group, QString trade, int follows)
{
    impl().followTrade(group, base::TradeId(trade), static_cast<plan::Follows>(follows));
}

void Session::previewTrade(base::ScheduleId group, QString trade) { impl().previewTrade(group, base::TradeId(trade)); }

void Session::freezeTrading(base::ScheduleId group) { impl().freezeTrading(group); }

void Session::restoreTrading() { impl().restoreTrading(); }

void Session::priceExclusion(base::ScheduleId group, QList<QString> agents) { impl().priceExclusion(group, agents); }

void Session::showPastPush(QString runId) { impl().showPastPush(runId); }

void Session::rollBack(QString runId)
{
    if (!impl().replays())
        impl().rollBack(runId);
}

void Session::useSecrets(std::shared_ptr<genesys::SecretStore> store) { impl().useSecrets(std::move(store)); }

// While a record is shown, nobody can mean the service.
void Session::push(bool publish, bool parkedReturn, bool intoClosed)
{
    if (!impl().replays())
        impl().push(publish, parkedReturn, intoClosed);
}

void Session::resumeRun(QString runId)
{
    if (!impl().replays())
        impl().resumeRun(runId);
}

void Session::pushParked(QMap<QString, QStringList> agents)
{
    if (!impl().replays())
        impl().pushParked(agents);
}

void Session::closeWeek(base::ScheduleId group)
{
    if (!impl().replays())
        impl().closeWeek(group);
}

void Session::pauseAll()
{
    impl().control([](push::PushRun &run) { run.pauseAll(); });
}

void Session::resumeAll()
{
    impl().control([](push::PushRun &run) { run.resumeAll(); });
}

void Session::stopAll()
{
    impl().control([](push::PushRun &run) { run.stopAll(); });
}

void Session::pauseGroup(base::ScheduleId group)
{
    impl().control([&](push::PushRun &run) { run.pause(group); });
}

void Session::resumeGroup(base::ScheduleId group)
{
    impl().control([&](push::PushRun &run) { run.resume(group); });
}

void Session::stopGroup(base::ScheduleId group)
{
    impl().control([&](push::PushRun &run) { run.stop(group); });
}

void Session::showAgent(base::ScheduleId group, base::AgentId agent) { impl().showAgent(group, agent); }

void Session::showQueues(QString scope)
{
    if (impl().feed)
        impl().feed->showQueue(base::QueueId(scope));
}

void Session::showMedia(QString mediaType)
{
    if (impl().feed)
        impl().feed->showMedia(mediaType);
}

void Session::watchOnly(ConnectionSettings settings) { impl().watchOnly(settings); }

void Session::saveFlightRecord(QString path, bool maskNames) { impl().saveFlightRecord(path, maskNames); }

void Session::openFlightRecord(QString path) { impl().openFlightRecord(path); }

void Session::showReplayStep(int step) { impl().showReplayStep(step); }

void Session::closeFlightRecord() { impl().closeFlightRecord(); }

void Session::writeDeltas(QString path) { impl().writeDeltas(path); }

void Session::setJournalPath(QString path) { impl().setJournal(path); }

} // namespace shiftlane::session
