#include "fake_world_service.h"

#include "push/outcome.h"

#include <QCryptographicHash>
#include <algorithm>

namespace shiftlane::test {

using push::Answer;
using push::Operation;
using push::OperationStatus;
using push::Transport;
using schedule::TradeState;

namespace {

constexpr int requestLimit = 300;
constexpr int tradeJobLimit = 5;
constexpr Milliseconds minute{60'000};

Answer ok(decltype(Answer::payload) payload, int status = 200)
{
    Answer answer;
    answer.status = status;
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

void applyShifts(schedule::AgentSchedule &agent, const schedule::AgentDelta &delta, int &serial)
{
    for (const base::ShiftId &id : delta.removedShifts)
        std::erase_if(agent.shifts, [&](const auto &s) { return s.id == id; });
    for (schedule::Shift shift : delta.putShifts) {
        const auto it = std::find_if(agent.shifts.begin(), agent.shifts.end(),
                                     [&](const auto &s) { return !shift.id.isEmpty() && s.id == shift.id; });
        if (it != agent.shifts.end()) {
            it->activities = shift.activities;
        } else {
            shift.id = base::ShiftId(QStringLiteral("n%1").arg(++serial));
            agent.shifts.push_back(shift);
        }
    }
    for (const QDate date : delta.removedMarkers)
        std::erase_if(agent.markers, [&](const auto &m) { return m.date == date; });
    for (const auto &marker : delta.putMarkers) {
        std::erase_if(agent.markers, [&](const auto &m) { return m.date == marker.date; });
        agent.markers.push_back(marker);
    }
    agent.sort();
}

} // namespace

Answer failed(int status, const QString &code, const QString &message)
{
    Answer answer;
    answer.status = status;
    answer.code = code;
    answer.message = message;
    return answer;
}

void FakeService::watch(const std::vector<base::BusinessUnitId> &, std::function<void(push::Status)> done)
{
    world_.clock().after(Milliseconds{20}, [done] { done(base::Done{}); });
}

std::optional<Answer> FakeService::overLimit(bool tradeJob)
{
    const Milliseconds now = world_.clock().monotonic();
    const auto count = [now](std::deque<Milliseconds> &times, int limit) {
        while (!times.empty() && times.front() <= now - minute)
            times.pop_front();
        times.push_back(now);
        return static_cast<int>(times.size()) > limit;
    };
    const bool requests = count(apiRequests_, requestLimit);
    const bool jobs = tradeJob && count(tradeJobs_, tradeJobLimit);
    if (requests || jobs)
        world_.violate(QStringLiteral("R4: over the limit of %1").arg(requests ? u"requests" : u"trade jobs"));
    return std::nullopt;
}

void FakeService::send(push::Request request, QString requestId, std::function<void(Answer)> done)
{
    FakeClock &clock = world_.clock();
    FakeRandom &random = world_.random();
    world_.happened(requestId);
    if (!seenIds_.insert(requestId).second)
        world_.violate(QStringLiteral("W2: request id used twice: ") + requestId);
    const bool job = isTradeJob(request);
    if (!isStorage(request)) {
        (void)overLimit(job);
        if (clock.monotonic() < blockedUntil_ || (job && clock.monotonic() < tradeJobsBlockedUntil_))
            world_.violate(QStringLiteral("R1: sent inside Retry-After: ") + requestId);
    }
    if (const auto *submit = std::get_if<push::SubmitUpdate>(&request))
        checkSubmit(*submit, requestId);
    const Milliseconds began = clock.monotonic();
    const auto wrapped = [this, request, began, done = std::move(done)](Answer answer) {
        noteAnswer(request, answer, began);
        done(std::move(answer));
    };
    const Milliseconds there{2 + random.below(job ? 2'000 : 100)};
    const auto reply = [&clock, wrapped](Milliseconds delay, Answer answer) {
        clock.after(delay, [wrapped, answer = std::move(answer)] { wrapped(answer); });
    };
    if (world_.strikes(Fault::NotSent, 0.1)) {
        reply(there, broken(Transport::NotSent));
    } else if (world_.strikes(Fault::CutBefore, 0.1)) {
        reply(there, broken(Transport::Broken));
    } else if (world_.strikes(Fault::TimedOutBefore, 0.05)) {
        reply(minute, broken(Transport::TimedOut));
    } else if (world_.strikes(Fault::ErrorBefore, 0.1)) {
        reply(there, failed(random.chance(0.5) ? 500 : 408, QStringLiteral("internal.server.error"), {}));
    } else if (!isStorage(request) && world_.strikes(Fault::Throttled, 0.06)) {
        reply(there, later(429, QStringLiteral("too.many.requests"), Milliseconds{1'000 * (1 + random.below(30))}));
    } else if (world_.strikes(Fault::Unavailable, 0.05)) {
        reply(there, later(503, QStringLiteral("service.unavailable"), Milliseconds{500 * (1 + random.below(10))}));
    } else if (!isStorage(request) && world_.strikes(Fault::Unauthorised, 0.02)) {
        reply(there, failed(401, QStringLiteral("bad.credentials"), {}));
    } else {
        clock.after(there, [this, request, requestId, wrapped] { arrive(request, requestId, wrapped); });
    }
}

void FakeService::arrive(const push::Request &request, const QString &id, std::function<void(Answer)> done)
{
    FakeClock &clock = world_.clock();
    FakeRandom &random = world_.random();
    Answer answer = handle(request);
    answer.requestId = id;
    const Milliseconds back{2 + random.below(100)};
    if (world_.strikes(Fault::CutAfter, 0.1)) {
        clock.after(back, [done] { done(broken(Transport::Broken)); });
    } else if (world_.strikes(Fault::TimedOutAfter, 0.04)) {
        clock.after(minute, [done] { done(broken(Transport::TimedOut)); });
    } else if (world_.strikes(Fault::ErrorAfter, 0.08)) {
        clock.after(back, [done] { done(failed(504, QStringLiteral("request.timeout"), {})); });
    } else if (world_.strikes(Fault::Nonsense, 0.05)) {
        clock.after(back, [done] {
            Answer odd = ok(std::monostate{});
            odd.transport = Transport::Nonsense;
            done(odd);
        });
    } else {
        clock.after(back, [done, answer = std::move(answer)] { done(answer); });
    }
}

/// What the client knows once an answer is there: the checks follow it.
void FakeService::noteAnswer(const push::Request &request, const Answer &answer, Milliseconds began)
{
    const Milliseconds now = world_.clock().monotonic();
    const push::Meaning meaning = push::classify(push::stepOf(request), answer);
    world_.happened(push::word(meaning));
    if (answer.status == 429 && answer.retryAfter)
        (isTradeJob(request) ? tradeJobsBlockedUntil_ : blockedUntil_) =
            std::max(isTradeJob(request) ? tradeJobsBlockedUntil_ : blockedUntil_, now + *answer.retryAfter);
    if (const auto *evaluate = std::get_if<push::EvaluateTrades>(&request);
        evaluate && meaning == push::Meaning::Answered) {
        auto &locked = lockedAsRead_[evaluate->businessUnit];
        if (evaluate->moreWeeks.empty() == world_.draws(Fault::OneWeekJobs) || !world_.draws(Fault::OneWeekJobs))
            locked.clear();
        for (const auto &trade : std::get<push::Trades>(answer.payload)) {
            if (!trade.isMatched())
                continue;
            locked.insert(trade.initiatingAgent);
            if (trade.receivingAgent)
                locked.insert(*trade.receivingAgent);
        }
    }
    if (const auto *read = std::get_if<push::ReadSchedule>(&request); read && meaning == push::Meaning::Answered) {
        Group &group = groups[read->key.schedule];
        group.lastRead = std::get<schedule::ScheduleGroup>(answer.payload).version;
        group.lastReadBegan = began;
        if (began >= group.answeredAt + Milliseconds{1'900})
            group.readSinceDoubt = true;
    }
    if (const auto *submit = std::get_if<push::SubmitUpdate>(&request)) {
        Group &group = groups[submit->key.schedule];
        group.answered = true;
        group.answeredAt = now;
        group.inDoubt = meaning == push::Meaning::Ambiguous;
        group.readSinceDoubt = false;
        if (meaning != push::Meaning::Accepted)
            group.operationEnd = now;
    }
}

void FakeService::checkSubmit(const push::SubmitUpdate &request, const QString &id)
{
    Group &group = groups[request.key.schedule];
    const Milliseconds now = world_.clock().monotonic();
    if (!group.answered)
        world_.violate(QStringLiteral("W1: two writes of one group at once: ") + id);
    const bool running = now < group.operationEnd && now < group.operationBegan + Milliseconds{115'000};
    if (running && !world_.draws(Fault::EventForged))
        world_.violate(QStringLiteral("W1: a write before the operation's end: ") + id);
    if (group.inDoubt && !group.readSinceDoubt)
        world_.violate(QStringLiteral("W8: a new write without a settled read: ") + id);
    const auto upload = uploads_.find(request.uploadKey);
    if (upload != uploads_.end()) {
        if (intents.count(QCryptographicHash::hash(upload->second, QCryptographicHash::Sha256).toHex()) == 0)
            world_.violate(QStringLiteral("W9: a write without a durable intent: ") + id);
        const FakePayload &payload = payloads.at(upload->second);
        if (payload.version != group.lastRead)
            world_.violate(
                QStringLiteral("W3: version %1 written, %2 read: ").arg(payload.version).arg(group.lastRead) + id);
        for (const auto &delta : payload.deltas) {
            if (lockedAsRead_[request.key.businessUnit].count(delta.agent) != 0)
                world_.violate(QStringLiteral("W6: agent %1 of a matched trade in a payload").arg(delta.agent.value));
        }
    }
    group.openRequest = id;
    group.answered = false;
    group.operationBegan = now;
}

Answer FakeService::handle(const push::Request &request)
{
    struct Visit {
        FakeService &self;
        Answer operator()(const push::ReadSchedule &r) { return self.read(r); }
        Answer operator()(const push::QueryAgents &r) { return self.query(r); }
        Answer operator()(const push::EvaluateTrades &r) { return self.evaluate(r); }
        Answer operator()(const push::DecideTrades &r) { return self.decide(r); }
        Answer operator()(const push::RequestUploadUrl &r) { return self.uploadUrl(r); }
        Answer operator()(const push::PutUpload &r) { return self.put(r); }
        Answer operator()(const push::SubmitUpdate &r) { return self.submit(r); }
    };
    return std::visit(Visit{*this}, request);
}

Answer FakeService::read(const push::ReadSchedule &request)
{
    const Group &group = groups.at(request.key.schedule);
    schedule::ScheduleGroup info = group.info;
    if (world_.clock().monotonic() < group.changedAt + Milliseconds{2'500} && world_.strikes(Fault::StaleReads, 0.5))
        info.version = group.olderVersion;
    return ok(info);
}

Answer FakeService::query(const push::QueryAgents &request)
{
    const Group &group = groups.at(request.key.schedule);
    const bool stale =
        world_.clock().monotonic() < group.changedAt + Milliseconds{2'500} && world_.strikes(Fault::StaleReads, 0.5);
    push::AgentSchedules result;
    for (const base::AgentId &id : request.agents) {
        const auto it = group.agents.find(id);
        if (it == group.agents.end())
            continue;
        const auto old = group.older.find(id);
        result.push_back(stale && old != group.older.end() ? old->second : it->second);
    }
    return ok(result);
}

Answer FakeService::evaluate(const push::EvaluateTrades &request)
{
    if (!request.moreWeeks.empty() && world_.draws(Fault::OneWeekJobs)) {
        (void)world_.strikes(Fault::OneWeekJobs, 1.0);
        return failed(400, QStringLiteral("wfm.bad.request"), QStringLiteral("one week"));
    }
    push::Trades found;
    for (const auto &trade : trades) {
        const bool week =
            trade.weekDate == request.weekDate ||
            std::find(request.moreWeeks.begin(), request.moreWeeks.end(), trade.weekDate) != request.moreWeeks.end();
        if (trade.businessUnit == request.businessUnit && week)
            found.push_back(trade);
    }
    return ok(found);
}

Answer FakeService::decide(const push::DecideTrades &request)
{
    push::TradeDecisions results;
    for (const auto &item : request.items) {
        if (!decided_.insert(item.trade).second)
            world_.violate(QStringLiteral("trade %1 decided twice").arg(item.trade.value));
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
    return ok(results);
}

Answer FakeService::uploadUrl(const push::RequestUploadUrl &)
{
    const QString key = QStringLiteral("u%1").arg(++serial_);
    return ok(push::UploadTarget{key, QStringLiteral("https://storage.example/") + key, {}});
}

Answer FakeService::put(const push::PutUpload &request)
{
    if (world_.strikes(Fault::UploadRefused, 0.2))
        return failed(403, {}, QStringLiteral("<Error/>"));
    const FakePayload &payload = payloads.at(request.gzipBody);
    if (payload.deltas.size() > 3 && world_.draws(Fault::SizeLimit)) {
        (void)world_.strikes(Fault::SizeLimit, 1.0);
        return failed(413, {}, QStringLiteral("too large"));
    }
    uploads_[request.url.section(u'/', -1)] = request.gzipBody;
    return ok(std::monostate{});
}

/// Why this write is not taken now; empty = it is.
QString FakeService::refusal(const Group &group, const FakePayload &payload, QString *agent) const
{
    if (payload.version != group.info.version)
        return QStringLiteral("stale");
    for (const auto &delta : payload.deltas) {
        const auto it = group.agents.find(delta.agent);
        if (it != group.agents.end() && it->second.version != delta.version)
            return QStringLiteral("stale");
    }
    if (!world_.options().lockTrades)
        return {};
    for (const auto &delta : payload.deltas) {
        for (const auto &trade : trades) {
            if (trade.isMatched() && trade.involves(delta.agent)) {
                *agent = delta.agent.value;
                return QStringLiteral("locked");
            }
        }
    }
    return {};
}

Answer FakeService::submit(const push::SubmitUpdate &request)
{
    Group &group = groups.at(request.key.schedule);
    const auto upload = uploads_.find(request.uploadKey);
    if (upload == uploads_.end())
        return failed(404, QStringLiteral("not.found"), QStringLiteral("no such upload"));
    const FakePayload payload = payloads.at(upload->second);
    QString agent;
    const QString why = refusal(group, payload, &agent);
    const bool asEvent = why == u"locked" ? world_.draws(Fault::LockAsEvent) : world_.draws(Fault::StaleAsEvent);
    if (!why.isEmpty() && !asEvent) {
        if (why == u"stale" && world_.draws(Fault::StaleAs400)) {
            (void)world_.strikes(Fault::StaleAs400, 1.0);
            return failed(400, QStringLiteral("bad.request"),
                          QStringLiteral("version 1 does not match the current version"));
        }
        Answer answer =
            failed(409, QStringLiteral("request.conflict"), QStringLiteral("conflicts with the current state"));
        if (why == u"locked" && world_.draws(Fault::LockNamesAgent)) {
            (void)world_.strikes(Fault::LockNamesAgent, 1.0);
            answer.entityId = agent;
        }
        return answer;
    }
    if (!why.isEmpty())
        (void)world_.strikes(why == u"locked" ? Fault::LockAsEvent : Fault::StaleAsEvent, 1.0);
    Operation operation{base::OperationId(QStringLiteral("op%1").arg(++serial_)), OperationStatus::Processing, {}};
    if (why.isEmpty() && world_.strikes(Fault::DoneAtOnce, 0.3)) {
        apply(group, payload);
        operation.status = OperationStatus::Complete;
        operation.version = group.info.version;
        return ok(operation);
    }
    const bool early = world_.strikes(Fault::EventEarly, 0.4);
    const Milliseconds takes{early                              ? 0
                             : world_.strikes(Fault::Slow, 0.3) ? 1'000 * world_.random().below(90)
                                                                : 50 + world_.random().below(3'000)};
    group.operationEnd = world_.clock().monotonic() + takes;
    auto finish = [this, schedule = request.key.schedule, payload, operation]() mutable {
        Group &it = groups.at(schedule);
        QString who;
        const bool applied = refusal(it, payload, &who).isEmpty();
        if (applied)
            apply(it, payload);
        operation.status = applied ? OperationStatus::Complete : OperationStatus::Error;
        if (applied)
            operation.version = it.info.version;
        tell(it, operation);
    };
    if (world_.strikes(Fault::EventForged, 0.3)) {
        Operation forged = operation;
        forged.status = OperationStatus::Complete;
        world_.clock().after(takes / 2, [this, schedule = request.key.schedule, forged] {
            if (handler_)
                handler_({groups.at(schedule).info.key.businessUnit, schedule, forged, QStringLiteral("Update"), {}});
        });
    }
    if (early)
        finish();
    else
        world_.clock().after(takes, finish);
    return ok(operation, 202);
}

void FakeService::apply(Group &group, const FakePayload &payload)
{
    group.older = group.agents;
    group.olderVersion = group.info.version;
    group.changedAt = world_.clock().monotonic();
    ++group.info.version;
    group.info.published = group.info.published || payload.publish;
    for (const auto &delta : payload.deltas) {
        auto &agent = group.agents[delta.agent];
        agent.agent = delta.agent;
        agent.version = agent.version.value_or(0) + 1;
        agent.modifiedBy = QStringLiteral("us");
        applyShifts(agent, delta, serial_);
        ++group.effects[delta.agent];
        // W4: what a colleague put in between is still there.
        for (const auto &[place, text] : group.foreignNotes) {
            const auto was = group.older.find(delta.agent);
            const auto *before = was == group.older.end() ? nullptr : was->second.shift(base::ShiftId(place.first));
            if (!before)
                continue;
            const auto *after = agent.shift(base::ShiftId(place.first));
            const auto holds = [&](const schedule::Shift *shift) {
                return shift && std::any_of(shift->activities.begin(), shift->activities.end(),
                                            [&](const auto &a) { return a.description == text; });
            };
            if (holds(before) && !holds(after))
                world_.violate(QStringLiteral("W4: a colleague's edit of shift %1 is gone").arg(place.first));
        }
    }
    world_.happened(QStringLiteral("applied"));
}

void FakeService::tell(const Group &group, const Operation &operation)
{
    if (!handler_ || world_.strikes(Fault::EventLost, 0.5))
        return;
    const ScheduleEvent event{group.info.key.businessUnit,
                              operation.status == OperationStatus::Error ? base::ScheduleId{} : group.info.key.schedule,
                              operation,
                              QStringLiteral("Update"),
                              {}};
    handler_(event);
    if (world_.strikes(Fault::EventTwice, 0.5))
        world_.clock().after(Milliseconds{world_.random().below(5'000)}, [this, event] { handler_(event); });
    if (world_.strikes(Fault::EventForeign, 0.5)) {
        ScheduleEvent foreign = event;
        foreign.operation.id = base::OperationId(QStringLiteral("foreign%1").arg(++serial_));
        handler_(foreign);
    }
}

void FakeService::startActors()
{
    if (world_.options().colleagues)
        world_.clock().after(Milliseconds{200}, [this] { actColleague(); });
    if (world_.options().trades)
        world_.clock().after(Milliseconds{900}, [this] { actTrader(); });
}

void FakeService::colleagueEdits(Group &group)
{
    FakeRandom &random = world_.random();
    if (group.agents.empty())
        return;
    auto it = group.agents.begin();
    std::advance(it, random.below(static_cast<int>(group.agents.size())));
    schedule::AgentSchedule &agent = it->second;
    std::vector<schedule::Shift *> known;
    for (auto &shift : agent.shifts) {
        if (shift.id.value.startsWith(u's'))
            known.push_back(&shift);
    }
    if (known.empty())
        return;
    group.older = group.agents;
    group.olderVersion = group.info.version;
    group.changedAt = world_.clock().monotonic();
    schedule::Shift &shift = *known[static_cast<size_t>(random.below(static_cast<int>(known.size())))];
    auto &activity = shift.activities[static_cast<size_t>(random.below(static_cast<int>(shift.activities.size())))];
    activity.description = QStringLiteral("colleague %1").arg(++serial_);
    group.foreignNotes[{shift.id.value, QString::number(activity.start.ms)}] = activity.description;
    agent.version = agent.version.value_or(0) + 1;
    agent.modifiedBy = QStringLiteral("colleague");
    ++group.info.version;
    ++group.foreignEdits[agent.agent];
    world_.happened(QStringLiteral("colleague"));
}

void FakeService::actColleague()
{
    if (!world_.chaotic())
        return;
    FakeRandom &random = world_.random();
    auto it = groups.begin();
    std::advance(it, random.below(static_cast<int>(groups.size())));
    colleagueEdits(it->second);
    const bool busy = world_.draws(Fault::ColleagueBusy);
    if (busy)
        (void)world_.strikes(Fault::ColleagueBusy, 1.0);
    world_.clock().after(Milliseconds{busy ? 100 + random.below(300) : 3'000 + random.below(15'000)},
                         [this] { actColleague(); });
}

void FakeService::actTrader()
{
    if (!world_.chaotic())
        return;
    FakeRandom &random = world_.random();
    if (!trades.empty()) {
        auto &trade = trades[static_cast<size_t>(random.below(static_cast<int>(trades.size())))];
        ++trade.version;
        if (trade.state == TradeState::Unmatched)
            trade.state = TradeState::Matched;
        else if (trade.isMatched() && random.chance(0.5))
            trade.state = random.chance(0.5) ? TradeState::Expired : TradeState::Canceled;
        world_.happened(QStringLiteral("trade"));
    }
    world_.clock().after(Milliseconds{1'000 + random.below(20'000)}, [this] { actTrader(); });
}

} // namespace shiftlane::test
