#include "session/paced_remote.h"

namespace shiftlane::session {

namespace {

using push::RateBudget;

RateBudget::Bucket bucketOf(const push::Request &request)
{
    const bool tradeJob =
        std::holds_alternative<push::EvaluateTrades>(request) || std::holds_alternative<push::DecideTrades>(request);
    return tradeJob ? RateBudget::Bucket::TradeJobs : RateBudget::Bucket::Requests;
}

bool isWrite(const push::Request &request) { return std::holds_alternative<push::DecideTrades>(request); }

} // namespace

PacedRemote::PacedRemote(genesys::Client &client, push::Clock &clock, push::Random &random)
    : client_(client), clock_(clock), random_(random)
{
}

PacedRemote::~PacedRemote() { *alive_ = false; }

void PacedRemote::send(push::Request request, push::Priority priority, std::function<void(push::Answer)> done)
{
    queue_.push_back({std::move(request), priority, std::move(done), 0});
    pump();
}

// Whatever the budget lets through goes now, whoever else has to wait: a trade
// job that waits a minute must not hold up a read.
void PacedRemote::pump()
{
    base::Milliseconds shortest{-1};
    std::deque<Waiting> later;
    std::deque<Waiting> now;
    now.swap(queue_);
    for (Waiting &item : now) {
        const auto at = clock_.monotonic();
        const auto wait = client_.budget()->waitFor(bucketOf(item.request), item.priority, at);
        if (wait.count() <= 0) {
            client_.budget()->spend(bucketOf(item.request), at);
            start(std::move(item));
            continue;
        }
        if (shortest.count() < 0 || wait < shortest)
            shortest = wait;
        later.push_back(std::move(item));
    }
    queue_.insert(queue_.begin(), std::make_move_iterator(later.begin()), std::make_move_iterator(later.end()));
    if (shortest.count() >= 0)
        wakeIn(shortest);
}

// One timer at a time, unless an earlier one is needed; a late one finds
// nothing to do.
void PacedRemote::wakeIn(base::Milliseconds delay)
{
    const base::Milliseconds at = clock_.monotonic() + delay;
    if (wakeAt_ && *wakeAt_ <= at)
        return;
    wakeAt_ = at;
    clock_.after(delay, [this, at, alive = alive_] {
        if (!*alive || wakeAt_ != at)
            return;
        wakeAt_.reset();
        pump();
    });
}

void PacedRemote::start(Waiting item)
{
    push::Request request = item.request;
    client_.send(std::move(request), random_.uniqueId(),
                 [this, alive = alive_, item = std::move(item)](push::Answer answer) mutable {
                     if (*alive)
                         finished(std::move(item), std::move(answer));
                 });
}

void PacedRemote::finished(Waiting item, push::Answer answer)
{
    if (answer.status == 429) {
        const auto wait = answer.retryAfter.value_or(base::Milliseconds(10'000));
        client_.budget()->throttled(bucketOf(item.request), wait, clock_.monotonic());
        // A 429 says that nothing was done: asking again is safe even for a decision.
        if (++item.tries < 3) {
            queue_.push_back(std::move(item));
            pump();
            return;
        }
    }
    const bool passing = answer.transport != push::Transport::Answered || answer.status >= 500;
    if (passing && !isWrite(item.request) && ++item.tries < 3) {
        queue_.push_back(std::move(item));
        pump();
        return;
    }
    item.done(std::move(answer));
}

base::Failure failureOf(const push::Answer &answer, const QString &what)
{
    base::Failure failure;
    failure.where = what;
    failure.status = answer.status;
    failure.code = answer.code;
    failure.reason =
        answer.message.isEmpty() ? QStringLiteral("answered with status %1").arg(answer.status) : answer.message;
    switch (answer.transport) {
    case push::Transport::NotSent:
        failure.kind = base::FailureKind::Unreachable;
        break;
    case push::Transport::TimedOut:
        failure.kind = base::FailureKind::TimedOut;
        break;
    case push::Transport::Aborted:
        failure.kind = base::FailureKind::Cancelled;
        break;
    case push::Transport::Broken:
        failure.kind = base::FailureKind::Unreachable;
        break;
    case push::Transport::Nonsense:
        failure.kind = base::FailureKind::Nonsense;
        break;
    case push::Transport::Answered:
        failure.kind = answer.status == 401   ? base::FailureKind::Unauthorised
                       : answer.status == 429 ? base::FailureKind::Throttled
                       : answer.status == 409 ? base::FailureKind::Conflict
                                              : base::FailureKind::Refused;
        break;
    }
    return failure;
}

} // namespace shiftlane::session
