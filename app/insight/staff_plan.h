#pragma once
#include "base/identifiers.h"
#include "base/instant.h"

#include <QString>
#include <optional>
#include <vector>

/// What planning groups expect and have scheduled (contract D.7, D.8). Values.
namespace shiftlane::insight {

/// What conversations take to come to a planning group.
struct RoutePath {
    base::QueueId queue;
    QString mediaType; ///< the word of the aggregates: voice, chat …
};

struct PlanningGroup {
    QString id;
    QString name; ///< plain text from outside
    std::vector<RoutePath> paths;
};

/// Figures in quarters of an hour from `start`; an empty list = the service has none.
struct QuarterFigures {
    base::Instant start;
    std::vector<double> values;
    /// In the quarter that holds `at`.
    [[nodiscard]] std::optional<double> at(base::Instant at) const;
};

/// One planning group, as it was when its forecast was made.
struct GroupStaff {
    PlanningGroup group;
    QuarterFigures offered;                ///< forecast conversations
    QuarterFigures required;               ///< agents on queue
    std::vector<QuarterFigures> scheduled; ///< agents on queue, a day each
};

/// A business unit's planning groups.
struct UnitStaff {
    base::BusinessUnitId unit;
    std::vector<PlanningGroup> groups; ///< as they are now
    std::vector<GroupStaff> staff;     ///< of the week's forecast
    QString failure;                   ///< what could not be read, technical detail; empty = nothing
};

/// Sums over the planning groups whose route paths of `mediaType` lead to `queues`.
/// Nothing where a group leads elsewhere too, or has no figure: a part is no sum.
struct StaffFigures {
    std::optional<double> offered;
    std::optional<double> required;
    std::optional<double> scheduled;
};
[[nodiscard]] StaffFigures staffAt(const std::vector<UnitStaff> &units, const std::vector<base::QueueId> &queues,
                                   const QString &mediaType, base::Instant at);

} // namespace shiftlane::insight
