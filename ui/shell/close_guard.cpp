#include "ui/shell/close_guard.h"

#include "ui/pages/notice_bar.h"
#include "ui/shell/actions.h"
#include "ui/shell/notices.h"

#include <QWidget>

namespace shiftlane::ui {

CloseGuard::CloseGuard(QWidget *window, const Actions &actions, NoticeBar *notices)
    : QObject(window), actions_(actions), notices_(notices), closeNow_(new QAction(tr("Close now"), this))
{
    connect(closeNow_, &QAction::triggered, window, [this, window] {
        closing_ = true;
        window->close();
    });
}

bool CloseGuard::mayClose(const session::Snapshot &snapshot)
{
    if (closing_)
        return true;
    const bool pushing = snapshot.stage == session::Stage::Pushing;
    const bool unsaved = snapshot.planEditedHere && !snapshot.planName.isEmpty() && actions_.savePlan->isEnabled();
    if (pushing)
        notices_->post(closingInMidPush({actions_.stop, closeNow_}));
    else if (unsaved)
        notices_->post(closingUnsaved({actions_.savePlan, closeNow_}));
    return !pushing && !unsaved;
}

} // namespace shiftlane::ui
