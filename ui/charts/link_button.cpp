#include "ui/charts/link_button.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace shiftlane::ui {
namespace {

constexpr int margin = 2; ///< room for the focus frame
constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

LinkButton::LinkButton(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setSentence(const QString &sentence)
{
    if (sentence == sentence_)
        return;
    sentence_ = sentence;
    setText(QString(sentence).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

QRect LinkButton::words(int width) const
{
    return fontMetrics().boundingRect(QRect(0, margin, width, 10'000), flags, sentence_);
}

QSize LinkButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(sentence_) + 1;
    return {width, fontMetrics().height() + 2 * margin};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 2 * margin};
}

int LinkButton::heightForWidth(int width) const { return words(width).height() + 2 * margin; }

bool LinkButton::hitButton(const QPoint &at) const { return words(width()).contains(at); }

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? themeOf(this).accent : themeOf(this).disabled);
    painter.drawText(QRect(0, margin, width(), height() - 2 * margin), flags, sentence_);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = words(width()).adjusted(0, -margin, margin, margin).intersected(rect());
    option.backgroundColor = palette().base().color();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace shiftlane::ui
