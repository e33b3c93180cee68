#include "push/lane.h"

namespace shiftlane::push {

/// Stands where an earlier session stood: settled agents are left alone, those
/// that a write may have changed are in doubt, everything else is still to do.
void Lane::takeUp(const RecoveredGroup &left)
{
    progress_.versions = left.versions;
    for (Agent &each : agents_) {
        const base::AgentId &id = each.plan->agent;
        if (const auto base = left.bases.find(id); base != left.bases.end() && !each.base)
            each.base = base->second;
        if (const auto settled = left.settled.find(id); settled != left.settled.end()) {
            settle(each, settled->second.first, settled->second.second);
            continue;
        }
        const RecoveredDoubt *doubt = nullptr;
        if (const auto it = left.doubts.find(id); it != left.doubts.end())
            doubt = &it->second;
        if (left.attempt) { // in doubt already, should somebody stop the lane before it could look
            if (const auto it = left.attempt->agents.find(id); it != left.attempt->agents.end())
                doubt = &it->second;
        }
        if (!doubt)
            continue;
        each.inDoubt = true;
        each.doubtVersion = doubt->version;
        each.doubtBefore = doubt->before;
        each.doubtWanted = doubt->wanted;
    }
    left_ = left.attempt;
    if (left.ended) { // nothing of it is open
        progress_.state = *left.ended;
        progress_.reason = left.reason;
        finished_ = true;
    }
}

/// The write whose end nobody wrote down is followed to its end like one of our
/// own: settling reads first, and only then a new attempt.
void Lane::takeUpAttempt()
{
    const RecoveredAttempt left = *left_;
    left_.reset();
    attempt_ = {};
    attempt_.id = left.id;
    attempt_.version = left.version;
    attempt_.publish = left.publish;
    attempt_.operation = left.operation;
    attempt_.accepted = !left.operation.isEmpty();
    for (Agent &each : agents_) {
        const auto written = left.agents.find(each.plan->agent);
        if (written == left.agents.end() || each.progress->outcome != Outcome::Pending)
            continue;
        attempt_.batch.push_back(each.plan->agent);
        each.service = written->second.before;
        each.wanted = written->second.wanted;
        if (!each.base)
            each.base = each.service;
    }
    if (attempt_.batch.empty() && !attempt_.publish) {
        attemptOver(QStringLiteral("settled by an earlier session"), Ended::Taken);
        goOn();
        return;
    }
    enter(LaneState::Settling);
    awaitSettling();
}

} // namespace shiftlane::push
