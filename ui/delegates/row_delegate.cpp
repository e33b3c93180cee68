#include "ui/delegates/row_delegate.h"

#include "ui/models/cell.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

namespace shiftlane::ui {
namespace {

constexpr int boxSize = 16;

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, bool heading)
{
    QColor fill = heading ? theme.header : theme.surface;
    if (!heading && option.state.testFlag(QStyle::State_Selected))
        fill = theme.selection;
    else if (!heading && option.state.testFlag(QStyle::State_MouseOver))
        fill = theme.hover;
    painter.fillRect(option.rect, fill);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
}

void paintCheckBox(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, Qt::CheckState state)
{
    QStyleOptionViewItem box = option;
    box.rect = rect;
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    box.state |= state == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

/// The row that the keyboard is on, seen without relying on the tint.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1.5, -2), 3, 3);
    painter.restore();
}

} // namespace

int rowHeight(const QFont &font) { return QFontMetrics(font).height() + 11; }

QRect checkBoxRect(const QRect &cell)
{
    return QRect(cell.left() + cellPadding, cell.center().y() - boxSize / 2, boxSize, boxSize);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const bool heading = index.data(SectionRole).toBool();
    painter->save();
    paintBackground(*painter, option, theme, heading);
    QRect content = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        const QRect box = checkBoxRect(option.rect);
        paintCheckBox(*painter, option, box, static_cast<Qt::CheckState>(check.toInt()));
        content.setLeft(box.right() + 10);
    }
    if (heading) {
        painter->setFont(bold(option.font));
        painter->setPen(theme.secondary);
        painter->drawText(
            content, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, content.width()));
    } else if (content.width() > 4) {
        paintContent(*painter, content, option, index, theme);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option, theme);
    painter->restore();
}

void RowDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    QFont font = tabular(option.font);
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(index.data(SecondaryRole).toBool() ? theme.secondary : theme.text);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const auto side = alignment.testFlag(Qt::AlignRight) ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect, Qt::AlignVCenter | static_cast<int>(side) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize natural = QStyledItemDelegate::sizeHint(option, index);
    return {natural.width() + 2 * cellPadding, rowHeight(option.font)};
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable) || event->type() != QEvent::MouseButtonRelease)
        return false; // keys are the view's, see TablePane
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect target = checkBoxRect(option.rect).adjusted(-cellPadding, -8, 5, 8);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace shiftlane::ui
