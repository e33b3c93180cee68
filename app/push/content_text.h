#pragma once
#include "base/result.h"
#include "plan/push_plan.h"

#include <QJsonArray>
#include <QJsonObject>

/// Schedules and plans as JSON of the journal's own (instants as UTC
/// milliseconds, dates as ISO, uninterpreted members as raw text), exact there
/// and back: what `resume` works from. Not the service's form.
namespace shiftlane::push::text {

[[nodiscard]] inline QString key(const char16_t *name) { return QString::fromUtf16(name); }

[[nodiscard]] QJsonObject toJson(const schedule::AgentSchedule &agent);
[[nodiscard]] base::Result<schedule::AgentSchedule> agentScheduleFrom(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const plan::GroupPlan &group);
[[nodiscard]] base::Result<plan::GroupPlan> groupPlanFrom(const QJsonObject &object);
/// Adds a `plan` record's group; one whose acknowledgement was lost stands in a
/// journal twice and is taken once.
[[nodiscard]] base::Status addGroupPlan(std::vector<plan::GroupPlan> &groups, const QJsonObject &object);
/// Whose plan it is, out of a `run` record: all of it but its groups.
[[nodiscard]] plan::PushPlan planHeadFrom(const QJsonObject &run);

/// An object out of a record's body; a failure names what is wrong with it.
[[nodiscard]] base::Result<QJsonObject> objectFrom(const QByteArray &body);

} // namespace shiftlane::push::text
