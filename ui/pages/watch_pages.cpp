#include "ui/pages/watch_pages.h"

#include "ui/delegates/state_delegate.h"
#include "ui/delegates/two_line_delegate.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace shiftlane::ui {

WatchTable::WatchTable(TableModel *model, const QString &name, QWidget *parent)
    : QWidget(parent), pane_(new TablePane(model, name))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pane_);
    setFocusProxy(pane_);
}

PushesPage::PushesPage(QWidget *parent)
    : WatchTable(new PushesModel, tr("Pushes of all planners"), parent),
      model_(static_cast<PushesModel *>(pane_->filter()->sourceModel()))
{
    model_->setParent(this);
    pane_->table()->setItemDelegateForColumn(PushesModel::State, new StateDelegate(pane_->table()));
}

void PushesPage::present(const session::Snapshot &snapshot)
{
    const bool shared = snapshot.watch && snapshot.watch->sharedJournal;
    const bool failed = snapshot.journal && snapshot.journal->failure;
    if (failed)
        pane_->setEmptyText(
            {.title = tr("The team's journal cannot be read"), .advice = snapshot.journal->failure->sentence()});
    else if (shared)
        pane_->setEmptyText({.title = tr("Nobody pushed yet"),
                             .advice = tr("What planners push over the shared journal appears here by itself.")});
    else
        pane_->setEmptyText(
            {.title = tr("No journal of the team"),
             .advice = tr("Start the monitor with --journal postgresql://… to see the pushes of all planners. Schedule "
                          "writes, trades and queues are shown without it.")});
    if (snapshot.watch == shown_)
        return;
    shown_ = snapshot.watch;
    model_->setRows(shown_ ? shown_->pushes : std::vector<session::WatchedPush>());
}

int PushesPage::failed(base::Instant now) const
{
    return static_cast<int>(std::count_if(model_->rows().begin(), model_->rows().end(),
                                          [now](const auto &push) { return push.needsSomebody(now); }));
}

OpenTradesPage::OpenTradesPage(QWidget *parent)
    : WatchTable(new TradesModel(nullptr, false), tr("Open shift trades"), parent),
      model_(static_cast<TradesModel *>(pane_->filter()->sourceModel()))
{
    model_->setParent(this);
    pane_->table()->setItemDelegate(new TwoLineDelegate(pane_->table()));
    pane_->table()->verticalHeader()->setDefaultSectionSize(twoLineHeight(pane_->table()->font()));
    pane_->table()->hideColumn(TradesModel::ThisPush); // there is no push of this console
    pane_->setEmptyText({.title = tr("No open shift trades"),
                         .advice = tr("Trades of the weeks shown appear here by themselves; they are read every few "
                                      "minutes and after a schedule changed.")});
}

void OpenTradesPage::present(const session::Snapshot &snapshot, base::Instant now)
{
    model_->setNow(now);
    if (snapshot.details == shown_)
        return;
    shown_ = snapshot.details;
    std::vector<session::TradeRow> rows;
    std::set<base::TradeId> seen; // a trade across weeks stands in both groups
    if (shown_)
        for (const auto &[group, detail] : *shown_)
            for (const session::TradeRow &row : detail.trades)
                if (row.trade.isOpen() && seen.insert(row.trade.id).second)
                    rows.push_back(row);
    model_->setRows(std::move(rows));
}

ParkedTeamPage::ParkedTeamPage(QWidget *parent)
    : WatchTable(new ParkedModel, tr("Parked agents"), parent),
      model_(static_cast<ParkedModel *>(pane_->filter()->sourceModel()))
{
    model_->setParent(this);
    pane_->table()->setItemDelegateForColumn(ParkedModel::State, new StateDelegate(pane_->table()));
    pane_->table()->setItemDelegateForColumn(ParkedModel::Until, new StateDelegate(pane_->table()));
    pane_->setEmptyText({.title = tr("Nobody is parked"),
                         .advice = tr("Agents that a push on the team's journal left out until their trade ends are "
                                      "listed here.")});
}

void ParkedTeamPage::present(const session::Snapshot &snapshot, base::Instant now)
{
    model_->setNow(now);
    if (snapshot.parked == shown_)
        return;
    shown_ = snapshot.parked;
    std::map<base::ScheduleId, QTimeZone> zones;
    if (snapshot.groups)
        for (const auto &group : *snapshot.groups)
            zones.emplace(group.key.schedule, group.zone);
    model_->setZones(std::move(zones));
    model_->setRows(shown_ ? *shown_ : std::vector<session::ParkedRow>());
}

} // namespace shiftlane::ui
