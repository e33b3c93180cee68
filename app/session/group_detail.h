#pragma once
#include "session/session_state.h"

#include <QHash>

namespace shiftlane::session {

/// Names of agents and of their management units; the id where none is known.
class Names {
public:
    Names() = default;
    explicit Names(const LoadedWeeks &weeks);
    [[nodiscard]] QString of(const base::AgentId &id) const;
    [[nodiscard]] QString unitOf(const base::AgentId &id) const; ///< empty where unknown
    /// Of who changed something: empty where nobody is named.
    [[nodiscard]] QString author(const QString &modifiedBy) const;

private:
    QHash<base::AgentId, QString> byId_;
    QHash<base::AgentId, QString> unitByAgent_;
};

/// The lane of a group in the running or last push; null = none.
[[nodiscard]] const push::GroupProgress *progressOf(const SessionState &state, const base::ScheduleId &group);
/// The plan of a group; null = none.
[[nodiscard]] const plan::GroupPlan *planOf(const SessionState &state, const base::ScheduleId &group);

/// A group's agents by name, before anything is planned: made once a reading,
/// because sorting many names takes long.
struct Roster {
    std::vector<AgentRow> rows;
    QHash<base::AgentId, size_t> places;
};
/// The members, and who is planned without being one.
[[nodiscard]] Roster makeRoster(const SessionState &state, const Names &names, const LoadedGroup &loaded);
/// Nobody is planned or pushed who is not in it.
[[nodiscard]] bool holdsAll(const Roster &roster, const SessionState &state, const LoadedGroup &loaded);

/// Agents, trades and conflicts of one group as rows. Pure.
[[nodiscard]] GroupDetail makeGroupDetail(const SessionState &state, const Names &names, const LoadedGroup &loaded,
                                          const Roster &roster);

} // namespace shiftlane::session
