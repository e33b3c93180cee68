#include "ui/shell/push_desk.h"

#include "ui/dialogs/push_review_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/notices.h"
#include "ui/shell/session_link.h"
#include "ui/style/formats.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>
#include <utility>

namespace shiftlane::ui {

PushDesk::PushDesk(QWidget *window, SessionLink &link, const Actions &actions)
    : QObject(window), window_(window), link_(link), actions_(actions), snapshot_(std::make_shared<session::Snapshot>())
{
    connect(actions.push, &QAction::triggered, this, &PushDesk::openReview);
    connect(actions.takeUp, &QAction::triggered, this, &PushDesk::takeUp);
    connect(actions.restoreTrading, &QAction::triggered, &link_, &SessionLink::restoreTrading);
    connect(actions.retryFailed, &QAction::triggered, &link_, &SessionLink::retryFailed);
    connect(actions.pause, &QAction::triggered, &link_, &SessionLink::pauseAll);
    connect(actions.resume, &QAction::triggered, &link_, &SessionLink::resumeAll);
    connect(actions.stop, &QAction::triggered, &link_, &SessionLink::stopAll);
}

void PushDesk::present(const session::SnapshotPtr &snapshot)
{
    const session::SnapshotPtr before = std::exchange(snapshot_, snapshot);
    watch(*before, *snapshot);
    const bool ended = snapshot->stage == session::Stage::Finished && !snapshot->readOnly;
    const int failed = ended ? snapshot->failedAgents : 0;
    actions_.retryFailed->setEnabled(failed > 0);
    actions_.retryFailed->setIconText(failed > 0 ? tr("Retry what failed (%1)", "agents").arg(number(failed))
                                                 : tr("Retry what failed"));
}

void PushDesk::watch(const session::Snapshot &before, const session::Snapshot &now)
{
    using session::Stage;
    if (now.stage == Stage::Pushing && before.stage != Stage::Pushing)
        since_.start();
    const bool ended = now.stage == Stage::Finished && before.stage == Stage::Pushing && since_.isValid();
    if (ended && since_.elapsed() >= longMs_ && !window_->isActiveWindow())
        ring(finishedText(now));
}

void PushDesk::ring(const QString &sentence)
{
    QApplication::alert(window_);
    Q_EMIT rang(sentence);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!tray_) {
        tray_ = new QSystemTrayIcon(window_->windowIcon(), this);
        const auto raise = [this] {
            window_->raise();
            window_->activateWindow();
            tray_->hide();
        };
        connect(tray_, &QSystemTrayIcon::messageClicked, this, raise);
        connect(tray_, &QSystemTrayIcon::activated, this, raise);
    }
    tray_->setToolTip(sentence);
    tray_->show();
    tray_->showMessage(QCoreApplication::applicationName(), sentence);
}

void PushDesk::openReview()
{
    auto *sheet = new PushReviewDialog(reviewOf(*snapshot_), snapshot_->outlook, window_);
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
