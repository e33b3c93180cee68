#pragma once
#include "push/push_run.h"
#include "push/rate_budget.h"
#include "push/recovery.h"
#include "simulation/journal.h"
#include "simulation/world.h"

#include <deque>

namespace shiftlane::simulation {

/// One life of a console's process: its ports, its runs, its end. Stays in
/// memory as long as the world, dead or not.
class Session : public push::Clock, public push::Random, public push::Remote, public push::Store, public push::Lock {
public:
    Session(World &world, int console, int number);
    ~Session() override;

    void begin(std::shared_ptr<const plan::PushPlan> plan, push::RunOptions options);
    /// Takes a run of the journal up; `held`: although somebody seems to carry it.
    void takeUp(const push::RecoveredRun &left);
    void crash();
    void pause(Milliseconds length);
    [[nodiscard]] bool isDead() const { return dead_; }
    [[nodiscard]] bool isBusy() const; ///< a run of it has not ended
    [[nodiscard]] bool carries(const QString &run) const;
    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] int console() const { return console_; }
    /// Since when it renews no lease; nothing while it does.
    [[nodiscard]] std::optional<Milliseconds> silentSince() const;
    void setUnreachable(Milliseconds length);
    void setClock(Milliseconds skew) { skew_ = skew; }
    void planCrash(Fault kind, int n, bool before);
    /// A planner's hand on one of the runs, and its last word when the chaos is over.
    void meddle();
    void tidyUp();

    /// What the process knows, as the checks see it (service.cpp).
    struct Knows {
        Milliseconds blockedUntil{-1};
        Milliseconds tradeJobsBlockedUntil{-1};
        std::deque<Milliseconds> requests;
        std::deque<Milliseconds> tradeJobs;
        std::map<std::pair<QString, base::ScheduleId>, qint64> lastRead; ///< by run
        struct Locked {
            std::map<QDate, std::set<base::AgentId>> partial;
            std::set<base::AgentId> agents;
        };
        std::map<std::pair<QString, base::BusinessUnitId>, Locked> locked; ///< by run
    };
    Knows knows;

    struct Job {
        std::shared_ptr<const plan::PushPlan> plan;
        push::RunOptions options;
        std::unique_ptr<push::PushRun> run;
        bool finished = false;
    };
    [[nodiscard]] const std::deque<Job> &jobs() const { return jobs_; }
    [[nodiscard]] const std::shared_ptr<push::RateBudget> &budget() const { return budget_; }

    /// Brings something to the process: later, held back while it is paused,
    /// lost when it is dead.
    void deliver(Milliseconds delay, std::function<void()> what);

    // ports
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
    void after(Milliseconds delay, std::function<void()> run) override { deliver(delay, std::move(run)); }
    [[nodiscard]] double unit() override { return dice_.unit(); }
    [[nodiscard]] QString uniqueId() override;
    void send(push::Request request, QString requestId, std::function<void(push::Answer)> done) override;
    void onScheduleEvent(std::function<void(const ScheduleEvent &)> handler) override;
    void watch(const std::vector<base::BusinessUnitId> &units, std::function<void(push::Status)> done) override;
    void append(push::JournalRecord record, std::function<void(push::Status)> done) override;
    void acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done) override;
    void release(const base::ScheduleId &schedule, qint64 token) override;
    void tell(const ScheduleEvent &happened); ///< an event reaches this process

private:
    void start(Job &job);
    [[nodiscard]] bool diesAt(Fault kind, int n, bool before);
    void wake();
    void checkProgress(const Job &job);

    World &world_;
    int console_;
    QString name_;
    Dice dice_;
    std::unique_ptr<push::UploadWriter> writer_;
    std::deque<Job> jobs_;
    std::shared_ptr<push::RateBudget> budget_;
    std::vector<std::function<void(const ScheduleEvent &)>> handlers_;
    std::deque<std::function<void()>> held_;
    Milliseconds born_{0};
    Milliseconds skew_{0};
    Milliseconds lastCommit_{0};
    std::optional<Milliseconds> pausedSince_;
    std::optional<Milliseconds> deadSince_;
    std::optional<Milliseconds> unreachableSince_;
    bool commitsLost_ = false;
    bool dead_ = false;
    int ids_ = 0;
    int appends_ = 0;
    int sends_ = 0;
    std::optional<Fault> crashKind_;
    int crashAt_ = 0;
    bool crashBefore_ = false;
};

/// A desk: one process after the other. The first one pushes the desk's plan.
class Console {
public:
    Console(World &world, int number) : world_(world), number_(number) {}

    void plan(std::shared_ptr<const plan::PushPlan> plan, push::RunOptions options, Milliseconds begin);
    /// A living process; a new one where the last has died.
    Session &open();
    [[nodiscard]] Session *session() { return sessions_.empty() ? nullptr : sessions_.back().get(); }
    [[nodiscard]] const std::vector<std::unique_ptr<Session>> &sessions() const { return sessions_; }
    /// The desk's own plan has become an approved run.
    [[nodiscard]] bool hasBegun() const { return begun_ || !plan_; }
    void push(); ///< the plan, again where its first run never got to its approval
    void died(); ///< its process: somebody will start it again, or not

private:
    void trouble(Session &session);
    void meddleOn(Session &session);

    World &world_;
    int number_;
    std::shared_ptr<const plan::PushPlan> plan_;
    push::RunOptions options_;
    bool begun_ = false;
    std::vector<std::unique_ptr<Session>> sessions_;
};

} // namespace shiftlane::simulation
