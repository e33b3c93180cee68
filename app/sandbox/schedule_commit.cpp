#include "sandbox/schedule_rules.h"
#include "schedule/week.h"
#include "wire/json_writer.h"

#include <algorithm>

namespace shiftlane::sandbox {

using schedule::AgentSchedule;

namespace {

void touch(HeldSchedule &held, const Authorship &author)
{
    ++held.group.version;
    held.group.modifiedBy = author.by;
    held.group.modifiedAt = author.at;
}

bool sameState(const AgentSchedule &a, const AgentSchedule &b)
{
    return a.shifts == b.shifts && a.markers == b.markers;
}

/// Puts the new state of one agent; nothing where it changes nothing.
std::optional<AgentChange> replace(HeldSchedule &held, AgentSchedule after, const Authorship &author)
{
    const auto there = held.agents.find(after.agent);
    AgentChange change{after.agent, {}, after.shifts};
    if (there != held.agents.end()) {
        if (sameState(there->second, after))
            return std::nullopt;
        change.before = there->second.shifts;
        after.version = there->second.version.value_or(0) + 1;
    } else {
        after.version = 1;
    }
    after.modifiedBy = author.by;
    after.modifiedAt = author.at;
    held.agents[after.agent] = std::move(after);
    return change;
}

void tell(const World &world, const HeldSchedule &held, const Authorship &author, std::vector<AgentChange> changes,
          std::vector<Occurrence> &out)
{
    Event event = finishedOperation(world, held, author.operation, u"Update", changes);
    out.emplace_back(Effect{held.group.key.schedule, author.operation, author.by, held.group.version - 1,
                            held.group.version, std::move(changes)});
    out.emplace_back(std::move(event));
}

/// Publishing replaces the week's published schedule (contract D.3, F19).
void publish(World &world, HeldSchedule &held, const Authorship &author, IdMaker &ids, std::vector<Occurrence> &out)
{
    for (auto &[id, other] : world.schedules) {
        const bool rival = &other != &held && other.group.published &&
                           other.group.key.weekDate == held.group.key.weekDate &&
                           other.group.key.businessUnit == held.group.key.businessUnit;
        if (!rival)
            continue;
        other.group.published = false;
        Authorship follow = author;
        follow.operation = OperationId(ids.fresh(u"operation"));
        touch(other, follow);
        tell(world, other, follow, {}, out);
    }
    held.group.published = true;
}

} // namespace

void apply(World &world, HeldSchedule &held, const wire::ScheduleUpdate &update, const Authorship &author, IdMaker &ids,
           std::vector<Occurrence> &out)
{
    std::vector<AgentChange> changes;
    for (const schedule::AgentDelta &delta : update.agents) {
        const auto there = held.agents.find(delta.agent);
        if (update.removedAgents.contains(delta.agent)) {
            if (there == held.agents.end())
                continue;
            changes.push_back({delta.agent, there->second.shifts, {}});
            held.agents.erase(there);
            continue;
        }
        AgentSchedule after = patched(there == held.agents.end() ? AgentSchedule{} : there->second, delta, ids);
        after.agent = delta.agent;
        if (auto change = replace(held, std::move(after), author))
            changes.push_back(std::move(*change));
    }
    if (update.description)
        held.group.description = *update.description;
    if (update.published.value_or(false) && !held.group.published)
        publish(world, held, author, ids, out);
    touch(held, author);
    tell(world, held, author, std::move(changes), out);
}

void commit(World &world, HeldSchedule &held, std::vector<AgentSchedule> changed, const Authorship &author,
            std::vector<Occurrence> &out)
{
    std::vector<AgentChange> changes;
    for (AgentSchedule &after : changed) {
        after.sort();
        if (auto change = replace(held, std::move(after), author))
            changes.push_back(std::move(*change));
    }
    touch(held, author);
    tell(world, held, author, std::move(changes), out);
}

Event failedOperation(const BusinessUnitId &unit, const OperationId &operation, QStringView eventType)
{
    wire::JsonWriter out;
    out.beginObject().field("status", QStringLiteral("Error")).field("operationId", operation.value);
    out.field("eventType", eventType.toString()).endObject();
    return {QStringLiteral("v2.workforcemanagement.businessunits.%1.schedules").arg(unit.value), out.take()};
}

namespace {

/// From the first to the last instant that a change touches; the whole week
/// where it touches no shift (markers).
struct Span {
    std::optional<Instant> from;
    std::optional<Instant> to;

    void add(const std::vector<schedule::Shift> &shifts, const std::vector<schedule::Shift> &others)
    {
        for (const schedule::Shift &shift : shifts) {
            if (std::find(others.begin(), others.end(), shift) != others.end())
                continue;
            from = from ? std::min(*from, shift.start()) : shift.start();
            to = to ? std::max(*to, shift.end()) : shift.end();
        }
    }
};

void writeChangedUnits(wire::JsonWriter &out, const World &world, const HeldSchedule &held,
                       const std::vector<AgentChange> &agents)
{
    const schedule::BusinessUnit *unit = world.unit(held.group.key.businessUnit);
    if (!unit)
        return;
    const auto week = schedule::weekBounds(held.group.key.weekDate, held.group.weekCount, unit->zone);
    for (const schedule::ManagementUnit &mu : unit->managementUnits) {
        std::vector<AgentId> here;
        Span span;
        for (const AgentChange &change : agents) {
            const schedule::Agent *agent = world.agent(change.agent);
            if (!agent || agent->managementUnit != mu.id)
                continue;
            here.push_back(change.agent);
            span.add(change.before, change.after);
            span.add(change.after, change.before);
        }
        if (here.empty())
            continue;
        out.beginObject().key("managementUnit").beginObject().field("id", mu.id.value).endObject();
        out.field("startDate", span.from.value_or(week.start)).field("endDate", span.to.value_or(week.end));
        out.key("agents").beginArray();
        for (const AgentId &id : here)
            out.beginObject().field("id", id.value).endObject();
        out.endArray().field("agentCount", static_cast<int>(here.size())).endObject();
    }
}

} // namespace

Event finishedOperation(const World &world, const HeldSchedule &held, const OperationId &operation,
                        QStringView eventType, const std::vector<AgentChange> &agents)
{
    const schedule::ScheduleGroup &group = held.group;
    wire::JsonWriter out;
    out.beginObject().field("status", QStringLiteral("Complete")).field("operationId", operation.value);
    out.field("eventType", eventType.toString()).key("result").beginObject();
    out.field("id", group.key.schedule.value).field("weekDate", group.key.weekDate);
    out.field("weekCount", group.weekCount).field("description", group.description).field("published", group.published);
    out.key("managementUnits").beginArray();
    writeChangedUnits(out, world, held, agents);
    out.endArray().key("metadata").beginObject().field("version", group.version);
    if (!group.modifiedBy.isEmpty())
        out.key("modifiedBy").beginObject().field("id", group.modifiedBy).endObject();
    out.field("dateModified", group.modifiedAt).endObject().endObject().endObject();
    return {QStringLiteral("v2.workforcemanagement.businessunits.%1.schedules").arg(group.key.businessUnit.value),
            out.take()};
}

} // namespace shiftlane::sandbox
