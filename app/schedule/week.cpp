#include "schedule/week.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace shiftlane::schedule {

namespace {

using base::Instant;

qint64 wallMs(QDate date, QTime time)
{
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400'000LL + time.msecsSinceStartOfDay();
}

int offsetSecondsAt(qint64 ms, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

struct Candidates {
    std::array<qint64, 2> ms{};
    int count = 0;
};

// Every offset in force within a day of the wall time is tried; a candidate
// counts when the zone really has that offset there. QDateTime itself picks
// silently (reliability Q16), which a schedule must not.
Candidates candidatesFor(QDate date, QTime time, const QTimeZone &zone)
{
    const qint64 wall = wallMs(date, time);
    Candidates found;
    for (const qint64 probe : {wall - 86'400'000LL, wall, wall + 86'400'000LL}) {
        const qint64 offset = offsetSecondsAt(probe, zone);
        const qint64 candidate = wall - offset * 1'000LL;
        if (offsetSecondsAt(candidate, zone) != offset)
            continue;
        const auto last = found.ms.begin() + found.count;
        if (std::find(found.ms.begin(), last, candidate) == last && found.count < 2)
            found.ms[static_cast<size_t>(found.count++)] = candidate;
    }
    std::sort(found.ms.begin(), found.ms.begin() + found.count);
    return found;
}

} // namespace

LocalInstant toInstant(QDate date, QTime time, const QTimeZone &zone, std::optional<int> offsetMinutes)
{
    if (!zone.isValid() || !date.isValid() || !time.isValid())
        return {std::nullopt, LocalTimeProblem::InvalidZone};
    const Candidates found = candidatesFor(date, time, zone);
    if (found.count == 0)
        return {std::nullopt, LocalTimeProblem::Gap};
    if (offsetMinutes) {
        for (int i = 0; i < found.count; ++i) {
            const qint64 ms = found.ms[static_cast<size_t>(i)];
            if (offsetSecondsAt(ms, zone) == *offsetMinutes * 60)
                return {Instant{ms}, LocalTimeProblem::None};
        }
        return {std::nullopt, LocalTimeProblem::InvalidZone};
    }
    if (found.count == 2)
        return {std::nullopt, LocalTimeProblem::Ambiguous};
    return {Instant{found.ms[0]}, LocalTimeProblem::None};
}

LocalTime toLocal(Instant instant, const QTimeZone &zone)
{
    const int offset = offsetSecondsAt(instant.ms, zone);
    const qint64 wall = instant.ms + offset * 1'000LL;
    constexpr qint64 dayMs = 86'400'000LL;
    const qint64 day = wall >= 0 ? wall / dayMs : (wall - dayMs + 1) / dayMs;
    LocalTime local;
    local.date = QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + day);
    local.time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(wall - day * dayMs));
    local.offsetMinutes = offset / 60;
    local.repeated = candidatesFor(local.date, local.time, zone).count == 2;
    return local;
}

Instant startOfDay(QDate date, const QTimeZone &zone)
{
    if (!date.isValid() || !zone.isValid())
        return {};
    const Candidates midnight = candidatesFor(date, QTime(0, 0), zone);
    if (midnight.count > 0)
        return Instant{midnight.ms[0]};
    // Midnight falls into a gap: the first instant with this local date.
    qint64 low = wallMs(date, QTime(0, 0)) - 86'400'000LL * 2;
    qint64 high = wallMs(date, QTime(0, 0)) + 86'400'000LL * 2;
    while (high - low > 1'000) {
        const qint64 middle = low + (high - low) / 2 / 1'000 * 1'000;
        if (toLocal(Instant{middle}, zone).date < date)
            low = middle;
        else
            high = middle;
    }
    return Instant{high};
}

QDate startOfWeek(QDate date, Qt::DayOfWeek firstDay)
{
    const int back = (date.dayOfWeek() - static_cast<int>(firstDay) + 7) % 7;
    return date.addDays(-back);
}

WeekBounds weekBounds(QDate weekDate, int weekCount, const QTimeZone &zone)
{
    return {startOfDay(weekDate, zone), startOfDay(weekDate.addDays(7LL * std::max(1, weekCount)), zone)};
}

} // namespace shiftlane::schedule
