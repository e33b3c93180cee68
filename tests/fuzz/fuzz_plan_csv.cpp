#include "fuzz/fuzz_target.h"
#include "fuzz/plan_world.h"

#include <QBuffer>

using namespace shiftlane;

FUZZ_TARGET(plan_csv)
{
    static const fuzz::World world;
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
