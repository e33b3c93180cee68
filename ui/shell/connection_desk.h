#pragma once
#include "session/session.h"

#include <QObject>

class QSettings;
class QWidget;

namespace shiftlane::ui {

class SessionLink;

/// Asks whom to connect to and remembers it; never the secret.
class ConnectionDesk : public QObject {
    Q_OBJECT
public:
    /// `settings` (not owned, may be null) remembers connections.
    ConnectionDesk(QWidget *window, SessionLink &link, QSettings *settings);
    void open();

Q_SIGNALS:
    void sandboxWanted();

private:
    QWidget *window_;
    SessionLink &link_;
    QSettings *settings_;
};

} // namespace shiftlane::ui
