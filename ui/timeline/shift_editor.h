#pragma once
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_drag.h"

#include <QObject>

class QMenu;
class QUndoStack;

namespace shiftlane::ui {

/// A correction that the planner made: the agent's edits before and after.
struct ShiftCorrection {
    plan::AgentPlan before;
    plan::AgentPlan after;
    schedule::AgentSchedule content; ///< what the after row shows from now on
    QString text;                    ///< for undo: "Move shift of Ada, Tue 1 Dec"
    QByteArray mergeKey;             ///< steps of one kind on one shift are undone together; empty = alone
};

/// Mouse, keys and menu of the after row, on top of a canvas (not owned): drags
/// a shift or an edge, steps by keys, adds, removes. What it makes of them is
/// plan/plan_edit.h's; where a shift is not to be edited it says why.
class ShiftEditor : public QObject {
    Q_OBJECT
public:
    explicit ShiftEditor(TimelineCanvas &canvas);

    /// The week whose after row is shown and the day that Insert fills. Lets go
    /// of a shift that is gone.
    void setWeek(session::AgentWeekPtr week, QDate day);
    void setUndoStack(QUndoStack *stack) { undo_ = stack; }
    [[nodiscard]] bool isDragging() const { return drag_.has_value() && moving_; }

Q_SIGNALS:
    /// While a shift is in the hand: what the after row would be; nothing = let go.
    void previewChanged(const std::optional<shiftlane::schedule::AgentSchedule> &after);
    void corrected(const shiftlane::ui::ShiftCorrection &correction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Grip {
        const schedule::Shift *shift = nullptr;
        ShiftPart part = ShiftPart::None;
        int activity = 0;
    };
    [[nodiscard]] Grip gripAt(const QPointF &point) const;
    [[nodiscard]] Grip gripOfCurrent() const;
    [[nodiscard]] qsizetype afterRow() const;

    bool press(const QPointF &point);
    bool drag(const QPointF &point, Qt::KeyboardModifiers modifiers);
    bool drop();
    bool cancel();
    void showCursor(const QPointF &point);
    bool keyPressed(class QKeyEvent &event, bool only);
    void openMenu(const QPoint &global, const Grip &grip, QDate day);
    void addMenuOf(QMenu &menu, const schedule::Shift &shift);

    void change(const Grip &grip, const schedule::Shift &shift, const QByteArray &mergeKey);
    void remove(const Grip &grip);
    void add(QDate day);
    void finish(const plan::AgentPlan &edits, schedule::AgentSchedule content, const QString &text,
                const QByteArray &mergeKey);

    TimelineCanvas &canvas_;
    session::AgentWeekPtr week_;
    QDate day_;
    QUndoStack *undo_ = nullptr;
    std::optional<ShiftDrag> drag_;
    QPointF pressedAt_;
    bool moving_ = false; ///< the pointer went far enough to mean it
    std::optional<schedule::Shift> now_;
};

} // namespace shiftlane::ui
