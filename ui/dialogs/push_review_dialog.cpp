#include "ui/dialogs/push_review_dialog.h"

#include "ui/delegates/row_delegate.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/models/cell.h"
#include "ui/style/formats.h"
#include "ui/style/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shiftlane::ui {
namespace {

QString groupState(const ReviewGroup &group)
{
    if (group.conflicts > 0)
        return PushReviewDialog::tr("waits: %n conflict(s)", nullptr, group.conflicts);
    return group.push > 0 ? PushReviewDialog::tr("is written") : PushReviewDialog::tr("nobody to write");
}

} // namespace

QString leftOutText(const Review &review)
{
    QStringList parts;
    for (const auto &[reason, count] : review.leftOut)
        parts << PushReviewDialog::tr("%1: %n agent(s)", "reason", count).arg(reasonWord(reason));
    return parts.join(QLatin1Char('\n'));
}

QString notifiedText(const session::PushOutlook &outlook, bool publish)
{
    const int agents = publish ? outlook.notifiedIfPublished : outlook.notified;
    const int waves = publish ? outlook.wavesIfPublished : outlook.waves;
    if (agents == 0)
        return PushReviewDialog::tr("Nobody is notified: only drafts are written.");
    const QString who = PushReviewDialog::tr("%n agent(s) are notified", nullptr, agents);
    return waves > 1 ? PushReviewDialog::tr("%1, in %n waves of at most 1,000, so that all of them are.",
                                            "how many are notified", waves)
                           .arg(who)
                     : PushReviewDialog::tr("%1.", "how many are notified").arg(who);
}

QString quietText(const session::PushOutlook &outlook, const QTimeZone &zone)
{
    if (outlook.pastPushes == 0)
        return PushReviewDialog::tr("No advice about quiet hours yet: the journal knows no past push.");
    const QString rests =
        PushReviewDialog::tr("This rests on %1; %2 met them in the hours around now.", "pushes, conflicts")
            .arg(PushReviewDialog::tr("%n past push(es)", nullptr, outlook.pastPushes),
                 PushReviewDialog::tr("%n conflict(s)", nullptr, outlook.pastConflicts));
    if (!outlook.quietFrom || !outlook.quietTo)
        return PushReviewDialog::tr("Past pushes were no quieter at other hours.") + QLatin1Char(' ') + rests;
    return PushReviewDialog::tr("Quieter by experience: %1.", "a stretch of time")
               .arg(interval(*outlook.quietFrom, *outlook.quietTo, zone)) +
           QLatin1Char(' ') + rests;
}

PushReviewDialog::PushReviewDialog(const Review &review, std::shared_ptr<const session::PushOutlook> outlook,
                                   QWidget *parent)
    : QDialog(parent), outlook_(std::move(outlook))
{
    setWindowTitle(tr("Review the push"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(10);
    QLabel *title = wordsLabel(tr("%1 will be written in %2.", "agents, writes")
                                   .arg(tr("%n agent(s)", nullptr, review.agents),
                                        tr("%n write(s), one per schedule group", nullptr, review.writes)));
    title->setFont(bold(font()));
    column->addWidget(title);
    addSummary(column, review);
    addGroups(column, review);
    addPublish(column, review);
    addOutlook(column);
    addParked(column);
    addClosed(column, review);
    addButtons(column, review);
    resize(640, sizeHint().height());
}

void PushReviewDialog::addSummary(QVBoxLayout *column, const Review &review)
{
    for (const auto &[verdict, count] : review.verdicts)
        addBadgeLine(column, verdictBadge(verdict),
                     tr("%n agent(s). %1", nullptr, count).arg(verdictSentence(verdict)));
    if (!review.leftOut.empty()) {
        int total = 0;
        for (const auto &[reason, count] : review.leftOut)
            total += count;
        addBadgeLine(column, {Role::Parked, Shape::Clock, tr("Left out")},
                     tr("%n agent(s):", nullptr, total) + QLatin1Char('\n') + leftOutText(review));
    }
    if (review.undecided > 0)
        addBadgeLine(column, verdictBadge(plan::Verdict::Conflict),
                     tr("%n agent(s). Your decision is needed; their groups wait, with %1.", nullptr, review.undecided)
                         .arg(tr("%n agent(s) that could be written", nullptr, review.waiting)));
    if (!review.frozen.isEmpty())
        addBadgeLine(column, {Role::Info, Shape::Bars, tr("Trading frozen")},
                     tr("In %1; restored when the push ends.", "units").arg(review.frozen));
}

void PushReviewDialog::addGroups(QVBoxLayout *column, const Review &review)
{
    auto *table = new QTableWidget(static_cast<int>(review.groups.size()), 5);
    table->setHorizontalHeaderLabels(
        {tr("Schedule group"), tr("Now"), tr("Agents"), tr("Changes"), tr("In this push")});
    table->setAccessibleName(tr("Schedule groups in this push"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setItemDelegate(new RowDelegate(table));
    table->verticalHeader()->setMinimumSectionSize(16);
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < table->rowCount(); ++i) {
        const ReviewGroup &group = review.groups[static_cast<size_t>(i)];
        const QStringList cells{group.name, group.published ? tr("published") : tr("draft"), number(group.push),
                                changesText(group.changes), groupState(group)};
        for (int c = 0; c < cells.size(); ++c)
            table->setItem(i, c, new QTableWidgetItem(cells[c]));
    }
    table->resizeColumnsToContents();
    // No column is cut, in no language, as far as the screen allows.
    table->setMinimumWidth(qMin(900, table->horizontalHeader()->length() + 26));
    table->setMinimumHeight(qMin(8, table->rowCount()) * 26 + 34);
    column->addWidget(table, 1);
}

void PushReviewDialog::addPublish(QVBoxLayout *column, const Review &review)
{
    publish_ = new QCheckBox(tr("&Publish the drafts that are written"));
    publish_->setEnabled(review.drafts > 0);
    column->addWidget(publish_);
    column->addWidget(wordsLabel(
        review.drafts > 0
            ? tr("Without it drafts stay drafts and published schedules stay published. Publishing cannot be undone.")
            : tr("All groups are published already and stay so; the agents who are written see their new shifts at "
                 "once.")));
}

void PushReviewDialog::addOutlook(QVBoxLayout *column)
{
    if (!outlook_)
        return;
    notified_ = wordsLabel({});
    column->addWidget(notified_);
    connect(publish_, &QCheckBox::toggled, this, &PushReviewDialog::followPublish);
    followPublish();
    if (outlook_->expectedMs > 0)
        addBadgeLine(column, {Role::Info, Shape::Clock, tr("About %1", "how long").arg(duration(outlook_->expectedMs))},
                     tr("%n request(s), inside both budgets of the service; conflicts take longer.", nullptr,
                        outlook_->requests));
    const bool quieter = outlook_->quietFrom.has_value() && outlook_->pastConflicts > 0;
    addBadgeLine(column, {quieter ? Role::Warn : Role::Idle, Shape::Bars, tr("Quiet hours")},
                 quietText(*outlook_, QTimeZone::systemTimeZone()));
}

void PushReviewDialog::followPublish() { notified_->setText(notifiedText(*outlook_, publish())); }

void PushReviewDialog::addParked(QVBoxLayout *column)
{
    parkedReturn_ = new QCheckBox(tr("Push parked agents &by themselves when their trade ends"));
    parkedReturn_->setToolTip(tr("Otherwise they are offered on the Parked page"));
    column->addWidget(parkedReturn_);
}

void PushReviewDialog::addClosed(QVBoxLayout *column, const Review &review)
{
    if (review.closed.isEmpty())
        return;
    intoClosed_ = new QCheckBox(tr("Push into the &closed week(s)", nullptr, static_cast<int>(review.closed.size())));
    column->addWidget(intoClosed_);
    column->addWidget(wordsLabel(review.closed.join(QLatin1Char('\n'))));
}

void PushReviewDialog::addButtons(QVBoxLayout *column, const Review &review)
{
    auto *box = new QDialogButtonBox;
    QPushButton *push = box->addButton(tr("Push %n group(s)", nullptr, review.writes), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    const bool writes = review.writes > 0;
    push->setEnabled(writes && !intoClosed_);
    if (intoClosed_)
        connect(intoClosed_, &QCheckBox::toggled, push, [push, writes](bool on) { push->setEnabled(writes && on); });
    connect(push, &QPushButton::clicked, this, [this] {
        Q_EMIT pushConfirmed(publish(), parkedReturn(), intoClosed_ && intoClosed_->isChecked());
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(box);
    push->setDefault(true); // inside the dialog: Enter means it wherever the focus is
    push->setFocus();
}

bool PushReviewDialog::publish() const { return publish_->isChecked(); }

bool PushReviewDialog::parkedReturn() const { return parkedReturn_->isChecked(); }

} // namespace shiftlane::ui
