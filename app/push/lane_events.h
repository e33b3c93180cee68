#pragma once
#include "plan/disposition.h"
#include "plan/merge.h"
#include "push/outcome.h"
#include "push/ports.h"

#include <memory>
#include <variant>

/// What goes into a lane and what comes out. A `ticket` ties an answer to the
/// question: the lane drops answers whose ticket it no longer waits for.
namespace shiftlane::push {

using Ticket = quint64;
using TradeList = std::shared_ptr<const std::vector<schedule::ShiftTrade>>;

namespace event {

struct Started {
    QString failure; ///< the approval could not be written down: nothing may be sent
    QString heldBy;  ///< another console carries this run out
};
struct LockAnswered {
    Ticket ticket = 0;
    Lock::Lease lease;
    QString failure; ///< empty = `lease` counts
};
struct Answered {
    Ticket ticket = 0;
    Answer answer;
    Meaning meaning = Meaning::Ambiguous;
    Milliseconds waitAtLeast{0}; ///< Throttled: how long the budget stays shut
};
struct TradesRead {
    Ticket ticket = 0;
    TradeList trades; ///< null = failed, `answer` says how
    Answer answer;
    Meaning meaning = Meaning::Answered;
    Milliseconds waitAtLeast{0};
};
/// Somebody else's reading of the same unit's open trades.
struct TradesNews {
    TradeList trades;
};
struct TradesDecided {
    Ticket ticket = 0;
    std::map<base::TradeId, QString> failures; ///< the service's word for each that was not done
};
struct AttemptPrepared {
    Ticket ticket = 0;
    QString failure; ///< of the journal; empty = the intent is durable
    QString attemptId;
    QByteArray gzipBody;
    bool leaseLost = false; ///< refused because another console holds the group now
};
struct Recorded {
    Ticket ticket = 0;
    QString failure;
};
struct WaitOver {
    Ticket ticket = 0;
};
/// The write's first byte is about to leave.
struct SubmitBegan {
    Ticket ticket = 0;
};
struct OperationTold {
    Operation operation;
};
struct PauseAsked {};
struct ResumeAsked {};
struct StopAsked {};
struct ConflictDecided {
    QByteArray conflictId;
    plan::Choice choice = plan::Choice::KeepService;
};
struct DispositionSet {
    base::AgentId agent;
    plan::Disposition disposition = plan::Disposition::Push;
};

} // namespace event

using LaneEvent = std::variant<event::Started, event::LockAnswered, event::Answered, event::TradesRead,
                               event::TradesNews, event::TradesDecided, event::AttemptPrepared, event::Recorded,
                               event::WaitOver, event::SubmitBegan, event::OperationTold, event::PauseAsked,
                               event::ResumeAsked, event::StopAsked, event::ConflictDecided, event::DispositionSet>;

namespace command {

struct AcquireLock {
    Ticket ticket = 0;
};
struct ReleaseLock {
    qint64 token = 0;
};
struct Send {
    Ticket ticket = 0;
    Request request;
    Priority priority = Priority::Read;
};
/// Open trades of the business unit; `fresh`: read after this moment.
struct LoadTrades {
    Ticket ticket = 0;
    bool fresh = false;
};
struct DecideTrades {
    Ticket ticket = 0;
    bool approve = false;
    std::vector<schedule::ShiftTrade> trades;
};
/// One agent of an intent, as the journal keeps it.
struct IntentAgent {
    base::AgentId agent;
    std::optional<qint64> version;
    QByteArray base; ///< fingerprints
    QByteArray mine;
    schedule::AgentSchedule theirs; ///< as read before the write
    schedule::AgentSchedule wanted;
};
/// Make the bytes, give them an attempt id, write the intent down, durably.
struct PrepareAttempt {
    Ticket ticket = 0;
    qint64 scheduleVersion = 0;
    bool publish = false;
    qint64 lockToken = 0;
    std::vector<schedule::AgentDelta> deltas;
    std::vector<IntentAgent> agents;
};
/// A journal record; with a ticket the lane waits for it.
struct Record {
    Ticket ticket = 0;
    QString kind;
    QString attemptId;
    QByteArray body;
};
struct Wait {
    Ticket ticket = 0;
    Milliseconds delay{0};
};
/// A wait with full jitter, drawn by the runner.
struct BackOff {
    Ticket ticket = 0;
    bool conflict = false;
    int tries = 1;
    bool local = false; ///< no request of the service is repeated
};

} // namespace command

using LaneCommand =
    std::variant<command::AcquireLock, command::ReleaseLock, command::Send, command::LoadTrades, command::DecideTrades,
                 command::PrepareAttempt, command::Record, command::Wait, command::BackOff>;

} // namespace shiftlane::push
