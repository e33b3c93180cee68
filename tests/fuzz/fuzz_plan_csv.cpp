#include "files/plan_csv.h"
#include "fuzz/fuzz_target.h"

#include <QBuffer>

using namespace shiftlane;

namespace {

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

} // namespace

FUZZ_TARGET(plan_csv)
{
    static const World world;
    const files::UnitsById units{{world.unit.id, world.unit}};
    for (const files::WeekSnapshot *snapshot : {&world.snapshot, static_cast<const files::WeekSnapshot *>(nullptr)}) {
        QBuffer buffer;
        buffer.setData(input);
        buffer.open(QIODevice::ReadOnly);
        const auto reading = files::readPlanCsv(buffer, units, {world.snapshot.groups.front().group}, snapshot);
        for (const files::RowProblem &problem : reading.problems)
            fuzz::expect(!problem.sentence().isEmpty());
        if (reading.problems.empty() && snapshot) // what was read can be written
            fuzz::expect(!files::writePlanCsv(*snapshot, units, reading.plan).isEmpty());
    }
}
