#include "push/lane.h"

#include "push/retry_policy.h"

#include <algorithm>

namespace shiftlane::push {

namespace {

const schedule::ManagementUnitMembers *unitHolding(const schedule::ScheduleGroup &group, const base::AgentId &agent)
{
    for (const schedule::ManagementUnitMembers &unit : group.members) {
        if (std::find(unit.agents.begin(), unit.agents.end(), agent) != unit.agents.end())
            return &unit;
    }
    return nullptr;
}

} // namespace

void Lane::startReading()
{
    enter(LaneState::Reading);
    if (!trades_ || freshTrades_)
        emitCommand(command::LoadTrades{ask(Asked::OpenTrades), trades_ != nullptr});
    else
        askSchedule(Priority::Read);
}

void Lane::on(const event::TradesRead &read)
{
    if (!waitsFor(read.ticket))
        return;
    if (!read.trades) {
        readFailed(read.answer, read.meaning, read.waitAtLeast);
        return;
    }
    count_.readTries = 0;
    trades_ = read.trades;
    freshTrades_ = false;
    askSchedule(Priority::Read);
}

void Lane::on(const event::TradesNews &news)
{
    if (isFinal(progress_.state) || !trades_)
        return;
    trades_ = news.trades;
    const bool locked = std::any_of(attempt_.batch.begin(), attempt_.batch.end(),
                                    [this](const base::AgentId &id) { return isInMatchedTrade(id); });
    if (locked && !writeIsOut())
        giveUpAttempt(QStringLiteral("an agent of it is in a matched trade now"));
}

// The schedule's version is read before its agents: if it still holds when the
// write arrives, the agents were read at that version or later (W3).
void Lane::askSchedule(Priority priority)
{
    reading_ = {};
    emitCommand(command::Send{ask(Asked::Schedule), ReadSchedule{progress_.key}, priority});
}

void Lane::askAgents(const Batches::Agents &agents, Priority priority)
{
    std::map<base::ManagementUnitId, std::vector<base::AgentId>> byUnit;
    for (const base::AgentId &id : agents) {
        if (const Agent *const each = agent(id))
            byUnit[unitOf(*each)].push_back(id);
    }
    const Ticket ticket = ask(Asked::Agents);
    reading_.asked = agents;
    reading_.agents.clear();
    reading_.outstanding = static_cast<int>(byUnit.size());
    for (auto &[unit, ids] : byUnit)
        emitCommand(command::Send{ticket, QueryAgents{progress_.key, unit, std::move(ids)}, priority});
}

base::ManagementUnitId Lane::unitOf(const Agent &agent) const
{
    if (const auto *const unit = unitHolding(reading_.group, agent.plan->agent))
        return unit->managementUnit;
    return agent.plan->managementUnit;
}

Batches::Agents Lane::pendingAgents() const
{
    Batches::Agents ids;
    for (const Agent &each : agents_) {
        if (each.progress->outcome == Outcome::Pending)
            ids.push_back(each.plan->agent);
    }
    return ids;
}

void Lane::on(const event::Answered &answered)
{
    if (!waitsFor(answered.ticket))
        return;
    switch (asked_) {
    case Asked::Schedule:
        gotSchedule(answered);
        return;
    case Asked::Agents:
        gotAgents(answered);
        return;
    case Asked::UploadUrl:
        gotUploadUrl(answered);
        return;
    case Asked::Upload:
        gotUpload(answered);
        return;
    case Asked::Submit:
        gotSubmit(answered);
        return;
    default:
        return;
    }
}

void Lane::gotSchedule(const event::Answered &answered)
{
    const auto *const group = std::get_if<schedule::ScheduleGroup>(&answered.answer.payload);
    if (answered.meaning != Meaning::Answered || !group || group->key.schedule != progress_.key.schedule) {
        readFailed(answered.answer, answered.meaning == Meaning::Answered ? Meaning::Ambiguous : answered.meaning,
                   answered.waitAtLeast);
        return;
    }
    reading_.group = *group;
    published_ = group->published;
    progress_.published = group->published;
    if (progress_.state == LaneState::Settling) {
        settledSchedule(*group);
        return;
    }
    if (progress_.versions.empty())
        progress_.versions.push_back(group->version);
    const Batches::Agents pending = pendingAgents();
    if (pending.empty())
        readComplete();
    else
        askAgents(pending, Priority::Read);
}

void Lane::gotAgents(const event::Answered &answered)
{
    const auto *const read = std::get_if<AgentSchedules>(&answered.answer.payload);
    if (answered.meaning != Meaning::Answered || !read) {
        readFailed(answered.answer, answered.meaning == Meaning::Answered ? Meaning::Ambiguous : answered.meaning,
                   answered.waitAtLeast);
        return;
    }
    reading_.agents.insert(reading_.agents.end(), read->begin(), read->end());
    if (--reading_.outstanding > 0)
        return;
    std::sort(reading_.agents.begin(), reading_.agents.end(),
              [](const auto &a, const auto &b) { return a.agent < b.agent; });
    if (progress_.state == LaneState::Settling)
        settledAgents();
    else
        readComplete();
}

void Lane::readFailed(const Answer &answer, Meaning meaning, Milliseconds wait)
{
    const QString text = QStringLiteral("read: ") + describe(answer);
    if (progress_.state == LaneState::Settling) {
        settleLater(); // the next read of the series may do
        return;
    }
    if (meaning == Meaning::Throttled) {
        throttle(wait, text);
        return;
    }
    if (meaning == Meaning::Forbidden || (meaning == Meaning::Refused && asked_ != Asked::OpenTrades)) {
        end(LaneState::Stopped, Outcome::Rejected, text);
        return;
    }
    if (meaning == Meaning::Refused || (meaning == Meaning::Unauthorised && ++count_.sign > 1)) {
        end(LaneState::Stopped, Outcome::Postponed, text);
        return;
    }
    note(LaneMark::Kind::Retry, text);
    ++progress_.requests[QStringLiteral("retries")];
    if (++count_.readTries >= maxTries)
        end(LaneState::Postponed, Outcome::Postponed, QStringLiteral("cannot be read: ") + describe(answer));
    else
        backOff(false, count_.readTries);
}

/// Hands each pending agent what was read. False where an agent is missing that
/// the schedule's own listing and the base say is there: not a read to act on.
bool Lane::takeServiceSide()
{
    for (Agent &each : agents_) {
        if (each.progress->outcome != Outcome::Pending)
            continue;
        const auto it = std::lower_bound(reading_.agents.begin(), reading_.agents.end(), each.plan->agent,
                                         [](const auto &a, const base::AgentId &id) { return a.agent < id; });
        each.wasRead = it != reading_.agents.end() && it->agent == each.plan->agent;
        if (each.wasRead) {
            each.service = *it;
            continue;
        }
        if (each.base && each.base->version && unitHolding(reading_.group, each.plan->agent))
            return false;
        each.service = {}; // not in this schedule (yet)
        each.service.agent = each.plan->agent;
    }
    return true;
}

void Lane::readComplete()
{
    const Batches::Agents pending = pendingAgents();
    const bool allAsked = std::all_of(pending.begin(), pending.end(), [&](const base::AgentId &id) {
        return std::find(reading_.asked.begin(), reading_.asked.end(), id) != reading_.asked.end();
    });
    if (!allAsked) { // taken back in meanwhile
        startReading();
        return;
    }
    if (!takeServiceSide()) {
        Answer partial;
        partial.transport = Transport::Nonsense;
        partial.message = QStringLiteral("agents that the schedule lists are missing in the answer");
        readFailed(partial, Meaning::Ambiguous, {});
        return;
    }
    count_.readTries = 0;
    count_.sign = 0;
    merge();
}

} // namespace shiftlane::push
