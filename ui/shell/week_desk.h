#pragma once
#include "session/snapshot.h"

#include <QObject>

namespace shiftlane::ui {

struct Actions;
class SessionLink;

/// Which weeks are shown, reading and checking them, and closing one.
class WeekDesk : public QObject {
    Q_OBJECT
public:
    WeekDesk(SessionLink &link, const Actions &actions, QObject *parent = nullptr);
    void present(const session::SnapshotPtr &snapshot, const base::ScheduleId &currentGroup);

private:
    /// 0: this week.
    void move(int days);

    SessionLink &link_;
    session::SnapshotPtr snapshot_;
    base::ScheduleId group_;
};

} // namespace shiftlane::ui
