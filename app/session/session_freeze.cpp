// Session: shift trading switched off until a push ends.
#include "session/session_impl.h"

#include "session/group_detail.h"

#include <algorithm>

namespace shiftlane::session {

void Session::Impl::makeFreezer()
{
    freezer_ = std::make_unique<TradeFreezer>(
        TradeFreezer::World{*client, clock, random, *journal, state.account, state.planner});
    connect(freezer_.get(), &TradeFreezer::logged, this, [this](const QString &line) { log({}, line); });
    connect(freezer_.get(), &TradeFreezer::changed, this, [this] {
        state.freeze = freezer_->view();
        if (state.stage == Stage::Finished) // frozen while the last lane ended
            restoreWhatEnded();
        changed();
    });
}

void Session::Impl::freezeTrading(const base::ScheduleId &group)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    const push::GroupProgress *progress = progressOf(state, group);
    const bool waits =
        planOf(state, group) && !(progress && push::isFinal(progress->state)) && state.stage != Stage::Finished;
    if (!loaded || !freezer_ || !state.journal.view->ready || state.readOnly || !waits)
        return refuse(
            {base::FailureKind::Usage, QStringLiteral("shift trading"),
             QStringLiteral("it is switched off for a group that waits to be pushed, and kept in a journal")});
    std::vector<TradeFreezer::Unit> units;
    for (const schedule::ManagementUnitMembers &members : loaded->group.members)
        if (!members.agents.empty())
            units.push_back({members.managementUnit, nameOf(loaded->group.key.businessUnit, members)});
    freezer_->freeze(group, units);
}

QString Session::Impl::nameOf(const base::BusinessUnitId &unit, const schedule::ManagementUnitMembers &members) const
{
    if (const auto known = state.weeks.units.find(unit); known != state.weeks.units.end())
        for (const schedule::ManagementUnit &each : known->second.managementUnits)
            if (each.id == members.managementUnit)
                return each.name;
    return members.name.isEmpty() ? members.managementUnit.value : members.name;
}

void Session::Impl::restoreTrading()
{
    if (!freezer_ || !state.status.connected || state.readOnly)
        return refuse({base::FailureKind::Usage, QStringLiteral("shift trading"),
                       QStringLiteral("it is switched on again over a connection, from the journal that says so")});
    freezer_->restoreAll();
}

/// Units whose every group in the push has ended; at its end what was frozen here besides.
void Session::Impl::restoreWhatEnded()
{
    if (!freezer_ || !job)
        return;
    std::set<base::ManagementUnitId> ended;
    std::set<base::ManagementUnitId> open;
    for (const push::GroupProgress &group : job->run().groups())
        if (const LoadedGroup *loaded = state.weeks.find(group.key.schedule))
            for (const schedule::ManagementUnitMembers &members : loaded->group.members)
                (push::isFinal(group.state) ? ended : open).insert(members.managementUnit);
    if (job->run().isFinished()) {
        open.clear();
        ended.merge(freezer_->units(true));
    }
    std::set<base::ManagementUnitId> wanted;
    for (const base::ManagementUnitId &unit : freezer_->units())
        if (ended.contains(unit) && !open.contains(unit) && restoreAsked_.insert(unit).second)
            wanted.insert(unit);
    if (!wanted.empty())
        freezer_->restore(wanted);
}

} // namespace shiftlane::session
