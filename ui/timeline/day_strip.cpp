#include "ui/timeline/day_strip.h"

#include "ui/style/shapes.h"
#include "ui/style/theme.h"
#include "ui/timeline/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace shiftlane::ui {
namespace {

bool holds(const std::vector<QDate> &days, QDate day) { return std::find(days.begin(), days.end(), day) != days.end(); }

constexpr int markSize = 9;

} // namespace

DayButton::DayButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DayButton::setDay(QDate day, bool changes, bool conflict)
{
    if (day == day_ && changes == changes_ && conflict == conflict_)
        return;
    day_ = day;
    changes_ = changes;
    conflict_ = conflict;
    //: Very short date: weekday and day of the month
    setText(QLocale().toString(day, tr("ddd d")));
    QString name = longDay(day);
    if (conflict)
        name = tr("%1, conflict").arg(name);
    else if (changes)
        name = tr("%1, changes").arg(name);
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    updateGeometry();
    update();
}

QSize DayButton::sizeHint() const
{
    const QFontMetrics metrics(bold(font()));
    return {metrics.horizontalAdvance(text()) + markSize + 20, metrics.height() + 8};
}

QSize DayButton::minimumSizeHint() const
{
    const QFontMetrics metrics(bold(font()));
    return {metrics.horizontalAdvance(QStringLiteral("00")) + markSize + 8, metrics.height() + 8};
}

void DayButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? theme.selection : theme.hover);
        painter.drawRoundedRect(box, 4, 4);
    }
    const bool marked = changes_ || conflict_;
    painter.setFont(isChecked() ? bold(font()) : font());
    painter.setPen(isChecked() || marked ? theme.text : theme.secondary);
    QString shown = text();
    QRectF words = box.adjusted(4, 0, -4, 0);
    if (marked)
        words.setRight(words.right() - markSize - 2);
    if (painter.fontMetrics().horizontalAdvance(shown) > words.width())
        shown = QLocale().toString(day_.day());
    painter.drawText(words, Qt::AlignCenter, shown);
    if (!marked)
        return;
    const double end = words.center().x() + painter.fontMetrics().horizontalAdvance(shown) / 2.0 + 4;
    const QRectF mark(std::min(end, box.right() - markSize), box.center().y() - markSize / 2.0, markSize, markSize);
    paintShape(painter, conflict_ ? Shape::Diamond : Shape::Dot, mark,
               theme.role(conflict_ ? Role::Bad : Role::Info).text);
}

void DayButton::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        Q_EMIT stepped(forward);
    else if (event->key() == Qt::Key_Left)
        Q_EMIT stepped(-forward);
    else
        QAbstractButton::keyPressEvent(event);
}

DayStrip::DayStrip(QWidget *parent) : QWidget(parent), group_(new QButtonGroup(this))
{
    setAccessibleName(tr("Days of the week"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    group_->setExclusive(true);
    for (int i = 0; i < 7; ++i) {
        auto *button = new DayButton(this);
        buttons_.push_back(button);
        group_->addButton(button);
        row->addWidget(button);
        connect(button, &DayButton::stepped, this, [this, button](int days) { step(*button, days); });
    }
    connect(group_, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT dayChosen(static_cast<DayButton *>(button)->day()); });
}

void DayStrip::step(const DayButton &from, int days)
{
    const QDate wanted = from.day().addDays(days);
    Q_EMIT dayChosen(wanted); // beyond the week too: whoever holds us knows the weeks
    for (DayButton *button : buttons_)
        if (button->isChecked())
            button->setFocus();
}

void DayStrip::setWeek(QDate firstDay, const std::vector<QDate> &changes, const std::vector<QDate> &conflicts)
{
    for (int i = 0; i < 7; ++i) {
        const QDate day = firstDay.addDays(i);
        buttons_[static_cast<size_t>(i)]->setDay(day, holds(changes, day), holds(conflicts, day));
    }
}

void DayStrip::setDay(QDate day)
{
    for (DayButton *button : buttons_) {
        button->setChecked(button->day() == day);
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus); // one stop for Tab
    }
}

} // namespace shiftlane::ui
