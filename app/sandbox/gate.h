#pragma once
#include "base/instant.h"

#include <QString>
#include <deque>
#include <map>
#include <optional>

namespace shiftlane::sandbox {

using base::Instant;

/// So many in any 60 seconds; 0 = no limit. A refused one does not count.
class RateWindow {
public:
    explicit RateWindow(int limit = 0) : limit_(limit) {}
    /// Nothing: admitted. Otherwise the whole seconds until one would be.
    std::optional<int> admit(Instant now);
    [[nodiscard]] int limit() const { return limit_; }

private:
    int limit_;
    std::deque<Instant> taken_;
};

/// Tokens of the client-credentials grant and both limits (contract A.2, B.4).
class Gate {
public:
    Gate(QString clientId, QString clientSecret, int requestsPerMinute, int tradeJobsPerMinute);

    [[nodiscard]] bool knows(const QString &clientId, const QString &secret) const;
    void issue(const QString &token, const QString &clientId, Instant now);
    /// The OAuth client behind a token; nothing where it is unknown or over.
    [[nodiscard]] std::optional<QString> client(const QString &token, Instant now) const;
    void revoke(const QString &token) { tokens_.erase(token); }
    std::optional<int> admitRequest(const QString &token, Instant now);
    std::optional<int> admitTradeJob(const QString &client, Instant now); ///< per user; here: per client
    [[nodiscard]] int tradeJobLimit() const { return tradeJobsPerMinute_; }

    static constexpr int lifetimeSeconds = 86'400;

private:
    struct Token {
        QString client;
        Instant ends;
        RateWindow requests;
    };
    QString clientId_;
    QString clientSecret_;
    int requestsPerMinute_;
    int tradeJobsPerMinute_;
    std::map<QString, Token> tokens_;
    std::map<QString, RateWindow> tradeJobs_;
};

} // namespace shiftlane::sandbox
