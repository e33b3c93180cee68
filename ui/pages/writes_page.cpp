#include "ui/pages/writes_page.h"

#include "ui/delegates/state_delegate.h"

#include <algorithm>

namespace shiftlane::ui {

WritesPage::WritesPage(QWidget *parent)
    : WatchTable(new WritesModel, tr("Schedule writes"), parent),
      model_(static_cast<WritesModel *>(pane_->filter()->sourceModel()))
{
    model_->setParent(this);
    pane_->table()->setItemDelegateForColumn(WritesModel::State, new StateDelegate(pane_->table()));
    pane_->setEmptyText({.title = tr("No schedule was written yet"),
                         .advice = tr("Every write from now on appears here by itself, whoever makes it and whatever "
                                      "tool it comes from.")});
}

void WritesPage::present(const session::Snapshot &snapshot)
{
    if (snapshot.watch == shown_)
        return;
    shown_ = snapshot.watch;
    model_->setRows(shown_ ? shown_->writes : std::vector<session::SeenWrite>());
}

int WritesPage::failed() const
{
    return static_cast<int>(
        std::count_if(model_->rows().begin(), model_->rows().end(), [](const auto &row) { return row.failed; }));
}

} // namespace shiftlane::ui
