#pragma once
#include "push/outcome.h"
#include "simulation/service.h"

namespace shiftlane::simulation {

/// Sees everything and says when something happened that must never happen
/// (reliability.md 3.2). It knows what no console knows; it decides nothing.
class Watch {
public:
    explicit Watch(World &world) : world_(world) {}

    // ---- consoles ----
    void knowRun(const QString &run, std::shared_ptr<const plan::PushPlan> plan, const push::RunOptions &options);
    void runEnded(const Session &session, const push::PushRun &run);
    /// A run that nobody has to take up: true where it ended, false where it never began.
    [[nodiscard]] bool settledInJournal(const QString &run);
    void leave(const push::PushRun &run); ///< before a run is destroyed
    void died(const Session &session);

    // ---- requests ----
    void sent(Session &from, const push::Request &request, const QString &id);
    void answered(Session &from, const push::Request &request, const QString &id, const push::Answer &answer,
                  Milliseconds began);
    void arrived(const push::SubmitUpdate &request, const QString &id, bool copy, bool zombie);
    void operationRuns(const base::ScheduleId &schedule, const QString &id, Milliseconds takes);
    void decidedAgain(const base::TradeId &trade);

    // ---- the service's content ----
    void applied(const Service::Group &group, const Service::Agents &before, const Payload &payload, const QString &id,
                 bool partly);
    void foreign(const base::AgentId &agent);

    // ---- the end ----
    [[nodiscard]] push::Outcome outcome(const QString &run, const base::AgentId &agent) const;
    void checkEnd();
    [[nodiscard]] QByteArray digest() const; ///< of all outcomes

private:
    struct Run {
        std::shared_ptr<const plan::PushPlan> plan;
        plan::ConflictPolicy conflicts = plan::ConflictPolicy::Stop;
        std::map<base::AgentId, std::pair<push::Outcome, QString>> outcomes;
        bool ended = false;
    };
    struct Write {
        QString id;
        const Session *session = nullptr;
        Milliseconds began{0};
        Milliseconds operationEnd{0};
        bool answered = false;
    };
    struct Doubt {
        bool open = false;
        Milliseconds since{0};
    };
    struct Effect {
        int order = 0;
        qint64 version = 0;
    };
    using RunAgent = std::pair<QString, base::AgentId>;

    void checkBudget(Session &from, const push::Request &request, const QString &id);
    void checkSubmit(Session &from, const push::SubmitUpdate &request, const QString &id);
    void checkOneWriter(const Session &from, const base::ScheduleId &group, const QString &id);
    void readAnswered(Session &from, const push::Request &request, const QString &run, const push::Answer &answer,
                      Milliseconds began);
    void tradesAnswered(Session &from, const push::EvaluateTrades &request, const QString &run,
                        const push::Answer &answer);
    void checkFrame(const QString &run, const Run &facts, const plan::AgentPlan &edits,
                    const schedule::AgentSchedule &before, const schedule::AgentSchedule &after);
    void checkAgent(const QString &run, const Run &facts, const plan::GroupPlan &group, const plan::AgentPlan &edits);
    [[nodiscard]] static bool isTakenBack(const plan::AgentPlan &edits, const schedule::AgentSchedule &now);
    /// By anybody but this run, after `order`.
    [[nodiscard]] bool changedByOthers(const QString &run, const base::AgentId &agent, int order = 0) const;
    [[nodiscard]] bool mayOverride(const QString &run, const Run &facts, const base::AgentId &agent) const;
    [[nodiscard]] static const plan::AgentPlan *editsOf(const Run &run, const base::ScheduleId &group,
                                                        const base::AgentId &agent);

    World &world_;
    std::map<QString, Run> runs_;
    std::set<QString> seenIds_;
    std::map<base::ScheduleId, std::vector<Write>> writes_;
    std::map<std::pair<QString, base::ScheduleId>, Doubt> doubts_;
    std::map<RunAgent, std::vector<Effect>> effects_;
    struct Change {
        int order = 0;
        QString run; ///< empty: other people
    };
    std::map<base::AgentId, std::vector<Change>> changes_;
    int order_ = 0;
};

} // namespace shiftlane::simulation
