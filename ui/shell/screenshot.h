#pragma once
#include <QSize>
#include <QString>

namespace shiftlane::ui {

class MainWindow;

/// Lays the window out at `size` (logical pixels) and writes it as a PNG. Works
/// without a display on the offscreen platform. False: not written.
bool saveScreenshot(MainWindow &window, const QString &path, QSize size);

} // namespace shiftlane::ui
