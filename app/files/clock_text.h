#pragma once
#include "base/instant.h"

#include <QDate>
#include <QString>
#include <QStringView>
#include <QTimeZone>
#include <optional>
#include <variant>

/// Dates and wall-clock times as people write them in a cell.
namespace shiftlane::files {

/// `08:00`; with its offset (`01:30-05:00`) where that time happens twice.
[[nodiscard]] QString clockText(base::Instant instant, const QTimeZone &zone);
/// `08:00-10:15`; both with offset as soon as one needs it, because one alone
/// could be read two ways.
[[nodiscard]] QString clockRange(base::Instant from, base::Instant to, const QTimeZone &zone);

struct ClockTime {
    QTime time;
    std::optional<int> offsetMinutes;
};
struct ClockRange {
    ClockTime from;
    ClockTime to;
    QString rest; ///< what follows, without the blanks before it
};

/// h:mm, hh:mm or hh:mm:00, an offset ±hh:mm behind it allowed; 24:00 is not a time.
[[nodiscard]] std::optional<ClockTime> parseClock(QStringView text);
/// `hh:mm-hh:mm REST`; offsets on both or on none.
[[nodiscard]] std::optional<ClockRange> parseClockRange(QStringView text);
/// 2026-11-23, or 23.11.2026 as a spreadsheet may have rewritten it. Forms with
/// slashes could be either order and are nothing.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text);

/// An instant, or why that wall-clock time has none.
using Moment = std::variant<base::Instant, QString>;
[[nodiscard]] Moment momentOf(QDate date, const ClockTime &clock, const QTimeZone &zone);
/// The first moment with that clock time on `date` or the day after that is not
/// before `earliest` (with `strictly`: after it); `date` becomes its day.
[[nodiscard]] Moment momentFrom(QDate &date, const ClockTime &clock, const QTimeZone &zone, base::Instant earliest,
                                bool strictly);

} // namespace shiftlane::files
