#include "simulation/console.h"

#include "simulation/history.h"
#include "simulation/service.h"
#include "simulation/watch.h"

#include <algorithm>

namespace shiftlane::simulation {

namespace {

constexpr qint64 epoch = 1'764'000'000'000; // some November

base::Failure storageFailure(const QString &why)
{
    base::Failure failure;
    failure.kind = base::FailureKind::Storage;
    failure.where = QStringLiteral("journal");
    failure.reason = why;
    return failure;
}

} // namespace

Session::Session(World &world, int console, int number)
    : world_(world), console_(console), name_(QStringLiteral("c%1s%2").arg(console).arg(number)),
      dice_(world.dice().next()), writer_(world.service().writer()), budget_(std::make_shared<push::RateBudget>()),
      born_(world.timeline().now())
{
}

Session::~Session() = default;

void Session::begin(std::shared_ptr<const plan::PushPlan> plan, push::RunOptions options)
{
    options.budget = budget_;
    Job &job = jobs_.emplace_back();
    job.plan = std::move(plan);
    job.options = options;
    start(job);
}

void Session::takeUp(const push::RecoveredRun &left)
{
    push::RunOptions options = left.options;
    options.recovered = std::make_shared<const push::RecoveredRun>(left);
    options.readAgain = [this, run = left.runId](auto done) {
        deliver(Milliseconds{5}, [this, run, done = std::move(done)] {
            std::vector<push::JournalRecord> records;
            const auto &all = world_.store().records();
            std::copy_if(all.begin(), all.end(), std::back_inserter(records),
                         [&](const push::JournalRecord &each) { return each.runId == run; });
            const auto open = push::openRuns(records);
            done(open && !open->empty() ? std::make_shared<const push::RecoveredRun>(open->front()) : nullptr);
        });
    };
    ++world_.counts().resumes;
    world_.happened(QStringLiteral("resume"));
    if (world_.strikes(Fault::CrashInRecovery, 0.5))
        planCrash(dice_.chance(0.5) ? Fault::CrashAtStore : Fault::CrashAtSend, 1 + dice_.below(6), dice_.chance(0.5));
    begin(left.plan, options);
}

void Session::start(Job &job)
{
    job.run = std::make_unique<push::PushRun>(push::Ports{this, this, this, this, this, writer_.get()}, job.plan,
                                              world_.units(), job.options);
    world_.watch().knowRun(job.run->id(), job.plan, job.options);
    job.run->onChange([this, &job] { checkProgress(job); });
    job.run->onFinished([this, &job] {
        if (job.finished)
            world_.violate(QStringLiteral("finished told twice"));
        job.finished = true;
        checkProgress(job);
        world_.watch().runEnded(*this, *job.run);
    });
    job.run->start();
}

void Session::crash()
{
    if (dead_)
        return;
    dead_ = true;
    deadSince_ = world_.timeline().now();
    ++world_.counts().crashes;
    world_.happened(QStringLiteral("crash"));
    if (world_.history())
        world_.history()->note("crash", name_);
    for (const Job &job : jobs_) {
        if (!job.finished)
            world_.stranded(job.run->id());
    }
    world_.watch().died(*this);
    // Not from inside a call of the engine.
    world_.timeline().after(Milliseconds{0}, [this] {
        for (Job &job : jobs_) {
            world_.watch().leave(*job.run);
            job.run.reset();
        }
        held_.clear();
        world_.consoles()[static_cast<size_t>(console_)]->died();
    });
}

void Session::pause(Milliseconds length)
{
    if (dead_ || pausedSince_)
        return;
    pausedSince_ = world_.timeline().now();
    world_.happened(QStringLiteral("stopped"));
    world_.timeline().after(length, [this] { wake(); });
}

void Session::wake()
{
    pausedSince_.reset();
    while (!held_.empty() && !dead_ && !pausedSince_) {
        const auto next = std::move(held_.front());
        held_.pop_front();
        next();
    }
}

bool Session::isBusy() const
{
    return !dead_ && std::any_of(jobs_.begin(), jobs_.end(), [](const Job &job) { return !job.finished; });
}

bool Session::carries(const QString &run) const
{
    return !dead_ && std::any_of(jobs_.begin(), jobs_.end(),
                                 [&](const Job &job) { return !job.finished && job.run->id() == run; });
}

std::optional<Milliseconds> Session::silentSince() const
{
    std::optional<Milliseconds> since;
    for (const auto &each : {deadSince_, pausedSince_, unreachableSince_}) {
        if (each)
            since = since ? std::min(*since, *each) : *each;
    }
    return since;
}

void Session::setUnreachable(Milliseconds length)
{
    if (unreachableSince_)
        return;
    unreachableSince_ = world_.timeline().now();
    world_.timeline().after(length, [this] { unreachableSince_.reset(); });
}

void Session::planCrash(Fault kind, int n, bool before)
{
    crashKind_ = kind;
    crashAt_ = n + (kind == Fault::CrashAtStore ? appends_ : sends_);
    crashBefore_ = before;
}

bool Session::diesAt(Fault kind, int n, bool before)
{
    const bool dies = crashKind_ == kind && crashAt_ == n && crashBefore_ == before && world_.isChaos();
    if (dies)
        world_.showed(kind);
    return dies;
}

void Session::deliver(Milliseconds delay, std::function<void()> what)
{
    world_.timeline().after(delay, [this, what = std::move(what)]() mutable {
        if (dead_)
            return;
        if (pausedSince_)
            held_.push_back(std::move(what));
        else
            what();
    });
}

Instant Session::now() const { return {epoch + (world_.timeline().now() + skew_).count()}; }

Milliseconds Session::monotonic() const { return world_.timeline().now() - born_ + Milliseconds{5'000}; }

QString Session::uniqueId() { return QStringLiteral("%1n%2").arg(name_).arg(++ids_); }

void Session::send(push::Request request, QString requestId, std::function<void(push::Answer)> done)
{
    if (dead_)
        return;
    ++sends_;
    if (diesAt(Fault::CrashAtSend, sends_, true)) {
        crash();
        return;
    }
    world_.service().send(*this, std::move(request), requestId, std::move(done));
    if (diesAt(Fault::CrashAtSend, sends_, false))
        crash();
}

void Session::onScheduleEvent(std::function<void(const ScheduleEvent &)> handler)
{
    handlers_.push_back(std::move(handler));
}

void Session::watch(const std::vector<base::BusinessUnitId> &, std::function<void(push::Status)> done)
{
    deliver(Milliseconds{20}, [done = std::move(done)] { done(base::Done{}); });
}

void Session::tell(const ScheduleEvent &happened)
{
    deliver(Milliseconds{1}, [this, happened] {
        for (size_t i = 0; i < handlers_.size(); ++i)
            handlers_[i](happened);
    });
}

void Session::append(push::JournalRecord record, std::function<void(push::Status)> done)
{
    if (dead_)
        return;
    ++appends_;
    if (diesAt(Fault::CrashAtStore, appends_, true)) {
        crash();
        return;
    }
    if (unreachableSince_) {
        deliver(Milliseconds{5'000}, [done = std::move(done)] { done(storageFailure(QStringLiteral("no answer"))); });
        return;
    }
    if (world_.strikes(Fault::StoreFails, 0.1)) {
        deliver(Milliseconds{3}, [done = std::move(done)] { done(storageFailure(QStringLiteral("disk full"))); });
        return;
    }
    const bool lastWord = diesAt(Fault::CrashAtStore, appends_, false);
    const bool ackLost = world_.strikes(Fault::AckLost, 0.06);
    const Milliseconds at = world_.timeline().now();
    lastCommit_ = std::max(lastCommit_, at + dice_.between(1, 5)); // one writer: in order
    world_.timeline().after(
        lastCommit_ - at, [this, lastWord, ackLost, record = std::move(record), done = std::move(done)]() mutable {
            if (dead_ && !lastWord && dice_.chance(0.3))
                commitsLost_ = true; // this one and all behind it
            if (commitsLost_)
                return;
            const push::Status status = world_.store().commit(record, *this);
            if (ackLost)
                deliver(Milliseconds{5'000},
                        [done = std::move(done)] { done(storageFailure(QStringLiteral("connection lost"))); });
            else
                deliver(Milliseconds{1}, [done = std::move(done), status] { done(status); });
        });
    if (lastWord)
        crash();
}

void Session::acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done)
{
    if (dead_)
        return;
    if (unreachableSince_ || world_.strikes(Fault::LockFails, 0.2)) {
        deliver(Milliseconds{20}, [done = std::move(done)] { done(storageFailure(QStringLiteral("no answer"))); });
        return;
    }
    world_.timeline().after(Milliseconds{2}, [this, schedule, done = std::move(done)]() mutable {
        if (dead_)
            return;
        const Lease lease = world_.leases().acquire(schedule.value, *this);
        deliver(Milliseconds{1}, [done = std::move(done), lease] { done(lease); });
    });
}

void Session::release(const base::ScheduleId &schedule, qint64 token)
{
    if (!dead_)
        world_.leases().release(schedule.value, token, *this);
}

void Session::checkProgress(const Job &job)
{
    if (dead_)
        return;
    int planned = 0;
    for (const push::GroupProgress &group : job.run->groups()) {
        for (const push::AgentProgress &agent : group.agents) {
            ++planned;
            if (!push::mayStandIn(agent.outcome, group.state))
                world_.violate(QStringLiteral("L2: %1 in %2").arg(push::word(agent.outcome), push::word(group.state)));
            // U1: nothing is claimed that the journal does not hold.
            if (agent.outcome == push::Outcome::Applied &&
                !world_.store().hasOutcome(job.run->id(), agent.agent, push::Outcome::Applied))
                world_.violate(QStringLiteral("U1: %1 applied, not in the journal").arg(agent.agent.value));
        }
    }
    if (planned != job.plan->agentCount() || job.run->totals().planned != planned)
        world_.violate(QStringLiteral("L1: %1 of %2 agents").arg(planned).arg(job.plan->agentCount()));
}

void Session::meddle()
{
    if (dead_ || pausedSince_ || jobs_.empty())
        return;
    Job &job = jobs_[static_cast<size_t>(dice_.below(static_cast<int>(jobs_.size())))];
    if (job.finished || !job.run)
        return;
    push::PushRun &run = *job.run;
    const auto &groups = job.plan->groups;
    const auto &group = groups[static_cast<size_t>(dice_.below(static_cast<int>(groups.size())))];
    const auto &agent = group.agents[static_cast<size_t>(dice_.below(static_cast<int>(group.agents.size())))].agent;
    const auto decideFirst = [&] {
        for (const auto &progress : run.groups()) {
            for (const auto &each : progress.agents) {
                if (each.conflicts.empty())
                    continue;
                const plan::Choice choice = dice_.chance(0.5) ? plan::Choice::KeepService : plan::Choice::KeepPlanned;
                run.decide(progress.key.schedule, each.conflicts.front().id, choice);
                return;
            }
        }
    };
    for (const auto &progress : run.groups()) {
        if (progress.state == push::LaneState::NeedsDecision && dice_.chance(0.1)) {
            run.stop(progress.key.schedule); // rather than decide
            return;
        }
    }
    switch (dice_.below(16)) {
    case 0:
    case 1:
        run.pause(group.key.schedule);
        break;
    case 2:
        run.setDisposition(group.key.schedule, agent, plan::Disposition::Exclude);
        break;
    case 3:
        run.setDisposition(group.key.schedule, agent, plan::Disposition::Park);
        break;
    case 4:
        run.setDisposition(group.key.schedule, agent, plan::Disposition::Push);
        break;
    case 5:
        if (dice_.chance(0.3))
            run.stop(group.key.schedule);
        break;
    case 6:
        run.pauseAll();
        break;
    case 7:
        if (dice_.chance(0.05))
            run.stopAll();
        break;
    case 8:
    case 9:
    case 10:
        decideFirst();
        break;
    default:
        run.resumeAll();
    }
}

void Session::tidyUp()
{
    for (Job &job : jobs_) {
        if (dead_ || job.finished)
            continue;
        for (const auto &group : job.run->groups()) {
            for (const auto &agent : group.agents) {
                if (agent.conflicts.empty() || agent.outcome != push::Outcome::Pending)
                    continue;
                if (dice_.chance(0.5))
                    job.run->decide(group.key.schedule, agent.conflicts.front().id, plan::Choice::KeepService);
                else
                    job.run->setDisposition(group.key.schedule, agent.agent, plan::Disposition::Exclude);
            }
        }
        job.run->resumeAll();
    }
}

void Console::plan(std::shared_ptr<const plan::PushPlan> plan, push::RunOptions options, Milliseconds begin)
{
    plan_ = std::move(plan);
    options_ = std::move(options);
    open();
    world_.timeline().after(begin, [this] { push(); });
}

void Console::push()
{
    begun_ = true;
    if (Session &session = open(); !session.silentSince())
        session.begin(plan_, options_);
    else
        world_.timeline().after(Milliseconds{5'000}, [this] { push(); });
}

Session &Console::open()
{
    if (sessions_.empty() || sessions_.back()->isDead()) {
        sessions_.push_back(std::make_unique<Session>(world_, number_, static_cast<int>(sessions_.size())));
        trouble(*sessions_.back());
        if (world_.settings().planners && world_.dice().chance(0.5))
            meddleOn(*sessions_.back());
    }
    return *sessions_.back();
}

/// Decided when the process starts: when it dies or stands still, how wrong its clock is.
void Console::trouble(Session &session)
{
    Dice &dice = world_.dice();
    Timeline &timeline = world_.timeline();
    if (world_.strikes(Fault::ClockSkew, 0.7))
        session.setClock(Milliseconds{(dice.below(121) - 60) * 60'000});
    if (world_.strikes(Fault::ClockJump, 0.7))
        timeline.after(dice.between(100, 60'000),
                       [&session, jump = dice.below(241) - 120] { session.setClock(Milliseconds{jump * 60'000}); });
    if (world_.draws(Fault::CrashAtStore) && dice.chance(0.6))
        session.planCrash(Fault::CrashAtStore, 1 + dice.below(30), dice.chance(0.5));
    else if (world_.draws(Fault::CrashAtSend) && dice.chance(0.6))
        session.planCrash(Fault::CrashAtSend, 1 + dice.below(30), dice.chance(0.5));
    if (world_.draws(Fault::Crash) && dice.chance(0.6))
        timeline.after(dice.between(50, 40'000), [this, &session] {
            if (session.isBusy() && world_.strikes(Fault::Crash, 1.0))
                session.crash();
        });
    if (world_.draws(Fault::Paused) && dice.chance(0.8))
        timeline.after(dice.between(50, 30'000), [this, &session, length = dice.between(500, 90'000)] {
            if (session.isBusy() && world_.strikes(Fault::Paused, 1.0))
                session.pause(length);
        });
    if (world_.draws(Fault::StoreUnreachable) && dice.chance(0.8))
        timeline.after(dice.between(50, 30'000), [this, &session, length = dice.between(500, 60'000)] {
            if (session.isBusy() && world_.strikes(Fault::StoreUnreachable, 1.0))
                session.setUnreachable(length);
        });
}

void Console::meddleOn(Session &session)
{
    world_.timeline().after(world_.dice().between(10, 8'000), [this, &session] {
        if (session.isDead() || !world_.isChaos())
            return;
        session.meddle();
        meddleOn(session);
    });
}

void Console::died()
{
    if (world_.strikes(Fault::ResumedElsewhere, 0.6))
        return; // the calm finds it; a colleague may be quicker
    world_.timeline().after(world_.dice().between(1'000, 40'000), [this] {
        Session &next = open();
        world_.lookForOrphans(next);
    });
}

} // namespace shiftlane::simulation
