#include "genesys/gateway.h"

#include "wire/errors.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUuid>
#include <algorithm>
#include <array>

namespace shiftlane::genesys {

namespace {

constexpr int throttledTries = 3;
constexpr int brokenTries = 3;
constexpr base::Milliseconds betweenBrokenTries{1'000};

/// A GET may be asked again.
bool isPassing(const ApiCall &call, const HttpReply &reply) { return call.verb == "GET" && reply.mayPass(); }

Line lineOf(push::Priority priority)
{
    switch (priority) {
    case push::Priority::Write:
        return Line::Writes;
    case push::Priority::Read:
        return Line::Reads;
    case push::Priority::Polling:
        return Line::AuthAndPolling;
    }
    return Line::Reads;
}

/// What a sign-in that failed is to the call that needed it: nothing was sent.
HttpReply withoutToken(const base::Failure &failure)
{
    HttpReply reply;
    reply.reason = failure.sentence();
    if (failure.kind == base::FailureKind::Unauthorised) {
        reply.transport = push::Transport::Answered;
        reply.status = 401;
    } else if (failure.kind == base::FailureKind::Throttled) {
        reply.transport = push::Transport::Answered;
        reply.status = 429;
        reply.retryAfter = base::Milliseconds(failure.retryAfterMs);
    }
    return reply;
}

/// Named as JSON, or not named at all: an HTML or XML page is no word of the API,
/// whatever it contains.
bool speaksJson(const HttpReply &reply)
{
    return reply.contentType.isEmpty() || reply.contentType.toLower().contains("json");
}

base::Result<wire::ErrorBody> noErrorBody() { return base::Failure{base::FailureKind::Nonsense, {}, {}, 0, {}, 0}; }

/// The status alone decides what is done next, whoever sent it.
bool saysEnough(int status)
{
    constexpr std::array enough = {401, 408, 409, 412, 413, 423, 425, 429};
    return status >= 500 || std::find(enough.begin(), enough.end(), status) != enough.end();
}

} // namespace

QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QByteArray apiPath(std::initializer_list<QString> segments)
{
    QByteArray path = "/api/v2";
    for (const QString &segment : segments) {
        QByteArray encoded = segment.toUtf8().toPercentEncoding();
        if (encoded == "." || encoded == "..") // would climb
            encoded.replace('.', "%2E");
        path += '/' + encoded;
    }
    return path;
}

Gateway::Gateway(const Connection &connection, QObject *parent, const Timing &timing)
    : QObject(parent), connection_(connection), timing_(timing), budget_(std::make_shared<push::RateBudget>()),
      signIn_(connection, transport_, timing)
{
}

base::Milliseconds Gateway::monotonic()
{
    QElapsedTimer timer;
    timer.start();
    return base::Milliseconds(timer.msecsSinceReference());
}

void Gateway::call(ApiCall call, Answered done)
{
    if (call.requestId.isEmpty())
        call.requestId = freshId();
    if (call.paced)
        return pace(std::move(call), std::move(done), 0);
    authorise(call, std::move(done), true);
}

void Gateway::pace(ApiCall call, Answered done, int throttled)
{
    using Bucket = push::RateBudget::Bucket;
    const auto wait = budget_->waitFor(Bucket::Requests, call.priority, monotonic());
    if (wait.count() > 0) {
        QTimer::singleShot(wait, this, [this, call = std::move(call), done = std::move(done), throttled]() mutable {
            pace(std::move(call), std::move(done), throttled);
        });
        return;
    }
    budget_->spend(Bucket::Requests, monotonic());
    authorise(
        call,
        [this, call, done = std::move(done), throttled](HttpReply reply) mutable {
            if (isPassing(call, reply) && ++call.brokenTries < brokenTries) {
                call.requestId = freshId();
                const auto pause = betweenBrokenTries * call.brokenTries;
                QTimer::singleShot(pause, this,
                                   [this, call = std::move(call), done = std::move(done), throttled]() mutable {
                                       pace(std::move(call), std::move(done), throttled);
                                   });
                return;
            }
            if (reply.status != 429 || reply.transport != push::Transport::Answered)
                return done(std::move(reply));
            budget_->throttled(Bucket::Requests, reply.retryAfter.value_or(base::Milliseconds(60'000)), monotonic());
            if (throttled + 1 >= throttledTries)
                return done(std::move(reply));
            call.requestId = freshId();
            pace(std::move(call), std::move(done), throttled + 1);
        },
        true);
}

void Gateway::authorise(ApiCall call, Answered done, bool mayRenew)
{
    signIn_.token([this, call, done = std::move(done), mayRenew](const base::Result<QByteArray> &token) mutable {
        if (!token) {
            // Later, not from inside the call.
            HttpReply reply = withoutToken(token.failure());
            QTimer::singleShot(0, this, [done = std::move(done), reply]() mutable { done(std::move(reply)); });
            return;
        }
        const QByteArray &used = *token;
        send(call, used, [this, call, done = std::move(done), mayRenew, used](HttpReply reply) mutable {
            if (!mayRenew || reply.transport != push::Transport::Answered || reply.status != 401)
                return done(std::move(reply));
            signIn_.renew(used,
                          [this, call, done = std::move(done), reply](const base::Result<QByteArray> &renewed) mutable {
                              if (!renewed || call.priority == push::Priority::Write)
                                  return done(std::move(reply));
                              call.requestId = freshId();
                              authorise(call, std::move(done), false);
                          });
        });
    });
}

void Gateway::send(const ApiCall &call, const QByteArray &token, Answered done)
{
    HttpRequest request;
    request.line = lineOf(call.priority);
    request.verb = call.verb;
    QByteArray url = connection_.apiUrl.toEncoded() + call.path;
    if (!call.query.isEmpty())
        url += '?' + call.query;
    request.url = QUrl::fromEncoded(url, QUrl::StrictMode);
    request.headers = {{"Authorization", "Bearer " + token},
                       {"Accept", "application/json"},
                       {"X-Request-ID", call.requestId.toUtf8()}};
    if (call.verb != "GET") {
        request.body = call.body.value_or(QByteArray());
        request.headers.emplaceBack("Content-Type", "application/json");
    }
    request.deadline = call.priority == push::Priority::Write ? timing_.writeDeadline : timing_.readDeadline;
    done = observed(observer_, request, call.requestId, false, {token, connection_.clientSecret.toUtf8()},
                    std::move(done));
    transport_.send(std::move(request), std::move(done));
}

void Gateway::download(const QString &text, Answered done)
{
    const auto url = signedUrl(text, connection_.apiUrl);
    if (!url) {
        HttpReply reply;
        reply.transport = push::Transport::Nonsense;
        reply.reason = url.failure().sentence();
        QTimer::singleShot(0, this, [done = std::move(done), reply] { done(reply); });
        return;
    }
    HttpRequest request;
    request.url = *url;
    request.deadline = timing_.readDeadline;
    done = observed(observer_, request, {}, true, {}, std::move(done));
    transport_.send(std::move(request), std::move(done));
}

void Gateway::upload(const push::PutUpload &put, Answered done)
{
    const auto url = signedUrl(put.url, connection_.apiUrl);
    if (!url) {
        HttpReply reply; // nothing was sent
        reply.reason = url.failure().sentence();
        QTimer::singleShot(0, this, [done = std::move(done), reply] { done(reply); });
        return;
    }
    HttpRequest request;
    request.line = Line::Writes;
    request.verb = "PUT";
    request.url = *url;
    for (const auto &header : put.headers) {
        const QByteArray name = header.first.toLower();
        if (name != "content-length" && name != "host" && name != "authorization") // Qt's own two; never a bearer
            request.headers.append(header);
    }
    request.body = put.gzipBody;
    request.deadline = timing_.writeDeadline;
    done = observed(observer_, request, {}, true, {}, std::move(done));
    transport_.send(std::move(request), std::move(done));
}

push::Answer toAnswer(const HttpReply &reply, const QString &requestId)
{
    push::Answer answer;
    answer.transport = reply.transport;
    answer.status = reply.status;
    answer.message = reply.reason;
    answer.retryAfter = reply.retryAfter;
    answer.requestId = requestId;
    // 401 of a sign-in that failed has its reason already.
    if (reply.transport != push::Transport::Answered || reply.status < 400 || !answer.message.isEmpty())
        return answer;
    if (const auto error = speaksJson(reply) ? wire::parseErrorBody(reply.body, QString()) : noErrorBody()) {
        answer.code = error->code;
        answer.message = error->message;
        answer.entityId = error->entityIds();
        return answer;
    }
    answer.message = QStringLiteral("status %1 without a readable error body").arg(reply.status);
    if (!saysEnough(reply.status))
        answer.transport = push::Transport::Nonsense;
    return answer;
}

base::Failure toFailure(const HttpReply &reply, const QString &route)
{
    using base::FailureKind;
    const push::Answer answer = toAnswer(reply, {});
    base::Failure failure{FailureKind::Unreachable, route, answer.message, answer.status, answer.code, 0};
    if (answer.retryAfter)
        failure.retryAfterMs = answer.retryAfter->count();
    switch (answer.transport) {
    case push::Transport::TimedOut:
        failure.kind = FailureKind::TimedOut;
        break;
    case push::Transport::Nonsense:
        failure.kind = FailureKind::Nonsense;
        break;
    case push::Transport::Aborted:
        failure.kind = FailureKind::Cancelled;
        break;
    case push::Transport::Answered:
        failure.kind = answer.status == 401   ? FailureKind::Unauthorised
                       : answer.status == 409 ? FailureKind::Conflict
                       : answer.status == 429 ? FailureKind::Throttled
                       : answer.status >= 500 ? FailureKind::Unreachable
                                              : FailureKind::Refused;
        if (failure.reason.isEmpty())
            failure.reason = QStringLiteral("status %1").arg(answer.status);
        break;
    default:
        break;
    }
    return failure;
}

} // namespace shiftlane::genesys
