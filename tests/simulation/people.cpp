#include "simulation/people.h"

#include "schedule/week.h"
#include "simulation/history.h"
#include "simulation/watch.h"

#include <algorithm>

namespace shiftlane::simulation {

using schedule::TradeState;

namespace {

template <class Map>
auto anyOf(Dice &dice, Map &map)
{
    auto it = map.begin();
    std::advance(it, dice.below(static_cast<int>(map.size())));
    return it;
}

} // namespace

schedule::Shift shiftAt(const QString &id, const QTimeZone &zone, QDate day, int hour)
{
    schedule::Shift shift;
    shift.id = base::ShiftId(id);
    Instant at = schedule::startOfDay(day, zone).plusMinutes(hour * 60);
    constexpr std::array<std::pair<int, const char *>, 3> parts = {{{240, "0"}, {30, "1"}, {210, "0"}}};
    for (const auto &[length, code] : parts) {
        schedule::Activity activity;
        activity.start = at;
        activity.lengthMinutes = length;
        activity.code = base::ActivityCodeId(QString::fromLatin1(code));
        shift.activities.push_back(activity);
        at = activity.end();
    }
    return shift;
}

void People::start()
{
    Timeline &timeline = world_.timeline();
    if (world_.settings().colleagues)
        timeline.after(Milliseconds{200}, [this] { colleague(); });
    if (world_.settings().trades)
        timeline.after(Milliseconds{900}, [this] { trader(); });
    timeline.after(world_.dice().between(100, 20'000), [this] { reorganise(); });
}

void People::changed(Service::Group &group, const std::vector<base::AgentId> &agents)
{
    ++group.info.version;
    for (const base::AgentId &agent : agents) {
        if (const auto it = group.agents.find(agent); it != group.agents.end()) {
            it->second.version = it->second.version.value_or(0) + 1;
            it->second.modifiedBy = QStringLiteral("colleague");
            it->second.sort();
        }
        world_.watch().foreign(agent);
    }
    world_.happened(QStringLiteral("foreign"));
    if (world_.history())
        world_.history()->effect("colleague", {}, group, group.older, false);
}

void People::edit(Service::Group &group)
{
    Dice &dice = world_.dice();
    if (group.agents.empty() || group.deleted)
        return;
    auto &[id, agent] = *anyOf(dice, group.agents);
    if (agent.shifts.empty())
        return;
    world_.service().remember(group);
    schedule::Shift &shift = agent.shifts[static_cast<size_t>(dice.below(static_cast<int>(agent.shifts.size())))];
    auto &activity = shift.activities[static_cast<size_t>(dice.below(static_cast<int>(shift.activities.size())))];
    const int kind = dice.below(20);
    if (kind < 12) {
        activity.description = QStringLiteral("colleague %1").arg(world_.service().nextSerial());
    } else if (kind < 15) {
        activity.code = base::ActivityCodeId(QString::number(dice.below(3)));
    } else if (kind < 17 && shift.activities.size() == 3) { // the break moves
        shift.activities[1].start = shift.activities[1].start.plusMinutes(30);
        shift.activities[0].lengthMinutes += 30;
        shift.activities[2].start = shift.activities[2].start.plusMinutes(30);
        shift.activities[2].lengthMinutes -= 30;
        if (shift.activities[2].lengthMinutes <= 0)
            shift.activities.pop_back();
    } else if (kind < 18) {
        agent.shifts.erase(agent.shifts.begin());
    } else if (kind < 19) {
        const QTimeZone &zone = world_.units()->at(group.info.key.businessUnit).zone;
        agent.shifts.push_back(shiftAt(QStringLiteral("f%1").arg(world_.service().nextSerial()), zone,
                                       group.info.key.weekDate.addDays(4), 8));
    } else {
        schedule::TimeOffMarker marker;
        marker.date = group.info.key.weekDate.addDays(3);
        marker.lengthMinutes = 480;
        marker.code = base::ActivityCodeId(QStringLiteral("1"));
        std::erase_if(agent.markers, [&](const auto &m) { return m.date == marker.date; });
        agent.markers.push_back(marker);
    }
    changed(group, {id});
}

schedule::ShiftTrade People::trade(const Service::Group &group, int number)
{
    Dice &dice = world_.dice();
    schedule::ShiftTrade trade;
    trade.id = base::TradeId(QStringLiteral("%1-t%2").arg(group.info.key.schedule.value).arg(number));
    trade.state = dice.chance(0.5) ? TradeState::Matched : TradeState::Unmatched;
    trade.version = 1;
    trade.businessUnit = group.info.key.businessUnit;
    trade.schedule = group.info.key.schedule;
    trade.weekDate = group.info.key.weekDate;
    const auto first = anyOf(dice, group.agents);
    trade.initiatingAgent = first->first;
    if (!first->second.shifts.empty())
        trade.initiatingShift.id = first->second.shifts.front().id;
    trade.receivingAgent = anyOf(dice, group.agents)->first;
    if (dice.chance(0.3))
        trade.violations.append(QStringLiteral("ReceivingWeeklyMaxPaidTime"));
    return trade;
}

void People::colleague()
{
    if (!world_.isChaos())
        return;
    Dice &dice = world_.dice();
    edit(anyOf(dice, world_.service().groups)->second);
    const bool busy = world_.draws(Fault::ColleagueBusy);
    if (busy)
        world_.showed(Fault::ColleagueBusy);
    world_.timeline().after(Milliseconds{busy ? 100 + dice.below(300) : 3'000 + dice.below(15'000)},
                            [this] { colleague(); });
}

/// A supervisor lets a trade happen: the shift goes to the other agent (A12).
void People::approve(schedule::ShiftTrade &trade)
{
    Service::Group &group = world_.service().groups.at(trade.schedule);
    trade.state = TradeState::Approved;
    const auto from = group.agents.find(trade.initiatingAgent);
    const auto to = trade.receivingAgent ? group.agents.find(*trade.receivingAgent) : group.agents.end();
    if (group.deleted || from == group.agents.end() || to == group.agents.end() || from == to)
        return;
    auto &shifts = from->second.shifts;
    const auto shift =
        std::find_if(shifts.begin(), shifts.end(), [&](const auto &s) { return s.id == trade.initiatingShift.id; });
    if (shift == shifts.end())
        return;
    const bool free = std::none_of(to->second.shifts.begin(), to->second.shifts.end(),
                                   [&](const auto &s) { return s.overlaps(*shift); });
    if (!free)
        return;
    world_.service().remember(group);
    to->second.shifts.push_back(*shift);
    shifts.erase(shift);
    changed(group, {from->first, to->first});
}

void People::calmDown()
{
    for (auto &trade : world_.service().trades) {
        if (trade.isOpen())
            trade.state = TradeState::Expired;
    }
}

void People::trader()
{
    if (!world_.isChaos())
        return;
    Dice &dice = world_.dice();
    auto &trades = world_.service().trades;
    if (!trades.empty()) {
        auto &trade = trades[static_cast<size_t>(dice.below(static_cast<int>(trades.size())))];
        ++trade.version;
        if (trade.state == TradeState::Unmatched)
            trade.state = TradeState::Matched;
        else if (trade.isMatched() && world_.strikes(Fault::TradeApproved, 0.5))
            approve(trade);
        else if (trade.isMatched() && dice.chance(0.5))
            trade.state = dice.chance(0.5) ? TradeState::Expired : TradeState::Canceled;
        world_.happened(QStringLiteral("trade"));
    }
    world_.timeline().after(Milliseconds{1'000 + dice.below(20'000)}, [this] { trader(); });
}

void People::reorganise()
{
    if (!world_.isChaos())
        return;
    Dice &dice = world_.dice();
    Service::Group &group = anyOf(dice, world_.service().groups)->second;
    auto &members = group.info.members;
    world_.service().remember(group);
    if (world_.strikes(Fault::ScheduleDeleted, 0.2)) {
        group.deleted = true;
        changed(group, {});
    }
    if (world_.strikes(Fault::Unpublished, 0.5)) {
        group.info.published = false;
        changed(group, {});
    }
    auto &unit = members[static_cast<size_t>(dice.below(static_cast<int>(members.size())))];
    if (!unit.agents.empty() && world_.strikes(Fault::AgentMoved, 0.5)) {
        const base::AgentId agent = unit.agents.back();
        unit.agents.pop_back();
        (&unit == &members.front() ? members.back() : members.front()).agents.push_back(agent);
        changed(group, {agent});
    }
    if (world_.strikes(Fault::AgentAdded, 0.5)) {
        schedule::AgentSchedule agent;
        agent.agent = base::AgentId(QStringLiteral("x%1").arg(world_.service().nextSerial()));
        agent.version = 1;
        unit.agents.push_back(agent.agent);
        group.agents[agent.agent] = agent;
        changed(group, {agent.agent});
    }
    if (!unit.agents.empty() && world_.strikes(Fault::AgentRemoved, 0.3)) {
        const base::AgentId agent = unit.agents.front();
        unit.agents.erase(unit.agents.begin());
        group.agents.erase(agent);
        changed(group, {agent});
    }
    world_.timeline().after(dice.between(2'000, 20'000), [this] { reorganise(); });
}

} // namespace shiftlane::simulation
