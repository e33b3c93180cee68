#include "push/runner.h"

#include "push/journal_text.h"
#include "push/retry_policy.h"

#include <QCryptographicHash>
#include <algorithm>
#include <utility>

namespace shiftlane::push {

Runner::Runner(Services services, LaneContext context, GroupProgress &progress, int number)
    : services_(std::move(services)), progress_(progress), lane_(std::move(context), progress), number_(number)
{
}

void Runner::feed(const LaneEvent &happened)
{
    const std::vector<LaneCommand> commands = lane_.step(happened, services_.ports.clock->now());
    for (const LaneCommand &each : commands)
        std::visit([this](const auto &order) { carryOut(order); }, each);
    services_.changed();
}

JournalRecord Runner::record(const QString &kind, const QString &attempt, QByteArray body) const
{
    return {kind, services_.runId, progress_.key.schedule, attempt, std::move(body)};
}

void Runner::carryOut(const command::AcquireLock &order)
{
    services_.ports.lock->acquire(progress_.key.schedule, [this, ticket = order.ticket, alive = std::weak_ptr(alive_)](
                                                              const base::Result<Lock::Lease> &lease) {
        if (alive.expired())
            return;
        if (lease)
            feed(event::LockAnswered{ticket, *lease, {}});
        else
            feed(event::LockAnswered{ticket, {}, lease.failure().sentence()});
    });
}

void Runner::carryOut(const command::ReleaseLock &order)
{
    services_.ports.lock->release(progress_.key.schedule, order.token);
}

void Runner::carryOut(const command::Send &order)
{
    Dispatcher::Job job;
    job.request = order.request;
    job.priority = order.priority;
    // run.group.attempt.step (reliability.md 3.1)
    job.requestId =
        QStringLiteral("%1.g%2.a%3.%4").arg(services_.requestPrefix).arg(number_).arg(attempts_).arg(++requests_);
    const bool submits = std::holds_alternative<SubmitUpdate>(order.request);
    const std::weak_ptr alive(alive_);
    // A write that the lane has decided on leaves; anything else only while it is still asked for.
    job.wanted = [this, ticket = order.ticket, alive] { return !alive.expired() && lane_.waitsFor(ticket); };
    job.began = [this, submits, kind = Dispatcher::kindOf(order.request), ticket = order.ticket, alive] {
        if (alive.expired())
            return;
        ++progress_.requests[kind];
        if (submits)
            feed(event::SubmitBegan{ticket});
    };
    job.done = [this, ticket = order.ticket, alive](Dispatcher::Reply reply) {
        if (!alive.expired())
            feed(event::Answered{ticket, std::move(reply.answer), reply.meaning, reply.waitAtLeast});
    };
    services_.dispatcher->submit(std::move(job));
}

void Runner::carryOut(const command::LoadTrades &order)
{
    const Milliseconds notBefore = order.fresh ? services_.ports.clock->monotonic() : Milliseconds{-1};
    services_.trades->load(
        progress_.key.businessUnit, notBefore,
        [this, ticket = order.ticket, alive = std::weak_ptr(alive_)](const TradeDesk::Reading &reading) {
            if (!alive.expired())
                feed(event::TradesRead{ticket, reading.trades, reading.reply.answer, reading.reply.meaning,
                                       reading.reply.waitAtLeast});
        });
}

void Runner::carryOut(const command::DecideTrades &order)
{
    services_.trades->decide(
        progress_.key.businessUnit, order.approve, order.trades,
        [this, ticket = order.ticket, alive = std::weak_ptr(alive_)](const TradeDesk::Failures &failures) {
            if (!alive.expired())
                feed(event::TradesDecided{ticket, failures});
        });
}

void Runner::carryOut(const command::PrepareAttempt &order)
{
    waiting_ = order;
    for (size_t i = 0; i < owed_.size(); ++i) {
        owed_[i].failure.clear();
        if (!owed_[i].inFlight)
            writeOwed(i);
    }
    prepareWhenPaid();
}

void Runner::owe(JournalRecord record)
{
    owed_.push_back({++owedSoFar_, std::move(record), false, {}});
    writeOwed(owed_.size() - 1);
}

void Runner::writeOwed(size_t at)
{
    owed_[at].inFlight = true;
    services_.ports.store->append(
        owed_[at].record, [this, number = owed_[at].number, alive = std::weak_ptr(alive_)](const Status &status) {
            if (alive.expired())
                return;
            const auto it =
                std::find_if(owed_.begin(), owed_.end(), [&](const Owed &each) { return each.number == number; });
            it->inFlight = false;
            if (status)
                owed_.erase(it);
            else
                it->failure = status.failure().sentence();
            prepareWhenPaid();
        });
}

void Runner::prepareWhenPaid()
{
    if (!waiting_ || std::any_of(owed_.begin(), owed_.end(), [](const Owed &each) { return each.inFlight; }))
        return;
    const command::PrepareAttempt order = *std::exchange(waiting_, std::nullopt);
    if (!lane_.waitsFor(order.ticket))
        return;
    if (owed_.empty())
        prepare(order);
    else
        feed(event::AttemptPrepared{order.ticket, owed_.front().failure, {}, {}, false});
}

void Runner::prepare(const command::PrepareAttempt &order)
{
    const Ports &ports = services_.ports;
    const QByteArray body = ports.writer->gzipUpdate(order.scheduleVersion, order.deltas, order.publish);
    const QByteArray sha = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QString attempt = ports.random->uniqueId();
    ++attempts_;
    JournalRecord intent =
        record(QStringLiteral("intent"), attempt, text::intent(order, sha, body.size(), ports.clock->now()));
    if (order.lockToken != 0)
        intent.fence = order.lockToken;
    ports.store->append(std::move(intent), [this, ticket = order.ticket, attempt, body,
                                            alive = std::weak_ptr(alive_)](const Status &status) {
        if (alive.expired())
            return;
        const bool lost = !status && status.failure().kind == base::FailureKind::Conflict;
        feed(event::AttemptPrepared{ticket, status ? QString() : status.failure().sentence(), attempt, body, lost});
    });
}

void Runner::carryOut(const command::Record &order)
{
    if (order.kind == u"decision" || order.kind == u"disposition" || order.kind == u"observation") {
        owe(record(order.kind, order.attemptId, order.body));
        return;
    }
    services_.ports.store->append(
        record(order.kind, order.attemptId, order.body),
        [this, ticket = order.ticket, alive = std::weak_ptr(alive_)](const Status &status) {
            if (ticket != 0 && !alive.expired())
                feed(event::Recorded{ticket, status ? QString() : status.failure().sentence()});
        });
}

void Runner::carryOut(const command::Wait &order) { wait(order.ticket, order.delay); }

void Runner::carryOut(const command::BackOff &order)
{
    const RetryPolicy &policy = order.conflict ? conflictRetry : failureRetry;
    Milliseconds delay = policy.delay(order.tries, services_.ports.random->unit());
    if (!order.conflict && !order.local)
        delay += services_.dispatcher->budget().retryAt(services_.ports.clock->monotonic() + delay);
    wait(order.ticket, delay);
}

void Runner::wait(Ticket ticket, Milliseconds delay)
{
    services_.ports.clock->after(delay, [this, ticket, alive = std::weak_ptr(alive_)] {
        if (!alive.expired() && lane_.waitsFor(ticket))
            feed(event::WaitOver{ticket});
    });
}

} // namespace shiftlane::push
