#include "sandbox/service.h"
#include "wire/json_reader.h"
#include "wire/json_writer.h"
#include "wire/shift_trades.h"

#include <algorithm>

/// Shift-trade jobs (contract D.5).
namespace shiftlane::sandbox {

using wire::JsonWriter;
using wire::TradeJob;
using wire::TradeJobRequest;
using wire::TradeJobType;

namespace {

template <class Id>
bool has(const std::vector<Id> &list, const Id &id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

bool concerns(const World &world, const HeldTrade &held, const BusinessUnitId &unit, const TradeJobRequest &request)
{
    const schedule::ShiftTrade &trade = held.trade;
    if (trade.businessUnit != unit)
        return false;
    bool unitFits = has(request.managementUnits, trade.managementUnit);
    if (!unitFits && trade.receivingAgent) {
        const schedule::Agent *receiver = world.agent(*trade.receivingAgent);
        unitFits = receiver && has(request.managementUnits, receiver->managementUnit);
    }
    const bool weekFits = has(request.weekDates, trade.weekDate) ||
                          (trade.receivingShift && has(request.weekDates, trade.receivingShift->weekDate));
    const bool userFits =
        request.users.empty() || std::any_of(request.users.begin(), request.users.end(),
                                             [&](const AgentId &user) { return trade.involves(user); });
    return unitFits && weekFits && userFits;
}

std::optional<Answer> unknownUnit(const World &world, const BusinessUnitId &unit, const TradeJobRequest &request)
{
    if (!world.unit(unit))
        return notFound(QStringLiteral("The business unit"));
    for (const ManagementUnitId &mu : request.managementUnits) {
        const schedule::BusinessUnit *home = world.unitOf(mu);
        if (!home || home->id != unit)
            return refused(400, QStringLiteral("wfm.validation.management.unit.not.found"),
                           QStringLiteral("The management unit %1 is not in this business unit").arg(mu.value));
    }
    return std::nullopt;
}

void finishJob(Service &service, TradeJob &job, const BusinessUnitId &unit, const TradeJobRequest &request,
               const QString &client, Instant now)
{
    const World &world = service.org.world();
    job.status = wire::OperationStatus::Complete;
    if (job.type == TradeJobType::BulkUpdateTradeStates) {
        auto decided = service.org.decideTrades(request.items, client, now);
        if (auto *error = std::get_if<wire::ErrorBody>(&decided)) {
            job.status = wire::OperationStatus::Error;
            job.error = *error;
        } else {
            job.results = std::get<std::vector<wire::TradeStateResult>>(std::move(decided));
        }
        return;
    }
    const bool evaluate = job.type == TradeJobType::EvaluateTrades;
    job.trades.emplace();
    for (const auto &[id, held] : world.trades) {
        if (concerns(world, held, unit, request) && (!evaluate || held.trade.isOpen()))
            job.trades->push_back(evaluate && held.trade.isMatched() ? evaluated(world, held) : held.trade);
    }
}

QByteArray jobEvent(const QString &id, const QString &type, bool failed, const QString &downloadUrl)
{
    JsonWriter out;
    out.beginObject().field("id", id).field("type", type);
    out.field("status", failed ? QStringLiteral("Error") : QStringLiteral("Complete"));
    return out.fieldIfAny("downloadUrl", downloadUrl).endObject().take();
}

QString jobTopic(const QString &client)
{
    return QStringLiteral("v2.users.%1.workforcemanagement.shift.trading.jobs").arg(client);
}

void moveToDownload(Service &service, TradeJob &job, Instant now)
{
    if (job.error)
        return;
    job.downloadUrl = service.serveDownload(wire::printTradeJobDownload(job), now);
    job.trades.reset();
    job.results.reset();
}

std::optional<Answer> overJobLimit(Service &service, const Call &call)
{
    const auto wait = service.gate.admitTradeJob(call.client, call.now);
    if (!wait)
        return std::nullopt;
    JsonWriter limit;
    limit.beginObject().field("key", QStringLiteral("shift.trading.rate.per.user.per.minute"));
    limit.field("namespace", QStringLiteral("workforce.management.shift.trading"));
    limit.field("value", service.gate.tradeJobLimit()).endObject();
    return throttled(*wait, limit.take());
}

/// A bulk decision is checked before it is taken, so that the call itself can
/// answer the conflict.
std::optional<Answer> staleDecision(const World &world, const TradeJobRequest &request)
{
    for (const TradeJobRequest::Item &item : request.items) {
        const auto found = world.trades.find(item.trade);
        if (found == world.trades.end())
            return refused(400, QStringLiteral("wfm.entity.not.found"),
                           QStringLiteral("The shift trade %1 was not found").arg(item.trade.value));
        if (found->second.trade.version != item.version) {
            wire::ErrorBody error = errorBody(409, QStringLiteral("wfm.transaction.conflict"),
                                              QStringLiteral("The entity was modified by another request"));
            error.entityId = item.trade.value;
            return refused(error);
        }
    }
    return std::nullopt;
}

Answer runJob(Service &service, const Call &call, TradeJobType type)
{
    if (auto throttle = overJobLimit(service, call))
        return *throttle;
    const BusinessUnitId unit(call.param(u"businessUnitId"));
    const auto request = wire::parseTradeJobRequest(type, call.body, call.where());
    if (!request)
        return badRequest(request.failure());
    if (auto error = unknownUnit(service.org.world(), unit, *request))
        return *error;
    if (auto error = staleDecision(service.org.world(), *request))
        return *error;
    TradeJob job;
    job.id = service.org.ids().fresh(u"job");
    job.type = type;
    const bool download = call.flag(QStringLiteral("forceDownloadService"));
    if (!call.flag(QStringLiteral("forceAsync"))) {
        finishJob(service, job, unit, *request, call.client, call.now);
        if (download)
            moveToDownload(service, job, call.now);
        return job.error ? refused(*job.error) : ok(wire::printTradeJob(job));
    }
    job.status = wire::OperationStatus::Processing;
    const QByteArray started = wire::printTradeJob(job);
    service.jobs[job.id] = {call.client, started};
    service.promise(
        call.now, [&service, job, unit, wanted = *request, client = call.client, download](Instant now) mutable {
            finishJob(service, job, unit, wanted, client, now);
            if (download)
                moveToDownload(service, job, now);
            service.jobs[job.id].body = wire::printTradeJob(job);
            service.org.announce(
                {jobTopic(client), jobEvent(job.id, wire::word(job.type), job.error.has_value(), job.downloadUrl)});
        });
    return ok(started, 202);
}

Answer evaluateTrades(Service &service, const Call &call)
{
    return runJob(service, call, TradeJobType::EvaluateTrades);
}

Answer queryTrades(Service &service, const Call &call) { return runJob(service, call, TradeJobType::QueryTrades); }

Answer decideTrades(Service &service, const Call &call)
{
    return runJob(service, call, TradeJobType::BulkUpdateTradeStates);
}

Answer summarise(Service &service, const Call &call)
{
    if (auto throttle = overJobLimit(service, call))
        return *throttle;
    const BusinessUnitId unit(call.param(u"businessUnitId"));
    const auto request = wire::parseTradeJobRequest(TradeJobType::EvaluateTrades, call.body, call.where());
    if (!request)
        return badRequest(request.failure());
    if (auto error = unknownUnit(service.org.world(), unit, *request))
        return *error;
    JsonWriter out;
    out.beginObject().field("id", service.org.ids().fresh(u"job")).field("status", QStringLiteral("Complete"));
    out.field("type", QStringLiteral("QueryWeekSummaries")).key("queryWeekSummariesResult").beginObject();
    out.key("weeks").beginArray();
    for (const QDate week : request->weekDates) {
        int initiating = 0;
        int receiving = 0;
        for (const auto &[id, held] : service.org.world().trades) {
            const schedule::ShiftTrade &trade = held.trade;
            if (!trade.isMatched() || !concerns(service.org.world(), held, unit, *request))
                continue;
            initiating += trade.weekDate == week ? 1 : 0;
            receiving +=
                trade.weekDate != week && trade.receivingShift && trade.receivingShift->weekDate == week ? 1 : 0;
        }
        out.beginObject().field("weekDate", week).field("initiatingMatchedCount", initiating);
        out.field("crossWeekReceivingMatchedCount", receiving).endObject();
    }
    out.endArray().endObject().endObject();
    return ok(out.take());
}

Answer showJob(Service &service, const Call &call)
{
    const auto found = service.jobs.find(call.param(u"jobId"));
    if (found == service.jobs.end() || found->second.client != call.client)
        return notFound(QStringLiteral("The job"));
    return ok(found->second.body);
}

} // namespace

std::vector<Route> tradeRoutes()
{
    const QString base = QStringLiteral("/api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading");
    const QString evaluate = base + QStringLiteral("/trades/evaluate/jobs");
    const QString query = base + QStringLiteral("/trades/query/jobs");
    const QString bulk = base + QStringLiteral("/trades/state/bulk/jobs");
    const QString job = QStringLiteral("/{jobId}");
    return {
        {"POST", evaluate, evaluateTrades},
        {"GET", evaluate + job, showJob},
        {"POST", query, queryTrades},
        {"GET", query + job, showJob},
        {"POST", bulk, decideTrades},
        {"GET", bulk + job, showJob},
        {"POST", base + QStringLiteral("/weeks/summary/jobs"), summarise},
        {"GET", base + QStringLiteral("/weeks/summary/jobs/{jobId}"), showJob},
    };
}

} // namespace shiftlane::sandbox
