#pragma once
#include "session/snapshot.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/notice_bar.h"
#include "ui/shell/actions.h"

namespace shiftlane::ui {

/// What stands above the panels because the snapshot says so.
[[nodiscard]] QList<Notice> noticesFor(const session::Snapshot &snapshot, const base::ScheduleId &group,
                                       const Actions &actions);
/// What a failure means for the planner; its technical detail is not in it.
[[nodiscard]] QString failureSentence(const base::Failure &failure);
/// `The push ended: 38 agents applied, 2 parked.`
[[nodiscard]] QString finishedText(const session::Snapshot &snapshot);
/// A finished command of the session.
[[nodiscard]] Notice noticeOf(const QString &kind, const QString &detail);

/// Ids of finished commands that are no news any more: what was written to be
/// loaded once a plan is there, the report that the end of the push names.
[[nodiscard]] QStringList outdatedNotices(const session::Snapshot &before, const session::Snapshot &now);
/// The end of the push names it already.
[[nodiscard]] bool saysTheSame(const session::Snapshot &snapshot, const QString &kind, const QString &detail);
/// A table was written, or why it was not.
[[nodiscard]] Notice tableNotice(const QString &path, const QString &problem);
/// The incident report was written, or why not.
[[nodiscard]] Notice incidentNotice(const QString &path, const QString &problem);
/// What a printed table says under its title: connection, weeks, plan, when.
[[nodiscard]] QString paperLine(const session::Snapshot &snapshot);
[[nodiscard]] Notice rollBackNotice();
[[nodiscard]] Notice aboutNotice();
[[nodiscard]] Notice closingInMidPush(const QList<QAction *> &actions);
[[nodiscard]] Notice closingUnsaved(const QList<QAction *> &actions);
[[nodiscard]] Notice closingFrozen(const QList<QAction *> &actions);

/// What the planner reads where there are no groups; `total` while loading.
[[nodiscard]] EmptyText groupsAdvice(const session::Snapshot &snapshot);
struct TableAdvice {
    EmptyText agents;
    EmptyText trades;
    EmptyText conflicts;
    EmptyText parked;
};
[[nodiscard]] TableAdvice tableAdvice(const session::Snapshot &snapshot, const base::ScheduleId &group);

} // namespace shiftlane::ui
