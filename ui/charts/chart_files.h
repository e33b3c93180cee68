#pragma once
#include <QString>

class QWidget;

namespace shiftlane::ui {

/// Writes whole or not at all. Empty = done, else why not, for the planner.
[[nodiscard]] QString saveText(const QString &path, const QString &text);
/// The widget as it looks now, in twice the resolution, as PNG.
[[nodiscard]] QString savePicture(const QString &path, QWidget &widget);

} // namespace shiftlane::ui
