#pragma once
#include <QString>

class QWidget;

namespace shiftlane::ui {

/// What the figures can be saved as: CSV, PNG, SVG.
enum class FigureFile { Table, Picture, Drawing };
/// Asks where and writes; the file has the ending of its kind. Empty = done or
/// cancelled, else why not.
[[nodiscard]] QString saveFigures(FigureFile kind, QWidget &widget, const QString &csv);

/// Writes whole or not at all. Empty = done, else why not, for the planner.
[[nodiscard]] QString saveText(const QString &path, const QString &text);
/// The widget as it looks now: `.svg` as drawing whose texts stay texts, else PNG
/// in twice the resolution.
[[nodiscard]] QString savePicture(const QString &path, QWidget &widget);

} // namespace shiftlane::ui
