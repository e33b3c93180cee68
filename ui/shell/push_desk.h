#pragma once
#include "session/snapshot.h"

#include <QObject>

class QWidget;

namespace shiftlane::ui {

struct Actions;
class SessionLink;

/// The push as a whole: reviewed before the first byte, paused, stopped, taken
/// up again.
class PushDesk : public QObject {
    Q_OBJECT
public:
    PushDesk(QWidget *window, SessionLink &link, const Actions &actions);
    void present(const session::SnapshotPtr &snapshot);
    void openReview();

private:
    void takeUp();

    QWidget *window_;
    SessionLink &link_;
    session::SnapshotPtr snapshot_;
};

} // namespace shiftlane::ui
