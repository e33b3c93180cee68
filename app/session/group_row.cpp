#include "session/group_row.h"

#include "session/plan_counts.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

std::vector<ManagementUnitRow> managementUnits(const SessionState &state, const LoadedGroup &loaded,
                                               const GroupDetail &detail)
{
    std::vector<ManagementUnitRow> rows;
    QHash<base::AgentId, size_t> unitOf;
    const schedule::BusinessUnit *unit = state.weeks.unitOf(loaded);
    for (const schedule::ManagementUnitMembers &members : loaded.group.members) {
        ManagementUnitRow row;
        row.id = members.managementUnit;
        row.name = members.name;
        for (const schedule::ManagementUnit &each :
             unit ? unit->managementUnits : std::vector<schedule::ManagementUnit>{})
            if (each.id == row.id)
                row.name = each.name;
        row.agents = static_cast<int>(members.agents.size());
        for (const base::AgentId &agent : members.agents)
            unitOf[agent] = rows.size();
        rows.push_back(std::move(row));
    }
    for (const AgentRow &agent : detail.agents) {
        if (!agent.planned) // planned ones first
            break;
        if (const auto place = unitOf.find(agent.agent); place != unitOf.end()) {
            ++rows[*place].plannedAgents;
            rows[*place].changes += agent.changes;
        }
    }
    for (const TradeRow &trade : detail.trades)
        for (size_t i = 0; trade.trade.isOpen() && i < rows.size(); ++i)
            rows[i].openTrades +=
                (unitOf.value(trade.trade.initiatingAgent, rows.size()) == i ||
                 (trade.trade.receivingAgent && unitOf.value(*trade.trade.receivingAgent, rows.size()) == i))
                    ? 1
                    : 0;
    std::sort(rows.begin(), rows.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return rows;
}

void countOutcomes(GroupRow &row, const GroupDetail &detail)
{
    for (const AgentRow &agent : detail.agents) {
        if (!agent.planned)
            continue;
        const bool ended = agent.outcome != push::Outcome::Pending;
        row.parked +=
            (ended ? agent.outcome == push::Outcome::Parked : agent.disposition == plan::Disposition::Park) ? 1 : 0;
        row.excluded +=
            (ended ? agent.outcome == push::Outcome::Excluded : agent.disposition == plan::Disposition::Exclude) ? 1
                                                                                                                 : 0;
        row.applied +=
            agent.outcome == push::Outcome::Applied || agent.outcome == push::Outcome::AlreadyPresent ? 1 : 0;
        row.rejected += agent.outcome == push::Outcome::Rejected ? 1 : 0;
    }
}

void addJournal(GroupRow &row, const SessionState &state)
{
    const base::ScheduleId &id = row.key.schedule;
    const auto work = state.journal.work.find(id);
    row.open = work == state.journal.work.end() ? push::OpenWork{} : work->second;
    if (const auto last = state.journal.lastPushes.find(id); last != state.journal.lastPushes.end()) {
        row.lastPushedBy = last->second.planner;
        row.lastPushedAt = last->second.at;
    }
    row.closed = state.journal.ledger.closed(id);
    const push::GroupProgress *progress = progressOf(state, id);
    const auto holder = state.journal.holders.find(id);
    if (progress && !state.run->isFinished())
        row.heldBy = progress->heldBy; // leases of our own are among the holders
    else if (holder != state.journal.holders.end())
        row.heldBy = holder->second;
}

void addProgress(GroupRow &row, const SessionState &state)
{
    const push::GroupProgress *progress = progressOf(state, row.key.schedule);
    if (!progress)
        return;
    row.inPush = true;
    row.state = progress->state;
    row.paused = progress->pausedByPlanner;
    row.round = progress->round;
    row.reason = progress->reason;
    row.waitsUntil = progress->waitsUntil;
    row.submittedAt = progress->submittedAt;
    if (!progress->versions.empty())
        row.version = progress->versions.back();
}

} // namespace

GroupRow groupRow(const SessionState &state, const Names &names, const LoadedGroup &loaded, const GroupDetail &detail)
{
    const schedule::BusinessUnit *unit = state.weeks.unitOf(loaded);
    GroupRow row;
    row.key = loaded.group.key;
    row.businessUnit = unit ? unit->name : QString();
    row.zone = unit ? unit->zone : QTimeZone::utc();
    row.weekCount = loaded.group.weekCount;
    row.published = loaded.group.published;
    row.description = loaded.group.description;
    for (const schedule::ManagementUnitMembers &each : loaded.group.members)
        row.agents += static_cast<int>(each.agents.size());
    row.version = loaded.group.version;
    row.modifiedBy = names.author(loaded.group.modifiedBy);
    row.modifiedAt = loaded.group.modifiedAt;
    row.loadFailure = loaded.failure;
    for (const TradeRow &trade : detail.trades) {
        row.openTrades += trade.trade.isOpen() ? 1 : 0;
        row.matchedTrades += trade.trade.isMatched() ? 1 : 0;
    }
    if (const plan::GroupPlan *groupPlan = planOf(state, row.key.schedule)) {
        row.inPlan = true;
        row.plannedAgents = static_cast<int>(groupPlan->agents.size());
        row.changes = plannedChanges(*groupPlan, &loaded);
    }
    row.openConflicts = static_cast<int>(detail.conflicts.size());
    countOutcomes(row, detail);
    row.managementUnits = managementUnits(state, loaded, detail);
    return row;
}

void addNews(GroupRow &row, const SessionState &state)
{
    row.changedSinceLoaded = state.changedByOthers.contains(row.key.schedule);
    addProgress(row, state);
    addJournal(row, state);
}

} // namespace shiftlane::session
