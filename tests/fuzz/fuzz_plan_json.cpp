#include "files/plan_json.h"
#include "fuzz/fuzz_target.h"
#include "fuzz/plan_world.h"

using namespace shiftlane;

FUZZ_TARGET(plan_json)
{
    static const fuzz::World world;
    const files::UnitsById units{{world.unit.id, world.unit}};
    const bool sound = files::checkPlanJson(input).empty();
    (void)files::looksLikeJson(input);
    (void)files::snapshotIdOfJson(input);
    for (const files::WeekSnapshot *snapshot : {&world.snapshot, static_cast<const files::WeekSnapshot *>(nullptr)}) {
        const auto reading = files::readPlanJson(input, units, {world.snapshot.groups.front().group}, snapshot);
        fuzz::expect(sound || !reading.problems.empty());
        fuzz::expect(reading.problems.empty() || reading.plan.groups.empty());
        for (const files::RowProblem &problem : reading.problems)
            fuzz::expect(problem.line > 0 && !problem.sentence().isEmpty());
        if (reading.problems.empty() && snapshot) // what was read can be written
            fuzz::expect(!files::writePlanCsv(*snapshot, units, reading.plan).isEmpty());
    }
}
