#include "push/push_run.h"

#include "push/lane_context.h"
#include "push/recovery.h"
#include "push/retry_policy.h"
#include "push/run_figures.h"
#include "push/run_scribe.h"
#include "push/runner.h"

#include <algorithm>

namespace shiftlane::push {

namespace {

// Settling reads take over where the events' socket does not come up.
constexpr Milliseconds watchPatience{10'000};

} // namespace

class PushRun::Impl {
public:
    Impl(Ports ports, std::shared_ptr<const plan::PushPlan> plan, std::shared_ptr<const BusinessUnits> units,
         RunOptions options);

    void start();
    void takeRun();
    void waitForRun(const Lock::Lease &lease);
    void takeStock();
    void build();
    void writeBeginning();
    void watchUnits(const QString &failure);
    void startLanes(const QString &failure);
    void changed();
    void over();
    void feed(const base::ScheduleId &group, const LaneEvent &happened);
    void feedAll(const LaneEvent &happened);
    void told(const Remote::ScheduleEvent &happened);

    Ports ports_;
    std::shared_ptr<const plan::PushPlan> plan_;
    std::shared_ptr<const BusinessUnits> units_;
    RunOptions options_;
    QString id_;
    std::shared_ptr<RateBudget> budget_;
    std::unique_ptr<Dispatcher> dispatcher_;
    std::unique_ptr<TradeDesk> trades_;
    std::unique_ptr<RunScribe> scribe_;
    std::vector<GroupProgress> groups_;
    std::vector<std::unique_ptr<Runner>> runners_;
    std::function<void()> onChange_;
    std::function<void()> onFinished_;
    Milliseconds startedAt_{0};
    std::optional<qint64> runToken_; ///< of the lease on the run itself
    QString heldBy_;                 ///< who carries this run out instead of us
    Milliseconds waitedForRun_{0};
    bool started_ = false;
    bool lanesStarted_ = false;
    bool neverBegan_ = false; ///< the journal has nothing of this run: no end either
    bool changePosted_ = false;
    bool ending_ = false;
    bool finished_ = false;
    bool interrupted_ = false;
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
};

PushRun::Impl::Impl(Ports ports, std::shared_ptr<const plan::PushPlan> plan, std::shared_ptr<const BusinessUnits> units,
                    RunOptions options)
    : ports_(ports), plan_(std::move(plan)), units_(std::move(units)), options_(std::move(options)),
      id_(options_.recovered ? options_.recovered->runId : ports.random->uniqueId()),
      budget_(options_.budget ? options_.budget
                              : std::make_shared<RateBudget>(options_.requestsPerMinute, options_.tradeJobsPerMinute)),
      dispatcher_(std::make_unique<Dispatcher>(ports_, budget_)), scribe_(std::make_unique<RunScribe>(ports_)),
      groups_(plan_->groups.size())
{
    build();
}

void PushRun::Impl::build()
{
    runners_.clear();
    const RecoveredRun *const left = options_.recovered.get();
    // Two consoles may both believe that they are the n-th to take it up: the ids must differ all the same.
    // A run that is only looked at has no ports.
    const QString mine = ports_.random ? ports_.random->uniqueId().left(8) : QString();
    const QString prefix = left ? QStringLiteral("%1.r%2-%3").arg(id_).arg(left->resumes + 1).arg(mine) : id_;
    trades_ = std::make_unique<TradeDesk>(ports_, *dispatcher_, plan_, units_, id_, prefix);
    if (left)
        trades_->alreadyAsked(left->tradesAsked);
    trades_->onNews = [this](const base::BusinessUnitId &unit, const TradeList &trades) {
        for (const auto &each : runners_) {
            if (each->businessUnit() == unit)
                each->feed(event::TradesNews{trades});
        }
    };
    for (size_t i = 0; i < groups_.size(); ++i)
        runners_.push_back(std::make_unique<Runner>(
            Runner::Services{ports_, dispatcher_.get(), trades_.get(), id_, prefix, [this] { changed(); }},
            contextOf(plan_->groups[i], options_, *units_), groups_[i], static_cast<int>(i)));
}

void PushRun::Impl::start()
{
    if (started_)
        return;
    started_ = true;
    startedAt_ = ports_.clock->monotonic();
    ports_.remote->onScheduleEvent([this, alive = std::weak_ptr(alive_)](const Remote::ScheduleEvent &happened) {
        if (!alive.expired())
            told(happened);
    });
    takeRun();
}

/// Nobody else may carry this run out. Where the lease cannot be had at all, the
/// records that follow fail for the same reason, and nothing is sent.
void PushRun::Impl::takeRun()
{
    const auto taken = [this, alive = std::weak_ptr(alive_)](const base::Result<Lock::Lease> &lease) {
        if (alive.expired())
            return;
        if (lease && lease->granted)
            runToken_ = lease->token;
        if (lease && !lease->granted)
            waitForRun(*lease);
        else if (waitedForRun_ > Milliseconds{0} && options_.readAgain)
            takeStock();
        else
            writeBeginning();
    };
    ports_.lock->acquire(base::ScheduleId(QStringLiteral("run:") + id_), taken);
}

/// A console that died keeps its lease for a while; one that lives keeps it.
void PushRun::Impl::waitForRun(const Lock::Lease &lease)
{
    const QString holder = lease.heldBy.isEmpty() ? QStringLiteral("another console") : lease.heldBy;
    if (interrupted_ || waitedForRun_ >= options_.lockPatience) {
        heldBy_ = holder;
        startLanes({});
        return;
    }
    waitedForRun_ += leaseLook;
    for (GroupProgress &group : groups_)
        group.heldBy = isFinal(group.state) ? QString() : holder;
    changed();
    ports_.clock->after(leaseLook, [this, alive = std::weak_ptr(alive_)] {
        if (!alive.expired())
            takeRun();
    });
}

/// What was read before the wait is old: the holder may have gone on until now.
void PushRun::Impl::takeStock()
{
    options_.readAgain([this, alive = std::weak_ptr(alive_)](std::shared_ptr<const RecoveredRun> now) {
        if (alive.expired())
            return;
        if (!now) {
            heldBy_ = groups_.empty() ? QString() : groups_.front().heldBy;
            if (heldBy_.isEmpty())
                heldBy_ = QStringLiteral("another console");
            startLanes({});
            return;
        }
        options_.recovered = std::move(now);
        build();
        writeBeginning();
    });
}

/// The plan and who approved it, before anything of it is sent (S44).
void PushRun::Impl::writeBeginning()
{
    for (GroupProgress &group : groups_)
        group.heldBy.clear();
    auto records = options_.recovered ? resumption(id_, options_, ports_.clock->now())
                                      : beginning(id_, *plan_, options_, ports_.clock->now());
    scribe_->keep(std::move(records), [this](const QString &failure) {
        neverBegan_ = !failure.isEmpty() && !options_.recovered;
        if (failure.isEmpty())
            watchUnits(failure);
        else
            startLanes(failure);
    });
}

void PushRun::Impl::watchUnits(const QString &failure)
{
    std::set<base::BusinessUnitId> units;
    for (const plan::GroupPlan &group : plan_->groups)
        units.insert(group.key.businessUnit);
    const auto go = [this, failure, guard = std::weak_ptr(alive_)] {
        if (!guard.expired())
            startLanes(failure);
    };
    ports_.remote->watch({units.begin(), units.end()}, [go](const Status &) { go(); });
    ports_.clock->after(watchPatience, go);
}

void PushRun::Impl::startLanes(const QString &failure)
{
    if (lanesStarted_)
        return;
    lanesStarted_ = true;
    feedAll(event::Started{failure, heldBy_});
    changed();
}

void PushRun::Impl::told(const Remote::ScheduleEvent &happened)
{
    for (size_t i = 0; i < runners_.size(); ++i) {
        const bool concerns = groups_[i].key.businessUnit == happened.businessUnit &&
                              (happened.schedule.isEmpty() || happened.schedule == groups_[i].key.schedule);
        if (concerns)
            runners_[i]->feed(event::OperationTold{happened.operation});
    }
}

void PushRun::Impl::changed()
{
    const bool all = std::all_of(runners_.begin(), runners_.end(), [](const auto &each) { return each->isFinished(); });
    const std::weak_ptr alive(alive_);
    if (all && lanesStarted_ && !ending_) {
        ending_ = true;
        if (heldBy_.isEmpty() && !neverBegan_)
            scribe_->keep({{QStringLiteral("end"), id_, {}, {}, QByteArrayLiteral("{}")}},
                          [this](const QString &) { over(); });
        else
            over();
    }
    if (changePosted_ || !onChange_)
        return;
    changePosted_ = true;
    ports_.clock->after(Milliseconds{0}, [this, alive] {
        if (alive.expired())
            return;
        changePosted_ = false;
        if (onChange_)
            onChange_();
    });
}

void PushRun::Impl::over()
{
    finished_ = true;
    if (runToken_)
        ports_.lock->release(base::ScheduleId(QStringLiteral("run:") + id_), *runToken_);
    changed();
    ports_.clock->after(Milliseconds{0}, [this, alive = std::weak_ptr(alive_)] {
        if (!alive.expired() && onFinished_)
            onFinished_();
    });
}

void PushRun::Impl::feed(const base::ScheduleId &group, const LaneEvent &happened)
{
    for (size_t i = 0; i < runners_.size(); ++i) {
        if (groups_[i].key.schedule == group)
            runners_[i]->feed(happened);
    }
}

void PushRun::Impl::feedAll(const LaneEvent &happened)
{
    for (const auto &each : runners_)
        each->feed(happened);
}

PushRun::PushRun(Ports ports, std::shared_ptr<const plan::PushPlan> plan, std::shared_ptr<const BusinessUnits> units,
                 RunOptions options)
    : impl_(std::make_unique<Impl>(ports, std::move(plan), std::move(units), std::move(options)))
{
}

PushRun::~PushRun() = default;

void PushRun::onChange(std::function<void()> handler) { impl_->onChange_ = std::move(handler); }
void PushRun::onFinished(std::function<void()> handler) { impl_->onFinished_ = std::move(handler); }
void PushRun::start() { impl_->start(); }
void PushRun::pause(const base::ScheduleId &group) { impl_->feed(group, event::PauseAsked{}); }
void PushRun::resume(const base::ScheduleId &group) { impl_->feed(group, event::ResumeAsked{}); }
void PushRun::pauseAll() { impl_->feedAll(event::PauseAsked{}); }
void PushRun::resumeAll() { impl_->feedAll(event::ResumeAsked{}); }
void PushRun::stop(const base::ScheduleId &group) { impl_->feed(group, event::StopAsked{}); }

void PushRun::stopAll()
{
    if (!impl_->finished_)
        impl_->interrupted_ = true;
    impl_->feedAll(event::StopAsked{});
}

void PushRun::decide(const base::ScheduleId &group, const QByteArray &conflictId, plan::Choice choice)
{
    impl_->feed(group, event::ConflictDecided{conflictId, choice});
}

void PushRun::setDisposition(const base::ScheduleId &group, const base::AgentId &agent, plan::Disposition disposition)
{
    impl_->feed(group, event::DispositionSet{agent, disposition});
}

QString PushRun::id() const { return impl_->id_; }
bool PushRun::isFinished() const { return impl_->finished_; }
bool PushRun::wasInterrupted() const { return impl_->interrupted_; }
bool PushRun::heldElsewhere() const
{
    return std::any_of(impl_->groups_.begin(), impl_->groups_.end(),
                       [](const GroupProgress &group) { return group.heldElsewhere; });
}
const std::vector<GroupProgress> &PushRun::groups() const { return impl_->groups_; }
std::map<QString, int> PushRun::requests() const { return requestsOf(impl_->groups_, impl_->dispatcher_->sent()); }
RunTotals PushRun::totals() const { return totalsOf(impl_->groups_); }

BudgetView PushRun::budget() const
{
    const RateBudget &budget = *impl_->budget_;
    const Milliseconds now = impl_->ports_.clock->monotonic();
    using Bucket = RateBudget::Bucket;
    return {budget.used(Bucket::Requests, now), budget.limit(Bucket::Requests), budget.used(Bucket::TradeJobs, now),
            budget.limit(Bucket::TradeJobs), budget.throttledFor(Bucket::Requests, now)};
}

std::optional<Instant> PushRun::syncWindowStart() const { return push::syncWindowStart(impl_->groups_); }
std::optional<Instant> PushRun::syncWindowEnd() const { return push::syncWindowEnd(impl_->groups_); }

std::optional<Milliseconds> PushRun::eta() const
{
    const Milliseconds now = impl_->ports_.clock->monotonic();
    // Lanes that wait for a trade job end when the minute allows, not at our pace.
    const bool jobsWait = impl_->budget_->waitFor(RateBudget::Bucket::TradeJobs, Priority::Read, now) > Milliseconds{0};
    return restOf(impl_->groups_, now - impl_->startedAt_, jobsWait);
}

} // namespace shiftlane::push
