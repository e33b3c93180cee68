#pragma once
#include "push/ports.h"

#include <deque>
#include <optional>

namespace shiftlane::push {

/// Both budgets of the service as a value (contract B.4): requests a minute for
/// a token and trade jobs a minute for a user, learned from answers. Knows no
/// clock: the caller says what time it is (monotonic).
class RateBudget {
public:
    explicit RateBudget(int requestsPerMinute = 300, int tradeJobsPerMinute = 5);

    enum class Bucket { Requests, TradeJobs }; ///< a trade job also counts as a request

    /// How long to wait before a request of this kind may begin; zero = now.
    /// Reads leave a reserve for writes, polling a larger one.
    [[nodiscard]] Milliseconds waitFor(Bucket bucket, Priority priority, Milliseconds now) const;
    /// Notes a request that begins now.
    void spend(Bucket bucket, Milliseconds now);
    /// 429: nobody in that bucket before `retryAfter` is over; the limit is
    /// lowered to what was really accepted in the last minute.
    void throttled(Bucket bucket, Milliseconds retryAfter, Milliseconds now);

    /// Books a repetition that would begin at `at`: how much later it has to be,
    /// so that of any two minutes' requests a tenth at most are repetitions (the
    /// first ten are free; reliability.md R2).
    [[nodiscard]] Milliseconds retryAt(Milliseconds at);

    [[nodiscard]] int used(Bucket bucket, Milliseconds now) const;
    [[nodiscard]] int limit(Bucket bucket) const;
    [[nodiscard]] std::optional<Milliseconds> throttledFor(Bucket bucket, Milliseconds now) const;

private:
    struct Window {
        int configured = 0;
        int limit = 0;                  ///< 0 or less: none
        std::deque<Milliseconds> spent; ///< begin of each request, ascending
        Milliseconds blockedUntil{0};
        Milliseconds learnedAt{0}; ///< since when `limit` stands below `configured`
        [[nodiscard]] Milliseconds waitFor(int reserve, Milliseconds now) const;
        void spend(Milliseconds now);
        void throttled(Milliseconds retryAfter, Milliseconds now);
    };
    [[nodiscard]] const Window &window(Bucket bucket) const;
    Window requests_;
    Window tradeJobs_;
    std::deque<Milliseconds> retries_; ///< booked, ascending
};

} // namespace shiftlane::push
