#include "push/lane.h"

#include "push/journal_text.h"
#include "push/retry_policy.h"

#include <algorithm>

namespace shiftlane::push {

Lane::Lane(LaneContext context, GroupProgress &progress) : context_(std::move(context)), progress_(progress)
{
    progress_.plan = context_.plan;
    progress_.key = context_.plan->key;
    progress_.published = context_.plan->published;
    progress_.agents.clear();
    for (const plan::AgentPlan &each : context_.plan->agents) {
        AgentProgress row;
        row.agent = each.agent;
        row.name = each.name;
        progress_.agents.push_back(row);
    }
    for (size_t i = 0; i < progress_.agents.size(); ++i) {
        Agent each;
        each.plan = &context_.plan->agents[i];
        each.progress = &progress_.agents[i];
        each.base = each.plan->base;
        agents_.push_back(std::move(each));
    }
    if (context_.recovered)
        takeUp(*context_.recovered);
    for (const auto &[id, disposition] : context_.chosen) {
        Agent *const each = agent(id);
        if (each && each->progress->outcome != Outcome::Pending)
            each->chosen = disposition; // settled since it was chosen
        else
            on(event::DispositionSet{id, disposition});
    }
}

std::vector<LaneCommand> Lane::step(const LaneEvent &happened, Instant at)
{
    at_ = at;
    commands_.clear();
    std::visit([this](const auto &each) { on(each); }, happened);
    return std::move(commands_);
}

void Lane::enter(LaneState state)
{
    if (state == progress_.state)
        return;
    progress_.edgesTaken[static_cast<size_t>(progress_.state)] |= 1u << static_cast<unsigned>(state);
    progress_.state = state;
    progress_.waitsUntil.reset();
}

Ticket Lane::ask(Asked what)
{
    asked_ = what;
    return ++ticket_;
}

void Lane::note(LaneMark::Kind kind, const QString &text) { progress_.marks.push_back({kind, at_, text}); }

Lane::Agent *Lane::agent(const base::AgentId &id)
{
    const auto it = std::find_if(agents_.begin(), agents_.end(), [&](const Agent &a) { return a.plan->agent == id; });
    return it == agents_.end() ? nullptr : &*it;
}

bool Lane::anyPending() const
{
    return std::any_of(agents_.begin(), agents_.end(),
                       [](const Agent &a) { return a.progress->outcome == Outcome::Pending; });
}

/// The group is to be published and has content of the plan to show for it.
bool Lane::wantsPublish() const
{
    return context_.publish && !published_ && std::any_of(agents_.begin(), agents_.end(), [](const Agent &a) {
               const Outcome outcome = a.progress->outcome;
               return outcome == Outcome::Pending || outcome == Outcome::Applied || outcome == Outcome::AlreadyPresent;
           });
}

/// A write that still waits for its turn in the budget can be taken back.
bool Lane::writeIsOut() const
{
    const bool queued = asked_ == Asked::Submit && !progress_.submittedAt;
    return progress_.state == LaneState::Settling || (progress_.state == LaneState::Submitted && !queued);
}

bool Lane::isBeingWritten(const base::AgentId &id) const
{
    const auto &batch = attempt_.batch;
    return std::find(batch.begin(), batch.end(), id) != batch.end();
}

/// Before its first byte: the payload is not what it should be any more.
void Lane::giveUpAttempt(const QString &why)
{
    attemptOver(why);
    if (lockToken_) {
        startReading();
        return;
    }
    enter(LaneState::Planned);
    begin();
}

void Lane::settle(Agent &agent, Outcome outcome, const QString &reason)
{
    agent.progress->outcome = outcome;
    agent.progress->reason = reason;
    if (outcome != Outcome::Pending && outcome != Outcome::Conflict)
        agent.progress->conflicts.clear();
}

void Lane::on(const event::Started &started)
{
    if (isFinal(progress_.state))
        return; // stopped before it began
    if (!started.heldBy.isEmpty()) {
        progress_.heldBy = started.heldBy;
        progress_.heldElsewhere = true;
        end(LaneState::Postponed, Outcome::Postponed, QStringLiteral("carried out by %1").arg(started.heldBy));
        return;
    }
    started_ = true;
    if (stopping_)
        goOn(); // asked while the run was still waited for
    else if (!started.failure.isEmpty())
        end(LaneState::Postponed, Outcome::Postponed, QStringLiteral("journal: ") + started.failure);
    else if (!context_.unit)
        end(LaneState::Stopped, Outcome::Rejected, QStringLiteral("the business unit is not known"));
    else if (progress_.pausedByPlanner)
        enter(LaneState::Paused);
    else if (progress_.state == LaneState::Planned)
        begin();
}

/// The step before is over: what next?
void Lane::goOn()
{
    if (stopping_)
        end(LaneState::Stopped, Outcome::Cancelled, QStringLiteral("stopped by the planner"));
    else if (!anyPending() && !wantsPublish())
        end(LaneState::Done, Outcome::Pending, {});
    else if (progress_.pausedByPlanner) {
        ask(Asked::Nothing);
        enter(LaneState::Paused);
    } else
        startReading();
}

void Lane::backOff(bool conflict, int tries)
{
    if (stopping_ || progress_.pausedByPlanner) {
        goOn();
        return;
    }
    enter(LaneState::BackingOff);
    emitCommand(command::BackOff{ask(Asked::Nothing), conflict, tries});
}

void Lane::throttle(Milliseconds wait, const QString &text)
{
    note(LaneMark::Kind::Throttled, text);
    if (wait > maxRetryAfter || ++count_.throttles > maxThrottles) {
        end(LaneState::Postponed, Outcome::Postponed,
            QStringLiteral("the service asks to wait %1 s: %2").arg(wait.count() / 1000).arg(text));
        return;
    }
    if (stopping_ || progress_.pausedByPlanner) {
        goOn();
        return;
    }
    enter(LaneState::Throttled);
    progress_.waitsUntil = at_.plus(wait);
    emitCommand(command::Wait{ask(Asked::Nothing), wait});
}

/// A step failed without a conflict; `weight` = how many tries it counts for.
void Lane::tryAgain(const QString &text, int weight)
{
    note(LaneMark::Kind::Retry, text);
    count_.tries += weight;
    ++progress_.requests[QStringLiteral("retries")];
    if (count_.tries >= maxTries) {
        end(LaneState::Postponed, Outcome::Postponed, QStringLiteral("gave up after repeated failures: ") + text);
        return;
    }
    backOff(false, count_.tries);
}

void Lane::on(const event::WaitOver &over)
{
    if (!waitsFor(over.ticket))
        return;
    switch (progress_.state) {
    case LaneState::BackingOff:
    case LaneState::Throttled:
        if (!lockToken_)
            enter(LaneState::Planned);
        begin();
        return;
    case LaneState::Submitted:
    case LaneState::Settling:
        if (asked_ == Asked::Outcome)
            recordOutcome();
        else
            settleRead();
        return;
    default:
        if (asked_ == Asked::End)
            end(progress_.state, Outcome::Pending, progress_.reason);
        return;
    }
}

void Lane::on(const event::Recorded &recorded)
{
    if (!waitsFor(recorded.ticket))
        return;
    if (asked_ == Asked::Outcome) {
        outcomeRecorded(recorded.failure);
        return;
    }
    if (asked_ != Asked::End)
        return;
    if (!recorded.failure.isEmpty() && ++count_.journal < maxTries) {
        emitCommand(command::BackOff{ask(Asked::End), false, count_.journal, true});
        return;
    }
    if (!recorded.failure.isEmpty())
        progress_.reason = QStringLiteral("journal: ") + recorded.failure;
    if (lockToken_)
        emitCommand(command::ReleaseLock{*lockToken_});
    finished_ = true;
}

/// Ends the lane. What is still open becomes `leftover`; what a write of ours
/// may have changed is unknown.
void Lane::end(LaneState state, Outcome leftover, const QString &reason)
{
    bool cancelled = false;
    bool open = false;
    for (Agent &each : agents_) {
        if (each.progress->outcome == Outcome::Pending)
            settle(each, each.inDoubt ? Outcome::Unknown : leftover,
                   each.inDoubt ? QStringLiteral("a write may have changed it; no read shows whether it did") : reason);
        const Outcome outcome = each.progress->outcome;
        cancelled = cancelled || outcome == Outcome::Cancelled;
        open = open || outcome == Outcome::Unknown || outcome == Outcome::Postponed;
    }
    if (state == LaneState::Stopped && stopping_ && !cancelled && !wantsPublish())
        state = open ? LaneState::Postponed : LaneState::Done;
    if (state == LaneState::Done && open)
        state = LaneState::Postponed;
    progress_.reason = reason;
    enter(state);
    if (!started_ && context_.recovered) { // the one who carries it out writes its end
        finished_ = true;
        return;
    }
    emitCommand(command::Record{ask(Asked::End), QStringLiteral("end"), {}, text::end(progress_, trades_.get(), at_)});
}

} // namespace shiftlane::push
