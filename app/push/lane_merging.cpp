#include "push/lane.h"

#include "push/journal_text.h"
#include "push/retry_policy.h"

#include <algorithm>

namespace shiftlane::push {

namespace {

// The service tells the first 1,000 agents of a publish (product.md, publish).
constexpr size_t notifiedAtOnce = 1'000;

bool isIn(const Batches::Agents &agents, const base::AgentId &agent)
{
    return std::find(agents.begin(), agents.end(), agent) != agents.end();
}

QString reasonOf(plan::LeftOutReason reason)
{
    switch (reason) {
    case plan::LeftOutReason::None:
        return {};
    case plan::LeftOutReason::MatchedTrade:
        return QStringLiteral("in a matched shift trade");
    case plan::LeftOutReason::WouldVoidTrade:
        return QStringLiteral("the change touches the shift of an open trade");
    case plan::LeftOutReason::ByPlanner:
        return QStringLiteral("left out by the planner");
    case plan::LeftOutReason::LockedByService:
        return QStringLiteral("the service refuses writes to this agent");
    case plan::LeftOutReason::Preflight:
        return QStringLiteral("the result would not be a sound schedule");
    case plan::LeftOutReason::Conflict:
        return QStringLiteral("changed differently on both sides");
    }
    return {};
}

bool leavesOut(plan::Disposition disposition)
{
    return disposition == plan::Disposition::Exclude || disposition == plan::Disposition::Park;
}

std::optional<plan::Choice> choiceOf(plan::ConflictPolicy policy)
{
    switch (policy) {
    case plan::ConflictPolicy::Stop:
        return std::nullopt;
    case plan::ConflictPolicy::Service:
        return plan::Choice::KeepService;
    case plan::ConflictPolicy::Planned:
        return plan::Choice::KeepPlanned;
    }
    return std::nullopt;
}

} // namespace

void Lane::merge()
{
    enter(LaneState::Merging);
    for (Agent &each : agents_) {
        if (each.wasRead)
            settleDoubt(each);
    }
    observe();
    if (handleRefusal())
        return;
    const std::vector<plan::AgentCheck> checks = checkPending();
    if (stopsAtTrades(checks) || decideTrades(checks))
        return;
    for (const plan::AgentCheck &check : checks) {
        if (Agent *const each = agent(check.agent))
            judge(*each, check);
    }
    if (refusal_ && handleUnmoved())
        return;
    refusal_.reset();
    const bool waiting = std::any_of(agents_.begin(), agents_.end(), [](const Agent &a) {
        return a.progress->outcome == Outcome::Pending && !a.progress->conflicts.empty();
    });
    if (waiting) {
        ask(Asked::Nothing);
        enter(LaneState::NeedsDecision);
        return;
    }
    write();
}

/// Where the plan came without its base, what is read first takes its place
/// and is written down: all later rounds merge against the same base.
void Lane::observe()
{
    std::vector<schedule::AgentSchedule> first;
    for (Agent &each : agents_) {
        if (each.base || each.progress->outcome != Outcome::Pending)
            continue;
        each.base = each.service;
        first.push_back(each.service);
    }
    if (!first.empty())
        emitCommand(command::Record{0, QStringLiteral("observation"), {}, text::observation(reading_.group, first)});
}

/// After a refused write: did a version move? True when the lane went elsewhere.
bool Lane::handleRefusal()
{
    if (!refusal_)
        return false;
    const bool agentMoved = std::any_of(agents_.begin(), agents_.end(), [this](const Agent &a) {
        return isIn(refusal_->batch, a.plan->agent) && a.delta.version != a.service.version;
    });
    const bool moved = reading_.group.version != refusal_->version || agentMoved;
    const bool byVersion = refusal_->why == Refusal::Why::MaybeStale || refusal_->why == Refusal::Why::Locked;
    if (!moved) {
        if (!byVersion || refusal_->tradesReadAgain)
            return false; // handleUnmoved, once the agents are judged by the new trades
        refusal_->tradesReadAgain = true;
        freshTrades_ = true;
        startReading();
        return true;
    }
    if (!refusal_->counted) {
        refusal_->counted = true;
        ++progress_.round;
        if (++count_.rounds > maxConflictRounds) {
            end(LaneState::Postponed, Outcome::Postponed,
                QStringLiteral("busy group: changed by others in %1 rounds in a row").arg(maxConflictRounds));
            return true;
        }
        // A lock can hide behind the colleagues' edits.
        const bool look = refusal_->why == Refusal::Why::Locked || count_.rounds == 3;
        if (look && !refusal_->tradesReadAgain) {
            refusal_->tradesReadAgain = true;
            freshTrades_ = true;
            startReading();
            return true;
        }
    }
    refusal_.reset();
    return false;
}

/// The write was refused although nothing moved: somebody in the batch is
/// locked (or invalid). True when the lane ended.
bool Lane::handleUnmoved()
{
    const Refusal refusal = *refusal_;
    const auto stillIn = [this](const base::AgentId &id) {
        Agent *const each = agent(id);
        return each && each->progress->outcome == Outcome::Pending;
    };
    if (!std::all_of(refusal.batch.begin(), refusal.batch.end(), stillIn))
        return false; // the trades named somebody, who is left out now
    const bool invalid = refusal.why == Refusal::Why::Invalid || refusal.why == Refusal::Why::TooLarge;
    Batches::Agents culprits = refusal.named;
    if (culprits.empty() && !batches_.split(refusal.batch))
        culprits = refusal.batch;
    if (refusal.batch.empty()) { // a publish alone
        end(LaneState::Stopped, Outcome::Rejected, refusal.text);
        return true;
    }
    for (const base::AgentId &id : culprits) {
        Agent &each = *agent(id);
        settle(each, invalid ? Outcome::Rejected : Outcome::Parked,
               invalid ? refusal.text
                       : reasonOf(plan::LeftOutReason::LockedByService) + QStringLiteral(": ") + refusal.text);
        each.progress->disposition = plan::Disposition::Park;
        note(LaneMark::Kind::Locked, id.value + QStringLiteral(": ") + refusal.text);
    }
    batches_.drop(culprits);
    return false;
}

std::vector<plan::AgentCheck> Lane::checkPending()
{
    plan::GroupPlan pending = *context_.plan;
    pending.agents.clear();
    plan::CheckInput input;
    for (const Agent &each : agents_) {
        if (each.progress->outcome != Outcome::Pending)
            continue;
        pending.agents.push_back(*each.plan);
        pending.agents.back().base = each.base;
        if (each.wasRead)
            input.service.push_back(each.service);
    }
    std::sort(input.service.begin(), input.service.end(),
              [](const auto &a, const auto &b) { return a.agent < b.agent; });
    input.unit = context_.unit;
    input.group = reading_.group;
    input.trades = *trades_;
    input.decisions = context_.decisions;
    input.allConflicts = choiceOf(context_.conflicts);
    return plan::check(pending, input);
}

bool Lane::isInMatchedTrade(const base::AgentId &agent) const
{
    return std::any_of(trades_->begin(), trades_->end(),
                       [&](const schedule::ShiftTrade &trade) { return trade.isMatched() && trade.involves(agent); });
}

bool Lane::stopsAtTrades(const std::vector<plan::AgentCheck> &checks)
{
    if (context_.openTrades != plan::OpenTradePolicy::Stop)
        return false;
    const auto meets = [](const plan::AgentCheck &c) {
        return c.verdict != plan::Verdict::NothingToDo && !c.trades.empty();
    };
    if (std::none_of(checks.begin(), checks.end(), meets))
        return false;
    for (const plan::AgentCheck &check : checks) {
        if (Agent *const each = agent(check.agent))
            each->progress->trades = check.trades;
    }
    end(LaneState::Stopped, Outcome::Postponed, QStringLiteral("the plan meets open shift trades"));
    return true;
}

/// Approve or deny what stands in the way, each trade once. True while waiting.
bool Lane::decideTrades(const std::vector<plan::AgentCheck> &checks)
{
    const bool approve = context_.openTrades == plan::OpenTradePolicy::Approve;
    if (!approve && context_.openTrades != plan::OpenTradePolicy::Deny)
        return false;
    std::vector<schedule::ShiftTrade> chosen;
    for (const schedule::ShiftTrade &trade : *trades_) {
        const bool met = std::any_of(checks.begin(), checks.end(), [&](const plan::AgentCheck &c) {
            return c.verdict != plan::Verdict::NothingToDo &&
                   std::find(c.trades.begin(), c.trades.end(), trade.id) != c.trades.end();
        });
        const bool fits =
            approve ? trade.state == schedule::TradeState::Matched && trade.violations.isEmpty() &&
                          trade.adminReviewViolations.isEmpty()
                    : trade.state == schedule::TradeState::Matched || trade.state == schedule::TradeState::Unmatched;
        if (met && fits && decidedTrades_.insert(trade.id).second)
            chosen.push_back(trade);
    }
    if (chosen.empty())
        return false;
    emitCommand(command::DecideTrades{ask(Asked::Decisions), approve, std::move(chosen)});
    return true;
}

void Lane::on(const event::TradesDecided &decided)
{
    tradeFailures_.insert(decided.failures.begin(), decided.failures.end());
    if (!waitsFor(decided.ticket))
        return;
    freshTrades_ = true; // an approval moves shifts of both agents: everything is read again
    startReading();
}

/// The outcome of an agent that will not be written; otherwise its delta.
void Lane::judge(Agent &agent, const plan::AgentCheck &check)
{
    AgentProgress &row = *agent.progress;
    row.trades = check.trades;
    row.conflicts = check.conflicts;
    agent.wanted = check.merge.merged;
    agent.delta = plan::delta(agent.service, agent.wanted);
    agent.delta.agent = agent.plan->agent;
    agent.delta.version = agent.service.version;
    if (check.verdict == plan::Verdict::NothingToDo || (check.conflicts.empty() && agent.delta.isEmpty())) {
        settle(agent, Outcome::AlreadyPresent, {});
        return;
    }
    const auto policy = context_.openTrades == plan::OpenTradePolicy::Exclude ? plan::OpenTradePolicy::Exclude
                                                                              : plan::OpenTradePolicy::Park;
    plan::Decision decision = plan::decide(check, *trades_, policy, context_.conflicts, agent.chosen);
    if (decision.disposition == plan::Disposition::Push && isInMatchedTrade(agent.plan->agent))
        decision = {plan::Disposition::Park, plan::LeftOutReason::MatchedTrade}; // never written, whoever asked
    row.disposition = decision.disposition;
    QString reason = reasonOf(decision.reason);
    for (const base::TradeId &trade : check.trades) {
        const auto failure = tradeFailures_.find(trade);
        if (failure != tradeFailures_.end() && !failure->second.isEmpty())
            reason += QStringLiteral("; trade %1: %2").arg(trade.value, failure->second);
    }
    if (decision.reason == plan::LeftOutReason::Preflight) {
        settle(agent, Outcome::Rejected,
               check.problems.empty() ? reason : reason + QStringLiteral(": ") + text::problem(check.problems));
    } else if (agent.inDoubt && leavesOut(decision.disposition)) {
        settle(agent, Outcome::Unknown, reason + QStringLiteral("; a write of ours may have changed it before"));
    } else if (decision.disposition == plan::Disposition::Exclude) {
        settle(agent, Outcome::Excluded, reason);
    } else if (decision.disposition == plan::Disposition::Park) {
        settle(agent, Outcome::Parked, reason);
    } else if (!check.conflicts.empty() && !context_.waitForDecisions) {
        settle(agent, Outcome::Conflict, reasonOf(plan::LeftOutReason::Conflict));
    } else if (check.conflicts.empty() && check.merge.decided == 0 && mayHaveBeenUndone(agent)) {
        settle(agent, Outcome::Unknown,
               QStringLiteral("a write of ours may have been undone by %1; it is not repeated")
                   .arg(agent.service.modifiedBy.isEmpty() ? QStringLiteral("others") : agent.service.modifiedBy));
    }
}

void Lane::write()
{
    Batches::Agents candidates = pendingAgents();
    Batches::Agents batch = batches_.next(candidates);
    if ((context_.publish || published_) && batch.size() > notifiedAtOnce)
        batch.resize(notifiedAtOnce); // the rest in the next waves, so that everybody is told
    if (batch.empty() && !wantsPublish()) {
        end(LaneState::Done, Outcome::Pending, {});
        return;
    }
    enter(LaneState::Ready);
    attempt_ = {};
    attempt_.version = reading_.group.version;
    attempt_.batch = batch;
    attempt_.publish = context_.publish && !published_;
    command::PrepareAttempt prepare;
    prepare.scheduleVersion = attempt_.version;
    prepare.publish = attempt_.publish;
    prepare.lockToken = lockToken_.value_or(0);
    for (const base::AgentId &id : batch) {
        const Agent &each = *agent(id);
        prepare.deltas.push_back(each.delta);
        prepare.agents.push_back({id, each.service.version, schedule::fingerprint(*each.base),
                                  schedule::fingerprint(plan::planned(*each.base, *each.plan)), each.service,
                                  each.wanted});
    }
    prepare.ticket = ask(Asked::Intent);
    emitCommand(std::move(prepare));
}

} // namespace shiftlane::push
