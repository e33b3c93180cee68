#pragma once
#include "session/session.h"

#include <QString>
#include <memory>

namespace shiftlane::ui {

class MonitorWindow;

/// How a monitor was started.
struct MonitorOptions {
    session::ConnectionSettings connection;
    QString journalPath;  ///< `postgresql://…`; empty = none, then pushes are not seen, only their writes
    bool wall = false;    ///< begin with the wallboard on the whole screen
    bool remember = true; ///< window place and rules, in QSettings
};

/// A supervisor's window over a session of its own, which looks on, on its own
/// thread. Owns all of it; the destructor ends the thread. GUI thread.
class MonitorConsole {
public:
    explicit MonitorConsole(MonitorOptions options);
    ~MonitorConsole();
    MonitorConsole(const MonitorConsole &) = delete;
    MonitorConsole &operator=(const MonitorConsole &) = delete;

    void show();
    [[nodiscard]] MonitorWindow &window();
    /// Lives on the engine's thread: connect to its signals, call by invokeMethod.
    [[nodiscard]] session::Session &session();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace shiftlane::ui
