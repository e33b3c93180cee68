#include "fake_world_service.h"

#include "schedule/week.h"

namespace shiftlane::test {

namespace {

const QDate firstMonday(2026, 11, 23);

schedule::Shift shiftAt(const QString &id, QDate week, int day, int hour)
{
    schedule::Shift shift;
    shift.id = base::ShiftId(id);
    Instant at = schedule::startOfDay(week.addDays(day), QTimeZone::utc()).plusMinutes(hour * 60);
    const std::array<std::pair<int, const char *>, 3> parts = {{{240, "0"}, {30, "1"}, {210, "0"}}};
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

plan::ShiftEdit edit(FakeRandom &random, const schedule::AgentSchedule &base, QDate week)
{
    plan::ShiftEdit edit;
    const int kind = random.below(10);
    if (kind < 2) { // one more, on a free day
        edit.shift = shiftAt({}, week, 5 + random.below(2), 6 + random.below(6));
        return edit;
    }
    edit.shift = base.shifts[static_cast<size_t>(random.below(static_cast<int>(base.shifts.size())))];
    if (kind < 4) {
        edit.kind = plan::ShiftEdit::Kind::Remove;
        return edit;
    }
    auto &activity = edit.shift.activities[static_cast<size_t>(random.below(3))];
    activity.code = base::ActivityCodeId(QStringLiteral("2"));
    return edit;
}

schedule::ShiftTrade tradeOf(FakeRandom &random, const FakeService::Group &group, int number)
{
    schedule::ShiftTrade trade;
    trade.id = base::TradeId(QStringLiteral("%1-t%2").arg(group.info.key.schedule.value).arg(number));
    trade.state = random.chance(0.5) ? schedule::TradeState::Matched : schedule::TradeState::Unmatched;
    trade.version = 1;
    trade.businessUnit = group.info.key.businessUnit;
    trade.schedule = group.info.key.schedule;
    trade.weekDate = group.info.key.weekDate;
    auto it = group.agents.begin();
    std::advance(it, random.below(static_cast<int>(group.agents.size())));
    trade.initiatingAgent = it->first;
    if (!it->second.shifts.empty())
        trade.initiatingShift.id = it->second.shifts.front().id;
    auto other = group.agents.begin();
    std::advance(other, random.below(static_cast<int>(group.agents.size())));
    trade.receivingAgent = other->first;
    if (random.chance(0.3))
        trade.violations.append(QStringLiteral("ReceivingWeeklyMaxPaidTime"));
    return trade;
}

} // namespace

void FakeWorld::build()
{
    auto plan = std::make_shared<plan::PushPlan>();
    auto units = std::make_shared<push::BusinessUnits>();
    plan->baseKnown = true;
    const int groupCount = 1 + random_.below(options_.maxGroups);
    for (int g = 0; g < groupCount; ++g) {
        const QString unitName = QStringLiteral("bu%1").arg(g / 2);
        schedule::BusinessUnit &unit = (*units)[base::BusinessUnitId(unitName)];
        unit.id = base::BusinessUnitId(unitName);
        unit.zone = QTimeZone::utc();
        const base::ManagementUnitId mu(unitName + QStringLiteral("-mu"));
        if (unit.managementUnits.empty()) {
            unit.managementUnits.push_back({mu, mu.value});
            for (const char *code : {"0", "1", "2"}) {
                schedule::ActivityCode each;
                each.id = base::ActivityCodeId(QString::fromLatin1(code));
                unit.codes.push_back(each);
            }
        }
        plan::GroupPlan group;
        group.key = {unit.id, firstMonday.addDays(7LL * (g % 2)), base::ScheduleId(QStringLiteral("g%1").arg(g))};
        FakeService::Group &served = service_->groups[group.key.schedule];
        served.info.key = group.key;
        served.info.version = 1 + random_.below(50);
        served.info.published = random_.chance(0.5);
        schedule::ManagementUnitMembers members{mu, mu.value, {}};
        const int agentCount = 1 + random_.below(options_.maxAgents);
        for (int a = 0; a < agentCount; ++a) {
            schedule::AgentSchedule agent;
            agent.agent = base::AgentId(QStringLiteral("g%1a%2").arg(g).arg(a));
            agent.version = 1 + random_.below(9);
            for (int day = 0; day < 3; ++day)
                agent.shifts.push_back(
                    shiftAt(QStringLiteral("s%1-%2-%3").arg(g).arg(a).arg(day), group.key.weekDate, day, 8));
            unit.agents.push_back({agent.agent, agent.agent.value, mu});
            members.agents.push_back(agent.agent);
            served.agents[agent.agent] = agent;
            plan::AgentPlan edits;
            edits.agent = agent.agent;
            edits.managementUnit = mu;
            edits.base = agent;
            edits.shifts.push_back(edit(random_, agent, group.key.weekDate));
            if (random_.chance(0.9))
                group.agents.push_back(std::move(edits));
        }
        served.info.members.push_back(std::move(members));
        group.published = served.info.published;
        group.baseVersion = served.info.version;
        if (options_.trades && random_.chance(0.6)) {
            for (int t = 0, n = 1 + random_.below(3); t < n; ++t)
                service_->trades.push_back(tradeOf(random_, served, t));
        }
        if (options_.colleagues && random_.chance(0.3))
            service_->colleagueEdits(served); // between the export and the push
        if (!group.agents.empty())
            plan->groups.push_back(std::move(group));
    }
    plan_ = plan;
    units_ = units;
}

void FakeWorld::meddle(push::PushRun &run)
{
    if (plan_->groups.empty() || run.isFinished())
        return;
    const auto &group = plan_->groups[static_cast<size_t>(random_.below(static_cast<int>(plan_->groups.size())))];
    const auto &agent = group.agents[static_cast<size_t>(random_.below(static_cast<int>(group.agents.size())))].agent;
    switch (random_.below(12)) {
    case 0:
    case 1:
        run.pause(group.key.schedule);
        break;
    case 2:
        run.setDisposition(group.key.schedule, agent, plan::Disposition::Exclude);
        break;
    case 3:
        run.setDisposition(group.key.schedule, agent, plan::Disposition::Park);
        break;
    case 4:
        run.setDisposition(group.key.schedule, agent, plan::Disposition::Push);
        break;
    case 5:
        if (random_.chance(0.2))
            run.stop(group.key.schedule);
        break;
    case 6:
        for (const auto &progress : run.groups()) {
            for (const auto &each : progress.agents) {
                if (!each.conflicts.empty()) {
                    run.decide(progress.key.schedule, each.conflicts.front().id, plan::Choice::KeepService);
                    return;
                }
            }
        }
        break;
    default:
        run.resumeAll();
    }
}

} // namespace shiftlane::test
