#include "push/outcome.h"

#include <array>

namespace shiftlane::push {

namespace {

constexpr unsigned on(std::initializer_list<Step> steps)
{
    unsigned bits = 0;
    for (const Step step : steps)
        bits |= 1u << static_cast<unsigned>(step);
    return bits;
}
constexpr unsigned anyStep =
    on({Step::Read, Step::TradeJob, Step::DecideTrades, Step::UploadUrl, Step::Upload, Step::Submit});
constexpr unsigned storage = on({Step::Upload}); // the signed URL: another host with rules of its own
constexpr unsigned api = anyStep & ~storage;

bool always(const Answer &) { return true; }

bool saysWait(const Answer &answer) { return answer.retryAfter.has_value(); }

bool saysStaleVersion(const Answer &answer)
{
    return answer.message.contains(u"does not match the current version", Qt::CaseInsensitive);
}

bool saysLock(const Answer &answer)
{
    static const std::array words = {QLatin1String("lock"), QLatin1String("trade"), QLatin1String("swap")};
    for (const QLatin1String each : words) {
        if (answer.code.contains(each, Qt::CaseInsensitive) || answer.message.contains(each, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

struct Row {
    unsigned steps;
    int from;
    int to;
    bool (*when)(const Answer &);
    Meaning meaning;
};

// The first row that fits decides. Statuses of success are looked at apart,
// because they count only with their payload.
constexpr std::array<Row, 20> rows = {{
    {anyStep, 429, 429, always, Meaning::Throttled},
    {anyStep, 503, 503, saysWait, Meaning::Throttled},
    {anyStep, 413, 413, always, Meaning::TooLarge},
    // Storage refuses an expired or ill-signed URL with 400/403 in XML: a new URL is the cure (contract B.8, F9).
    {storage, 400, 499, always, Meaning::NotSent},
    {storage, 0, 599, always, Meaning::NotSent}, // an upload changes nothing before its `update`
    {api, 401, 401, always, Meaning::Unauthorised},
    {api, 403, 403, always, Meaning::Forbidden},
    {on({Step::Submit}), 409, 409, saysLock, Meaning::Locked},
    {on({Step::Submit}), 423, 423, always, Meaning::Locked},
    {on({Step::Submit}), 400, 400, saysStaleVersion, Meaning::VersionConflict},
    {on({Step::Submit}), 422, 422, saysStaleVersion, Meaning::VersionConflict},
    {on({Step::Submit, Step::DecideTrades, Step::UploadUrl}), 409, 409, always, Meaning::VersionConflict},
    {on({Step::Submit}), 412, 412, always, Meaning::VersionConflict},
    {on({Step::Read, Step::TradeJob}), 409, 409, always, Meaning::Ambiguous}, // boilerplate on reads: ask again
    {api, 408, 408, always, Meaning::Ambiguous},
    {api, 425, 425, always, Meaning::NotSent}, // Too Early: by definition not processed (RFC 8470)
    {api, 400, 499, always, Meaning::Refused},
    {api, 300, 399, always, Meaning::Ambiguous}, // redirects are never followed
    {api, 500, 599, always, Meaning::Ambiguous},
    {anyStep, 0, 199, always, Meaning::Ambiguous},
}};

bool isSuccess(int status) { return status == 200 || status == 201 || status == 202 || status == 204; }

Meaning classifySubmit(const Answer &answer)
{
    const auto *operation = std::get_if<Operation>(&answer.payload);
    if (!operation)
        return Meaning::Ambiguous;
    if (const auto end = classify(*operation))
        return *end;
    return operation->id.isEmpty() ? Meaning::Ambiguous : Meaning::Accepted;
}

Meaning classifySuccess(Step step, const Answer &answer)
{
    switch (step) {
    case Step::Submit:
        return classifySubmit(answer);
    case Step::Upload:
        return Meaning::Answered;
    case Step::UploadUrl:
        return std::holds_alternative<UploadTarget>(answer.payload) ? Meaning::Answered : Meaning::Ambiguous;
    case Step::DecideTrades:
        return std::holds_alternative<TradeDecisions>(answer.payload) ? Meaning::Answered : Meaning::Ambiguous;
    case Step::TradeJob:
        return std::holds_alternative<Trades>(answer.payload) ? Meaning::Answered : Meaning::Ambiguous;
    case Step::Read:
        return std::holds_alternative<schedule::ScheduleGroup>(answer.payload) ||
                       std::holds_alternative<AgentSchedules>(answer.payload)
                   ? Meaning::Answered
                   : Meaning::Ambiguous;
    }
    return Meaning::Ambiguous;
}

constexpr std::array<QLatin1String, meaningCount> words = {
    QLatin1String("answered"),     QLatin1String("applied"),         QLatin1String("accepted"),
    QLatin1String("notSent"),      QLatin1String("versionConflict"), QLatin1String("locked"),
    QLatin1String("throttled"),    QLatin1String("refused"),         QLatin1String("tooLarge"),
    QLatin1String("unauthorised"), QLatin1String("forbidden"),       QLatin1String("ambiguous"),
};

struct StepOf {
    Step operator()(const ReadSchedule &) const { return Step::Read; }
    Step operator()(const QueryAgents &) const { return Step::Read; }
    Step operator()(const EvaluateTrades &) const { return Step::TradeJob; }
    Step operator()(const DecideTrades &) const { return Step::DecideTrades; }
    Step operator()(const RequestUploadUrl &) const { return Step::UploadUrl; }
    Step operator()(const PutUpload &) const { return Step::Upload; }
    Step operator()(const SubmitUpdate &) const { return Step::Submit; }
};

} // namespace

Step stepOf(const Request &request) { return std::visit(StepOf{}, request); }

Meaning classify(Step step, const Answer &answer)
{
    if (answer.transport == Transport::NotSent)
        return Meaning::NotSent;
    if (answer.transport != Transport::Answered)
        return step == Step::Upload ? Meaning::NotSent : Meaning::Ambiguous;
    if (isSuccess(answer.status))
        return classifySuccess(step, answer);
    for (const Row &row : rows) {
        const bool fits = (row.steps & (1u << static_cast<unsigned>(step))) != 0 && answer.status >= row.from &&
                          answer.status <= row.to;
        if (fits && row.when(answer))
            return row.meaning;
    }
    return Meaning::Ambiguous;
}

std::optional<Meaning> classify(const Operation &operation)
{
    switch (operation.status) {
    case OperationStatus::Processing:
        return std::nullopt;
    case OperationStatus::Complete:
        return Meaning::Applied;
    case OperationStatus::Canceled:
    case OperationStatus::Error:
        return Meaning::VersionConflict; // no reason is given: maybe stale, maybe a lock (contract B.3)
    }
    return std::nullopt;
}

QString word(Meaning meaning) { return words[static_cast<size_t>(meaning)]; }

QString describe(const Answer &answer)
{
    QString text = answer.status > 0 ? QString::number(answer.status) : QStringLiteral("no answer");
    if (!answer.code.isEmpty())
        text += u' ' + answer.code;
    if (!answer.message.isEmpty())
        text += QStringLiteral(": ") + answer.message.left(400);
    return text;
}

} // namespace shiftlane::push
