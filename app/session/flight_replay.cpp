#include "session/flight_replay.h"

#include "push/content_text.h"
#include "push/journal_text.h"
#include "session/answers.h"
#include "session/flight_conflicts.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using push::text::key;

QString text(const QJsonObject &body, const char16_t *name) { return body.value(key(name)).toString(); }

plan::Disposition dispositionIn(const QString &word)
{
    const int index = push::text::dispositionFrom(word);
    return index < 0 ? plan::Disposition::Push : static_cast<plan::Disposition>(index);
}

QTimeZone zoneOf(const FlightTape &tape, const plan::GroupPlan &group)
{
    const schedule::BusinessUnit *unit = tape.unitOf(group);
    return unit ? unit->zone : QTimeZone::utc();
}

} // namespace

FlightReplay::FlightReplay(FlightTape tape) : tape_(std::move(tape))
{
    auto told = std::make_shared<std::vector<ReplayStep>>();
    for (const TapeStep &each : tape_.steps)
        told->push_back(each.told);
    told_ = std::move(told);
    rewind();
    seek(static_cast<int>(tape_.steps.size()) - 1);
}

void FlightReplay::rewind()
{
    groups_.clear();
    for (const plan::GroupPlan &plan : tape_.groups) {
        Group &group = groups_[plan.key.schedule];
        group.plan = &plan;
        group.version = plan.baseVersion.value_or(0);
        for (const plan::AgentPlan &agent : plan.agents)
            group.agents[agent.agent];
    }
    step_ = -1;
    ended_ = false;
}

void FlightReplay::seek(int step)
{
    const int last = static_cast<int>(tape_.steps.size()) - 1;
    const int wanted = std::clamp(step, 0, std::max(last, 0));
    if (wanted < step_)
        rewind();
    while (step_ < wanted)
        apply(tape_.steps[static_cast<size_t>(++step_)]);
}

void FlightReplay::apply(const TapeStep &step)
{
    const QString &kind = step.told.kind;
    const QJsonObject &body = step.body;
    if (kind == u"approval") {
        const QJsonObject chosen = body.value(key(u"chosen")).toObject();
        for (auto each = chosen.begin(); each != chosen.end(); ++each) {
            const QJsonObject agents = each.value().toObject();
            for (auto agent = agents.begin(); agent != agents.end(); ++agent)
                groups_[base::ScheduleId(each.key())].agents[base::AgentId(agent.key())].disposition =
                    dispositionIn(agent.value().toString());
        }
    }
    if (kind == u"report")
        applyReport(body);
    const auto it = groups_.find(step.group);
    if (it == groups_.end())
        return;
    Group &group = it->second;
    if (kind == u"lane") {
        applyLane(group, body);
    } else if (kind == u"outcome" || kind == u"end") {
        applyOutcomes(group, body);
    } else if (kind == u"disposition") {
        group.agents[base::AgentId(text(body, u"agent"))].disposition = dispositionIn(text(body, u"disposition"));
    } else if (kind == u"decision") {
        applyDecision(group, body);
    } else if (kind == u"conflicts") {
        group.conflicts.clear();
        for (const QJsonValue &each : body.value(key(u"conflicts")).toArray())
            if (auto conflict = conflictFrom(each.toObject()))
                group.conflicts.push_back(*std::move(conflict));
    }
}

void FlightReplay::applyLane(Group &group, const QJsonObject &body)
{
    group.state = push::laneStateFrom(text(body, u"state")).value_or(group.state);
    group.reason = text(body, u"reason");
    group.round = body.value(key(u"round")).toInt();
    group.paused = body.value(key(u"paused")).toBool();
    if (const QJsonArray versions = body.value(key(u"versions")).toArray(); !versions.isEmpty())
        group.version = versions.last().toInteger();
}

void FlightReplay::applyOutcomes(Group &group, const QJsonObject &body)
{
    if (const auto state = push::laneStateFrom(text(body, u"state"))) // of a group's end
        group.state = *state;
    for (const QJsonValue &each : body.value(key(u"agents")).toArray()) {
        const QJsonObject line = each.toObject();
        Agent &agent = group.agents[base::AgentId(text(line, u"id"))];
        agent.outcome = push::outcomeFrom(text(line, u"outcome")).value_or(push::Outcome::Pending);
        agent.reason = text(line, u"reason");
        if (line.contains(key(u"disposition")))
            agent.disposition = dispositionIn(text(line, u"disposition"));
    }
}

void FlightReplay::applyDecision(Group &group, const QJsonObject &body)
{
    const QByteArray id = text(body, u"conflict").toLatin1();
    const auto it = std::find_if(group.conflicts.begin(), group.conflicts.end(),
                                 [&](const plan::Conflict &each) { return each.id == id; });
    if (it == group.conflicts.end())
        return;
    group.decided.emplace_back(*it, text(body, u"choice") == u"keepService" ? plan::Choice::KeepService
                                                                            : plan::Choice::KeepPlanned);
    group.conflicts.erase(it);
}

/// The report is what counts in the end.
void FlightReplay::applyReport(const QJsonObject &report)
{
    ended_ = true;
    for (const QJsonValue &each : report.value(key(u"scheduleGroups")).toArray()) {
        const QJsonObject line = each.toObject();
        if (const auto it = groups_.find(base::ScheduleId(text(line, u"id"))); it != groups_.end())
            applyOutcomes(it->second, line);
    }
}

files::AgentOutcomes FlightReplay::outcomes() const
{
    files::AgentOutcomes outcomes;
    for (const auto &[id, group] : groups_)
        for (const auto &[agent, each] : group.agents)
            outcomes[id][agent] = each.outcome;
    return outcomes;
}

GroupDetail FlightReplay::detailOf(const Group &group) const
{
    GroupDetail detail;
    detail.key = group.plan->key;
    const QTimeZone zone = zoneOf(tape_, *group.plan);
    std::vector<AgentRow> rows;
    for (const plan::AgentPlan &plan : group.plan->agents) {
        AgentRow row;
        row.agent = plan.agent;
        row.name = plan.name.isEmpty() ? plan.agent.value : plan.name;
        row.planned = true;
        if (plan.base) {
            const auto planned = plan::planned(*plan.base, plan);
            row.changes = plan::countChanges(*plan.base, planned);
            row.days = plan::changedDays(*plan.base, planned, zone);
        }
        if (const auto it = group.agents.find(plan.agent); it != group.agents.end()) {
            row.disposition = it->second.disposition;
            row.outcome = it->second.outcome;
            row.reason = it->second.reason;
        }
        row.openConflicts = static_cast<int>(std::count_if(group.conflicts.begin(), group.conflicts.end(),
                                                           [&](const auto &each) { return each.agent == plan.agent; }));
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    detail.agents = std::move(rows);
    const base::ScheduleId &id = group.plan->key.schedule;
    for (const plan::Conflict &each : group.conflicts) {
        ConflictRow row;
        row.conflict = each;
        row.group = id;
        row.agentName = tape_.nameOf(id, each.agent);
        row.zone = zone;
        detail.conflicts.push_back(std::move(row));
    }
    for (const auto &[conflict, choice] : group.decided)
        detail.decided.push_back({id, conflict.agent, tape_.nameOf(id, conflict.agent), conflict, choice, false});
    return detail;
}

GroupRow FlightReplay::rowOf(const Group &group, const GroupDetail &detail) const
{
    GroupRow row;
    row.key = group.plan->key;
    row.businessUnit = group.plan->businessUnitName;
    row.zone = zoneOf(tape_, *group.plan);
    row.weekCount = group.plan->weekCount;
    row.published = group.plan->published;
    row.description = group.plan->description;
    row.inPlan = true;
    row.inPush = true;
    row.state = group.state;
    row.paused = group.paused;
    row.round = group.round;
    row.reason = group.reason;
    row.version = group.version;
    row.openConflicts = static_cast<int>(detail.conflicts.size());
    for (const AgentRow &agent : detail.agents) {
        using push::Outcome;
        ++row.agents;
        ++row.plannedAgents;
        row.changes += agent.changes;
        row.parked += agent.outcome == Outcome::Parked ? 1 : 0;
        row.excluded += agent.outcome == Outcome::Excluded ? 1 : 0;
        row.applied += agent.outcome == Outcome::Applied || agent.outcome == Outcome::AlreadyPresent ? 1 : 0;
        row.rejected += agent.outcome == Outcome::Rejected ? 1 : 0;
    }
    return row;
}

/// As far as it had come: what is later was not known then.
std::shared_ptr<const Performance> FlightReplay::performance() const
{
    if (!tape_.performance)
        return nullptr;
    auto shown = std::make_shared<Performance>(*tape_.performance);
    if (step_ + 1 >= static_cast<int>(tape_.steps.size()))
        return shown;
    const base::Instant now = tape_.steps[static_cast<size_t>(step_)].told.at;
    shown->now = now;
    const auto later = [now](const auto &each) { return each.start > now; };
    std::erase_if(shown->series.intervals, later);
    std::erase_if(shown->marks, [now](const PerformanceMark &mark) { return mark.at > now; });
    for (LaneStrip &lane : shown->lanes) {
        std::erase_if(lane.writes, [now](const auto &write) { return write.from > now; });
        for (LaneStrip::Write &write : lane.writes)
            if (write.to && *write.to > now)
                write.to.reset();
    }
    if (shown->window && shown->window->from > now)
        shown->window.reset();
    else if (shown->window && shown->window->to && *shown->window->to > now)
        shown->window->to.reset();
    shown->verdict = {};
    return shown;
}

std::shared_ptr<const std::vector<LogLine>> FlightReplay::log() const
{
    auto lines = std::make_shared<std::vector<LogLine>>();
    for (int at = 0; at <= step_; ++at) {
        const TapeStep &each = tape_.steps[static_cast<size_t>(at)];
        lines->push_back({each.told.at, each.group, each.told.kind + QStringLiteral(": ") + each.told.text});
    }
    return lines;
}

SnapshotPtr FlightReplay::snapshot(quint64 generation) const
{
    auto shown = std::make_shared<Snapshot>();
    auto rows = std::make_shared<std::vector<GroupRow>>();
    auto details = std::make_shared<std::map<base::ScheduleId, GroupDetail>>();
    for (const auto &[id, group] : groups_) {
        if (!group.plan)
            continue;
        GroupDetail detail = detailOf(group);
        rows->push_back(rowOf(group, detail));
        if (std::find(shown->weeks.begin(), shown->weeks.end(), group.plan->key.weekDate) == shown->weeks.end())
            shown->weeks.push_back(group.plan->key.weekDate);
        details->emplace(id, std::move(detail));
    }
    std::sort(shown->weeks.begin(), shown->weeks.end());
    std::sort(rows->begin(), rows->end(), [](const GroupRow &a, const GroupRow &b) {
        return std::tie(a.key.weekDate, a.businessUnit) < std::tie(b.key.weekDate, b.businessUnit);
    });
    shown->generation = generation;
    shown->stage = ended_ ? Stage::Finished : Stage::Pushing;
    shown->groups = std::move(rows);
    shown->details = std::move(details);
    shown->parked = std::make_shared<const std::vector<ParkedRow>>();
    shown->performance = performance();
    shown->log = log();
    shown->journal = std::make_shared<const JournalView>();
    shown->planName = text(tape_.head, u"plan");
    shown->status.connection = text(tape_.head, u"service");
    shown->readOnly = true;
    auto view = std::make_shared<ReplayView>();
    view->path = tape_.path;
    view->planName = shown->planName;
    view->planner = text(tape_.head, u"planner");
    view->steps = *told_;
    view->step = step_;
    view->namesMasked = tape_.head.value(key(u"masked")).toBool();
    view->fingerprint = tape_.fingerprint;
    view->incomplete = tape_.incomplete;
    shown->replay = std::move(view);
    return shown;
}

AgentWeekPtr FlightReplay::week(const base::ScheduleId &id, const base::AgentId &agent) const
{
    const plan::GroupPlan *group = tape_.group(id);
    if (!group)
        return nullptr;
    const auto it =
        std::find_if(group->agents.begin(), group->agents.end(), [&](const auto &each) { return each.agent == agent; });
    if (it == group->agents.end() || !it->base)
        return nullptr;
    auto week = std::make_shared<AgentWeek>();
    week->agent = agent;
    week->name = tape_.nameOf(id, agent);
    week->group = id;
    week->zone = zoneOf(tape_, *group);
    week->weekDate = group->key.weekDate;
    week->weekCount = group->weekCount;
    week->base = it->base;
    week->service = *it->base;
    week->after = plan::planned(*it->base, *it);
    week->edits.agent = agent;
    const schedule::BusinessUnit *unit = tape_.unitOf(*group);
    week->codes = std::make_shared<const std::vector<schedule::ActivityCode>>(
        unit ? unit->codes : std::vector<schedule::ActivityCode>{});
    return week;
}

} // namespace shiftlane::session
