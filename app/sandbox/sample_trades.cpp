#include "sandbox/sample_org.h"
#include "sandbox/trade_rules.h"
#include "schedule/week.h"

#include <algorithm>
#include <set>

namespace shiftlane::sandbox {

using schedule::AgentSchedule;
using schedule::Shift;
using schedule::TradeState;

namespace {

/// What the n-th trade should look like.
struct Wish {
    bool matched = false;
    bool crossWeek = false;
    bool troubled = false; ///< its evaluation shows a violation
    bool oneSided = false;
};

Wish wishFor(int n)
{
    Wish wish;
    wish.matched = n % 9 < 5;
    wish.crossWeek = n % 6 == 2 || n % 9 == 4;
    wish.troubled = n % 9 == 1 || n % 9 == 3;
    wish.oneSided = n % 9 == 8 || n % 18 == 9;
    return wish;
}

struct Pick {
    const HeldSchedule *schedule = nullptr;
    const AgentSchedule *agent = nullptr;
    const Shift *shift = nullptr;
};

schedule::TradeShift named(const Pick &pick)
{
    return {pick.shift->id, pick.shift->start(), pick.shift->end(), pick.schedule->group.key.weekDate};
}

HeldTrade draft(const World &world, const schedule::BusinessUnit &unit, const Pick &mine, const IdMaker &ids, int n)
{
    HeldTrade held;
    schedule::ShiftTrade &trade = held.trade;
    const schedule::ScheduleGroup &group = mine.schedule->group;
    trade.id = TradeId(ids.named(QStringLiteral("trade/%1/%2").arg(n).arg(group.key.schedule.value)));
    trade.version = 1;
    trade.businessUnit = unit.id;
    trade.schedule = group.key.schedule;
    trade.weekDate = group.key.weekDate;
    trade.managementUnit = world.agent(mine.agent->agent)->managementUnit;
    trade.initiatingAgent = mine.agent->agent;
    trade.initiatingShift = named(mine);
    trade.state = TradeState::Unmatched;
    // Never over before its week is: the sample must not age while one looks at it.
    trade.expires = schedule::weekBounds(group.key.weekDate, group.weekCount, unit.zone).end;
    held.receivingSchedule = group.key.schedule;
    held.acceptable.push_back({mine.shift->start().plusMinutes(-12 * 60), mine.shift->end().plusMinutes(48 * 60)});
    held.modifiedBy = mine.agent->agent.value;
    held.modifiedAt = schedule::startOfDay(group.key.weekDate.addDays(-8), unit.zone).plusMinutes(700 + 13 * n);
    return held;
}

void match(HeldTrade &held, const Pick &theirs)
{
    held.trade.state = TradeState::Matched;
    held.trade.version = 2;
    held.trade.receivingAgent = theirs.agent->agent;
    held.trade.receivingShift = named(theirs);
    held.receivingSchedule = theirs.schedule->group.key.schedule;
    held.modifiedBy = theirs.agent->agent.value;
    held.modifiedAt = held.modifiedAt.plusMinutes(180);
}

class TradeDraw {
public:
    TradeDraw(const World &world, quint64 seed) : world_(world), chance_(seed) {}

    std::optional<HeldTrade> draw(const schedule::BusinessUnit &unit, const IdMaker &ids, int n)
    {
        const Wish wish = wishFor(n);
        const auto weeks = published(unit);
        if (weeks.empty())
            return std::nullopt;
        const HeldSchedule *home = weeks.size() > 1 && (n / 6) % 3 == 0 ? weeks[weeks.size() - 2] : weeks.back();
        const bool cross = wish.crossWeek && weeks.size() > 1;
        const HeldSchedule *other = !cross ? home : home == weeks.back() ? weeks[weeks.size() - 2] : weeks.back();
        for (int tries = 0; tries < 400; ++tries) {
            const Pick mine = pick(*home);
            const Pick theirs = pick(*other);
            if (!mine.shift || !theirs.shift || mine.agent->agent == theirs.agent->agent)
                continue;
            HeldTrade held = draft(world_, unit, mine, ids, n);
            HeldTrade matched = held;
            match(matched, theirs);
            if (review(world_, matched).violations.isEmpty() == wish.troubled && tries < 399)
                continue;
            finish(held, matched, theirs, wish);
            return wish.matched ? matched : held;
        }
        return std::nullopt;
    }

private:
    std::vector<const HeldSchedule *> published(const schedule::BusinessUnit &unit) const
    {
        std::vector<const HeldSchedule *> out;
        for (const auto &[id, held] : world_.schedules) {
            if (held.group.published && held.group.key.businessUnit == unit.id)
                out.push_back(&held);
        }
        std::sort(out.begin(), out.end(),
                  [](const auto *a, const auto *b) { return a->group.key.weekDate < b->group.key.weekDate; });
        return out;
    }

    Pick pick(const HeldSchedule &held)
    {
        auto row = held.agents.begin();
        std::advance(row, chance_.below(static_cast<int>(held.agents.size())));
        if (busy_.contains(row->first) || row->second.shifts.empty())
            return {};
        // Later days first: a trade is about what is still to come.
        const int count = static_cast<int>(row->second.shifts.size());
        const int index = std::max(chance_.below(count), chance_.below(count));
        return {&held, &row->second, &row->second.shifts[static_cast<size_t>(index)]};
    }

    void finish(HeldTrade &held, HeldTrade &matched, const Pick &theirs, const Wish &wish)
    {
        busy_.insert(held.trade.initiatingAgent);
        if (wish.matched)
            busy_.insert(theirs.agent->agent);
        else if (wish.oneSided)
            held.trade.oneSided = true;
        else if (chance_.oneIn(3))
            held.trade.targetAgent = theirs.agent->agent;
        matched.trade.targetAgent = chance_.oneIn(4) ? matched.trade.receivingAgent : std::nullopt;
    }

    const World &world_;
    Chance chance_;
    std::set<AgentId> busy_; ///< an agent is in one open trade of the sample at most
};

} // namespace

void addSampleTrades(World &world, quint32 seed, const IdMaker &ids, int count)
{
    TradeDraw draw(world, derivedSeed(seed, u"trades"));
    std::vector<HeldTrade> made;
    for (int n = 0; n < count; ++n) {
        const schedule::BusinessUnit &unit = world.units[static_cast<size_t>(n) % world.units.size()];
        if (auto trade = draw.draw(unit, ids, n))
            made.push_back(std::move(*trade));
    }
    for (HeldTrade &trade : made)
        world.trades.emplace(trade.trade.id, std::move(trade));
}

} // namespace shiftlane::sandbox
