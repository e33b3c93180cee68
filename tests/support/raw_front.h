#pragma once
#include "support/test_certificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslServer>
#include <QTcpServer>
#include <QUrl>
#include <deque>
#include <memory>
#include <optional>

namespace shiftlane::support {

/// A scripted TCP or TLS server on 127.0.0.1 that speaks just enough HTTP/1.1 to count
/// the copies of what reaches it, and fails in every way a real one can
/// (reliability 2.1). One thread with the test.
class RawFront : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray verb;
        QByteArray path;                       ///< with query
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        int connection = 0;
    };
    enum class Then { KeepOpen, Close, Reset };
    struct Step {
        QByteArray bytes; ///< as they go out
        Then then = Then::KeepOpen;
        bool beforeBody = false; ///< as soon as the header and some of the body are there
        int dripMs = 0;          ///< one byte of `bytes` at a time, this far apart
        QByteArray endless{};    ///< goes out behind `bytes` again and again
        int endlessEveryMs = 0;  ///< 0: as fast as it is taken
    };

    explicit RawFront(QObject *parent = nullptr);
    /// Speaks TLS as `identity`.
    explicit RawFront(const TestCertificates::Identity &identity, QObject *parent = nullptr);
    ~RawFront() override;
    /// What the next requests meet, in order; the last step stays.
    void script(std::deque<Step> steps);
    /// Steps for a path, before the common script.
    void scriptFor(const QByteArray &path, std::deque<Step> steps);

    /// Whom the next connections see.
    void becomes(const TestCertificates::Identity &identity);
    /// Breaks off every connection there is.
    void hangUp();
    [[nodiscard]] QUrl url(const QByteArray &path = {}) const;
    /// Every request line that came, complete or not.
    [[nodiscard]] const QList<Request> &requests() const { return requests_; }
    [[nodiscard]] int copies(const QByteArray &path) const;
    [[nodiscard]] int connections() const { return connections_; }
    [[nodiscard]] qsizetype open() const { return peers_.size(); } ///< connections now
    /// TLS handshakes that failed: no byte of a request was seen in them.
    [[nodiscard]] int failedHandshakes() const { return failedHandshakes_; }
    [[nodiscard]] qint64 bytesReceived() const { return bytesReceived_; } ///< of requests, unpacked from TLS

    [[nodiscard]] static Step answer(int status, const QByteArray &json, const QByteArray &headers = {});

private:
    struct Peer {
        QByteArray buffer;
        int number = 0;
        qsizetype open = -1; ///< index of the request whose body is coming
    };
    void start();
    void read(QTcpSocket *socket);
    bool readOne(QTcpSocket *socket, Peer &peer);
    void play(QTcpSocket *socket, const Step &step);
    void drip(QTcpSocket *socket, const Step &step, qsizetype from);
    void pour(QTcpSocket *socket, const Step &step);
    void end(QTcpSocket *socket, Then then);
    [[nodiscard]] const Step &peek(const QByteArray &path);
    Step take(const QByteArray &path);

    std::unique_ptr<QTcpServer> server_;
    bool tls_ = false;
    QHash<QTcpSocket *, Peer> peers_;
    QHash<QByteArray, std::deque<Step>> byPath_;
    std::deque<Step> steps_;
    QList<Request> requests_;
    int connections_ = 0;
    int failedHandshakes_ = 0;
    qint64 bytesReceived_ = 0;
};

} // namespace shiftlane::support
