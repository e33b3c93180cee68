#include "genesys/sign_in.h"

#include "wire/errors.h"

#include <QTimer>
#include <algorithm>

namespace shiftlane::genesys {

namespace {

constexpr qint64 answerCap = 64 << 10;
constexpr int mostRequests = 4;

QString routeOf(const QUrl &url) { return QStringLiteral("POST %1/oauth/token").arg(url.toDisplayString()); }

base::Failure failureOf(const HttpReply &reply, const QString &route)
{
    using base::FailureKind;
    base::Failure failure{FailureKind::Unreachable, route, reply.reason, reply.status, {}, 0};
    if (reply.transport == push::Transport::TimedOut)
        failure.kind = FailureKind::TimedOut;
    if (reply.transport != push::Transport::Answered || reply.status < 400)
        return failure;
    failure.reason = QStringLiteral("status %1").arg(reply.status);
    failure.kind = reply.status < 500 ? FailureKind::Unauthorised : FailureKind::Unreachable;
    if (const auto body = wire::parseLoginError(reply.body, route)) {
        failure.code = body->error;
        failure.reason = body->error + QStringLiteral(": ") + body->description;
    }
    // The login host says "too many" with status 400 (contract A.3).
    if (reply.status == 429 || failure.reason.contains(u"rate limit exceeded", Qt::CaseInsensitive)) {
        failure.kind = FailureKind::Throttled;
        failure.retryAfterMs = reply.retryAfter.value_or(base::Milliseconds(60'000)).count();
    }
    return failure;
}

} // namespace

SignIn::SignIn(const Connection &connection, Transport &transport, const Timing &timing, QObject *parent)
    : QObject(parent), connection_(connection), transport_(transport), timing_(timing)
{
}

void SignIn::token(Answered done)
{
    // Early by a tenth, at most a minute: a token must outlive the request it rides on.
    const qint64 margin = std::min<qint64>(60'000, livesMs_ / 10);
    if (!token_.isEmpty() && since_.elapsed() < livesMs_ - margin)
        return done(token_);
    waiting_.push_back(std::move(done));
    if (waiting_.size() == 1) {
        asked_ = 0;
        request();
    }
}

void SignIn::renew(const QByteArray &refused, Answered done)
{
    if (token_ == refused)
        token_.clear();
    token(std::move(done));
}

void SignIn::request()
{
    HttpRequest request;
    request.line = Line::AuthAndPolling;
    request.verb = "POST";
    request.url = connection_.loginUrl;
    request.url.setPath(connection_.loginUrl.path() + QStringLiteral("/oauth/token"));
    const QByteArray pair = (connection_.clientId + u':' + connection_.clientSecret).toUtf8().toBase64();
    request.headers = {{"Authorization", "Basic " + pair},
                       {"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    request.body = QByteArrayLiteral("grant_type=client_credentials");
    request.deadline = timing_.signInDeadline;
    request.bodyCap = answerCap;
    transport_.send(std::move(request), [this](const HttpReply &reply) { take(reply); });
}

void SignIn::take(const HttpReply &reply)
{
    const QString route = routeOf(connection_.loginUrl);
    ++asked_;
    if (!reply.isSuccess() && reply.mayPass() && asked_ < mostRequests) {
        const auto wait =
            std::max(reply.retryAfter.value_or(base::Milliseconds(0)), timing_.signInAgain * (1 << (asked_ - 1)));
        if (wait <= timing_.signInDeadline)
            return QTimer::singleShot(wait, this, [this] { request(); });
    }
    if (!reply.isSuccess())
        return tell(failureOf(reply, route));
    const auto answer = wire::parseToken(reply.body, route);
    if (!answer)
        return tell(answer.failure());
    token_ = answer->accessToken.toLatin1();
    livesMs_ = std::min<qint64>(answer->expiresInSeconds, 10'000'000) * 1'000;
    since_.start();
    tell(token_);
}

void SignIn::tell(const base::Result<QByteArray> &result)
{
    const auto waiting = std::exchange(waiting_, {});
    for (const Answered &each : waiting)
        each(result);
}

} // namespace shiftlane::genesys
