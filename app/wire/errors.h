#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <vector>

namespace shiftlane::wire {

/// ErrorBody: every documented answer of the API that is not 2xx (contract B.2).
struct ErrorBody {
    struct Detail {
        QString errorCode;
        QString fieldName;
        QString entityId;
        QString entityName;
        bool operator==(const Detail &) const = default;
    };
    QString message;
    QString code;
    int status = 0;
    QString entityId;
    QString entityName;
    QString contextId;
    std::vector<Detail> details;
    std::vector<ErrorBody> errors;
    bool operator==(const ErrorBody &) const = default;

    /// Every entity id in it, own and nested, joined by spaces.
    [[nodiscard]] QString entityIds() const;
};
class JsonWriter;
class Node;
void write(JsonWriter &out, const ErrorBody &error);
[[nodiscard]] ErrorBody readErrorBody(const Node &node);
[[nodiscard]] QByteArray printErrorBody(const ErrorBody &error);
[[nodiscard]] base::Result<ErrorBody> parseErrorBody(QByteArrayView body, const QString &where);

/// 200 of `POST /oauth/token` (contract A.2).
struct TokenAnswer {
    QString accessToken;
    QString tokenType;
    qint64 expiresInSeconds = 0;
};
[[nodiscard]] QByteArray printToken(const TokenAnswer &token);
[[nodiscard]] base::Result<TokenAnswer> parseToken(QByteArrayView body, const QString &where);

/// The login host's own error form, not ErrorBody.
struct LoginError {
    QString error;
    QString description;
};
[[nodiscard]] QByteArray printLoginError(const LoginError &error);
[[nodiscard]] base::Result<LoginError> parseLoginError(QByteArrayView body, const QString &where);

} // namespace shiftlane::wire
