#include "session/parked_rows.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using base::ScheduleId;

/// Agents that the loaded plan or the running push parks.
void addPlanned(std::vector<ParkedRow> &parked, const SessionState &state, const Details &details)
{
    for (const auto &[id, detail] : details) {
        const LoadedGroup *loaded = state.weeks.find(id);
        const schedule::BusinessUnit *unit = loaded ? state.weeks.unitOf(*loaded) : nullptr;
        for (const AgentRow &agent : detail.agents) {
            if (!agent.planned) // planned ones first
                break;
            const bool ended = agent.outcome != push::Outcome::Pending;
            const bool isParked = ended
                                      ? agent.outcome == push::Outcome::Parked
                                      : agent.planned && agent.checked && agent.disposition == plan::Disposition::Park;
            if (!isParked)
                continue;
            ParkedRow row;
            row.agent = agent.agent;
            row.name = agent.name;
            row.group = id;
            row.groupText = unit ? unit->name : QString();
            row.weekDate = detail.key.weekDate;
            row.reason = agent.leftOutReason;
            row.detail = agent.reason;
            for (const TradeRow &trade : detail.trades)
                if (trade.trade.isOpen() && trade.trade.involves(agent.agent)) {
                    row.trade = trade.trade.id;
                    row.until = trade.trade.expires;
                }
            parked.push_back(std::move(row));
        }
    }
}

ParkedRow ledgerRow(const push::ParkedAgent &entry, const SessionState &state, const Names &names)
{
    using State = push::ParkedAgent::State;
    ParkedRow row;
    row.agent = entry.agent;
    row.name = entry.name.isEmpty() ? names.of(entry.agent) : entry.name;
    row.group = entry.group.schedule;
    row.groupText = entry.businessUnitName;
    row.weekDate = entry.group.weekDate;
    row.reason = entry.state == State::ByHand ? plan::LeftOutReason::ByPlanner : plan::LeftOutReason::MatchedTrade;
    if (!entry.trades.empty())
        row.trade = entry.trades.front();
    row.until = entry.deadline;
    row.detail = entry.reason;
    row.state = entry.state == State::Waiting    ? ParkedRow::State::Waiting
                : entry.state == State::Released ? ParkedRow::State::Released
                                                 : ParkedRow::State::ByHand;
    row.owner = entry.owner;
    row.since = entry.since;
    row.ours = entry.account == state.account;
    row.byItself = entry.byItself;
    return row;
}

/// In a push that runs: what becomes of the agent is not known.
bool isPushedAgain(const push::ParkedAgent &entry, const SessionState &state)
{
    const push::GroupProgress *progress = progressOf(state, entry.group.schedule);
    return progress && std::any_of(progress->agents.begin(), progress->agents.end(),
                                   [&](const auto &each) { return each.agent == entry.agent; });
}

} // namespace

std::shared_ptr<const std::vector<ParkedRow>> parkedRows(const SessionState &state, const Names &names,
                                                         const Details &details)
{
    auto parked = std::make_shared<std::vector<ParkedRow>>();
    addPlanned(*parked, state, details);
    for (const push::ParkedAgent &entry : state.journal.ledger.agents()) {
        const auto same = std::find_if(parked->begin(), parked->end(), [&](const ParkedRow &row) {
            return row.group == entry.group.schedule && row.agent == entry.agent;
        });
        ParkedRow row = ledgerRow(entry, state, names);
        if (same == parked->end()) {
            if (!isPushedAgain(entry, state))
                parked->push_back(std::move(row));
        } else if (state.run) {
            row.reason = same->reason != plan::LeftOutReason::None ? same->reason : row.reason;
            *same = std::move(row);
        }
    }
    std::stable_sort(parked->begin(), parked->end(), [](const ParkedRow &a, const ParkedRow &b) {
        if (a.until && b.until)
            return *a.until < *b.until;
        return a.until.has_value() && !b.until.has_value();
    });
    return parked;
}

} // namespace shiftlane::session
