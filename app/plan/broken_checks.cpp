#include "plan/merge_items.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace shiftlane::plan {

namespace {

using schedule::Shift;

bool collide(const MergeItem &a, const MergeItem &b, const QTimeZone *zone)
{
    if (a.isMarker && b.isMarker)
        return false;
    if (!a.isMarker && !b.isMarker)
        return a.outShift && b.outShift && a.outShift->overlaps(*b.outShift);
    const MergeItem &marker = a.isMarker ? a : b;
    const MergeItem &shift = a.isMarker ? b : a;
    return zone && marker.outMarker && shift.outShift && isOnTimeOff(*shift.outShift, *marker.outMarker, *zone);
}

/// A pair that one side has just so is that side's own affair: the service's
/// is left alone, the plan's is for preflight to refuse.
bool breaks(const MergeItem &a, const MergeItem &b, const QTimeZone *zone)
{
    const bool asService = a.isAsService() && b.isAsService();
    const bool asPlanned = a.isAsPlanned() && b.isAsPlanned();
    return !asService && !asPlanned && collide(a, b, zone);
}

/// Disjoint sets of items that must be decided together.
class Groups {
public:
    explicit Groups(size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), size_t{0}); }
    [[nodiscard]] size_t find(size_t i) const
    {
        while (parent_[i] != i)
            i = parent_[i];
        return i;
    }
    bool join(size_t a, size_t b)
    {
        a = find(a);
        b = find(b);
        parent_[std::max(a, b)] = std::min(a, b);
        return a != b;
    }
    [[nodiscard]] std::vector<std::vector<size_t>> all() const
    {
        std::vector<std::vector<size_t>> members(parent_.size());
        for (size_t i = 0; i < parent_.size(); ++i)
            members[find(i)].push_back(i);
        std::erase_if(members, [](const auto &group) { return group.size() < 2; });
        return members;
    }

private:
    std::vector<size_t> parent_;
};

void widen(Conflict &conflict, const std::optional<Shift> &shift)
{
    if (!shift)
        return;
    const bool first = conflict.from == conflict.to;
    conflict.from = first ? shift->start() : std::min(conflict.from, shift->start());
    conflict.to = first ? shift->end() : std::max(conflict.to, shift->end());
}

/// What stands for the group: our changed shift and what it collides with.
Conflict conflictOf(const std::vector<MergeItem> &items, const std::vector<size_t> &group, const base::AgentId &agent)
{
    Conflict conflict;
    conflict.agent = agent;
    conflict.kind = ConflictKind::BreaksCheck;
    std::vector<DisputedItem> disputed;
    for (const size_t i : group) {
        const MergeItem &item = items[i];
        disputed.push_back(item.asDisputed());
        if (item.isMarker) {
            conflict.baseMarker = item.baseMarker;
            conflict.serviceMarker = item.serviceMarker;
            conflict.plannedMarker = item.plannedMarker;
            conflict.markerDate = (item.plannedMarker ? item.plannedMarker : item.serviceMarker)->date;
            continue;
        }
        if (!item.hasBase())
            conflict.kind = ConflictKind::AddedOverlap;
        if (item.plannedChanged() && !conflict.plannedShift) {
            conflict.plannedShift = item.shift.planned;
            conflict.baseShift = item.shift.base;
        }
        if (item.serviceChanged() && !conflict.serviceShift)
            conflict.serviceShift = item.shift.service;
        widen(conflict, item.shift.service);
        widen(conflict, item.shift.planned);
    }
    if (conflict.markerDate.isValid())
        conflict.kind = ConflictKind::BreaksCheck;
    conflict.id = conflictId(agent, disputed);
    return conflict;
}

} // namespace

void settleBrokenChecks(std::vector<MergeItem> &items, const base::AgentId &agent, const QTimeZone *zone,
                        const Decider &decider, std::vector<Conflict> &open, int &decided)
{
    Groups groups(items.size());
    for (bool joined = true; joined;) {
        joined = false;
        for (size_t i = 0; i < items.size(); ++i) {
            for (size_t j = i + 1; j < items.size(); ++j) {
                if (breaks(items[i], items[j], zone))
                    joined = groups.join(i, j) || joined;
            }
        }
        // A group goes one way as a whole; that may push it into a neighbour,
        // who then joins it. Each turn joins at least two, so this ends.
        for (const std::vector<size_t> &group : groups.all()) {
            const auto choice = decider(conflictOf(items, group, agent).id);
            for (const size_t i : group)
                items[i].take(choice.value_or(Choice::KeepService));
        }
    }
    for (const std::vector<size_t> &group : groups.all()) {
        Conflict conflict = conflictOf(items, group, agent);
        if (decider(conflict.id))
            ++decided;
        else
            open.push_back(std::move(conflict));
    }
}

} // namespace shiftlane::plan
