#pragma once
#include "insight/queue_series.h"

#include <QDate>
#include <QTimeZone>
#include <map>
#include <set>

/// The difference that one day makes, measured against past days. Pure; the
/// method stands in push_effect.h.
namespace shiftlane::insight {

inline constexpr int minutesBefore = 120; ///< what is before a push, at most

/// Days begin where a push leaves them whole, so that a night is one: two hours before
/// its first write, by the wall clock. Such a day has the date of that write's day.
struct DayClock {
    QTimeZone zone;
    int beginsAtMinute = 0; ///< of the local day; negative: on the evening before

    struct Place {
        QDate date;
        int minute = 0;        ///< since the day began, by the wall clock
        bool repeated = false; ///< for the second time that day
    };
    [[nodiscard]] Place place(base::Instant instant) const;
};
[[nodiscard]] DayClock dayClockOf(const SyncWindow &window, const QTimeZone &zone);

/// Intervals of a day by their wall-clock minute, so that days compare over
/// a clock change. Points into the series.
using Day = std::map<int, const QueueInterval *>;

struct Counts {
    double offered = 0;
    double answered = 0;
    [[nodiscard]] double ratio() const { return offered > 0 ? answered / offered : 0; }
};
[[nodiscard]] Counts add(const Day &day, const std::vector<int> &minutes);

struct Baseline {
    Day today;
    int weekday = 0;
    std::map<int, std::vector<Day>> past; ///< by weekday; on a weekend that weekday alone
};
[[nodiscard]] Baseline baselineOf(const std::vector<QueueInterval> &intervals, const DayClock &clock, QDate today,
                                  const std::set<QDate> &holidays);

/// Today's answer ratio over `during` against what past days, today's load and
/// today's ratio `before` say it should be.
struct Comparison {
    double points = 0; ///< negative: less than usual
    double low = 0;    ///< the interval that holds the true one in 95 of 100 cases
    double high = 0;
    double pValue = 1; ///< one-sided, of a drop
    int pastDays = 0;  ///< that say what is usual
};
/// Nothing where today has no conversations there or fewer than three past days have.
[[nodiscard]] std::optional<Comparison> compare(const Baseline &baseline, const std::vector<int> &during,
                                                const std::vector<int> &before);

} // namespace shiftlane::insight
