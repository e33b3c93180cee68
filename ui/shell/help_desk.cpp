#include "ui/shell/help_desk.h"

#include "ui/charts/queue_performance_panel.h"
#include "ui/help/help_window.h"
#include "ui/pages/freeze_bar.h"
#include "ui/pages/trades_page.h"
#include "ui/shell/workbench.h"
#include "ui/timeline/agent_week_view.h"

#include <QAction>

namespace shiftlane::ui {
namespace {

HelpTopic ofTab(int tab)
{
    switch (tab) {
    case Workbench::Trades:
    case Workbench::Parked:
        return HelpTopic::Trades;
    case Workbench::Conflicts:
        return HelpTopic::Conflicts;
    case Workbench::Colleagues:
    case Workbench::Unrouted:
        return HelpTopic::Unrouted;
    case Workbench::History:
        return HelpTopic::Interruption;
    default:
        return HelpTopic::Push;
    }
}

} // namespace

HelpDesk::HelpDesk(QWidget *window, QAction *help) : QObject(window), window_(window)
{
    connect(help, &QAction::triggered, this, [this] { open(topicHere()); });
}

void HelpDesk::follow(const Pages &pages, const Workbench *bench)
{
    pages_ = &pages;
    bench_ = bench;
    connect(pages.performance, &QueuePerformancePanel::helpWanted, this, [this] { open(HelpTopic::Verdict); });
}

HelpTopic HelpDesk::topicHere() const
{
    if (!pages_)
        return help_ ? help_->topic() : HelpTopic::Push;
    const QWidget *focus = window_->focusWidget();
    const auto in = [&](const QWidget *part) { return focus && (part == focus || part->isAncestorOf(focus)); };
    if (in(pages_->performance))
        return HelpTopic::Verdict;
    if (in(pages_->trades->freeze()))
        return HelpTopic::Freezing;
    if (in(pages_->week))
        return HelpTopic::Conflicts;
    return ofTab(bench_->tab());
}

void HelpDesk::open(HelpTopic topic)
{
    if (!help_) {
        help_ = new HelpWindow(window_);
        help_->setAttribute(Qt::WA_DeleteOnClose);
    }
    help_->showTopic(topic);
    help_->show();
    help_->raise();
    help_->activateWindow();
}

} // namespace shiftlane::ui
