#pragma once
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace shiftlane::test {

/// Stands before a service and cuts the connections of PATCH requests, before
/// they reach it or after it took them and before its answer comes back.
class PatchCutter : public QObject {
public:
    enum class Cut { None, Before, After };

    explicit PatchCutter(const QUrl &service) : service_(service)
    {
        server_.listen(QHostAddress::LocalHost);
        connect(&server_, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = server_.nextPendingConnection())
                serve(client);
        });
    }
    void cut(Cut cut) { cut_ = cut; }
    [[nodiscard]] int cuts() const { return cuts_; }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server_.serverPort())); }

private:
    void serve(QTcpSocket *client)
    {
        auto *service = new QTcpSocket(client);
        service->connectToHost(service_.host(), static_cast<quint16>(service_.port()));
        connect(client, &QTcpSocket::readyRead, this, [this, client, service] {
            const QByteArray bytes = client->readAll();
            if (bytes.startsWith("PATCH "))
                client->setProperty("cut", static_cast<int>(cut_));
            if (client->property("cut").toInt() == static_cast<int>(Cut::Before))
                return hangUp(client);
            service->write(bytes);
        });
        connect(service, &QTcpSocket::readyRead, this, [this, client, service] {
            const QByteArray bytes = service->readAll();
            if (client->property("cut").toInt() == static_cast<int>(Cut::After))
                return hangUp(client);
            client->write(bytes);
        });
        connect(service, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
    void hangUp(QTcpSocket *client)
    {
        ++cuts_;
        client->abort();
    }

    QUrl service_;
    QTcpServer server_;
    Cut cut_ = Cut::None;
    int cuts_ = 0;
};

} // namespace shiftlane::test
