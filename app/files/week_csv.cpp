// writeWeekCsv, writePlanCsv, writePlanTemplate: one row a shift or marker.
#include "files/activity_text.h"
#include "files/csv_reader.h"
#include "files/plan_columns.h"
#include "schedule/week.h"

#include <algorithm>

namespace shiftlane::files {

namespace {

using schedule::AgentSchedule;
using schedule::Shift;
using schedule::TimeOffMarker;

/// What all rows of one schedule group share.
struct Sheet {
    const WeekSnapshot &snapshot;
    const SnapshotGroup &group;
    const schedule::BusinessUnit &unit;
    CodeNames names;
    std::map<base::AgentId, QString> people;
    QByteArray &out;

    Sheet(const WeekSnapshot &s, const SnapshotGroup &g, const schedule::BusinessUnit &u, QByteArray &o)
        : snapshot(s), group(g), unit(u), names(u), out(o)
    {
        for (const schedule::Agent &agent : u.agents)
            people[agent.id] = agent.name;
    }
};

void writeRow(const QStringList &cells, QByteArray &out)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe += neutralised(cell);
    out += csvRow(safe) + "\r\n";
}

QString versionText(const std::optional<qint64> &version) { return version ? QString::number(*version) : QString(); }

QStringList frontCells(const Sheet &sheet, const AgentSchedule &agent)
{
    const auto &group = sheet.group.group;
    const auto person = sheet.people.find(agent.agent);
    return {sheet.snapshot.id,
            group.key.schedule.value,
            group.key.weekDate.toString(Qt::ISODate),
            sheet.unit.name,
            QString::number(group.version),
            agent.agent.value,
            person == sheet.people.end() ? QString() : person->second,
            versionText(agent.version)};
}

void writeShift(Sheet &sheet, const AgentSchedule &agent, const base::ShiftId &id, const Shift &shift, bool remove)
{
    const QTimeZone &zone = sheet.unit.zone;
    const QDate date = schedule::toLocal(shift.start(), zone).date;
    writeRow(frontCells(sheet, agent) + QStringList{shiftKind(), id.value, date.toString(Qt::ISODate),
                                                    clockText(shift.start(), zone), clockText(shift.end(), zone),
                                                    activitiesText(shift, sheet.names, zone),
                                                    remove ? deleteAction() : QString()},
             sheet.out);
}

void writeMarker(Sheet &sheet, const AgentSchedule &agent, const QString &id, const TimeOffMarker &marker, bool remove)
{
    writeRow(frontCells(sheet, agent) + QStringList{timeOffKind(), id, marker.date.toString(Qt::ISODate), QString(),
                                                    QString(), markerText(marker, sheet.names),
                                                    remove ? deleteAction() : QString()},
             sheet.out);
}

const plan::ShiftEdit *editOf(const plan::AgentPlan *edits, const Shift &shift)
{
    if (!edits)
        return nullptr;
    const auto it = std::find_if(edits->shifts.begin(), edits->shifts.end(), [&](const plan::ShiftEdit &edit) {
        return !edit.shift.id.isEmpty() && edit.shift.id == shift.id;
    });
    return it == edits->shifts.end() ? nullptr : &*it;
}

const plan::MarkerEdit *editOf(const plan::AgentPlan *edits, QDate date)
{
    if (!edits)
        return nullptr;
    const auto it = std::find_if(edits->markers.begin(), edits->markers.end(),
                                 [&](const plan::MarkerEdit &edit) { return edit.marker.date == date; });
    return it == edits->markers.end() ? nullptr : &*it;
}

void writeAdded(Sheet &sheet, const AgentSchedule &agent, const plan::AgentPlan &edits)
{
    for (const plan::ShiftEdit &edit : edits.shifts) {
        if (edit.kind == plan::ShiftEdit::Kind::Put && (edit.shift.id.isEmpty() || !agent.shift(edit.shift.id)))
            writeShift(sheet, agent, {}, edit.shift, false);
    }
    for (const plan::MarkerEdit &edit : edits.markers) {
        if (edit.kind == plan::MarkerEdit::Kind::Put && !agent.marker(edit.marker.date))
            writeMarker(sheet, agent, {}, edit.marker, false);
    }
}

void writeAgent(Sheet &sheet, const AgentSchedule &agent, const plan::AgentPlan *edits)
{
    AgentSchedule sorted = agent;
    sorted.sort();
    for (const Shift &shift : sorted.shifts) {
        const plan::ShiftEdit *edit = editOf(edits, shift);
        const bool put = edit && edit->kind == plan::ShiftEdit::Kind::Put;
        writeShift(sheet, agent, shift.id, put ? edit->shift : shift, edit && !put);
    }
    for (const TimeOffMarker &marker : sorted.markers) {
        const plan::MarkerEdit *edit = editOf(edits, marker.date);
        const bool put = edit && edit->kind == plan::MarkerEdit::Kind::Put;
        writeMarker(sheet, agent, markerRowId(marker.date), put ? edit->marker : marker, edit && !put);
    }
    if (edits)
        writeAdded(sheet, agent, *edits);
}

const plan::AgentPlan *editsFor(const plan::PushPlan *plan, const SnapshotGroup &group, const base::AgentId &agent)
{
    if (!plan)
        return nullptr;
    for (const plan::GroupPlan &each : plan->groups) {
        if (!(each.key == group.group.key))
            continue;
        const auto it = std::find_if(each.agents.begin(), each.agents.end(),
                                     [&](const plan::AgentPlan &edits) { return edits.agent == agent; });
        if (it != each.agents.end())
            return &*it;
    }
    return nullptr;
}

QByteArray write(const WeekSnapshot &snapshot, const UnitsById &units, const plan::PushPlan *plan)
{
    QByteArray out("\xEF\xBB\xBF"); // without the mark spreadsheets take it for Latin-1
    writeRow(columnNames(), out);
    for (const SnapshotGroup &group : snapshot.groups) {
        const auto unit = units.find(group.group.key.businessUnit);
        if (unit == units.end())
            continue;
        Sheet sheet(snapshot, group, unit->second, out);
        for (const AgentSchedule &agent : group.agents)
            writeAgent(sheet, agent, editsFor(plan, group, agent.agent));
    }
    return out;
}

} // namespace

QByteArray writeWeekCsv(const WeekSnapshot &snapshot, const UnitsById &units)
{
    return write(snapshot, units, nullptr);
}

QByteArray writePlanTemplate(const WeekSnapshot &snapshot, const UnitsById &units)
{
    WeekSnapshot example = snapshot;
    example.groups.clear();
    int most = 0; // an agent with both kinds of rows shows more than one with shifts alone
    for (const SnapshotGroup &group : snapshot.groups) {
        for (const AgentSchedule &agent : group.agents) {
            const int kinds = (agent.shifts.empty() ? 0 : 2) + (agent.markers.empty() ? 0 : 1);
            if (kinds <= most || !units.contains(group.group.key.businessUnit))
                continue;
            most = kinds;
            example.groups = {{group.group, group.businessUnitName, {agent}}};
        }
    }
    return write(example, units, nullptr);
}

QByteArray writePlanCsv(const WeekSnapshot &snapshot, const UnitsById &units, const plan::PushPlan &plan)
{
    return write(snapshot, units, &plan);
}

} // namespace shiftlane::files
