#pragma once
#include "session/snapshot.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/notice_bar.h"
#include "ui/shell/actions.h"

namespace shiftlane::ui {

/// What stands above the panels because the snapshot says so.
[[nodiscard]] QList<Notice> noticesFor(const session::Snapshot &snapshot, const base::ScheduleId &group,
                                       const Actions &actions);
/// A finished command of the session.
[[nodiscard]] Notice noticeOf(const QString &kind, const QString &detail);

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
