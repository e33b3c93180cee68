#pragma once
#include "session/session_state.h"

#include <map>

namespace shiftlane::session {

/// Names of agents and of their management units; the id where none is known.
class Names {
public:
    explicit Names(const LoadedWeeks &weeks);
    [[nodiscard]] QString of(const base::AgentId &id) const;
    [[nodiscard]] QString unitOf(const base::AgentId &id) const; ///< empty where unknown

private:
    std::map<base::AgentId, QString> byId_;
    std::map<base::AgentId, QString> unitByAgent_;
};

/// The lane of a group in the running or last push; null = none.
[[nodiscard]] const push::GroupProgress *progressOf(const SessionState &state, const base::ScheduleId &group);
/// The plan of a group; null = none.
[[nodiscard]] const plan::GroupPlan *planOf(const SessionState &state, const base::ScheduleId &group);

/// Agents, trades and conflicts of one group as rows. Pure.
[[nodiscard]] GroupDetail makeGroupDetail(const SessionState &state, const Names &names, const LoadedGroup &loaded);

} // namespace shiftlane::session
