#include "ui/charts/legend_row.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace shiftlane::ui {
namespace {

constexpr int signWidth = 19;
constexpr int between = 8;

QColor colorOf(LegendRow::Sign sign, const Theme &theme)
{
    switch (sign) {
    case LegendRow::Sign::Bar:
    case LegendRow::Sign::OpenBar:
        return theme.chart.offered;
    case LegendRow::Sign::LowBar:
    case LegendRow::Sign::Triangle:
        return theme.chart.abandoned;
    case LegendRow::Sign::Line:
        return theme.chart.answered;
    case LegendRow::Sign::Dashed:
        return theme.chart.serviceLevel;
    case LegendRow::Sign::Band:
    case LegendRow::Sign::Writes:
        return theme.chart.syncWindow;
    case LegendRow::Sign::UsualBand:
        return theme.chart.answeredBand;
    case LegendRow::Sign::HollowTriangle:
        return theme.role(Role::Warn).text;
    case LegendRow::Sign::ThinLine:
        return theme.secondary;
    case LegendRow::Sign::ThinDashes:
    case LegendRow::Sign::Dots:
    case LegendRow::Sign::DashDots:
        return theme.text;
    }
    return theme.text;
}

QPen thinPen(LegendRow::Sign sign, const QColor &color)
{
    switch (sign) {
    case LegendRow::Sign::ThinDashes:
        return {color, 1.2, Qt::DashLine};
    case LegendRow::Sign::Dots:
        return {color, 1.6, Qt::DotLine};
    case LegendRow::Sign::DashDots:
        return {color, 1.4, Qt::DashDotLine};
    default:
        return {color, 1.2};
    }
}

void paintSign(QPainter &painter, LegendRow::Sign sign, const QRectF &box, const Theme &theme)
{
    const QColor color = colorOf(sign, theme);
    const QRectF bar(box.left() + 2, box.center().y() - 5, 9, 10);
    painter.setPen(Qt::NoPen);
    switch (sign) {
    case LegendRow::Sign::Bar:
        painter.fillRect(bar, color);
        return;
    case LegendRow::Sign::OpenBar:
        painter.setPen(QPen(color, 1));
        painter.setBrush(QBrush(color, Qt::BDiagPattern));
        painter.drawRect(bar);
        return;
    case LegendRow::Sign::LowBar:
        painter.fillRect(bar.adjusted(0, 5, 0, 0), color);
        return;
    case LegendRow::Sign::Line:
        painter.setPen(QPen(color, 2));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.left() + 13, box.center().y()));
        return;
    case LegendRow::Sign::Dashed: {
        QPen pen(color, 1.8, Qt::CustomDashLine);
        pen.setDashPattern({2.4, 1.6});
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.left() + 13, box.center().y()));
        return;
    }
    case LegendRow::Sign::ThinDashes:
    case LegendRow::Sign::Dots:
    case LegendRow::Sign::ThinLine:
    case LegendRow::Sign::DashDots:
        painter.setPen(thinPen(sign, color));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.left() + 15, box.center().y()));
        return;
    case LegendRow::Sign::Band:
        painter.fillRect(bar, theme.chart.syncBand);
        painter.fillRect(QRectF(bar.topLeft(), QSizeF(1.5, bar.height())), color);
        return;
    case LegendRow::Sign::UsualBand:
        painter.fillRect(QRectF(box.left(), box.center().y() - 4, 13, 8), color);
        return;
    case LegendRow::Sign::Writes:
        painter.fillRect(QRectF(box.left(), box.center().y() - 3, 5, 2), color);
        painter.fillRect(QRectF(box.left() + 6, box.center().y() + 1, 7, 2), color);
        return;
    case LegendRow::Sign::Triangle:
    case LegendRow::Sign::HollowTriangle:
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(sign == LegendRow::Sign::Triangle ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawPolygon(QPolygonF{bar.bottomLeft(), QPointF(bar.center().x(), bar.top() + 1), bar.bottomRight()});
        return;
    }
}

} // namespace

LegendRow::LegendRow(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

void LegendRow::setItems(const QList<Item> &items)
{
    if (items == items_)
        return;
    items_ = items;
    QStringList words;
    for (const Item &item : items_)
        words << item.word;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    makeEntries();
    fitHeight();
    update();
}

QList<QRect> LegendRow::places(int width) const
{
    const QFontMetrics metrics(smaller(font()));
    const int line = metrics.height() + 2;
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    for (const Item &item : items_) {
        const int needed = std::min(signWidth + metrics.horizontalAdvance(item.word) + 2, std::max(width, 40));
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        rects << QRect(x, y, needed, line);
        x += needed + between;
    }
    return rects;
}

void LegendRow::fitHeight()
{
    // One line until a layout has given a width: a guess would push the window up.
    const QList<QRect> rects = places(placed_ ? std::max(width(), 100) : 10'000);
    setFixedHeight(rects.isEmpty() ? 0 : rects.last().bottom() + 1);
    placeEntries();
    updateGeometry();
}

/// A box stays as long as its series is there: it may have the focus, or be the one
/// that was pressed just now.
void LegendRow::makeEntries()
{
    QList<LegendEntry *> before = std::exchange(entries_, {});
    for (const Item &item : items_) {
        if (!item.series) {
            entries_ << nullptr;
            continue;
        }
        const auto same = std::find_if(before.begin(), before.end(), [&](const LegendEntry *each) {
            return each && each->item().series == item.series && each->text() == item.word;
        });
        LegendEntry *entry = same == before.end() ? makeEntry(item) : std::exchange(*same, nullptr);
        const QSignalBlocker quiet(entry);
        entry->setChecked(item.shown);
        entries_ << entry;
    }
    for (LegendEntry *gone : before)
        if (gone) {
            gone->hide();
            gone->deleteLater();
        }
    QWidget *last = nullptr; // Tab follows the eye
    for (LegendEntry *entry : entries_) {
        if (last && entry)
            setTabOrder(last, entry);
        last = entry ? entry : last;
    }
}

LegendEntry *LegendRow::makeEntry(const Item &item)
{
    auto *entry = new LegendEntry(item, this);
    entry->setFont(smaller(font()));
    connect(entry, &QCheckBox::toggled, this,
            [this, series = *item.series](bool shown) { Q_EMIT toggled(series, shown); });
    entry->show();
    return entry;
}

void LegendRow::placeEntries()
{
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size() && i < entries_.size(); ++i)
        if (entries_[i])
            entries_[i]->setGeometry(rects[i].adjusted(-3, 0, 3, 0));
}

QSize LegendRow::sizeHint() const
{
    const QList<QRect> rects = places(10'000);
    return {rects.isEmpty() ? 0 : rects.last().right() + 2, height()};
}

QSize LegendRow::minimumSizeHint() const { return {120, height()}; }

void LegendRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smaller(font()));
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (entries_[i])
            continue;
        paintSign(painter, items_[i].sign, rects[i], theme);
        painter.setPen(theme.secondary);
        painter.setBrush(Qt::NoBrush);
        const QRect words = rects[i].adjusted(signWidth, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(items_[i].word, Qt::ElideRight, words.width()));
    }
}

void LegendRow::resizeEvent(QResizeEvent *)
{
    placed_ = true;
    fitHeight();
}

void LegendRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (LegendEntry *entry : entries_)
        if (entry)
            entry->setFont(smaller(font()));
    fitHeight();
}

LegendEntry::LegendEntry(LegendRow::Item item, QWidget *parent) : QCheckBox(item.word, parent), item_(std::move(item))
{
    setAccessibleName(item_.word);
    setToolTip(LegendRow::tr("Show or hide this series"));
    setCursor(Qt::PointingHandCursor);
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont words = font();
    words.setStrikeOut(!isChecked());
    painter.setFont(words);
    const QRect box = rect().adjusted(3, 0, -3, 0);
    painter.setOpacity(isChecked() ? 1 : 0.45);
    paintSign(painter, item_.sign, box, theme);
    painter.setOpacity(1);
    painter.setPen(underMouse() ? theme.text : theme.secondary);
    painter.setBrush(Qt::NoBrush);
    const QRect place = box.adjusted(signWidth, 0, 0, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(item_.word, Qt::ElideRight, place.width()));
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace shiftlane::ui
