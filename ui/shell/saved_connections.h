#pragma once
#include "session/session.h"

#include <QString>
#include <vector>

class QSettings;

namespace shiftlane::ui {

/// Connections that were used before, newest first. What is stored is where and
/// as whom, never the secret: that is the system's keychain's or nobody's.
class SavedConnections {
public:
    /// `settings` (not owned, may be null): without it they last as long as this.
    explicit SavedConnections(QSettings *settings);

    [[nodiscard]] const std::vector<session::ConnectionSettings> &all() const { return all_; }
    /// Comes first from now on; the same service and client replaces.
    void put(session::ConnectionSettings connection);
    void remove(const session::ConnectionSettings &connection);

private:
    void store() const;
    QSettings *settings_;
    std::vector<session::ConnectionSettings> all_;
};

/// What a connection is called: its name, else its host.
[[nodiscard]] QString connectionName(const session::ConnectionSettings &connection);
[[nodiscard]] bool sameConnection(const session::ConnectionSettings &a, const session::ConnectionSettings &b);

} // namespace shiftlane::ui
