// Session: decisions on trades, a lane of their own beside any push, and what
// readings of trades mean for parked agents.
#include "session/session_impl.h"

#include <algorithm>

namespace shiftlane::session {

// Sent when pressed: journal first, then one job a week of the trades.
void Session::Impl::decideTrades(const base::ScheduleId &group, const QList<QString> &ids, bool approve)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    if (!loaded || !remote)
        return;
    if (!trades || !state.journal.view->ready)
        return refuse({base::FailureKind::Storage, QStringLiteral("journal"),
                       QStringLiteral("decisions are kept before they are sent, and the journal cannot be written")});
    const base::BusinessUnitId unit = loaded->group.key.businessUnit;
    std::vector<schedule::ShiftTrade> fresh;
    state.tradeNews = nextRevision();
    for (const schedule::ShiftTrade &trade : state.weeks.trades[unit]) {
        if (ids.contains(trade.id.value) && !trades->wasAsked(trade.id))
            fresh.push_back(trade);
    }
    for (const schedule::ShiftTrade &trade : fresh) {
        state.deciding.insert(trade.id);
        state.refused.erase(trade.id);
        state.tradeFailures.erase(trade.id);
    }
    trades->decide(unit, approve, fresh,
                   [this, group, unit](const push::AskedTrades &failures) { reportTrades(group, unit, failures); });
    changed();
}

void Session::Impl::reportTrades(const base::ScheduleId &group, const base::BusinessUnitId &unit,
                                 const push::AskedTrades &failures)
{
    int failed = 0;
    state.tradeNews = nextRevision();
    for (const auto &[id, failure] : failures) {
        state.deciding.erase(id);
        state.journal.asked[id] = failure;
        if (failure.isEmpty())
            continue;
        state.tradeFailures[id] = failure;
        if (trades->wasRefused(id))
            state.refused.insert(id);
        ++failed;
    }
    log(group, QStringLiteral("%1 trade decisions answered, %2 failed").arg(failures.size()).arg(failed));
    // Once for all of a unit: a reading costs one of five trade jobs a minute.
    const auto &known = state.weeks.trades[unit];
    if (std::none_of(known.begin(), known.end(), [this](const auto &each) { return state.deciding.contains(each.id); }))
        rereadAfterTrades(unit);
}

// Approving changes both agents' schedules, so they are read and merged again.
void Session::Impl::rereadAfterTrades(const base::BusinessUnitId &unit)
{
    std::set<base::ScheduleId> groups;
    for (const LoadedGroup &each : state.weeks.groups)
        if (each.group.key.businessUnit == unit)
            groups.insert(each.group.key.schedule);
    loader->readTrades(
        state.weeks, groups, clock.now(), [this](const base::BusinessUnitId &read) { tradesWereRead(read); },
        [this](const base::Status &) { recheck(); });
    loader->readGroups(state.weeks, groups, {}, [this](const base::Status &) { recheck(); });
}

void Session::Impl::tradesWereRead(const base::BusinessUnitId &unit)
{
    const auto read = state.weeks.trades.find(unit);
    if (state.weeks.tradeFailures.contains(unit) || read == state.weeks.trades.end())
        return;
    std::set<base::ScheduleId> groups;
    for (const LoadedGroup &each : state.weeks.groups)
        if (each.group.key.businessUnit == unit)
            groups.insert(each.group.key.schedule);
    state.journal.ledger.tradesRead(groups, read->second);
    changed();
    returnByThemselves();
}

// While somebody is parked, trades are looked at now and then: there is no event
// for a trade that ends without a schedule changing.
void Session::Impl::pollTrades()
{
    if (!trades || isPushing() || !state.status.connected)
        return;
    std::vector<push::TradeRun::Weeks> weeks;
    std::map<base::BusinessUnitId, std::set<base::ScheduleId>> groups;
    for (const push::ParkedAgent &parked : state.journal.ledger.agents()) {
        const base::BusinessUnitId unit = parked.group.businessUnit;
        if (parked.state != push::ParkedAgent::State::Waiting || !state.weeks.units.contains(unit))
            continue;
        if (groups[unit].insert(parked.group.schedule).second)
            weeks.push_back({parked.group, parked.weekCount});
    }
    trades->read(weeks, [this, groups](const base::BusinessUnitId &unit, const push::TradeList &open) {
        if (!open || isPushing()) // what a push parks meanwhile, it read itself
            return;
        state.journal.ledger.tradesRead(groups.at(unit), *open);
        changed();
        returnByThemselves();
    });
}

} // namespace shiftlane::session
