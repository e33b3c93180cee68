#pragma once
#include "ui/style/theme.h"

#include <QPainter>
#include <QRectF>

namespace shiftlane::ui {

/// State shapes, painted: fonts lack the glyphs, and a shape must survive
/// without its colour.
enum class Shape {
    None,
    Check,    ///< applied, clear
    Dot,      ///< ready
    Turning,  ///< merging, reading
    Sheets,   ///< changed, merges
    Warning,  ///< would void a trade
    Trade,    ///< open trade
    Diamond,  ///< conflict
    Cross,    ///< stopped, rejected
    Clock,    ///< parked
    Bars,     ///< waits, paused
    Ring,     ///< unmatched, nothing yet
    Arrow,    ///< writing
    Question, ///< unknown
    Triangle, ///< conflict mark on a chart
};

/// Paints inside the square at the centre of `rect`, antialiased, in `color`.
void paintShape(QPainter &painter, Shape shape, const QRectF &rect, const QColor &color);

/// A state as it is shown anywhere: shape, word and role together.
struct Badge {
    Role role = Role::Idle;
    Shape shape = Shape::None;
    QString word; ///< empty = no badge
    bool operator==(const Badge &) const = default;
};

/// Size of a badge painted with `font`, including padding.
[[nodiscard]] QSizeF badgeSize(const Badge &badge, const QFont &font);
/// Paints at the left edge of `rect`, centred vertically; elides a long word.
void paintBadge(QPainter &painter, const Badge &badge, const QRectF &rect, const Theme &theme, const QFont &font);

/// Fill and pattern of an activity; `radius` for its corners.
void paintActivity(QPainter &painter, const ActivityLook &look, const QRectF &rect, qreal radius = 3);

} // namespace shiftlane::ui
