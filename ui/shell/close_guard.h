#pragma once
#include "session/snapshot.h"

#include <QObject>

class QAction;
class QWidget;

namespace shiftlane::ui {

struct Actions;
class NoticeBar;

/// Whether the window may close now; where not, a line says why and offers the
/// ways on.
class CloseGuard : public QObject {
    Q_OBJECT
public:
    CloseGuard(QWidget *window, const Actions &actions, NoticeBar *notices);
    [[nodiscard]] bool mayClose(const session::Snapshot &snapshot);

private:
    const Actions &actions_;
    NoticeBar *notices_;
    QAction *closeNow_;
    bool closing_ = false; ///< "Close now" was pressed
};

} // namespace shiftlane::ui
