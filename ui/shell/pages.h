#pragma once
#include "session/snapshot.h"

#include <QString>
#include <utility>
#include <vector>

namespace shiftlane::ui {

struct Actions;
class AgentsPage;
class AgentWeekView;
class ConflictsPage;
class GroupsPage;
class HistoryPage;
class LogPage;
class ParkedPage;
class QueuePerformancePanel;
class TablePane;
class TeamPage;
class TradesPage;
class UnroutedPage;

/// Every page of the window, once; each is owned by the widget it is put into.
struct Pages {
    explicit Pages(const Actions &actions);

    GroupsPage *groups;
    AgentsPage *agents;
    TradesPage *trades;
    ConflictsPage *conflicts;
    ParkedPage *parked;
    TeamPage *team;
    HistoryPage *history;
    UnroutedPage *unrouted;
    AgentWeekView *week;
    QueuePerformancePanel *performance;
    LogPage *log;

    /// The tables by the name under which their columns are remembered.
    [[nodiscard]] std::vector<std::pair<QString, TablePane *>> panes() const;
    /// Shows what of the snapshot belongs to `group`.
    void present(const session::Snapshot &snapshot, const base::ScheduleId &group) const;
    void setFilterText(const QString &text) const;
};

/// Null where the group is not there or not read.
[[nodiscard]] const session::GroupDetail *detailOf(const session::Snapshot &snapshot, const base::ScheduleId &group);

} // namespace shiftlane::ui
