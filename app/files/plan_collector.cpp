#include "files/plan_collector.h"

#include "plan/merge.h"

#include <algorithm>

namespace shiftlane::files {

namespace {

using schedule::AgentSchedule;

const AgentSchedule *scheduleOf(const SnapshotGroup *group, const base::AgentId &agent)
{
    if (!group)
        return nullptr;
    const auto it = std::find_if(group->agents.begin(), group->agents.end(),
                                 [&](const AgentSchedule &each) { return each.agent == agent; });
    return it == group->agents.end() ? nullptr : &*it;
}

const schedule::Agent *agentOf(const schedule::BusinessUnit &unit, const base::AgentId &id)
{
    const auto it = std::find_if(unit.agents.begin(), unit.agents.end(),
                                 [&](const schedule::Agent &each) { return each.id == id; });
    return it == unit.agents.end() ? nullptr : &*it;
}

RowWish wishOf(const CsvRow &row, const ColumnMap &columns)
{
    const auto cell = [&](Column column) { return columns.cell(row.cells, column); };
    return {cell(Column::Kind), cell(Column::Id),         cell(Column::Date),  cell(Column::Start),
            cell(Column::End),  cell(Column::Activities), cell(Column::Action)};
}

} // namespace

PlanCollector::PlanCollector(const UnitsById &units, const std::vector<schedule::ScheduleGroup> &known,
                             const WeekSnapshot *snapshot, int maxProblems)
    : units_(units), snapshot_(snapshot), maxProblems_(maxProblems)
{
    for (const schedule::ScheduleGroup &group : known)
        groups_[group.key.schedule] = &group;
    if (!snapshot)
        return;
    snapshotId_ = snapshot->id;
    for (const SnapshotGroup &group : snapshot->groups)
        exported_[group.group.key.schedule] = &group;
}

void PlanCollector::report(RowProblem problem)
{
    if (!isFull())
        problems_.push_back(std::move(problem));
}

void PlanCollector::add(const CsvRow &row, const ColumnMap &columns)
{
    const auto cell = [&](Column column) { return columns.cell(row.cells, column); };
    Place place;
    const RowWish wish = wishOf(row, columns);
    Fault fault = checkSnapshot(cell(Column::Snapshot));
    if (!fault)
        fault = findGroup(cell(Column::ScheduleGroup), place);
    if (!fault)
        fault = checkGroupCells(cell(Column::Week), cell(Column::BusinessUnit), place);
    if (!fault)
        fault = findAgent(cell(Column::AgentId), place);
    if (!fault)
        fault = takeRowOnce(wish, place, row.line);
    if (!fault)
        fault = elsewhere(wish, place);
    if (!fault) {
        RowReading reading = readRow(wish, {place.unit, place.base, place.exported != nullptr});
        if (auto *edits = std::get_if<RowEdits>(&reading)) {
            keep(std::move(*edits), place, row.line);
            return;
        }
        fault = std::get<RowFault>(reading);
    }
    report({row.line, nameOf(fault->column), fault->reason});
}

PlanCollector::Fault PlanCollector::checkSnapshot(const QString &id)
{
    // A row that the planner added need not repeat it.
    if (id.isEmpty() || id == snapshotId_)
        return std::nullopt;
    if (snapshotId_.isEmpty() && !snapshot_) {
        snapshotId_ = id;
        return std::nullopt;
    }
    return RowFault{Column::Snapshot,
                    QStringLiteral("the row is of snapshot %1, the plan of %2; rows of two exports do not go together")
                        .arg(id.left(60), snapshotId_.left(60))};
}

PlanCollector::Fault PlanCollector::findGroup(const QString &id, Place &place) const
{
    if (id.isEmpty())
        return RowFault{Column::ScheduleGroup, QStringLiteral("empty; copy it from another row of the same week")};
    const base::ScheduleId schedule(id);
    const auto group = groups_.find(schedule);
    if (group == groups_.end())
        return RowFault{Column::ScheduleGroup,
                        QStringLiteral("no schedule group %1 in the weeks at hand").arg(id.left(60))};
    const auto unit = units_.find(group->second->key.businessUnit);
    if (unit == units_.end())
        return RowFault{Column::ScheduleGroup,
                        QStringLiteral("the business unit of schedule group %1 is not known").arg(id.left(60))};
    place.group = group->second;
    place.unit = &unit->second;
    if (snapshot_) {
        const auto exported = exported_.find(schedule);
        if (exported == exported_.end())
            return RowFault{Column::ScheduleGroup,
                            QStringLiteral("schedule group %1 is not in the snapshot").arg(id.left(60))};
        place.exported = exported->second;
    }
    return std::nullopt;
}

PlanCollector::Fault PlanCollector::checkGroupCells(const QString &week, const QString &unitName,
                                                    const Place &place) const
{
    if (!week.isEmpty() && parseDate(week) != place.group->key.weekDate)
        return RowFault{Column::Week, QStringLiteral("%1, but the week of the schedule group is %2")
                                          .arg(week.left(40), place.group->key.weekDate.toString(Qt::ISODate))};
    if (!unitName.isEmpty() && unitName != place.unit->name.trimmed())
        return RowFault{Column::BusinessUnit,
                        QStringLiteral("%1, but the schedule group is of %2").arg(unitName.left(60), place.unit->name)};
    return std::nullopt;
}

PlanCollector::Fault PlanCollector::findAgent(const QString &id, Place &place) const
{
    place.agentId = base::AgentId(id);
    place.agent = agentOf(*place.unit, place.agentId);
    place.base = scheduleOf(place.exported, place.agentId);
    if (place.agent || place.base)
        return std::nullopt;
    for (const auto &[unitId, unit] : units_) {
        if (agentOf(unit, place.agentId))
            return RowFault{
                Column::AgentId,
                QStringLiteral("the agent is of %1, the schedule group of %2").arg(unit.name, place.unit->name)};
    }
    return RowFault{Column::AgentId, QStringLiteral("no agent has the id %1").arg(id.left(60))};
}

PlanCollector::Fault PlanCollector::takeRowOnce(const RowWish &wish, const Place &place, int line)
{
    const bool marker = wish.kind.compare(timeOffKind(), Qt::CaseInsensitive) == 0;
    if (wish.id.isEmpty() && !marker)
        return std::nullopt; // a new shift; twice the same overlaps itself
    const QString id = wish.id.isEmpty() ? wish.date : wish.id;
    const QString key =
        QStringList{place.group->key.schedule.value, place.agentId.value, marker ? timeOffKind() : shiftKind(), id}
            .join(QChar(0x1f));
    const auto [it, fresh] = rows_.emplace(key, line);
    if (fresh)
        return std::nullopt;
    return RowFault{wish.id.isEmpty() ? Column::Date : Column::Id,
                    QStringLiteral("already in line %1").arg(it->second)};
}

/// A shift id of another agent is a row that slipped, worth its own words.
PlanCollector::Fault PlanCollector::elsewhere(const RowWish &wish, const Place &place) const
{
    const base::ShiftId id(wish.id);
    if (!place.exported || id.isEmpty() || wish.kind.compare(shiftKind(), Qt::CaseInsensitive) != 0 ||
        (place.base && place.base->shift(id)))
        return std::nullopt;
    for (const AgentSchedule &other : place.exported->agents) {
        if (other.shift(id))
            return RowFault{Column::Id,
                            QStringLiteral("the shift %1 is of agent %2").arg(wish.id.left(60), other.agent.value)};
    }
    return std::nullopt;
}

void PlanCollector::keep(RowEdits edits, const Place &place, int line)
{
    if (edits.shifts.empty() && edits.markers.empty())
        return;
    plan::AgentPlan &agent = plans_[place.group->key.schedule][place.agentId];
    agent.agent = place.agentId;
    if (place.agent) {
        agent.name = place.agent->name;
        agent.managementUnit = place.agent->managementUnit;
    }
    agent.rowsOnly = !place.exported;
    if (place.exported) {
        agent.base = place.base ? *place.base : AgentSchedule{};
        agent.base->agent = place.agentId;
    }
    for (plan::ShiftEdit &edit : edits.shifts) {
        edit.sourceLine = line;
        agent.shifts.push_back(std::move(edit));
    }
    for (plan::MarkerEdit &edit : edits.markers) {
        edit.sourceLine = line;
        agent.markers.push_back(std::move(edit));
    }
}

void PlanCollector::checkOverlaps(const plan::AgentPlan &agent, const AgentSchedule *base)
{
    const AgentSchedule wish = plan::planned(base ? *base : AgentSchedule{}, agent);
    for (const plan::ShiftEdit &edit : agent.shifts) {
        if (edit.kind != plan::ShiftEdit::Kind::Put)
            continue;
        const auto others = std::count_if(wish.shifts.begin(), wish.shifts.end(),
                                          [&](const schedule::Shift &each) { return each.overlaps(edit.shift); });
        if (others > 1) // itself is one of them
            report({edit.sourceLine, nameOf(Column::Start), QStringLiteral("overlaps another shift of the agent")});
    }
    std::set<QDate> days;
    for (const plan::MarkerEdit &edit : agent.markers) {
        if (edit.kind == plan::MarkerEdit::Kind::Put && !days.insert(edit.marker.date).second)
            report({edit.sourceLine, nameOf(Column::Date), QStringLiteral("the day is off in another row already")});
    }
}

PlanReading PlanCollector::finish()
{
    PlanReading reading;
    reading.plan.snapshotId = snapshotId_;
    reading.plan.baseKnown = snapshot_ != nullptr;
    for (auto &[schedule, agents] : plans_) {
        const schedule::ScheduleGroup &now = *groups_.at(schedule);
        const auto exported = exported_.find(schedule);
        const schedule::ScheduleGroup &seen = exported == exported_.end() ? now : exported->second->group;
        plan::GroupPlan group;
        group.key = now.key;
        group.businessUnitName = units_.at(now.key.businessUnit).name;
        group.description = now.description;
        group.weekCount = now.weekCount;
        group.published = seen.published;
        if (exported != exported_.end())
            group.baseVersion = seen.version;
        for (auto &[id, agent] : agents) {
            checkOverlaps(agent, agent.base ? &*agent.base : nullptr);
            group.agents.push_back(std::move(agent));
        }
        reading.plan.groups.push_back(std::move(group));
    }
    if (!problems_.empty())
        reading.plan.groups.clear(); // nothing is half loaded
    std::stable_sort(problems_.begin(), problems_.end(), [](const auto &a, const auto &b) { return a.line < b.line; });
    reading.problems = std::move(problems_);
    return reading;
}

} // namespace shiftlane::files
