#include "ui/pages/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace shiftlane::ui {

FlowLayout::FlowLayout() = default;

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { items_.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = items_[static_cast<size_t>(index)].release();
    items_.erase(items_.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const { return flow({0, 0, width, 0}, false); }

QSize FlowLayout::sizeHint() const
{
    const QMargins around = contentsMargins();
    int width = 0;
    int height = 0;
    for (const auto &item : items_) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(around);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : items_)
        if (!item->isEmpty())
            least = least.expandedTo(item->sizeHint());
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    std::ignore = flow(rect, true);
}

int FlowLayout::flow(const QRect &rect, bool place) const
{
    const QMargins around = contentsMargins();
    const QRect inside = rect.marginsRemoved(around);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.left();
    int y = inside.top();
    int line = 0;
    for (const auto &item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inside.left() && x + size.width() > inside.right() + 1) {
            x = inside.left();
            y += line + spacing();
            line = 0;
        }
        if (place)
            item->setGeometry(QStyle::visualRect(direction, inside, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        line = qMax(line, size.height());
    }
    return y + line - rect.top() + around.bottom();
}

} // namespace shiftlane::ui
