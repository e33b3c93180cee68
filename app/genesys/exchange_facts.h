#pragma once
#include "base/instant.h"
#include "genesys/transport.h"

#include <functional>
#include <vector>

namespace shiftlane::genesys {

/// One request and its answer as they may be kept: no header, no query, no body,
/// and nothing of a signed URL but its host. What the service or a proxy echoes
/// of a secret is taken out of the texts.
struct ExchangeFacts {
    base::Instant at; ///< when it was handed over
    QString verb;
    QString path; ///< of the API; "(signed URL) host" where an answer named the place
    QString requestId;
    push::Transport transport = push::Transport::NotSent;
    int status = 0;
    qint64 ms = 0;
    qint64 sentBytes = 0;
    qint64 gotBytes = 0;   ///< unpacked
    QByteArray sentSha256; ///< hex; empty without a body
    QByteArray gotSha256;
    QString code;    ///< ErrorBody.code
    QString message; ///< of a refusal, or what went wrong on the way
};
using ExchangeObserver = std::function<void(const ExchangeFacts &)>;

/// "answered", "notSent" …: stable words.
[[nodiscard]] QString word(push::Transport transport);

/// `secrets`: texts that must not stand in it, in whatever case; short ones are
/// left alone.
[[nodiscard]] ExchangeFacts factsOf(const HttpRequest &request, const HttpReply &reply, const QString &requestId,
                                    bool isSigned, const std::vector<QByteArray> &secrets);

/// `done`, which first tells `observer` what became of `request`. Null observer:
/// `done` as it is.
[[nodiscard]] std::function<void(HttpReply)> observed(const ExchangeObserver &observer, const HttpRequest &request,
                                                      const QString &requestId, bool isSigned,
                                                      std::vector<QByteArray> secrets,
                                                      std::function<void(HttpReply)> done);

} // namespace shiftlane::genesys
