#include "ui/timeline/timeline_painter.h"

#include "schedule/week.h"
#include "ui/style/shapes.h"
#include "ui/timeline/words.h"

#include <algorithm>

namespace shiftlane::ui {
namespace {

constexpr double barRadius = 3;

/// The part of the picture where time is, right of the labels.
QRectF timeArea(const TimelineScene &scene, const QRectF &exposed)
{
    QRectF area = exposed;
    area.setLeft(std::max(area.left(), scene.layout.labelWidth));
    return area;
}

double rowsBottom(const TimelineScene &scene)
{
    return scene.layout.rowRect(static_cast<qsizetype>(scene.rows.size()) - 1).bottom();
}

void paintTick(QPainter &painter, const TimelineScene &scene, const Theme &theme, const TimeTick &tick, double &textEnd)
{
    const TimelineLayout &layout = scene.layout;
    painter.setPen(QPen(tick.dayStart ? theme.controlLine : theme.line, 1));
    painter.drawLine(QPointF(tick.x, layout.axisHeight - 2), QPointF(tick.x, rowsBottom(scene) + 2));
    const double width = painter.fontMetrics().horizontalAdvance(tick.text);
    if (tick.text.isEmpty() || tick.x - width / 2 < textEnd)
        return;
    painter.setPen(theme.secondary);
    painter.drawText(QRectF(tick.x - width / 2 - 2, 0, width + 4, layout.axisHeight - 4), Qt::AlignCenter, tick.text);
    textEnd = tick.x + width / 2 + 6;
}

void paintHours(QPainter &painter, const TimelineScene &scene, const Theme &theme, const QRectF &area)
{
    const double gap = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 18;
    double textEnd = scene.layout.labelWidth;
    for (const TimeTick &tick : hourTicks(scene.layout.scale, scene.zone, gap))
        if (tick.x >= area.left() - 60 && tick.x <= area.right() + 60)
            paintTick(painter, scene, theme, tick, textEnd);
}

void paintDays(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    const TimelineLayout &layout = scene.layout;
    const auto ticks = dayTicks(layout.scale, scene.zone);
    painter.setPen(QPen(theme.line, 1));
    for (size_t i = 0; i < ticks.size(); ++i) {
        painter.setPen(QPen(theme.controlLine, 1));
        painter.drawLine(QPointF(ticks[i].x, 2), QPointF(ticks[i].x, rowsBottom(scene) + 2));
        if (i + 1 == ticks.size())
            break;
        const QRectF cell(ticks[i].x + 4, 0, ticks[i + 1].x - ticks[i].x - 6, layout.axisHeight - 4);
        const QDate date = schedule::toLocal(ticks[i].at, scene.zone).date;
        QString text = dayDate(date);
        if (painter.fontMetrics().horizontalAdvance(text) > cell.width())
            text = QLocale().toString(date, QStringLiteral("ddd"));
        painter.setPen(theme.secondary);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(cell.width())));
    }
}

/// `ground` clears a pattern behind the words; invalid = none.
void paintBarText(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, const QColor &ground,
                  const QRectF &area)
{
    // A bar that begins left of the view still names itself.
    QRectF inside = rect.intersected(QRectF(area.left(), rect.top(), area.width(), rect.height()));
    inside.adjust(6, 0, -3, 0);
    if (inside.width() < 12)
        return;
    const QFontMetricsF metrics(painter.font());
    QString shown = text;
    if (metrics.horizontalAdvance(text) > inside.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, inside.width());
        if (shown.size() < 5) // "On…" says less than the pattern does
            return;
    }
    if (ground.isValid()) {
        const double words = std::min(inside.width(), metrics.horizontalAdvance(shown));
        painter.fillRect(QRectF(inside.left() - 2, rect.top() + 2, words + 4, rect.height() - 4), ground);
    }
    painter.setPen(color);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void paintUndecided(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    QPen pen(theme.activity(schedule::ActivityCategory::OnQueueWork).border, 1.2, Qt::CustomDashLine);
    if (theme.dark)
        pen.setColor(theme.activity(schedule::ActivityCategory::OnQueueWork).fill);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), barRadius, barRadius);
}

void paintBar(QPainter &painter, const TimelineScene &scene, const Theme &theme, qsizetype row, const TimelineBar &bar,
              const QRectF &area)
{
    const QRectF rect = scene.layout.barRect(row, bar);
    if (!rect.intersects(area))
        return;
    QColor text = theme.secondary;
    QColor ground;
    if (bar.kind == TimelineBar::Kind::Undecided) {
        paintUndecided(painter, rect, theme);
    } else {
        const ActivityLook look = theme.activity(bar.category);
        // A hair of surface between neighbours, as long as there is room.
        const double hair = rect.width() > 4 ? 0.5 : 0;
        paintActivity(painter, look, rect.adjusted(hair, 0, -hair, 0), rect.width() > 16 ? barRadius : 1);
        text = look.text;
        if (look.pattern != Qt::NoBrush)
            ground = look.fill;
    }
    paintBarText(painter, rect, bar.text, text, ground, area);
}

void paintMark(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    const auto row = static_cast<size_t>(scene.current.row);
    if (!scene.current.isBar() || row >= scene.rows.size())
        return;
    const auto &bars = scene.rows[row].bars;
    if (static_cast<size_t>(scene.current.bar) >= bars.size())
        return;
    const QRectF rect = scene.layout.barRect(scene.current.row, bars[static_cast<size_t>(scene.current.bar)]);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, 4));
    painter.drawRoundedRect(rect, barRadius, barRadius);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(rect, barRadius, barRadius);
}

void paintDisputes(QPainter &painter, const TimelineScene &scene, const Theme &theme, const QRectF &area)
{
    const QColor red = theme.role(Role::Bad).text;
    QColor wash = red;
    wash.setAlpha(theme.dark ? 46 : 30);
    QPen pen(red, 1.4, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    for (const DisputedSpan &span : scene.disputes) {
        if (!scene.layout.scale.shows(span.from, span.to))
            continue;
        const QRectF rect = scene.layout.disputeRect(span, 0, static_cast<qsizetype>(scene.rows.size()));
        if (!rect.intersects(area))
            continue;
        painter.setPen(pen);
        painter.setBrush(wash);
        painter.drawRect(rect);
    }
}

/// A disc behind the shape keeps it readable on any activity.
void paintMarks(QPainter &painter, const TimelineScene &scene, const Theme &theme, const QRectF &exposed, bool ofRows)
{
    for (qsizetype row = 0; row < static_cast<qsizetype>(scene.rows.size()); ++row)
        for (const auto &[mark, rect] : scene.layout.placedMarks(row, scene.rows[static_cast<size_t>(row)])) {
            if (mark->ofRow() != ofRows || !rect.intersects(exposed))
                continue;
            const RoleColors &colors = theme.role(mark->role);
            painter.setPen(QPen(colors.text, 1));
            painter.setBrush(theme.surface);
            if (!ofRows)
                painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
            const double inset = ofRows ? 0 : rect.width() * 0.2;
            paintShape(painter, mark->shape, rect.adjusted(inset, inset, -inset, -inset), colors.text);
        }
}

void paintReadout(QPainter &painter, const TimelineScene &scene, const Theme &theme, const QRectF &box)
{
    const HeldShift &held = *scene.held;
    const bool warns = !held.warning.isEmpty();
    const RoleColors colors = warns ? theme.role(Role::Warn) : theme.role(Role::Info);
    const QString text =
        warns ? Timeline::tr("%1 – %2", "times of a shift, warning").arg(held.readout, held.warning) : held.readout;
    const double shape = warns ? 16 : 0;
    const double width = std::min(painter.fontMetrics().horizontalAdvance(text) + 12 + shape, box.width());
    const double middle = (scene.layout.scale.toX(held.now.from) + scene.layout.scale.toX(held.now.to)) / 2;
    const double left = std::clamp(middle - width / 2, box.left(), box.right() - width);
    const QRectF label(left, 1, width, scene.layout.axisHeight - 2);
    painter.setPen(QPen(colors.text, 1));
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(label.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (warns)
        paintShape(painter, Shape::Warning, QRectF(label.left() + 4, label.top() + 2, 14, label.height() - 4),
                   colors.text);
    painter.drawText(label.adjusted(6 + shape, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width - 10 - shape)));
}

void paintHeld(QPainter &painter, const TimelineScene &scene, const Theme &theme, const QRectF &box)
{
    if (!scene.held)
        return;
    const HeldShift &held = *scene.held;
    TimelineBar place;
    QPen was(theme.secondary, 1.2, Qt::CustomDashLine);
    was.setDashPattern({3, 2});
    painter.setBrush(Qt::NoBrush);
    if (held.was.to > held.was.from) {
        place.from = held.was.from;
        place.to = held.was.to;
        painter.setPen(was);
        painter.drawRoundedRect(scene.layout.barRect(held.row, place), barRadius, barRadius);
    }
    place.from = held.now.from;
    place.to = held.now.to;
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(scene.layout.barRect(held.row, place), barRadius, barRadius);
    paintReadout(painter, scene, theme, box);
}

void paintHeading(QPainter &painter, const TimelineRow &row, const QRectF &line, const Theme &theme)
{
    painter.save();
    const QFont plain = painter.font();
    painter.setFont(bold(plain));
    QRectF cell(12, line.top(), painter.window().width() - 24, line.height());
    painter.fillRect(QRectF(0, line.top() + 1, painter.window().width(), line.height() - 2), theme.surface);
    painter.setPen(theme.text);
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, row.label);
    cell.setLeft(cell.left() + painter.fontMetrics().horizontalAdvance(row.label) + 14);
    if (row.warns) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintShape(painter, Shape::Warning, QRectF(cell.left(), cell.top(), 14, cell.height()),
                   theme.role(Role::Warn).text);
        cell.setLeft(cell.left() + 19);
    }
    painter.setFont(smaller(plain));
    painter.setPen(theme.secondary);
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.note, Qt::ElideRight, static_cast<int>(cell.width())));
    painter.restore();
}

void paintHeadings(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    for (qsizetype row = 0; row < static_cast<qsizetype>(scene.rows.size()); ++row)
        if (const TimelineRow &content = scene.rows[static_cast<size_t>(row)]; content.heading)
            paintHeading(painter, content, scene.layout.rowRect(row), theme);
}

void paintLabels(QPainter &painter, const TimelineScene &scene, const Theme &theme, const QRectF &exposed)
{
    const TimelineLayout &layout = scene.layout;
    for (qsizetype row = 0; row < static_cast<qsizetype>(scene.rows.size()); ++row) {
        const QRectF line = layout.rowRect(row);
        const QRectF cell(12, line.top(), layout.labelWidth - 20, line.height());
        if (!cell.intersects(exposed))
            continue;
        const TimelineRow &content = scene.rows[static_cast<size_t>(row)];
        painter.setPen(content.side == TimelineSide::After ? theme.text : theme.secondary);
        if (content.heading)
            continue; // over the lines of the hours, see paintHeadings
        painter.drawText(
            cell, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(content.label, Qt::ElideRight, static_cast<int>(cell.width())));
    }
}

} // namespace

void paintTimeline(QPainter &painter, const TimelineScene &scene, const Theme &theme, const QFont &font,
                   const QRectF &exposed)
{
    painter.fillRect(exposed, theme.surface);
    if (scene.rows.empty() || !scene.layout.scale.isValid())
        return;
    const QFont caption = smaller(font);
    painter.setFont(font);
    paintLabels(painter, scene, theme, exposed);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, scene, theme, exposed, true);
    painter.setRenderHint(QPainter::Antialiasing, false);

    painter.save();
    const QRectF area = timeArea(scene, exposed);
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setFont(tabular(caption));
    if (scene.week)
        paintDays(painter, scene, theme);
    else
        paintHours(painter, scene, theme, area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(caption);
    for (qsizetype row = 0; row < static_cast<qsizetype>(scene.rows.size()); ++row)
        for (const TimelineBar &bar : scene.rows[static_cast<size_t>(row)].bars)
            if (scene.layout.scale.shows(bar.from, bar.to))
                paintBar(painter, scene, theme, row, bar, area);
    paintDisputes(painter, scene, theme, area);
    paintMarks(painter, scene, theme, area, false);
    paintMark(painter, scene, theme);
    paintHeld(painter, scene, theme, timeArea(scene, QRectF(painter.window())));
    painter.restore();
    painter.setFont(font);
    paintHeadings(painter, scene, theme);
}

} // namespace shiftlane::ui
