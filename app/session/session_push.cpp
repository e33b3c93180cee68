// Session: the push, its journal and its report.
#include "session/session_impl.h"

#include "session/plan_files.h"
#include "session/push_picture.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace shiftlane::session {

push::RunOptions Session::Impl::runOptions(bool publish) const
{
    push::RunOptions options;
    options.openTrades = plan::OpenTradePolicy::Park;
    options.conflicts = plan::ConflictPolicy::Stop;
    options.waitForDecisions = true;
    options.publish = publish;
    options.account = state.account;
    options.planner = state.planner;
    options.chosen = state.plan.chosen;
    options.decisions = state.plan.decisions;
    return options;
}

void Session::Impl::push(bool publish, bool parkedReturn, bool intoClosed)
{
    if (!state.plan.plan || !client || isPushing())
        return;
    if (!state.plan.plan->baseKnown && !state.plan.unknownBaseAccepted)
        return fail({base::FailureKind::Usage, state.plan.plan->sourceName,
                     QStringLiteral("the plan has no base: accept every difference first")});
    const base::Status opened = openJournal();
    if (!opened || state.journal.view->failure)
        return changed(); // said where the journal is
    for (const plan::GroupPlan &group : state.plan.plan->groups)
        if (!intoClosed && state.journal.ledger.closed(group.key.schedule))
            return refuse({base::FailureKind::Usage, state.plan.plan->sourceName,
                           QStringLiteral("the week of %1 is closed").arg(group.businessUnitName)});
    publishedLast_ = publish;
    waiting_.push_back({state.plan.plan, runOptions(publish), parkedReturn, true});
    startNext();
}

/// Weeks first: whoever watches a push must see its groups.
void Session::Impl::startNext()
{
    if (looksOn_ || waiting_.empty() || isPushing() || !isResting() || !state.journal.view ||
        !state.journal.view->ready)
        return;
    Start &next = waiting_.front();
    const auto &groups = next.plan->groups;
    const bool shown = std::all_of(groups.begin(), groups.end(),
                                   [this](const auto &group) { return state.weeks.find(group.key.schedule); });
    if (!shown && !next.weeksAsked) {
        next.weeksAsked = true;
        QDate first = groups.front().key.weekDate;
        for (const plan::GroupPlan &group : groups)
            first = std::min(first, group.key.weekDate);
        return showWeeks(first);
    }
    Start start = std::move(next);
    waiting_.pop_front();
    if (state.plan.plan != start.plan) { // not the one that was prepared here
        state.plan = PlanState{};
        state.plan.plan = start.plan;
        state.plan.unknownBaseAccepted = true;
        state.plan.chosen = start.options.chosen;
        state.plan.decisions = start.options.decisions;
        recheck();
    }
    startJob(start.plan, std::move(start.options), start.parkedReturn);
}

void Session::Impl::startJob(const std::shared_ptr<const plan::PushPlan> &plan, push::RunOptions options,
                             bool parkedReturn)
{
    const bool publishes = options.publish;
    auto units = std::make_shared<push::BusinessUnits>(state.weeks.units);
    job = std::make_unique<PushJob>(PushJob::World{client.get(), &clock, &random, journal.get()}, plan, units,
                                    std::move(options));
    beginFlightRecord();
    connect(job.get(), &PushJob::changed, this, &Impl::onPushChanged);
    connect(job.get(), &PushJob::finished, this, &Impl::onPushFinished);
    replay_.reset(); // what is sent is seen
    state.run = &job->run();
    state.stage = Stage::Pushing;
    state.failure.reset();
    state.reportPath.clear();
    loggedStates_.clear();
    loggedMarks_.clear();
    restoreAsked_.clear();
    readSinceItsLane_.clear();
    log({}, QStringLiteral("push started"));
    if (parkedReturn)
        journal->append(push::ParkedLedger::returnsByItself(job->run().id()), [this](const base::Status &kept) {
            if (!kept)
                refuse(kept.failure());
        });
    updateView([this](JournalView &view) {
        std::erase_if(view.openRuns, [this](const OpenRunRow &row) { return row.runId == job->run().id(); });
    });
    const auto unit = units->find(plan->groups.front().key.businessUnit);
    feed->beginPush(routedSpans(*plan, publishes), unit == units->end() ? QTimeZone::utc() : unit->second.zone);
    job->start();
    changed();
}

/// The lanes only where something of the plan or its trades is another; the budgets move on by themselves.
void Session::Impl::refreshOutlook()
{
    state.outlook.reset();
    if (state.stage != Stage::Checked || !state.plan.plan)
        return;
    quint64 newest = std::max(state.plan.whole, state.weeks.tradesRevision);
    for (const auto &[id, revision] : state.plan.revisions)
        newest = std::max(newest, revision);
    if (std::exchange(lanesOf_, newest) != newest)
        lanes_ = lanesOf(state);
    const StatusLine &status = state.status;
    auto outlook = std::make_shared<PushOutlook>(
        outlookOf(lanes_, {status.budgetUsed, status.budgetLimit, status.tradeJobsUsed, status.tradeJobsLimit}));
    if (outlook->writes == 0)
        return;
    const auto unit = state.weeks.units.find(state.plan.plan->groups.front().key.businessUnit);
    addQuietHours(*outlook, history_.moments(), clock.now(),
                  unit == state.weeks.units.end() ? QTimeZone::utc() : unit->second.zone);
    state.outlook = std::move(outlook);
}

void Session::Impl::control(const std::function<void(push::PushRun &)> &action)
{
    if (isPushing())
        action(job->run());
    changed();
}

void Session::Impl::onPushChanged()
{
    for (const push::GroupProgress &group : job->run().groups()) {
        push::LaneState &logged = loggedStates_[group.key.schedule];
        if (logged != group.state) {
            logged = group.state;
            log(group.key.schedule,
                push::word(group.state) + (group.reason.isEmpty() ? QString() : QStringLiteral(": ") + group.reason));
        }
        const std::vector<PerformanceMark> marks = marksOf(group); // each has its line, to be led to
        for (size_t &told = loggedMarks_[group.key.schedule]; told < marks.size(); ++told)
            log(group.key.schedule, marks[told].text);
    }
    feed->setPush(pictureOf(job->run()));
    restoreWhatEnded();
    rereadShown();
    changed();
}

void Session::Impl::onPushFinished()
{
    onPushChanged();
    state.stage = Stage::Finished;
    const QString path = reportsFolder() + QStringLiteral("/push-") +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")) +
                         QStringLiteral(".json");
    const base::Status written = writeFile(path, job->report());
    if (written) {
        state.reportPath = path;
        Q_EMIT session->notice(QStringLiteral("report"), path);
    } else {
        state.failure = written.failure();
    }
    if (const QString record = writeFlightRecord(path); !record.isEmpty())
        Q_EMIT session->notice(QStringLiteral("flightRecord"), record);
    log({}, QStringLiteral("push ended"));
    std::set<base::ScheduleId> planned;
    for (const plan::GroupPlan &group : state.plan.plan->groups)
        planned.insert(group.key.schedule);
    loader->readGroups(state.weeks, planned, {}, [this](const base::Status &) { changed(); });
    refreshWatch(); // which of the writes that were told are ours
    readJournal();  // parked agents, open work, and the next push that waits
}

/// The same plan, cut down to what failed; the check reads again first.
void Session::Impl::retryFailed()
{
    if (!job || isPushing() || state.stage != Stage::Finished || !state.plan.plan)
        return;
    const plan::AgentsByGroup failed = failedAgents(job->run());
    if (failed.empty())
        return;
    auto again = std::make_shared<plan::PushPlan>(plan::restrictedTo(*state.plan.plan, failed));
    log({}, QStringLiteral("again: %1 agents that failed").arg(again->agentCount()));
    state.plan.plan = again;
    state.plan.touchAll();
    job.reset();
    state.run = nullptr;
    state.reportPath.clear();
    afterCheck_ = [this, again] {
        if (state.plan.plan == again)
            push(publishedLast_, false, false);
    };
    check();
}

} // namespace shiftlane::session
