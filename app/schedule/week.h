#pragma once
#include "base/instant.h"
#include "base/result.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>
#include <optional>

namespace shiftlane::schedule {

/// Why a local time has no single instant.
enum class LocalTimeProblem { None, Gap, Ambiguous, InvalidZone };

struct LocalInstant {
    std::optional<base::Instant> instant;
    LocalTimeProblem problem = LocalTimeProblem::None;
};

/// The instant of a wall-clock time in `zone`. In the gap of spring there is
/// none; in the repeated hour of autumn `offsetMinutes` must name one of its
/// two offsets, otherwise the answer is Ambiguous. An offset that the zone does
/// not have at that time is InvalidZone.
[[nodiscard]] LocalInstant toInstant(QDate date, QTime time, const QTimeZone &zone,
                                     std::optional<int> offsetMinutes = std::nullopt);

struct LocalTime {
    QDate date;
    QTime time;
    int offsetMinutes = 0;
    bool repeated = false; ///< the same wall-clock time happens twice that day
};

[[nodiscard]] LocalTime toLocal(base::Instant instant, const QTimeZone &zone);

/// First instant of a local day; where midnight falls into a gap, the first
/// instant that exists. Of an invalid day or zone: the epoch.
[[nodiscard]] base::Instant startOfDay(QDate date, const QTimeZone &zone);

/// First day of the week that holds `date`.
[[nodiscard]] QDate startOfWeek(QDate date, Qt::DayOfWeek firstDay);

/// [start, end) of `weekCount` weeks in the unit's zone; 167 or 169 hours where
/// the clock changes.
struct WeekBounds {
    base::Instant start;
    base::Instant end;
    [[nodiscard]] bool contains(base::Instant i) const { return start <= i && i < end; }
};
[[nodiscard]] WeekBounds weekBounds(QDate weekDate, int weekCount, const QTimeZone &zone);

} // namespace shiftlane::schedule
