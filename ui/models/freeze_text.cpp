#include "ui/models/freeze_text.h"

#include "ui/style/formats.h"

#include <QCoreApplication>
#include <algorithm>

namespace shiftlane::ui {
namespace {

using session::FreezeNote;
using session::FrozenUnitRow;
using session::Stage;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Freeze)
};

QString listed(const QStringList &names) { return names.join(Words::tr(", ", "between items of a list")); }

const session::GroupRow *rowOf(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    if (snapshot.groups)
        for (const session::GroupRow &row : *snapshot.groups)
            if (row.key.schedule == group)
                return &row;
    return nullptr;
}

std::vector<const FrozenUnitRow *> frozenIn(const session::FreezeView &freeze, const session::GroupRow &group)
{
    std::vector<const FrozenUnitRow *> rows;
    for (const FrozenUnitRow &row : freeze.units)
        for (const session::ManagementUnitRow &unit : group.managementUnits)
            if (unit.id == row.unit)
                rows.push_back(&row);
    return rows;
}

/// Why trading cannot be frozen now; empty = it can.
QString obstacle(const session::Snapshot &snapshot, const session::GroupRow *group)
{
    if (!group)
        return Words::tr("Choose a schedule group first.");
    if (snapshot.readOnly)
        return Words::tr("This console only looks on.");
    if (snapshot.freeze && !snapshot.freeze->permitted)
        return Words::tr("Not permitted: this account may not change management units (wfm:managementUnit:edit).");
    if (!snapshot.journal || !snapshot.journal->ready)
        return Words::tr("The journal cannot be written.");
    if (!group->inPlan || snapshot.stage < Stage::PlanLoaded)
        return Words::tr("Load a plan for this group first.");
    if (snapshot.stage == Stage::Finished || push::isFinal(group->state))
        return Words::tr("The push of this group has ended.");
    if (snapshot.freeze && snapshot.freeze->busy)
        return Words::tr("Shift trading is being frozen…");
    return {};
}

QString noteText(const FreezeNote &note)
{
    switch (note.kind) {
    case FreezeNote::Kind::WasOff:
        return Words::tr("%1: trading was off already and stays so.").arg(note.name);
    case FreezeNote::Kind::FrozenBefore:
        return Words::tr("%1: frozen before by %2, who restores it.").arg(note.name, note.by);
    case FreezeNote::Kind::OthersDid:
        return Words::tr("%1: somebody else switched trading on meanwhile; left so.").arg(note.name);
    }
    return {};
}

QString stateText(const FrozenUnitRow &row)
{
    if (row.state == FrozenUnitRow::State::Restoring)
        return Words::tr("%1 (being restored…)").arg(row.name);
    if (row.state == FrozenUnitRow::State::Freezing)
        return Words::tr("%1 (being frozen…)").arg(row.name);
    if (row.failure)
        return Words::tr("%1 (could not be restored)").arg(row.name);
    if (row.state == FrozenUnitRow::State::Unclear)
        return Words::tr("%1 (the answer was not seen; restoring looks first)").arg(row.name);
    return row.name;
}

QString frozenText(const std::vector<const FrozenUnitRow *> &rows, const QTimeZone &zone)
{
    QStringList names;
    for (const FrozenUnitRow *row : rows)
        names << stateText(*row);
    const FrozenUnitRow &first = *rows.front();
    const QString what = Words::tr("Shift trading is frozen in %1, since %2 by %3.", "units, when, planner")
                             .arg(listed(names), dayClock(first.since, zone), first.by);
    if (!first.heldBy.isEmpty())
        return what + QLatin1Char(' ') + Words::tr("%1 restores it.", "console").arg(first.heldBy);
    if (first.leftOver)
        return what + QLatin1Char(' ') + Words::tr("An earlier session left it so; the end of the push restores it.");
    return what + QLatin1Char(' ') + Words::tr("It is restored when the push ends.");
}

} // namespace

FreezeLook freezeLook(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    FreezeLook look;
    const session::GroupRow *row = rowOf(snapshot, group);
    const QString why = obstacle(snapshot, row);
    look.line = why;
    QStringList free;
    std::vector<const FrozenUnitRow *> rows;
    if (row && snapshot.freeze)
        rows = frozenIn(*snapshot.freeze, *row);
    if (row)
        for (const session::ManagementUnitRow &unit : row->managementUnits)
            if (std::none_of(rows.begin(), rows.end(), [&](const auto *each) { return each->unit == unit.id; }))
                free << unit.name;
    look.frozen = !rows.empty();
    look.canFreeze = why.isEmpty() && !free.isEmpty();
    look.confirmation =
        Words::tr("Agents of %1 can neither offer nor take shifts until the push ends. Open trades stay.", "units")
            .arg(listed(free));
    if (look.frozen)
        look.line = frozenText(rows, QTimeZone::systemTimeZone());
    else if (why.isEmpty() && snapshot.freeze && snapshot.freeze->failure)
        look.line = Words::tr("Shift trading was not frozen: %1").arg(snapshot.freeze->failure->reason);
    if (snapshot.freeze)
        for (const FreezeNote &note : snapshot.freeze->notes)
            look.line += (look.line.isEmpty() ? QString() : QStringLiteral(" ")) + noteText(note);
    look.canRestore = !snapshot.readOnly && snapshot.status.connected &&
                      std::any_of(rows.begin(), rows.end(), [](const FrozenUnitRow *each) {
                          return each->heldBy.isEmpty() && each->state != FrozenUnitRow::State::Restoring;
                      });
    return look;
}

QString frozenUnits(const session::Snapshot &snapshot)
{
    QStringList names;
    if (snapshot.freeze)
        for (const FrozenUnitRow &row : snapshot.freeze->units)
            names << row.name;
    return listed(names);
}

} // namespace shiftlane::ui
