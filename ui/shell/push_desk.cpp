#include "ui/shell/push_desk.h"

#include "ui/dialogs/push_review_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/session_link.h"

namespace shiftlane::ui {

PushDesk::PushDesk(QWidget *window, SessionLink &link, const Actions &actions)
    : QObject(window), window_(window), link_(link), snapshot_(std::make_shared<session::Snapshot>())
{
    connect(actions.push, &QAction::triggered, this, &PushDesk::openReview);
    connect(actions.takeUp, &QAction::triggered, this, &PushDesk::takeUp);
    connect(actions.pause, &QAction::triggered, &link_, &SessionLink::pauseAll);
    connect(actions.resume, &QAction::triggered, &link_, &SessionLink::resumeAll);
    connect(actions.stop, &QAction::triggered, &link_, &SessionLink::stopAll);
}

void PushDesk::present(const session::SnapshotPtr &snapshot) { snapshot_ = snapshot; }

void PushDesk::openReview()
{
    auto *sheet = new PushReviewDialog(reviewOf(*snapshot_), window_);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PushReviewDialog::pushConfirmed, &link_, &SessionLink::push);
    sheet->open();
}

void PushDesk::takeUp()
{
    if (snapshot_->journal && !snapshot_->journal->openRuns.empty())
        Q_EMIT link_.resumeRun(snapshot_->journal->openRuns.front().runId);
}

} // namespace shiftlane::ui
