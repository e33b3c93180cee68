#include "ui/pages/team_page.h"

#include "ui/delegates/state_delegate.h"

#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {

TeamPage::TeamPage(QWidget *parent)
    : QWidget(parent), model_(new TeamModel(this)), pane_(new TablePane(model_, tr("Pushes of colleagues")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pane_);
    pane_->table()->setItemDelegateForColumn(TeamModel::State, new StateDelegate(pane_->table()));
    pane_->setEmptyText({.title = tr("No push of a colleague"),
                         .advice = tr("What other planners push over the shared journal appears here by itself.")});
    setFocusProxy(pane_);
}

void TeamPage::present(const session::Snapshot &snapshot)
{
    if (snapshot.journal == shown_)
        return;
    shown_ = snapshot.journal;
    model_->setRows(shown_ ? shown_->team : std::vector<session::TeamRow>());
}

int TeamPage::running() const
{
    return static_cast<int>(std::count_if(model_->rows().begin(), model_->rows().end(), [](const auto &row) {
        return !row.heldBy.isEmpty() && !push::isFinal(row.state);
    }));
}

} // namespace shiftlane::ui
