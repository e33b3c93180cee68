#pragma once
#include "insight/unrouted_agents.h"
#include "push/vocabulary.h"

#include <QString>
#include <QTimeZone>
#include <map>
#include <vector>

/// Who should be taking conversations now and is not. Values for the window;
/// all times are UTC instants.
namespace shiftlane::session {

/// One agent, three things side by side. Words from outside are plain text.
struct UnroutedRow {
    insight::UnroutedAgent fact;
    QString name;
    QString groupText; ///< business unit name
    QDate weekDate;
    QTimeZone zone;
    QString plannedNow;   ///< activity by the plan (as scheduled where it says nothing); empty = none
    QString scheduledNow; ///< activity on the service; empty = none
    insight::Presence presence = insight::Presence::Unknown;
    insight::RoutingStatus routing = insight::RoutingStatus::Unknown;
    push::LaneState lane = push::LaneState::Planned; ///< means something where the group is in a push
    bool groupInPush = false;
    push::Outcome outcome = push::Outcome::Pending; ///< of the agent in this run
};

/// Forecast against handled in the interval that ended last.
struct PlanningGroupNow {
    base::BusinessUnitId businessUnit;
    QString name; ///< plain text from outside
    base::Instant from;
    double forecast = 0;
    int offered = 0;
    int handled = 0;
    bool operator==(const PlanningGroupNow &) const = default;
};

struct UnroutedView {
    enum class State {
        NoWeekNow, ///< none of the shown weeks holds the present moment: nobody can be missed
        Asking,    ///< the service was not heard yet
        Known,
    };
    State state = State::NoWeekNow;
    std::vector<UnroutedRow> rows; ///< longest first
    int expected = 0;              ///< agents that should be taking conversations now
    int taking = 0;                ///< … and do, as far as it is known
    int unseen = 0;                ///< … of units that the service never told about: neither in `rows` nor taking
    std::vector<PlanningGroupNow> planningGroups;
    base::Instant at; ///< of the last answer
    QString failure;  ///< of the last round of questions, technical detail; empty = fine
};

/// How many of the rows have which cause, by UnroutedCause.
[[nodiscard]] std::map<insight::UnroutedCause, int> causesOf(const UnroutedView &view);

} // namespace shiftlane::session
