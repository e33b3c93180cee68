#pragma once
#include "ui/style/theme.h"

class QSettings;

namespace shiftlane::ui {

/// What the planner chose last; System where nothing is remembered. `settings` may be null.
[[nodiscard]] Appearance rememberedAppearance(const QSettings *settings);
void rememberAppearance(QSettings *settings, Appearance appearance);

} // namespace shiftlane::ui
