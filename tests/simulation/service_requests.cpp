#include "simulation/console.h"
#include "simulation/history.h"
#include "simulation/service.h"
#include "simulation/watch.h"

#include "push/outcome.h"

#include <algorithm>

namespace shiftlane::simulation {

using push::Answer;
using push::Transport;
using schedule::TradeState;

namespace {

constexpr int requestLimit = 300;
constexpr int tradeJobLimit = 5;
constexpr Milliseconds minute{60'000};

Answer ok(decltype(Answer::payload) payload)
{
    Answer answer;
    answer.status = 200;
    answer.payload = std::move(payload);
    return answer;
}

Answer broken(Transport transport)
{
    Answer answer;
    answer.transport = transport;
    answer.message = QStringLiteral("cut");
    return answer;
}

Answer later(int status, const QString &code, Milliseconds wait)
{
    Answer answer = failed(status, code, QStringLiteral("later"));
    answer.retryAfter = wait;
    return answer;
}

bool isTradeJob(const push::Request &request)
{
    return std::holds_alternative<push::EvaluateTrades>(request) || std::holds_alternative<push::DecideTrades>(request);
}

bool isStorage(const push::Request &request) { return std::holds_alternative<push::PutUpload>(request); }

bool isDecision(const push::Request &request) { return std::holds_alternative<push::DecideTrades>(request); }

} // namespace

Answer failed(int status, const QString &code, const QString &message)
{
    Answer answer;
    answer.status = status;
    answer.code = code;
    answer.message = message;
    return answer;
}

QString runOf(const QString &requestId) { return requestId.left(requestId.indexOf(u'.')); }

void Service::send(Session &from, push::Request request, const QString &id, Done done)
{
    const Sent sent{&from, std::move(request), id, world_.timeline().now()};
    world_.happened(id);
    ++world_.counts().requests;
    world_.watch().sent(from, sent.request, id);
    carry(sent, done);
}

void Service::reply(const Sent &sent, Milliseconds delay, Answer answer, const Done &done)
{
    // What the process sees is noted when it sees it, not before.
    sent.from->deliver(delay, [this, sent, answer = std::move(answer), done]() mutable {
        world_.watch().answered(*sent.from, sent.request, sent.id, answer, sent.began);
        done(std::move(answer));
    });
}

/// From the process to the service, and what may happen on the way.
void Service::carry(const Sent &sent, const Done &done)
{
    Dice &dice = world_.dice();
    const bool storage = isStorage(sent.request);
    const Milliseconds there{2 + dice.below(isTradeJob(sent.request) ? 2'000 : 100)};
    if (world_.strikes(Fault::NotSent, 0.1)) {
        reply(sent, there, broken(Transport::NotSent), done);
    } else if (world_.strikes(Fault::CutBefore, 0.1)) {
        reply(sent, there, broken(Transport::Broken), done);
    } else if (world_.strikes(Fault::TimedOutBefore, 0.05)) {
        reply(sent, minute, broken(Transport::TimedOut), done);
    } else if (world_.strikes(Fault::ErrorBefore, 0.1)) {
        reply(sent, there, failed(dice.chance(0.5) ? 500 : 408, QStringLiteral("internal.server.error"), {}), done);
    } else if (!storage && world_.strikes(Fault::Throttled, 0.06)) {
        const Milliseconds wait{1'000 * (1 + dice.below(30))};
        reply(sent, there, later(429, QStringLiteral("too.many.requests"), wait), done);
    } else if (!storage && world_.strikes(Fault::ThrottledSilently, 0.04)) {
        reply(sent, there, failed(429, QStringLiteral("too.many.requests"), QStringLiteral("later")), done);
    } else if (!storage && world_.strikes(Fault::ThrottledLong, 0.004)) {
        reply(sent, there, later(429, QStringLiteral("too.many.requests"), Milliseconds{86'400'000}), done);
    } else if (world_.strikes(Fault::Unavailable, 0.05)) {
        const Milliseconds wait{500 * (1 + dice.below(10))};
        reply(sent, there, later(503, QStringLiteral("service.unavailable"), wait), done);
    } else if (!storage && world_.strikes(Fault::Unauthorised, 0.02)) {
        reply(sent, there, failed(401, QStringLiteral("bad.credentials"), {}), done);
    } else if (!storage && !isTradeJob(sent.request) && world_.strikes(Fault::Forbidden, 0.006)) {
        reply(sent, there, failed(403, QStringLiteral("missing.permissions"), {}), done);
    } else if (!storage && world_.strikes(Fault::Redirected, 0.03)) {
        reply(sent, there, failed(307, {}, QStringLiteral("elsewhere")), done);
    } else if (!isDecision(sent.request) && world_.strikes(Fault::Delayed, 0.05)) {
        // The client gives up after a minute; the bytes arrive when they like.
        reply(sent, minute, broken(Transport::TimedOut), done);
        world_.timeline().after(dice.between(20'000, 400'000), [this, sent] { arrive(sent, false, {}); });
    } else {
        const bool twice = world_.strikes(Fault::Duplicated, 0.1);
        const bool second = twice && dice.chance(0.5); // whose answer comes back
        const Milliseconds gap{1 + dice.below(dice.chance(0.5) ? 50 : 20'000)};
        world_.timeline().after(
            there, [this, sent, done, late = twice && second] { arrive(sent, false, late ? Done{} : done); });
        if (twice)
            world_.timeline().after(there + gap,
                                    [this, sent, done, second] { arrive(sent, true, second ? done : Done{}); });
    }
}

/// At the service. Without `done` nobody hears the answer.
void Service::arrive(const Sent &sent, bool copy, const Done &done)
{
    Dice &dice = world_.dice();
    if (sent.from->isDead() && world_.timeline().now() > sent.began + Milliseconds{200})
        world_.showed(Fault::Zombie);
    Answer answer;
    if (const auto over = overLimit(sent))
        answer = *over;
    else
        answer = handle(sent, copy);
    if (!done)
        return;
    answer.requestId = sent.id;
    const Milliseconds back{2 + dice.below(100)};
    if (world_.strikes(Fault::CutAfter, 0.1)) {
        reply(sent, back, broken(Transport::Broken), done);
    } else if (world_.strikes(Fault::TimedOutAfter, 0.04)) {
        reply(sent, minute, broken(Transport::TimedOut), done);
    } else if (world_.strikes(Fault::ErrorAfter, 0.08)) {
        reply(sent, back, failed(504, QStringLiteral("request.timeout"), {}), done);
    } else if (world_.strikes(Fault::EarlyHints, 0.05)) {
        reply(sent, back, failed(103, {}, {}), done);
    } else if (world_.strikes(Fault::Nonsense, 0.05)) {
        Answer odd = ok(std::monostate{});
        odd.transport = dice.chance(0.5) ? Transport::Nonsense : Transport::Answered;
        reply(sent, back, odd, done);
    } else {
        reply(sent, back, std::move(answer), done);
    }
}

/// The limits of the service itself: a token's requests, a user's trade jobs.
std::optional<Answer> Service::overLimit(const Sent &sent)
{
    if (isStorage(sent.request))
        return std::nullopt;
    const Milliseconds now = world_.timeline().now();
    const auto count = [now](std::deque<Milliseconds> &times, int limit) {
        while (!times.empty() && times.front() <= now - minute)
            times.pop_front();
        if (static_cast<int>(times.size()) >= limit)
            return std::optional(times.front() + minute - now);
        times.push_back(now);
        return std::optional<Milliseconds>();
    };
    const int token = sent.from->console();
    auto wait = count(requests_[token], requestLimit);
    if (!wait && isTradeJob(sent.request))
        wait = count(tradeJobs_[token], tradeJobLimit);
    if (!wait)
        return std::nullopt;
    world_.happened(QStringLiteral("over"));
    return later(429, QStringLiteral("too.many.requests"), *wait + Milliseconds{1'000});
}

Answer Service::handle(const Sent &sent, bool copy)
{
    struct Visit {
        Service &self;
        const Sent &sent;
        bool copy;
        Answer operator()(const push::ReadSchedule &r) { return self.read(r); }
        Answer operator()(const push::QueryAgents &r) { return self.query(r); }
        Answer operator()(const push::EvaluateTrades &r) { return self.evaluate(r); }
        Answer operator()(const push::DecideTrades &r) { return self.decide(r, copy); }
        Answer operator()(const push::RequestUploadUrl &) { return self.uploadUrl(); }
        Answer operator()(const push::PutUpload &r) { return self.put(r); }
        Answer operator()(const push::SubmitUpdate &r)
        {
            self.world_.watch().arrived(r, sent.id, copy, sent.from->isDead());
            return self.submit(r, sent);
        }
    };
    return std::visit(Visit{*this, sent, copy}, sent.request);
}

Answer Service::read(const push::ReadSchedule &request)
{
    const Group &group = groups.at(request.key.schedule);
    if (group.deleted)
        return failed(404, QStringLiteral("not.found"), QStringLiteral("no such schedule"));
    schedule::ScheduleGroup info = group.info;
    if (world_.timeline().now() < group.changedAt + Milliseconds{2'500} && world_.strikes(Fault::StaleReads, 0.5))
        info.version = group.olderVersion;
    return ok(std::move(info));
}

Answer Service::query(const push::QueryAgents &request)
{
    const Group &group = groups.at(request.key.schedule);
    if (group.deleted)
        return failed(404, QStringLiteral("not.found"), QStringLiteral("no such schedule"));
    const bool stale =
        world_.timeline().now() < group.changedAt + Milliseconds{2'500} && world_.strikes(Fault::StaleReads, 0.5);
    const bool partial = request.agents.size() > 1 && world_.strikes(Fault::PartialReads, 0.1);
    push::AgentSchedules result;
    for (const auto &unit : group.info.members) {
        if (unit.managementUnit != request.managementUnit)
            continue;
        for (const base::AgentId &id : request.agents) {
            const auto it = group.agents.find(id);
            if (it == group.agents.end() || std::find(unit.agents.begin(), unit.agents.end(), id) == unit.agents.end())
                continue;
            const auto old = group.older.find(id);
            result.push_back(stale && old != group.older.end() ? old->second : it->second);
        }
    }
    if (partial && !result.empty())
        result.pop_back();
    return ok(std::move(result));
}

Answer Service::evaluate(const push::EvaluateTrades &request)
{
    if (!request.moreWeeks.empty() && world_.draws(Fault::OneWeekJobs)) {
        world_.showed(Fault::OneWeekJobs);
        return failed(400, QStringLiteral("wfm.bad.request"), QStringLiteral("one week"));
    }
    push::Trades found;
    for (const auto &trade : trades) {
        const bool week =
            trade.weekDate == request.weekDate ||
            std::find(request.moreWeeks.begin(), request.moreWeeks.end(), trade.weekDate) != request.moreWeeks.end();
        if (trade.businessUnit != request.businessUnit || !week)
            continue;
        if (world_.draws(Fault::LockedUnseen) && trade.id.value.endsWith(u'0')) {
            world_.showed(Fault::LockedUnseen); // locks its agents all the same
            continue;
        }
        found.push_back(trade);
    }
    return ok(std::move(found));
}

Answer Service::decide(const push::DecideTrades &request, bool copy)
{
    push::TradeDecisions results;
    for (const auto &item : request.items) {
        if (!decided_.insert(item.trade).second && !copy)
            world_.watch().decidedAgain(item.trade);
        for (auto &trade : trades) {
            if (trade.id != item.trade)
                continue;
            const bool allowed =
                trade.isMatched() || (trade.state == TradeState::Unmatched && item.state == TradeState::Denied);
            if (allowed && trade.version == item.version)
                trade.state = item.state;
            results.push_back({trade.id, trade.state, allowed ? QString() : QStringLiteral("TransitionNotAllowed")});
        }
    }
    return ok(std::move(results));
}

Answer Service::uploadUrl()
{
    const QString key = QStringLiteral("u%1").arg(++serial_);
    return ok(push::UploadTarget{key, QStringLiteral("https://storage.example/") + key, {}});
}

Answer Service::put(const push::PutUpload &request)
{
    if (world_.strikes(Fault::UploadRefused, 0.2))
        return failed(403, {}, QStringLiteral("<Error/>"));
    const Payload &payload = payloads_.at(request.gzipBody);
    if (payload.deltas.size() > 3 && world_.draws(Fault::SizeLimit)) {
        world_.showed(Fault::SizeLimit);
        return failed(413, {}, QStringLiteral("too large"));
    }
    uploads_[request.url.section(u'/', -1)] = request.gzipBody;
    return ok(std::monostate{});
}

} // namespace shiftlane::simulation
