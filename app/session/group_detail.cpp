// Rows of one schedule group: its agents with plan, check and outcome, its
// trades and its open conflicts.
#include "session/group_detail.h"

#include <algorithm>

namespace shiftlane::session {

using base::AgentId;
using base::ScheduleId;

Names::Names(const LoadedWeeks &weeks)
{
    for (const auto &[id, unit] : weeks.units) {
        std::map<base::ManagementUnitId, QString> units;
        for (const schedule::ManagementUnit &each : unit.managementUnits)
            units[each.id] = each.name;
        for (const schedule::Agent &each : unit.agents) {
            byId_[each.id] = each.name;
            unitByAgent_[each.id] = units[each.managementUnit];
        }
    }
}

QString Names::of(const AgentId &id) const
{
    const auto it = byId_.find(id);
    return it == byId_.end() ? id.value : it->second;
}

QString Names::unitOf(const AgentId &id) const
{
    const auto it = unitByAgent_.find(id);
    return it == unitByAgent_.end() ? QString() : it->second;
}

const push::GroupProgress *progressOf(const SessionState &state, const ScheduleId &group)
{
    if (!state.run)
        return nullptr;
    const auto &groups = state.run->groups();
    const auto it =
        std::find_if(groups.begin(), groups.end(), [&](const auto &each) { return each.key.schedule == group; });
    return it == groups.end() ? nullptr : &*it;
}

const plan::GroupPlan *planOf(const SessionState &state, const ScheduleId &group)
{
    if (!state.plan.plan)
        return nullptr;
    const auto &groups = state.plan.plan->groups;
    const auto it =
        std::find_if(groups.begin(), groups.end(), [&](const auto &each) { return each.key.schedule == group; });
    return it == groups.end() ? nullptr : &*it;
}

namespace {

bool concernsWeeks(const schedule::ShiftTrade &trade, const schedule::ScheduleGroup &group)
{
    const auto inside = [&](QDate week) {
        return week >= group.key.weekDate && week < group.key.weekDate.addDays(7LL * std::max(1, group.weekCount));
    };
    return inside(trade.initiatingShift.weekDate) || (trade.receivingShift && inside(trade.receivingShift->weekDate));
}

// Trades live on the published schedule of a week; drafts of it show none.
bool belongsTo(const schedule::ShiftTrade &trade, const schedule::ScheduleGroup &group)
{
    return group.published && trade.businessUnit == group.key.businessUnit && concernsWeeks(trade, group);
}

class DetailBuilder {
public:
    DetailBuilder(const SessionState &state, const Names &names) : state_(state), names_(names) {}

    [[nodiscard]] GroupDetail detailOf(const LoadedGroup &loaded) const
    {
        GroupDetail detail;
        detail.key = loaded.group.key;
        const ScheduleId &id = detail.key.schedule;
        std::map<AgentId, AgentRow> rows;
        for (const schedule::ManagementUnitMembers &unit : loaded.group.members)
            for (const AgentId &agent : unit.agents) {
                AgentRow &row = rows[agent];
                row.agent = agent;
                row.name = names_.of(agent);
                row.managementUnit = names_.unitOf(agent).isEmpty() ? unit.name : names_.unitOf(agent);
            }
        addPlan(rows, loaded);
        addChecks(rows, detail, id);
        addOutcomes(rows, detail, id);
        addTrades(rows, detail, loaded);
        for (auto &[agent, row] : rows)
            detail.agents.push_back(std::move(row));
        std::stable_sort(detail.agents.begin(), detail.agents.end(), [](const AgentRow &a, const AgentRow &b) {
            if (a.planned != b.planned)
                return a.planned;
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        return detail;
    }

private:
    void addPlan(std::map<AgentId, AgentRow> &rows, const LoadedGroup &loaded) const
    {
        const plan::GroupPlan *groupPlan = planOf(state_, loaded.group.key.schedule);
        if (!groupPlan)
            return;
        const schedule::BusinessUnit *unit = state_.weeks.unitOf(loaded);
        for (const plan::AgentPlan &each : groupPlan->agents) {
            AgentRow &row = rows[each.agent];
            row.agent = each.agent;
            row.planned = true;
            if (row.name.isEmpty())
                row.name = each.name.isEmpty() ? names_.of(each.agent) : each.name;
            if (row.managementUnit.isEmpty())
                row.managementUnit = names_.unitOf(each.agent);
            if (each.base) {
                const auto planned = plan::planned(*each.base, each);
                row.changes = plan::countChanges(*each.base, planned);
                if (unit)
                    row.days = plan::changedDays(*each.base, planned, unit->zone);
            }
        }
    }

    [[nodiscard]] ConflictRow conflictRow(const plan::Conflict &conflict, const ScheduleId &group) const
    {
        ConflictRow row;
        row.conflict = conflict;
        row.group = group;
        row.agentName = names_.of(conflict.agent);
        const LoadedGroup *loaded = state_.weeks.find(group);
        const schedule::BusinessUnit *unit = loaded ? state_.weeks.unitOf(*loaded) : nullptr;
        row.zone = unit ? unit->zone : QTimeZone::utc();
        if (loaded) {
            const auto it = std::find_if(loaded->agents.begin(), loaded->agents.end(),
                                         [&](const auto &each) { return each.agent == conflict.agent; });
            if (it != loaded->agents.end()) {
                row.changedBy = it->modifiedBy.isEmpty() ? QString() : names_.of(AgentId(it->modifiedBy));
                row.changedAt = it->modifiedAt;
            }
        }
        return row;
    }

    void addChecks(std::map<AgentId, AgentRow> &rows, GroupDetail &detail, const ScheduleId &id) const
    {
        const auto checks = state_.plan.checks.find(id);
        if (checks == state_.plan.checks.end())
            return;
        const bool running = progressOf(state_, id) != nullptr;
        for (const plan::AgentCheck &check : checks->second) {
            AgentRow &row = rows[check.agent];
            row.checked = true;
            row.verdict = check.verdict;
            row.changes = check.changes;
            row.days = check.days;
            row.trades = check.trades;
            row.problems = check.problems;
            const plan::Decision decision = decisionFor(state_, id, check);
            row.disposition = decision.disposition;
            row.leftOutReason = decision.reason;
            row.openConflicts = static_cast<int>(check.conflicts.size());
            const bool leftOut =
                decision.disposition == plan::Disposition::Exclude || decision.disposition == plan::Disposition::Park;
            if (running || leftOut)
                continue; // the run knows better, or nothing of it is written
            for (const plan::Conflict &conflict : check.conflicts)
                detail.conflicts.push_back(conflictRow(conflict, id));
        }
    }

    void addOutcomes(std::map<AgentId, AgentRow> &rows, GroupDetail &detail, const ScheduleId &id) const
    {
        const push::GroupProgress *progress = progressOf(state_, id);
        if (!progress)
            return;
        for (const push::AgentProgress &each : progress->agents) {
            AgentRow &row = rows[each.agent];
            row.disposition = each.disposition;
            row.outcome = each.outcome;
            row.reason = each.reason;
            row.openConflicts = static_cast<int>(each.conflicts.size());
            if (!each.trades.empty())
                row.trades = each.trades;
            for (const plan::Conflict &conflict : each.conflicts)
                detail.conflicts.push_back(conflictRow(conflict, id));
        }
    }

    void addTrades(std::map<AgentId, AgentRow> &rows, GroupDetail &detail, const LoadedGroup &loaded) const
    {
        const auto all = state_.weeks.trades.find(loaded.group.key.businessUnit);
        if (all == state_.weeks.trades.end())
            return;
        const schedule::BusinessUnit *unit = state_.weeks.unitOf(loaded);
        for (const schedule::ShiftTrade &trade : all->second) {
            if (!belongsTo(trade, loaded.group))
                continue;
            TradeRow row;
            row.trade = trade;
            row.group = loaded.group.key.schedule;
            row.zone = unit ? unit->zone : QTimeZone::utc();
            row.initiatingName = names_.of(trade.initiatingAgent);
            row.receivingName = trade.receivingAgent ? names_.of(*trade.receivingAgent) : QString();
            row.crossesWeeks = trade.receivingShift && trade.receivingShift->weekDate != trade.initiatingShift.weekDate;
            row.deciding = state_.deciding.contains(trade.id);
            const auto failed = state_.tradeFailures.find(trade.id);
            row.failureReason = failed == state_.tradeFailures.end() ? QString() : failed->second;
            addAsked(row);
            linkAgents(rows, row);
            detail.trades.push_back(std::move(row));
        }
        std::stable_sort(detail.trades.begin(), detail.trades.end(), [](const TradeRow &a, const TradeRow &b) {
            if (a.trade.isOpen() != b.trade.isOpen())
                return a.trade.isOpen();
            return a.trade.isMatched() > b.trade.isMatched();
        });
    }

    /// What the journal knows of a decision, also one of an earlier session; the
    /// reading of the trade shows what became of it.
    void addAsked(TradeRow &row) const
    {
        const auto asked = state_.journal.asked.find(row.trade.id);
        if (row.deciding || asked == state_.journal.asked.end())
            return;
        row.asked = true;
        if (!row.trade.isOpen())
            return;
        row.answerUnseen = asked->second == push::answerNotSeen();
        if (row.failureReason.isEmpty())
            row.failureReason = asked->second;
    }

    void linkAgents(std::map<AgentId, AgentRow> &rows, TradeRow &trade) const
    {
        for (auto &[agent, row] : rows) {
            if (!trade.trade.involves(agent))
                continue;
            const bool first = row.trades.empty() || row.trades.front() == trade.trade.id;
            if (trade.trade.isOpen() && first) {
                row.tradeState = trade.trade.state;
                row.tradeWith = trade.trade.initiatingAgent == agent ? trade.receivingName : trade.initiatingName;
                if (row.trades.empty())
                    row.trades.push_back(trade.trade.id);
            }
            trade.touchesPlan = trade.touchesPlan || row.planned;
            trade.wouldBeVoided =
                trade.wouldBeVoided || (row.planned && row.verdict == plan::Verdict::WouldVoidTrade && row.checked);
        }
    }

    const SessionState &state_;
    const Names &names_;
};

} // namespace

GroupDetail makeGroupDetail(const SessionState &state, const Names &names, const LoadedGroup &loaded)
{
    return DetailBuilder(state, names).detailOf(loaded);
}

} // namespace shiftlane::session
