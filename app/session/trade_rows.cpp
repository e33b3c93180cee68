#include "session/trade_rows.h"

#include "push/trade_run.h"

#include <algorithm>

namespace shiftlane::session {

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

/// What the journal knows of a decision, also one of an earlier session; the
/// reading of the trade shows what became of it.
void addAsked(TradeRow &row, const SessionState &state)
{
    const auto asked = state.journal.asked.find(row.trade.id);
    if (row.deciding || asked == state.journal.asked.end())
        return;
    row.asked = true;
    if (!row.trade.isOpen())
        return;
    row.answerUnseen = asked->second == push::answerNotSeen();
    row.mayRetry = state.refused.contains(row.trade.id);
    if (row.failureReason.isEmpty())
        row.failureReason = asked->second;
}

void linkAgent(TradeRow &trade, AgentRow &row)
{
    const bool first = row.trades.empty() || row.trades.front() == trade.trade.id;
    if (trade.trade.isOpen() && first) {
        row.tradeState = trade.trade.state;
        row.tradeWith = trade.trade.initiatingAgent == row.agent ? trade.receivingName : trade.initiatingName;
        if (row.trades.empty())
            row.trades.push_back(trade.trade.id);
    }
    trade.touchesPlan = trade.touchesPlan || row.planned;
    trade.wouldBeVoided =
        trade.wouldBeVoided || (row.planned && row.verdict == plan::Verdict::WouldVoidTrade && row.checked);
}

TradeRow rowOf(const SessionState &state, const Names &names, const LoadedGroup &loaded,
               const schedule::ShiftTrade &trade)
{
    const schedule::BusinessUnit *unit = state.weeks.unitOf(loaded);
    TradeRow row;
    row.trade = trade;
    row.group = loaded.group.key.schedule;
    row.zone = unit ? unit->zone : QTimeZone::utc();
    row.initiatingName = names.of(trade.initiatingAgent);
    row.receivingName = trade.receivingAgent ? names.of(*trade.receivingAgent) : QString();
    row.crossesWeeks = trade.receivingShift && trade.receivingShift->weekDate != trade.initiatingShift.weekDate;
    row.deciding = state.deciding.contains(trade.id);
    const auto failed = state.tradeFailures.find(trade.id);
    row.failureReason = failed == state.tradeFailures.end() ? QString() : failed->second;
    addAsked(row, state);
    return row;
}

const schedule::AgentSchedule *heldBy(const LoadedWeeks &weeks, const schedule::ShiftTrade &trade,
                                      const base::AgentId &agent, QDate week)
{
    for (const LoadedGroup &group : weeks.groups) {
        const bool inside = week >= group.group.key.weekDate &&
                            week < group.group.key.weekDate.addDays(7LL * std::max(1, group.group.weekCount));
        if (!group.group.published || group.group.key.businessUnit != trade.businessUnit || !inside)
            continue;
        if (const schedule::AgentSchedule *found = group.agent(agent))
            return found;
    }
    return nullptr;
}

bool works(const schedule::AgentSchedule *agent, const schedule::TradeShift &shift)
{
    return agent && std::any_of(agent->shifts.begin(), agent->shifts.end(), [&](const schedule::Shift &each) {
               return each.start() == shift.start && each.end() == shift.end;
           });
}

} // namespace

std::vector<TradeRow> tradeRows(const SessionState &state, const Names &names, const LoadedGroup &loaded,
                                const Roster &roster, std::vector<AgentRow> &agents)
{
    std::vector<TradeRow> rows;
    const auto all = state.weeks.trades.find(loaded.group.key.businessUnit);
    std::vector<schedule::ShiftTrade> trades = approvedTrades(state.weeks, loaded.group.key.businessUnit);
    if (all != state.weeks.trades.end())
        trades.insert(trades.begin(), all->second.begin(), all->second.end());
    for (const schedule::ShiftTrade &trade : trades) {
        if (!belongsTo(trade, loaded.group))
            continue;
        TradeRow row = rowOf(state, names, loaded, trade);
        const auto link = [&](const base::AgentId &agent) {
            if (const auto place = roster.places.find(agent); place != roster.places.end())
                linkAgent(row, agents[*place]);
        };
        link(trade.initiatingAgent);
        if (trade.receivingAgent && *trade.receivingAgent != trade.initiatingAgent)
            link(*trade.receivingAgent);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TradeRow &a, const TradeRow &b) {
        if (a.trade.isOpen() != b.trade.isOpen())
            return a.trade.isOpen();
        return a.trade.isMatched() > b.trade.isMatched();
    });
    return rows;
}

bool changedHands(const LoadedWeeks &weeks, const schedule::ShiftTrade &trade)
{
    if (!trade.receivingAgent)
        return false;
    const schedule::TradeShift &given = trade.initiatingShift;
    const bool gone = !works(heldBy(weeks, trade, trade.initiatingAgent, given.weekDate), given);
    return gone && works(heldBy(weeks, trade, *trade.receivingAgent, given.weekDate), given);
}

std::vector<schedule::ShiftTrade> approvedTrades(const LoadedWeeks &weeks, const base::BusinessUnitId &unit)
{
    std::vector<schedule::ShiftTrade> approved;
    const auto ended = weeks.ended.find(unit);
    if (ended == weeks.ended.end())
        return approved;
    for (const schedule::ShiftTrade &each : ended->second) {
        if (!changedHands(weeks, each))
            continue;
        approved.push_back(each);
        approved.back().state = schedule::TradeState::Approved;
    }
    return approved;
}

} // namespace shiftlane::session
