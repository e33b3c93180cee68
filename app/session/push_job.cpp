#include "session/push_job.h"

#include <QJsonDocument>
#include <QPointer>

namespace shiftlane::session {

PushJob::PushJob(World world, std::shared_ptr<const plan::PushPlan> plan,
                 std::shared_ptr<const push::BusinessUnits> units, push::RunOptions options, QObject *parent)
    : QObject(parent), world_(world), plan_(std::move(plan)), lock_(world.journal->lock()),
      recorder_(std::make_unique<FlightRecorder>(*world.journal, *world.clock))
{
    push::Ports ports;
    ports.clock = world_.clock;
    ports.random = world_.random;
    ports.remote = world_.client;
    ports.store = recorder_.get();
    ports.lock = &lock_;
    ports.writer = &writer_;
    options.budget = world_.client->budget();
    if (options.recovered)
        options.readAgain = [this, left = options.recovered](auto done) { readAgain(*left, std::move(done)); };
    const push::RunOptions told = options;
    run_ = std::make_unique<push::PushRun>(ports, plan_, units, std::move(options));
    record(*units, told);
    run_->onChange([this] {
        recorder_->look(*run_);
        Q_EMIT changed();
    });
    run_->onFinished([this] {
        endedAt_ = world_.clock->now();
        Q_EMIT finished();
    });
}

PushJob::~PushJob()
{
    world_.client->observe(nullptr);
    run_.reset(); // it writes to the recorder
}

// What was there before an earlier session left the run stands in the journal.
void PushJob::record(const push::BusinessUnits &units, const push::RunOptions &options)
{
    recorder_->begin(*run_, *plan_, units, options);
    if (options.recovered) {
        recorder_->waitForEarlier();
        world_.journal->read([guard = QPointer<PushJob>(this)](const base::Result<journal::Journal::Records> &records) {
            if (guard)
                guard->recorder_->takeEarlier(records, guard->run_->id());
        });
    }
    world_.client->observe([guard = QPointer<PushJob>(this)](const genesys::ExchangeFacts &facts) {
        if (guard && !guard->endedAt_)
            guard->recorder_->take(facts);
    });
}

QByteArray PushJob::takeRecord(const RecordLines &more) const
{
    world_.client->observe(nullptr);
    recorder_->look(*run_);
    for (const auto &[kind, body] : more)
        recorder_->add(kind, body);
    recorder_->add(QStringLiteral("report"), QJsonDocument::fromJson(report()).toJson(QJsonDocument::Compact));
    return recorder_->finish();
}

bool PushJob::neverBegan() const
{
    return run_->isFinished() && !run_->wasInterrupted() && !run_->heldElsewhere() && !recorder_->began();
}

void PushJob::start()
{
    startedAt_ = world_.clock->now();
    run_->start();
}

// The journal answers later, on this thread, and its answers end with it; we may
// be gone before.
void PushJob::readAgain(const push::RecoveredRun &left,
                        std::function<void(std::shared_ptr<const push::RecoveredRun>)> done)
{
    world_.journal->read([guard = QPointer<PushJob>(this), id = left.runId, reopened = left.reopened,
                          done = std::move(done)](const base::Result<journal::Journal::Records> &records) {
        if (!guard)
            return;
        const auto open = records ? push::openRuns(*records, reopened) : records.failure();
        if (open) {
            for (const push::RecoveredRun &each : *open) {
                if (each.runId == id)
                    return done(std::make_shared<const push::RecoveredRun>(each));
            }
        }
        done(nullptr);
    });
}

files::ReportInput PushJob::reportInput() const
{
    return {run_.get(), plan_->sourceName, plan_->sourceHash, world_.journal->name(), startedAt_, endedAt_};
}

QByteArray PushJob::report() const { return files::writeReport(reportInput()); }

QString PushJob::table() const { return files::outcomeTable(reportInput()); }

int exitCodeOf(const push::PushRun &run) { return exitCodeOf(run.totals(), run.wasInterrupted(), run.heldElsewhere()); }

QByteArray reportOf(const push::RecoveredRun &run, const QString &journalPath)
{
    push::RunOptions options = run.options;
    options.recovered = std::make_shared<const push::RecoveredRun>(run);
    const push::PushRun standing({}, run.plan, std::make_shared<push::BusinessUnits>(), options); // never started
    return files::writeReport({&standing, run.plan->sourceName, run.plan->sourceHash, journalPath, {}, {}});
}

plan::AgentsByGroup failedAgents(const push::PushRun &run)
{
    using push::Outcome;
    plan::AgentsByGroup failed;
    for (const push::GroupProgress &group : run.groups())
        for (const push::AgentProgress &agent : group.agents)
            if (agent.outcome == Outcome::Rejected || agent.outcome == Outcome::Unknown ||
                agent.outcome == Outcome::Postponed || agent.outcome == Outcome::Conflict)
                failed[group.key.schedule].insert(agent.agent);
    return failed;
}

int worseExitCode(int a, int b)
{
    for (const int code : {130, 5, 7, 8, 4, 3}) {
        if (a == code || b == code)
            return code;
    }
    return 0;
}

int exitCodeOf(const push::RunTotals &totals, bool interrupted, bool heldElsewhere)
{
    const auto count = [&](push::Outcome outcome) {
        const auto it = totals.byOutcome.find(outcome);
        return it == totals.byOutcome.end() ? 0 : it->second;
    };
    using push::Outcome;
    if (interrupted)
        return 130;
    if (count(Outcome::Rejected) > 0)
        return 5;
    if (heldElsewhere)
        return 7;
    if (count(Outcome::Postponed) + count(Outcome::Unknown) + count(Outcome::Pending) > 0)
        return 8;
    if (count(Outcome::Conflict) > 0)
        return 4;
    if (count(Outcome::Parked) + count(Outcome::Excluded) + count(Outcome::Cancelled) > 0)
        return 3;
    return 0;
}

} // namespace shiftlane::session
