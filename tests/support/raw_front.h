#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <deque>

namespace shiftlane::support {

/// A scripted TCP server on 127.0.0.1 that speaks just enough HTTP/1.1 to count
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
    };

    explicit RawFront(QObject *parent = nullptr);
    ~RawFront() override;
    /// What the next requests meet, in order; the last step stays.
    void script(std::deque<Step> steps);
    /// Steps for a path, before the common script.
    void scriptFor(const QByteArray &path, std::deque<Step> steps);

    [[nodiscard]] QUrl url(const QByteArray &path = {}) const;
    /// Every request line that came, complete or not.
    [[nodiscard]] const QList<Request> &requests() const { return requests_; }
    [[nodiscard]] int copies(const QByteArray &path) const;
    [[nodiscard]] int connections() const { return connections_; }

    [[nodiscard]] static Step answer(int status, const QByteArray &json, const QByteArray &headers = {});

private:
    struct Peer {
        QByteArray buffer;
        int number = 0;
        qsizetype open = -1; ///< index of the request whose body is coming
    };
    void read(QTcpSocket *socket);
    bool readOne(QTcpSocket *socket, Peer &peer);
    void play(QTcpSocket *socket, const Step &step);
    [[nodiscard]] const Step &peek(const QByteArray &path);
    Step take(const QByteArray &path);

    QTcpServer server_;
    QHash<QTcpSocket *, Peer> peers_;
    QHash<QByteArray, std::deque<Step>> byPath_;
    std::deque<Step> steps_;
    QList<Request> requests_;
    int connections_ = 0;
};

} // namespace shiftlane::support
