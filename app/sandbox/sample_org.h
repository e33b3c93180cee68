#pragma once
#include "sandbox/chance.h"
#include "sandbox/world.h"

namespace shiftlane::sandbox {

/// How big the sample is. Groups are published schedules; they fill this week
/// over all units, then the next, then more weeks (and above 48 more units).
struct SampleSize {
    int agents = 240;
    int groups = 12;
    int openTrades = 18;
};

/// A believable contact centre. The seed and the weeks that hold `now` decide
/// everything: ids, names, shifts, versions, trades.
[[nodiscard]] World sampleOrg(quint32 seed, const SampleSize &size, Instant now);

// The parts, in the order they are made.
[[nodiscard]] std::vector<schedule::BusinessUnit> sampleUnits(quint32 seed, const IdMaker &ids, int count, int agents);
[[nodiscard]] std::vector<HeldQueue> sampleQueues(quint32 seed, const IdMaker &ids,
                                                  const std::vector<schedule::BusinessUnit> &units);
/// One schedule with a row for each agent of the unit; `name` makes its ids.
[[nodiscard]] HeldSchedule sampleSchedule(quint32 seed, const IdMaker &ids, const schedule::BusinessUnit &unit,
                                          QDate weekDate, bool published, const QString &name);
void addSampleTrades(World &world, quint32 seed, const IdMaker &ids, int count);

} // namespace shiftlane::sandbox
