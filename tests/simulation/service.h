#pragma once
#include "push/ports.h"
#include "simulation/world.h"

#include <deque>
#include <map>

namespace shiftlane::simulation {

/// What an upload held, by its bytes.
struct Payload {
    qint64 version = 0;
    std::vector<schedule::AgentDelta> deltas;
    bool publish = false;
};

/// The service that all consoles share: all-or-nothing writes guarded by the
/// versions of the schedule and of each agent, operations that end later and
/// tell it by an event, open trades that lock their agents, limits of requests.
/// And its misbehaviour.
class Service {
public:
    using Done = std::function<void(push::Answer)>;
    explicit Service(World &world) : world_(world) {}

    /// One request leaves a process; the answer is delivered to it.
    void send(Session &from, push::Request request, const QString &id, Done done);
    /// Makes the bytes of a write, and remembers what they mean.
    [[nodiscard]] std::unique_ptr<push::UploadWriter> writer();

    using Agents = std::map<base::AgentId, schedule::AgentSchedule>;
    struct Group {
        schedule::ScheduleGroup info;
        Agents agents;
        Agents older; ///< for stale reads
        qint64 olderVersion = 0;
        Milliseconds changedAt{-100'000};
        bool deleted = false;
        base::AgentId invalid; ///< whose changes the service refuses for good
    };
    std::map<base::ScheduleId, Group> groups;
    std::vector<schedule::ShiftTrade> trades;
    [[nodiscard]] const Payload *payloadOf(const QString &uploadKey) const;
    [[nodiscard]] QByteArray bytesOf(const QString &uploadKey) const;
    [[nodiscard]] int nextSerial() { return ++serial_; }
    /// Before somebody changes a group: what stale reads will show.
    void remember(Group &group);
    /// Everything that counts, for "resuming again changes nothing".
    [[nodiscard]] QByteArray digest() const;

private:
    struct Sent {
        Session *from = nullptr;
        push::Request request;
        QString id;
        Milliseconds began{0};
    };
    class Writer;
    void carry(const Sent &sent, const Done &done);
    void arrive(const Sent &sent, bool copy, const Done &done);
    void reply(const Sent &sent, Milliseconds delay, push::Answer answer, const Done &done);
    [[nodiscard]] std::optional<push::Answer> overLimit(const Sent &sent);
    push::Answer handle(const Sent &sent, bool copy);
    push::Answer read(const push::ReadSchedule &request);
    push::Answer query(const push::QueryAgents &request);
    push::Answer evaluate(const push::EvaluateTrades &request);
    push::Answer decide(const push::DecideTrades &request, bool copy);
    push::Answer uploadUrl();
    push::Answer put(const push::PutUpload &request);
    // service_writes.cpp
    push::Answer submit(const push::SubmitUpdate &request, const Sent &sent);
    [[nodiscard]] QString refusal(const Group &group, const Payload &payload, QString *agent) const;
    [[nodiscard]] std::optional<push::Answer> refuse(const QString &why, const QString &agent);
    void finishLater(const push::SubmitUpdate &request, const QString &id, const push::Operation &operation);
    void apply(Group &group, const Payload &payload, const QString &id, bool partly);
    void trim(schedule::AgentSchedule &agent);
    void tell(const Group &group, const push::Operation &operation);
    void tellAll(const push::Remote::ScheduleEvent &event);

    World &world_;
    std::map<QByteArray, Payload> payloads_;
    std::map<QString, QByteArray> uploads_;            ///< by key
    std::map<int, std::deque<Milliseconds>> requests_; ///< by console: its token
    std::map<int, std::deque<Milliseconds>> tradeJobs_;
    std::map<std::pair<int, bool>, Milliseconds> blockedUntil_;
    std::set<base::TradeId> decided_;
    int serial_ = 0;
};

[[nodiscard]] push::Answer failed(int status, const QString &code, const QString &message);
[[nodiscard]] QString runOf(const QString &requestId);
/// A delta on top of what the service holds, as the service takes it.
void applyDelta(schedule::AgentSchedule &agent, const schedule::AgentDelta &delta, int &serial);

} // namespace shiftlane::simulation
