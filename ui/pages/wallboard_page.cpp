#include "ui/pages/wallboard_page.h"

#include "ui/style/formats.h"

#include <QPainter>
#include <algorithm>

namespace shiftlane::ui {
namespace {

/// Draws everything in parts of the screen's height, so that a 4K wall shows the
/// same picture as a full HD one.
class Wall {
public:
    Wall(QPainter &painter, const Theme &theme, const QFont &font, QRectF area)
        : painter_(painter), theme_(theme), font_(font), area_(area),
          unit_(std::min(area.height(), area.width() * 0.625) / 100)
    {
    }

    void draw(const WallFigures &wall)
    {
        painter_.fillRect(area_, theme_.window);
        const qreal margin = 3 * unit_;
        const QRectF inner = area_.adjusted(margin, margin, -margin, -margin);
        head(wall, {inner.left(), inner.top(), inner.width(), 12 * unit_});
        const QRectF tiles(inner.left(), inner.top() + 14 * unit_, inner.width(), 27 * unit_);
        drawTiles(wall.tiles, tiles);
        list(wall, {inner.left(), tiles.bottom() + 2.5 * unit_, inner.width(),
                    inner.bottom() - tiles.bottom() - 2.5 * unit_});
    }

private:
    QFont sized(qreal units, bool strong = false) const
    {
        QFont font = tabular(font_);
        font.setPixelSize(std::max(8, qRound(units * unit_)));
        font.setBold(strong);
        return font;
    }

    /// One line, cut where it does not fit; answers the width that it took.
    qreal text(const QRectF &rect, const QString &words, const QFont &font, const QColor &color,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
    {
        painter_.setFont(font);
        painter_.setPen(color);
        const QFontMetricsF metrics(font);
        const QString cut = metrics.elidedText(words, Qt::ElideRight, rect.width());
        painter_.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, cut);
        return metrics.horizontalAdvance(cut);
    }

    void head(const WallFigures &wall, const QRectF &rect)
    {
        const QRectF left(rect.left(), rect.top(), rect.width() * 0.6, rect.height());
        text(left, wall.title, sized(5, true), theme_.text);
        const QRectF right(rect.right() - rect.width() * 0.4, rect.top(), rect.width() * 0.4, rect.height());
        text(right.adjusted(0, 0, 0, -rect.height() * 0.35), wall.clock, sized(8, true), theme_.text,
             Qt::AlignRight | Qt::AlignVCenter);
        text(right.adjusted(0, rect.height() * 0.68, 0, 0), wall.date, sized(3), theme_.secondary,
             Qt::AlignRight | Qt::AlignVCenter);
    }

    /// A figure cut off would be another figure: smaller, where the language is long; at most by a third.
    QFont fitted(const QString &words, qreal units, bool strong, qreal width)
    {
        const qreal needed = QFontMetricsF(sized(units, strong)).horizontalAdvance(words);
        return sized(units * std::clamp((width - 1) / std::max(needed, 1.0), 0.66, 1.0), strong);
    }

    void sheet(const QRectF &rect)
    {
        painter_.setPen(QPen(theme_.line, std::max(1.0, unit_ * 0.15)));
        painter_.setBrush(theme_.surface);
        painter_.drawRoundedRect(rect, unit_, unit_);
    }

    void drawTiles(const std::vector<WallTile> &tiles, const QRectF &rect)
    {
        const qreal gap = 2 * unit_;
        const auto count = static_cast<qreal>(tiles.size());
        const qreal width = (rect.width() - gap * (count - 1)) / count;
        for (size_t i = 0; i < tiles.size(); ++i)
            tile(tiles[i], {rect.left() + static_cast<qreal>(i) * (width + gap), rect.top(), width, rect.height()});
    }

    void tile(const WallTile &tile, const QRectF &rect)
    {
        sheet(rect);
        const QRectF inner = rect.adjusted(2 * unit_, 1.5 * unit_, -2 * unit_, -1.5 * unit_);
        text({inner.left(), inner.top(), inner.width(), 4 * unit_}, tile.title,
             fitted(tile.title, 2.9, false, inner.width()), theme_.secondary);
        const QColor color = tile.role == Role::Idle ? theme_.text : theme_.role(tile.role).text;
        const QRectF middle(inner.left(), inner.top() + 4 * unit_, inner.width(), inner.height() - 8.5 * unit_);
        qreal indent = 0;
        if (tile.shape != Shape::None) {
            paintShape(painter_, tile.shape, {middle.left(), middle.center().y() - 2.5 * unit_, 5 * unit_, 5 * unit_},
                       color);
            indent = 6.5 * unit_;
        }
        text(middle.adjusted(indent, 0, 0, 0), tile.figure, fitted(tile.figure, 11, true, middle.width() - indent),
             color);
        text({inner.left(), inner.bottom() - 4 * unit_, inner.width(), 4 * unit_}, tile.detail,
             fitted(tile.detail, 2.6, false, inner.width()), theme_.secondary);
    }

    void list(const WallFigures &wall, const QRectF &rect)
    {
        text({rect.left(), rect.top(), rect.width(), 4.5 * unit_}, wall.listTitle, sized(3.2, true), theme_.text);
        const QRectF below = rect.adjusted(0, 5 * unit_, 0, 0);
        sheet(below);
        if (wall.rows.empty()) {
            text(below, wall.nothing, sized(3.2), theme_.secondary, Qt::AlignCenter);
            return;
        }
        const qreal height = 6.6 * unit_;
        const auto fitting = static_cast<size_t>(std::max(1.0, below.height() / height));
        const bool more = wall.rows.size() > fitting;
        const size_t shown = more ? fitting - 1 : wall.rows.size();
        for (size_t i = 0; i < shown; ++i)
            row(wall.rows[i], {below.left() + 2 * unit_, below.top() + static_cast<qreal>(i) * height,
                               below.width() - 4 * unit_, height});
        if (more)
            text({below.left() + 2 * unit_, below.top() + static_cast<qreal>(shown) * height, below.width(), height},
                 WallboardPage::tr("and %n more", nullptr, static_cast<int>(wall.rows.size() - shown)), sized(2.8),
                 theme_.secondary);
    }

    void row(const WallRow &row, const QRectF &rect)
    {
        const qreal w = rect.width();
        const auto part = [&](qreal from, qreal to) {
            return QRectF(rect.left() + from * w, rect.top(), (to - from) * w - 1.5 * unit_, rect.height());
        };
        const QColor color = theme_.role(row.badge.role).text;
        paintShape(painter_, row.badge.shape, {rect.left(), rect.center().y() - 1.7 * unit_, 3.4 * unit_, 3.4 * unit_},
                   color);
        text(part(0, 0.17).adjusted(4.6 * unit_, 0, 0, 0), row.badge.word, sized(3, true), color);
        text(part(0.17, 0.44), row.what, sized(3.2, true), theme_.text);
        text(part(0.44, 0.57), row.who, sized(2.8), theme_.secondary);
        if (row.progress)
            bar(part(0.57, 0.70), *row.progress, color);
        text(row.progress ? part(0.70, 0.82) : part(0.57, 0.82), row.amount, sized(3), theme_.text);
        text(part(0.82, 1.0), row.note, sized(2.8), theme_.secondary);
    }

    void bar(const QRectF &rect, qreal share, const QColor &color)
    {
        QRectF whole(rect.left(), rect.center().y() - 0.9 * unit_, rect.width(), 1.8 * unit_);
        painter_.setPen(QPen(theme_.controlLine, std::max(1.0, unit_ * 0.12)));
        painter_.setBrush(theme_.header);
        painter_.drawRoundedRect(whole, 0.9 * unit_, 0.9 * unit_);
        whole.setWidth(whole.width() * share);
        if (whole.width() < 1)
            return;
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(color);
        painter_.drawRoundedRect(whole, 0.9 * unit_, 0.9 * unit_);
    }

    QPainter &painter_;
    const Theme &theme_;
    QFont font_;
    QRectF area_;
    qreal unit_; ///< a hundredth of the height
};

} // namespace

WallboardPage::WallboardPage(QWidget *parent) : QWidget(parent), snapshot_(std::make_shared<session::Snapshot>())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Wallboard"));
    clock_.setInterval(1000);
    connect(&clock_, &QTimer::timeout, this, &WallboardPage::refresh);
    clock_.start();
    refresh();
}

void WallboardPage::present(const session::SnapshotPtr &snapshot)
{
    snapshot_ = snapshot;
    refresh();
}

void WallboardPage::setNow(base::Instant now)
{
    now_ = now;
    refresh();
}

void WallboardPage::refresh()
{
    if (!isVisible() && !now_)
        return;
    figures_ = wallFigures(*snapshot_, now_.value_or(wallNow()));
    setAccessibleDescription(figures_.words());
    update();
}

void WallboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void WallboardPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Wall(painter, themeOf(this), font(), rect()).draw(figures_);
}

} // namespace shiftlane::ui
