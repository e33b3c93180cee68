#include "ui/models/review.h"

#include "ui/models/group_state.h"

namespace shiftlane::ui {
namespace {

void count(Review &review, ReviewGroup &group, const session::AgentRow &agent)
{
    using plan::Disposition;
    if (!agent.planned || agent.verdict == plan::Verdict::NothingToDo)
        return;
    if (agent.openConflicts > 0 || agent.disposition == Disposition::Decide) {
        ++group.conflicts;
        ++review.undecided;
        return;
    }
    if (agent.disposition != Disposition::Push || agent.verdict == plan::Verdict::Rejected) {
        ++group.leftOut;
        const auto reason = agent.leftOutReason != plan::LeftOutReason::None ? agent.leftOutReason
                            : agent.verdict == plan::Verdict::Rejected       ? plan::LeftOutReason::Preflight
                                                                             : plan::LeftOutReason::ByPlanner;
        ++review.leftOut[reason];
        return;
    }
    ++group.push;
    ++review.agents;
    ++review.verdicts[agent.verdict];
    group.changes += agent.changes;
}

} // namespace

Review reviewOf(const session::Snapshot &snapshot)
{
    Review review;
    review.planName = snapshot.planName;
    if (!snapshot.groups)
        return review;
    for (const session::GroupRow &row : *snapshot.groups) {
        if (!row.inPlan)
            continue;
        ReviewGroup group{row.key.schedule, groupName(row), row.published, 0, 0, 0, {}};
        if (snapshot.details)
            if (const auto detail = snapshot.details->find(row.key.schedule); detail != snapshot.details->end())
                for (const session::AgentRow &agent : detail->second.agents)
                    count(review, group, agent);
        if (group.push > 0) {
            ++review.writes;
            review.drafts += row.published ? 0 : 1;
        }
        review.groups.push_back(std::move(group));
    }
    return review;
}

} // namespace shiftlane::ui
