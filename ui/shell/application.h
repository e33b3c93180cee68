#pragma once
#include "session/session.h"
#include "ui/shell/screenshot.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace shiftlane::ui {

class MainWindow;
class SessionLink;

/// How the program was started.
struct WindowOptions {
    std::optional<session::ConnectionSettings> connection; ///< connect at once
    QString planPath;                                      ///< loaded as soon as the weeks are there; empty = none
    QString journalPath;                                   ///< empty = the session's default place
    /// Starts the built-in sandbox and says how to reach it; unset = the window
    /// does not offer one. Called on the GUI thread.
    std::function<base::Result<session::ConnectionSettings>()> startSandbox;
    bool remember = true; ///< window places and columns, in QSettings
};

/// The window over a session on its own thread, wired both ways. Owns all of
/// it; the destructor ends the thread. GUI thread.
class Console {
public:
    explicit Console(WindowOptions options);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    void show();
    [[nodiscard]] MainWindow &window();
    /// Lives on the engine's thread: connect to its signals, call by invokeMethod.
    [[nodiscard]] session::Session &session();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// Style, palette, font and translations; once, before the first widget.
void prepareApplication(QApplication &app, bool remember = true);

/// Shows the window and runs the event loop; the exit code.
int runWindow(QApplication &app, WindowOptions options);

} // namespace shiftlane::ui
