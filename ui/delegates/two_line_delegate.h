#pragma once
#include "ui/delegates/state_delegate.h"

namespace shiftlane::ui {

/// Height of a row of two lines.
[[nodiscard]] int twoLineHeight(const QFont &font);

/// A cell whose text has a second line: names and states stay whole where one
/// line would cut them. A badge stands in the first line, what follows it below;
/// a cell of one line is centred.
class TwoLineDelegate : public StateDelegate {
    Q_OBJECT
public:
    using StateDelegate::StateDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const override;
};

} // namespace shiftlane::ui
