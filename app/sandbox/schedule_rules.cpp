#include "sandbox/schedule_rules.h"

#include "schedule/week.h"
#include "wire/json_writer.h"

#include <algorithm>

namespace shiftlane::sandbox {

using schedule::AgentDelta;
using schedule::AgentSchedule;
using schedule::Shift;

wire::ErrorBody errorBody(int status, const QString &code, const QString &message)
{
    wire::ErrorBody body;
    body.status = status;
    body.code = code;
    body.message = message;
    return body;
}

namespace {

wire::ErrorBody invalid(const QString &message, const QString &field, const QString &entity)
{
    wire::ErrorBody body = errorBody(400, QStringLiteral("wfm.validation.failure"), message);
    body.details.push_back({QStringLiteral("invalid.value"), field, entity, {}});
    return body;
}

wire::ErrorBody absent(const QString &what, const QString &entity)
{
    wire::ErrorBody body =
        errorBody(400, QStringLiteral("wfm.entity.not.found"), QStringLiteral("%1 %2 was not found").arg(what, entity));
    body.entityId = entity;
    body.entityName = what;
    return body;
}

bool knownCode(const schedule::BusinessUnit &unit, const ActivityCodeId &code)
{
    return std::any_of(unit.codes.begin(), unit.codes.end(), [&](const auto &c) { return c.id == code; });
}

std::optional<wire::ErrorBody> shiftRefusal(const schedule::BusinessUnit &unit, const schedule::WeekBounds &week,
                                            const Shift &given, const AgentId &agent)
{
    const QString field = QStringLiteral("agentSchedules.shifts.activities");
    if (given.activities.empty())
        return invalid(QStringLiteral("A shift has no activities"), field, agent.value);
    Shift shift = given;
    shift.sortActivities();
    for (size_t i = 0; i < shift.activities.size(); ++i) {
        const schedule::Activity &activity = shift.activities[i];
        if (!knownCode(unit, activity.code))
            return absent(QStringLiteral("Activity code"), activity.code.value);
        if (activity.lengthMinutes <= 0 || activity.start.ms % 60'000 != 0)
            return invalid(QStringLiteral("An activity must start and end on whole minutes"), field, agent.value);
        if (i > 0 && activity.start < shift.activities[i - 1].end())
            return invalid(QStringLiteral("Activities of a shift overlap"), field, agent.value);
    }
    if (!week.contains(shift.start()))
        return invalid(QStringLiteral("A shift starts outside the schedule's weeks"), field, agent.value);
    if (shift.lengthMinutes() > 24 * 60)
        return invalid(QStringLiteral("A shift is longer than a day"), field, agent.value);
    return std::nullopt;
}

std::optional<wire::ErrorBody> overlapRefusal(const AgentSchedule &agent)
{
    for (size_t i = 1; i < agent.shifts.size(); ++i) {
        if (agent.shifts[i].start() < agent.shifts[i - 1].end())
            return invalid(QStringLiteral("Shifts of an agent overlap"), QStringLiteral("agentSchedules.shifts"),
                           agent.agent.value);
    }
    return std::nullopt;
}

std::optional<wire::ErrorBody> markerRefusal(const schedule::BusinessUnit &unit, const schedule::ScheduleGroup &group,
                                             const AgentDelta &delta)
{
    const QDate end = group.key.weekDate.addDays(7 * group.weekCount);
    for (const schedule::TimeOffMarker &marker : delta.putMarkers) {
        if (!marker.date.isValid() || marker.date < group.key.weekDate || marker.date >= end)
            return invalid(QStringLiteral("A time-off marker lies outside the schedule's weeks"),
                           QStringLiteral("agentSchedules.fullDayTimeOffMarkers"), delta.agent.value);
        if (!knownCode(unit, marker.code))
            return absent(QStringLiteral("Activity code"), marker.code.value);
    }
    return std::nullopt;
}

/// Ids of shifts that are named but not there, and the versions' presence.
std::optional<wire::ErrorBody> referenceRefusal(const schedule::BusinessUnit &unit, const HeldSchedule &held,
                                                const AgentDelta &delta)
{
    const bool known =
        std::any_of(unit.agents.begin(), unit.agents.end(), [&](const auto &a) { return a.id == delta.agent; });
    if (!known)
        return absent(QStringLiteral("Agent"), delta.agent.value);
    const auto there = held.agents.find(delta.agent);
    const AgentSchedule *base = there == held.agents.end() ? nullptr : &there->second;
    for (const Shift &shift : delta.putShifts) {
        if (!shift.id.isEmpty() && (!base || !base->shift(shift.id)))
            return absent(QStringLiteral("Shift"), shift.id.value);
    }
    for (const ShiftId &id : delta.removedShifts) {
        if (!base || !base->shift(id))
            return absent(QStringLiteral("Shift"), id.value);
    }
    return std::nullopt;
}

std::optional<wire::ErrorBody> agentRefusal(const schedule::BusinessUnit &unit, const HeldSchedule &held,
                                            const schedule::WeekBounds &week, const AgentDelta &delta)
{
    if (auto error = referenceRefusal(unit, held, delta))
        return error;
    for (const Shift &shift : delta.putShifts) {
        if (auto error = shiftRefusal(unit, week, shift, delta.agent))
            return error;
    }
    if (auto error = markerRefusal(unit, held.group, delta))
        return error;
    const auto there = held.agents.find(delta.agent);
    IdMaker unused(0);
    const AgentSchedule base = there == held.agents.end() ? AgentSchedule{} : there->second;
    AgentSchedule after = patched(base, delta, unused);
    after.agent = delta.agent;
    return overlapRefusal(after);
}

} // namespace

bool isStale(const HeldSchedule &held, const wire::ScheduleUpdate &update)
{
    if (update.version != held.group.version)
        return true;
    return std::any_of(update.agents.begin(), update.agents.end(), [&](const AgentDelta &delta) {
        const auto there = held.agents.find(delta.agent);
        if (there == held.agents.end())
            return delta.version.has_value();
        return delta.version && *delta.version != there->second.version.value_or(0);
    });
}

std::optional<wire::ErrorBody> refusal(const World &world, const HeldSchedule &held, const wire::ScheduleUpdate &update)
{
    const schedule::BusinessUnit *unit = world.unit(held.group.key.businessUnit);
    if (!unit)
        return absent(QStringLiteral("Business unit"), held.group.key.businessUnit.value);
    const auto week = schedule::weekBounds(held.group.key.weekDate, held.group.weekCount, unit->zone);
    if (update.published && !*update.published && held.group.published)
        return invalid(QStringLiteral("A published schedule cannot be unpublished"), QStringLiteral("published"),
                       held.group.key.schedule.value);
    for (const AgentDelta &delta : update.agents) {
        if (!delta.version && held.agents.contains(delta.agent))
            return invalid(QStringLiteral("metadata.version is required for an agent of the schedule"),
                           QStringLiteral("agentSchedules.metadata.version"), delta.agent.value);
        if (auto error = agentRefusal(*unit, held, week, delta))
            return error;
    }
    return std::nullopt;
}

bool touchesLockedAgent(const World &world, const wire::ScheduleUpdate &update)
{
    return std::any_of(update.agents.begin(), update.agents.end(),
                       [&](const AgentDelta &delta) { return world.hasMatchedTrade(delta.agent); });
}

AgentSchedule patched(AgentSchedule base, const AgentDelta &delta, IdMaker &ids)
{
    const auto gone = [&](const Shift &shift) {
        return std::find(delta.removedShifts.begin(), delta.removedShifts.end(), shift.id) != delta.removedShifts.end();
    };
    std::erase_if(base.shifts, gone);
    for (Shift shift : delta.putShifts) {
        shift.sortActivities();
        const auto same = std::find_if(base.shifts.begin(), base.shifts.end(),
                                       [&](const Shift &s) { return !shift.id.isEmpty() && s.id == shift.id; });
        if (shift.id.isEmpty())
            shift.id = ShiftId(ids.fresh(u"shift"));
        if (same == base.shifts.end())
            base.shifts.push_back(shift);
        else
            *same = shift;
    }
    const auto replaced = [&](const schedule::TimeOffMarker &marker) {
        return std::find(delta.removedMarkers.begin(), delta.removedMarkers.end(), marker.date) !=
                   delta.removedMarkers.end() ||
               std::any_of(delta.putMarkers.begin(), delta.putMarkers.end(),
                           [&](const auto &put) { return put.date == marker.date; });
    };
    std::erase_if(base.markers, replaced);
    base.markers.insert(base.markers.end(), delta.putMarkers.begin(), delta.putMarkers.end());
    base.sort();
    return base;
}

} // namespace shiftlane::sandbox
