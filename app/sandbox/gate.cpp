#include "sandbox/gate.h"

#include <algorithm>

namespace shiftlane::sandbox {

namespace {

constexpr qint64 windowMs = 60'000;

} // namespace

std::optional<int> RateWindow::admit(Instant now)
{
    if (limit_ <= 0)
        return std::nullopt;
    while (!taken_.empty() && now.ms - taken_.front().ms >= windowMs)
        taken_.pop_front();
    if (static_cast<int>(taken_.size()) < limit_) {
        taken_.push_back(now);
        return std::nullopt;
    }
    const qint64 left = windowMs - (now.ms - taken_.front().ms);
    return std::max(1, static_cast<int>((left + 999) / 1000));
}

Gate::Gate(QString clientId, QString clientSecret, int requestsPerMinute, int tradeJobsPerMinute)
    : clientId_(std::move(clientId)), clientSecret_(std::move(clientSecret)), requestsPerMinute_(requestsPerMinute),
      tradeJobsPerMinute_(tradeJobsPerMinute)
{
}

bool Gate::knows(const QString &clientId, const QString &secret) const
{
    const bool client = clientId_.isEmpty() ? !clientId.isEmpty() : clientId == clientId_;
    return client && (clientSecret_.isEmpty() ? !secret.isEmpty() : secret == clientSecret_);
}

void Gate::issue(const QString &token, const QString &clientId, Instant now)
{
    tokens_.insert_or_assign(
        token, Token{clientId, now.plus(std::chrono::seconds(lifetimeSeconds)), RateWindow(requestsPerMinute_)});
}

std::optional<QString> Gate::client(const QString &token, Instant now) const
{
    const auto found = tokens_.find(token);
    if (found == tokens_.end() || found->second.ends <= now)
        return std::nullopt;
    return found->second.client;
}

std::optional<int> Gate::admitRequest(const QString &token, Instant now)
{
    const auto found = tokens_.find(token);
    return found == tokens_.end() ? std::nullopt : found->second.requests.admit(now);
}

std::optional<int> Gate::admitTradeJob(const QString &client, Instant now)
{
    return tradeJobs_.try_emplace(client, RateWindow(tradeJobsPerMinute_)).first->second.admit(now);
}

} // namespace shiftlane::sandbox
