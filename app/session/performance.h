#pragma once
#include "base/identifiers.h"
#include "base/instant.h"
#include "insight/push_effect.h"
#include "insight/queue_series.h"
#include "insight/usual_days.h"
#include "schedule/business_unit.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <optional>
#include <vector>

/// What the queues do while schedules are pushed. Values; all times are UTC
/// instants, shown in `Performance::zone`.
namespace shiftlane::session {

using base::Instant;

/// What the chart adds up: a business unit's queues, a planning group's, or one.
struct QueueScope {
    enum class Kind { BusinessUnit, PlanningGroup, Queue };
    QString id; ///< given to Session::showQueues
    Kind kind = Kind::Queue;
    QString name; ///< plain text from outside
    std::vector<base::QueueId> queues;
};

/// Something in a push that the chart marks; leads to the log lines of `group` at `at`.
struct PerformanceMark {
    Instant at;
    QString text;
    bool conflict = false;    ///< conflict or lock; otherwise a retry
    base::ScheduleId group{}; ///< empty: of the whole push
};

/// The writes of one lane, for the strip under the axis.
struct LaneStrip {
    struct Write {
        Instant from;
        std::optional<Instant> to; ///< nothing = in flight
    };
    base::ScheduleId group;
    QString groupText; ///< business unit name and week
    std::vector<Write> writes;
};

/// Forecast and staff of one interval; nothing where the service has none.
struct StaffInterval {
    Instant start;
    std::optional<double> forecastOffered;
    std::optional<double> required;  ///< agents on queue
    std::optional<double> scheduled; ///< agents on queue by the service's schedules
    std::optional<double> actual;    ///< agents on queue as the adherence routes told, while it was watched
};

struct Performance {
    std::vector<schedule::Queue> queues;
    std::vector<QueueScope> scopes; ///< to choose from; business units first
    QString shown;                  ///< id of a scope; empty = all queues
    QString mediaType = QStringLiteral("voice");
    QStringList mediaTypes; ///< that the queues have
    insight::QueueSeries series;
    std::optional<insight::SyncWindow> window;
    std::vector<PerformanceMark> marks;
    std::vector<LaneStrip> lanes;
    std::vector<insight::UsualInterval> usual; ///< by start, as `series`; empty until the past is read
    bool pastIsRead = false;                   ///< all the weeks that the verdict compares with
    std::vector<StaffInterval> staff;          ///< by start, as `series`
    insight::PushEffect verdict;               ///< of the last push, over all queues, whatever is shown
    QTimeZone verdictZone;                     ///< of the business unit that was pushed first
    Instant now;
    QTimeZone zone;
    QString failure; ///< technical detail; empty = fine
};

} // namespace shiftlane::session
