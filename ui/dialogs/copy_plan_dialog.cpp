#include "ui/dialogs/copy_plan_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/models/group_state.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace shiftlane::ui {
namespace {

QString scheduleName(const session::GroupRow &row)
{
    const QString state = row.published ? CopyPlanDialog::tr("published") : CopyPlanDialog::tr("draft");
    const QString name = CopyPlanDialog::tr("%1, %2", "schedule group, draft or published").arg(groupName(row), state);
    return row.description.isEmpty()
               ? name
               : CopyPlanDialog::tr("%1 (%2)", "schedule group, its description").arg(name, row.description);
}

base::ScheduleId chosen(const QComboBox &box) { return base::ScheduleId(box.currentData().toString()); }

} // namespace

bool canCopyPlan(const session::Snapshot &snapshot)
{
    std::map<base::BusinessUnitId, int> count;
    if (snapshot.groups)
        for (const session::GroupRow &row : *snapshot.groups)
            if (row.loadFailure.isEmpty() && ++count[row.key.businessUnit] > 1)
                return true;
    return false;
}

CopyPlanDialog::CopyPlanDialog(const session::SnapshotPtr &snapshot, const base::ScheduleId &current, QWidget *parent)
    : QDialog(parent), snapshot_(snapshot), to_(new QComboBox), from_(new QComboBox), words_(wordsLabel({}))
{
    setWindowTitle(tr("Copy from another schedule"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(10);
    column->addWidget(wordsLabel(tr("Makes a plan that gives every agent of one schedule the shifts of another one. "
                                    "Nothing is written until you check and push it.")));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Change"), to_);
    form->addRow(tr("&to be like"), from_);
    column->addLayout(form);
    column->addWidget(words_);
    for (QComboBox *box : {to_, from_})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *box = new QDialogButtonBox;
    copy_ = box->addButton(tr("&Make the plan"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy_, &QPushButton::clicked, this, [this] {
        Q_EMIT copyConfirmed(from(), to());
        accept();
    });
    column->addWidget(box);
    copy_->setDefault(true); // inside the dialog: Enter means it wherever the focus is
    if (snapshot_->groups)
        for (const session::GroupRow &row : *snapshot_->groups)
            if (row.loadFailure.isEmpty())
                to_->addItem(scheduleName(row), row.key.schedule.value);
    to_->setCurrentIndex(std::max(0, to_->findData(current.value)));
    connect(to_, &QComboBox::currentIndexChanged, this, &CopyPlanDialog::fillFrom);
    connect(from_, &QComboBox::currentIndexChanged, this, &CopyPlanDialog::follow);
    fillFrom();
}

base::ScheduleId CopyPlanDialog::from() const { return chosen(*from_); }
base::ScheduleId CopyPlanDialog::to() const { return chosen(*to_); }

/// Agents live in one business unit: only its own schedules can be copied.
void CopyPlanDialog::fillFrom()
{
    const base::ScheduleId target = to();
    base::BusinessUnitId unit;
    for (const session::GroupRow &row : *snapshot_->groups)
        if (row.key.schedule == target)
            unit = row.key.businessUnit;
    from_->clear();
    for (const session::GroupRow &row : *snapshot_->groups)
        if (row.key.businessUnit == unit && row.key.schedule != target && row.loadFailure.isEmpty())
            from_->addItem(scheduleName(row), row.key.schedule.value);
    follow();
}

void CopyPlanDialog::follow()
{
    const bool any = from_->count() > 0;
    copy_->setEnabled(any);
    words_->setText(any ? QString() : tr("This business unit has no other schedule in the weeks shown."));
    words_->setVisible(!any);
}

} // namespace shiftlane::ui
