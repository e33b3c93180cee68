#include "sandbox/login.h"

#include "wire/errors.h"
#include "wire/json_writer.h"

#include <QUrl>

namespace shiftlane::sandbox {

namespace {

Answer loginError(int status, const QString &error, const QString &description)
{
    return {status, wire::printLoginError({error, description}), QByteArrayLiteral("application/json"), {}};
}

QString field(const QUrlQuery &form, const QString &name)
{
    // In a form a plus is a space; QUrlQuery leaves it alone.
    return QUrl::fromPercentEncoding(
        form.queryItemValue(name, QUrl::FullyEncoded).replace(QLatin1Char('+'), QLatin1Char(' ')).toUtf8());
}

struct Pair {
    QString client;
    QString secret;
};

Pair credentials(const Call &call, const QUrlQuery &form)
{
    const QByteArray header = call.headers.value("authorization");
    if (header.left(6).compare("basic ", Qt::CaseInsensitive) == 0) {
        const QByteArray plain = QByteArray::fromBase64(header.mid(6).trimmed());
        const qsizetype colon = plain.indexOf(':');
        return {QString::fromUtf8(plain.left(colon)), colon < 0 ? QString() : QString::fromUtf8(plain.mid(colon + 1))};
    }
    return {field(form, QStringLiteral("client_id")), field(form, QStringLiteral("client_secret"))};
}

Answer storageError(int status, const QByteArray &code, const QByteArray &message)
{
    return {status,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message +
                "</Message></Error>",
            QByteArrayLiteral("application/xml"),
            {}};
}

QString lastSegment(const QString &path) { return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1); }

} // namespace

Answer signIn(Service &service, const Call &call, QString *client)
{
    const QUrlQuery form(QString::fromUtf8(call.body));
    const Pair pair = credentials(call, form);
    *client = pair.client;
    if (field(form, QStringLiteral("grant_type")) != QLatin1String("client_credentials"))
        return loginError(400, QStringLiteral("unsupported_grant_type"),
                          QStringLiteral("grant_type must be client_credentials"));
    if (!service.gate.knows(pair.client, pair.secret))
        return loginError(401, QStringLiteral("invalid_client"), QStringLiteral("client not found or secret wrong"));
    const QString token = service.org.ids().fresh(u"token").remove(QLatin1Char('-')) +
                          service.org.ids().fresh(u"token").remove(QLatin1Char('-'));
    service.gate.issue(token, pair.client, call.now);
    return ok(wire::printToken({token, QStringLiteral("bearer"), Gate::lifetimeSeconds}));
}

QByteArray loggableForm(const QByteArray &form)
{
    wire::JsonWriter out;
    out.beginObject().field("grant_type", field(QUrlQuery(QString::fromUtf8(form)), QStringLiteral("grant_type")));
    return out.endObject().take();
}

Answer putUpload(Service &service, const Call &call)
{
    const QString key = lastSegment(call.path);
    const FileStore::Upload *upload = service.files.upload(key, call.now);
    if (!upload)
        return storageError(403, "AccessDenied", "Request has expired");
    if (call.headers.contains("authorization"))
        return storageError(400, "InvalidArgument", "Only one auth mechanism allowed");
    if (call.headers.value(FileStore::tagHeader) != upload->tag)
        return storageError(403, "SignatureDoesNotMatch", "x-amz-tagging is not what was signed");
    if (call.body.size() != upload->length)
        return storageError(403, "SignatureDoesNotMatch", "The length is not what was signed");
    service.files.fill(key, call.body);
    return {200, {}, {}, {}};
}

Answer getDownload(Service &service, const Call &call)
{
    const QByteArray *gzip = service.files.served(lastSegment(call.path), call.now);
    if (!gzip)
        return storageError(403, "AccessDenied", "Request has expired");
    if (call.headers.contains("authorization"))
        return storageError(400, "InvalidArgument", "Only one auth mechanism allowed");
    return {200, *gzip, QByteArrayLiteral("application/json"), {{"Content-Encoding", "gzip"}}};
}

} // namespace shiftlane::sandbox
