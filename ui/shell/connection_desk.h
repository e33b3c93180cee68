#pragma once
#include "ui/shell/saved_connections.h"

#include <QObject>

class QMenu;
class QSettings;
class QWidget;

namespace shiftlane::ui {

struct Actions;
class SessionLink;

/// Asks whom to connect to, remembers it (never the secret) and offers it
/// again: in the sheet, in the toolbar, and on an empty window.
class ConnectionDesk : public QObject {
    Q_OBJECT
public:
    /// `settings` (not owned, may be null) remembers connections.
    ConnectionDesk(QWidget *window, SessionLink &link, const Actions &actions, QSettings *settings);
    void open();
    /// The connections used before, the sandbox, another one.
    void fillMenu(QMenu *menu);
    void present(const session::Snapshot &snapshot);

Q_SIGNALS:
    void sandboxWanted();

private:
    void use(const session::ConnectionSettings &chosen);
    /// At once where the keychain has the secret; else the sheet asks for it.
    void again(const session::ConnectionSettings &saved);
    void openWith(const session::ConnectionSettings *first);
    void offerLast();

    QWidget *window_;
    SessionLink &link_;
    const Actions &actions_;
    SavedConnections saved_;
    QString current_; ///< host or name that is connected; empty = none
};

} // namespace shiftlane::ui
