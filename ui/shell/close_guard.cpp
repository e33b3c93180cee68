#include "ui/shell/close_guard.h"

#include "session/trade_freeze.h"
#include "ui/pages/notice_bar.h"
#include "ui/shell/actions.h"
#include "ui/shell/notices.h"

#include <QWidget>
#include <algorithm>

namespace shiftlane::ui {
namespace {

/// Frozen from here and not restored: nobody else would switch them on.
bool leavesTradingOff(const session::Snapshot &snapshot)
{
    return snapshot.freeze && std::any_of(snapshot.freeze->units.begin(), snapshot.freeze->units.end(),
                                          [](const auto &row) { return row.heldBy.isEmpty() && !row.leftOver; });
}

} // namespace

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
    else if (leavesTradingOff(snapshot))
        notices_->post(closingFrozen({actions_.restoreTrading, closeNow_}));
    else
        return true;
    return false;
}

} // namespace shiftlane::ui
