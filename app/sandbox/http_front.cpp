#include "sandbox/http_front.h"

#include <QMap>
#include <QUrl>

namespace shiftlane::sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return QByteArrayLiteral("GET");
    case QHttpServerRequest::Method::Put:
        return QByteArrayLiteral("PUT");
    case QHttpServerRequest::Method::Delete:
        return QByteArrayLiteral("DELETE");
    case QHttpServerRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case QHttpServerRequest::Method::Head:
        return QByteArrayLiteral("HEAD");
    case QHttpServerRequest::Method::Options:
        return QByteArrayLiteral("OPTIONS");
    case QHttpServerRequest::Method::Patch:
        return QByteArrayLiteral("PATCH");
    default:
        return QByteArrayLiteral("UNKNOWN");
    }
}

QByteArray reason(int status)
{
    static const QMap<int, QByteArray> reasons = {
        {200, "OK"},          {201, "Created"},           {202, "Accepted"},          {204, "No Content"},
        {400, "Bad Request"}, {401, "Unauthorized"},      {403, "Forbidden"},         {404, "Not Found"},
        {409, "Conflict"},    {413, "Payload Too Large"}, {429, "Too Many Requests"}, {500, "Internal Server Error"}};
    return reasons.value(status, QByteArrayLiteral("Status"));
}

bool isUpgrade(const HttpFront::Request &request)
{
    return request.headers.value("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

} // namespace

HttpFront::HttpFront(Handler handler, QObject *parent) : QAbstractHttpServer(parent), handler_(std::move(handler)) {}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Request own;
    own.method = methodName(request.method());
    own.path = request.url().path(QUrl::FullyDecoded);
    own.query = request.url().query(QUrl::FullyEncoded);
    for (const auto &[name, value] : request.headers())
        own.headers.insert(name.toLower(), value);
    if (isUpgrade(own))
        return own.path.startsWith(QLatin1String("/channels/"));
    own.body = request.body();
    own.socket = socket;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    handler_(std::move(own));
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    // Only an upgrade to a path without a socket comes here.
    Request request;
    request.socket = socket;
    answer(request, {404, QByteArrayLiteral("text/plain"), QByteArrayLiteral("no socket here"), {}});
}

void HttpFront::answer(const Request &request, const Response &response)
{
    QTcpSocket *socket = request.socket.data();
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    if (!response.contentType.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    const bool close = request.headers.value("connection").compare("close", Qt::CaseInsensitive) == 0;
    if (response.status != 204)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    socket->write(request.method == "HEAD" ? head : head + response.body);
    if (close)
        socket->disconnectFromHost();
}

} // namespace shiftlane::sandbox
