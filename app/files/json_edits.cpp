#include "files/json_edits.h"

#include "wire/agent_schedules.h"

#include <algorithm>

namespace shiftlane::files {

namespace {

using plan::MarkerEdit;
using plan::ShiftEdit;
using schedule::Activity;
using schedule::Shift;
using schedule::TimeOffMarker;
using wire::Node;

constexpr int maxShiftMinutes = 24 * 60;

/// Members that are not there are taken over from what stands there.
template <class T>
void keepUnsaid(T &wish, const T &known, const Node &node)
{
    const bool unpaidSaid = node.has("paid");
    if (!node.has("description"))
        wish.description = known.description;
    if (!unpaidSaid)
        wish.paid = known.paid;
    if (!node.has("payableMinutes") && (!unpaidSaid || wish.paid == known.paid))
        wish.payableMinutes =
            known.payableMinutes == known.lengthMinutes ? std::optional(wish.lengthMinutes) : known.payableMinutes;
    for (const auto &[key, raw] : known.extra)
        wish.extra.emplace(key, raw);
}

/// What stands at the place of an activity, or is the same one moved; used once.
const Activity *remembered(std::vector<const Activity *> &left, const Activity &wish, bool moved)
{
    const auto it = std::find_if(left.begin(), left.end(), [&](const Activity *each) {
        return each && each->code == wish.code &&
               (moved ? each->lengthMinutes == wish.lengthMinutes : each->start == wish.start);
    });
    return it == left.end() ? nullptr : std::exchange(*it, nullptr);
}

void checkActivity(const Node &node, const Activity &activity, const PlanPlace &place, const Shift *known)
{
    if (activity.lengthMinutes < 1)
        node.complain(QStringLiteral("has no “lengthMinutes” of at least 1"));
    if (activity.start.ms % 60'000 != 0)
        node.complain(QStringLiteral("starts within a minute"));
    const auto &codes = place.unit->codes;
    const auto isIt = [&](const auto &each) { return each.id == activity.code; };
    const bool used = known && std::any_of(known->activities.begin(), known->activities.end(),
                                           [&](const Activity &each) { return each.code == activity.code; });
    if (!used && std::none_of(codes.begin(), codes.end(), isIt))
        node.complain(
            QStringLiteral("names activity code %1; %2 has none").arg(activity.code.value.left(60), place.unit->name));
}

/// All activities with what the base knows about them, and whether something is left unsaid.
bool readActivities(const Node &list, Shift &shift, const PlanPlace &place, const Shift *known)
{
    bool unsaid = false;
    std::vector<const Activity *> left;
    for (size_t i = 0; known && i < known->activities.size(); ++i)
        left.push_back(&known->activities[i]);
    std::vector<Activity> read;
    std::vector<Node> nodes;
    list.forEach([&](const Node &node) {
        read.push_back(wire::readActivity(node));
        nodes.push_back(node);
        checkActivity(node, read.back(), place, known);
        unsaid = unsaid || !node.has("paid") || !node.has("description");
    });
    std::vector<const Activity *> match(read.size(), nullptr);
    for (const bool moved : {false, true}) {
        for (size_t i = 0; i < read.size(); ++i)
            match[i] = match[i] ? match[i] : remembered(left, read[i], moved);
    }
    for (size_t i = 0; i < read.size(); ++i) {
        if (match[i])
            keepUnsaid(read[i], *match[i], nodes[i]);
    }
    shift.activities = std::move(read);
    shift.sortActivities();
    return unsaid;
}

void checkShift(const Node &node, const Shift &shift)
{
    for (size_t i = 1; i < shift.activities.size(); ++i) {
        if (shift.activities[i].start < shift.activities[i - 1].end())
            node.complain(QStringLiteral("has activities that overlap"));
    }
    if (shift.activities.empty())
        node.complain(QStringLiteral("has no activities; to take the shift away say \"delete\": true"));
    else if (shift.lengthMinutes() > maxShiftMinutes)
        node.complain(QStringLiteral("is a shift of %1 minutes").arg(shift.lengthMinutes()));
}

/// Another schedule's shift, or one that the base does not hold.
void checkId(const Node &node, const base::ShiftId &id, const PlanPlace &place, const PlanBuilder &builder)
{
    if (!place.exported || id.isEmpty() || (place.base && place.base->shift(id)))
        return;
    const auto other = builder.shiftOfAnother(id, place);
    node.child("id").complain(
        other ? QStringLiteral("does not fit: ") + *other
              : QStringLiteral("is %1, which the agent does not have in the base").arg(id.value.left(60)));
}

} // namespace

RowEdits shiftEdits(const Node &node, const PlanPlace &place, const PlanBuilder &builder, bool &rowsOnly)
{
    Shift shift;
    shift.id = base::ShiftId(node.text("id"));
    checkId(node, shift.id, place, builder);
    const Shift *known = place.base && !shift.id.isEmpty() ? place.base->shift(shift.id) : nullptr;
    if (node.child("delete").truth()) {
        if (shift.id.isEmpty())
            node.complain(QStringLiteral("is to be deleted and has no “id”"));
        return {{{ShiftEdit::Kind::Remove, known ? *known : shift, 0}}, {}};
    }
    const bool unsaid = readActivities(node.child("activities"), shift, place, known);
    checkShift(node, shift);
    if (known && known->sameContent(shift))
        return {};
    rowsOnly = rowsOnly || (unsaid && !place.exported);
    shift.manuallyEdited = true;
    shift.extra = known ? known->extra
                        : node.unknown({"id", "startDate", "lengthMinutes", "activities", "manuallyEdited", "schedule",
                                        "workPlanId", "workPlanShiftId", "delete"});
    return {{{ShiftEdit::Kind::Put, shift, 0}}, {}};
}

RowEdits markerEdits(const Node &node, const PlanPlace &place, bool &rowsOnly)
{
    TimeOffMarker marker = wire::readMarker(node);
    const TimeOffMarker *known = place.base ? place.base->marker(marker.date) : nullptr;
    if (node.child("delete").truth()) {
        if (place.exported && !known)
            node.child("businessUnitDate").complain(QStringLiteral("is no day off in the base"));
        return {{}, {{MarkerEdit::Kind::Remove, known ? *known : marker, 0}}};
    }
    if (known) {
        if (!node.has("lengthMinutes"))
            marker.lengthMinutes = known->lengthMinutes;
        if (!node.has("activityCodeId"))
            marker.code = known->code;
        keepUnsaid(marker, *known, node);
        if (marker == *known)
            return {};
    }
    if (marker.lengthMinutes < 1 || marker.lengthMinutes > 24 * 60)
        node.complain(QStringLiteral("is a day off of %1 minutes").arg(marker.lengthMinutes));
    const auto &codes = place.unit->codes;
    if (!(known && known->code == marker.code) &&
        std::none_of(codes.begin(), codes.end(), [&](const auto &each) { return each.id == marker.code; }))
        node.complain(
            QStringLiteral("names activity code %1; %2 has none").arg(marker.code.value.left(60), place.unit->name));
    rowsOnly = rowsOnly || (!place.exported && !(node.has("paid") && node.has("description")));
    return {{}, {{MarkerEdit::Kind::Put, marker, 0}}};
}

} // namespace shiftlane::files
