#include "session/flight_conflicts.h"

#include "push/content_text.h"

#include <array>

namespace shiftlane::session {

namespace {

using push::text::key;

constexpr std::array<QLatin1String, 5> kinds = {QLatin1String("bothChanged"), QLatin1String("modifiedDeleted"),
                                                QLatin1String("deletedModified"), QLatin1String("addedOverlap"),
                                                QLatin1String("breaksCheck")};

/// A side as a schedule with the one thing in it.
void putSide(QJsonObject &into, const char16_t *name, const base::AgentId &agent,
             const std::optional<schedule::Shift> &shift, const std::optional<schedule::TimeOffMarker> &marker)
{
    if (!shift && !marker)
        return;
    schedule::AgentSchedule side;
    side.agent = agent;
    if (shift)
        side.shifts.push_back(*shift);
    if (marker)
        side.markers.push_back(*marker);
    into.insert(key(name), push::text::toJson(side));
}

void takeSide(const QJsonObject &from, const char16_t *name, std::optional<schedule::Shift> &shift,
              std::optional<schedule::TimeOffMarker> &marker)
{
    if (!from.contains(key(name)))
        return;
    const auto side = push::text::agentScheduleFrom(from.value(key(name)).toObject());
    if (side && !side->shifts.empty())
        shift = side->shifts.front();
    if (side && !side->markers.empty())
        marker = side->markers.front();
}

} // namespace

QJsonObject toJson(const plan::Conflict &conflict)
{
    QJsonObject object{{key(u"id"), QString::fromLatin1(conflict.id)},
                       {key(u"kind"), kinds[static_cast<size_t>(conflict.kind)]},
                       {key(u"agent"), conflict.agent.value},
                       {key(u"from"), conflict.from.toIso()},
                       {key(u"to"), conflict.to.toIso()}};
    if (conflict.markerDate.isValid())
        object.insert(key(u"date"), conflict.markerDate.toString(Qt::ISODate));
    putSide(object, u"base", conflict.agent, conflict.baseShift, conflict.baseMarker);
    putSide(object, u"service", conflict.agent, conflict.serviceShift, conflict.serviceMarker);
    putSide(object, u"planned", conflict.agent, conflict.plannedShift, conflict.plannedMarker);
    return object;
}

std::optional<plan::Conflict> conflictFrom(const QJsonObject &object)
{
    const auto kind = std::find(kinds.begin(), kinds.end(), object.value(key(u"kind")).toString());
    plan::Conflict conflict;
    conflict.id = object.value(key(u"id")).toString().toLatin1();
    conflict.agent = base::AgentId(object.value(key(u"agent")).toString());
    if (kind == kinds.end() || conflict.id.isEmpty() || conflict.agent.isEmpty())
        return std::nullopt;
    conflict.kind = static_cast<plan::ConflictKind>(kind - kinds.begin());
    conflict.from = base::Instant::fromIso(object.value(key(u"from")).toString()).value_or(base::Instant{});
    conflict.to = base::Instant::fromIso(object.value(key(u"to")).toString()).value_or(base::Instant{});
    conflict.markerDate = QDate::fromString(object.value(key(u"date")).toString(), Qt::ISODate);
    takeSide(object, u"base", conflict.baseShift, conflict.baseMarker);
    takeSide(object, u"service", conflict.serviceShift, conflict.serviceMarker);
    takeSide(object, u"planned", conflict.plannedShift, conflict.plannedMarker);
    return conflict;
}

} // namespace shiftlane::session
