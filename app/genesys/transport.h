#pragma once
#include "base/instant.h"
#include "push/ports.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <array>
#include <deque>
#include <functional>
#include <optional>

namespace shiftlane::genesys {

/// Which manager carries a request, so that a hung write never stands in the
/// way of a read or of a sign-in (Q7).
enum class Line { Writes, Reads, AuthAndPolling };

struct HttpRequest {
    Line line = Line::Reads;
    QByteArray verb = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    std::optional<QByteArray> body;
    base::Milliseconds deadline{30'000}; ///< from the first byte out to the last byte in
    qint64 bodyCap = qint64{32} << 20;   ///< of the answer, as it comes over the wire
};

struct HttpReply {
    push::Transport transport = push::Transport::NotSent;
    int status = 0;
    QByteArray body;        ///< complete, unpacked; empty unless Answered
    QByteArray contentType; ///< as named by the sender, perhaps empty
    std::optional<base::Milliseconds> retryAfter;
    QString reason; ///< what went wrong on the way; names the host

    /// Cut on the way, or a 5xx: asked again it may be answered. One that took its
    /// whole time has had its turn; who is not there is said at once.
    [[nodiscard]] bool mayPass() const
    {
        const bool answered = transport == push::Transport::Answered;
        return answered ? status >= 500 : transport == push::Transport::Broken;
    }
    /// 200, 201, 202 or 204 with a complete body (Q4, Q5). Never "no error".
    [[nodiscard]] bool isSuccess() const
    {
        return transport == push::Transport::Answered &&
               (status == 200 || status == 201 || status == 202 || status == 204);
    }
};

/// One HTTP exchange at a time and line: no redirects, no cookies, no cache, no
/// HTTP/2, one copy of every body, total deadline, byte caps. Up to five in
/// flight on a line, the rest wait in order. Callbacks come from the event loop,
/// once, and not at all after destruction.
class Transport : public QObject {
    Q_OBJECT
public:
    explicit Transport(QObject *parent = nullptr);
    ~Transport() override;
    void send(HttpRequest request, std::function<void(HttpReply)> done);

private:
    struct Job {
        HttpRequest request;
        std::function<void(HttpReply)> done;
    };
    struct LineState {
        QNetworkAccessManager *manager = nullptr;
        std::deque<Job> waiting;
        int inFlight = 0;
    };
    void startNext(Line line);
    void start(Job job);

    std::array<LineState, 3> lines_;
};

/// No byte below 0x20 or 0x7f and above, a token as the name (Q10, S06).
[[nodiscard]] bool isCleanHeader(const QByteArray &name, const QByteArray &value);

} // namespace shiftlane::genesys
