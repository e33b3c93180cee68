#include "ui/charts/verdict_side.h"

#include "ui/charts/link_button.h"
#include "ui/charts/queue_performance_panel.h"
#include "ui/style/formats.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace shiftlane::ui {
namespace {

QLabel *outsideText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names and reasons come from outside
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

VerdictSide::VerdictSide(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *words = new QWidget;
    words->setBackgroundRole(QPalette::Base);
    words->setAutoFillBackground(true);
    words->setAccessibleName(QueuePerformancePanel::tr("What can be said about the push and the queues"));
    headline_ = outsideText(words);
    evidence_ = outsideText(words);
    unrouted_ = new LinkButton(words);
    unrouted_->setToolTip(QueuePerformancePanel::tr("Shows who it is"));
    unrouted_->hide();
    connect(unrouted_, &LinkButton::clicked, this, &VerdictSide::unroutedWanted);
    how_ = new QToolButton(words);
    how_->setText(QueuePerformancePanel::tr("How is this computed?"));
    how_->setAutoRaise(true);
    connect(how_, &QToolButton::clicked, this, &VerdictSide::helpWanted);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(14, 8, 12, 4);
    column->setSpacing(4);
    column->addWidget(headline_);
    column->addWidget(unrouted_);
    column->addWidget(evidence_);
    column->addWidget(how_, 0, Qt::AlignLeft);
    column->addStretch(1);
    setWidget(words);
}

void VerdictSide::setVerdict(const VerdictText &verdict)
{
    headline_->setText(verdict.headline);
    evidence_->setText(verdict.evidence);
    headline_->setToolTip(plainToolTip(verdict.evidence));
}

bool VerdictSide::setUnrouted(const QString &sentence)
{
    const bool other = unrouted_->isHidden() != sentence.isEmpty();
    unrouted_->setSentence(sentence);
    unrouted_->setVisible(!sentence.isEmpty());
    return other;
}

void VerdictSide::standBeside(int width)
{
    setMinimumWidth(width);
    setMaximumWidth(width);
    setMaximumHeight(QWIDGETSIZE_MAX);
    evidence_->show();
    how_->show();
}

void VerdictSide::standUnder(bool brief)
{
    setMinimumWidth(0);
    setMaximumWidth(QWIDGETSIZE_MAX);
    evidence_->setVisible(!brief);
    how_->setVisible(!brief);
    const int line = fontMetrics().height();
    const int more = unrouted_->isHidden() ? 0 : line + 8;
    setMaximumHeight(more + (brief ? line + 14 : line * 4 + 12));
}

void VerdictSide::restyle()
{
    headline_->setFont(bold(parentWidget()->font()));
    evidence_->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace shiftlane::ui
