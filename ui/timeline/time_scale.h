#pragma once
#include "base/instant.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <vector>

namespace shiftlane::ui {

/// Time <-> pixel, linear in real time: a day of 23 or 25 hours is as long as
/// it is. A plain value; pixels are logical ones.
struct TimeScale {
    base::Instant start;
    base::Instant end;
    double left = 0;  ///< x of `start`
    double width = 0; ///< pixels from `start` to `end`

    [[nodiscard]] bool isValid() const { return end > start && width > 0; }
    [[nodiscard]] double pixelsPerMs() const;
    [[nodiscard]] double pixelsPerHour() const { return pixelsPerMs() * 3'600'000.0; }
    [[nodiscard]] double toX(base::Instant instant) const;
    /// Rounded to the millisecond; not clamped.
    [[nodiscard]] base::Instant toInstant(double x) const;
    [[nodiscard]] bool shows(base::Instant from, base::Instant to) const { return from < end && start < to; }
};

/// A line of the axis. `text` is empty where only the line is drawn.
struct TimeTick {
    base::Instant at;
    double x = 0;
    QString text;
    bool dayStart = false;
    bool operator==(const TimeTick &) const = default;
};

/// Lines at whole local hours of `zone`, as dense as `minimumGap` pixels
/// between two texts allow. Local hours that do not exist are missing, repeated
/// ones appear twice and the second says its offset.
[[nodiscard]] std::vector<TimeTick> hourTicks(const TimeScale &scale, const QTimeZone &zone, double minimumGap);

/// One line per local midnight within the scale, without text.
[[nodiscard]] std::vector<TimeTick> dayTicks(const TimeScale &scale, const QTimeZone &zone);

} // namespace shiftlane::ui
