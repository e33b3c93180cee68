#include "simulation/world.h"

#include "simulation/console.h"
#include "simulation/history.h"
#include "simulation/people.h"
#include "simulation/watch.h"

#include <algorithm>

namespace shiftlane::simulation {

namespace {

constexpr Milliseconds calm{15 * 60'000};

} // namespace

Tally &Tally::operator+=(const Tally &o)
{
    const auto add = [](auto &into, const auto &more) {
        for (size_t i = 0; i < into.size(); ++i)
            into[i] += more[i];
    };
    worlds += o.worlds;
    failed += o.failed;
    add(fired, o.fired);
    add(outcomes, o.outcomes);
    add(meanings, o.meanings);
    for (size_t i = 0; i < edges.size(); ++i)
        edges[i] |= o.edges[i];
    writes += o.writes;
    writesUnderFault += o.writesUnderFault;
    crashes += o.crashes;
    resumes += o.resumes;
    requests += o.requests;
    events += o.events;
    return *this;
}

World::World(Settings settings, History *history)
    : settings_(std::move(settings)), history_(history), dice_(settings_.seed * 0x2545F4914F6CDD1DULL + 1),
      service_(std::make_unique<Service>(*this)), people_(std::make_unique<People>(*this)),
      watch_(std::make_unique<Watch>(*this)), store_(std::make_unique<SharedStore>(*this)),
      leases_(std::make_unique<Leases>(*this))
{
    draw();
    if (history_) {
        history_->begin(*this);
        history_->world(*this);
    }
    build();
}

World::~World() = default;

void World::draw()
{
    chaos_ = dice_.between(15'000, 90'000);
    if (settings_.chaos.count() > 0)
        chaos_ = settings_.chaos;
    const double share = 0.03 + 0.12 * dice_.unit(); // few kinds or many
    for (size_t i = 0; i < drawn_.size(); ++i) {
        const double rare = i == static_cast<size_t>(Fault::ScheduleDeleted) ? 0.4 : 1.0;
        const bool takes = dice_.chance(share * rare);
        constexpr std::array<double, 3> strengths = {0.3, 1.0, 2.5};
        intensity_[i] = strengths[static_cast<size_t>(dice_.below(3))];
        drawn_[i] =
            settings_.only.empty() ? takes && settings_.anyFaults : settings_.only.count(static_cast<Fault>(i)) != 0;
    }
    for (const Fault each : settings_.without)
        drawn_.reset(static_cast<size_t>(each));
    if (settings_.noLocks)
        drawn_.set(static_cast<size_t>(Fault::LocksRemoved));
}

std::set<Fault> World::drawn() const
{
    std::set<Fault> all;
    for (size_t i = 0; i < drawn_.size(); ++i) {
        if (drawn_[i])
            all.insert(static_cast<Fault>(i));
    }
    return all;
}

bool World::strikes(Fault fault, double chance)
{
    if (!draws(fault) || !isChaos())
        return false;
    if (chance < 1.0 && !dice_.chance(std::min(0.9, chance * intensity_[static_cast<size_t>(fault)])))
        return false;
    showed(fault);
    return true;
}

void World::showed(Fault fault)
{
    ++tally_.fired[static_cast<size_t>(fault)];
    happened(static_cast<quint64>(fault) + 1'000);
}

void World::violate(const QString &what)
{
    if (violations_.size() < 20)
        violations_.append(QStringLiteral("%1 ms: %2").arg(timeline_.now().count()).arg(what));
}

void World::happened(quint64 what)
{
    const auto mix = [this](quint64 value) { trace_ = (trace_ ^ value) * 1099511628211ULL; };
    mix(static_cast<quint64>(timeline_.now().count()));
    mix(what);
}

void World::happened(const QString &what)
{
    happened(static_cast<quint64>(what.size()));
    for (const QChar c : what)
        trace_ = (trace_ ^ c.unicode()) * 1099511628211ULL;
}

/// Looks for orphans now and then, takes leases away, tidies up in the calm.
void World::lookAround()
{
    if (isQuiet() && !isChaos())
        return;
    Console &console = *consoles_[static_cast<size_t>(dice_.below(static_cast<int>(consoles_.size())))];
    if (isChaos()) {
        if (draws(Fault::LeaseLost)) {
            if (Session *session = console.session(); session && !session->isDead()) {
                const auto keys = leases_->heldBy(*session);
                if (!keys.empty() && strikes(Fault::LeaseLost, 0.7))
                    leases_->takeAway(keys[static_cast<size_t>(dice_.below(static_cast<int>(keys.size())))]);
            }
        }
    } else {
        for (const auto &each : consoles_) {
            if (Session *session = each->session())
                session->tidyUp();
        }
    }
    if (!stranded_.empty() && console.session() && (!console.session()->isDead() || !isChaos()))
        lookForOrphans(console.open());
    timeline_.after(dice_.between(4'000, 12'000), [this] { lookAround(); });
}

void World::lookForOrphans(Session &by)
{
    if (stranded_.empty() || by.silentSince())
        return;
    std::vector<push::JournalRecord> records;
    std::copy_if(store_->records().begin(), store_->records().end(), std::back_inserter(records),
                 [this](const push::JournalRecord &each) { return stranded_.count(each.runId) != 0; });
    const auto open = push::openRuns(records);
    if (!open) {
        violate(QStringLiteral("J1: the journal cannot be read: ") + open.failure().sentence());
        return;
    }
    std::set<QString> known;
    for (const push::RecoveredRun &each : *open) {
        known.insert(each.runId);
        const Session *const holder = leases_->holder(QStringLiteral("run:") + each.runId);
        const bool carried = std::any_of(consoles_.begin(), consoles_.end(), [&](const auto &console) {
            return console->session() && console->session()->carries(each.runId);
        });
        const bool free = locksRemoved() ? !carried : !holder;
        if (by.carries(each.runId))
            continue;
        if (free || (!locksRemoved() && strikes(Fault::ResumedWhileHeld, 0.3)))
            by.takeUp(each);
    }
    for (auto it = stranded_.begin(); it != stranded_.end();) {
        if (known.count(*it) != 0) {
            ++it;
            continue;
        }
        const bool approved = watch_->settledInJournal(*it);
        const int desk = it->at(1).digitValue(); // whose run it was: the id begins with the console
        it = stranded_.erase(it);
        if (!approved) // it died before anything could be sent: the planner begins anew
            consoles_[static_cast<size_t>(desk)]->push();
    }
}

bool World::isQuiet() const
{
    return stranded_.empty() && std::none_of(consoles_.begin(), consoles_.end(), [](const auto &each) {
               return (each->session() && each->session()->isBusy()) || !each->hasBegun();
           });
}

bool World::driveUntilQuiet(Milliseconds limit)
{
    while (timeline_.now() < limit && timeline_.step()) {
        if (!isChaos() && isQuiet())
            return true;
    }
    return isQuiet();
}

bool World::run()
{
    people_->start();
    timeline_.after(chaos_, [this] { people_->calmDown(); });
    lookAround();
    bool quiet = driveUntilQuiet(chaos_ + calm);
    // What was postponed while somebody else held the group takes another round.
    for (int round = 0; round < 6 && quiet && takeUpAll(); ++round) {
        quiet = driveUntilQuiet(timeline_.now() + calm);
        letPass(Milliseconds{90'000});
    }
    if (quiet) {
        const QByteArray before = service_->digest() + watch_->digest();
        takeUpAll();
        quiet = driveUntilQuiet(timeline_.now() + calm);
        // A console that was told to wait a day leaves its work to the next one.
        if (before != service_->digest() + watch_->digest() && !draws(Fault::ThrottledLong))
            violate(QStringLiteral("J2: taking up again changed something"));
        watch_->checkEnd();
    }
    if (!quiet)
        violate(QStringLiteral("L3: not finished"));
    for (const auto &console : consoles_) {
        for (const auto &session : console->sessions()) {
            if (!session->isDead() && !leases_->heldBy(*session).empty())
                violate(QStringLiteral("a lease was not given back: ") + leases_->heldBy(*session).front());
        }
    }
    tally_.events = timeline_.events();
    tally_.worlds = 1;
    tally_.failed = violations_.isEmpty() ? 0 : 1;
    const bool struck = std::any_of(tally_.fired.begin(), tally_.fired.end(), [](int n) { return n > 0; });
    tally_.writesUnderFault = tally_.writes > 0 && struck ? 1 : 0;
    return violations_.isEmpty();
}

void World::letPass(Milliseconds length)
{
    bool over = false;
    timeline_.after(length, [&over] { over = true; });
    while (!over && timeline_.step()) {
    }
}

/// The journal's open work in the calm, whoever left it.
bool World::takeUpAll()
{
    const auto open = push::openRuns(store_->records());
    if (!open) {
        violate(QStringLiteral("J1: the journal cannot be read: ") + open.failure().sentence());
        return false;
    }
    for (const push::RecoveredRun &each : *open)
        consoles_[static_cast<size_t>(dice_.below(static_cast<int>(consoles_.size())))]->open().takeUp(each);
    return !open->empty();
}

} // namespace shiftlane::simulation
