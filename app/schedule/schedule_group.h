#pragma once
#include "base/identifiers.h"
#include "base/instant.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace shiftlane::schedule {

/// Which agents of a schedule group belong to one management unit.
struct ManagementUnitMembers {
    base::ManagementUnitId managementUnit;
    QString name;
    std::vector<base::AgentId> agents;
};

/// Where a schedule group lives: enough to address every route of it. Its week
/// is its own `weekDate`, not the week it was listed under (contract D.2).
struct ScheduleGroupKey {
    base::BusinessUnitId businessUnit;
    QDate weekDate;
    base::ScheduleId schedule;

    auto operator<=>(const ScheduleGroupKey &other) const { return schedule <=> other.schedule; }
    bool operator==(const ScheduleGroupKey &other) const { return schedule == other.schedule; }
};

/// One schedule of one business unit, the unit that the service versions and
/// takes as one write. `version` is the schedule-level optimistic lock.
struct ScheduleGroup {
    ScheduleGroupKey key;
    QString description;
    int weekCount = 1;
    bool published = false;
    qint64 version = 0;
    QString modifiedBy; ///< user id or the word System; may be empty
    std::optional<base::Instant> modifiedAt;
    std::vector<ManagementUnitMembers> members; ///< empty in plain listings
};

} // namespace shiftlane::schedule
