#pragma once
#include "ui/delegates/row_delegate.h"

namespace shiftlane::ui {

/// A state: badge and words after it, or a bar of progress and words.
class StateDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

/// A cell that opens a menu of choices: looks like a small button. Without a
/// choice it shows the state instead.
class ChoiceDelegate : public StateDelegate {
    Q_OBJECT
public:
    using StateDelegate::StateDelegate;

Q_SIGNALS:
    void choiceRequested(const QModelIndex &index);

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace shiftlane::ui
