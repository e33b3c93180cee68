#pragma once
#include "push/outcome.h"
#include "push/rate_budget.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace shiftlane::push {

/// Lets requests out: writes before reads before polling, each only when the
/// budget has room, trade jobs in their own bucket. Never retries anything; a
/// 429 shuts its bucket for everybody until Retry-After is over.
class Dispatcher {
public:
    struct Reply {
        Answer answer;
        Meaning meaning = Meaning::Ambiguous;
        Milliseconds waitAtLeast{0}; ///< Throttled: when to come back
    };
    struct Job {
        Request request;
        Priority priority = Priority::Read;
        QString requestId;
        std::function<bool()> wanted;    ///< asked just before sending; empty = yes
        std::function<void()> began;     ///< the request leaves now; may be empty
        std::function<void(Reply)> done; ///< later, once, unless it was not wanted any more
    };

    Dispatcher(const Ports &ports, std::shared_ptr<RateBudget> budget);

    void submit(Job job);
    [[nodiscard]] const std::map<QString, int> &sent() const { return sent_; }
    [[nodiscard]] RateBudget &budget() { return *budget_; }

    /// "reads", "uploads", "writes", "tradeJobs": how requests are counted.
    static QString kindOf(const Request &request);

private:
    void pump();
    /// True when the job has left the queue.
    bool tryJob(Job &job, Milliseconds now, Milliseconds &shortest);
    void send(Job job);
    void finished(const Job &job, Answer answer);
    void wakeIn(Milliseconds delay);

    Ports ports_;
    std::shared_ptr<RateBudget> budget_;
    std::array<std::deque<Job>, 3> queues_; ///< by priority
    std::array<int, 3> inFlight_{};
    std::map<QString, int> sent_;
    quint64 wake_ = 0; ///< only the newest alarm counts
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
};

} // namespace shiftlane::push
