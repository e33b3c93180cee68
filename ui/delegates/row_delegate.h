#pragma once
#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace shiftlane::ui {

/// Height of a table row in logical pixels for a font (28–30 at 13 px).
[[nodiscard]] int rowHeight(const QFont &font);
/// Space left and right of a cell's content.
inline constexpr int cellPadding = 6;

/// The calm row of every table: tinted selection, thin line below, greyer
/// secondary text, tabular figures, a check box where the model has one, a
/// heading where it says so. Others change only the content.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Inside the paddings; `font` is the view's.
    virtual void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Theme &theme) const;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

/// Rectangle of the check box of a row's first cell.
[[nodiscard]] QRect checkBoxRect(const QRect &cell);

} // namespace shiftlane::ui
