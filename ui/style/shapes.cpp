#include "ui/style/shapes.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace shiftlane::ui {
namespace {

constexpr qreal badgePadding = 7;
constexpr qreal badgeGap = 5;

/// The square of unit size 12 that every shape is drawn on.
class Unit {
public:
    Unit(QPainter &painter, const QRectF &rect, const QColor &color) : painter_(painter), color_(color)
    {
        const qreal side = std::min(rect.width(), rect.height());
        painter_.save();
        painter_.setRenderHint(QPainter::Antialiasing);
        painter_.translate(rect.center());
        painter_.scale(side / 12, side / 12);
        pen(1.6);
    }
    ~Unit() { painter_.restore(); }
    Unit(const Unit &) = delete;
    Unit &operator=(const Unit &) = delete;

    void pen(qreal width)
    {
        painter_.setPen(QPen(color_, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.setBrush(Qt::NoBrush);
    }
    void fill()
    {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(color_);
    }
    void line(std::initializer_list<QPointF> points)
    {
        painter_.drawPolyline(points.begin(), static_cast<int>(points.size()));
    }
    void polygon(std::initializer_list<QPointF> points)
    {
        painter_.drawPolygon(points.begin(), static_cast<int>(points.size()));
    }
    QPainter &painter() { return painter_; }

private:
    QPainter &painter_;
    QColor color_;
};

void paintTurning(Unit &unit)
{
    unit.painter().drawArc(QRectF(-4, -4, 8, 8), 60 * 16, 270 * 16);
    unit.fill();
    unit.polygon({{2, -6.2}, {5.4, -3.2}, {1.2, -1.8}});
}

void paintTrade(Unit &unit)
{
    unit.pen(1.4);
    unit.line({{-5, -2.2}, {4.6, -2.2}});
    unit.line({{2.4, -4.6}, {4.8, -2.2}, {2.6, -0.2}});
    unit.line({{5, 2.6}, {-4.6, 2.6}});
    unit.line({{-2.4, 0.4}, {-4.8, 2.6}, {-2.6, 4.9}});
}

void paintWarning(Unit &unit)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addPolygon(QPolygonF({{0, -5.2}, {5.6, 4.8}, {-5.6, 4.8}, {0, -5.2}}));
    path.addRect(QRectF(-0.7, -2, 1.4, 3.6));
    path.addRect(QRectF(-0.7, 2.4, 1.4, 1.3));
    unit.fill();
    unit.painter().drawPath(path);
}

void paintClock(Unit &unit)
{
    unit.pen(1.3);
    unit.painter().drawEllipse(QRectF(-4.8, -4.8, 9.6, 9.6));
    unit.line({{0, -2.6}, {0, 0.4}, {2.2, 1.4}});
}

void paintSheets(Unit &unit)
{
    unit.pen(1.3);
    unit.painter().drawRect(QRectF(-4.8, -4.8, 6.4, 6.4));
    unit.line({{3.4, -1.6}, {4.8, -1.6}, {4.8, 4.8}, {-1.6, 4.8}, {-1.6, 3.4}});
}

void paintQuestion(Unit &unit)
{
    QPainterPath path;
    path.moveTo(-2.6, -2.2);
    path.cubicTo(-2.6, -6, 3, -5.8, 2.6, -2.2);
    path.cubicTo(2.2, -0.4, 0, -0.2, 0, 1.8);
    unit.painter().drawPath(path);
    unit.fill();
    unit.painter().drawEllipse(QPointF(0, 4.4), 1, 1);
}

} // namespace

void paintShape(QPainter &painter, Shape shape, const QRectF &rect, const QColor &color)
{
    if (shape == Shape::None)
        return;
    Unit unit(painter, rect, color);
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Check:
        unit.line({{-4.2, 0.4}, {-1.2, 3.4}, {4.4, -3.4}});
        break;
    case Shape::Dot:
        unit.fill();
        painter.drawEllipse(QPointF(0, 0), 2.6, 2.6);
        break;
    case Shape::Turning:
        paintTurning(unit);
        break;
    case Shape::Sheets:
        paintSheets(unit);
        break;
    case Shape::Warning:
        paintWarning(unit);
        break;
    case Shape::Trade:
        paintTrade(unit);
        break;
    case Shape::Diamond:
        unit.fill();
        unit.polygon({{0, -5.4}, {5.4, 0}, {0, 5.4}, {-5.4, 0}});
        break;
    case Shape::Cross:
        unit.pen(1.8);
        unit.line({{-3.4, -3.4}, {3.4, 3.4}});
        unit.line({{3.4, -3.4}, {-3.4, 3.4}});
        break;
    case Shape::Clock:
        paintClock(unit);
        break;
    case Shape::Bars:
        unit.pen(2);
        unit.line({{-2.2, -3.6}, {-2.2, 3.6}});
        unit.line({{2.2, -3.6}, {2.2, 3.6}});
        break;
    case Shape::Ring:
        unit.pen(1.4);
        painter.drawEllipse(QPointF(0, 0), 3.4, 3.4);
        break;
    case Shape::Arrow:
        unit.line({{0, 4.6}, {0, -4.2}});
        unit.line({{-3.6, -0.8}, {0, -4.4}, {3.6, -0.8}});
        break;
    case Shape::Question:
        paintQuestion(unit);
        break;
    case Shape::Triangle:
        unit.fill();
        unit.polygon({{0, -4.8}, {5, 4.2}, {-5, 4.2}});
        break;
    }
}

QSizeF badgeSize(const Badge &badge, const QFont &font)
{
    if (badge.word.isEmpty())
        return {0, 0};
    const QFontMetricsF metrics(font);
    const qreal shape = badge.shape == Shape::None ? 0 : metrics.ascent() * 0.85 + badgeGap;
    return {2 * badgePadding + shape + std::ceil(metrics.horizontalAdvance(badge.word)), metrics.height() + 3};
}

void paintBadge(QPainter &painter, const Badge &badge, const QRectF &rect, const Theme &theme, const QFont &font)
{
    const QSizeF size = badgeSize(badge, font);
    if (size.isEmpty())
        return;
    const RoleColors &colors = theme.role(badge.role);
    const QRectF chip(rect.left(), rect.center().y() - size.height() / 2, std::min(size.width(), rect.width()),
                      size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    const QFontMetricsF metrics(font);
    QRectF text = chip.adjusted(badgePadding, 0, -badgePadding, 0);
    if (badge.shape != Shape::None) {
        const qreal side = metrics.ascent() * 0.85;
        paintShape(painter, badge.shape, QRectF(text.left(), chip.center().y() - side / 2, side, side), colors.text);
        text.setLeft(text.left() + side + badgeGap);
    }
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(badge.word, Qt::ElideRight, text.width() + 0.5));
    painter.restore();
}

void paintActivity(QPainter &painter, const ActivityLook &look, const QRectF &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(rect, radius, radius);
    if (look.pattern != Qt::NoBrush) {
        painter.setBrush(QBrush(look.patternColor, look.pattern));
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

} // namespace shiftlane::ui
