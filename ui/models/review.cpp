#include "ui/models/review.h"

#include "ui/models/freeze_text.h"
#include "ui/models/group_state.h"
#include "ui/style/plan_title.h"

#include <QCoreApplication>

namespace shiftlane::ui {
namespace {

/// What one group adds if it is written.
struct GroupCount {
    std::map<plan::Verdict, int> verdicts;
    std::map<plan::LeftOutReason, int> leftOut;
};

void count(GroupCount &counted, ReviewGroup &group, const session::AgentRow &agent)
{
    using plan::Disposition;
    if (!agent.planned || agent.verdict == plan::Verdict::NothingToDo)
        return;
    if (agent.openConflicts > 0 || agent.disposition == Disposition::Decide) {
        ++group.conflicts;
        return;
    }
    if (agent.disposition != Disposition::Push || agent.verdict == plan::Verdict::Rejected) {
        ++group.leftOut;
        const auto reason = agent.leftOutReason != plan::LeftOutReason::None ? agent.leftOutReason
                            : agent.verdict == plan::Verdict::Rejected       ? plan::LeftOutReason::Preflight
                                                                             : plan::LeftOutReason::ByPlanner;
        ++counted.leftOut[reason];
        return;
    }
    ++group.push;
    ++counted.verdicts[agent.verdict];
    group.changes += agent.changes;
}

/// A group with an open conflict waits whole; nobody of it is written.
void add(Review &review, const ReviewGroup &group, const GroupCount &counted)
{
    review.undecided += group.conflicts;
    if (group.conflicts > 0) {
        review.waiting += group.push;
        return;
    }
    for (const auto &[verdict, agents] : counted.verdicts)
        review.verdicts[verdict] += agents;
    for (const auto &[reason, agents] : counted.leftOut)
        review.leftOut[reason] += agents;
    review.agents += group.push;
    review.writes += group.push > 0 ? 1 : 0;
    review.drafts += group.push > 0 && !group.published ? 1 : 0;
}

} // namespace

Review reviewOf(const session::Snapshot &snapshot)
{
    Review review;
    review.planName = planTitle(snapshot.planName);
    review.frozen = frozenUnits(snapshot);
    if (!snapshot.groups)
        return review;
    for (const session::GroupRow &row : *snapshot.groups) {
        if (!row.inPlan)
            continue;
        GroupCount counted;
        ReviewGroup group{row.key.schedule, groupName(row), row.published, 0, 0, 0, {}};
        if (snapshot.details)
            if (const auto detail = snapshot.details->find(row.key.schedule); detail != snapshot.details->end())
                for (const session::AgentRow &agent : detail->second.agents)
                    count(counted, group, agent);
        add(review, group, counted);
        if (row.closed)
            review.closed << QCoreApplication::translate("Review", "%1, closed by %2", "group, planner")
                                 .arg(group.name, row.closed->by);
        review.groups.push_back(std::move(group));
    }
    return review;
}

} // namespace shiftlane::ui
