#include "sandbox/queue_floor.h"

#include <cmath>

namespace shiftlane::sandbox {

namespace {

constexpr qint64 intervalMs = arrivalMinutes * 60'000;
constexpr double talkShare = 0.82; ///< of handling; the rest is after-call work

qint64 exponential(Chance &chance, double meanSeconds)
{
    return std::llround(-std::log(1 - chance.unit()) * meanSeconds * 1'000);
}

/// Handling times lie around their mean, never near zero: the sum of four
/// exponential steps (Erlang's distribution).
qint64 handling(Chance &chance, double meanSeconds)
{
    qint64 sum = 0;
    for (int i = 0; i < 4; ++i)
        sum += exponential(chance, meanSeconds / 4);
    return sum;
}

} // namespace

QueueFigures &QueueFigures::operator+=(const QueueFigures &other)
{
    offered += other.offered;
    answered += other.answered;
    abandoned += other.abandoned;
    flowOut += other.flowOut;
    overSla += other.overSla;
    answeredWaitMs += other.answeredWaitMs;
    abandonedWaitMs += other.abandonedWaitMs;
    flowOutWaitMs += other.flowOutWaitMs;
    talkMs += other.talkMs;
    afterCallMs += other.afterCallMs;
    return *this;
}

QueueFloor::QueueFloor(const HeldQueue &queue, QTimeZone zone, const Arrivals *arrivals, FloorRules rules,
                       Instant start)
    : queue_(queue), zone_(std::move(zone)), arrivals_(arrivals), rules_(rules),
      chance_(hashed(queue.seed, static_cast<quint64>(start.ms))),
      now_(start), nextInterval_{(start.ms + intervalMs - 1) / intervalMs * intervalMs}
{
}

void QueueFloor::advance(const Roster &roster, Instant to)
{
    if (to <= now_)
        return;
    // Whom the roster has on queue right now, whatever it said before.
    std::vector<Event> switches;
    for (const auto &[id, spans] : roster) {
        bool on = false;
        for (const OnQueueSpan &span : spans) {
            on = on || (span.from <= now_ && now_ < span.to);
            if (span.from > now_ && span.from < to)
                switches.push_back({span.from, 0, Kind::Switch, 0, id, true});
            if (span.to > now_ && span.to < to)
                switches.push_back({span.to, 0, Kind::Switch, 0, id, false});
        }
        if (agents_[id].wanted != on)
            switchAgent(id, on);
    }
    for (auto &[id, agent] : agents_)
        if (agent.wanted && roster.count(id) == 0)
            switchAgent(id, false);
    for (Event &each : switches)
        post(std::move(each));
    for (; nextInterval_ < to; nextInterval_ = Instant{nextInterval_.ms + intervalMs})
        comeIn(nextInterval_);
    match();
    while (!events_.empty() && events_.top().at < to) {
        const Event next = events_.top();
        events_.pop();
        now_ = next.at;
        happen(next);
        match();
    }
    now_ = to;
}

AgentAtWork QueueFloor::agent(const AgentId &id) const
{
    const auto found = agents_.find(id);
    return found == agents_.end() ? AgentAtWork{} : found->second.at;
}

void QueueFloor::post(Event event)
{
    event.order = ++order_;
    events_.push(std::move(event));
}

void QueueFloor::comeIn(Instant intervalStart)
{
    const int count = arrivals_->count(queue_, zone_, intervalStart);
    Chance chance(hashed(queue_.seed + 1, static_cast<quint64>(intervalStart.ms)));
    for (int i = 0; i < count; ++i) {
        const Instant came{intervalStart.ms + chance.below(intervalMs)};
        const qint64 patience = exponential(chance, rules_.patienceSeconds);
        conversations_.push_back({came, patience, handling(chance, rules_.handleSeconds)});
        post({came, 0, Kind::Comes, conversations_.size() - 1, {}, false});
    }
}

void QueueFloor::happen(const Event &event)
{
    switch (event.kind) {
    case Kind::WorkEnds:
        return endWork(event.agent);
    case Kind::GivesUp:
        return lose(event.conversation, false);
    case Kind::FlowsOut:
        return lose(event.conversation, true);
    case Kind::Comes:
        return arrive(event.conversation);
    case Kind::Switch:
        return switchAgent(event.agent, event.on);
    }
}

void QueueFloor::switchAgent(const AgentId &id, bool on)
{
    Agent &agent = agents_[id];
    agent.wanted = on;
    const bool works =
        agent.at.state == AgentAtWork::State::Interacting || agent.at.state == AgentAtWork::State::NotResponding;
    if (works)
        return; // who talks finishes first
    if (on && agent.at.state == AgentAtWork::State::Off && rules_.forgetsOneIn > 0 &&
        chance_.oneIn(rules_.forgetsOneIn)) {
        agent.at = {AgentAtWork::State::Forgot, now_, now_};
        agent.busyUntil = now_.plusMinutes(5 + chance_.below(35));
        return post({agent.busyUntil, 0, Kind::WorkEnds, 0, id, false});
    }
    rest(id, agent);
}

void QueueFloor::rest(const AgentId &id, Agent &agent)
{
    const auto state = agent.wanted ? AgentAtWork::State::Idle : AgentAtWork::State::Off;
    if (agent.at.state == state)
        return;
    if (agent.at.state == AgentAtWork::State::Idle)
        idle_.erase({agent.at.since, id});
    const bool wasOnQueue = agent.at.state != AgentAtWork::State::Off && agent.at.state != AgentAtWork::State::Forgot;
    const bool isOnQueue = state == AgentAtWork::State::Idle;
    agent.at = {state, now_, wasOnQueue == isOnQueue ? agent.at.presenceSince : now_};
    if (state == AgentAtWork::State::Idle)
        idle_.insert({now_, id});
}

void QueueFloor::endWork(const AgentId &id)
{
    Agent &agent = agents_[id];
    const bool busy = agent.at.state != AgentAtWork::State::Idle && agent.at.state != AgentAtWork::State::Off;
    if (busy && agent.busyUntil <= now_)
        rest(id, agent);
}

QueueFigures &QueueFloor::figuresOf(const Conversation &conversation)
{
    QueueFigures &figures = figures_[Instant{conversation.came.ms / intervalMs * intervalMs}];
    ++figures.offered;
    return figures;
}

void QueueFloor::arrive(size_t index)
{
    waiting_.push_back(index);
    const Conversation &conversation = conversations_[index];
    const qint64 flowOutMs = rules_.flowOutSeconds * 1'000LL;
    const bool flowsOut = conversation.patienceMs > flowOutMs;
    const Instant leaves{conversation.came.ms + std::min(conversation.patienceMs, flowOutMs)};
    post({leaves, 0, flowsOut ? Kind::FlowsOut : Kind::GivesUp, index, {}, false});
}

void QueueFloor::lose(size_t index, bool flowsOut)
{
    Conversation &conversation = conversations_[index];
    if (std::exchange(conversation.settled, true))
        return;
    QueueFigures &figures = figuresOf(conversation);
    const qint64 waited = now_.ms - conversation.came.ms;
    ++(flowsOut ? figures.flowOut : figures.abandoned);
    (flowsOut ? figures.flowOutWaitMs : figures.abandonedWaitMs) += waited;
}

void QueueFloor::match()
{
    while (!waiting_.empty() && !idle_.empty()) {
        const size_t index = waiting_.front();
        if (conversations_[index].settled) {
            waiting_.pop_front();
            continue;
        }
        const AgentId id = idle_.begin()->second;
        idle_.erase(idle_.begin());
        if (rules_.missesOneIn > 0 && chance_.oneIn(rules_.missesOneIn)) {
            Agent &agent = agents_[id];
            agent.at = {AgentAtWork::State::NotResponding, now_, agent.at.presenceSince};
            agent.busyUntil = now_.plusMinutes(3 + chance_.below(20));
            post({agent.busyUntil, 0, Kind::WorkEnds, 0, id, false});
            continue; // the conversation waits on, first in line
        }
        waiting_.pop_front();
        give(id, index);
    }
}

void QueueFloor::give(const AgentId &id, size_t index)
{
    Conversation &conversation = conversations_[index];
    conversation.settled = true;
    Agent &agent = agents_[id];
    agent.at = {AgentAtWork::State::Interacting, now_, agent.at.presenceSince};
    agent.busyUntil = Instant{now_.ms + conversation.handleMs};
    post({agent.busyUntil, 0, Kind::WorkEnds, 0, id, false});
    QueueFigures &figures = figuresOf(conversation);
    const qint64 waited = now_.ms - conversation.came.ms;
    ++figures.answered;
    figures.answeredWaitMs += waited;
    figures.overSla += waited > queue_.queue.serviceLevelSeconds * 1'000LL ? 1 : 0;
    const auto talk = std::llround(static_cast<double>(conversation.handleMs) * talkShare);
    figures.talkMs += talk;
    figures.afterCallMs += conversation.handleMs - talk;
}

} // namespace shiftlane::sandbox
