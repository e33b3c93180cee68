#pragma once
#include <QAbstractHttpServer>
#include <QHash>
#include <QHttpServerRequest>
#include <QPointer>
#include <QTcpSocket>
#include <functional>
#include <utility>
#include <vector>

namespace shiftlane::sandbox {

/// HTTP/1.1 on one port of 127.0.0.1, and the upgrade to a websocket on it. It
/// knows no route: requests go to the handler, which answers now or later.
class HttpFront : public QAbstractHttpServer {
public:
    struct Request {
        QByteArray method;
        QString path;
        QString query;                         ///< as it came, without "?"
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        QPointer<QTcpSocket> socket; ///< the client may leave before the answer
    };
    struct Response {
        int status = 200;
        QByteArray contentType;
        QByteArray body;
        std::vector<std::pair<QByteArray, QByteArray>> headers;
    };
    using Handler = std::function<void(Request)>;

    explicit HttpFront(Handler handler, QObject *parent = nullptr);
    /// Writes the answer; nothing where the client has left (reliability Q20).
    static void answer(const Request &request, const Response &response);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handler handler_;
};

} // namespace shiftlane::sandbox
