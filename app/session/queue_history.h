#pragma once
#include "genesys/client.h"
#include "insight/usual_days.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace shiftlane::session {

/// The past weeks of the queues in quarters of an hour, one media type: read once,
/// a week and some queues a request, the newest first, one request at a time,
/// last in priority; what polling reads joins it. A failed reading is tried again
/// after a minute. Engine thread; times are UTC.
class QueueHistory : public QObject {
    Q_OBJECT
public:
    explicit QueueHistory(genesys::Client &client, QObject *parent = nullptr);

    static constexpr int weeks = 8;
    static constexpr int intervalMinutes = 15;

    /// Forgets all and reads the weeks before `until`.
    void read(const std::vector<base::QueueId> &queues, const QString &mediaType, base::Instant until);
    /// Newer figures of any length that quarters are a multiple of; they replace what is here since their start.
    void take(const std::vector<insight::QueueSeries> &newer);

    [[nodiscard]] const std::map<base::QueueId, insight::Past> &past() const { return past_; }
    [[nodiscard]] bool isComplete() const { return next_ == parts_.size() && !parts_.empty(); }
    [[nodiscard]] const QString &mediaType() const { return mediaType_; }

Q_SIGNALS:
    /// A week is there.
    void changed();

private:
    struct Part {
        std::vector<base::QueueId> queues;
        base::Instant from;
        base::Instant to;
    };
    void readNext();
    void putBefore(const std::vector<insight::QueueSeries> &older);

    genesys::Client &client_;
    QTimer again_;
    QString mediaType_;
    std::vector<Part> parts_;
    size_t next_ = 0;
    quint64 reading_ = 0; ///< which read() the answers belong to
    std::map<base::QueueId, insight::Past> past_;
};

} // namespace shiftlane::session
