#include "fake_world.h"

#include "fake_world_service.h"
#include "plan/merge.h"

#include <algorithm>

namespace shiftlane::test {

using push::LaneState;
using push::Outcome;

namespace {

constexpr std::array<QLatin1String, faultCount> faultWords = {
    QLatin1String("notSent"),        QLatin1String("cutBefore"),     QLatin1String("cutAfter"),
    QLatin1String("timedOutBefore"), QLatin1String("timedOutAfter"), QLatin1String("errorBefore"),
    QLatin1String("errorAfter"),     QLatin1String("throttled"),     QLatin1String("unavailable"),
    QLatin1String("unauthorised"),   QLatin1String("nonsense"),      QLatin1String("uploadRefused"),
    QLatin1String("eventLost"),      QLatin1String("eventEarly"),    QLatin1String("eventTwice"),
    QLatin1String("eventForged"),    QLatin1String("eventForeign"),  QLatin1String("staleAsEvent"),
    QLatin1String("staleAs400"),     QLatin1String("doneAtOnce"),    QLatin1String("slow"),
    QLatin1String("lockNamesAgent"), QLatin1String("lockAsEvent"),   QLatin1String("storeFails"),
    QLatin1String("lockFails"),      QLatin1String("sizeLimit"),     QLatin1String("oneWeekJobs"),
    QLatin1String("colleagueBusy"),  QLatin1String("staleReads"),
};

base::Failure storageFailure()
{
    base::Failure failure;
    failure.kind = base::FailureKind::Storage;
    failure.reason = QStringLiteral("disk full");
    return failure;
}

} // namespace

QString word(Fault fault) { return faultWords[static_cast<size_t>(fault)]; }

void FakeClock::after(Milliseconds delay, std::function<void()> run)
{
    queue_.push(
        {now_ + std::max(delay, Milliseconds{0}), ++order_, std::make_shared<std::function<void()>>(std::move(run))});
}

bool FakeClock::step()
{
    if (queue_.empty())
        return false;
    const Entry next = queue_.top();
    queue_.pop();
    now_ = next.at;
    (*next.run)();
    return true;
}

quint64 FakeRandom::next()
{
    quint64 z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double FakeRandom::unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }

int FakeRandom::below(int n) { return n <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(n)); }

QString FakeRandom::uniqueId() { return QStringLiteral("id%1").arg(++ids_); }

class FakeWorld::Store : public push::Store {
public:
    explicit Store(FakeWorld &world) : world_(world) {}
    void append(push::JournalRecord record, std::function<void(push::Status)> done) override
    {
        const bool fails = world_.strikes(Fault::StoreFails, 0.1);
        world_.clock().after(Milliseconds{1 + world_.random().below(5)},
                             [this, record = std::move(record), done, fails] {
                                 if (fails) {
                                     done(storageFailure());
                                     return;
                                 }
                                 world_.happened(record.kind);
                                 if (record.kind == u"intent") {
                                     static const QByteArray key = QByteArrayLiteral("\"sha256\":\"");
                                     const auto at = record.body.indexOf(key);
                                     world_.service().intents.insert(record.body.mid(at + key.size(), 64));
                                 }
                                 done(base::Done{});
                             });
    }

private:
    FakeWorld &world_;
};

class FakeWorld::Locks : public push::Lock {
public:
    explicit Locks(FakeWorld &world) : world_(world) {}
    void acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done) override
    {
        const bool fails = world_.strikes(Fault::LockFails, 0.2);
        world_.clock().after(Milliseconds{2}, [this, schedule, done, fails] {
            if (fails)
                done(storageFailure());
            else if (!held_.insert(schedule).second)
                done(Lease{0, QStringLiteral("somebody"), false});
            else
                done(Lease{++token_, {}, true});
        });
    }
    void release(const base::ScheduleId &schedule, qint64) override { held_.erase(schedule); }
    [[nodiscard]] bool empty() const { return held_.empty(); }

private:
    FakeWorld &world_;
    std::set<base::ScheduleId> held_;
    qint64 token_ = 0;
};

class FakeWorld::Writer : public push::UploadWriter {
public:
    explicit Writer(FakeService &service) : service_(service) {}
    QByteArray gzipUpdate(qint64 version, const std::vector<schedule::AgentDelta> &agents, bool publish) const override
    {
        const QByteArray bytes = QByteArrayLiteral("payload ") + QByteArray::number(++serial_);
        service_.payloads[bytes] = {version, agents, publish};
        return bytes;
    }

private:
    FakeService &service_;
    mutable int serial_ = 0;
};

FakeWorld::FakeWorld(WorldOptions options)
    : options_(options), random_(options.seed * 0x2545F4914F6CDD1DULL + 1),
      service_(std::make_unique<FakeService>(*this)), store_(std::make_unique<Store>(*this)),
      locks_(std::make_unique<Locks>(*this)), writer_(std::make_unique<Writer>(*service_))
{
    if (!options_.only.empty()) {
        drawn_ = options_.only;
    } else if (options_.faults) {
        for (int i = 0; i < faultCount; ++i) { // swarm: each seed has its own few kinds
            if (random_.chance(0.15))
                drawn_.insert(static_cast<Fault>(i));
        }
    }
    build();
}

FakeWorld::~FakeWorld() = default;

push::Ports FakeWorld::ports()
{
    return {&clock_, &random_, service_.get(), store_.get(), locks_.get(), writer_.get()};
}

bool FakeWorld::strikes(Fault fault, double chance)
{
    if (!draws(fault) || (chance < 1.0 && (!chaotic() || !random_.chance(chance))))
        return false;
    ++totals_.fired[word(fault)];
    happened(word(fault));
    return true;
}

void FakeWorld::violate(const QString &what)
{
    if (violations_.size() < 20)
        violations_.append(QStringLiteral("%1 ms: %2").arg(clock_.monotonic().count()).arg(what));
}

void FakeWorld::happened(const QString &what)
{
    const auto mix = [this](quint64 value) { trace_ = (trace_ ^ value) * 1099511628211ULL; };
    mix(static_cast<quint64>(clock_.monotonic().count()));
    for (const QChar c : what)
        mix(c.unicode());
}

void FakeWorld::push(push::RunOptions options)
{
    push::PushRun run(ports(), plan_, units_, std::move(options));
    drive(run, options_.chaos + Milliseconds{15 * 60'000});
}

void FakeWorld::drive(push::PushRun &run, Milliseconds limit)
{
    run.onChange([this, &run] { checkProgress(run); });
    bool finished = false;
    run.onFinished([this, &finished] {
        if (finished)
            violate(QStringLiteral("finished told twice"));
        finished = true;
    });
    service_->startActors();
    run.start();
    while (!finished && clock_.monotonic() < limit && clock_.step()) {
    }
    if (!finished) {
        violate(QStringLiteral("L3: not finished"));
        for (const auto &group : run.groups())
            violate(QStringLiteral("  %1 %2").arg(group.key.schedule.value, push::word(group.state)));
        return;
    }
    checkEnd(run);
}

void FakeWorld::checkProgress(const push::PushRun &run)
{
    for (const push::GroupProgress &group : run.groups()) {
        for (size_t from = 0; from < group.edgesTaken.size(); ++from) {
            for (unsigned to = 0; to < push::laneStateCount; ++to) {
                const bool taken = (group.edgesTaken[from] & (1u << to)) != 0;
                if (taken && !push::isLegalEdge(static_cast<LaneState>(from), static_cast<LaneState>(to)))
                    violate(QStringLiteral("L2: edge %1 -> %2")
                                .arg(push::word(static_cast<LaneState>(from)), push::word(static_cast<LaneState>(to))));
            }
        }
        for (const push::AgentProgress &agent : group.agents) {
            if (!push::mayStandIn(agent.outcome, group.state))
                violate(QStringLiteral("L2: %1 in %2").arg(push::word(agent.outcome), push::word(group.state)));
        }
    }
}

void FakeWorld::checkEnd(const push::PushRun &run)
{
    checkProgress(run);
    if (!locks_->empty())
        violate(QStringLiteral("a lock was not given back"));
    const push::RunTotals sum = run.totals();
    int ended = 0;
    for (const auto &[outcome, count] : sum.byOutcome) {
        totals_.outcomes[push::word(outcome)] += count;
        ended += outcome == Outcome::Pending ? 0 : count;
    }
    if (ended != sum.planned || sum.planned != plan_->agentCount())
        violate(QStringLiteral("L1: %1 of %2 agents ended").arg(ended).arg(plan_->agentCount()));
    for (const push::GroupProgress &progress : run.groups()) {
        for (size_t from = 0; from < progress.edgesTaken.size(); ++from)
            totals_.edges[from] |= progress.edgesTaken[from];
        if (!push::isFinal(progress.state))
            violate(QStringLiteral("L1: %1 ended in %2").arg(progress.key.schedule.value, push::word(progress.state)));
        const FakeService::Group &group = service_->groups.at(progress.key.schedule);
        for (size_t i = 0; i < progress.agents.size(); ++i) {
            const push::AgentProgress &agent = progress.agents[i];
            const plan::AgentPlan &edits = progress.plan->agents[i];
            const auto count = group.effects.find(agent.agent);
            const int effects = count == group.effects.end() ? 0 : count->second;
            totals_.writesApplied += effects;
            const bool there = agent.outcome == Outcome::Applied || agent.outcome == Outcome::AlreadyPresent;
            const auto edited = group.foreignEdits.find(agent.agent);
            const bool alone = edited == group.foreignEdits.end();
            // A colleague may change our cells between a lost answer and the read: that is a conflict again.
            const bool doubtful = agent.outcome == Outcome::Unknown || (agent.outcome == Outcome::Conflict && !alone);
            if (effects > 1 || (agent.outcome == Outcome::Applied && effects != 1) ||
                (effects > 0 && !there && !doubtful))
                violate(QStringLiteral("W7: %1 %2 with %3 effects (%4)")
                            .arg(agent.agent.value, push::word(agent.outcome))
                            .arg(effects)
                            .arg(agent.reason));
            const auto at = group.agents.find(agent.agent);
            if (there && alone && !schedule::sameContent(at->second, plan::planned(*edits.base, edits)))
                violate(
                    QStringLiteral("U1: %1 %2 but other content").arg(agent.agent.value, push::word(agent.outcome)));
        }
    }
}

} // namespace shiftlane::test
