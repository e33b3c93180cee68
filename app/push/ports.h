#pragma once
#include "base/identifiers.h"
#include "base/instant.h"
#include "base/result.h"
#include "schedule/agent_delta.h"
#include "schedule/schedule_group.h"
#include "schedule/shift_trade.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

/// The only doors between the engine and the world. Everything here is called
/// and answered on the engine's thread; callbacks come later, from the event
/// loop (never from inside the call), exactly once. A simulation implements the
/// same five classes in virtual time.
namespace shiftlane::push {

using base::Instant;
using base::Milliseconds;
using base::Status;

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;            ///< wall clock: for records and texts only
    [[nodiscard]] virtual Milliseconds monotonic() const = 0; ///< every wait is measured with this (D2)
    virtual void after(Milliseconds delay, std::function<void()> run) = 0;
};

class Random {
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual double unit() = 0;      ///< uniform in [0, 1)
    [[nodiscard]] virtual QString uniqueId() = 0; ///< attempt and run ids
};

// ---- requests: one value = one HTTP exchange (downloads that an answer points to included) ----

/// `GET …/weeks/{weekId}/schedules/{id}?expand=managementUnits.agents`
struct ReadSchedule {
    schedule::ScheduleGroupKey key;
};
/// `POST …/agentschedules/query` for one management unit; 202 and downloadUrl are handled behind the port.
struct QueryAgents {
    schedule::ScheduleGroupKey key;
    base::ManagementUnitId managementUnit;
    std::vector<base::AgentId> agents;
};
/// `POST …/shifttrading/trades/evaluate/jobs` and its job, one week each (contract F13).
struct EvaluateTrades {
    base::BusinessUnitId businessUnit;
    std::vector<base::ManagementUnitId> managementUnits;
    QDate weekDate;
    std::vector<QDate> moreWeeks; ///< asked in the same job; a service that takes one week only answers 400
};
/// `POST …/shifttrading/trades/state/bulk/jobs` and its job.
struct DecideTrades {
    base::BusinessUnitId businessUnit;
    std::vector<base::ManagementUnitId> managementUnits;
    QDate weekDate;
    struct Item {
        base::TradeId trade;
        schedule::TradeState state = schedule::TradeState::Approved; ///< Approved or Denied
        qint64 version = 0;
    };
    std::vector<Item> items;
};
/// `POST …/update/uploadurl`
struct RequestUploadUrl {
    schedule::ScheduleGroupKey key;
    qint64 contentLengthBytes = 0;
};
/// The one PUT to the signed URL: its headers only, no bearer.
struct PutUpload {
    schedule::ScheduleGroupKey key;
    QString url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray gzipBody;
};
/// `POST …/update` with the upload key: the write.
struct SubmitUpdate {
    schedule::ScheduleGroupKey key;
    QString uploadKey;
};

using Request =
    std::variant<ReadSchedule, QueryAgents, EvaluateTrades, DecideTrades, RequestUploadUrl, PutUpload, SubmitUpdate>;

// ---- answers ----

struct UploadTarget {
    QString uploadKey;
    QString url;
    QList<QPair<QByteArray, QByteArray>> headers;
};
enum class OperationStatus { Processing, Complete, Canceled, Error };
struct Operation {
    base::OperationId id;
    OperationStatus status = OperationStatus::Processing;
    std::optional<qint64> version; ///< schedule version in the result, when complete
};
struct TradeDecisionResult {
    base::TradeId trade;
    schedule::TradeState state = schedule::TradeState::Unknown;
    QString failureReason; ///< the service's word; empty = done
};
using AgentSchedules = std::vector<schedule::AgentSchedule>;
using Trades = std::vector<schedule::ShiftTrade>;
using TradeDecisions = std::vector<TradeDecisionResult>;

/// How far an exchange got: facts for the classifier, nothing decided.
enum class Transport {
    Answered, ///< a final status line and the complete body
    NotSent,  ///< no byte of the body left: DNS, refused, TLS, proxy, before the first body byte
    Broken,   ///< something was sent, the answer is missing or cut (reset, 205 resend refusal, truncated)
    TimedOut, ///< our total deadline
    Nonsense, ///< complete, but the body does not fit the route
    Aborted,  ///< we stopped it
};

struct Answer {
    Transport transport = Transport::Answered;
    int status = 0;   ///< HTTP status, 0 where none was seen
    QString code;     ///< ErrorBody.code
    QString message;  ///< ErrorBody.message or the transport's reason; plain text, from outside
    QString entityId; ///< ErrorBody.entityId, details[].entityId … joined by space: may name agents
    std::optional<Milliseconds> retryAfter;
    QString requestId; ///< X-Request-ID of the (last) exchange
    std::variant<std::monostate, schedule::ScheduleGroup, AgentSchedules, Trades, TradeDecisions, UploadTarget,
                 Operation>
        payload; ///< present on success only
};

/// Who asks, for priority, budget and the X-Request-ID.
enum class Priority { Write, Read, Polling };

/// The service. `send` carries out exactly one logical request, never retries
/// a write, and adds the unique X-Request-ID.
class Remote {
public:
    virtual ~Remote() = default;
    virtual void send(Request request, QString requestId, std::function<void(Answer)> done) = 0;

    /// `v2.workforcemanagement.businessunits.{id}.schedules`. A hint: the read decides.
    struct ScheduleEvent {
        base::BusinessUnitId businessUnit;
        base::ScheduleId schedule; ///< may be empty in an Error event
        Operation operation;
        QString eventType; ///< Update, Import, Copy, Delete
        QString modifiedBy;
    };
    virtual void onScheduleEvent(std::function<void(const ScheduleEvent &)> handler) = 0;
    /// Subscribes before the first write (contract D.4 step 1). Failing is not
    /// fatal: settling reads take over.
    virtual void watch(const std::vector<base::BusinessUnitId> &units, std::function<void(Status)> done) = 0;
};

/// One line of the journal. `kind` is a stable word, `body` JSON made by the
/// engine (no secrets, ever).
struct JournalRecord {
    QString
        kind; ///< plan, run, approval, resume, observation, intent, step, outcome, decision, disposition, trade, end
    QString runId;
    base::ScheduleId schedule; ///< may be empty
    QString attemptId;         ///< may be empty
    QByteArray body;           ///< JSON object, UTF-8
    /// Lock token of `schedule` that must still hold, or the record is refused
    /// with FailureKind::Conflict (W11): intents. Not part of the record.
    std::optional<qint64> fence{};
};

/// Where intents and outcomes are kept. `done` is called when the record is
/// durable (or is known not to be). The engine sends no write before that.
class Store {
public:
    virtual ~Store() = default;
    virtual void append(JournalRecord record, std::function<void(Status)> done) = 0;
};

/// One writer per schedule group over all consoles. A courtesy: safety rests
/// on the service's versions alone. A lease holds until it is released or its
/// console is gone for longer than a lease lasts; the implementation renews it.
/// `run:<runId>` in the place of a schedule says who carries out a run.
class Lock {
public:
    virtual ~Lock() = default;
    struct Lease {
        qint64 token = 0; ///< of this schedule, strictly increasing; of the holder when refused
        QString heldBy;   ///< filled when refused
        bool granted = false;
    };
    virtual void acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done) = 0;
    virtual void release(const base::ScheduleId &schedule, qint64 token) = 0;
};

/// Turns a batch of deltas into the gzip body of a write, and nothing else
/// (wire/ implements it; the engine must not know JSON of the service).
class UploadWriter {
public:
    virtual ~UploadWriter() = default;
    /// `publish`: true adds "published": true; false leaves the state as it is.
    [[nodiscard]] virtual QByteArray gzipUpdate(qint64 scheduleVersion, const std::vector<schedule::AgentDelta> &agents,
                                                bool publish) const = 0;
};

/// All ports together. Not owned.
struct Ports {
    Clock *clock = nullptr;
    Random *random = nullptr;
    Remote *remote = nullptr;
    Store *store = nullptr;
    Lock *lock = nullptr;
    const UploadWriter *writer = nullptr;
};

} // namespace shiftlane::push
