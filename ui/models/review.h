#pragma once
#include "session/snapshot.h"

#include <QString>
#include <map>
#include <vector>

namespace shiftlane::ui {

/// What the review sheet shows before the first byte: counted from a snapshot,
/// nothing decided.
struct ReviewGroup {
    base::ScheduleId group;
    QString name;
    bool published = false;
    int push = 0;      ///< agents that are written
    int leftOut = 0;   ///< parked, excluded or rejected
    int conflicts = 0; ///< open: the group waits for the planner
    plan::ChangeCount changes;
};

struct Review {
    std::vector<ReviewGroup> groups;       ///< in the plan
    std::map<plan::Verdict, int> verdicts; ///< agents that are written, by verdict
    std::map<plan::LeftOutReason, int> leftOut;
    int undecided = 0;  ///< agents with an open conflict
    int waiting = 0;    ///< agents that could be written in groups with one
    int agents = 0;     ///< that are written
    int writes = 0;     ///< one per schedule group with somebody to write
    int drafts = 0;     ///< groups that are written and are drafts
    QStringList closed; ///< groups whose week was closed, and by whom
    QString frozen;     ///< management units whose shift trading is off until it ends; empty = none
    QString planName;
};

[[nodiscard]] Review reviewOf(const session::Snapshot &snapshot);

} // namespace shiftlane::ui
