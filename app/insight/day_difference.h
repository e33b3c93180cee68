#pragma once
#include "insight/queue_series.h"

#include <QDate>
#include <QTimeZone>
#include <map>
#include <set>

/// The difference that one day makes, measured against past days. Pure; the
/// method stands in push_effect.h.
namespace shiftlane::insight {

/// Intervals of a local day by their wall-clock minute, so that days compare over
/// a clock change. Points into the series.
using Day = std::map<int, const QueueInterval *>;

struct Counts {
    double offered = 0;
    double answered = 0;
    [[nodiscard]] double ratio() const { return offered > 0 ? answered / offered : 0; }
    [[nodiscard]] double variance() const; ///< of the ratio, by sampling alone
};
[[nodiscard]] Counts add(const Day &day, const std::vector<int> &minutes);

struct Baseline {
    Day today;
    int weekday = 0;
    std::map<int, std::vector<Day>> past; ///< by weekday; on a weekend that weekday alone
};
[[nodiscard]] Baseline baselineOf(const std::vector<QueueInterval> &intervals, const QTimeZone &zone, QDate today,
                                  const std::set<QDate> &holidays);

/// Today's answer ratio over `during` less `before`, against the past days' own.
struct Comparison {
    double points = 0; ///< negative: less than usual
    double spread = 0; ///< standard error for a single new day
    double degrees = 1;
    double pValue = 1; ///< one-sided, of a drop
    int pastDays = 0;  ///< that say what is usual
};
/// Nothing where today has no conversations there or fewer than three past days have.
[[nodiscard]] std::optional<Comparison> compare(const Baseline &baseline, const std::vector<int> &during,
                                                const std::vector<int> &before);

} // namespace shiftlane::insight
