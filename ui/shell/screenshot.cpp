#include "ui/shell/screenshot.h"

#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPixmap>

namespace shiftlane::ui {

bool saveScreenshot(MainWindow &window, const QString &path, QSize size)
{
    window.resize(size);
    window.ensurePolished();
    // Layouts and the widgets that deleteLater() must have settled before the picture.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return window.grab().save(path, "PNG");
}

} // namespace shiftlane::ui
