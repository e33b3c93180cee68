#include "genesys/exchange.h"

#include "genesys/retry_after.h"
#include "wire/gzip.h"

#include <QDateTime>

namespace shiftlane::genesys {

namespace {

constexpr qint64 headerCap = 64 << 10;
constexpr qint64 unpackedCap = qint64{32} << 20;

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Named by us, so that Qt does not unpack behind our caps (Q11).
    out.setRawHeader("Accept-Encoding", request.verb == "GET" ? "gzip" : "identity");
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (request.body) {
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body->size());
    }
    return out;
}

/// Nothing of the request can have reached a server.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

/// Errors that Qt makes of a complete answer's status, as opposed to those of
/// the way it came.
bool isOfStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError || // that is 400
           (error > QNetworkReply::UnknownProxyError && error < QNetworkReply::ProtocolUnknownError &&
            error != QNetworkReply::ContentReSendError) ||
           error > QNetworkReply::ProtocolFailure;
}

base::Instant serverNow(const QNetworkReply &reply)
{
    const auto date = parseHttpDate(reply.rawHeader("Date"));
    return date.value_or(base::Instant::fromMs(QDateTime::currentMSecsSinceEpoch()));
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const HttpRequest &request, std::function<void(HttpReply)> done,
                   QObject *parent)
    : QObject(parent), host_(request.url.host()), bodyCap_(request.bodyCap), done_(std::move(done))
{
    if (request.body)
        body_ = new RequestBody(*request.body, this);
    const QNetworkRequest out = networkRequest(request);
    reply_ = body_ ? manager.sendCustomRequest(out, request.verb, body_) : manager.sendCustomRequest(out, request.verb);
    reply_->setParent(this);
    connect(reply_, &QNetworkReply::metaDataChanged, this, &Exchange::checkHeader);
    connect(reply_, &QNetworkReply::readyRead, this, &Exchange::readMore);
    connect(reply_, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this, deadline = request.deadline] {
        giveUp(push::Transport::TimedOut,
               QStringLiteral("no complete answer within %1 s").arg(static_cast<double>(deadline.count()) / 1000.0));
    });
    deadline_.start(request.deadline);
}

Exchange::~Exchange()
{
    // The reply reads from the body until it is gone.
    if (reply_) {
        reply_->disconnect(this);
        reply_->abort();
        delete reply_;
    }
}

void Exchange::checkHeader()
{
    qint64 size = 0;
    for (const auto &[name, value] : reply_->rawHeaderPairs())
        size += name.size() + value.size() + 4;
    if (size > headerCap)
        giveUp(push::Transport::Broken, QStringLiteral("answer header beyond %1 bytes").arg(headerCap));
}

void Exchange::readMore()
{
    received_ += reply_->read(bodyCap_ - received_.size() + 1);
    if (received_.size() > bodyCap_)
        giveUp(push::Transport::Broken, QStringLiteral("answer body beyond %1 bytes").arg(bodyCap_));
}

void Exchange::giveUp(push::Transport transport, const QString &reason)
{
    if (verdict_)
        return;
    HttpReply reply;
    reply.transport = transport;
    reply.reason = host_ + QStringLiteral(": ") + reason;
    verdict_ = std::move(reply);
    reply_->abort();
}

HttpReply Exchange::facts()
{
    HttpReply out;
    const auto error = reply_->error();
    out.status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto fail = [&](push::Transport transport, const QString &reason) {
        out.transport = transport;
        out.reason = host_ + QStringLiteral(": ") + reason;
        out.body.clear();
        return out;
    };
    const bool answered = out.status >= 200 && out.status <= 599;
    // 401 and 407 to a body that cannot be sent again end as a re-send error, but are an answer.
    const bool challenged = error == QNetworkReply::ContentReSendError && (out.status == 401 || out.status == 407);
    // Qt calls a 307 that it may not follow an error; for us every 3xx ends here.
    const bool redirected = out.status >= 300 && out.status < 400;
    if (!answered || (!isOfStatus(error) && !challenged && !redirected)) {
        const bool nothingLeft =
            !answered && out.status == 0 && isBeforeSending(error) && !(body_ && body_->wasTaken());
        const QString reason = error == QNetworkReply::NoError
                                   ? QStringLiteral("status %1 is no final answer").arg(out.status)
                                   : reply_->errorString();
        return fail(nothingLeft ? push::Transport::NotSent : push::Transport::Broken, reason);
    }
    out.transport = push::Transport::Answered;
    out.retryAfter = reply_->hasRawHeader("Retry-After")
                         ? parseRetryAfter(reply_->rawHeader("Retry-After"), serverNow(*reply_))
                         : std::nullopt;
    if (redirected) {
        const QUrl target =
            reply_->url().resolved(reply_->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
        out.reason = QStringLiteral("%1 points to %2; redirects are not followed, check the URL in the settings")
                         .arg(host_, target.host());
        return out;
    }
    out.contentType = reply_->rawHeader("Content-Type").left(200);
    // A portal's or proxy's page: this status is not the service's.
    if (out.status < 300 && out.contentType.toLower().contains("html"))
        return fail(push::Transport::Nonsense, QStringLiteral("status %1 with an HTML page").arg(out.status));
    out.body = std::move(received_);
    if (reply_->rawHeader("Content-Encoding").toLower().contains("gzip") || wire::looksGzip(out.body)) {
        wire::GzipLimits limits;
        limits.outputBytes = unpackedCap;
        auto plain = wire::gunzip(out.body, host_, limits);
        if (!plain)
            return fail(push::Transport::Nonsense, plain.failure().reason);
        out.body = std::move(plain).value();
    }
    return out;
}

void Exchange::finish()
{
    if (!done_)
        return;
    deadline_.stop();
    if (!verdict_)
        readMore();
    HttpReply out = verdict_ ? *verdict_ : facts();
    const auto done = std::exchange(done_, nullptr);
    deleteLater();
    done(std::move(out));
}

} // namespace shiftlane::genesys
