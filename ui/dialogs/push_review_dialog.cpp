#include "ui/dialogs/push_review_dialog.h"

#include "ui/delegates/row_delegate.h"
#include "ui/models/cell.h"
#include "ui/style/formats.h"
#include "ui/style/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shiftlane::ui {
namespace {

/// A badge as a widget.
class BadgeLabel : public QWidget {
public:
    explicit BadgeLabel(const Badge &badge) : badge_(badge)
    {
        setAccessibleName(badge.word);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSizeF size = badgeSize(badge_, font());
        return {static_cast<int>(size.width()) + 2, static_cast<int>(size.height()) + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBadge(painter, badge_, QRectF(rect()), themeOf(this), font());
    }

private:
    Badge badge_;
};

QLabel *words(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

void addLine(QVBoxLayout *column, const Badge &badge, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new BadgeLabel(badge));
    row->addWidget(words(text), 1);
    column->addLayout(row);
}

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

PushReviewDialog::PushReviewDialog(const Review &review, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Review the push"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(10);
    QLabel *title = words(tr("%1 will be written in %2.", "agents, writes")
                              .arg(tr("%n agent(s)", nullptr, review.agents),
                                   tr("%n write(s), one per schedule group", nullptr, review.writes)));
    title->setFont(bold(font()));
    column->addWidget(title);
    addSummary(column, review);
    addGroups(column, review);
    addPublish(column, review);
    addParked(column);
    addClosed(column, review);
    addButtons(column, review);
    resize(640, sizeHint().height());
}

void PushReviewDialog::addSummary(QVBoxLayout *column, const Review &review)
{
    for (const auto &[verdict, count] : review.verdicts)
        addLine(column, verdictBadge(verdict), tr("%n agent(s). %1", nullptr, count).arg(verdictSentence(verdict)));
    if (!review.leftOut.empty()) {
        int total = 0;
        for (const auto &[reason, count] : review.leftOut)
            total += count;
        addLine(column, {Role::Parked, Shape::Clock, tr("Left out")},
                tr("%n agent(s):", nullptr, total) + QLatin1Char('\n') + leftOutText(review));
    }
    if (review.undecided > 0)
        addLine(column, verdictBadge(plan::Verdict::Conflict),
                tr("%n agent(s). Your decision is needed; their groups wait, with %1.", nullptr, review.undecided)
                    .arg(tr("%n agent(s) that could be written", nullptr, review.waiting)));
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
    table->setMinimumHeight(qMin(8, table->rowCount()) * 26 + 34);
    column->addWidget(table, 1);
}

void PushReviewDialog::addPublish(QVBoxLayout *column, const Review &review)
{
    publish_ = new QCheckBox(tr("&Publish the drafts that are written"));
    publish_->setEnabled(review.drafts > 0);
    column->addWidget(publish_);
    column->addWidget(words(
        review.drafts > 0
            ? tr("Without it drafts stay drafts and published schedules stay published. Publishing cannot be undone; "
                 "it notifies the agents, the first 1,000 per publish.")
            : tr("All groups are published already and stay so; the agents who are written see their new shifts at "
                 "once.")));
}

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
    column->addWidget(words(review.closed.join(QLatin1Char('\n'))));
}

void PushReviewDialog::addButtons(QVBoxLayout *column, const Review &review)
{
    auto *box = new QDialogButtonBox;
    QPushButton *push = box->addButton(tr("Push %n group(s)", nullptr, review.writes), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    push->setDefault(true);
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
    push->setFocus();
}

bool PushReviewDialog::publish() const { return publish_->isChecked(); }

bool PushReviewDialog::parkedReturn() const { return parkedReturn_->isChecked(); }

} // namespace shiftlane::ui
