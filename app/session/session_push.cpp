// Session: the push, its journal and its report.
#include "session/session_impl.h"

#include "session/plan_files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace shiftlane::session {

namespace {

// Where journal and reports go when nobody said where: nobody else reads there (S26).
QString privateFolder()
{
    const QString directory = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (QDir().mkpath(directory))
        QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return directory;
}

} // namespace

base::Status Session::Impl::openJournal()
{
    if (journal)
        return base::Done{};
    if (journalPath.isEmpty()) {
        const QString directory = privateFolder();
        journalPath = directory + (state.status.sandbox ? QStringLiteral("/sandbox-journal.sqlite")
                                                        : QStringLiteral("/journal.sqlite"));
    }
    auto opened = journal::Journal::open(journalPath);
    if (!opened)
        return opened.failure();
    journal = std::move(opened).value();
    return base::Done{};
}

push::RunOptions Session::Impl::runOptions(bool publish) const
{
    push::RunOptions options;
    options.openTrades = plan::OpenTradePolicy::Park;
    options.conflicts = plan::ConflictPolicy::Stop;
    options.waitForDecisions = true;
    options.publish = publish;
    options.chosen = state.plan.chosen;
    options.decisions = state.plan.decisions;
    return options;
}

void Session::Impl::push(bool publish)
{
    if (!state.plan.plan || !client || (job && !job->run().isFinished()))
        return;
    if (!state.plan.plan->baseKnown && !state.plan.unknownBaseAccepted)
        return fail({base::FailureKind::Usage, state.plan.plan->sourceName,
                     QStringLiteral("the plan has no base: accept every difference first")});
    const base::Status opened = openJournal();
    if (!opened)
        return fail(opened.failure());
    auto units = std::make_shared<push::BusinessUnits>(state.weeks.units);
    job = std::make_unique<PushJob>(PushJob::World{client.get(), &clock, &random, journal.get()}, state.plan.plan,
                                    units, runOptions(publish));
    connect(job.get(), &PushJob::changed, this, &Impl::onPushChanged);
    connect(job.get(), &PushJob::finished, this, &Impl::onPushFinished);
    state.run = &job->run();
    state.stage = Stage::Pushing;
    state.failure.reset();
    state.reportPath.clear();
    loggedStates_.clear();
    log({}, QStringLiteral("push started"));
    job->start();
    changed();
}

void Session::Impl::control(const std::function<void(push::PushRun &)> &action)
{
    if (job && !job->run().isFinished())
        action(job->run());
    changed();
}

void Session::Impl::onPushChanged()
{
    std::vector<PerformanceMark> marks;
    for (const push::GroupProgress &group : job->run().groups()) {
        push::LaneState &logged = loggedStates_[group.key.schedule];
        if (logged != group.state) {
            logged = group.state;
            log(group.key.schedule,
                push::word(group.state) + (group.reason.isEmpty() ? QString() : QStringLiteral(": ") + group.reason));
        }
        for (const push::LaneMark &mark : group.marks) {
            const bool conflict =
                mark.kind == push::LaneMark::Kind::Conflict || mark.kind == push::LaneMark::Kind::Locked;
            const bool retry = mark.kind == push::LaneMark::Kind::Retry || mark.kind == push::LaneMark::Kind::Ambiguous;
            if (conflict || retry)
                marks.push_back({mark.at, mark.text, conflict});
        }
    }
    std::optional<insight::SyncWindow> window;
    if (const auto from = job->run().syncWindowStart())
        window = insight::SyncWindow{*from, job->run().syncWindowEnd()};
    feed->setPush(window, std::move(marks), job->firstChangedShift());
    changed();
}

void Session::Impl::onPushFinished()
{
    onPushChanged();
    state.stage = Stage::Finished;
    const QString directory = (journal->isShared() ? privateFolder() : QFileInfo(journal->path()).absolutePath()) +
                              QStringLiteral("/reports");
    QDir().mkpath(directory);
    const QString path = directory + QStringLiteral("/push-") +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")) +
                         QStringLiteral(".json");
    const base::Status written = writeFile(path, job->report());
    if (written) {
        state.reportPath = path;
        Q_EMIT session->notice(QStringLiteral("report"), path);
    } else {
        state.failure = written.failure();
    }
    log({}, QStringLiteral("push ended"));
    std::set<base::ScheduleId> planned;
    for (const plan::GroupPlan &group : state.plan.plan->groups)
        planned.insert(group.key.schedule);
    loader->readGroups(state.weeks, planned, {}, [this](const base::Status &) { changed(); });
}

} // namespace shiftlane::session
