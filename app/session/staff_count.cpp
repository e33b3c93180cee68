#include "session/staff_count.h"

#include <QHash>
#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr qint64 slotMs = 5 * 60'000LL;
constexpr qint64 keptMs = 24 * 3'600'000LL;
constexpr qint64 freshMs = 3 * 60'000LL; ///< two rounds of questions

bool isOnQueue(const insight::AdherenceNow &agent)
{
    return agent.presence == insight::Presence::OnQueue && agent.hasActiveQueue.value_or(true);
}

bool isHeard(const std::set<base::ManagementUnitId> &units, const KnownAdherence &known)
{
    return std::all_of(units.begin(), units.end(), [&](const auto &unit) { return known.units.contains(unit); });
}

} // namespace

void StaffCount::look(const KnownAdherence &known, const Units &units, const std::vector<QueueScope> &scopes,
                      Instant now)
{
    if (known.units.empty() || now.ms - known.at.ms > freshMs)
        return;
    bool all = !units.empty();
    std::set<base::QueueId> heard;
    for (const auto &[unit, managementUnits] : units) {
        if (!isHeard(managementUnits, known)) {
            all = false;
            continue;
        }
        if (const auto scope = std::find_if(scopes.begin(), scopes.end(),
                                            [&](const QueueScope &each) { return each.id == unit.value; });
            scope != scopes.end())
            heard.insert(scope->queues.begin(), scope->queues.end());
    }
    QHash<base::QueueId, std::vector<size_t>> scopesOf;
    std::map<QString, double> counts;
    for (size_t i = 0; i < scopes.size(); ++i) {
        const bool isKnown = std::all_of(scopes[i].queues.begin(), scopes[i].queues.end(),
                                         [&](const base::QueueId &queue) { return all || heard.contains(queue); });
        if (!isKnown)
            continue;
        counts[scopes[i].id] = 0;
        for (const base::QueueId &queue : scopes[i].queues)
            scopesOf[queue].push_back(i);
    }
    if (all)
        counts[QString()] = 0;
    for (const insight::AdherenceNow &agent : known.agents) {
        if (!isOnQueue(agent))
            continue;
        if (all)
            ++counts[QString()];
        std::set<size_t> in; // of two queues in one scope: one agent
        for (const base::QueueId &queue : agent.activeQueues)
            for (const size_t scope : scopesOf.value(queue))
                in.insert(scope);
        for (const size_t scope : in)
            ++counts[scopes[scope].id];
    }
    auto &slot = slots_[Instant{now.ms / slotMs * slotMs}];
    for (const auto &[scope, count] : counts) {
        slot[scope].sum += count;
        ++slot[scope].looks;
    }
    slots_.erase(slots_.begin(), slots_.lower_bound(Instant{now.ms - keptMs}));
}

std::optional<double> StaffCount::onQueue(const QString &scope, Instant from, int minutes) const
{
    Mean mean;
    for (auto slot = slots_.lower_bound(from); slot != slots_.end() && slot->first < from.plusMinutes(minutes); ++slot)
        if (const auto found = slot->second.find(scope); found != slot->second.end()) {
            mean.sum += found->second.sum;
            mean.looks += found->second.looks;
        }
    return mean.looks == 0 ? std::nullopt : std::optional(mean.sum / mean.looks);
}

} // namespace shiftlane::session
