#include "simulation/console.h"
#include "simulation/history.h"
#include "simulation/people.h"
#include "simulation/watch.h"

#include "schedule/week.h"

namespace shiftlane::simulation {

namespace {

struct Place {
    const char *zone;
    QDate week;
};

// The weeks in which London's clocks go forward and back, and stranger ones.
const Place &placeOf(int n)
{
    static const std::array<Place, 6> places = {{{"UTC", {2026, 11, 23}},
                                                 {"Europe/London", {2026, 3, 23}},
                                                 {"Europe/London", {2026, 10, 19}},
                                                 {"Australia/Lord_Howe", {2026, 3, 30}},
                                                 {"Asia/Kathmandu", {2026, 11, 23}},
                                                 {"America/Santiago", {2026, 8, 31}}}};
    return places[static_cast<size_t>(n)];
}

const QTimeZone &zoneOf(const char *name)
{
    static std::map<QByteArray, QTimeZone> zones;
    const auto [it, isNew] = zones.try_emplace(name);
    if (isNew)
        it->second = QByteArray(name) == "UTC" ? QTimeZone::utc() : QTimeZone(QByteArray(name));
    return it->second;
}

base::ActivityCodeId code(const char *text) { return base::ActivityCodeId(QString::fromLatin1(text)); }

plan::ShiftEdit shiftEdit(Dice &dice, const schedule::AgentSchedule &base, const QTimeZone &zone, QDate week,
                          bool blanks)
{
    plan::ShiftEdit edit;
    const int kind = dice.below(12);
    if (kind < 2 || base.shifts.empty()) { // one more, on a free day
        edit.shift = shiftAt({}, zone, week.addDays(5 + dice.below(2)), 6 + dice.below(6));
        return edit;
    }
    edit.shift = base.shifts[static_cast<size_t>(dice.below(static_cast<int>(base.shifts.size())))];
    auto &activities = edit.shift.activities;
    auto &activity = activities[static_cast<size_t>(dice.below(static_cast<int>(activities.size())))];
    if (kind < 4) {
        edit.kind = plan::ShiftEdit::Kind::Remove;
    } else if (kind == 4 && activities.size() == 3) { // the break comes earlier
        activities[0].lengthMinutes -= 60;
        activities[1].start = activities[1].start.plusMinutes(-60);
        activities[2].start = activities[2].start.plusMinutes(-60);
        activities[2].lengthMinutes += 60;
    } else if (kind == 5) { // the whole shift an hour later
        for (auto &each : activities)
            each.start = each.start.plusMinutes(60);
    } else if (kind == 6) {
        activity.description = blanks ? QStringLiteral("planned ") : QStringLiteral("planned");
    } else {
        activity.code = code("2");
    }
    return edit;
}

plan::AgentPlan edits(Dice &dice, const schedule::AgentSchedule &base, const base::ManagementUnitId &unit,
                      const QTimeZone &zone, QDate week, bool blanks)
{
    plan::AgentPlan plan;
    plan.agent = base.agent;
    plan.managementUnit = unit;
    plan.base = base;
    plan.shifts.push_back(shiftEdit(dice, base, zone, week, blanks));
    if (dice.chance(0.1)) {
        plan::MarkerEdit marker;
        marker.marker.date = week.addDays(4);
        marker.marker.lengthMinutes = 480;
        marker.marker.code = code("1");
        plan.markers.push_back(marker);
    }
    return plan;
}

push::RunOptions optionsOf(Dice &dice)
{
    push::RunOptions options;
    constexpr std::array policies = {plan::OpenTradePolicy::Park,    plan::OpenTradePolicy::Park,
                                     plan::OpenTradePolicy::Exclude, plan::OpenTradePolicy::Approve,
                                     plan::OpenTradePolicy::Deny,    plan::OpenTradePolicy::Stop};
    options.openTrades = policies[static_cast<size_t>(dice.below(static_cast<int>(policies.size())))];
    const int conflicts = dice.below(10);
    options.conflicts = conflicts == 0   ? plan::ConflictPolicy::Service
                        : conflicts == 1 ? plan::ConflictPolicy::Planned
                                         : plan::ConflictPolicy::Stop;
    options.publish = dice.chance(0.2);
    options.waitForDecisions = dice.chance(0.4);
    options.lockPatience = Milliseconds{dice.chance(0.2) ? 4'000 : 180'000};
    return options;
}

/// Fewer of the big worlds: most faults need two of a kind, not five.
int smallNumber(Dice &dice, int most) { return 1 + std::min(dice.below(most), dice.below(most)); }

} // namespace

void World::buildGroup(int number)
{
    const QString unitName = QStringLiteral("bu%1").arg(number / 2);
    const Place &place = placeOf(draws(Fault::DstWeek) ? 1 + dice_.below(5) : 0);
    if (draws(Fault::DstWeek))
        showed(Fault::DstWeek);
    schedule::BusinessUnit &unit = (*units_)[base::BusinessUnitId(unitName)];
    const std::array<base::ManagementUnitId, 2> parts = {base::ManagementUnitId(unitName + QStringLiteral("-a")),
                                                         base::ManagementUnitId(unitName + QStringLiteral("-b"))};
    if (unit.managementUnits.empty()) {
        unit.id = base::BusinessUnitId(unitName);
        unit.zone = zoneOf(place.zone);
        for (const auto &part : parts)
            unit.managementUnits.push_back({part, part.value});
        for (const char *each : {"0", "1", "2"}) {
            schedule::ActivityCode activity;
            activity.id = code(each);
            unit.codes.push_back(activity);
        }
    }
    Service::Group &served = service_->groups[base::ScheduleId(QStringLiteral("g%1").arg(number))];
    served.info.key = {unit.id, place.week.addDays(draws(Fault::DstWeek) ? 0 : 7 * (number % 2)),
                       base::ScheduleId(QStringLiteral("g%1").arg(number))};
    served.info.version = 1 + dice_.below(50);
    served.info.published = dice_.chance(0.5);
    for (const auto &part : parts)
        served.info.members.push_back({part, part.value, {}});
    const int agentCount = smallNumber(dice_, settings_.maxAgents);
    for (int a = 0; a < agentCount; ++a) {
        schedule::AgentSchedule agent;
        agent.agent = base::AgentId(QStringLiteral("g%1a%2").arg(number).arg(a));
        agent.version = 1 + dice_.below(9);
        for (int day = 0, days = 1 + dice_.below(3); day < days; ++day)
            agent.shifts.push_back(shiftAt(QStringLiteral("s%1-%2-%3").arg(number).arg(a).arg(day), unit.zone,
                                           served.info.key.weekDate.addDays(day), 8));
        const size_t part = dice_.chance(0.2) ? 1 : 0;
        unit.agents.push_back({agent.agent, agent.agent.value, parts[part]});
        served.info.members[part].agents.push_back(agent.agent);
        served.agents[agent.agent] = agent;
    }
    if (draws(Fault::InvalidAgent) && dice_.chance(0.7))
        served.invalid = base::AgentId(QStringLiteral("g%1a0").arg(number));
}

void World::build()
{
    units_ = std::make_shared<push::BusinessUnits>();
    const int groupCount = smallNumber(dice_, settings_.maxGroups);
    for (int g = 0; g < groupCount; ++g)
        buildGroup(g);
    if (history_)
        history_->state(*service_);
    const int drawn = dice_.below(10);
    const int count = settings_.consoles > 0 ? settings_.consoles : drawn < 5 ? 1 : drawn < 8 ? 2 : drawn < 9 ? 3 : 4;
    enum class Sharing { Same, Overlapping, Disjoint } sharing = static_cast<Sharing>(dice_.below(3));
    std::vector<std::shared_ptr<plan::PushPlan>> plans;
    for (int c = 0; c < count; ++c) {
        auto plan = std::make_shared<plan::PushPlan>();
        plan->baseKnown = !dice_.chance(0.15);
        for (const auto &[id, served] : service_->groups) {
            const schedule::BusinessUnit &unit = units_->at(served.info.key.businessUnit);
            plan::GroupPlan group;
            group.key = served.info.key;
            group.published = served.info.published;
            group.baseVersion = served.info.version;
            for (size_t a = 0; a < unit.agents.size(); ++a) {
                const auto it = served.agents.find(unit.agents[a].id);
                if (it == served.agents.end())
                    continue;
                const bool mine = sharing != Sharing::Disjoint || static_cast<int>(a) % count == c;
                if (!mine || !dice_.chance(0.9))
                    continue;
                plan::AgentPlan each = edits(dice_, it->second, unit.agents[a].managementUnit, unit.zone,
                                             group.key.weekDate, draws(Fault::Trims));
                if (!plan->baseKnown) {
                    each.base.reset();
                    each.rowsOnly = true;
                }
                group.agents.push_back(std::move(each));
            }
            if (!group.agents.empty())
                plan->groups.push_back(std::move(group));
        }
        if (sharing == Sharing::Same && c > 0)
            plan = plans.front();
        plans.push_back(plan);
    }
    People &people = *people_;
    for (auto &[id, served] : service_->groups) {
        if (settings_.trades && dice_.chance(0.5)) {
            for (int t = 0, n = 1 + dice_.below(3); t < n; ++t)
                service_->trades.push_back(people.trade(served, t));
        }
        if (settings_.colleagues && dice_.chance(0.3))
            people.edit(served); // between the export and the push
    }
    for (int c = 0; c < count; ++c) {
        consoles_.push_back(std::make_unique<Console>(*this, c));
        const auto &plan = plans[static_cast<size_t>(c)];
        push::RunOptions options = optionsOf(dice_);
        if (!settings_.planners)
            options.waitForDecisions = false;
        if (!plan->groups.empty())
            consoles_.back()->plan(plan, options, c == 0 ? Milliseconds{0} : dice_.between(0, 15'000));
    }
}

} // namespace shiftlane::simulation
