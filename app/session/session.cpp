#include "session/session_impl.h"

#include <QDir>
#include <QStandardPaths>
#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr int snapshotEveryMs = 100;
constexpr size_t logLinesKept = 5'000;
constexpr std::chrono::minutes pollTradesEvery{3};
constexpr std::chrono::seconds pollTradesAfterEvent{10}; // approving a trade changes both schedules at once

} // namespace

Session::Impl::Impl(Session *owner) : session(owner)
{
    snapshotTimer_.setSingleShot(true);
    snapshotTimer_.setInterval(snapshotEveryMs);
    connect(&snapshotTimer_, &QTimer::timeout, this, &Impl::publishSnapshot);
    connect(&pollTimer_, &QTimer::timeout, this, &Impl::pollTrades);
    connect(&pollTimer_, &QTimer::timeout, this, [this] {
        if (journal && journal->isShared()) // a lease that ran out is no news
            readJournal();
    });
    pollTimer_.start(pollTradesEvery);
    soonTimer_.setSingleShot(true);
    soonTimer_.setInterval(pollTradesAfterEvent);
    connect(&soonTimer_, &QTimer::timeout, this, &Impl::pollTrades);
    allTimer_.setSingleShot(true);
    connect(&allTimer_, &QTimer::timeout, this, [this] {
        if (journal)
            readRecords();
    });
    connect(&newsTimer_, &QTimer::timeout, this, &Impl::readJournal);
    connect(&watchTimer_, &QTimer::timeout, this, &Impl::lookForNews);
    connect(&pollTimer_, &QTimer::timeout, this, [this] { lookAgain(true); });
    connect(&soonTimer_, &QTimer::timeout, this, [this] { lookAgain(false); });
}

Session::Impl::~Impl()
{
    job.reset();
    closeJournal();
    loader.reset();
    stopUnrouted();
    feed.reset();
    remote.reset();
    client.reset();
}

void Session::Impl::connectTo(const ConnectionSettings &settings)
{
    if (isPushing())
        return; // a running push keeps its connection
    replay_.reset();
    job.reset();
    closeJournal();
    loader.reset();
    stopUnrouted();
    feed.reset();
    remote.reset();
    client.reset();
    requirementsAsked_.clear();
    state = SessionState{};
    state.readOnly = looksOn_;
    state.status.connection = settings.name.isEmpty() ? settings.apiUrl.host() : settings.name;
    state.status.sandbox = settings.sandbox;
    const QUrl login = settings.loginUrl.isEmpty() ? settings.apiUrl : settings.loginUrl;
    auto connection = genesys::checked({settings.apiUrl, login, settings.clientId, settings.clientSecret});
    if (!connection)
        return fail(connection.failure());
    state.account = genesys::accountOf(settings.clientId, settings.apiUrl);
    state.planner = genesys::plannerOf(settings.clientId, settings.apiUrl);
    client = std::make_unique<genesys::Client>(connection.value());
    remote = std::make_unique<PacedRemote>(*client, clock, random);
    loader = std::make_unique<WeekLoader>(*client, *remote);
    feed = std::make_unique<PerformanceFeed>(*client, clock);
    connect(feed.get(), &PerformanceFeed::changed, this, [this] {
        state.performance = feed->current();
        changed();
    });
    connect(client.get(), &genesys::Client::liveChanged, this, [this] { changed(); });
    state.stage = Stage::Connecting;
    changed();
    client->signIn([this, settings, guard = QPointer<Impl>(this)](const base::Status &signedIn) {
        if (!guard)
            return;
        if (!signedIn)
            return fail(signedIn.failure());
        keepSecret(settings);
        onSignedIn();
    });
}

void Session::Impl::onSignedIn()
{
    state.status.connected = true;
    client->onScheduleEvent([this, guard = QPointer<Impl>(this)](const push::Remote::ScheduleEvent &event) {
        if (guard)
            onScheduleEvent(event);
    });
    connect(client.get(), &genesys::Client::mayHaveMissed, this, [this] {
        if (!isPushing() && !soonTimer_.isActive()) // what was not told is read; a push's lanes read by themselves
            soonTimer_.start();
    });
    startWatching();
    feed->start();
    startUnrouted();
    (void)openJournal(); // a failure is shown and keeps pushes disabled
    load();
}

void Session::Impl::showWeeks(QDate date)
{
    choice.anchor = date;
    load();
}

void Session::Impl::load()
{
    if (!loader || !state.status.connected || (isPushing()))
        return;
    loader = std::make_unique<WeekLoader>(*client, *remote); // drops an older load
    watching_.rereading = false;
    job.reset();
    state.run = nullptr;
    afterCheck_ = nullptr;
    afterRead_ = nullptr;
    requirements_.clear();
    state.stage = Stage::Loading;
    state.failure.reset();
    state.plan.checks.clear();
    state.plan.touchAll();
    state.changedByOthers.clear();
    state.loadedGroups = 0;
    choice.today = clock.now();
    changed();
    loader->listWeeks(state.weeks, choice, [this](const base::Status &listed) { onListed(listed); });
}

void Session::Impl::onListed(const base::Status &listed)
{
    if (!listed)
        return fail(listed.failure());
    state.groupsToLoad = static_cast<int>(state.weeks.groups.size());
    *units_ = state.weeks.units;
    countOpenWork();
    changed();
    watchEvents();
    loader->readGroups(
        state.weeks, {},
        [this] {
            ++state.loadedGroups;
            changed();
        },
        [this](const base::Status &) { onRead(); });
    loader->readTrades(
        state.weeks, {}, clock.now(),
        [this](const base::BusinessUnitId &unit) {
            tradesWereRead(unit);
            if (!state.plan.checks.empty() && !job)
                recheck();
            changed();
        },
        [this](const base::Status &) { changed(); });
}

void Session::Impl::onRead()
{
    if (state.stage == Stage::Loading)
        state.stage = state.plan.plan ? Stage::PlanLoaded : Stage::Loaded;
    followUnits();
    if (!state.weeks.units.empty())
        feed->setZone(state.weeks.units.begin()->second.zone);
    log({}, QStringLiteral("read %1 schedule groups").arg(state.weeks.groups.size()));
    changed();
    if (const auto next = std::exchange(afterRead_, nullptr))
        next();
    startNext();
    returnByThemselves();
}

void Session::Impl::watchEvents()
{
    std::vector<base::BusinessUnitId> units;
    for (const auto &[id, unit] : state.weeks.units)
        units.push_back(id);
    client->watch(units, [this, guard = QPointer<Impl>(this)](const base::Status &watched) {
        if (guard && !watched)
            log({}, QStringLiteral("no live events: ") + watched.failure().sentence());
    });
}

// Events are hints: they mark a group as changed, the next check reads.
void Session::Impl::onScheduleEvent(const push::Remote::ScheduleEvent &event)
{
    seeWrite(event);
    if (event.operation.status != push::OperationStatus::Complete || event.schedule.isEmpty())
        return;
    if (!isPushing() && !soonTimer_.isActive())
        soonTimer_.start(); // a trade of somebody parked may have ended
    const LoadedGroup *loaded = state.weeks.find(event.schedule);
    if (!loaded)
        return;
    const bool ours =
        job && std::any_of(job->run().groups().begin(), job->run().groups().end(), [&](const auto &group) {
            return group.key.schedule == event.schedule && event.operation.version &&
                   std::find(group.versions.begin(), group.versions.end(), *event.operation.version) !=
                       group.versions.end();
        });
    if (ours || (event.operation.version && *event.operation.version == loaded->group.version))
        return;
    state.changedByOthers.insert(event.schedule);
    changed();
}

void Session::Impl::changed()
{
    if (!snapshotTimer_.isActive())
        snapshotTimer_.start();
}

void Session::Impl::fail(const base::Failure &failure)
{
    state.failure = failure;
    state.stage = state.weeks.groups.empty() ? Stage::Disconnected : Stage::Loaded;
    log({}, failure.sentence());
    changed();
}

void Session::Impl::refuse(const base::Failure &failure)
{
    state.failure = failure;
    log({}, failure.sentence());
}

void Session::Impl::log(const base::ScheduleId &group, const QString &text)
{
    state.log.push_back({clock.now(), group, text});
    if (state.log.size() > logLinesKept)
        state.log.erase(state.log.begin(), state.log.begin() + 500);
    changed();
}

void Session::Impl::refreshStatus()
{
    if (!client)
        return;
    using Bucket = push::RateBudget::Bucket;
    const auto budget = client->budget();
    const auto now = clock.monotonic();
    state.status.live = client->isLive();
    state.status.budgetUsed = budget->used(Bucket::Requests, now);
    state.status.budgetLimit = budget->limit(Bucket::Requests);
    state.status.tradeJobsUsed = budget->used(Bucket::TradeJobs, now);
    state.status.tradeJobsLimit = budget->limit(Bucket::TradeJobs);
    const QString &name = state.journal.view->name;
    state.status.journal = name.contains(QStringLiteral("://")) ? name : QFileInfo(name).fileName();
}

void Session::Impl::publishSnapshot()
{
    if (replay_) {
        Q_EMIT session->snapshotChanged(replay_->snapshot(++generation_));
        return;
    }
    refreshStatus();
    refreshOutlook();
    // The week first: whoever sees "applied" must not see the shift before it.
    if (!shownAgent_.isEmpty())
        Q_EMIT session->agentWeekReady(makeAgentWeek(state, shownGroup_, shownAgent_));
    Q_EMIT session->snapshotChanged(snapshots_.make(state, ++generation_, clock.now()));
}

void Session::Impl::showAgent(const base::ScheduleId &group, const base::AgentId &agent)
{
    if (replay_) {
        Q_EMIT session->agentWeekReady(replay_->week(group, agent));
        return;
    }
    shownGroup_ = group;
    shownAgent_ = agent;
    if (const LoadedGroup *loaded = state.weeks.find(group))
        if (const schedule::BusinessUnit *unit = state.weeks.unitOf(*loaded); unit && feed)
            feed->setZone(unit->zone);
    Q_EMIT session->agentWeekReady(agent.isEmpty() ? nullptr : makeAgentWeek(state, group, agent));
    rereadShown();
}

/// What was proved is what the timeline shows of the service, though other lanes
/// go on: the group that somebody looks at is read once its own lane has ended.
void Session::Impl::rereadShown()
{
    if (!isPushing() || shownAgent_.isEmpty())
        return;
    const push::GroupProgress *lane = progressOf(state, shownGroup_);
    if (!lane || !push::isFinal(lane->state) || !readSinceItsLane_.insert(shownGroup_).second)
        return;
    loader->readGroups(state.weeks, {shownGroup_}, {}, [this](const base::Status &) { changed(); });
}

} // namespace shiftlane::session
