#include "push/dispatcher.h"

#include "push/retry_policy.h"

#include <algorithm>
#include <array>

namespace shiftlane::push {

namespace {

// Below the six connections that a manager of Qt keeps to a host (Q7).
constexpr std::array<int, 3> maxInFlight = {6, 5, 5};
constexpr Milliseconds waitWithoutRetryAfter{2'000};

RateBudget::Bucket bucketOf(Step step)
{
    return step == Step::TradeJob || step == Step::DecideTrades ? RateBudget::Bucket::TradeJobs
                                                                : RateBudget::Bucket::Requests;
}

size_t index(Priority priority) { return static_cast<size_t>(priority); }

} // namespace

Dispatcher::Dispatcher(const Ports &ports, std::shared_ptr<RateBudget> budget)
    : ports_(ports), budget_(std::move(budget))
{
}

QString Dispatcher::kindOf(const Request &request)
{
    switch (stepOf(request)) {
    case Step::Read:
        return QStringLiteral("reads");
    case Step::TradeJob:
    case Step::DecideTrades:
        return QStringLiteral("tradeJobs");
    case Step::UploadUrl:
    case Step::Upload:
        return QStringLiteral("uploads");
    case Step::Submit:
        return QStringLiteral("writes");
    }
    return {};
}

void Dispatcher::submit(Job job)
{
    queues_[index(job.priority)].push_back(std::move(job));
    pump();
}

void Dispatcher::pump()
{
    const Milliseconds now = ports_.clock->monotonic();
    Milliseconds shortest = Milliseconds::max();
    for (auto &queue : queues_) {
        for (size_t i = 0; i < queue.size();) {
            if (tryJob(queue[i], now, shortest))
                queue.erase(queue.begin() + static_cast<std::ptrdiff_t>(i));
            else
                ++i;
        }
    }
    if (shortest != Milliseconds::max())
        wakeIn(shortest);
}

bool Dispatcher::tryJob(Job &job, Milliseconds now, Milliseconds &shortest)
{
    if (job.wanted && !job.wanted())
        return true;
    const Step step = stepOf(job.request);
    if (step != Step::Upload) { // the signed URL lies outside the API and its budget
        const auto bucket = bucketOf(step);
        const Milliseconds wait = budget_->waitFor(bucket, job.priority, now);
        const auto shut = budget_->throttledFor(bucket, now);
        if (shut && *shut > maxRetryAfter) { // longer than anybody should wait unasked
            Answer answer;
            answer.status = 429;
            answer.message = QStringLiteral("not sent: the service asked to wait");
            ports_.clock->after(Milliseconds{0}, [job = std::move(job), answer, wait = *shut] {
                if (!job.wanted || job.wanted())
                    job.done({answer, Meaning::Throttled, wait});
            });
            return true;
        }
        if (wait > Milliseconds{0}) {
            shortest = std::min(shortest, wait);
            return false;
        }
        // A trade job may take long; it must not take the place of reads.
        if (bucket == RateBudget::Bucket::Requests &&
            inFlight_[index(job.priority)] >= maxInFlight[index(job.priority)])
            return false;
        budget_->spend(bucket, now);
    }
    send(std::move(job));
    return true;
}

void Dispatcher::send(Job job)
{
    const bool counted = bucketOf(stepOf(job.request)) == RateBudget::Bucket::Requests;
    if (counted)
        ++inFlight_[index(job.priority)];
    ++sent_[kindOf(job.request)];
    if (job.began)
        job.began();
    Request request = job.request;
    const QString id = job.requestId;
    ports_.remote->send(std::move(request), id,
                        [this, counted, job = std::move(job), alive = std::weak_ptr(alive_)](Answer answer) {
                            if (alive.expired())
                                return;
                            if (counted)
                                --inFlight_[index(job.priority)];
                            finished(job, std::move(answer));
                        });
}

void Dispatcher::finished(const Job &job, Answer answer)
{
    const Step step = stepOf(job.request);
    const Meaning meaning = classify(step, answer);
    Milliseconds wait{0};
    if (meaning == Meaning::Throttled) {
        wait = std::max(answer.retryAfter.value_or(waitWithoutRetryAfter), Milliseconds{0});
        if (answer.status == 429 && step != Step::Upload)
            budget_->throttled(bucketOf(step), wait, ports_.clock->monotonic());
    }
    job.done({std::move(answer), meaning, wait});
    pump();
}

void Dispatcher::wakeIn(Milliseconds delay)
{
    const quint64 mine = ++wake_;
    ports_.clock->after(delay, [this, mine, alive = std::weak_ptr(alive_)] {
        if (!alive.expired() && mine == wake_)
            pump();
    });
}

} // namespace shiftlane::push
