#include "sandbox/sample_org.h"

#include "schedule/week.h"

#include <algorithm>

namespace shiftlane::sandbox {

namespace {

int unitCount(int groups) { return groups <= 48 ? std::clamp(groups, 1, 6) : (groups + 7) / 8; }

void addSchedule(World &world, HeldSchedule held) { world.schedules.emplace(held.group.key.schedule, std::move(held)); }

} // namespace

World sampleOrg(quint32 seed, const SampleSize &size, Instant now)
{
    const IdMaker ids(seed);
    World world;
    world.divisionId = ids.named(QStringLiteral("division/home"));
    const int groups = std::max(size.groups, 1);
    const int units = unitCount(groups);
    world.units = sampleUnits(seed, ids, units, std::max(size.agents, units));
    world.queues = sampleQueues(seed, ids, world.units);
    world.indexAgents();
    const int weeks = (groups + units - 1) / units;
    const auto weekOf = [&](const schedule::BusinessUnit &unit, int week) {
        return schedule::startOfWeek(schedule::toLocal(now, unit.zone).date, unit.startDayOfWeek).addDays(7 * week);
    };
    for (int g = 0; g < groups; ++g) {
        const schedule::BusinessUnit &unit = world.units[static_cast<size_t>(g % units)];
        const QDate week = weekOf(unit, g / units);
        const QString name = QStringLiteral("schedule/%1/%2").arg(unit.id.value, week.toString(Qt::ISODate));
        addSchedule(world, sampleSchedule(seed, ids, unit, week, true, name));
    }
    for (int u = 0; u < units; ++u) {
        const schedule::BusinessUnit &unit = world.units[static_cast<size_t>(u)];
        const QDate week = weekOf(unit, u % 2 == 0 ? weeks - 1 : weeks);
        const QString name = QStringLiteral("draft/%1/%2").arg(unit.id.value, week.toString(Qt::ISODate));
        addSchedule(world, sampleSchedule(seed, ids, unit, week, false, name));
    }
    addSampleTrades(world, seed, ids, size.openTrades);
    return world;
}

} // namespace shiftlane::sandbox
