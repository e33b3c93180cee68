#include "support/raw_front.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace shiftlane::support {

namespace {

QByteArray barePath(const QByteArray &path)
{
    return path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'));
}

RawFront::Request parseHeader(const QByteArray &header, int connection)
{
    RawFront::Request request;
    request.connection = connection;
    const QList<QByteArray> lines = header.split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    request.verb = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    return request;
}

} // namespace

RawFront::RawFront(QObject *parent) : QObject(parent), server_(std::make_unique<QTcpServer>()) { start(); }

RawFront::RawFront(const TestCertificates::Identity &identity, QObject *parent)
    : QObject(parent), server_(std::make_unique<QSslServer>()), tls_(true)
{
    becomes(identity);
    connect(static_cast<QSslServer *>(server_.get()), &QSslServer::errorOccurred, this,
            [this] { ++failedHandshakes_; });
    start();
}

void RawFront::becomes(const TestCertificates::Identity &identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients: none has a certificate
    static_cast<QSslServer *>(server_.get())->setSslConfiguration(configuration);
}

void RawFront::hangUp()
{
    const QList<QTcpSocket *> sockets = peers_.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void RawFront::start()
{
    steps_.push_back(answer(200, "{}"));
    connect(server_.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = server_->nextPendingConnection();
        // Small, so that bytes stay unread in the kernel and an abort becomes a reset.
        socket->setReadBufferSize(8 << 10);
        peers_[socket].number = ++connections_;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            peers_.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0) // came with the end of the handshake
            read(socket);
    });
    server_->listen(QHostAddress::LocalHost);
}

RawFront::~RawFront()
{
    const QList<QTcpSocket *> sockets = peers_.keys();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        delete socket;
    }
}

void RawFront::script(std::deque<Step> steps) { steps_ = std::move(steps); }

void RawFront::scriptFor(const QByteArray &path, std::deque<Step> steps) { byPath_[path] = std::move(steps); }

QUrl RawFront::url(const QByteArray &path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(tls_ ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(server_->serverPort()) +
                QString::fromLatin1(path));
}

int RawFront::copies(const QByteArray &path) const
{
    return static_cast<int>(std::count_if(requests_.begin(), requests_.end(),
                                          [&](const Request &each) { return barePath(each.path) == path; }));
}

RawFront::Step RawFront::answer(int status, const QByteArray &json, const QByteArray &headers)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: " +
                QByteArray::number(json.size()) + "\r\n" + headers + "\r\n" + json,
            Then::KeepOpen, false};
}

const RawFront::Step &RawFront::peek(const QByteArray &path)
{
    const auto it = byPath_.constFind(path);
    return it == byPath_.constEnd() ? steps_.front() : it->front();
}

RawFront::Step RawFront::take(const QByteArray &path)
{
    auto it = byPath_.find(path);
    std::deque<Step> &steps = it == byPath_.end() ? steps_ : *it;
    Step step = steps.front();
    if (steps.size() > 1)
        steps.pop_front();
    return step;
}

void RawFront::read(QTcpSocket *socket)
{
    while (peers_.contains(socket) && socket->bytesAvailable() > 0) {
        Peer &peer = peers_[socket];
        const QByteArray bytes = socket->readAll();
        bytesReceived_ += bytes.size();
        peer.buffer += bytes;
        while (peers_.contains(socket) && readOne(socket, peers_[socket])) {
        }
    }
}

bool RawFront::readOne(QTcpSocket *socket, Peer &peer)
{
    if (peer.open < 0) {
        const qsizetype end = peer.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        requests_.append(parseHeader(peer.buffer.left(end), peer.number));
        peer.buffer.remove(0, end + 4);
        peer.open = requests_.size() - 1;
    }
    Request &request = requests_[peer.open];
    const QByteArray path = barePath(request.path);
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (peek(path).beforeBody) {
        peer.open = -1;
        play(socket, take(path));
        return false;
    }
    if (peer.buffer.size() < length)
        return false;
    request.body = peer.buffer.left(length);
    peer.buffer.remove(0, length);
    peer.open = -1;
    play(socket, take(path));
    return true;
}

void RawFront::play(QTcpSocket *socket, const Step &step)
{
    if (step.dripMs > 0)
        return drip(socket, step, 0);
    if (!step.bytes.isEmpty()) {
        socket->write(step.bytes);
        socket->flush();
    }
    if (!step.endless.isEmpty())
        return pour(socket, step);
    end(socket, step.then);
}

void RawFront::drip(QTcpSocket *socket, const Step &step, qsizetype from)
{
    if (from == step.bytes.size())
        return end(socket, step.then);
    socket->write(step.bytes.mid(from, 1));
    socket->flush();
    QTimer::singleShot(step.dripMs, socket, [this, socket, step, from] { drip(socket, step, from + 1); });
}

void RawFront::pour(QTcpSocket *socket, const Step &step)
{
    if (step.endlessEveryMs > 0) {
        socket->write(step.endless);
        QTimer::singleShot(step.endlessEveryMs, socket, [this, socket, step] { pour(socket, step); });
        return;
    }
    constexpr qint64 ahead = 256 << 10; // more than that is not held ready
    const auto more = [socket, chunk = step.endless] {
        while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < ahead)
            socket->write(chunk);
    };
    connect(socket, &QTcpSocket::bytesWritten, socket, more, Qt::QueuedConnection);
    more();
}

void RawFront::end(QTcpSocket *socket, Then then)
{
    if (then == Then::Close)
        socket->disconnectFromHost();
    if (then != Then::Reset)
        return;
#ifdef Q_OS_UNIX
    // Without it a close after everything was read says FIN, not RST.
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket->abort();
}

} // namespace shiftlane::support
