#include "ui/pages/history_page.h"

#include "ui/delegates/state_delegate.h"
#include "ui/pages/panel.h"
#include "ui/style/formats.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace shiftlane::ui {

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent), model_(new HistoryModel(this)), pane_(new TablePane(model_, tr("Past pushes"))),
      agents_(new PastAgentsModel(this)), detail_(new TablePane(agents_, tr("Agents of the push"))),
      title_(new PanelTitle(tr("Agents of the push"))), rollBack_(new QAction(tr("Roll &Back This Push…"), this)),
      words_(plainLabel({}, true))
{
    rollBack_->setIconText(tr("Roll back…"));
    rollBack_->setStatusTip(tr("Loads what was there before this push as a plan to check; nothing is written yet"));
    rollBack_->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B));
    connect(rollBack_, &QAction::triggered, this, [this] {
        if (const auto *row = chosen())
            Q_EMIT rollBackWanted(row->runId);
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    row->addWidget(new ActionButton(rollBack_));
    words_->setFont(smaller(font()));
    words_->setWordWrap(true);
    row->addWidget(words_, 1);
    auto *below = new QWidget;
    auto *lower = new QVBoxLayout(below);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    lower->addWidget(title_);
    lower->addWidget(detail_, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(pane_);
    splitter->addWidget(below);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(splitter, 1);
    pane_->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    pane_->table()->setItemDelegateForColumn(HistoryModel::State, new StateDelegate(pane_->table()));
    detail_->table()->setItemDelegateForColumn(PastAgentsModel::Outcome, new StateDelegate(detail_->table()));
    pane_->setEmptyText({.title = tr("No push yet"),
                         .advice = tr("Every push that the journal keeps appears here, with what was decided.")});
    detail_->setEmptyText({.title = tr("No push chosen"), .advice = tr("Choose one above to see its agents.")});
    connect(pane_, &TablePane::currentKeyChanged, this, &HistoryPage::choose);
    connect(pane_, &TablePane::chosenChanged, this, &HistoryPage::followChoice);
    setFocusProxy(pane_);
    followChoice();
}

void HistoryPage::present(const session::Snapshot &snapshot, bool canLoad)
{
    canLoad_ = canLoad;
    model_->setRows(snapshot.journal ? snapshot.journal->history : std::vector<session::PushHistoryRow>());
    followChoice();
}

const session::PushHistoryRow *HistoryPage::chosen() const
{
    const QString key = pane_->currentKey();
    for (const auto &row : model_->rows())
        if (row.runId == key)
            return &row;
    return nullptr;
}

void HistoryPage::choose(const QString &runId)
{
    if (runId == asked_)
        return;
    asked_ = runId;
    agents_->resetRows({});
    detail_->setEmptyText({.title = tr("Reading the push…")});
    Q_EMIT pastWanted(runId);
}

void HistoryPage::setPast(const session::PastPushPtr &past)
{
    if (!past || past->row.runId != asked_)
        return;
    agents_->setRows(past->agents);
    detail_->setEmptyText({.title = tr("Nothing was planned in this push")});
    followChoice();
}

void HistoryPage::followChoice()
{
    const session::PushHistoryRow *row = chosen();
    title_->setDetail(row ? outcomesText(row->outcomes) : QString());
    rollBack_->setEnabled(row && row->canRollBack && canLoad_);
    words_->setText(!row               ? QString()
                    : !row->ours       ? tr("This push was of another account or service.")
                    : !row->endedAt    ? tr("This push is not at its end; resume it first.")
                    : row->canRollBack ? tr("Rolling back loads what was there before as a plan to check, like any "
                                            "other; nothing is written until you push it.")
                                       : tr("Nothing of this push was applied, so there is nothing to roll back."));
}

} // namespace shiftlane::ui
