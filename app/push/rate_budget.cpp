#include "push/rate_budget.h"

#include <algorithm>

namespace shiftlane::push {

namespace {

// The service counts arrivals, we count departures: a second of margin keeps a
// full window of ours from being one too many for the service.
constexpr Milliseconds windowLength{61'000};
constexpr Milliseconds minute{60'000};

int reserveFor(Priority priority, int limit)
{
    switch (priority) {
    case Priority::Write:
        return 0;
    case Priority::Read:
        return limit / 10;
    case Priority::Polling:
        return limit / 4;
    }
    return 0;
}

int countSince(const std::deque<Milliseconds> &spent, Milliseconds from)
{
    return static_cast<int>(spent.end() - std::upper_bound(spent.begin(), spent.end(), from));
}

} // namespace

RateBudget::RateBudget(int requestsPerMinute, int tradeJobsPerMinute)
{
    requests_.configured = requests_.limit = requestsPerMinute;
    tradeJobs_.configured = tradeJobs_.limit = tradeJobsPerMinute;
}

Milliseconds RateBudget::Window::waitFor(int reserve, Milliseconds now) const
{
    const Milliseconds blocked = std::max(Milliseconds{0}, blockedUntil - now);
    if (limit <= 0) // no limit known
        return blocked;
    const int allowed = std::max(1, limit - reserve);
    const int taken = countSince(spent, now - windowLength);
    if (taken < allowed)
        return blocked;
    const auto oldestThatMustGo = spent.end() - allowed;
    return std::max(blocked, *oldestThatMustGo + windowLength - now);
}

void RateBudget::Window::spend(Milliseconds now)
{
    while (!spent.empty() && spent.front() <= now - windowLength)
        spent.pop_front();
    spent.push_back(now);
    // A limit learned from one 429 is not for ever: a tenth of it comes back each minute.
    const int step = std::max(1, configured / 10);
    while (limit < configured && now - learnedAt >= minute) {
        limit = std::min(configured, limit + step);
        learnedAt += minute;
    }
}

void RateBudget::Window::throttled(Milliseconds retryAfter, Milliseconds now)
{
    blockedUntil = std::max(blockedUntil, now + retryAfter);
    if (limit <= 0)
        return;
    const int accepted = countSince(spent, now - minute) - 1; // the last one was not
    const int floor = std::max(1, configured / 10);
    limit = std::clamp(accepted, std::min(floor, limit), limit);
    learnedAt = now + retryAfter;
}

Milliseconds RateBudget::waitFor(Bucket bucket, Priority priority, Milliseconds now) const
{
    const Milliseconds asRequest = requests_.waitFor(reserveFor(priority, requests_.limit), now);
    return bucket == Bucket::Requests ? asRequest : std::max(asRequest, tradeJobs_.waitFor(0, now));
}

void RateBudget::spend(Bucket bucket, Milliseconds now)
{
    requests_.spend(now);
    if (bucket == Bucket::TradeJobs)
        tradeJobs_.spend(now);
}

void RateBudget::throttled(Bucket bucket, Milliseconds retryAfter, Milliseconds now)
{
    (bucket == Bucket::Requests ? requests_ : tradeJobs_).throttled(retryAfter, now);
}

Milliseconds RateBudget::retryAt(Milliseconds at)
{
    constexpr Milliseconds span = 2 * minute;
    constexpr int free = 10;
    while (!retries_.empty() && retries_.front() <= at - 2 * span)
        retries_.pop_front();
    // What was sent in the last minute stands for both.
    const auto allowed = static_cast<size_t>(std::max(free, countSince(requests_.spent, at - minute) * 2 / 10));
    const Milliseconds earliest =
        retries_.size() < allowed ? at : std::max(at, retries_[retries_.size() - allowed] + span);
    retries_.insert(std::upper_bound(retries_.begin(), retries_.end(), earliest), earliest);
    return earliest - at;
}

int RateBudget::used(Bucket bucket, Milliseconds now) const { return countSince(window(bucket).spent, now - minute); }

int RateBudget::limit(Bucket bucket) const { return window(bucket).limit; }

std::optional<Milliseconds> RateBudget::throttledFor(Bucket bucket, Milliseconds now) const
{
    // A trade job is a request too: where those must wait, it must.
    const Milliseconds left = std::max(window(bucket).blockedUntil, requests_.blockedUntil) - now;
    return left > Milliseconds{0} ? std::optional(left) : std::nullopt;
}

const RateBudget::Window &RateBudget::window(Bucket bucket) const
{
    return bucket == Bucket::Requests ? requests_ : tradeJobs_;
}

} // namespace shiftlane::push
