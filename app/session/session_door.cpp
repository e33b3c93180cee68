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

void Session::connectTo(ConnectionSettings settings) { impl().connectTo(settings); }

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
    impl().setDisposition(group, agents, static_cast<plan::Disposition>(disposition));
}

void Session::decideTrades(base::ScheduleId group, QList<QString> trades, bool approve)
{
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

void Session::retryFailed() { impl().retryFailed(); }

void Session::forgetSecret(ConnectionSettings) { impl().notHere(QStringLiteral("keychain")); }

void Session::writeTemplate(QString) { impl().notHere(QStringLiteral("template")); }

void Session::copyPlan(base::ScheduleId, base::ScheduleId) { impl().notHere(QStringLiteral("copy")); }

void Session::editAgent(base::ScheduleId, plan::AgentPlan) { impl().notHere(QStringLiteral("edit")); }

void Session::followTrade(base::ScheduleId, QString, int) { impl().notHere(QStringLiteral("trade")); }

void Session::previewTrade(base::ScheduleId, QString) { impl().notHere(QStringLiteral("trade")); }

void Session::priceExclusion(base::ScheduleId, QList<QString>) { impl().notHere(QStringLiteral("price")); }

void Session::showPastPush(QString) { impl().notHere(QStringLiteral("history")); }

void Session::rollBack(QString) { impl().notHere(QStringLiteral("history")); }

void Session::useSecrets(std::shared_ptr<genesys::SecretStore>) {}

void Session::push(bool publish, bool parkedReturn, bool intoClosed) { impl().push(publish, parkedReturn, intoClosed); }

void Session::resumeRun(QString runId) { impl().resumeRun(runId); }

void Session::pushParked(QMap<QString, QStringList> agents) { impl().pushParked(agents); }

void Session::closeWeek(base::ScheduleId group) { impl().closeWeek(group); }

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

void Session::showQueue(base::QueueId queue)
{
    if (impl().feed)
        impl().feed->showQueue(queue);
}

void Session::setJournalPath(QString path) { impl().setJournal(path); }

} // namespace shiftlane::session
