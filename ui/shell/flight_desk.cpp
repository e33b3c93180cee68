#include "ui/shell/flight_desk.h"

#include "session/flight.h"
#include "ui/pages/replay_bar.h"
#include "ui/reports/incident_report.h"
#include "ui/shell/session_link.h"
#include "ui/style/formats.h"

#include <QFileDialog>
#include <QFileInfo>

namespace shiftlane::ui {
namespace {

const QString suffix = QStringLiteral("shiftlane");

QAction *made(QObject *parent, const QString &text, const QString &hint)
{
    auto *action = new QAction(text, parent);
    action->setStatusTip(hint);
    action->setToolTip(hint);
    return action;
}

QFileDialog *asking(QWidget *window, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    return dialog;
}

QTimeZone zoneOf(const session::Snapshot &snapshot)
{
    return snapshot.groups && !snapshot.groups->empty() ? snapshot.groups->front().zone : QTimeZone::utc();
}

} // namespace

FlightDesk::FlightDesk(QWidget *window, SessionLink &link)
    : QObject(window), window_(window), link_(link), bar_(new ReplayBar),
      open_(made(window, tr("Open Flight Reco&rd…"), tr("Shows the record of a push and replays it; nothing is sent"))),
      save_(made(window, tr("Save &Flight Record…"),
                 tr("What went in, what happened and what came of it, in one file that shows every change"))),
      deltas_(made(window, tr("Save Deltas as CS&V…"),
                   tr("What the push changed, agent by agent; no cell can become a formula"))),
      report_(made(window, tr("&Incident Report…"), tr("The push for people, with charts: PDF or HTML")))
{
    connect(open_, &QAction::triggered, this, &FlightDesk::chooseRecord);
    connect(save_, &QAction::triggered, this, &FlightDesk::chooseCopy);
    connect(deltas_, &QAction::triggered, this, &FlightDesk::chooseDeltas);
    connect(report_, &QAction::triggered, this, &FlightDesk::chooseReport);
    connect(bar_, &ReplayBar::stepWanted, &link_, &SessionLink::showReplayStep);
    connect(bar_, &ReplayBar::closeWanted, &link_, &SessionLink::closeFlightRecord);
}

void FlightDesk::present(const session::SnapshotPtr &snapshot)
{
    snapshot_ = snapshot;
    const bool ended =
        snapshot->replay || (snapshot->stage == session::Stage::Finished && !snapshot->reportPath.isEmpty());
    open_->setEnabled(snapshot->replay || snapshot->stage != session::Stage::Pushing);
    save_->setEnabled(ended);
    deltas_->setEnabled(ended);
    report_->setEnabled(ended);
    bar_->present(snapshot->replay, zoneOf(*snapshot));
}

bool FlightDesk::takes(const QString &path) const
{
    return QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0 && open_->isEnabled();
}

bool FlightDesk::look(const QString &path)
{
    if (!takes(path))
        return false;
    Q_EMIT link_.openFlightRecord(path);
    return true;
}

void FlightDesk::chooseRecord()
{
    QFileDialog *dialog = asking(window_, tr("Open a flight record"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Flight records (*.shiftlane)"));
    connect(dialog, &QFileDialog::fileSelected, &link_, &SessionLink::openFlightRecord);
    dialog->open();
}

// The kind of file says whether names are in it: no second question.
void FlightDesk::chooseCopy()
{
    QFileDialog *dialog = asking(window_, tr("Save the flight record"), QFileDialog::AcceptSave);
    const QString masked = tr("Flight record, names of agents masked (*.shiftlane)");
    dialog->setNameFilters({tr("Flight record (*.shiftlane)"), masked});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("push.shiftlane"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, masked](const QString &path) {
        Q_EMIT link_.saveFlightRecord(path, dialog->selectedNameFilter() == masked);
    });
    dialog->open();
}

void FlightDesk::chooseDeltas()
{
    QFileDialog *dialog = asking(window_, tr("Save the deltas"), QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("push-deltas.csv"));
    connect(dialog, &QFileDialog::fileSelected, &link_, &SessionLink::writeDeltas);
    dialog->open();
}

void FlightDesk::chooseReport()
{
    QFileDialog *dialog = asking(window_, tr("Save the incident report"), QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("push-incident.pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.html")) ? QStringLiteral("html")
                                                                          : QStringLiteral("pdf"));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT written(path, saveIncidentReport(path, *snapshot_)); });
    dialog->open();
}

} // namespace shiftlane::ui
