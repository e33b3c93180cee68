#include "genesys/connection.h"

#include <QHostAddress>

namespace shiftlane::genesys {

bool isLoopback(const QUrl &url)
{
    // A literal only: a name such as "localhost" is whatever a resolver says.
    const QHostAddress address(url.host());
    return !address.isNull() && address.isLoopback();
}

namespace {

/// What is wrong with a base URL, or nothing.
QString complaint(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return QStringLiteral("is not a URL with a host");
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return QStringLiteral("must be https");
    if (url.scheme() == u"http" && !isLoopback(url))
        return QStringLiteral("must be https; plain http goes to a loopback address (127.0.0.1, [::1]) only");
    if (!url.userInfo().isEmpty())
        return QStringLiteral("must not carry a user or a password");
    if (url.hasQuery() || url.hasFragment())
        return QStringLiteral("must not carry a query or a fragment");
    return {};
}

base::Failure usage(const QString &where, const QString &reason)
{
    return {base::FailureKind::Usage, where, reason, 0, {}, 0};
}

QUrl withoutSlash(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace

base::Result<Connection> checked(Connection connection)
{
    if (connection.loginUrl.isEmpty())
        connection.loginUrl = connection.apiUrl;
    const std::pair<const char *, const QUrl &> urls[] = {{"API URL", connection.apiUrl},
                                                          {"login URL", connection.loginUrl}};
    for (const auto &[name, url] : urls) {
        const QString wrong = complaint(url);
        if (!wrong.isEmpty()) {
            const QString shown = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
            return usage(QString::fromLatin1(name) + u' ' + shown, wrong);
        }
    }
    if (connection.clientId.isEmpty())
        return usage(QStringLiteral("client id"), QStringLiteral("is missing"));
    if (connection.clientSecret.isEmpty())
        return usage(QStringLiteral("client secret"), QStringLiteral("is missing"));
    connection.apiUrl = withoutSlash(connection.apiUrl);
    connection.loginUrl = withoutSlash(connection.loginUrl);
    return connection;
}

base::Result<QUrl> signedUrl(const QString &text, const QUrl &apiUrl)
{
    const QUrl url = apiUrl.resolved(QUrl(text, QUrl::StrictMode));
    const QString where = QStringLiteral("signed URL on ") + url.host();
    if (!url.isValid() || url.host().isEmpty())
        return base::Failure{base::FailureKind::Nonsense, where, QStringLiteral("is not a URL"), 0, {}, 0};
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && isLoopback(url)))
        return base::Failure{
            base::FailureKind::Nonsense, where, QStringLiteral("is neither https nor on a loopback address"), 0, {}, 0};
    if (!url.userInfo().isEmpty())
        return base::Failure{base::FailureKind::Nonsense, where, QStringLiteral("carries a user"), 0, {}, 0};
    return url;
}

QString plannerOf(const QString &clientId, const QUrl &apiUrl) { return clientId + u'@' + apiUrl.host(); }

QString accountOf(const QString &clientId, const QUrl &apiUrl)
{
    return clientId + u'@' +
           apiUrl.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace shiftlane::genesys
