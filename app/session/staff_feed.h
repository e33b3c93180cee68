#pragma once
#include "genesys/client.h"
#include "push/ports.h"
#include "session/queue_scopes.h"
#include "session/staff_count.h"
#include "session/unrouted.h"

#include <QObject>
#include <QTimer>

namespace shiftlane::session {

/// Planning groups, forecast, required and scheduled staff of the business units:
/// read once an hour and after a push, one unit after the other, last in priority;
/// and who is on queue, as far as it is watched. Engine thread. A unit that cannot
/// be read keeps what was known of it.
class StaffFeed : public QObject {
    Q_OBJECT
public:
    StaffFeed(genesys::Client &client, push::Clock &clock, QObject *parent = nullptr);

    /// From now on these; the first reading begins at once where they are others than before.
    void follow(const std::vector<schedule::BusinessUnit> &units);
    void readSoon(); ///< what is scheduled changed
    /// A look at who is on queue; more often than every 15 s it does nothing.
    void look(const KnownAdherence &known, const std::vector<QueueScope> &scopes);

    [[nodiscard]] const std::vector<insight::UnitStaff> &units() const { return staff_; }
    [[nodiscard]] const std::vector<UnitName> &names() const { return names_; }
    /// As the intervals of `series`; `scope` null = all queues.
    [[nodiscard]] std::vector<StaffInterval> intervals(const insight::QueueSeries &series, const QueueScope *scope,
                                                       const std::vector<schedule::Queue> &all) const;

Q_SIGNALS:
    void changed();

private:
    void beginRound();
    void readNext();
    void take(insight::UnitStaff staff);

    genesys::Client &client_;
    push::Clock &clock_;
    QTimer timer_;
    std::vector<schedule::BusinessUnit> followed_; ///< without agents and codes
    std::vector<UnitName> names_;
    StaffCount::Units managementUnits_;
    std::vector<insight::UnitStaff> staff_;
    StaffCount count_;
    std::optional<Instant> looked_;
    size_t next_ = 0; ///< in `followed_`
    bool reading_ = false;
    bool again_ = false;
};

/// Forecast against handled of every planning group in the quarter of an hour that
/// ended last; a group that shares a queue with another is left out: whose
/// conversations they were is not told. Pure.
[[nodiscard]] std::vector<PlanningGroupNow> planningGroupsNow(const std::vector<insight::UnitStaff> &units,
                                                              const std::vector<insight::QueueSeries> &series,
                                                              const QString &mediaType, Instant now);

} // namespace shiftlane::session
