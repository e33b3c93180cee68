#pragma once
#include "plan/push_plan.h"

#include <QTimeZone>

/// Edits as a difference, and what a plan is as bytes. Pure.
namespace shiftlane::plan {

/// A plan of nothing yet for a group as the service holds it.
[[nodiscard]] GroupPlan emptyPlan(const schedule::ScheduleGroup &group, const QString &businessUnitName);

/// The edits that make `wanted` of `base`: planned(base, result) has the content
/// of `wanted`. A wanted shift whose id the base does not hold is a new one; a
/// shift that stands there under no id counts as the same. `base` is the result's.
[[nodiscard]] AgentPlan editsBetween(const schedule::AgentSchedule &base, const schedule::AgentSchedule &wanted,
                                     const AgentPlan &about);

/// Full edits against a base: rows read without the snapshot get what `base` has
/// beside them; a plan without a base is from now on made against this one.
[[nodiscard]] AgentPlan pinned(const AgentPlan &edits, const schedule::AgentSchedule &base);

/// The shift `days` later by the wall clock of `zone` (its start; the activities
/// keep their lengths). Where that time does not exist, so many times 24 hours.
[[nodiscard]] schedule::Shift daysLater(const schedule::Shift &shift, qint64 days, const QTimeZone &zone);

/// SHA-256, hex, over what a plan asks for and against which base: group and
/// agent order, file lines and names do not count.
[[nodiscard]] QByteArray contentHash(const PushPlan &plan);

} // namespace shiftlane::plan
