#include "push/lane.h"

#include "push/journal_text.h"
#include "push/read_back.h"
#include "push/retry_policy.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shiftlane::push {

namespace {

// Reads 2, 5, 10, 20, 30 s after the answer, then each 30 s, 2 minutes in all (engine.md 5).
constexpr std::array<int, 8> settleGaps = {2'000, 3'000, 5'000, 10'000, 10'000, 30'000, 30'000, 30'000};
// Without an operation to wait for (cut, 5xx): 10 s without a trace, then a new
// attempt with the versions just read. The service takes one of the two at most.
constexpr int readsWithoutOperation = 3;

} // namespace

void Lane::awaitSettling()
{
    const auto gap = static_cast<size_t>(std::min<int>(attempt_.settleReads, settleGaps.size() - 1));
    emitCommand(command::Wait{ask(Asked::Nothing), Milliseconds{settleGaps[gap]}});
}

void Lane::settleRead()
{
    enter(LaneState::Settling);
    const Priority priority = attempt_.completeTold ? Priority::Read : Priority::Polling;
    if (!attempt_.completeTold)
        ++attempt_.settleReads;
    if (attempt_.completeTold && attempt_.completedVersion && !attempt_.batch.empty() && !attempt_.publish &&
        attempt_.otherAt.empty())
        askAgents(attempt_.batch, priority);
    else
        askSchedule(priority);
}

void Lane::settledSchedule(const schedule::ScheduleGroup &group)
{
    attempt_.versionMoved = group.version != attempt_.version;
    if (!attempt_.otherAt.empty())
        attempt_.scheduleSeen = group.version;
    if (attempt_.completeTold && !attempt_.completedVersion && attempt_.versionMoved)
        attempt_.completedVersion = group.version;
    if (!attempt_.versionMoved)
        settleLater();
    else if (attempt_.batch.empty())
        settledAgents();
    else
        askAgents(attempt_.batch, attempt_.completeTold ? Priority::Read : Priority::Polling);
}

void Lane::settledAgents()
{
    attempt_.found.clear();
    attempt_.absent.clear();
    attempt_.overwritten.clear();
    for (const base::AgentId &id : attempt_.batch) {
        const Agent &each = *agent(id);
        const auto it = std::lower_bound(reading_.agents.begin(), reading_.agents.end(), id,
                                         [](const auto &a, const base::AgentId &wanted) { return a.agent < wanted; });
        const bool there = it != reading_.agents.end() && it->agent == id;
        if (!there && each.service.version) { // left out of the answer, or taken out of the schedule: proves nothing
            attempt_.overwritten.push_back(id);
            continue;
        }
        schedule::AgentSchedule now = there ? *it : schedule::AgentSchedule{};
        now.agent = id;
        const Seen result = seen(each.service, each.wanted, now);
        const bool touched = now.version != each.service.version;
        const bool changedSince = touched && result == Seen::Overwritten;
        // Written by somebody, and nobody said how ours ended: it may have been ours, undone since.
        const bool perhapsUndone = touched && !attempt_.completeTold && !attempt_.completeAnswered;
        if (result == Seen::Present)
            attempt_.found[id] = {Outcome::Applied, {}};
        else if (now.version != each.service.version && keepsOtherContent(now))
            attempt_.found[id] = {Outcome::Conflict, QStringLiteral("the service keeps other content than was sent")};
        else if (changedSince && attempt_.completeAnswered && attempt_.scheduleSeen != attempt_.toldVersion)
            attempt_.found[id] = {Outcome::Applied,
                                  QStringLiteral("applied; changed again since by %1").arg(now.modifiedBy)};
        else if (changedSince || perhapsUndone)
            attempt_.overwritten.push_back(id); // perhaps after our write: only an answer would prove it
        else
            attempt_.absent.push_back(id);
    }
    const bool publishSeen = !attempt_.publish || published_;
    if (attempt_.absent.empty() && attempt_.overwritten.empty() && publishSeen)
        recordOutcome();
    else
        settleLater();
}

/// The version is the one our write made, the agent was read before and after
/// it was, and its content is another: the service changed what it was given.
bool Lane::keepsOtherContent(const schedule::AgentSchedule &now)
{
    const auto [it, isFirst] = attempt_.otherAt.try_emplace(now.agent, now.version);
    const bool same = !isFirst && std::exchange(it->second, now.version) == now.version;
    return same && attempt_.toldVersion && attempt_.scheduleSeen == attempt_.toldVersion;
}

/// Not (all) seen yet: another read, or the end of patience.
void Lane::settleLater()
{
    const bool hasOperation = attempt_.accepted || attempt_.completeTold;
    const bool longWait = hasOperation && !(attempt_.completeTold && !attempt_.overwritten.empty());
    const int limit = longWait ? static_cast<int>(settleGaps.size()) : readsWithoutOperation;
    if (attempt_.completeTold)
        ++attempt_.settleReads; // the first read came at once
    if (attempt_.settleReads >= limit)
        settledOut();
    else
        awaitSettling();
}

void Lane::settledOut()
{
    for (const base::AgentId &id : attempt_.overwritten)
        doubt(id); // the next merge shows what to decide
    if (attempt_.completeTold && attempt_.versionMoved) {
        // Told complete, the version moved, and other content stands there:
        // drift is reported, never silently written over.
        for (const base::AgentId &id : attempt_.absent)
            attempt_.found[id] = {Outcome::Unknown,
                                  QStringLiteral("the service said complete, the read-back shows other content")};
        recordOutcome();
        return;
    }
    const bool moved = attempt_.versionMoved;
    Batches::Agents doubts = attempt_.overwritten;
    for (const base::AgentId &id : attempt_.batch) {
        const auto isIn = [&id](const auto &agents) {
            return std::find(agents.begin(), agents.end(), id) != agents.end();
        };
        if ((moved && isIn(attempt_.absent)) || isIn(attempt_.overwritten))
            continue; // seen without our change, or in doubt already
        doubt(id);
        doubts.push_back(id);
    }
    // An operation that was accepted and never ended cost two minutes.
    const int weight = attempt_.accepted ? 3 : 1;
    attemptOver(QStringLiteral("no end was seen"), Ended::InDoubt, doubts);
    tryAgain(QStringLiteral("the end of the write was not seen"), weight);
}

/// The attempt that is out may yet change this agent.
void Lane::doubt(const base::AgentId &id)
{
    Agent &each = *agent(id);
    each.inDoubt = true;
    each.refused = false;
    each.doubtVersion = attempt_.version;
    each.doubtBefore = each.service;
    each.doubtWanted = each.wanted;
}

/// A newer version without our content: that write was not taken and never will,
/// if it was refused or nobody wrote the agent since. Otherwise a colleague may
/// have undone it, and it stays in doubt (W7).
void Lane::settleDoubt(Agent &agent)
{
    if (!agent.inDoubt || (!agent.refused && reading_.group.version == agent.doubtVersion))
        return;
    const bool untouched = agent.service.version == agent.doubtBefore.version;
    const bool absent = seen(agent.doubtBefore, agent.doubtWanted, agent.service) == Seen::Absent;
    agent.inDoubt = !(absent && (agent.refused || untouched));
}

/// The write in doubt cannot be taken any more, and what came of it cannot be
/// told: to repeat it could undo a colleague's undoing.
bool Lane::mayHaveBeenUndone(const Agent &agent) const
{
    return agent.inDoubt && !agent.refused && reading_.group.version != agent.doubtVersion;
}

void Lane::recordOutcome()
{
    std::vector<text::AgentOutcome> lines;
    for (const auto &[id, result] : attempt_.found)
        lines.push_back({id, result.first, result.second});
    emitCommand(command::Record{ask(Asked::Outcome), QStringLiteral("outcome"), attempt_.id,
                                text::outcome(attempt_.completedVersion, lines)});
}

void Lane::outcomeRecorded(const QString &failure)
{
    if (!failure.isEmpty() && ++count_.journal < maxTries) {
        emitCommand(command::BackOff{ask(Asked::Outcome), false, count_.journal, true});
        return;
    }
    Batches::Agents settled;
    for (const auto &[id, result] : attempt_.found) {
        Agent &each = *agent(id);
        each.inDoubt = false;
        if (failure.isEmpty())
            settle(each, result.first, result.second);
        else // the window must not claim more than the journal holds
            settle(each, Outcome::Unknown, QStringLiteral("journal: ") + failure);
        settled.push_back(id);
    }
    batches_.drop(settled);
    if (attempt_.completedVersion)
        progress_.versions.push_back(*attempt_.completedVersion);
    if (settled.empty() && !attempt_.batch.empty()) {
        attemptOver(QStringLiteral("changed by others since"), Ended::InDoubt, attempt_.overwritten);
        tryAgain(QStringLiteral("written over by others before it could be read back"));
        return;
    }
    const QString text = QStringLiteral("%1 agents").arg(settled.size());
    attemptOver(QStringLiteral("applied"), Ended::Taken, attempt_.overwritten);
    note(LaneMark::Kind::Applied, text);
    count_ = {};
    goOn();
}

} // namespace shiftlane::push
