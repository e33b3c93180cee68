#include "genesys/client.h"

#include "genesys/adherence_reading.h"
#include "genesys/analytics_api.h"
#include "genesys/forecast_reading.h"
#include "genesys/notifications.h"
#include "genesys/staff_reading.h"
#include "genesys/trade_api.h"
#include "genesys/unit_settings_api.h"
#include "genesys/units_reading.h"
#include "genesys/wfm_api.h"
#include "wire/notifications.h"

namespace shiftlane::genesys {

namespace {

push::OperationStatus toStatus(wire::OperationStatus status)
{
    switch (status) {
    case wire::OperationStatus::Complete:
        return push::OperationStatus::Complete;
    case wire::OperationStatus::Canceled:
        return push::OperationStatus::Canceled;
    case wire::OperationStatus::Error:
        return push::OperationStatus::Error;
    default:
        return push::OperationStatus::Processing;
    }
}

push::Remote::ScheduleEvent toEvent(const wire::ScheduleNotice &notice)
{
    push::Remote::ScheduleEvent event;
    event.businessUnit = notice.businessUnit;
    event.operation.id = notice.operation;
    event.operation.status = toStatus(notice.status);
    event.eventType = notice.eventType;
    if (notice.result) {
        event.schedule = notice.result->key.schedule;
        event.operation.version = notice.result->version;
        event.modifiedBy = notice.result->modifiedBy;
    }
    return event;
}

/// Which function carries out which request.
struct Carry {
    Gateway &gateway;
    const QString &id;
    std::function<void(push::Answer)> done;

    void operator()(const push::ReadSchedule &r) { readSchedule(gateway, r, id, std::move(done)); }
    void operator()(const push::QueryAgents &r) { queryAgents(gateway, r, id, std::move(done)); }
    void operator()(const push::EvaluateTrades &r) { evaluateTrades(gateway, r, id, std::move(done)); }
    void operator()(const push::DecideTrades &r) { decideTrades(gateway, r, id, std::move(done)); }
    void operator()(const push::RequestUploadUrl &r) { requestUploadUrl(gateway, r, id, std::move(done)); }
    void operator()(const push::PutUpload &r) { putUpload(gateway, r, id, std::move(done)); }
    void operator()(const push::SubmitUpdate &r) { submitUpdate(gateway, r, id, std::move(done)); }
};

} // namespace

class Client::Impl {
public:
    Impl(const Connection &connection, const Timing &timing)
        : gateway(connection, nullptr, timing), notifications(gateway)
    {
    }

    Gateway gateway;
    Notifications notifications;
    std::map<base::AgentId, QString> names;
    std::vector<std::function<void(const ScheduleEvent &)>> handlers;

    void takeFrame(Client &client, const QByteArray &frame) const
    {
        const QString where = QStringLiteral("event socket");
        const auto envelope = wire::parseEnvelope(frame, where);
        if (envelope && wire::unitOfAdherenceTopic(envelope->topic)) {
            if (const auto update = wire::parseAdherenceUpdate(*envelope, where))
                Q_EMIT client.adherenceChanged(toAdherenceNow(*update));
            return;
        }
        if (!envelope || !wire::unitOfScheduleTopic(envelope->topic))
            return;
        const auto notice = wire::parseScheduleNotice(*envelope, where);
        if (!notice)
            return;
        if (notice->result && notice->result->key.weekDate.isValid())
            Q_EMIT client.weekTold(notice->result->key.schedule, notice->result->key.weekDate);
        const auto copy = handlers;
        for (const auto &handler : copy)
            handler(toEvent(*notice));
    }
};

Client::Client(const Connection &connection, QObject *parent, const Timing &timing)
    : QObject(parent), impl_(std::make_unique<Impl>(connection, timing))
{
    connect(&impl_->notifications, &Notifications::frameArrived, this,
            [this](const QByteArray &frame) { impl_->takeFrame(*this, frame); });
    connect(&impl_->notifications, &Notifications::liveChanged, this, &Client::liveChanged);
    connect(&impl_->notifications, &Notifications::mayHaveMissed, this, &Client::mayHaveMissed);
}

Client::~Client() = default;

void Client::signIn(base::Callback<base::Status> done)
{
    // A token at hand would answer from inside the call.
    QTimer::singleShot(0, this, [this, done = std::move(done)] {
        impl_->gateway.signIn().token([done](const base::Result<QByteArray> &token) {
            done(token ? base::Status(base::Done{}) : base::Status(token.failure()));
        });
    });
}

void Client::businessUnits(base::Callback<base::Result<std::vector<schedule::BusinessUnit>>> done)
{
    readBusinessUnits(impl_->gateway,
                      [this, done = std::move(done)](base::Result<std::vector<schedule::BusinessUnit>> units) {
                          if (units) {
                              for (const schedule::BusinessUnit &unit : *units) {
                                  for (const schedule::Agent &agent : unit.agents)
                                      impl_->names[agent.id] = agent.name;
                              }
                          }
                          done(std::move(units));
                      });
}

void Client::schedules(const base::BusinessUnitId &unit, QDate week,
                       base::Callback<base::Result<std::vector<schedule::ScheduleGroup>>> done)
{
    readSchedules(impl_->gateway, unit, week.toString(Qt::ISODate).toLatin1(), {}, std::move(done));
}

void Client::recentSchedules(const base::BusinessUnitId &unit, QDate earliest, QDate latest,
                             base::Callback<base::Result<std::vector<schedule::ScheduleGroup>>> done)
{
    const QByteArray query = "earliestWeekDate=" + earliest.toString(Qt::ISODate).toLatin1() +
                             "&latestWeekDate=" + latest.toString(Qt::ISODate).toLatin1();
    readSchedules(impl_->gateway, unit, "recent", query, std::move(done));
}

void Client::requirement(const schedule::ScheduleGroupKey &key, int weekCount,
                         base::Callback<base::Result<insight::Requirement>> done)
{
    readRequirement(impl_->gateway, key, weekCount, std::move(done));
}

void Client::unitStaff(const schedule::BusinessUnit &unit, base::Instant now, base::Callback<insight::UnitStaff> done)
{
    readUnitStaff(impl_->gateway, unit, now, std::move(done));
}

void Client::mediaTypes(base::Instant from, base::Instant to, base::Callback<base::Result<QStringList>> done)
{
    readMediaTypes(impl_->gateway, from, to, std::move(done));
}

void Client::queues(base::Callback<base::Result<std::vector<schedule::Queue>>> done)
{
    readQueues(impl_->gateway, std::move(done));
}

void Client::aggregates(const std::vector<base::QueueId> &queues, const QString &mediaType, base::Instant from,
                        base::Instant to, int granularityMinutes,
                        base::Callback<base::Result<std::vector<insight::QueueSeries>>> done)
{
    readAggregates(impl_->gateway, {queues, mediaType, from, to, granularityMinutes}, std::move(done));
}

void Client::adherence(const base::ManagementUnitId &unit,
                       base::Callback<base::Result<std::vector<insight::AdherenceNow>>> done)
{
    readAdherence(impl_->gateway, unit, std::move(done));
}

// Whether the topics were refused is no news: polling tells all the same.
void Client::watchAdherence(const std::vector<base::ManagementUnitId> &units)
{
    QStringList topics;
    for (const base::ManagementUnitId &unit : units)
        topics << wire::adherenceTopic(unit);
    impl_->notifications.watch(topics, [](const base::Status &) {});
}

void Client::tradeSettings(const base::ManagementUnitId &unit, base::Callback<base::Result<wire::TradeSettings>> done)
{
    readTradeSettings(impl_->gateway, unit, std::move(done));
}

void Client::writeTrading(const wire::TradeSettings &read, bool enabled,
                          base::Callback<base::Result<wire::TradeSettings>> done)
{
    genesys::writeTrading(impl_->gateway, read, enabled, std::move(done));
}

void Client::userNames(const std::vector<base::AgentId> &ids,
                       base::Callback<base::Result<std::map<base::AgentId, QString>>> done)
{
    std::vector<base::AgentId> missing;
    for (const base::AgentId &id : ids) {
        if (impl_->names.count(id) == 0)
            missing.push_back(id);
    }
    using Names = std::map<base::AgentId, QString>;
    readUserNames(impl_->gateway, missing, [this, ids, done = std::move(done)](const base::Result<Names> &names) {
        if (!names)
            return done(names.failure());
        impl_->names.insert(names->begin(), names->end());
        Names wanted;
        for (const base::AgentId &id : ids) {
            if (const auto it = impl_->names.find(id); it != impl_->names.end())
                wanted.insert(*it);
        }
        done(std::move(wanted));
    });
}

void Client::send(push::Request request, QString requestId, std::function<void(push::Answer)> done)
{
    std::visit(Carry{impl_->gateway, requestId, std::move(done)}, request);
}

void Client::onScheduleEvent(std::function<void(const ScheduleEvent &)> handler)
{
    impl_->handlers.push_back(std::move(handler));
}

void Client::watch(const std::vector<base::BusinessUnitId> &units, std::function<void(base::Status)> done)
{
    QStringList topics;
    for (const base::BusinessUnitId &unit : units)
        topics << wire::scheduleTopic(unit);
    impl_->notifications.watch(topics, std::move(done));
}

void Client::observe(ExchangeObserver observer) { impl_->gateway.observe(std::move(observer)); }

bool Client::isLive() const { return impl_->notifications.isLive(); }

std::shared_ptr<push::RateBudget> Client::budget() const { return impl_->gateway.budget(); }

} // namespace shiftlane::genesys
