#include "session/roll_back.h"

#include "plan/edits.h"
#include "plan/matching.h"
#include "push/content_text.h"
#include "push/vocabulary.h"
#include "session/plan_names.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using push::text::key;

struct Written {
    schedule::AgentSchedule before;
    schedule::AgentSchedule after;
    bool applied = false;
};

struct RunOf {
    QString planName;
    std::map<base::ScheduleId, plan::GroupPlan> plans;
    std::map<base::ScheduleId, std::map<base::AgentId, Written>> written;
};

base::Status takeIntent(std::map<base::AgentId, Written> &written, const QJsonObject &body)
{
    for (const QJsonValue &each : body.value(key(u"agents")).toArray()) {
        auto before = push::text::agentScheduleFrom(each.toObject().value(key(u"read")).toObject());
        auto after = push::text::agentScheduleFrom(each.toObject().value(key(u"merged")).toObject());
        if (!before || !after)
            return before ? after.failure() : before.failure();
        Written &agent = written[before->agent];
        if (agent.applied) // what stood there before the run's first write that was taken
            continue;
        agent.before = std::move(before).value();
        agent.after = std::move(after).value();
    }
    return base::Done{};
}

void takeOutcomes(std::map<base::AgentId, Written> &written, const QJsonObject &body)
{
    for (const QJsonValue &each : body.value(key(u"agents")).toArray()) {
        const auto found = written.find(base::AgentId(each.toObject().value(key(u"id")).toString()));
        const auto outcome = push::outcomeFrom(each.toObject().value(key(u"outcome")).toString());
        if (found != written.end() && outcome)
            found->second.applied = *outcome == push::Outcome::Applied;
    }
}

base::Result<RunOf> readRun(const std::vector<push::JournalRecord> &records, const QString &runId)
{
    RunOf run;
    for (const push::JournalRecord &record : records) {
        if (record.runId != runId)
            continue;
        const auto body = push::text::objectFrom(record.body);
        if (!body)
            return body.failure();
        if (record.kind == u"plan") {
            auto group = push::text::groupPlanFrom(*body);
            if (!group)
                return group.failure();
            const base::ScheduleId id = group->key.schedule;
            run.plans[id] = std::move(group).value();
        } else if (record.kind == u"run") {
            run.planName = body->value(key(u"plan")).toString();
        } else if (record.kind == u"intent") {
            if (const base::Status taken = takeIntent(run.written[record.schedule], *body); !taken)
                return taken.failure();
        } else if (record.kind == u"outcome" || record.kind == u"end") {
            takeOutcomes(run.written[record.schedule], *body);
        }
    }
    return run;
}

/// What the run left there; its added shifts have the ids they got since.
schedule::AgentSchedule withIds(schedule::AgentSchedule left, const schedule::AgentSchedule &now)
{
    const plan::ShiftMatching matching = plan::matchShifts(left.shifts, now.shifts);
    for (size_t i = 0; i < left.shifts.size(); ++i)
        if (left.shifts[i].id.isEmpty() && matching.toOther[i])
            left.shifts[i].id = now.shifts[*matching.toOther[i]].id;
    left.version = now.version;
    return left;
}

plan::AgentPlan back(const Written &written, const plan::AgentPlan *planned, const schedule::AgentSchedule &now)
{
    plan::AgentPlan about;
    about.agent = written.before.agent;
    if (planned) {
        about.name = planned->name;
        about.managementUnit = planned->managementUnit;
    }
    return plan::editsBetween(withIds(written.after, now), written.before, about);
}

} // namespace

base::Result<RollBack> rollBackOf(const std::vector<push::JournalRecord> &records, const QString &runId,
                                  const LoadedWeeks &weeks)
{
    const auto run = readRun(records, runId);
    if (!run)
        return run.failure();
    RollBack result;
    result.plan.sourceName = planBackOf + run->planName;
    result.plan.baseKnown = true;
    for (const auto &[id, agents] : run->written) {
        const auto past = run->plans.find(id);
        const LoadedGroup *loaded = weeks.find(id);
        const bool shown = past != run->plans.end() && loaded && loaded->read;
        plan::GroupPlan group =
            shown ? plan::emptyPlan(loaded->group, past->second.businessUnitName) : plan::GroupPlan{};
        for (const auto &[agent, written] : agents) {
            result.agents += written.applied ? 1 : 0;
            if (!written.applied || !shown)
                continue;
            ++result.shown;
            schedule::AgentSchedule none;
            none.agent = agent;
            const schedule::AgentSchedule *now = loaded->agent(agent);
            const auto &list = past->second.agents;
            const auto planned =
                std::find_if(list.begin(), list.end(), [&id = agent](const auto &each) { return each.agent == id; });
            plan::AgentPlan edits = back(written, planned == list.end() ? nullptr : &*planned, now ? *now : none);
            if (!edits.isEmpty())
                group.agents.push_back(std::move(edits));
        }
        if (!group.agents.empty())
            result.plan.groups.push_back(std::move(group));
    }
    result.plan.sourceHash = plan::contentHash(result.plan);
    return result;
}

std::vector<schedule::ScheduleGroupKey> groupsToRollBack(const std::vector<push::JournalRecord> &records,
                                                         const QString &runId)
{
    std::vector<schedule::ScheduleGroupKey> keys;
    const auto run = readRun(records, runId);
    if (!run)
        return keys;
    for (const auto &[id, agents] : run->written) {
        const auto past = run->plans.find(id);
        const bool wrote =
            std::any_of(agents.begin(), agents.end(), [](const auto &each) { return each.second.applied; });
        if (wrote && past != run->plans.end())
            keys.push_back(past->second.key);
    }
    return keys;
}

} // namespace shiftlane::session
