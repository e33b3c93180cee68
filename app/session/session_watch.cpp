// Session: what others do (schedule writes, pushes on the shared journal), and a
// supervisor's console, which looks on.
#include "session/session_impl.h"

#include "session/team_monitor.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr size_t noticesKept = 100;
constexpr std::chrono::seconds lookEvery{15};
constexpr base::Milliseconds allApart{10'000}; ///< from one reading of a whole journal to the next
constexpr base::Milliseconds soonest{100};     // "live" for whoever looks on
constexpr base::Milliseconds latest{5'000};
constexpr base::Milliseconds tradesApart{60'000}; // trade jobs are few, and a push may need them
constexpr qint64 spanShownMs = 12LL * 3'600'000;  // a push that ended longer ago is no matter of today's queues

QString leaseOf(const QString &runId) { return QStringLiteral("run:") + runId; }

} // namespace

void Session::Impl::watchOnly(const ConnectionSettings &settings)
{
    if (isPushing())
        return refuse({base::FailureKind::Usage, QStringLiteral("monitor"), QStringLiteral("a push is running")});
    looksOn_ = true;
    state.readOnly = true;
    connectWithSecret(settings);
}

bool Session::Impl::mayAct()
{
    if (looksOn_)
        refuse({base::FailureKind::Usage, QStringLiteral("monitor"),
                QStringLiteral("this console looks on: nothing is prepared, decided or sent from it")});
    else if (replay_ && !isPushing()) // a push that runs can be stopped whatever is shown
        refuse({base::FailureKind::Usage, QStringLiteral("flight record"),
                QStringLiteral("a record is shown: nothing is prepared, decided or sent before it is closed")});
    return !looksOn_ && (!replay_ || isPushing());
}

void Session::Impl::startWatching()
{
    watching_ = Watching{};
    watchTimer_.start(lookEvery);
    connect(client.get(), &genesys::Client::weekTold, this,
            [this](const base::ScheduleId &schedule, QDate weekDate) { watching_.weeks[schedule] = weekDate; });
    refreshWatch();
}

void Session::Impl::seeWrite(const push::Remote::ScheduleEvent &event)
{
    if (!watching_.writes.take(event, clock.now()))
        return;
    if (!event.modifiedBy.isEmpty() && !watching_.names.contains(event.modifiedBy))
        askWriterName(event.modifiedBy);
    for (WatchNotice &notice : watching_.rules.lookAtWrites(watching_.writes.rows()))
        watching_.notices.push_front(std::move(notice));
    refreshWatch();
}

/// Agents are known; planners, supervisors and clients are asked for, once each.
void Session::Impl::askWriterName(const QString &id)
{
    QString &name = watching_.names[id];
    for (const auto &[unit, whole] : state.weeks.units)
        for (const schedule::Agent &agent : whole.agents)
            if (agent.id.value == id)
                name = agent.name;
    if (!name.isEmpty())
        return;
    client->userNames({base::AgentId(id)}, [this, guard = QPointer<Impl>(this), id](const auto &names) {
        if (!guard || !names)
            return; // the id says it, too
        for (const auto &[known, text] : *names)
            watching_.names[known.value] = text;
        refreshWatch();
    });
}

/// What is new alone: a journal grows for years. What parks and comes back is
/// found in the whole of it, seldom.
void Session::Impl::readNewRecords()
{
    if (std::exchange(watching_.readsNew, true)) {
        watching_.newsSince = true;
        return;
    }
    journal->readSince(watching_.readTo, [this](const base::Result<journal::Journal::Tail> &tail) {
        watching_.readsNew = false;
        if (std::exchange(watching_.newsSince, false))
            newsTimer_.start();
        if (!tail)
            return journalFailed(tail.failure());
        watching_.readTo = tail->end;
        watching_.pushWatch.take(tail->records);
        seePushes();
        const auto now = clock.monotonic();
        if (!watching_.allReadAt || now - *watching_.allReadAt >= std::max(allApart, watching_.allCost * 20))
            readRecords();
        else if (!tail->records.empty() && !allTimer_.isActive())
            allTimer_.start(allApart);
    });
}

void Session::Impl::seePushes()
{
    if (!journal->isShared())
        return;
    watching_.pushes = watching_.pushWatch.pushes();
    for (WatchedPush &push : watching_.pushes) {
        const auto held = state.journal.holders.find(base::ScheduleId(leaseOf(push.row.runId)));
        push.row.heldBy = held == state.journal.holders.end() ? QString() : held->second;
    }
    addRest(watching_.pushes);
    watching_.pushesKnown = true;
    if (looksOn_)
        showWatchedPush();
    lookForNews();
    refreshWatch();
    if (watching_.journalAskedAt)
        readAtPace(clock.monotonic() - *watching_.journalAskedAt);
}

/// A long journal is read less often: a third of the time at most goes there.
void Session::Impl::readAtPace(base::Milliseconds cost)
{
    newsTimer_.setInterval(std::clamp(cost * 3, soonest, latest));
}

/// The chart of whoever looks on has the window of the team's newest push.
void Session::Impl::showWatchedPush()
{
    const auto span = newestSpan(watching_.pushes);
    if (!span || (span->to && clock.now().ms - span->to->ms > spanShownMs))
        return;
    PushPicture picture;
    picture.window = insight::SyncWindow{span->from, span->to};
    std::vector<insight::ChangedSpan> changed;
    for (const WatchedPush &group : span->groups) {
        for (const PushTrouble &trouble : group.troubles)
            picture.marks.push_back({trouble.at, trouble.text, trouble.conflict, group.row.group.schedule});
        for (const plan::ChangedStretch &each : group.changes)
            changed.push_back({each.from, each.to});
    }
    std::sort(picture.marks.begin(), picture.marks.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    const QString &run = span->groups.front().row.runId;
    if (std::exchange(watching_.shownRun, run) != run) {
        const auto unit = state.weeks.units.find(span->groups.front().row.group.businessUnit);
        feed->beginPush(std::move(changed), unit == state.weeks.units.end() ? QTimeZone::utc() : unit->second.zone);
    }
    feed->setPush(std::move(picture));
}

void Session::Impl::lookForNews()
{
    if (!watching_.pushesKnown)
        return;
    const auto news = watching_.rules.lookAtPushes(watching_.pushes, clock.now());
    for (const WatchNotice &notice : news)
        watching_.notices.push_front(notice);
    if (!news.empty())
        refreshWatch();
}

void Session::Impl::refreshWatch()
{
    if (!state.status.connected)
        return;
    while (watching_.notices.size() > noticesKept)
        watching_.notices.pop_back();
    const auto pushed = [this](const SeenWrite &row) {
        return job && row.version &&
               std::any_of(job->run().groups().begin(), job->run().groups().end(), [&](const auto &group) {
                   return group.key.schedule == row.group.schedule &&
                          std::find(group.versions.begin(), group.versions.end(), *row.version) != group.versions.end();
               });
    };
    watching_.writes.each([&](SeenWrite &row) {
        if (const auto week = watching_.weeks.find(row.group.schedule); week != watching_.weeks.end())
            row.group.weekDate = week->second;
        if (const LoadedGroup *loaded = state.weeks.find(row.group.schedule))
            row.group = loaded->group.key;
        if (const auto unit = state.weeks.units.find(row.group.businessUnit); unit != state.weeks.units.end()) {
            row.groupText = unit->second.name;
            row.zone = unit->second.zone;
        }
        row.ours = row.ours || pushed(row);
    });
    auto view = std::make_shared<WatchView>();
    view->writes = watching_.writes.rows();
    for (SeenWrite &row : view->writes)
        if (const auto name = watching_.names.find(row.by); name != watching_.names.end() && !name->second.isEmpty())
            row.by = name->second;
    view->notices.assign(watching_.notices.begin(), watching_.notices.end());
    view->pushes = failuresFirst(watching_.pushes, clock.now());
    view->sharedJournal = journal && journal->isShared();
    state.watch = std::move(view);
    changed();
}

void Session::Impl::lookAgain(bool allTrades)
{
    if (!looksOn_ || watching_.rereading || state.stage != Stage::Loaded || !loader)
        return;
    const std::set<base::ScheduleId> written = std::exchange(state.changedByOthers, {});
    const auto now = clock.monotonic();
    const bool apart = !watching_.tradesReadAt || now - *watching_.tradesReadAt >= tradesApart;
    watching_.rereading = true;
    const auto done = [this](const base::Status &) {
        watching_.rereading = false;
        changed();
    };
    const auto readTrades = [this, written, allTrades, done] {
        loader->readTrades(
            state.weeks, allTrades ? std::set<base::ScheduleId>() : written, clock.now(),
            [this](const base::BusinessUnitId &) { changed(); }, done);
    };
    const bool due = apart && (allTrades || !written.empty());
    if (due)
        watching_.tradesReadAt = now;
    if (written.empty())
        return due ? readTrades() : done(base::Done{});
    loader->readGroups(state.weeks, written, {},
                       [due, readTrades, done](const base::Status &read) { due ? readTrades() : done(read); });
}

} // namespace shiftlane::session
