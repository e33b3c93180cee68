#include "ui/delegates/state_delegate.h"

#include "ui/models/cell.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

namespace shiftlane::ui {
namespace {

void paintBar(QPainter &painter, const QRectF &rect, double share, const Theme &theme)
{
    const QRectF track(rect.left(), rect.center().y() - 3, rect.width(), 6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.role(Role::Idle).tint);
    painter.drawRoundedRect(track, 3, 3);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * share, 6), 3, 3);
    painter.restore();
}

void paintWords(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(tabular(font));
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void StateDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Theme &theme) const
{
    const QVariant progress = index.data(ProgressRole);
    const QVariant badge = index.data(BadgeRole);
    if (progress.isValid()) {
        const double width = qMin(66.0, rect.width() * 0.3);
        paintBar(painter, QRectF(rect.left(), rect.top(), width, rect.height()), progress.toDouble(), theme);
        paintWords(painter, QRectF(rect).adjusted(width + 8, 0, 0, 0), index.data().toString(), smaller(option.font),
                   theme.secondary);
    } else if (badge.isValid()) {
        const auto state = badge.value<Badge>();
        const QFont font = smaller(option.font);
        paintBadge(painter, state, rect, theme, font);
        const qreal used = badgeSize(state, font).width() + 6;
        const QString words = index.data().toString().mid(state.word.size()).trimmed();
        if (!words.isEmpty() && used < rect.width())
            paintWords(painter, QRectF(rect).adjusted(used, 0, 0, 0), words, font, theme.secondary);
    } else {
        RowDelegate::paintContent(painter, rect, option, index, theme);
    }
}

void ChoiceDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const Theme &theme) const
{
    if (!index.data(ChoiceRole).toBool()) {
        StateDelegate::paintContent(painter, rect, option, index, theme);
        return;
    }
    const QFont font = smaller(option.font);
    const QFontMetricsF metrics(font);
    const QString text = index.data().toString();
    const qreal wanted = metrics.horizontalAdvance(text) + 30;
    const QRectF button(rect.left(), rect.center().y() - metrics.height() / 2 - 1.5, qMin(wanted, qreal(rect.width())),
                        metrics.height() + 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.controlLine, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.secondary);
    painter.translate(button.right() - 11, button.center().y());
    painter.drawPolygon(QPolygonF({{-3.5, -1.8}, {3.5, -1.8}, {0, 2.6}}));
    painter.restore();
    paintWords(painter, button.adjusted(8, 0, -18, 0), text, font, theme.text);
}

bool ChoiceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.data(ChoiceRole).toBool() &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        Q_EMIT choiceRequested(index);
        return true;
    }
    return StateDelegate::editorEvent(event, model, option, index);
}

} // namespace shiftlane::ui
