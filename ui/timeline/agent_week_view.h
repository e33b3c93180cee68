#pragma once
#include "plan/merge.h"
#include "session/snapshot.h"
#include "ui/timeline/comparison.h"

#include <QWidget>
#include <memory>

class QUndoStack;

namespace shiftlane::ui {

/// One agent's week as bars of time: base, on the service, after push. Times
/// are wall-clock times of the business unit. Shows values and asks for
/// decisions; it decides nothing itself. Shifts of the after row are corrected
/// by mouse, keys and menu (shift_editor.h). GUI thread.
class AgentWeekView : public QWidget {
    Q_OBJECT
public:
    enum class Zoom { Day, Week };

    explicit AgentWeekView(QWidget *parent = nullptr);
    ~AgentWeekView() override;

    /// Null shows the empty state. The zoom and a day that was chosen stay where
    /// they are while it is the same agent and group; otherwise the first day with
    /// a conflict, else with a change, else with a shift is shown.
    void setWeek(shiftlane::session::AgentWeekPtr week);
    /// In the week's place: what each choice leads to for the agents of a trade.
    /// Nothing brings the week back.
    void setComparison(const std::optional<shiftlane::ui::Comparison> &comparison);
    /// A local day of the week shown; another day is clamped into it.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const;
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const;
    /// Zone of the person who looks, for "yours are 6 h ahead"; default: the system's.
    void setViewerZone(const QTimeZone &zone);
    /// Corrections become steps of this stack (not owned, may be null: then they
    /// are sent at once and cannot be undone). A step asks with editAgent.
    void setUndoStack(QUndoStack *stack);

    /// Whose week and which day, the days, the zoom: at the top, or elsewhere if
    /// whoever shows the view wants it so.
    [[nodiscard]] QWidget *heading() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The planner pressed a way out; `choice` is a plan::Choice.
    void conflictChoice(QByteArray id, int choice);
    void dayChanged(QDate day);
    /// The planner corrected a shift; editAgent follows.
    void editWanted(shiftlane::base::ScheduleId group, shiftlane::plan::AgentPlan before,
                    shiftlane::plan::AgentPlan after, QString text);
    /// What the agent's edits shall be, by a correction, its undo or redo.
    void editAgent(shiftlane::base::ScheduleId group, shiftlane::plan::AgentPlan edits);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// 1 and 2: the ways out of the conflict that is shown.
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace shiftlane::ui
