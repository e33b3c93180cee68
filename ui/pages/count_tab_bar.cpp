#include "ui/pages/count_tab_bar.h"

#include "ui/style/formats.h"

#include <QFontMetrics>
#include <QPainter>

namespace shiftlane::ui {
namespace {

constexpr int side = 12;
constexpr int gap = 6;

} // namespace

CountTabBar::CountTabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

int CountTabBar::addCountTab(const QString &word, Role role)
{
    counts_ << Count{role, 0};
    const int tab = addTab(word);
    setAccessibleTabName(tab, word);
    return tab;
}

int CountTabBar::addPlainTab(const QString &word)
{
    const int tab = addCountTab(word, Role::Idle);
    counts_[tab].value = -1;
    setTabText(tab, word); // its width is another one now
    return tab;
}

void CountTabBar::setCount(int tab, int count)
{
    if (counts_[tab].value == count)
        return;
    counts_[tab].value = count;
    setAccessibleTabName(tab, tr("%1, %2", "tab, count").arg(tabText(tab), number(count)));
    // The width of a tab follows its count.
    setTabText(tab, tabText(tab));
    updateGeometry();
    update();
}

int CountTabBar::counted(int tab) const { return counts_[tab].value; }

Badge CountTabBar::badge(int tab) const
{
    const Count &count = counts_[tab];
    if (count.value < 0)
        return {};
    return {count.value > 0 ? count.role : Role::Idle, shiftlane::ui::Shape::None, number(count.value)};
}

QSize CountTabBar::tabSizeHint(int index) const
{
    const QFontMetrics metrics(bold(font()));
    const bool counts = index < counts_.size() && counts_[index].value >= 0;
    const QSizeF chip = counts ? badgeSize(badge(index), smaller(font())) : QSizeF();
    return {2 * side + metrics.horizontalAdvance(tabText(index)) +
                (counts ? gap + static_cast<int>(chip.width() + 1) : 0),
            metrics.height() + 18};
}

void CountTabBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int tab = 0; tab < QTabBar::count(); ++tab) {
        if (!isTabVisible(tab))
            continue;
        const QRect rect = tabRect(tab);
        const bool current = tab == currentIndex();
        painter.setFont(current ? bold(font()) : font());
        painter.setPen(current ? theme.text : theme.secondary);
        const QRect text = rect.adjusted(side, 0, -side, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, tabText(tab));
        const int used = QFontMetrics(painter.font()).horizontalAdvance(tabText(tab)) + gap;
        if (counts_[tab].value >= 0)
            paintBadge(painter, badge(tab), QRectF(text).adjusted(used, 0, 14, 0), theme, smaller(font()));
        if (current)
            painter.fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2), theme.accent);
        if (current && hasFocus()) {
            painter.setPen(QPen(theme.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 5, -4, -6), 4, 4);
        }
    }
}

} // namespace shiftlane::ui
