#include "ui/dialogs/plan_preview_dialog.h"

#include "ui/charts/chart_files.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/models/preview_models.h"
#include "ui/models/table_text.h"
#include "ui/style/formats.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {

PlanPreviewDialog::PlanPreviewDialog(const session::PlanPreviewPtr &preview, QWidget *parent)
    : QDialog(parent), preview_(preview)
{
    setWindowTitle(tr("Load a plan"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(10);
    addHead(column);
    if (!preview_->problems.empty())
        addProblems(column);
    else if (!preview_->failure)
        addGroups(column);
    addButtons(column);
    resize(680, sizeHint().height());
}

bool PlanPreviewDialog::isGood() const
{
    return !preview_->failure && preview_->problems.empty() && !preview_->groups.empty();
}

void PlanPreviewDialog::addHead(QVBoxLayout *column)
{
    const session::PlanPreview &p = *preview_;
    column->addWidget(wordsLabel(p.name, true));
    if (p.failure) {
        addBadgeLine(column, {Role::Bad, Shape::Cross, tr("Not readable")}, p.failure->sentence());
        return;
    }
    if (!p.problems.empty()) {
        addBadgeLine(column, {Role::Bad, Shape::Cross, tr("Not loadable")},
                     tr("%n line(s) are wrong. Nothing of the file is loaded until they are corrected.", nullptr,
                        static_cast<int>(p.problems.size())));
        return;
    }
    int agents = 0;
    plan::ChangeCount changes;
    for (const auto &group : p.groups) {
        agents += group.agents;
        changes += group.changes;
    }
    column->addWidget(wordsLabel(tr("%1 in %2: %3.", "agents, schedule groups, changes")
                                     .arg(tr("%n agent(s)", nullptr, agents),
                                          tr("%n schedule group(s)", nullptr, static_cast<int>(p.groups.size())),
                                          changesWords(changes))));
    if (p.baseKnown)
        addBadgeLine(column, {Role::Ok, Shape::Check, tr("Base known")},
                     tr("The plan carries the snapshot it was made from, so your changes can be told from others'."));
    else
        addBadgeLine(column, {Role::Warn, Shape::Warning, tr("Base unknown")},
                     tr("The file carries no snapshot. Check lists every difference for review; nothing is pushed "
                        "until you accept that they are yours."));
    const auto hidden = std::count_if(p.groups.begin(), p.groups.end(), [](const auto &g) { return !g.shown; });
    if (hidden > 0)
        addBadgeLine(column, {Role::Info, Shape::Dot, tr("Other weeks")},
                     tr("The weeks of %n schedule group(s) are not shown now.", nullptr, static_cast<int>(hidden)));
    if (p.groups.empty())
        addBadgeLine(column, {Role::Idle, Shape::Ring, tr("Empty")}, tr("The plan changes nothing."));
}

void PlanPreviewDialog::addProblems(QVBoxLayout *column)
{
    auto *model = new ProblemsModel(this);
    model->setRows(preview_->problems);
    problems_ = dialogTable(model, tr("What is wrong with the plan"));
    column->addWidget(problems_, 1);
}

void PlanPreviewDialog::addGroups(QVBoxLayout *column)
{
    auto *model = new PreviewGroupsModel(this);
    model->setRows(preview_->groups);
    column->addWidget(dialogTable(model, tr("Schedule groups in the plan")), 1);
}

void PlanPreviewDialog::addButtons(QVBoxLayout *column)
{
    auto *box = new QDialogButtonBox;
    if (problems_) {
        QPushButton *copy = box->addButton(tr("&Copy the list"), QDialogButtonBox::ActionRole);
        QPushButton *save = box->addButton(tr("&Save the list…"), QDialogButtonBox::ActionRole);
        connect(copy, &QPushButton::clicked, this, &PlanPreviewDialog::copyProblems);
        connect(save, &QPushButton::clicked, this, &PlanPreviewDialog::exportProblems);
        copy->setAutoDefault(false);
        save->setAutoDefault(false);
    }
    QPushButton *cancel = box->addButton(isGood() ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *next = box->addButton(isGood() ? tr("&Load") : tr("Choose &another file…"),
                                       isGood() ? QDialogButtonBox::AcceptRole : QDialogButtonBox::ActionRole);
    connect(next, &QPushButton::clicked, this, [this] {
        if (isGood())
            Q_EMIT loadConfirmed(preview_->path);
        else
            Q_EMIT anotherWanted();
        accept();
    });
    column->addWidget(box);
    next->setDefault(true); // inside the dialog: Enter means it wherever the focus is
    next->setFocus();
}

void PlanPreviewDialog::copyProblems()
{
    const QAbstractItemModel &model = *problems_->model();
    QGuiApplication::clipboard()->setText(asTabs(model, everyRow(model), everyColumn(model)));
}

void PlanPreviewDialog::exportProblems()
{
    auto *dialog = new QFileDialog(this, tr("Save the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(preview_->name.section(QLatin1Char('.'), 0, 0) + QStringLiteral("-problems.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QAbstractItemModel &model = *problems_->model();
        const QString problem = saveText(path, asCsv(model, everyRow(model), everyColumn(model)));
        if (!problem.isEmpty())
            static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, wordsLabel(problem));
    });
    dialog->open();
}

} // namespace shiftlane::ui
