#pragma once
#include "fake_world.h"

namespace shiftlane::test {

/// What an upload held, by its bytes.
struct FakePayload {
    qint64 version = 0;
    std::vector<schedule::AgentDelta> deltas;
    bool publish = false;
};

/// The service: all or nothing writes guarded by the versions of the schedule
/// and of each agent, operations that end later and tell it by an event, open
/// trades that lock their agents, a limit of requests. And its misbehaviour.
class FakeService : public push::Remote {
public:
    explicit FakeService(FakeWorld &world) : world_(world) {}

    void send(push::Request request, QString requestId, std::function<void(push::Answer)> done) override;
    void onScheduleEvent(std::function<void(const ScheduleEvent &)> handler) override { handler_ = std::move(handler); }
    void watch(const std::vector<base::BusinessUnitId> &units, std::function<void(push::Status)> done) override;

    struct Group {
        schedule::ScheduleGroup info;
        std::map<base::AgentId, schedule::AgentSchedule> agents;
        std::map<base::AgentId, int> effects;                    ///< writes of ours that changed the agent
        std::map<base::AgentId, int> foreignEdits;               ///< since the plan's base
        std::map<QPair<QString, QString>, QString> foreignNotes; ///< (shift, activity start) -> text a colleague left
        std::map<base::AgentId, schedule::AgentSchedule> older;  ///< for stale reads
        qint64 olderVersion = 0;
        Milliseconds changedAt{-100'000};
        // the write under way, as the checks see it
        QString openRequest;
        bool answered = true;
        bool inDoubt = false;
        Milliseconds answeredAt{0};
        Milliseconds operationEnd{0};
        Milliseconds operationBegan{0};
        bool readSinceDoubt = false;
        qint64 lastRead = -1;
        Milliseconds lastReadBegan{0};
    };
    std::map<base::ScheduleId, Group> groups;
    std::vector<schedule::ShiftTrade> trades;
    std::map<QByteArray, FakePayload> payloads; ///< by bytes
    std::set<QByteArray> intents;               ///< sha256 of durable intents

    void startActors();
    void colleagueEdits(Group &group);

private:
    struct Judged {
        push::Answer answer;
        std::function<void()> later; ///< what happens after the answer
    };
    void arrive(const push::Request &request, const QString &id, std::function<void(push::Answer)> done);
    push::Answer handle(const push::Request &request);
    push::Answer read(const push::ReadSchedule &request);
    push::Answer query(const push::QueryAgents &request);
    push::Answer evaluate(const push::EvaluateTrades &request);
    push::Answer decide(const push::DecideTrades &request);
    push::Answer uploadUrl(const push::RequestUploadUrl &request);
    push::Answer put(const push::PutUpload &request);
    push::Answer submit(const push::SubmitUpdate &request);
    QString refusal(const Group &group, const FakePayload &payload, QString *agent) const;
    void apply(Group &group, const FakePayload &payload);
    void tell(const Group &group, const push::Operation &operation);
    std::optional<push::Answer> overLimit(bool tradeJob);
    void noteAnswer(const push::Request &request, const push::Answer &answer, Milliseconds began);
    void checkSubmit(const push::SubmitUpdate &request, const QString &id);
    void actColleague();
    void actTrader();

    FakeWorld &world_;
    std::function<void(const ScheduleEvent &)> handler_;
    std::map<QString, QByteArray> uploads_; ///< by key
    std::set<QString> seenIds_;
    std::set<base::TradeId> decided_;
    std::deque<Milliseconds> apiRequests_;
    std::deque<Milliseconds> tradeJobs_;
    Milliseconds blockedUntil_{-1};
    Milliseconds tradeJobsBlockedUntil_{-1};
    std::map<base::BusinessUnitId, std::set<base::AgentId>> lockedAsRead_;
    int serial_ = 0;
};

[[nodiscard]] push::Answer failed(int status, const QString &code, const QString &message);

} // namespace shiftlane::test
