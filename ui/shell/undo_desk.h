#pragma once
#include "session/snapshot.h"

#include <QObject>
#include <QUndoStack>

namespace shiftlane::ui {

struct Actions;
class SessionLink;

/// What the planner did to the plan in hand and can take back: dispositions and
/// decided conflicts; the timeline puts its edits on the same stack. Forgets
/// when there is another plan and when a push begins: what was sent is not undone.
class UndoDesk : public QObject {
    Q_OBJECT
public:
    UndoDesk(SessionLink &link, const Actions &actions, QObject *parent = nullptr);

    [[nodiscard]] QUndoStack *stack() { return &stack_; }
    void present(const session::SnapshotPtr &snapshot);
    /// `disposition` is a plan::Disposition.
    void dispose(const base::ScheduleId &group, const QList<QString> &agents, int disposition);
    /// `choice` is a plan::Choice.
    void decide(const base::ScheduleId &group, const QList<QByteArray> &conflicts, int choice);

private:
    void follow(const Actions &actions);

    SessionLink &link_;
    QUndoStack stack_;
    session::SnapshotPtr snapshot_;
};

} // namespace shiftlane::ui
