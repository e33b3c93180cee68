#include "ui/delegates/two_line_delegate.h"

#include "ui/models/cell.h"

#include <QFontMetrics>
#include <QPainter>

namespace shiftlane::ui {
namespace {

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// Breaks a text that is too long for one line at the last word that fits.
QString broken(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    qsizetype at = -1;
    for (qsizetype i = text.indexOf(QLatin1Char(' ')); i > 0; i = text.indexOf(QLatin1Char(' '), i + 1))
        if (metrics.horizontalAdvance(text.left(i)) <= width)
            at = i;
    return at < 0 ? text : text.left(at) + QLatin1Char('\n') + text.mid(at + 1);
}

} // namespace

int twoLineHeight(const QFont &font) { return 2 * QFontMetrics(font).height() + 10; }

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {StateDelegate::sizeHint(option, index).width(), twoLineHeight(option.font)};
}

void TwoLineDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Theme &theme) const
{
    const auto badge = index.data(BadgeRole).value<Badge>();
    const QString shown = index.data().toString();
    QString text = badge.word.isEmpty() ? shown : shown.mid(badge.word.size()).trimmed();
    const bool strong = index.data(StrongRole).toBool();
    QFont font = tabular(option.font);
    if (strong)
        font.setWeight(QFont::Medium);
    const bool wraps = badge.word.isEmpty() && !text.contains(QLatin1Char('\n'));
    if (wraps)
        text = broken(text, font, rect.width());
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    const QString second = text.section(QLatin1Char('\n'), 1).simplified();
    const bool twoLines = !(badge.word.isEmpty() ? second : text).isEmpty();
    const int half = rect.height() / 2;
    const QRect upper = twoLines ? QRect(rect.left(), rect.top() + 2, rect.width(), half - 1) : rect;
    const QRect lower(rect.left(), rect.top() + half, rect.width(), half - 1);
    const QColor color = index.data(SecondaryRole).toBool() ? theme.secondary : theme.text;
    if (badge.word.isEmpty()) {
        paintLine(painter, upper, first, font, color);
        if (twoLines) // the second of two names weighs as much as the first
            paintLine(painter, lower, second, font, strong || wraps ? color : theme.secondary);
        return;
    }
    paintBadge(painter, badge, upper, theme, smaller(option.font));
    if (twoLines)
        paintLine(painter, lower, text.simplified(), tabular(smaller(option.font)), theme.secondary);
}

} // namespace shiftlane::ui
