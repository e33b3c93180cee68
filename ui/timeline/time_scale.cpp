#include "ui/timeline/time_scale.h"

#include "schedule/week.h"
#include "ui/timeline/words.h"

#include <array>
#include <cmath>

namespace shiftlane::ui {

double TimeScale::pixelsPerMs() const { return end > start ? width / static_cast<double>(end.ms - start.ms) : 0.0; }

double TimeScale::toX(base::Instant instant) const
{
    return left + static_cast<double>(instant.ms - start.ms) * pixelsPerMs();
}

base::Instant TimeScale::toInstant(double x) const
{
    const double perMs = pixelsPerMs();
    if (perMs <= 0)
        return start;
    return base::Instant{start.ms + static_cast<qint64>(std::llround((x - left) / perMs))};
}

namespace {

int hourStep(double pixelsPerHour, double minimumGap)
{
    static constexpr std::array steps{1, 2, 3, 4, 6, 12};
    for (const int step : steps)
        if (pixelsPerHour * step >= minimumGap)
            return step;
    return 24;
}

// Zones differ from UTC by whole quarters of an hour, so local full hours are
// found on quarters of UTC.
constexpr qint64 quarter = 15 * 60'000;

} // namespace

std::vector<TimeTick> hourTicks(const TimeScale &scale, const QTimeZone &zone, double minimumGap)
{
    std::vector<TimeTick> ticks;
    if (!scale.isValid() || !zone.isValid())
        return ticks;
    const int step = hourStep(scale.pixelsPerHour(), minimumGap);
    const bool drawEveryHour = scale.pixelsPerHour() >= 12;
    qint64 previousHour = -1;
    qint64 at = (scale.start.ms / quarter) * quarter;
    for (at = at < scale.start.ms ? at + quarter : at; at <= scale.end.ms; at += quarter) {
        const schedule::LocalTime local = schedule::toLocal(base::Instant{at}, zone);
        if (local.time.minute() != 0)
            continue;
        const bool labelled = local.time.hour() % step == 0;
        if (!labelled && !drawEveryHour)
            continue;
        TimeTick tick{base::Instant{at}, scale.toX(base::Instant{at}), {}, local.time.hour() == 0};
        if (labelled)
            tick.text = clock(tick.at, zone);
        // The second of two equal hours names its offset.
        const qint64 hourOfDay = local.date.toJulianDay() * 24 + local.time.hour();
        if (labelled && hourOfDay == previousHour)
            tick.text += QLatin1Char(' ') + offsetText(local.offsetMinutes);
        previousHour = hourOfDay;
        ticks.push_back(tick);
    }
    return ticks;
}

std::vector<TimeTick> dayTicks(const TimeScale &scale, const QTimeZone &zone)
{
    std::vector<TimeTick> ticks;
    if (!scale.isValid() || !zone.isValid())
        return ticks;
    QDate date = schedule::toLocal(scale.start, zone).date;
    for (int i = 0; i < 60; ++i, date = date.addDays(1)) {
        const base::Instant at = schedule::startOfDay(date, zone);
        if (at > scale.end)
            break;
        if (at >= scale.start)
            ticks.push_back({at, scale.toX(at), {}, true});
    }
    return ticks;
}

} // namespace shiftlane::ui
