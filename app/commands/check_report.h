#pragma once
#include "plan/check.h"
#include "session/week_loader.h"

#include <QJsonObject>
#include <QString>
#include <QTimeZone>
#include <vector>

namespace shiftlane::commands {

/// The check of one schedule group, with what is needed to say it.
struct GroupCheck {
    plan::GroupPlan plan;
    const session::LoadedGroup *loaded = nullptr;
    QTimeZone zone;
    std::vector<plan::AgentCheck> agents;
};

/// Stable words for JSON and text: "clear", "merges", "conflict",
/// "tradeNeedsReview", "wouldVoidTrade", "nothingToDo", "rejected".
[[nodiscard]] QString word(plan::Verdict verdict);

/// The check as JSON (an interface): planBase, scheduleGroups[].agents[] with
/// verdict, changes, days, trades, conflicts, problems and, where the base is
/// unknown, every difference; totals by verdict.
[[nodiscard]] QJsonObject checkJson(const plan::PushPlan &plan, const std::vector<GroupCheck> &groups);

/// The same for people: a line a group, a line for each agent that needs a look.
[[nodiscard]] QString checkText(const plan::PushPlan &plan, const std::vector<GroupCheck> &groups);

/// 5 rejected, 4 conflicts, 3 trades in the way, 0 clear: what `push` would
/// end with as things stand.
[[nodiscard]] int checkExitCode(const std::vector<GroupCheck> &groups);

} // namespace shiftlane::commands
