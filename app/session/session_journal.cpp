// Session: the journal, what it says (open pushes, parked agents, other
// consoles) and what follows from it.
#include "session/session_impl.h"

#include "session/team_monitor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>
#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr size_t teamRowsShown = 200;

QString leaseOf(const QString &runId) { return QStringLiteral("run:") + runId; }

base::Failure notYet(const QString &reason) { return {base::FailureKind::Usage, QStringLiteral("journal"), reason}; }

int groupsLeft(const push::RecoveredRun &run)
{
    return static_cast<int>(
        std::count_if(run.groups.begin(), run.groups.end(), [](const auto &each) { return !each.second.ended; }));
}

} // namespace

QString privateFolder()
{
    const QString directory = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (QDir().mkpath(directory))
        QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return directory;
}

void Session::Impl::updateView(const std::function<void(JournalView &)> &change)
{
    auto view =
        state.journal.view ? std::make_shared<JournalView>(*state.journal.view) : std::make_shared<JournalView>();
    change(*view);
    state.journal.view = std::move(view);
    changed();
}

base::Status Session::Impl::openJournal()
{
    if (journal || (looksOn_ && journalPath.isEmpty())) // whoever looks on has no journal of their own
        return base::Done{};
    const QString path = !journalPath.isEmpty() ? journalPath
                         : state.status.sandbox ? privateFolder() + QStringLiteral("/sandbox-journal.sqlite")
                                                : privateFolder() + QStringLiteral("/journal.sqlite");
    journal::JournalOptions options;
    options.console = state.planner.section(u'@', 0, 0) + QStringLiteral(" on ") + QSysInfo::machineHostName();
    options.watch = looksOn_;
    auto opened = journal::Journal::open(path, options);
    updateView([&](JournalView &view) {
        view = JournalView{};
        view.name = journal::Journal::nameOf(path);
    });
    if (!opened) {
        journalFailed(opened.failure());
        return opened.failure();
    }
    journal = std::move(opened).value();
    push::Ports ports{&clock, &random, client.get(), journal.get(), &journal->lock(), &writer_};
    if (!looksOn_) {
        trades = std::make_unique<push::TradeRun>(ports, client->budget(), units_, random.uniqueId());
        makeFreezer();
    }
    newsTimer_.setSingleShot(true);
    readAtPace(base::Milliseconds{0});
    journal->onNews([this] {
        if (!newsTimer_.isActive())
            newsTimer_.start();
    });
    updateView([this](JournalView &view) { view.shared = journal->isShared(); });
    readJournal();
    return base::Done{};
}

void Session::Impl::closeJournal()
{
    waiting_.clear();
    newsTimer_.stop();
    trades.reset();
    freezer_.reset();
    journal.reset();
    state.freeze.reset();
    state.journal = JournalState{};
    watching_.pushes.clear();
    watching_.pushesKnown = false;
    watching_.pushWatch = PushWatch();
    watching_.readTo = {};
    watching_.readsNew = false;
    watching_.allReadAt.reset();
    allTimer_.stop();
    watching_.rules = NotificationRules{};
    refreshWatch();
    history_ = History{};
    state.deciding.clear();
    state.tradeNews = nextRevision();
}

void Session::Impl::setJournal(const QString &path)
{
    if (isPushing())
        return refuse(notYet(QStringLiteral("a push is running; its journal stays")));
    if (journal && path == journalPath)
        return;
    if (freezer_ && !freezer_->units(true).empty())
        return refuse(notYet(QStringLiteral("shift trading is off in some units; this journal knows to restore it")));
    journalPath = path;
    job.reset();
    state.run = nullptr;
    closeJournal();
    if (state.status.connected && client)
        (void)openJournal(); // a failure is shown
    changed();
}

void Session::Impl::journalFailed(const base::Failure &failure)
{
    log({}, failure.sentence());
    updateView([&](JournalView &view) {
        view.ready = false;
        view.failure = failure;
        view.openRuns.clear();
    });
}

/// Who holds what comes first: a push that a console carries out is not offered.
void Session::Impl::readJournal()
{
    if (!journal)
        return;
    if (!journal->isShared())
        return readRecords();
    watching_.journalAskedAt = clock.monotonic();
    journal->holders([this](const base::Result<journal::Journal::Holders> &holders) {
        if (holders)
            state.journal.holders = *holders;
        else
            log({}, holders.failure().sentence());
        if (looksOn_)
            readNewRecords();
        else
            readRecords();
    });
}

void Session::Impl::readRecords()
{
    watching_.allReadAt = clock.monotonic();
    journal->read([this](const base::Result<journal::Journal::Records> &records) {
        if (records)
            onRecords(*records);
        else
            journalFailed(records.failure());
    });
}

/// Pushes of the other planners; nothing where the journal is one console's.
std::vector<TeamRow> Session::Impl::teamOf(std::vector<WatchedPush> pushes) const
{
    if (!journal->isShared())
        return {};
    std::vector<TeamRow> team;
    for (WatchedPush &push : pushes) {
        const auto held = state.journal.holders.find(base::ScheduleId(leaseOf(push.row.runId)));
        push.row.heldBy = held == state.journal.holders.end() ? QString() : held->second;
        team.push_back(std::move(push.row));
    }
    // Planners may share one client: then a push is a colleague's while another console holds it.
    std::erase_if(team, [this](const TeamRow &row) {
        if (looksOn_)
            return false;
        const bool own = job && job->run().id() == row.runId;
        return own || (row.planner == state.planner && row.heldBy.isEmpty());
    });
    team.resize(std::min(team.size(), teamRowsShown));
    return team;
}

void Session::Impl::onRecords(const std::vector<push::JournalRecord> &records)
{
    auto open = push::openRuns(records);
    auto ledger = push::ParkedLedger::of(records);
    auto asked = push::askedTrades(records);
    const auto refused = push::refusedTrades(records);
    auto freezes = push::TradeFreezes::of(records);
    if (!open || !ledger || !asked || !refused || !freezes)
        return journalFailed(!open      ? open.failure()
                             : !ledger  ? ledger.failure()
                             : !asked   ? asked.failure()
                             : !refused ? refused.failure()
                                        : freezes.failure());
    if (freezer_)
        freezer_->take(std::move(freezes).value(), state.journal.holders);
    push::ParkedLedger fresh = std::move(ledger).value();
    fresh.carryOver(state.journal.ledger);
    state.journal.ledger = std::move(fresh);
    state.journal.asked = std::move(asked).value();
    if (trades)
        trades->alreadyAsked(state.journal.asked, *refused);
    state.refused.insert(refused->begin(), refused->end());
    state.tradeNews = nextRevision();
    countOpenWork();
    history_.take(records);
    state.journal.lastPushes.clear();
    for (const auto &[id, last] : history_.lastPushes())
        state.journal.lastPushes[id] = {last.planner, last.at};
    if (!looksOn_)
        takeOpenRuns(std::move(open).value());
    if (!looksOn_ && journal->isShared()) {
        watching_.pushWatch = PushWatch();
        watching_.pushWatch.take(records);
    }
    updateView([&](JournalView &view) {
        view.ready = true;
        view.failure.reset();
        view.team = teamOf(watching_.pushWatch.pushes());
        view.history = history_.rows(state.account);
    });
    if (looksOn_) {
        watching_.allCost = clock.monotonic() - *watching_.allReadAt;
        return refreshWatch();
    }
    seePushes();
    startNext();
    returnByThemselves();
}

/// Once a reading: a snapshot must not go through the whole ledger.
void Session::Impl::countOpenWork()
{
    state.journal.work.clear();
    for (const LoadedGroup &each : state.weeks.groups)
        state.journal.work[each.group.key.schedule] = state.journal.ledger.openWork(each.group.key.schedule);
}

/// Ours are offered, unless somebody carries them out; the others are counted.
void Session::Impl::takeOpenRuns(std::vector<push::RecoveredRun> runs)
{
    state.journal.open.clear();
    int foreign = 0;
    std::vector<OpenRunRow> rows;
    for (push::RecoveredRun &run : runs) {
        const bool carriedOut = (isPushing() && job->run().id() == run.runId) ||
                                state.journal.holders.contains(base::ScheduleId(leaseOf(run.runId)));
        if (run.account != state.account) {
            ++foreign;
            continue;
        }
        if (carriedOut)
            continue;
        OpenRunRow row;
        row.runId = run.runId;
        row.planName = run.plan->sourceName;
        row.planner = run.options.planner;
        row.at = state.journal.ledger.startOf(run.runId);
        row.groups = groupsLeft(run);
        row.agents = run.openAgents();
        rows.push_back(std::move(row));
        state.journal.open.push_back(std::make_shared<const push::RecoveredRun>(std::move(run)));
    }
    updateView([&](JournalView &view) {
        view.openRuns = std::move(rows);
        view.foreignRuns = foreign;
    });
}

bool Session::Impl::isResting() const
{
    return state.stage == Stage::Loaded || state.stage == Stage::PlanLoaded || state.stage == Stage::Checked ||
           state.stage == Stage::Finished;
}

/// Another push may take the place of what is shown: no plan waits to be pushed.
bool Session::Impl::mayTakePlace() const
{
    return isResting() && !isPushing() && (!state.plan.plan || state.stage == Stage::Finished);
}

void Session::Impl::resumeRun(const QString &runId)
{
    if (!mayTakePlace())
        return refuse(notYet(QStringLiteral("push or clear the plan that is loaded first")));
    for (const auto &run : state.journal.open) {
        if (run->runId != runId)
            continue;
        auto whole = std::make_shared<push::RecoveredRun>(*run);
        whole->tradesAsked.insert(state.journal.asked.begin(), state.journal.asked.end());
        push::RunOptions options = run->options;
        options.account = state.account;
        options.planner = state.planner;
        options.waitForDecisions = true;
        options.recovered = whole;
        waiting_.push_back({run->plan, std::move(options), false, false});
        log({}, QStringLiteral("taking up the push of %1").arg(run->plan->sourceName));
        return startNext();
    }
    refuse(notYet(QStringLiteral("that push is not open any more")));
}

void Session::Impl::pushParked(const QMap<QString, QStringList> &agents)
{
    if (!mayTakePlace())
        return refuse(notYet(QStringLiteral("push or clear the plan that is loaded first")));
    plan::AgentsByGroup wanted;
    for (const push::ParkedAgent &parked : state.journal.ledger.agents()) {
        if (parked.account == state.account && agents.value(parked.group.schedule.value).contains(parked.agent.value))
            wanted[parked.group.schedule].insert(parked.agent);
    }
    enqueue(wanted, false);
    startNext();
}

void Session::Impl::enqueue(const plan::AgentsByGroup &agents, bool parkedReturn)
{
    for (plan::PushPlan &part : state.journal.ledger.plansOf(agents)) {
        push::RunOptions options = runOptions(false);
        options.chosen.clear(); // of the plan that was shown, not of this one
        options.decisions.clear();
        waiting_.push_back(
            {std::make_shared<const plan::PushPlan>(std::move(part)), std::move(options), parkedReturn, false});
    }
}

/// Parked agents whose trade ended and whose planner, on this account, asked
/// for it. A plan that is being prepared is not disturbed: then they are offered.
void Session::Impl::returnByThemselves()
{
    if (looksOn_ || !mayTakePlace() || !waiting_.empty())
        return;
    plan::AgentsByGroup ready;
    int count = 0;
    for (const push::ParkedAgent &parked : state.journal.ledger.agents()) {
        const bool ours = parked.account == state.account && parked.owner == state.planner;
        if (!ours || !parked.byItself || parked.state != push::ParkedAgent::State::Released)
            continue;
        ready[parked.group.schedule].insert(parked.agent);
        ++count;
    }
    if (count == 0)
        return;
    log({}, QStringLiteral("trades ended: pushing %1 parked agents").arg(count));
    enqueue(ready, true);
    startNext();
}

void Session::Impl::closeWeek(const base::ScheduleId &group)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    if (!loaded || !journal || !state.journal.view->ready || isPushing())
        return refuse(notYet(QStringLiteral("a week is closed while no push runs and the journal can be written")));
    const push::OpenWork open = state.journal.ledger.openWork(group);
    if (open.any())
        return refuse(
            notYet(QStringLiteral("the week has open work: %1 parked, %2 unknown, %3 postponed, %4 pushes open")
                       .arg(open.parked)
                       .arg(open.unknown)
                       .arg(open.postponed)
                       .arg(open.running)));
    journal->append(push::ParkedLedger::closing(random.uniqueId(), loaded->group.key, state.planner, clock.now()),
                    [this](const base::Status &kept) {
                        if (!kept)
                            return refuse(kept.failure());
                        readJournal();
                    });
}

} // namespace shiftlane::session
