// Session: what earlier pushes did, and putting one of them back.
#include "session/session_impl.h"

#include "session/roll_back.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

base::Failure notYet(const QString &reason) { return {base::FailureKind::Usage, QStringLiteral("history"), reason}; }

} // namespace

void Session::Impl::showPastPush(const QString &runId)
{
    const PastPushPtr past = history_.push(runId, state.account);
    if (!past)
        return refuse(notYet(QStringLiteral("the journal does not know this push")));
    Q_EMIT session->pastPushReady(past);
}

void Session::Impl::rollBack(const QString &runId)
{
    if (!journal || !loader || !state.journal.view->ready)
        return refuse(notYet(QStringLiteral("the journal cannot be read")));
    if (!mayTakePlace())
        return refuse(notYet(QStringLiteral("push or clear the plan that is loaded first")));
    journal->read([this, runId](const base::Result<journal::Journal::Records> &records) {
        if (!records)
            return journalFailed(records.failure());
        rollBackFrom(std::make_shared<const journal::Journal::Records>(*records), runId, true);
    });
}

/// Weeks that are not shown are loaded first, once.
void Session::Impl::rollBackFrom(const std::shared_ptr<const journal::Journal::Records> &records, const QString &runId,
                                 bool mayLoad)
{
    if (!mayTakePlace())
        return refuse(notYet(QStringLiteral("push or clear the plan that is loaded first")));
    const auto keys = groupsToRollBack(*records, runId);
    const bool shown = std::all_of(keys.begin(), keys.end(),
                                   [this](const auto &each) { return state.weeks.find(each.schedule) != nullptr; });
    if (!shown && mayLoad) {
        QDate first = keys.front().weekDate;
        for (const schedule::ScheduleGroupKey &each : keys)
            first = std::min(first, each.weekDate);
        showWeeks(first);
        afterRead_ = [this, records, runId] { rollBackFrom(records, runId, false); };
        return;
    }
    auto back = rollBackOf(*records, runId, state.weeks);
    if (!back)
        return refuse(back.failure());
    if (back->plan.groups.empty())
        return refuse(notYet(back->shown < back->agents
                                 ? QStringLiteral("the weeks of that push are not there any more")
                                 : QStringLiteral("that push changed nothing that could be put back")));
    if (back->shown < back->agents)
        log({}, QStringLiteral("%1 of %2 agents of that push are in weeks that are not shown: left out")
                    .arg(back->agents - back->shown)
                    .arg(back->agents));
    takePlan(std::make_shared<const plan::PushPlan>(std::move(back).value().plan));
    state.plan.differsFromFile = true;
    log({}, QStringLiteral("a plan that puts back %1 agents").arg(state.plan.plan->agentCount()));
    check();
}

} // namespace shiftlane::session
