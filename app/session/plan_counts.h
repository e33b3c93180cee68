#pragma once
#include "session/answers.h"
#include "session/week_loader.h"

/// What a plan would change in the loaded weeks, counted. Pure.
namespace shiftlane::session {

/// What the edits start from: their base, else what the service holds.
[[nodiscard]] schedule::AgentSchedule startOf(const plan::AgentPlan &agent, const LoadedGroup *loaded);

[[nodiscard]] plan::ChangeCount plannedChanges(const plan::GroupPlan &group, const LoadedGroup *loaded);

/// One line a schedule group of the plan.
[[nodiscard]] std::vector<PlanPreview::Group> previewGroups(const plan::PushPlan &plan, const LoadedWeeks &weeks);

} // namespace shiftlane::session
