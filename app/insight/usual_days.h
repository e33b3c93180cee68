#pragma once
#include "insight/queue_series.h"

#include <QDate>
#include <QTimeZone>
#include <set>

/// What the same weekday and time had in past weeks. Pure.
namespace shiftlane::insight {

/// One interval's past, days left out not counted.
struct UsualInterval {
    base::Instant start;
    double offered = 0; ///< middle of the past days
    double answered = 0;
    double answeredLow = 0; ///< least and most of them
    double answeredHigh = 0;
    int days = 0; ///< it rests on so many
    bool operator==(const UsualInterval &) const = default;
};

/// Intervals of one queue, sorted by start, all of one length.
using Past = std::vector<QueueInterval>;

/// For each of `shown` the sum of `queues` at the same local time of the weeks
/// before, up to `weeks` of them. Shorter intervals get their share of a past one.
/// Intervals without a past day are left out.
[[nodiscard]] std::vector<UsualInterval> usualIntervals(const std::vector<QueueInterval> &shown,
                                                        const std::vector<const Past *> &queues, const QTimeZone &zone,
                                                        const std::set<QDate> &leftOut, int weeks);

/// Past days before `today` that are no working days like the others: holidays,
/// failures, days of which only a part is known. The service names no holidays and
/// no country, so the counts tell: less than 60 % of the middle of the same weekday
/// was offered. Weekdays with fewer than three days say nothing.
[[nodiscard]] std::set<QDate> unusualDays(const std::vector<const Past *> &queues, const QTimeZone &zone, QDate today);

} // namespace shiftlane::insight
