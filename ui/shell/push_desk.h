#pragma once
#include "session/snapshot.h"

#include <QElapsedTimer>
#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace shiftlane::ui {

struct Actions;
class SessionLink;

/// The push as a whole: reviewed before the first byte, paused, stopped, taken
/// up again, tried again where it failed; a long one rings when it ends.
class PushDesk : public QObject {
    Q_OBJECT
public:
    PushDesk(QWidget *window, SessionLink &link, const Actions &actions);
    /// How long a push takes that is worth a bell; for tests.
    void setLong(qint64 ms) { longMs_ = ms; }
    void present(const session::SnapshotPtr &snapshot);
    void openReview();

Q_SIGNALS:
    /// A push of more than a minute ended while nobody looked at the window.
    void rang(const QString &sentence);

private:
    void takeUp();
    void watch(const session::Snapshot &before, const session::Snapshot &now);
    void ring(const QString &sentence);

    QWidget *window_;
    SessionLink &link_;
    const Actions &actions_;
    session::SnapshotPtr snapshot_;
    QElapsedTimer since_; ///< the push began
    qint64 longMs_ = 60'000;
    QSystemTrayIcon *tray_ = nullptr; ///< made when it is needed
};

} // namespace shiftlane::ui
