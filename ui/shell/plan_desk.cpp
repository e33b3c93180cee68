#include "ui/shell/plan_desk.h"

#include "ui/dialogs/copy_plan_dialog.h"
#include "ui/dialogs/plan_preview_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/enabling.h"
#include "ui/shell/session_link.h"
#include "ui/style/plan_title.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace shiftlane::ui {
namespace {

constexpr int mostRecent = 8;
const QString recentKey = QStringLiteral("plans/recent");

QFileDialog *fileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    const bool open = mode == QFileDialog::AcceptOpen;
    dialog->setNameFilters(
        {open ? PlanDesk::tr("Plans (*.csv *.json)") : PlanDesk::tr("Plans (*.csv)"), PlanDesk::tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setFileMode(open ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    return dialog;
}

} // namespace

PlanDesk::PlanDesk(QWidget *window, SessionLink &link, const Actions &actions, QSettings *settings)
    : QObject(window), window_(window), link_(link), actions_(actions), settings_(settings),
      recentMenu_(new QMenu(tr("Load &Recent"), window)), snapshot_(std::make_shared<session::Snapshot>())
{
    if (settings_)
        recent_ = settings_->value(recentKey).toStringList();
    connectActions(actions);
    fillRecent();
}

void PlanDesk::connectActions(const Actions &actions)
{
    const auto on = [this](QAction *action, auto handler) { connect(action, &QAction::triggered, this, handler); };
    on(actions.loadPlan, [this] { choosePlan(); });
    on(actions.exportWeek, [this] { chooseExport(); });
    on(actions.samplePlan, [this] { chooseSample(); });
    on(actions.writeTemplate, [this] { chooseTemplate(); });
    on(actions.copyPlan, [this] { chooseCopy(); });
    on(actions.savePlan, [this] { saveAs(); });
    on(actions.clearPlan, [this] { Q_EMIT link_.clearPlan(); });
    on(actions.journal, [this] { chooseJournal(); });
}

void PlanDesk::present(const session::SnapshotPtr &snapshot, const base::ScheduleId &currentGroup)
{
    snapshot_ = snapshot;
    group_ = currentGroup;
    const Enabled can = enabledFor(*snapshot);
    actions_.copyPlan->setEnabled(can.loadPlan && canCopyPlan(*snapshot));
    recentMenu_->setEnabled(can.loadPlan && !recent_.isEmpty());
}

void PlanDesk::look(const QString &path)
{
    looking_ = path;
    Q_EMIT link_.previewPlan(path);
}

void PlanDesk::presentPreview(const session::PlanPreviewPtr &preview)
{
    if (!preview || preview->path != looking_)
        return; // another file was chosen meanwhile
    looking_.clear();
    auto *dialog = new PlanPreviewDialog(preview, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanPreviewDialog::loadConfirmed, this, [this](const QString &path) {
        remember(path);
        Q_EMIT link_.loadPlan(path);
    });
    connect(dialog, &PlanPreviewDialog::anotherWanted, this, &PlanDesk::choosePlan);
    dialog->open();
}

void PlanDesk::choosePlan()
{
    QFileDialog *dialog = fileDialog(window_, tr("Load a plan"), QFileDialog::AcceptOpen);
    if (!recent_.isEmpty())
        dialog->setDirectory(QFileInfo(recent_.front()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &PlanDesk::look);
    dialog->open();
}

void PlanDesk::chooseExport()
{
    QFileDialog *dialog = fileDialog(window_, tr("Export the weeks shown"), QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("week-%1.csv")
                           .arg(snapshot_->weeks.empty() ? QString() : snapshot_->weeks.front().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, &link_, &SessionLink::exportWeek);
    dialog->open();
}

void PlanDesk::chooseSample()
{
    constexpr int changes = 120;
    QFileDialog *dialog = fileDialog(window_, tr("Write a sample plan"), QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("sample-plan.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT link_.makeSamplePlan(changes, path); });
    dialog->open();
}

void PlanDesk::chooseTemplate()
{
    QFileDialog *dialog = fileDialog(window_, tr("Write a template"), QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("plan-template.csv"));
    connect(dialog, &QFileDialog::fileSelected, &link_, &SessionLink::writeTemplate);
    dialog->open();
}

void PlanDesk::chooseCopy()
{
    auto *dialog = new CopyPlanDialog(snapshot_, group_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyPlanDialog::copyConfirmed, &link_, &SessionLink::copyPlan);
    dialog->open();
}

void PlanDesk::saveAs()
{
    QFileDialog *dialog = fileDialog(window_, tr("Save the plan"), QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(planTitle(snapshot_->planName).remove(u':')).completeBaseName() +
                       QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        remember(path);
        Q_EMIT link_.savePlan(path);
    });
    dialog->open();
}

void PlanDesk::chooseJournal()
{
    auto *dialog = new QFileDialog(window_, tr("Choose the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // one that is there is gone on with
    dialog->setNameFilters({tr("Journals (*.sqlite)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    connect(dialog, &QFileDialog::fileSelected, &link_, &SessionLink::setJournalPath);
    dialog->open();
}

QStringList PlanDesk::recent() const { return recent_; }

void PlanDesk::remember(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent_.removeAll(absolute);
    recent_.prepend(absolute);
    while (recent_.size() > mostRecent)
        recent_.removeLast();
    if (settings_)
        settings_->setValue(recentKey, recent_);
    fillRecent();
}

void PlanDesk::fillRecent()
{
    recentMenu_->clear();
    for (const QString &path : std::as_const(recent_)) {
        QString name = QFileInfo(path).fileName();
        QAction *action = recentMenu_->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setStatusTip(QDir::toNativeSeparators(path));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { look(path); });
    }
    recentMenu_->setToolTipsVisible(true);
    recentMenu_->setEnabled(enabledFor(*snapshot_).loadPlan && !recent_.isEmpty());
}

} // namespace shiftlane::ui
