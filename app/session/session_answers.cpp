// Session: what a trade leads to, whom a change follows, what leaving out costs.
#include "session/session_impl.h"

#include "plan/edits.h"
#include "plan/trade_effect.h"
#include "session/coverage_answers.h"
#include "session/group_detail.h"
#include "session/trade_preview.h"

#include <algorithm>

namespace shiftlane::session {

void Session::Impl::previewTrade(const base::ScheduleId &group, const base::TradeId &trade)
{
    const auto preview = makeTradePreview(state, group, trade);
    if (!preview)
        return refuse({base::FailureKind::Usage, trade.value, QStringLiteral("the trade is not there any more")});
    Q_EMIT session->tradePreviewReady(preview);
    // At once without coverage; with it when the requirement is read, unless something else was asked meanwhile.
    const quint64 asked = ++tradeAsked_;
    withRequirement(group, [this, asked, group, trade](const base::Result<insight::Requirement> &requirement) {
        if (asked != tradeAsked_ || !requirement)
            return;
        if (const auto fresh = makeTradePreview(state, group, trade)) {
            fresh->coverage = coverageOf(state, *fresh, *requirement);
            Q_EMIT session->tradePreviewReady(fresh);
        }
    });
}

/// Read once as long as the weeks are shown, one question at a time.
void Session::Impl::withRequirement(const base::ScheduleId &group, WithRequirement done)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    if (!loaded || !client)
        return done(base::Failure{base::FailureKind::Usage, group.value, QStringLiteral("the group is not read")});
    if (const auto known = requirements_.find(group); known != requirements_.end())
        return done(known->second);
    std::vector<WithRequirement> &waiting = requirementsAsked_[group];
    waiting.push_back(std::move(done));
    if (waiting.size() > 1)
        return;
    client->requirement(loaded->group.key, loaded->group.weekCount,
                        [this, guard = QPointer<Impl>(this), group,
                         of = connection_](const base::Result<insight::Requirement> &requirement) {
                            if (!guard || of != connection_)
                                return;
                            if (requirement || requirement.failure().kind == base::FailureKind::Refused)
                                requirements_.insert_or_assign(group, requirement);
                            for (const auto &each : std::exchange(requirementsAsked_[group], {}))
                                each(requirement);
                        });
}

void Session::Impl::priceExclusion(const base::ScheduleId &group, const QList<QString> &agents)
{
    auto answer = std::make_shared<PriceAnswer>();
    answer->group = group;
    answer->agents = agents;
    const LoadedGroup *loaded = state.weeks.find(group);
    const schedule::BusinessUnit *unit = loaded ? state.weeks.unitOf(*loaded) : nullptr;
    answer->zone = unit ? unit->zone : QTimeZone::utc();
    const quint64 asked = ++priceAsked_;
    withRequirement(group, [this, asked, answer](const base::Result<insight::Requirement> &requirement) {
        if (asked != priceAsked_)
            return; // other agents were asked for meanwhile
        std::set<base::AgentId> leftOut;
        for (const QString &agent : answer->agents)
            leftOut.insert(base::AgentId(agent));
        if (requirement)
            answer->price = priceOf(state, answer->group, leftOut, *requirement);
        else
            answer->unavailable = requirement.failure().sentence();
        Q_EMIT session->priceReady(answer);
    });
}

/// The plan is carried over the trade; both agents are checked again.
void Session::Impl::followTrade(const base::ScheduleId &group, const base::TradeId &id, plan::Follows follows)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    const schedule::BusinessUnit *unit = loaded ? state.weeks.unitOf(*loaded) : nullptr;
    const plan::GroupPlan *planned = planOf(state, group);
    const auto trade = findTrade(state, group, id);
    if (!unit || !planned || !trade || trade->isOpen() || !trade->receivingAgent)
        return refuse({base::FailureKind::Usage, id.value, QStringLiteral("no approved trade that the plan meets")});
    if (progressOf(state, group))
        return refuse(
            {base::FailureKind::Usage, group.value, QStringLiteral("the schedule group is or was in the push")});
    const auto held = [&](const base::AgentId &agent) {
        const schedule::AgentSchedule *found = loaded->agent(agent);
        schedule::AgentSchedule none;
        none.agent = agent;
        return found ? *found : none;
    };
    auto carried = plan::overTrade(*planned, *trade, held(trade->initiatingAgent), held(*trade->receivingAgent),
                                   follows, unit->zone);
    if (!carried)
        return refuse({base::FailureKind::Conflict, id.value,
                       QStringLiteral("the change would meet another planned change: decide it by hand")});
    auto whole = std::make_shared<plan::PushPlan>(*state.plan.plan);
    for (plan::GroupPlan &each : whole->groups)
        if (each.key.schedule == group)
            each = *carried;
    std::erase_if(whole->groups, [](const plan::GroupPlan &each) { return each.agents.empty(); });
    whole->sourceHash = plan::contentHash(*whole);
    state.plan.plan = std::move(whole);
    state.plan.differsFromFile = true;
    const std::set<base::AgentId> both{trade->initiatingAgent, *trade->receivingAgent};
    state.plan.editedHere[group].insert(both.begin(), both.end());
    if (state.plan.plan->groups.empty())
        return clearPlan();
    recheckGroup(group, both);
}

} // namespace shiftlane::session
