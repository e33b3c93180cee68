#include "genesys/trade_api.h"

#include "genesys/back_off.h"
#include "wire/shift_trades.h"

#include <QTimer>
#include <set>

namespace shiftlane::genesys {

namespace {

using push::Answer;

struct TradeJobRun : std::enable_shared_from_this<TradeJobRun> {
    Gateway &gateway;
    wire::TradeJobType type;
    ApiCall call;
    std::function<void(Answer)> done;
    std::set<base::TradeId> asked; ///< of decisions
    BackOff backOff;

    TradeJobRun(Gateway &g, wire::TradeJobType t, ApiCall c, std::function<void(Answer)> d)
        : gateway(g), type(t), call(std::move(c)), done(std::move(d)), backOff(g.timing())
    {
    }

    void ask()
    {
        gateway.call(call, [self = shared_from_this()](const HttpReply &reply) { self->take(reply); });
    }

    void take(const HttpReply &reply)
    {
        std::optional<wire::TradeJob> job;
        Answer answer = answerWith(
            reply, call.requestId, call.route(),
            [this](const QByteArray &body, const QString &where) { return wire::parseTradeJob(type, body, where); },
            [&](Answer &, wire::TradeJob each) { job = std::move(each); });
        if (!job)
            return done(std::move(answer));
        if (job->status == wire::OperationStatus::Error || job->status == wire::OperationStatus::Canceled)
            return done(refused(std::move(answer), *job));
        if (job->trades || job->results)
            return done(filled(std::move(answer), std::move(*job)));
        if (!job->downloadUrl.isEmpty())
            return download(job->downloadUrl);
        poll(std::move(answer), job->id);
    }

    /// The job itself failed: its own ErrorBody is the answer.
    Answer refused(Answer answer, const wire::TradeJob &job) const
    {
        const wire::ErrorBody error = job.error.value_or(wire::ErrorBody{});
        answer.status = error.status >= 400 ? error.status : 500;
        answer.code = error.code;
        answer.message =
            error.message.isEmpty() ? QStringLiteral("the job ended as ") + wire::word(job.status) : error.message;
        answer.entityId = error.entityIds();
        return answer;
    }

    Answer filled(Answer answer, wire::TradeJob job) const
    {
        if (job.trades) {
            answer.payload = std::move(*job.trades);
            return answer;
        }
        push::TradeDecisions decisions;
        for (const wire::TradeStateResult &each : *job.results) {
            if (asked.count(each.trade) == 0) {
                answer.transport = push::Transport::Nonsense;
                answer.message = foreign(call.route(), QStringLiteral("trade")).sentence();
                return answer;
            }
            decisions.push_back({each.trade, each.state, each.failureReason});
        }
        answer.payload = std::move(decisions);
        return answer;
    }

    void poll(Answer answer, const QString &id)
    {
        const auto wait = backOff.next();
        if (!wait) {
            answer.transport = push::Transport::TimedOut;
            answer.message =
                call.route() + QStringLiteral(": the job is still processing after %1 s")
                                   .arg(static_cast<double>(gateway.timing().jobPatience.count()) / 1000.0);
            return done(std::move(answer));
        }
        if (call.verb != "GET")
            call.path += '/' + id.toUtf8().toPercentEncoding();
        call.verb = "GET";
        call.body.reset();
        call.priority = push::Priority::Polling;
        call.paced = true;
        call.requestId = freshId();
        QTimer::singleShot(*wait, &gateway, [self = shared_from_this()] { self->ask(); });
    }

    void download(const QString &url)
    {
        gateway.download(url, [self = shared_from_this()](const HttpReply &reply) {
            const auto parse = [&](const QByteArray &body, const QString &where) {
                return wire::parseTradeJobDownload(self->type, body, where);
            };
            self->done(answerWith(
                reply, self->call.requestId, self->call.route() + QStringLiteral(" (download)"), parse,
                [&](Answer &answer, wire::TradeJob job) { answer = self->filled(std::move(answer), std::move(job)); }));
        });
    }
};

void run(Gateway &gateway, wire::TradeJobType type, const base::BusinessUnitId &unit, const wire::TradeJobRequest &body,
         const QString &requestId, std::function<void(Answer)> done)
{
    ApiCall call;
    call.verb = "POST";
    call.path = apiPath({QStringLiteral("workforcemanagement"), QStringLiteral("businessunits"), unit.value});
    const bool bulk = type == wire::TradeJobType::BulkUpdateTradeStates;
    call.path += bulk ? "/shifttrading/trades/state/bulk/jobs" : "/shifttrading/trades/evaluate/jobs";
    call.body = wire::printTradeJobRequest(type, body);
    call.priority = bulk ? push::Priority::Write : push::Priority::Read;
    call.requestId = requestId;
    const auto job = std::make_shared<TradeJobRun>(gateway, type, std::move(call), std::move(done));
    for (const auto &item : body.items)
        job->asked.insert(item.trade);
    job->ask();
}

} // namespace

void evaluateTrades(Gateway &gateway, const push::EvaluateTrades &request, const QString &requestId,
                    std::function<void(Answer)> done)
{
    wire::TradeJobRequest body;
    body.managementUnits = request.managementUnits;
    body.weekDates = {request.weekDate};
    body.weekDates.insert(body.weekDates.end(), request.moreWeeks.begin(), request.moreWeeks.end());
    run(gateway, wire::TradeJobType::EvaluateTrades, request.businessUnit, body, requestId, std::move(done));
}

void decideTrades(Gateway &gateway, const push::DecideTrades &request, const QString &requestId,
                  std::function<void(Answer)> done)
{
    wire::TradeJobRequest body;
    body.managementUnits = request.managementUnits;
    body.weekDates = {request.weekDate};
    for (const push::DecideTrades::Item &item : request.items)
        body.items.push_back({item.trade, item.state, item.version});
    run(gateway, wire::TradeJobType::BulkUpdateTradeStates, request.businessUnit, body, requestId, std::move(done));
}

} // namespace shiftlane::genesys
