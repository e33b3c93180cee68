#include "plan/merge_items.h"

#include "plan/activity_merge.h"

#include <algorithm>
#include <set>

namespace shiftlane::plan {

namespace {

using schedule::AgentSchedule;
using schedule::Shift;
using schedule::TimeOffMarker;

template <class T>
const T *pointer(const std::optional<T> &value)
{
    return value ? &*value : nullptr;
}

/// `content` on the shift that the service knows: its id and what we do not
/// interpret are the service's; one that it no longer holds comes back as new.
Shift onService(const MergeItem &item, std::vector<schedule::Activity> content)
{
    Shift shift = item.shift.service ? *item.shift.service : *item.shift.planned;
    if (!item.shift.service && item.shift.base)
        shift.id = {};
    if (!item.shift.service || shift.activities != content)
        shift.manuallyEdited = true;
    shift.activities = std::move(content);
    return shift;
}

Conflict conflictOf(const MergeItem &item, const base::AgentId &agent, ConflictKind kind)
{
    Conflict conflict;
    conflict.id = conflictId(agent, {item.asDisputed()});
    conflict.kind = kind;
    conflict.agent = agent;
    conflict.baseShift = item.shift.base;
    conflict.serviceShift = item.shift.service;
    conflict.plannedShift = item.shift.planned;
    conflict.baseMarker = item.baseMarker;
    conflict.serviceMarker = item.serviceMarker;
    conflict.plannedMarker = item.plannedMarker;
    if (item.isMarker) {
        const auto &any = item.baseMarker ? item.baseMarker : item.serviceMarker;
        conflict.markerDate = any->date;
        return conflict;
    }
    const Shift &any = item.shift.service ? *item.shift.service : *item.shift.planned;
    conflict.from = any.start();
    conflict.to = any.end();
    return conflict;
}

struct Answering {
    const base::AgentId &agent;
    const Decider &decider;
    std::vector<Conflict> &open;
    int &decided;

    std::optional<Choice> ask(MergeItem &item, Conflict conflict)
    {
        item.disputed = true;
        item.choice = decider(conflict.id);
        if (item.choice)
            ++decided;
        else
            open.push_back(std::move(conflict));
        return item.choice;
    }
};

/// Another shift stands where the base's stood (a trade put it there): what was
/// planned for the one is no wish about the other, whatever their times are.
bool isAnotherShift(const ShiftTriple &shift) { return shift.service->id != shift.base->id; }

void mergeBothChanged(MergeItem &item, Answering &answering)
{
    if (isAnotherShift(item.shift)) {
        if (const auto choice = answering.ask(item, conflictOf(item, answering.agent, ConflictKind::BothChanged)))
            item.take(*choice);
        return;
    }
    const ActivityMerge merge = mergeActivities(*item.shift.base, *item.shift.service, *item.shift.planned);
    if (!merge.disputed) {
        item.outShift = onService(item, merge.merged);
        return;
    }
    Conflict conflict =
        conflictOf(item, answering.agent, merge.breaksCheck ? ConflictKind::BreaksCheck : ConflictKind::BothChanged);
    conflict.from = merge.where.from;
    conflict.to = merge.where.to;
    item.take(Choice::KeepService);
    if (const auto choice = answering.ask(item, std::move(conflict)))
        item.outShift = onService(item, *choice == Choice::KeepService ? merge.keepService : merge.keepPlanned);
}

bool bothThere(const MergeItem &item)
{
    return item.isMarker ? item.serviceMarker && item.plannedMarker : item.shift.service && item.shift.planned;
}

bool plannedThere(const MergeItem &item)
{
    return item.isMarker ? item.plannedMarker.has_value() : item.shift.planned.has_value();
}

void mergeAlone(MergeItem &item, Answering &answering)
{
    const bool theirs = item.serviceChanged();
    const bool ours = item.plannedChanged();
    item.take(ours && !theirs ? Choice::KeepPlanned : Choice::KeepService);
    const bool same =
        item.isMarker ? item.serviceMarker == item.plannedMarker : sameShift(item.shift.service, item.shift.planned);
    if (!theirs || !ours || same)
        return;
    if (bothThere(item) && !item.isMarker && item.shift.base) {
        mergeBothChanged(item, answering);
        return;
    }
    ConflictKind kind = ConflictKind::BothChanged;
    if (!bothThere(item))
        kind = plannedThere(item) ? ConflictKind::ModifiedDeleted : ConflictKind::DeletedModified;
    if (const auto choice = answering.ask(item, conflictOf(item, answering.agent, kind)))
        item.take(*choice);
}

/// A planned shift may stand in the room of others that the plan removes. Where
/// it is not taken, they are not taken away either.
void keepWhatWasReplaced(std::vector<MergeItem> &items)
{
    for (const MergeItem &item : items) {
        if (item.isMarker || !item.disputed || item.choice == Choice::KeepPlanned || !item.shift.planned)
            continue;
        for (MergeItem &other : items) {
            const bool removed = !other.isMarker && other.shift.base && !other.shift.planned;
            if (removed && other.shift.base->overlaps(*item.shift.planned))
                other.take(Choice::KeepService);
        }
    }
}

std::vector<MergeItem> itemsOf(const AgentSchedule &base, const AgentSchedule &service, const AgentSchedule &planned)
{
    std::vector<MergeItem> items;
    for (ShiftTriple &triple : matchSides(base.shifts, service.shifts, planned.shifts)) {
        MergeItem item;
        item.shift = std::move(triple);
        items.push_back(std::move(item));
    }
    std::set<QDate> dates;
    for (const AgentSchedule *side : {&base, &service, &planned}) {
        for (const TimeOffMarker &marker : side->markers)
            dates.insert(marker.date);
    }
    const auto markerOf = [](const AgentSchedule &side, QDate date) {
        const TimeOffMarker *found = side.marker(date);
        return found ? std::optional(*found) : std::nullopt;
    };
    for (const QDate date : dates) {
        MergeItem item;
        item.isMarker = true;
        item.baseMarker = markerOf(base, date);
        item.serviceMarker = markerOf(service, date);
        item.plannedMarker = markerOf(planned, date);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

bool sameShift(const std::optional<Shift> &a, const std::optional<Shift> &b)
{
    return a && b ? a->sameContent(*b) : !a && !b;
}

DisputedItem MergeItem::asDisputed() const
{
    return {pointer(shift.base), pointer(shift.service), pointer(shift.planned),
            pointer(baseMarker), pointer(serviceMarker), pointer(plannedMarker)};
}

bool MergeItem::serviceChanged() const
{
    return isMarker ? baseMarker != serviceMarker : !sameShift(shift.base, shift.service);
}

bool MergeItem::plannedChanged() const
{
    return isMarker ? baseMarker != plannedMarker : !sameShift(shift.base, shift.planned);
}

bool MergeItem::isAsService() const
{
    return isMarker ? outMarker == serviceMarker : sameShift(outShift, shift.service);
}

bool MergeItem::isAsPlanned() const
{
    return isMarker ? outMarker == plannedMarker : sameShift(outShift, shift.planned);
}

void MergeItem::take(Choice side)
{
    if (isMarker) {
        outMarker = side == Choice::KeepService ? serviceMarker : plannedMarker;
    } else if (side == Choice::KeepService) {
        outShift = shift.service;
    } else {
        outShift.reset();
        if (shift.planned)
            outShift = onService(*this, shift.planned->activities);
    }
}

std::optional<Choice> Decider::operator()(const QByteArray &conflictId) const
{
    const auto it = decisions_.find(conflictId);
    return it != decisions_.end() ? std::optional(it->second) : all_;
}

std::vector<MergeItem> mergeItems(const AgentSchedule &base, const AgentSchedule &service, const AgentSchedule &planned,
                                  const Decider &decider, std::vector<Conflict> &open, int &decided)
{
    std::vector<MergeItem> items = itemsOf(base, service, planned);
    Answering answering{service.agent, decider, open, decided};
    for (MergeItem &item : items)
        mergeAlone(item, answering);
    keepWhatWasReplaced(items);
    return items;
}

} // namespace shiftlane::plan
