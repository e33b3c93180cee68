#pragma once
#include <QString>

namespace shiftlane::ui {

/// A file's name as it is; words for a plan that was made here (session/plan_names.h).
[[nodiscard]] QString planTitle(const QString &name);

} // namespace shiftlane::ui
