#include "plan/edits.h"

#include "plan/matching.h"
#include "schedule/week.h"

#include <QCryptographicHash>
#include <algorithm>

namespace shiftlane::plan {

namespace {

using schedule::AgentSchedule;
using schedule::Shift;

/// Length before text, so that no two lists of parts read alike.
QByteArray framed(const QByteArray &text) { return QByteArray::number(text.size()) + ':' + text; }

QByteArray framed(std::vector<QByteArray> parts)
{
    std::sort(parts.begin(), parts.end());
    QByteArray out = QByteArray::number(parts.size()) + ';';
    for (const QByteArray &part : parts)
        out += framed(part);
    return out;
}

QByteArray canonical(const ShiftEdit &edit)
{
    const bool put = edit.kind == ShiftEdit::Kind::Put;
    QByteArray out = (put ? "put" : "remove") + framed(edit.shift.id.value.toUtf8());
    return put ? out + schedule::fingerprint(edit.shift) : out;
}

QByteArray canonical(const MarkerEdit &edit)
{
    if (edit.kind == MarkerEdit::Kind::Remove)
        return "remove" + edit.marker.date.toString(Qt::ISODate).toUtf8();
    AgentSchedule alone;
    alone.markers.push_back(edit.marker);
    return "put" + schedule::fingerprint(alone);
}

template <class Edit>
QByteArray canonicalList(const std::vector<Edit> &edits)
{
    std::vector<QByteArray> parts;
    for (const Edit &edit : edits)
        parts.push_back(canonical(edit));
    return framed(std::move(parts));
}

/// Which shift an edit means hangs on the base's ids, so they count with it.
QByteArray canonicalBase(const AgentPlan &agent)
{
    if (!agent.base)
        return QByteArrayLiteral("unknown");
    std::vector<QByteArray> ids;
    for (const Shift &shift : agent.base->shifts)
        ids.push_back(framed(shift.id.value.toUtf8()) + schedule::fingerprint(shift));
    return schedule::fingerprint(*agent.base) + framed(std::move(ids));
}

QByteArray canonical(const AgentPlan &agent)
{
    return framed(agent.agent.value.toUtf8()) + framed(agent.managementUnit.value.toUtf8()) +
           canonicalList(agent.shifts) + canonicalList(agent.markers) + framed(canonicalBase(agent)) +
           (agent.rowsOnly ? "rows" : "whole");
}

QByteArray canonical(const GroupPlan &group)
{
    std::vector<QByteArray> agents;
    for (const AgentPlan &agent : group.agents)
        agents.push_back(canonical(agent));
    return framed(group.key.businessUnit.value.toUtf8()) + framed(group.key.schedule.value.toUtf8()) +
           framed(group.key.weekDate.toString(Qt::ISODate).toUtf8()) + framed(std::move(agents));
}

void markerEdits(const AgentSchedule &base, const AgentSchedule &wanted, AgentPlan &out)
{
    for (const auto &marker : wanted.markers) {
        const auto *before = base.marker(marker.date);
        if (!before || !(*before == marker))
            out.markers.push_back({MarkerEdit::Kind::Put, marker, 0});
    }
    for (const auto &marker : base.markers) {
        if (!wanted.marker(marker.date))
            out.markers.push_back({MarkerEdit::Kind::Remove, marker, 0});
    }
}

} // namespace

GroupPlan emptyPlan(const schedule::ScheduleGroup &group, const QString &businessUnitName)
{
    return {group.key, businessUnitName, group.description, group.weekCount, group.published, group.version, {}};
}

AgentPlan editsBetween(const AgentSchedule &base, const AgentSchedule &wanted, const AgentPlan &about)
{
    AgentPlan out;
    out.agent = about.agent;
    out.name = about.name;
    out.managementUnit = about.managementUnit;
    out.base = base;
    std::vector<bool> kept(base.shifts.size(), false);
    std::vector<const Shift *> added;
    for (const Shift &shift : wanted.shifts) {
        const Shift *before = shift.id.isEmpty() ? nullptr : base.shift(shift.id);
        if (!before) {
            added.push_back(&shift);
            continue;
        }
        kept[static_cast<size_t>(before - base.shifts.data())] = true;
        if (!before->sameContent(shift))
            out.shifts.push_back({ShiftEdit::Kind::Put, shift, 0});
    }
    for (const Shift *shift : added) {
        size_t i = 0;
        while (i < base.shifts.size() && (kept[i] || !base.shifts[i].sameContent(*shift)))
            ++i;
        if (i < base.shifts.size()) {
            kept[i] = true; // there already, under the service's id
            continue;
        }
        out.shifts.push_back({ShiftEdit::Kind::Put, *shift, 0});
        out.shifts.back().shift.id = {};
    }
    for (size_t i = 0; i < base.shifts.size(); ++i) {
        if (!kept[i])
            out.shifts.push_back({ShiftEdit::Kind::Remove, base.shifts[i], 0});
    }
    markerEdits(base, wanted, out);
    return out;
}

AgentPlan pinned(const AgentPlan &edits, const AgentSchedule &base)
{
    AgentPlan out = edits;
    if (!out.base)
        out.base = base;
    if (!out.rowsOnly)
        return out;
    const AgentSchedule wish = planned(*out.base, edits);
    for (ShiftEdit &edit : out.shifts) {
        const Shift *whole = edit.shift.id.isEmpty() ? nullptr : wish.shift(edit.shift.id);
        if (edit.kind == ShiftEdit::Kind::Put && whole)
            edit.shift = *whole;
    }
    for (MarkerEdit &edit : out.markers) {
        const auto *whole = wish.marker(edit.marker.date);
        if (edit.kind == MarkerEdit::Kind::Put && whole)
            edit.marker = *whole;
    }
    out.rowsOnly = false;
    return out;
}

Shift daysLater(const Shift &shift, qint64 days, const QTimeZone &zone)
{
    Shift out = shift;
    if (days == 0 || shift.activities.empty())
        return out;
    const schedule::LocalTime from = schedule::toLocal(shift.start(), zone);
    const auto there = schedule::toInstant(from.date.addDays(days), from.time, zone, std::nullopt);
    const base::Instant plain = shift.start().plusMinutes(days * 24 * 60);
    const qint64 by = there.instant.value_or(plain).ms - shift.start().ms;
    for (schedule::Activity &each : out.activities)
        each.start.ms += by;
    return out;
}

QByteArray contentHash(const PushPlan &plan)
{
    std::vector<QByteArray> groups;
    for (const GroupPlan &group : plan.groups)
        groups.push_back(canonical(group));
    const QByteArray text = (plan.baseKnown ? "known" : "unknown") + framed(std::move(groups));
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace shiftlane::plan
