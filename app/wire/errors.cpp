#include "wire/errors.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"

#include <QStringList>

namespace shiftlane::wire {

namespace {

void collectEntityIds(const ErrorBody &error, QStringList &ids)
{
    ids << error.entityId;
    for (const ErrorBody::Detail &detail : error.details)
        ids << detail.entityId;
    for (const ErrorBody &inner : error.errors)
        collectEntityIds(inner, ids);
}

} // namespace

QString ErrorBody::entityIds() const
{
    QStringList ids;
    collectEntityIds(*this, ids);
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids.join(u' ');
}

void write(JsonWriter &out, const ErrorBody &error)
{
    out.beginObject();
    out.field("message", error.message).field("code", error.code).field("status", error.status);
    out.fieldIfAny("entityId", error.entityId).fieldIfAny("entityName", error.entityName);
    out.fieldIfAny("contextId", error.contextId);
    out.key("details").beginArray();
    for (const ErrorBody::Detail &detail : error.details) {
        out.beginObject().fieldIfAny("errorCode", detail.errorCode).fieldIfAny("fieldName", detail.fieldName);
        out.fieldIfAny("entityId", detail.entityId).fieldIfAny("entityName", detail.entityName).endObject();
    }
    out.endArray().key("errors").beginArray();
    for (const ErrorBody &inner : error.errors)
        write(out, inner);
    out.endArray().endObject();
}

ErrorBody readErrorBody(const Node &node)
{
    ErrorBody error;
    error.message = node.text("message");
    error.code = node.text("code");
    error.status = node.child("status").number();
    error.entityId = node.text("entityId");
    error.entityName = node.text("entityName");
    error.contextId = node.text("contextId");
    node.child("details").forEach([&](const Node &each) {
        error.details.push_back(
            {each.text("errorCode"), each.text("fieldName"), each.text("entityId"), each.text("entityName")});
    });
    node.child("errors").forEach([&](const Node &each) { error.errors.push_back(readErrorBody(each)); });
    return error;
}

QByteArray printErrorBody(const ErrorBody &error)
{
    JsonWriter out;
    write(out, error);
    return out.take();
}

base::Result<ErrorBody> parseErrorBody(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const ErrorBody error = readErrorBody(reading.root());
    if (error.code.isEmpty() && error.message.isEmpty())
        reading.root().complain(QStringLiteral("is no error body"));
    return reading.finish(error);
}

QByteArray printToken(const TokenAnswer &token)
{
    JsonWriter out;
    out.beginObject().field("access_token", token.accessToken).field("token_type", token.tokenType);
    out.field("expires_in", token.expiresInSeconds).endObject();
    return out.take();
}

base::Result<TokenAnswer> parseToken(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    TokenAnswer token{root.requiredText("access_token"), root.text("token_type"),
                      root.required("expires_in").integer()};
    if (token.tokenType.compare(u"bearer", Qt::CaseInsensitive) != 0)
        root.child("token_type").complain(QStringLiteral("is not bearer"));
    if (token.expiresInSeconds <= 0)
        root.child("expires_in").complain(QStringLiteral("is not a time to come"));
    // It becomes a header: nothing but visible ASCII may be in it (S06).
    for (const QChar c : token.accessToken) {
        if (c <= u' ' || c > u'~') {
            root.child("access_token").complain(QStringLiteral("has a character that no token has"));
            break;
        }
    }
    return reading.finish(token);
}

QByteArray printLoginError(const LoginError &error)
{
    JsonWriter out;
    out.beginObject().field("error", error.error).field("description", error.description);
    out.field("error_description", error.description).endObject();
    return out.take();
}

base::Result<LoginError> parseLoginError(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    LoginError error{root.requiredText("error"), root.text("error_description")};
    if (error.description.isEmpty())
        error.description = root.text("description");
    return reading.finish(error);
}

} // namespace shiftlane::wire
