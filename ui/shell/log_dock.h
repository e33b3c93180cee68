#pragma once
#include "session/snapshot.h"

#include <QDockWidget>

class QAction;

namespace shiftlane::ui {

class LogPage;

/// The log beside or below the window; read only while it is open.
class LogDock : public QDockWidget {
    Q_OBJECT
public:
    /// `show`: the action that opens and closes it.
    LogDock(LogPage *page, QAction *show, QWidget *parent = nullptr);
    void present(const session::SnapshotPtr &snapshot);

private:
    LogPage *page_;
    session::SnapshotPtr snapshot_;
};

} // namespace shiftlane::ui
