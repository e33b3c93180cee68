#pragma once
#include "genesys/connection.h"
#include "genesys/exchange_facts.h"
#include "genesys/timing.h"
#include "insight/coverage.h"
#include "insight/queue_series.h"
#include "insight/staff_plan.h"
#include "insight/unrouted_agents.h"
#include "push/ports.h"
#include "push/rate_budget.h"
#include "schedule/business_unit.h"
#include "schedule/schedule_group.h"
#include "wire/unit_settings.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace shiftlane::genesys {

/// One signed-in client of the service: the Remote port plus the readings that
/// the session needs besides a push. One thread, answers from the event loop.
/// Own managers for writes, reads, and auth with polling (reliability Q7); no
/// redirects, total deadlines, byte caps, one copy of each write body (Q1).
class Client : public QObject, public push::Remote {
    Q_OBJECT
public:
    explicit Client(const Connection &connection, QObject *parent = nullptr, const Timing &timing = {});
    ~Client() override;

    /// Signs in (single flight) and tells once.
    void signIn(base::Callback<base::Status> done);

    // Readings. Every name in them is plain text from outside.
    void businessUnits(base::Callback<base::Result<std::vector<schedule::BusinessUnit>>>
                           done); ///< with settings, units, agents, names, codes
    void schedules(const base::BusinessUnitId &unit, QDate week,
                   base::Callback<base::Result<std::vector<schedule::ScheduleGroup>>> done);
    void recentSchedules(const base::BusinessUnitId &unit, QDate earliest, QDate latest,
                         base::Callback<base::Result<std::vector<schedule::ScheduleGroup>>> done);
    /// What the weeks of a schedule group need; see readRequirement.
    void requirement(const schedule::ScheduleGroupKey &key, int weekCount,
                     base::Callback<base::Result<insight::Requirement>> done);
    /// Planning groups, forecast, required and scheduled staff around `now`; see readUnitStaff.
    void unitStaff(const schedule::BusinessUnit &unit, base::Instant now, base::Callback<insight::UnitStaff> done);
    void queues(base::Callback<base::Result<std::vector<schedule::Queue>>> done);
    /// Media types that came to any queue in [from, to), in the service's words.
    void mediaTypes(base::Instant from, base::Instant to, base::Callback<base::Result<QStringList>> done);
    /// Conversation aggregates of queues, one media type, gaps filled with zeros.
    void aggregates(const std::vector<base::QueueId> &queues, const QString &mediaType, base::Instant from,
                    base::Instant to, int granularityMinutes,
                    base::Callback<base::Result<std::vector<insight::QueueSeries>>> done);
    /// What the agents of a management unit do right now; see readAdherence.
    void adherence(const base::ManagementUnitId &unit,
                   base::Callback<base::Result<std::vector<insight::AdherenceNow>>> done);
    /// Events of these units lead to adherenceChanged from now on, as far as the service permits.
    void watchAdherence(const std::vector<base::ManagementUnitId> &units);
    /// Names of users by id, at most 100 a request, cached.
    void userNames(const std::vector<base::AgentId> &ids,
                   base::Callback<base::Result<std::map<base::AgentId, QString>>> done);

    /// Shift trading of a management unit, and its change; see unit_settings_api.h.
    void tradeSettings(const base::ManagementUnitId &unit, base::Callback<base::Result<wire::TradeSettings>> done);
    void writeTrading(const wire::TradeSettings &read, bool enabled,
                      base::Callback<base::Result<wire::TradeSettings>> done);

    // push::Remote
    void send(push::Request request, QString requestId, std::function<void(push::Answer)> done) override;
    void onScheduleEvent(std::function<void(const ScheduleEvent &)> handler) override;
    void watch(const std::vector<base::BusinessUnitId> &units, std::function<void(base::Status)> done) override;

    /// Told of every exchange from now on, signing in left out; null = nobody.
    void observe(ExchangeObserver observer);
    [[nodiscard]] bool isLive() const; ///< the event socket is up
    /// Requests of the readings pass through this; the run shares it.
    [[nodiscard]] std::shared_ptr<push::RateBudget> budget() const;

Q_SIGNALS:
    void liveChanged(bool live);
    /// A hint: what one agent does is another than before.
    void adherenceChanged(const shiftlane::insight::AdherenceNow &agent);
    /// A schedule event tells which week its schedule belongs to; comes before the event.
    void weekTold(const shiftlane::base::ScheduleId &schedule, QDate weekDate);
    /// The events had a gap: whoever counts on them reads again.
    void mayHaveMissed();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace shiftlane::genesys
