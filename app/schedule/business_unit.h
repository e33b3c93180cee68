#pragma once
#include "base/identifiers.h"

#include <QString>
#include <QTimeZone>
#include <vector>

namespace shiftlane::schedule {

/// The service's activity categories; Other stands for a word newer than we are.
enum class ActivityCategory { OnQueueWork, Break, Meal, Meeting, OffQueueWork, TimeOff, Training, Unavailable, Other };

struct ActivityCode {
    base::ActivityCodeId id;
    QString name;
    ActivityCategory category = ActivityCategory::Other;
    int defaultLengthMinutes = 0;
    bool active = true;
    bool defaultCode = false;
    bool paid = false;
    bool work = false;
};

struct ManagementUnit {
    base::ManagementUnitId id;
    QString name;
};

/// An agent as people know them. WFM lists carry ids only; the name comes from
/// `GET /api/v2/users?id=…`.
struct Agent {
    base::AgentId id;
    QString name;
    base::ManagementUnitId managementUnit;
};

struct BusinessUnit {
    base::BusinessUnitId id;
    QString name;
    QTimeZone zone;                            ///< all days and weeks of the unit are in this zone
    Qt::DayOfWeek startDayOfWeek = Qt::Monday; ///< first day of its weeks
    std::vector<ManagementUnit> managementUnits;
    std::vector<Agent> agents;
    std::vector<ActivityCode> codes;
};

/// A queue; `serviceLevelTarget` 0–1 answered within `serviceLevelSeconds`,
/// per media type voice (mediaSettings.call).
struct Queue {
    base::QueueId id;
    QString name;
    double serviceLevelTarget = 0.8;
    int serviceLevelSeconds = 20;
};

} // namespace shiftlane::schedule
