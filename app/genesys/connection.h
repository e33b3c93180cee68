#pragma once
#include "base/result.h"

#include <QString>
#include <QUrl>

namespace shiftlane::genesys {

/// Where the service is and who signs in (client credentials, contract A.2).
struct Connection {
    QUrl apiUrl;   ///< may carry a path prefix (a gateway)
    QUrl loginUrl; ///< may be the same host
    QString clientId;
    QString clientSecret; ///< memory only
};

/// https everywhere; plain http only to a loopback literal (S03); no user info,
/// no query. Says what is wrong with which URL.
[[nodiscard]] base::Result<Connection> checked(Connection connection);

/// How people know the account ("client@host"); also its name in the keychain.
[[nodiscard]] QString plannerOf(const QString &clientId, const QUrl &apiUrl);

/// Client and origin of the service, no secret: what a journal's open work is
/// bound to ("client@https://api.example.com", O11).
[[nodiscard]] QString accountOf(const QString &clientId, const QUrl &apiUrl);

/// The host is an address literal of this computer.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// An upload or download URL out of an answer: relative ones are resolved
/// against the API; https, or plain http to a loopback literal; no user info.
[[nodiscard]] base::Result<QUrl> signedUrl(const QString &text, const QUrl &apiUrl);

} // namespace shiftlane::genesys
