#pragma once
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

/// A plain client that waits for its answer; knows nothing of the product's own.
struct HttpClient {
    QString base;
    QByteArray token;
    QNetworkAccessManager manager;

    struct Reply {
        int status = 0;
        QByteArray body;
        QByteArray retryAfter;
        QByteArray correlation;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        [[nodiscard]] QString code() const { return json().value(QLatin1String("code")).toString(); }
    };

    Reply send(const QByteArray &verb, const QString &path, const QByteArray &body = {},
               const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        QNetworkRequest request{QUrl(path.startsWith(QLatin1String("http")) ? path : base + path)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        if (!token.isEmpty() && path.startsWith(QLatin1String("/api/")))
            request.setRawHeader("Authorization", "Bearer " + token);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        QNetworkReply *reply = manager.sendCustomRequest(request, verb, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeader("Retry-After"), reply->rawHeader("ININ-Correlation-Id")};
    }
    Reply get(const QString &path) { return send("GET", path); }
    Reply post(const QString &path, const QByteArray &body = {}) { return send("POST", path, body); }

    Reply signIn(const QByteArray &secret = "shiftlane-sandbox-secret")
    {
        const QByteArray pair = "shiftlane-sandbox:" + secret;
        Reply reply = send("POST", QStringLiteral("/oauth/token"), "grant_type=client_credentials",
                           {{"Authorization", "Basic " + pair.toBase64()}});
        token = reply.json().value(QLatin1String("access_token")).toString().toLatin1();
        return reply;
    }
};
