#include "ui/pages/empty_state.h"

#include "ui/pages/panel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace shiftlane::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), title_(plainLabel()), advice_(plainLabel({}, true)), progress_(new QProgressBar),
      buttons_(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(8);
    column->addStretch(1);
    for (QLabel *label : {title_, advice_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    progress_->setTextVisible(false);
    progress_->setFixedHeight(8);
    progress_->setMaximumWidth(260);
    progress_->setAccessibleName(tr("Loading"));
    column->addWidget(progress_, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout(buttons_);
    row->setContentsMargins(0, 4, 0, 0);
    column->addWidget(buttons_, 0, Qt::AlignHCenter);
    column->addStretch(2);
    progress_->hide();
    buttons_->hide();
    restyle();
}

void EmptyState::setText(const EmptyText &text)
{
    title_->setText(text.title);
    advice_->setText(text.advice);
    advice_->setVisible(!text.advice.isEmpty());
    progress_->setVisible(text.total > 0);
    progress_->setRange(0, text.total);
    progress_->setValue(text.done);
    setAccessibleName(text.title);
    setAccessibleDescription(text.advice);
}

void EmptyState::setActions(const QList<QAction *> &actions, bool primary)
{
    QList<QAction *> shown; // an action may be hidden, e.g. where there is no sandbox
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(shown),
                 [](const QAction *a) { return a->isVisible(); });
    if (shown == actions_ && primary == primary_)
        return;
    actions_ = shown;
    primary_ = primary;
    if (buttons_->isAncestorOf(window()->focusWidget()))
        setFocus(); // not lost with the button that was just pressed
    qDeleteAll(buttons_->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (QAction *action : shown) {
        auto *button = new ActionButton(action, buttons_);
        button->setPrimary(primary && action == shown.front());
        buttons_->layout()->addWidget(button);
    }
    buttons_->setVisible(!shown.isEmpty());
}

void EmptyState::restyle() { title_->setFont(bold(font())); }

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace shiftlane::ui
