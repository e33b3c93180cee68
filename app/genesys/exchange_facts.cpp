#include "genesys/exchange_facts.h"

#include "genesys/gateway.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>

namespace shiftlane::genesys {

namespace {

constexpr qsizetype shortestSecret = 6;
constexpr qsizetype longestText = 400;

QByteArray hashOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QString without(QString text, const std::vector<QByteArray> &secrets)
{
    for (const QByteArray &each : secrets) {
        if (each.size() < shortestSecret)
            continue;
        text.replace(QString::fromUtf8(each), QStringLiteral("(secret)"), Qt::CaseInsensitive);
        text.replace(QString::fromUtf8(QByteArray::fromPercentEncoding(each)), QStringLiteral("(secret)"),
                     Qt::CaseInsensitive);
    }
    return text.left(longestText);
}

} // namespace

QString word(push::Transport transport)
{
    switch (transport) {
    case push::Transport::Answered:
        return QStringLiteral("answered");
    case push::Transport::NotSent:
        return QStringLiteral("notSent");
    case push::Transport::Broken:
        return QStringLiteral("broken");
    case push::Transport::TimedOut:
        return QStringLiteral("timedOut");
    case push::Transport::Nonsense:
        return QStringLiteral("nonsense");
    case push::Transport::Aborted:
        return QStringLiteral("aborted");
    }
    return {};
}

ExchangeFacts factsOf(const HttpRequest &request, const HttpReply &reply, const QString &requestId, bool isSigned,
                      const std::vector<QByteArray> &secrets)
{
    ExchangeFacts facts;
    facts.verb = QString::fromLatin1(request.verb);
    facts.path = isSigned ? QStringLiteral("(signed URL) ") + request.url.host()
                          : without(request.url.path(QUrl::FullyEncoded), secrets);
    facts.requestId = requestId;
    facts.transport = reply.transport;
    facts.status = reply.status;
    facts.sentBytes = request.body ? request.body->size() : 0;
    facts.gotBytes = reply.body.size();
    facts.sentSha256 = request.body ? hashOf(*request.body) : QByteArray();
    facts.gotSha256 = hashOf(reply.body);
    if (!reply.isSuccess()) {
        const push::Answer answer = toAnswer(reply, requestId);
        facts.transport = answer.transport;
        facts.code = without(answer.code, secrets);
        facts.message = without(answer.message, secrets);
    }
    return facts;
}

std::function<void(HttpReply)> observed(const ExchangeObserver &observer, const HttpRequest &request,
                                        const QString &requestId, bool isSigned, std::vector<QByteArray> secrets,
                                        std::function<void(HttpReply)> done)
{
    if (!observer)
        return done;
    for (const auto &[name, value] : request.headers) {
        if (isSigned || name.toLower() == "authorization")
            secrets.push_back(value);
    }
    if (isSigned) {
        secrets.push_back(request.url.query(QUrl::FullyEncoded).toUtf8());
        for (const QByteArray &part : request.url.path(QUrl::FullyEncoded).toUtf8().split('/'))
            secrets.push_back(part);
        for (const QByteArray &pair : request.url.query(QUrl::FullyEncoded).toUtf8().split('&'))
            secrets.push_back(pair.mid(pair.indexOf('=') + 1));
    }
    QElapsedTimer timer;
    timer.start();
    const auto at = base::Instant::fromMs(QDateTime::currentMSecsSinceEpoch());
    return [=, done = std::move(done)](HttpReply reply) {
        ExchangeFacts facts = factsOf(request, reply, requestId, isSigned, secrets);
        facts.at = at;
        facts.ms = timer.elapsed();
        observer(facts);
        done(std::move(reply));
    };
}

} // namespace shiftlane::genesys
