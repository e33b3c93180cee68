#pragma once
#include "genesys/client.h"
#include "push/ports.h"
#include "session/performance.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace shiftlane::session {

/// Polls conversation aggregates of the queues (last in priority) and hands out
/// the series of one queue, or of all added up. Engine thread. A poll that
/// fails keeps the last figures and names the failure.
class PerformanceFeed : public QObject {
    Q_OBJECT
public:
    PerformanceFeed(genesys::Client &client, push::Clock &clock, QObject *parent = nullptr);

    void start();
    void showQueue(const base::QueueId &queue); ///< empty = all
    void showMedia(const QString &mediaType);   ///< the service's word: voice, chat, email …
    void setZone(const QTimeZone &zone);
    /// What a push adds to the picture.
    void setPush(std::optional<insight::SyncWindow> window, std::vector<PerformanceMark> marks,
                 std::optional<base::Instant> firstChangedShift);
    [[nodiscard]] std::shared_ptr<const Performance> current() const { return current_; }

Q_SIGNALS:
    void changed();

private:
    void readQueues();
    void poll();
    void publish();

    genesys::Client &client_;
    push::Clock &clock_;
    QTimer timer_;
    bool polling_ = false;
    Performance state_;
    std::vector<insight::QueueSeries> series_;
    std::optional<base::Instant> firstChangedShift_;
    std::shared_ptr<const Performance> current_;
};

} // namespace shiftlane::session
