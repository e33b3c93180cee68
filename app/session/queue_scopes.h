#pragma once
#include "insight/staff_plan.h"
#include "session/performance.h"

/// What can be chosen to be shown, and what media there are. Pure.
namespace shiftlane::session {

struct UnitName {
    base::BusinessUnitId unit;
    QString name;
};

/// Business units with the queues that their planning groups have, then planning
/// groups, then queues; only queues that exist, nothing without a queue.
[[nodiscard]] std::vector<QueueScope> queueScopes(const std::vector<schedule::Queue> &queues,
                                                  const std::vector<UnitName> &names,
                                                  const std::vector<insight::UnitStaff> &units);

/// Null = all queues (or a scope that is not there).
[[nodiscard]] const QueueScope *findScope(const std::vector<QueueScope> &scopes, const QString &id);

/// Media that came to queues, that a planning group plans for, and the one shown:
/// each once, the usual ones first.
[[nodiscard]] QStringList mediaTypesOf(const QStringList &came, const std::vector<insight::UnitStaff> &units,
                                       const QString &shown);

} // namespace shiftlane::session
