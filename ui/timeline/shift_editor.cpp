#include "ui/timeline/shift_editor.h"

#include "schedule/week.h"
#include "ui/timeline/words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QUndoStack>
#include <algorithm>
#include <array>

namespace shiftlane::ui {
namespace {

using base::Instant;
using schedule::Shift;

constexpr int step = plan::defaultSnapMinutes;
constexpr int fineStep = 5;

/// What a key, and the same line of the menu, does with a shift.
struct Command {
    const char *words; ///< translated in the context Timeline
    QKeyCombination keys;
    ShiftPart part = ShiftPart::Body;
    int minutes = 0;
    int days = 0;
};

const std::array<Command, 10> &commands()
{
    const Qt::KeyboardModifiers end = Qt::AltModifier | Qt::ShiftModifier;
    const Qt::KeyboardModifiers start = end | Qt::ControlModifier;
    const Qt::KeyboardModifiers fine = Qt::ControlModifier | Qt::AltModifier;
    static const std::array<Command, 10> all{
        {{QT_TRANSLATE_NOOP("Timeline", "Move 15 min earlier"), Qt::ALT | Qt::Key_Left, ShiftPart::Body, -step, 0},
         {QT_TRANSLATE_NOOP("Timeline", "Move 15 min later"), Qt::ALT | Qt::Key_Right, ShiftPart::Body, step, 0},
         {QT_TRANSLATE_NOOP("Timeline", "Move 5 min earlier"), QKeyCombination(fine, Qt::Key_Left), ShiftPart::Body,
          -fineStep, 0},
         {QT_TRANSLATE_NOOP("Timeline", "Move 5 min later"), QKeyCombination(fine, Qt::Key_Right), ShiftPart::Body,
          fineStep, 0},
         {QT_TRANSLATE_NOOP("Timeline", "Move to the day before"), Qt::ALT | Qt::Key_PageUp, ShiftPart::Body, 0, -1},
         {QT_TRANSLATE_NOOP("Timeline", "Move to the next day"), Qt::ALT | Qt::Key_PageDown, ShiftPart::Body, 0, 1},
         {QT_TRANSLATE_NOOP("Timeline", "Start 15 min earlier"), QKeyCombination(start, Qt::Key_Left), ShiftPart::Start,
          -step, 0},
         {QT_TRANSLATE_NOOP("Timeline", "Start 15 min later"), QKeyCombination(start, Qt::Key_Right), ShiftPart::Start,
          step, 0},
         {QT_TRANSLATE_NOOP("Timeline", "End 15 min earlier"), QKeyCombination(end, Qt::Key_Left), ShiftPart::End,
          -step, 0},
         {QT_TRANSLATE_NOOP("Timeline", "End 15 min later"), QKeyCombination(end, Qt::Key_Right), ShiftPart::End, step,
          0}}};
    return all;
}

Shift carriedOut(const Command &command, const Shift &shift, const QTimeZone &zone)
{
    return command.days != 0 ? movedByDays(shift, command.days, zone)
                             : stepped(shift, command.part, command.minutes, zone);
}

QByteArray keyOf(const Shift &shift, ShiftPart part)
{
    const QByteArray id = shift.id.isEmpty() ? QByteArrayLiteral("new") : shift.id.value.toUtf8();
    return id + ' ' + QByteArray::number(static_cast<int>(part));
}

bool isFine(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier);
}

} // namespace

ShiftEditor::ShiftEditor(TimelineCanvas &canvas) : QObject(&canvas), canvas_(canvas)
{
    canvas_.installEventFilter(this);
    canvas_.viewport()->installEventFilter(this);
}

void ShiftEditor::setWeek(session::AgentWeekPtr week, QDate day)
{
    week_ = std::move(week);
    day_ = day;
    if (drag_ && (!week_ || !plan::findShift(shownAfter(*week_), drag_->ref())))
        cancel();
}

qsizetype ShiftEditor::afterRow() const
{
    const auto &rows = canvas_.scene().rows;
    return !rows.empty() && rows.back().side == TimelineSide::After ? static_cast<qsizetype>(rows.size()) - 1 : -1;
}

ShiftEditor::Grip ShiftEditor::gripAt(const QPointF &point) const
{
    const qsizetype row = afterRow();
    const TimelineLayout &layout = canvas_.scene().layout;
    if (!week_ || row < 0 || point.x() < layout.labelWidth ||
        !layout.rowRect(row).contains(QPointF(layout.scale.left + 1, point.y())))
        return {};
    Grip best;
    for (const Shift &shift : shownAfter(*week_).shifts) {
        if (shift.activities.empty())
            continue;
        const ShiftPart part = partAt(layout.scale, shift.start(), shift.end(), point.x());
        if (part == ShiftPart::None)
            continue;
        const Instant at = layout.scale.toInstant(point.x());
        int activity = 0;
        while (activity + 1 < static_cast<int>(shift.activities.size()) &&
               shift.activities[static_cast<size_t>(activity)].end() <= at)
            ++activity;
        // Between two shifts that touch, the one that holds the point wins.
        if (!best.shift || (shift.start() <= at && at < shift.end()))
            best = {&shift, part, activity};
    }
    return best;
}

ShiftEditor::Grip ShiftEditor::gripOfCurrent() const
{
    const TimelineBar *bar = canvas_.currentBar();
    if (!week_ || !bar || bar->kind != TimelineBar::Kind::Activity)
        return {};
    const bool after = canvas_.scene().current.row == afterRow();
    for (const Shift &shift : shownAfter(*week_).shifts) {
        const bool same = after ? shift.start() == bar->shiftFrom && shift.id == bar->shift
                                : !bar->shift.isEmpty() && shift.id == bar->shift;
        if (!same)
            continue;
        int activity = 0;
        while (activity + 1 < static_cast<int>(shift.activities.size()) &&
               shift.activities[static_cast<size_t>(activity)].end() <= bar->from)
            ++activity;
        return {&shift, ShiftPart::Body, activity};
    }
    return {};
}

bool ShiftEditor::press(const QPointF &point)
{
    const Grip grip = gripAt(point);
    if (!grip.shift)
        return false;
    canvas_.setFocus(Qt::MouseFocusReason);
    canvas_.setCurrent(TimelineSide::After, grip.shift->start(), grip.activity);
    if (!editObstacle(*week_, *grip.shift).isEmpty())
        return true;
    drag_ = ShiftDrag{grip.part, *grip.shift, canvas_.scene().layout.scale.toInstant(point.x()), grip.activity};
    pressedAt_ = point;
    moving_ = false;
    now_.reset();
    return true;
}

bool ShiftEditor::drag(const QPointF &point, Qt::KeyboardModifiers modifiers)
{
    if (!drag_)
        return false;
    if (!moving_ && (point - pressedAt_).manhattanLength() < QApplication::startDragDistance() / 2.0)
        return true;
    moving_ = true;
    // Beyond the edge of a zoomed view the picture follows.
    const double right = canvas_.viewport()->width() - 8;
    const double left = canvas_.scene().layout.labelWidth + 8;
    QScrollBar *bar = canvas_.horizontalScrollBar();
    if (point.x() > right || point.x() < left)
        bar->setValue(bar->value() + (point.x() > right ? 1 : -1) * bar->singleStep() / 4);
    const Instant at = canvas_.scene().layout.scale.toInstant(point.x());
    const Shift now = dragged(*drag_, at, isFine(modifiers) ? fineStep : step, week_->zone);
    if (now_ && *now_ == now)
        return true;
    now_ = now;
    Q_EMIT previewChanged(replaced(shownAfter(*week_), drag_->ref(), now));
    const Shift &was = drag_->shift;
    canvas_.setHeld(HeldShift{afterRow(),
                              {was.start(), was.end()},
                              {now.start(), now.end()},
                              readoutText(was, now, week_->zone),
                              dropWarning(*week_, drag_->ref(), now)});
    return true;
}

bool ShiftEditor::cancel()
{
    if (!drag_)
        return false;
    drag_.reset();
    now_.reset();
    const bool moved = moving_;
    moving_ = false;
    canvas_.setHeld(std::nullopt);
    if (moved)
        Q_EMIT previewChanged(std::nullopt);
    return moved;
}

bool ShiftEditor::drop()
{
    if (!drag_)
        return false;
    const ShiftDrag done = *drag_;
    const std::optional<Shift> now = now_;
    cancel();
    if (now && *now != done.shift)
        change({plan::findShift(shownAfter(*week_), done.ref()), done.part, done.activity}, *now, {});
    return true;
}

void ShiftEditor::showCursor(const QPointF &point)
{
    const Grip grip = gripAt(point);
    const bool can = grip.shift && editObstacle(*week_, *grip.shift).isEmpty();
    canvas_.viewport()->setCursor(!can                                                           ? Qt::ArrowCursor
                                  : grip.part == ShiftPart::Start || grip.part == ShiftPart::End ? Qt::SizeHorCursor
                                                                                                 : Qt::OpenHandCursor);
}

bool ShiftEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool picture = watched == canvas_.viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return picture && mouse->button() == Qt::LeftButton && press(mouse->position());
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!picture)
            return false;
        if (!drag_)
            showCursor(mouse->position());
        return drag(mouse->position(), mouse->modifiers());
    }
    case QEvent::MouseButtonRelease:
        return picture && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && drop();
    case QEvent::ShortcutOverride:
        if (!picture && keyPressed(static_cast<QKeyEvent &>(*event), true)) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress:
        return !picture && keyPressed(static_cast<QKeyEvent &>(*event), false);
    case QEvent::FocusOut:
        if (!picture)
            cancel();
        return false;
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool keys = menu->reason() == QContextMenuEvent::Keyboard;
        if (!week_ || afterRow() < 0 || picture == keys)
            return false;
        const Instant at = canvas_.scene().layout.scale.toInstant(menu->pos().x());
        openMenu(menu->globalPos(), keys ? gripOfCurrent() : gripAt(menu->pos()),
                 keys ? day_ : schedule::toLocal(at, week_->zone).date);
        return true;
    }
    default:
        return false;
    }
}

bool ShiftEditor::keyPressed(QKeyEvent &event, bool only)
{
    if (event.key() == Qt::Key_Escape && drag_)
        return only || cancel() || true;
    if (!week_ || drag_ || afterRow() < 0)
        return false;
    if (event.key() == Qt::Key_Insert && event.modifiers() == Qt::NoModifier) {
        if (!only)
            add(day_);
        return true;
    }
    if (undo_ && event.matches(QKeySequence::Undo) && !only) {
        undo_->undo();
        return true;
    }
    if (!canvas_.currentBar())
        return false;
    const QKeyCombination keys(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command &command) { return command.keys == keys; });
    const bool removes = keys == QKeyCombination(Qt::Key_Delete);
    if (found == commands().end() && !removes)
        return false;
    if (only)
        return true;
    const Grip grip = gripOfCurrent();
    if (!grip.shift)
        canvas_.say(Timeline::tr("There is no shift to edit here; the row after push has those that are"));
    else if (removes)
        remove(grip);
    else
        change(grip, carriedOut(*found, *grip.shift, week_->zone),
               found->days == 0 ? keyOf(*grip.shift, found->part) : QByteArray());
    return true;
}

void ShiftEditor::openMenu(const QPoint &global, const Grip &grip, QDate day)
{
    auto *menu = new QMenu(&canvas_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(Timeline::tr("Correct the shift"));
    const QString obstacle = grip.shift       ? editObstacle(*week_, *grip.shift)
                             : week_->canEdit ? QString()
                                              : Timeline::tr("Shifts are not edited at this stage");
    if (!obstacle.isEmpty())
        menu->addAction(obstacle)->setEnabled(false);
    else if (grip.shift)
        addMenuOf(*menu, *grip.shift);
    QAction *made = menu->addAction(Timeline::tr("Add a shift on %1").arg(dayDate(day)));
    made->setShortcut(Qt::Key_Insert);
    made->setEnabled(week_->canEdit && newShift(*week_, day).has_value());
    connect(made, &QAction::triggered, this, [this, day] { add(day); });
    if (undo_) {
        menu->addSeparator();
        menu->addAction(undo_->createUndoAction(menu));
        menu->addAction(undo_->createRedoAction(menu));
    }
    menu->popup(global);
}

void ShiftEditor::addMenuOf(QMenu &menu, const Shift &shift)
{
    const plan::ShiftRef ref{shift.id, shift.start()};
    const auto gripNow = [this, ref] { return Grip{week_ ? plan::findShift(shownAfter(*week_), ref) : nullptr}; };
    for (const Command &command : commands()) {
        if (command.keys == QKeyCombination(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Left))
            menu.addSeparator();
        QAction *action = menu.addAction(Timeline::tr(command.words));
        action->setShortcut(command.keys);
        connect(action, &QAction::triggered, this, [this, gripNow, command] {
            if (const Grip grip = gripNow(); grip.shift)
                change(grip, carriedOut(command, *grip.shift, week_->zone), {});
        });
    }
    menu.addSeparator();
    QAction *removing = menu.addAction(Timeline::tr("Remove the shift"));
    removing->setShortcut(Qt::Key_Delete);
    connect(removing, &QAction::triggered, this, [this, gripNow] {
        if (const Grip grip = gripNow(); grip.shift)
            remove(grip);
    });
    menu.addSeparator();
}

void ShiftEditor::change(const Grip &grip, const Shift &shift, const QByteArray &mergeKey)
{
    if (!grip.shift)
        return;
    if (const QString obstacle = editObstacle(*week_, *grip.shift); !obstacle.isEmpty())
        return canvas_.say(obstacle);
    const plan::ShiftRef ref{grip.shift->id, grip.shift->start()};
    const QString day = dayDate(schedule::toLocal(grip.shift->start(), week_->zone).date);
    const bool moves = shift.lengthMinutes() == grip.shift->lengthMinutes();
    const QString text = (moves ? Timeline::tr("Move the shift of %1, %2") : Timeline::tr("Change the shift of %1, %2"))
                             .arg(week_->name, day);
    const QString readout = readoutText(*grip.shift, shift, week_->zone);
    const QString warning = dropWarning(*week_, ref, shift);
    const int activity = grip.activity;
    finish(plan::withShift(week_->edits, editBase(*week_), ref, shift), replaced(shownAfter(*week_), ref, shift), text,
           mergeKey);
    canvas_.setCurrent(TimelineSide::After, shift.start(), activity);
    canvas_.say(warning.isEmpty() ? readout
                                  : Timeline::tr("%1 – %2", "times of a shift, warning").arg(readout, warning));
}

void ShiftEditor::remove(const Grip &grip)
{
    if (const QString obstacle = editObstacle(*week_, *grip.shift); !obstacle.isEmpty())
        return canvas_.say(obstacle);
    const plan::ShiftRef ref{grip.shift->id, grip.shift->start()};
    const QString day = dayDate(schedule::toLocal(grip.shift->start(), week_->zone).date);
    finish(plan::withoutShift(week_->edits, editBase(*week_), ref), replaced(shownAfter(*week_), ref, std::nullopt),
           Timeline::tr("Remove the shift of %1, %2").arg(week_->name, day), {});
    canvas_.say(Timeline::tr("The shift of %1 is removed; Ctrl+Z brings it back").arg(day));
}

void ShiftEditor::add(QDate day)
{
    const std::optional<Shift> made = week_->canEdit ? newShift(*week_, day) : std::nullopt;
    if (!made)
        return canvas_.say(week_->canEdit ? Timeline::tr("%1 has a shift or a day off already").arg(dayDate(day))
                                          : Timeline::tr("Shifts are not edited at this stage"));
    const plan::ShiftRef ref{{}, made->start()};
    finish(plan::withShift(week_->edits, editBase(*week_), ref, *made), replaced(shownAfter(*week_), ref, *made),
           Timeline::tr("Add a shift for %1, %2").arg(week_->name, dayDate(day)), {});
    canvas_.setCurrent(TimelineSide::After, made->start(), 0);
}

void ShiftEditor::finish(const plan::AgentPlan &edits, schedule::AgentSchedule content, const QString &text,
                         const QByteArray &mergeKey)
{
    ShiftCorrection made{week_->edits, edits, std::move(content), text, mergeKey};
    if (!made.after.base)
        made.after.base = editBase(*week_);
    Q_EMIT corrected(made);
}

} // namespace shiftlane::ui
