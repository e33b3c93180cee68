#include "session/adherence_feed.h"

#include "session/week_loader.h"

#include <QPointer>
#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr int roundEveryMs = 30'000;
constexpr int fastRoundEveryMs = 10'000;

} // namespace

AdherenceFeed::AdherenceFeed(genesys::Client &client, push::Clock &clock, QObject *parent)
    : QObject(parent), client_(client), clock_(clock)
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &AdherenceFeed::beginRound);
    connect(&client_, &genesys::Client::adherenceChanged, this, &AdherenceFeed::takeHint);
}

void AdherenceFeed::follow(const std::vector<base::ManagementUnitId> &units)
{
    if (units == units_)
        return;
    units_ = units;
    std::erase_if(known_.units,
                  [&](const auto &each) { return std::find(units.begin(), units.end(), each.first) == units.end(); });
    known_.refused.clear();
    next_ = 0;
    if (!asking_)
        beginRound();
}

void AdherenceFeed::setFast(bool fast)
{
    if (std::exchange(fast_, fast) != fast && fast && timer_.isActive())
        timer_.start(std::min(timer_.remainingTime(), fastRoundEveryMs));
}

void AdherenceFeed::beginRound()
{
    next_ = 0;
    roundFailure_.clear();
    round_.start();
    askNext();
}

void AdherenceFeed::askNext()
{
    if (next_ >= units_.size())
        return endRound();
    asking_ = true;
    const base::ManagementUnitId unit = units_[next_++];
    client_.adherence(unit, [this, unit, guard = QPointer<AdherenceFeed>(this)](
                                const base::Result<std::vector<insight::AdherenceNow>> &answer) {
        if (!guard)
            return;
        asking_ = false;
        take(unit, answer);
        askNext();
    });
}

void AdherenceFeed::take(const base::ManagementUnitId &unit,
                         const base::Result<std::vector<insight::AdherenceNow>> &answer)
{
    if (std::find(units_.begin(), units_.end(), unit) == units_.end())
        return; // nobody asks any more
    if (!answer) {
        roundFailure_ = answer.failure().sentence();
        if (!known_.units.contains(unit))
            known_.refused.insert(unit);
        return;
    }
    known_.refused.erase(unit);
    known_.units[unit] = nextRevision();
    known_.at = clock_.now();
    for (const insight::AdherenceNow &agent : *answer) {
        known_.agents[agent.agent] = agent;
        unitOf_[agent.agent] = unit;
    }
}

void AdherenceFeed::endRound()
{
    known_.failure = roundFailure_;
    // Only of units that we may see: a refused topic would spoil the others' answer.
    std::vector<base::ManagementUnitId> fresh;
    for (const auto &[unit, revision] : known_.units)
        if (watched_.insert(unit).second)
            fresh.push_back(unit);
    if (!fresh.empty())
        client_.watchAdherence(fresh);
    if (!units_.empty())
        timer_.start(
            static_cast<int>(std::max<qint64>(1'000, (fast_ ? fastRoundEveryMs : roundEveryMs) - round_.elapsed())));
}

// Order is not promised: the next round puts right what came too late.
void AdherenceFeed::takeHint(const insight::AdherenceNow &agent)
{
    const auto known = known_.agents.find(agent.agent);
    if (known == known_.agents.end())
        return;
    *known = agent;
    if (const auto unit = known_.units.find(unitOf_.value(agent.agent)); unit != known_.units.end())
        unit->second = nextRevision();
}

} // namespace shiftlane::session
