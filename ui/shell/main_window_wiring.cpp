#include "ui/charts/queue_performance_panel.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/pages/agents_page.h"
#include "ui/pages/conflicts_page.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/notice_bar.h"
#include "ui/pages/parked_page.h"
#include "ui/pages/team_page.h"
#include "ui/pages/trades_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/main_window_parts.h"
#include "ui/shell/session_link.h"
#include "ui/shell/top_bar.h"
#include "ui/timeline/agent_week_view.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>

namespace shiftlane::ui {
namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setNameFilters({MainWindow::tr("Plans (*.csv)"), MainWindow::tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    return dialog;
}

Appearance appearanceOf(const QString &word)
{
    return word == QLatin1String("light")  ? Appearance::Light
           : word == QLatin1String("dark") ? Appearance::Dark
                                           : Appearance::System;
}

QString wordOf(Appearance appearance)
{
    return appearance == Appearance::Light  ? QStringLiteral("light")
           : appearance == Appearance::Dark ? QStringLiteral("dark")
                                            : QStringLiteral("system");
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto handler) { connect(action, &QAction::triggered, this, handler); };
    on(actions_.connection, [this] { openConnect(); });
    on(actions_.sandbox, [this] { Q_EMIT sandboxWanted(); });
    on(actions_.exportWeek, [this] { chooseExport(); });
    on(actions_.loadPlan, [this] { choosePlan(); });
    on(actions_.samplePlan, [this] { chooseSample(); });
    on(actions_.clearPlan, [this] { Q_EMIT link_.clearPlan(); });
    on(actions_.reload, [this] { Q_EMIT link_.reload(); });
    on(actions_.quit, [this] { close(); });
    on(actions_.acceptBase, [this] { Q_EMIT link_.acceptUnknownBase(); });
    on(actions_.check, [this] { Q_EMIT link_.check(); });
    on(actions_.push, [this] { openReview(); });
    on(actions_.pause, [this] { Q_EMIT link_.pauseAll(); });
    on(actions_.resume, [this] { Q_EMIT link_.resumeAll(); });
    on(actions_.stop, [this] { Q_EMIT link_.stopAll(); });
    on(actions_.takeUp, [this] {
        if (snapshot_->journal && !snapshot_->journal->openRuns.empty())
            Q_EMIT link_.resumeRun(snapshot_->journal->openRuns.front().runId);
    });
    on(actions_.closeWeek, [this] { Q_EMIT link_.closeWeek(currentGroup()); });
    on(actions_.journal, [this] { chooseJournal(); });
    on(actions_.weekBack, [this] { moveWeeks(-7); });
    on(actions_.weekForward, [this] { moveWeeks(7); });
    on(actions_.thisWeek, [this] { moveWeeks(0); });
    parts_->closeNow = new QAction(tr("Close now"), this);
    on(parts_->closeNow, [this] {
        parts_->mayClose = true;
        close();
    });
}

void MainWindow::connectViewActions()
{
    const auto on = [this](QAction *action, auto handler) { connect(action, &QAction::triggered, this, handler); };
    on(actions_.search, [this] { parts_->top->focusSearch(); });
    on(actions_.showGroups, [this] { parts_->groups->tree()->setFocus(); });
    const QList<QAction *> tabs{actions_.showAgents, actions_.showTrades, actions_.showConflicts, actions_.showParked,
                                actions_.showTeam};
    for (int tab = 0; tab < tabs.size(); ++tab)
        on(tabs[tab], [this, tab] { showTab(tab); });
    actions_.showPerformance->setChecked(true);
    connect(actions_.showPerformance, &QAction::toggled, parts_->performancePanel, &QWidget::setVisible);
    connect(actions_.showLog, &QAction::toggled, parts_->logDock, &QWidget::setVisible);
    connect(parts_->logDock, &QDockWidget::visibilityChanged, this, [this](bool) {
        // A dock behind another tab is not closed.
        actions_.showLog->setChecked(!parts_->logDock->isHidden());
        if (!parts_->logDock->isHidden())
            parts_->log->present(*snapshot_);
    });
    on(actions_.appearSystem, [this] { followAppearance(Appearance::System); });
    on(actions_.appearLight, [this] { followAppearance(Appearance::Light); });
    on(actions_.appearDark, [this] { followAppearance(Appearance::Dark); });
    on(actions_.shortcuts, [this] {
        auto *sheet = new ShortcutsDialog(parts_->sections, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    on(actions_.about, [this] {
        parts_->notices->post(
            {QStringLiteral("about"),
             Role::Info,
             Shape::Dot,
             tr("Shiftlane %1. Pushes weekly agent schedules to Genesys Cloud without losing anyone's change. "
                "Free software under the GPL, version 3 or later.")
                 .arg(QStringLiteral(SHIFTLANE_VERSION)),
             {},
             {},
             true});
    });
}

void MainWindow::connectPages()
{
    Parts &p = *parts_;
    connect(p.top, &TopBar::searchChanged, this, &MainWindow::find);
    connect(p.groups, &GroupsPage::groupChosen, this, [this] { followGroup(); });
    connect(p.groups, &GroupsPage::pauseGroup, &link_, &SessionLink::pauseGroup);
    connect(p.groups, &GroupsPage::resumeGroup, &link_, &SessionLink::resumeGroup);
    connect(p.groups, &GroupsPage::stopGroup, &link_, &SessionLink::stopGroup);
    const auto showAgent = [this](const base::AgentId &agent) { Q_EMIT link_.showAgent(currentGroup(), agent); };
    connect(p.agents, &AgentsPage::agentChosen, this, showAgent);
    connect(p.trades, &TradesPage::agentChosen, this, showAgent);
    connect(p.conflicts, &ConflictsPage::agentChosen, this, showAgent);
    connect(p.parked, &ParkedPage::agentChosen, &link_, &SessionLink::showAgent);
    const auto dispose = [this](const QList<QString> &agents, int disposition) {
        Q_EMIT link_.setDisposition(currentGroup(), agents, disposition);
    };
    connect(p.agents, &AgentsPage::dispositionChosen, this, dispose);
    connect(p.trades, &TradesPage::dispositionChosen, this, dispose);
    connect(p.parked, &ParkedPage::dispositionChosen, &link_, &SessionLink::setDisposition);
    connect(p.parked, &ParkedPage::pushWanted, &link_, &SessionLink::pushParked);
    connect(p.trades, &TradesPage::tradesDecided, this, [this](const QList<QString> &trades, bool approve) {
        Q_EMIT link_.decideTrades(currentGroup(), trades, approve);
    });
    connect(p.trades, &TradesPage::choiceChanged, this, &MainWindow::followNext);
    connect(p.conflicts, &ConflictsPage::conflictDecided, this,
            [this](const QByteArray &id, int choice) { Q_EMIT link_.decideConflict(currentGroup(), id, choice); });
    connect(p.week, &AgentWeekView::conflictChoice, this,
            [this](const QByteArray &id, int choice) { Q_EMIT link_.decideConflict(weekGroup_, id, choice); });
    connect(p.performance, &QueuePerformancePanel::queueChosen, &link_, &SessionLink::showQueue);
}

void MainWindow::openConnect()
{
    auto *dialog = new ConnectDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (settings_) {
        session::ConnectionSettings last;
        last.apiUrl = settings_->value(QStringLiteral("connection/api")).toUrl();
        last.loginUrl = settings_->value(QStringLiteral("connection/login")).toUrl();
        last.clientId = settings_->value(QStringLiteral("connection/client")).toString();
        dialog->setSettings(last);
    }
    connect(dialog, &ConnectDialog::sandboxChosen, this, &MainWindow::sandboxWanted);
    connect(dialog, &ConnectDialog::connectionChosen, this, [this](const session::ConnectionSettings &chosen) {
        if (settings_) {
            settings_->setValue(QStringLiteral("connection/api"), chosen.apiUrl);
            settings_->setValue(QStringLiteral("connection/login"), chosen.loginUrl);
            settings_->setValue(QStringLiteral("connection/client"), chosen.clientId);
        }
        Q_EMIT link_.connectTo(chosen);
    });
    dialog->open();
}

void MainWindow::chooseJournal()
{
    auto *dialog = new QFileDialog(this, tr("Choose the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // one that is there is gone on with
    dialog->setNameFilters({tr("Journals (*.sqlite)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    connect(dialog, &QFileDialog::fileSelected, &link_, &SessionLink::setJournalPath);
    dialog->open();
}

void MainWindow::choosePlan()
{
    QFileDialog *dialog = fileDialog(this, tr("Load a plan"), QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, &link_, &SessionLink::loadPlan);
    dialog->open();
}

void MainWindow::chooseExport()
{
    QFileDialog *dialog = fileDialog(this, tr("Export the weeks shown"), QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("week-%1.csv")
                           .arg(snapshot_->weeks.empty() ? QString() : snapshot_->weeks.front().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, &link_, &SessionLink::exportWeek);
    dialog->open();
}

void MainWindow::chooseSample()
{
    constexpr int changes = 120;
    QFileDialog *dialog = fileDialog(this, tr("Write a sample plan"), QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("sample-plan.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT link_.makeSamplePlan(changes, path); });
    dialog->open();
}

void MainWindow::followAppearance(Appearance appearance)
{
    if (settings_)
        settings_->setValue(QStringLiteral("appearance"), wordOf(appearance));
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyAppearance(*app, appearance);
    Q_EMIT appearanceChosen(appearance);
}

void MainWindow::restorePlaces()
{
    actions_.appearSystem->setChecked(true);
    if (!settings_)
        return;
    const auto bytes = [this](const char *key) { return settings_->value(QLatin1String(key)).toByteArray(); };
    const Appearance appearance = appearanceOf(settings_->value(QStringLiteral("appearance")).toString());
    actions_.appearLight->setChecked(appearance == Appearance::Light);
    actions_.appearDark->setChecked(appearance == Appearance::Dark);
    restoreGeometry(bytes("window/geometry"));
    restoreState(bytes("window/state"));
    parts_->whole->restoreState(bytes("window/whole"));
    parts_->middle->restoreState(bytes("window/middle"));
    parts_->right->restoreState(bytes("window/right"));
    parts_->groups->restoreColumns(bytes("columns/groups"));
    parts_->agents->pane()->restoreColumns(bytes("columns/agents"));
    parts_->trades->pane()->restoreColumns(bytes("columns/trades"));
    parts_->conflicts->pane()->restoreColumns(bytes("columns/conflicts"));
    parts_->parked->pane()->restoreColumns(bytes("columns/parked"));
    parts_->team->pane()->restoreColumns(bytes("columns/team"));
    actions_.showPerformance->setChecked(settings_->value(QStringLiteral("window/performance"), true).toBool());
}

void MainWindow::savePlaces()
{
    if (!settings_)
        return;
    const auto keep = [this](const char *key, const QVariant &value) {
        settings_->setValue(QLatin1String(key), value);
    };
    keep("window/geometry", saveGeometry());
    keep("window/state", saveState());
    keep("window/whole", parts_->whole->saveState());
    keep("window/middle", parts_->middle->saveState());
    keep("window/right", parts_->right->saveState());
    keep("window/performance", actions_.showPerformance->isChecked());
    keep("columns/groups", parts_->groups->columnState());
    keep("columns/agents", parts_->agents->pane()->columnState());
    keep("columns/trades", parts_->trades->pane()->columnState());
    keep("columns/conflicts", parts_->conflicts->pane()->columnState());
    keep("columns/parked", parts_->parked->pane()->columnState());
    keep("columns/team", parts_->team->pane()->columnState());
}

} // namespace shiftlane::ui
