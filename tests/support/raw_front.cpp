#include "support/raw_front.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <algorithm>

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

RawFront::RawFront(QObject *parent) : QObject(parent)
{
    steps_.push_back(answer(200, "{}"));
    connect(&server_, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = server_.nextPendingConnection();
        // Small, so that bytes stay unread in the kernel and an abort becomes a reset.
        socket->setReadBufferSize(8 << 10);
        peers_[socket].number = ++connections_;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            peers_.remove(socket);
            socket->deleteLater();
        });
    });
    server_.listen(QHostAddress::LocalHost);
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
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server_.serverPort()) + QString::fromLatin1(path));
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
        peer.buffer += socket->readAll();
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
    if (!step.bytes.isEmpty()) {
        socket->write(step.bytes);
        socket->flush();
    }
    if (step.then == Then::Close)
        socket->disconnectFromHost();
    else if (step.then == Then::Reset)
        socket->abort();
}

} // namespace shiftlane::support
