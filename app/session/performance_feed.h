#pragma once
#include "genesys/client.h"
#include "push/ports.h"
#include "session/performance.h"
#include "session/push_picture.h"
#include "session/queue_history.h"
#include "session/staff_feed.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace shiftlane::session {

/// Polls conversation aggregates of the queues (last in priority) and hands out
/// the series of one queue, or of all added up, with what was usual and what can be
/// said about the push. Engine thread. A poll that fails keeps the last figures and
/// names the failure.
class PerformanceFeed : public QObject {
    Q_OBJECT
public:
    PerformanceFeed(genesys::Client &client, push::Clock &clock, QObject *parent = nullptr);

    void start();
    void refresh();                           ///< reads now; otherwise four times a minute
    void showScope(const QString &scope);     ///< a scope's id; empty = all queues
    void showMedia(const QString &mediaType); ///< the service's word: voice, chat, email …
    /// Whose planning groups and forecasts are read; agents of them are counted.
    void followUnits(const std::vector<schedule::BusinessUnit> &units) { staff_.follow(units); }
    void countStaff(const KnownAdherence &known) { staff_.look(known, state_.scopes); }
    [[nodiscard]] std::vector<PlanningGroupNow> planningGroups() const;
    void setZone(const QTimeZone &zone);
    /// A push begins: what its plan changes, in the days of `zone`.
    void beginPush(std::vector<insight::ChangedSpan> changed, const QTimeZone &zone);
    void setPush(PushPicture picture);
    [[nodiscard]] std::shared_ptr<const Performance> current() const { return current_; }

Q_SIGNALS:
    void changed();

private:
    void readQueues();
    void readMedia();
    void makeScopes();
    [[nodiscard]] int intervalMinutes() const;
    void onPolled(base::Result<std::vector<insight::QueueSeries>> series);
    void judge(); ///< what rests on the past: not with every step of a push
    void publish();
    [[nodiscard]] std::vector<const insight::Past *> pastShown() const;
    [[nodiscard]] insight::QueueSeries shownSeries() const;

    genesys::Client &client_;
    push::Clock &clock_;
    QTimer timer_;
    bool polling_ = false;
    bool finerRefused_ = false; ///< the service does not count in five minutes
    Performance state_;
    std::vector<insight::QueueSeries> series_;
    QueueHistory history_;
    StaffFeed staff_;
    QStringList mediaCame_; ///< to any queue in the last week
    bool mediaRead_ = false;
    std::vector<insight::ChangedSpan> changed_;
    std::shared_ptr<const Performance> current_;
};

} // namespace shiftlane::session
