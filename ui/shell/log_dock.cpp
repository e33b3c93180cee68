#include "ui/shell/log_dock.h"

#include "ui/pages/parked_page.h"

#include <QAction>

namespace shiftlane::ui {

LogDock::LogDock(LogPage *page, QAction *show, QWidget *parent)
    : QDockWidget(tr("Log"), parent), page_(page), snapshot_(std::make_shared<session::Snapshot>())
{
    setObjectName(QStringLiteral("log"));
    setWidget(page);
    connect(show, &QAction::toggled, this, &QWidget::setVisible);
    connect(this, &QDockWidget::visibilityChanged, show, [this, show] {
        // A dock behind another tab is not closed.
        show->setChecked(!isHidden());
        present(snapshot_);
    });
    hide();
}

void LogDock::present(const session::SnapshotPtr &snapshot)
{
    snapshot_ = snapshot;
    if (!isHidden())
        page_->present(*snapshot_);
}

} // namespace shiftlane::ui
