#include "ui/pages/freeze_bar.h"

#include "ui/pages/panel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace shiftlane::ui {
namespace {

QPushButton *plainButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    return button;
}

} // namespace

FreezeBar::FreezeBar(QWidget *parent)
    : QWidget(parent), freeze_(new QAction(tr("&Freeze Trading until Pushed…"), this)),
      mark_(new ShapeMark(Shape::Bars, Role::Warn)), line_(plainLabel({}, true)),
      confirm_(plainButton(tr("Freeze trading"), tr("Changes the settings of these management units at the service"))),
      cancel_(plainButton(tr("Leave it on"), tr("Changes nothing"))),
      restore_(plainButton(tr("Restore now"), tr("Switches shift trading on again before the push ends")))
{
    freeze_->setIconText(tr("Freeze trading…"));
    freeze_->setStatusTip(tr("No agent of this group's units offers or takes a shift until its push ends"));
    freeze_->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F));
    freezeButton_ = new ActionButton(freeze_);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 10, 4);
    row->setSpacing(8);
    row->addWidget(mark_, 0, Qt::AlignVCenter);
    row->addWidget(line_, 1);
    for (QPushButton *button : {confirm_, cancel_, restore_})
        row->addWidget(button);
    line_->setWordWrap(true);
    line_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(freeze_, &QAction::triggered, this, [this] { ask(true); });
    connect(cancel_, &QPushButton::clicked, this, [this] { ask(false); });
    connect(restore_, &QPushButton::clicked, this, &FreezeBar::restoreWanted);
    connect(confirm_, &QPushButton::clicked, this, [this] {
        ask(false);
        Q_EMIT freezeWanted(group_);
    });
    follow();
}

QWidget *FreezeBar::button() const { return freezeButton_; }

void FreezeBar::present(const session::Snapshot &snapshot, const base::ScheduleId &group)
{
    const FreezeLook look = freezeLook(snapshot, group);
    if (look == look_ && group == group_)
        return;
    asking_ = asking_ && group == group_ && look.canFreeze;
    look_ = look;
    group_ = group;
    follow();
}

void FreezeBar::ask(bool asking)
{
    const bool within = isAncestorOf(QApplication::focusWidget());
    asking_ = asking && look_.canFreeze;
    follow();
    if (asking_)
        confirm_->setFocus();
    else if (within)
        freezeButton_->setFocus();
}

void FreezeBar::follow()
{
    freeze_->setEnabled(look_.canFreeze && !asking_);
    freezeButton_->setVisible(!asking_ && (look_.canFreeze || !look_.frozen));
    mark_->setVisible(asking_ || look_.frozen);
    line_->setText(asking_ ? look_.confirmation : look_.line);
    line_->setAccessibleName(tr("Shift trading") + QStringLiteral(": ") + line_->text());
    confirm_->setVisible(asking_);
    cancel_->setVisible(asking_);
    restore_->setVisible(!asking_ && look_.frozen);
    restore_->setEnabled(look_.canRestore);
    setVisible(asking_ || look_.frozen || !line_->text().isEmpty());
}

void FreezeBar::keyPressEvent(QKeyEvent *event)
{
    if (asking_ && event->key() == Qt::Key_Escape)
        return ask(false);
    QWidget::keyPressEvent(event);
}

} // namespace shiftlane::ui
