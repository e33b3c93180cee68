#pragma once
#include "sandbox/world.h"
#include "schedule/week.h"

namespace shiftlane::sandbox {

/// A quarter of an hour of a voice queue, as an estimate from who is on queue.
/// offered = answered + abandoned + flowOut (contract E.1).
struct QuarterFigures {
    int offered = 0;
    int answered = 0;
    int abandoned = 0;
    int flowOut = 0;
    int overSla = 0; ///< of the answered
    qint64 answeredWaitMs = 0;
    qint64 abandonedWaitMs = 0;
    qint64 flowOutWaitMs = 0;
    qint64 talkMs = 0;
    qint64 afterCallMs = 0;
};

inline constexpr int quarterMinutes = 15;

/// Share of the peak of a local time: two humps, a quiet night, a weekday's weight.
[[nodiscard]] double demandShare(const schedule::LocalTime &local);

/// Minutes that members of the queue spend on queue by the published schedules
/// in each of `count` quarters from `from`. Before the first published week the
/// same weekday of that week stands in: history looks like the present plan.
[[nodiscard]] std::vector<double> onQueueMinutes(const World &world, const HeldQueue &queue, Instant from, int count);

/// Follows from seed, quarter and staffing alone; `share` (0–1) of the quarter
/// has passed.
[[nodiscard]] QuarterFigures quarterFigures(const HeldQueue &queue, const QTimeZone &zone, Instant start,
                                            double onQueueMinutes, double share);

} // namespace shiftlane::sandbox
