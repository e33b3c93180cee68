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

void Session::makeSamplePlan(int changes, QString csvPath)
{
    if (impl().mayAct())
        impl().makeSamplePlan(changes, csvPath);
}

void Session::loadPlan(QString path)
{
    if (impl().mayAct())
        impl().loadPlan(path);
}

void Session::clearPlan()
{
    if (impl().mayAct())
        impl().clearPlan();
}

void Session::acceptUnknownBase()
{
    if (!impl().mayAct())
        return;
    impl().state.plan.unknownBaseAccepted = true;
    impl().changed();
}

void Session::check()
{
    if (impl().mayAct())
        impl().check();
}

void Session::setDisposition(base::ScheduleId group, QList<QString> agents, int disposition)
{
    if (!impl().mayAct())
        return;
    impl().setDisposition(group, agents, static_cast<plan::Disposition>(disposition));
}

void Session::decideTrades(base::ScheduleId group, QList<QString> trades, bool approve)
{
    if (!impl().mayAct())
        return;
    impl().decideTrades(group, trades, approve);
}

void Session::decideConflict(base::ScheduleId group, QByteArray conflictId, int choice)
{
    if (!impl().mayAct())
        return;
    impl().decideConflicts(group, {conflictId}, static_cast<plan::Choice>(choice));
}

void Session::decideConflicts(base::ScheduleId group, QList<QByteArray> conflictIds, int choice)
{
    if (!impl().mayAct())
        return;
    impl().decideConflicts(group, conflictIds, static_cast<plan::Choice>(choice));
}

void Session::undoDecisions(base::ScheduleId group, QList<QByteArray> conflictIds)
{
    if (!impl().mayAct())
        return;
    impl().undoDecisions(group, conflictIds);
}

void Session::previewPlan(QString path) { impl().previewPlan(path); }

void Session::savePlan(QString path)
{
    if (impl().mayAct())
        impl().savePlan(path);
}

void Session::retryFailed()
{
    if (impl().mayAct())
        impl().retryFailed();
}

void Session::forgetSecret(ConnectionSettings settings) { impl().forgetSecret(settings); }

void Session::writeTemplate(QString path) { impl().writeTemplate(path); }

void Session::copyPlan(base::ScheduleId from, base::ScheduleId to)
{
    if (impl().mayAct())
        impl().copyPlan(from, to);
}

void Session::editAgent(base::ScheduleId group, plan::AgentPlan edits)
{
    if (impl().mayAct())
        impl().editAgent(group, std::move(edits));
}

void Session::followTrade(base::ScheduleId group, QString trade, int follows)
{
    if (impl().mayAct())
        impl().followTrade(group, base::TradeId(trade), static_cast<plan::Follows>(follows));
}

void Session::previewTrade(base::ScheduleId group, QString trade) { impl().previewTrade(group, base::TradeId(trade)); }

void Session::freezeTrading(base::ScheduleId group)
{
    if (impl().mayAct())
        impl().freezeTrading(group);
}

void Session::restoreTrading()
{
    if (impl().mayAct())
        impl().restoreTrading();
}

void Session::priceExclusion(base::ScheduleId group, QList<QString> agents) { impl().priceExclusion(group, agents); }

void Session::showPastPush(QString runId) { impl().showPastPush(runId); }

void Session::rollBack(QString runId)
{
    if (impl().mayAct())
        impl().rollBack(runId);
}

void Session::useSecrets(std::shared_ptr<genesys::SecretStore> store) { impl().useSecrets(std::move(store)); }

void Session::push(bool publish, bool parkedReturn, bool intoClosed)
{
    if (impl().mayAct())
        impl().push(publish, parkedReturn, intoClosed);
}

void Session::resumeRun(QString runId)
{
    if (impl().mayAct())
        impl().resumeRun(runId);
}

void Session::pushParked(QMap<QString, QStringList> agents)
{
    if (impl().mayAct())
        impl().pushParked(agents);
}

void Session::closeWeek(base::ScheduleId group)
{
    if (impl().mayAct())
        impl().closeWeek(group);
}

void Session::pauseAll()
{
    if (!impl().mayAct())
        return;
    impl().control([](push::PushRun &run) { run.pauseAll(); });
}

void Session::resumeAll()
{
    if (!impl().mayAct())
        return;
    impl().control([](push::PushRun &run) { run.resumeAll(); });
}

void Session::stopAll()
{
    if (!impl().mayAct())
        return;
    impl().control([](push::PushRun &run) { run.stopAll(); });
}

void Session::pauseGroup(base::ScheduleId group)
{
    if (!impl().mayAct())
        return;
    impl().control([&](push::PushRun &run) { run.pause(group); });
}

void Session::resumeGroup(base::ScheduleId group)
{
    if (!impl().mayAct())
        return;
    impl().control([&](push::PushRun &run) { run.resume(group); });
}

void Session::stopGroup(base::ScheduleId group)
{
    if (!impl().mayAct())
        return;
    impl().control([&](push::PushRun &run) { run.stop(group); });
}

void Session::showAgent(base::ScheduleId group, base::AgentId agent) { impl().showAgent(group, agent); }

void Session::showQueues(QString scope)
{
    if (impl().feed)
        impl().feed->showScope(scope);
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
