#include "genesys/wfm_api.h"

#include "genesys/back_off.h"
#include "wire/agent_schedules.h"
#include "wire/schedule_update.h"
#include "wire/schedules.h"
#include "wire/units.h"

#include <QTimer>
#include <algorithm>

namespace shiftlane::genesys {

namespace {

using push::Answer;
using push::Priority;

QByteArray schedulePath(const schedule::ScheduleGroupKey &key, std::initializer_list<QString> rest = {})
{
    QByteArray path = apiPath({QStringLiteral("workforcemanagement"), QStringLiteral("businessunits"),
                               key.businessUnit.value, QStringLiteral("weeks"), key.weekDate.toString(Qt::ISODate),
                               QStringLiteral("schedules"), key.schedule.value});
    for (const QString &segment : rest)
        path += '/' + segment.toUtf8();
    return path;
}

push::Operation toOperation(const wire::AsyncSchedule &answer)
{
    push::Operation operation;
    operation.id = answer.operation;
    switch (answer.status) {
    case wire::OperationStatus::Complete:
        operation.status = push::OperationStatus::Complete;
        break;
    case wire::OperationStatus::Canceled:
        operation.status = push::OperationStatus::Canceled;
        break;
    case wire::OperationStatus::Error:
        operation.status = push::OperationStatus::Error;
        break;
    default:
        operation.status = push::OperationStatus::Processing;
        break;
    }
    if (answer.result)
        operation.version = answer.result->version;
    return operation;
}

/// One `agentschedules/query` from the first question to the schedules.
struct AgentsQuery : std::enable_shared_from_this<AgentsQuery> {
    Gateway &gateway;
    ApiCall call;
    std::function<void(Answer)> done;
    BackOff backOff;

    AgentsQuery(Gateway &g, ApiCall c, std::function<void(Answer)> d)
        : gateway(g), call(std::move(c)), done(std::move(d)), backOff(g.timing())
    {
    }

    void ask()
    {
        gateway.call(call, [self = shared_from_this()](const HttpReply &reply) { self->take(reply); });
    }

    void take(const HttpReply &reply)
    {
        std::optional<wire::AgentSchedulesAnswer> value;
        Answer answer = answerWith(reply, call.requestId, call.route(), wire::parseAgentSchedulesAnswer,
                                   [&](Answer &, wire::AgentSchedulesAnswer each) { value = std::move(each); });
        if (!value)
            return done(std::move(answer));
        if (value->result) {
            answer.payload = std::move(value->result->agents);
            return done(std::move(answer));
        }
        if (!value->downloadUrl.isEmpty())
            return download(value->downloadUrl);
        if (value->status == wire::OperationStatus::Processing || value->status == wire::OperationStatus::Other) {
            if (const auto wait = backOff.next()) {
                // Paced from now on: the runner has counted the first exchange only.
                call.requestId = freshId();
                call.paced = true;
                QTimer::singleShot(*wait, &gateway, [self = shared_from_this()] { self->ask(); });
                return;
            }
            answer.transport = push::Transport::TimedOut;
            answer.message =
                call.route() + QStringLiteral(": still processing after %1 s")
                                   .arg(static_cast<double>(gateway.timing().jobPatience.count()) / 1000.0);
            return done(std::move(answer));
        }
        answer.transport = push::Transport::Nonsense;
        answer.message = call.route() + QStringLiteral(": the query ended as ") + wire::word(value->status);
        done(std::move(answer));
    }

    void download(const QString &url)
    {
        gateway.download(url, [self = shared_from_this()](const HttpReply &reply) {
            const QString route = self->call.route() + QStringLiteral(" (download)");
            self->done(answerWith(
                reply, self->call.requestId, route, wire::parseAgentSchedules,
                [](Answer &answer, wire::AgentSchedulesList list) { answer.payload = std::move(list.agents); }));
        });
    }
};

} // namespace

void readSchedule(Gateway &gateway, const push::ReadSchedule &request, const QString &requestId,
                  std::function<void(Answer)> done)
{
    ApiCall call;
    call.path = schedulePath(request.key);
    call.query = "expand=managementUnits.agents";
    call.requestId = requestId;
    const auto parse = [key = request.key](const QByteArray &body,
                                           const QString &where) -> base::Result<schedule::ScheduleGroup> {
        auto group = wire::parseSchedule(body, where, key.businessUnit);
        if (group && group->key.schedule != key.schedule)
            return foreign(where, QStringLiteral("schedule"));
        return group;
    };
    gateway.call(call, [parse, requestId, route = call.route(), done = std::move(done)](const HttpReply &reply) {
        done(answerWith(reply, requestId, route, parse,
                        [](Answer &answer, schedule::ScheduleGroup group) { answer.payload = std::move(group); }));
    });
}

void queryAgents(Gateway &gateway, const push::QueryAgents &request, const QString &requestId,
                 std::function<void(Answer)> done)
{
    ApiCall call;
    call.verb = "POST";
    call.path = schedulePath(request.key, {QStringLiteral("agentschedules"), QStringLiteral("query")});
    wire::AgentSchedulesQuery query{request.managementUnit, std::nullopt};
    if (!request.agents.empty())
        query.users = request.agents;
    call.body = wire::printAgentSchedulesQuery(query);
    call.requestId = requestId;
    std::make_shared<AgentsQuery>(gateway, std::move(call), std::move(done))->ask();
}

void requestUploadUrl(Gateway &gateway, const push::RequestUploadUrl &request, const QString &requestId,
                      std::function<void(Answer)> done)
{
    ApiCall call;
    call.verb = "POST";
    call.path = schedulePath(request.key, {QStringLiteral("update"), QStringLiteral("uploadurl")});
    call.body = wire::printUploadUrlRequest(request.contentLengthBytes);
    call.priority = Priority::Write;
    call.requestId = requestId;
    gateway.call(call, [requestId, route = call.route(), done = std::move(done)](const HttpReply &reply) {
        done(answerWith(reply, requestId, route, wire::parseUploadAnswer,
                        [](Answer &answer, const wire::UploadAnswer &target) {
                            answer.payload = push::UploadTarget{target.uploadKey, target.url, target.headers};
                        }));
    });
}

void putUpload(Gateway &gateway, const push::PutUpload &request, const QString &requestId,
               std::function<void(Answer)> done)
{
    gateway.upload(request, [requestId, done = std::move(done)](const HttpReply &reply) {
        Answer answer = toAnswer(reply, requestId);
        // Storage speaks XML, not ErrorBody: its words are no code of ours.
        if (!reply.isSuccess() && answer.message.isEmpty())
            answer.message = QStringLiteral("storage answered with status %1").arg(reply.status);
        done(std::move(answer));
    });
}

void submitUpdate(Gateway &gateway, const push::SubmitUpdate &request, const QString &requestId,
                  std::function<void(Answer)> done)
{
    ApiCall call;
    call.verb = "POST";
    call.path = schedulePath(request.key, {QStringLiteral("update")});
    call.body = wire::printProcessUpdate(request.uploadKey);
    call.priority = Priority::Write;
    call.requestId = requestId;
    // A success that does not name this schedule is none (T22).
    const auto parse = [key = request.key](const QByteArray &body,
                                           const QString &where) -> base::Result<wire::AsyncSchedule> {
        auto answer = wire::parseAsyncSchedule(body, where, key.businessUnit);
        if (answer && answer->result && answer->result->key.schedule != key.schedule)
            return foreign(where, QStringLiteral("schedule"));
        if (answer && answer->status == wire::OperationStatus::Complete && !answer->result) {
            return base::Failure{
                base::FailureKind::Nonsense, where, QStringLiteral("complete, but without its result"), 0, {}, 0};
        }
        return answer;
    };
    gateway.call(call, [parse, requestId, route = call.route(), done = std::move(done)](const HttpReply &reply) {
        done(answerWith(reply, requestId, route, parse,
                        [](Answer &answer, const wire::AsyncSchedule &value) { answer.payload = toOperation(value); }));
    });
}

void readSchedules(Gateway &gateway, const base::BusinessUnitId &unit, const QByteArray &week, const QByteArray &query,
                   ResultOf<std::vector<schedule::ScheduleGroup>> done)
{
    ApiCall call;
    call.path = apiPath({QStringLiteral("workforcemanagement"), QStringLiteral("businessunits"), unit.value,
                         QStringLiteral("weeks"), QString::fromLatin1(week), QStringLiteral("schedules")});
    call.query = query;
    call.paced = true;
    gateway.call(call, [unit, route = call.route(), done = std::move(done)](const HttpReply &reply) {
        done(decode(reply, route, [&](const QByteArray &body, const QString &where) {
            return wire::parseScheduleListing(body, where, unit);
        }));
    });
}

} // namespace shiftlane::genesys
