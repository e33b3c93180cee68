#pragma once
#include "commands/headless.h"
#include "plan/push_plan.h"

#include <QString>
#include <functional>
#include <memory>

namespace shiftlane::commands {

using PlanPtr = std::shared_ptr<const plan::PushPlan>;

/// Signs in, lists the schedules around today and opens the plan against them.
/// Row problems are printed as `line N, column NAME: reason`, exit 2. The file
/// itself is looked at before anything is sent.
void openPlan(Headless &headless, const QString &path, std::function<void(PlanPtr)> next);

/// False, with a sentence each: the file is missing, not regular or too large,
/// or no plan whatever the service holds (encoding, quotes, header).
[[nodiscard]] bool looksReadable(const QString &path);

} // namespace shiftlane::commands
