#pragma once
#include "files/plan_csv.h"

/// A business unit and a week, for readers of plans.
namespace shiftlane::fuzz {

struct World {
    schedule::BusinessUnit unit;
    files::WeekSnapshot snapshot;

    World()
    {
        unit.id = base::BusinessUnitId(QStringLiteral("bu"));
        unit.name = QStringLiteral("Unit");
        unit.zone = QTimeZone("Europe/London");
        schedule::ActivityCode queue;
        queue.id = base::ActivityCodeId(QStringLiteral("0"));
        queue.name = QStringLiteral("On Queue");
        queue.category = schedule::ActivityCategory::OnQueueWork;
        queue.defaultCode = queue.paid = true;
        schedule::ActivityCode pause;
        pause.id = base::ActivityCodeId(QStringLiteral("1"));
        pause.name = QStringLiteral("Break");
        unit.codes = {queue, pause};
        unit.agents = {{base::AgentId(QStringLiteral("a1")), QStringLiteral("Ann"), {}},
                       {base::AgentId(QStringLiteral("a2")), QStringLiteral("Bob"), {}}};
        files::SnapshotGroup group;
        group.group.key = {unit.id, QDate(2026, 3, 23), base::ScheduleId(QStringLiteral("g"))};
        group.group.version = 3;
        group.businessUnitName = unit.name;
        schedule::AgentSchedule agent;
        agent.agent = unit.agents.front().id;
        agent.version = 1;
        group.agents = {agent};
        snapshot = {QStringLiteral("snap"), base::Instant{1'700'000'000'000}, {group}};
    }
};

} // namespace shiftlane::fuzz
