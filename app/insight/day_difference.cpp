#include "insight/day_difference.h"

#include "insight/student_t.h"
#include "schedule/week.h"

#include <algorithm>
#include <cmath>

namespace shiftlane::insight {

namespace {

constexpr size_t leastPastDays = 3;
/// A queue that its staff only just carries has bad days far worse than its good ones
/// are good: the tails are those of few degrees of freedom, however many days there
/// are. Measured over sandbox days (tst_verdict_days).
constexpr double mostDegrees = 7;

std::map<QDate, Day> byDay(const std::vector<QueueInterval> &intervals, const QTimeZone &zone)
{
    std::map<QDate, Day> days;
    for (const QueueInterval &each : intervals) {
        const schedule::LocalTime local = schedule::toLocal(each.start, zone);
        if (!local.repeated || days[local.date].count(local.time.msecsSinceStartOfDay() / 60'000) == 0)
            days[local.date][local.time.msecsSinceStartOfDay() / 60'000] = &each;
    }
    return days;
}

/// Ratio over `during` less ratio over `before`; nothing where a side is empty.
struct Difference {
    double points = 0;
    double sampling = 0; ///< its binomial variance
};
std::optional<Difference> difference(const Day &day, const std::vector<int> &during, const std::vector<int> &before)
{
    const Counts now = add(day, during);
    if (now.offered <= 0)
        return std::nullopt;
    if (before.empty())
        return Difference{now.ratio(), now.variance()};
    const Counts then = add(day, before);
    if (then.offered <= 0)
        return std::nullopt;
    return Difference{now.ratio() - then.ratio(), now.variance() + then.variance()};
}

/// The differences of past days: where they lie on this weekday, and how far days
/// stray from the middle of their own weekday.
struct Usual {
    double middle = 0;
    double days = 0; ///< that the middle rests on
    double variance = 0;
    double degrees = 0;
};

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double each : values)
        sum += each;
    return sum / static_cast<double>(values.size());
}

double squaresAround(const std::vector<double> &values, double middle)
{
    double sum = 0;
    for (const double each : values)
        sum += (each - middle) * (each - middle);
    return sum;
}

std::optional<Usual> usualOf(const Baseline &baseline, const std::vector<int> &during, const std::vector<int> &before)
{
    std::vector<double> same;
    std::vector<double> all;
    double squares = 0;
    double degrees = 0;
    for (const auto &[weekday, days] : baseline.past) {
        std::vector<double> points;
        for (const Day &day : days)
            if (const auto found = difference(day, during, before))
                points.push_back(found->points);
        if (points.empty())
            continue;
        squares += squaresAround(points, meanOf(points));
        degrees += static_cast<double>(points.size()) - 1;
        all.insert(all.end(), points.begin(), points.end());
        if (weekday == baseline.weekday)
            same = std::move(points);
    }
    if (all.size() < leastPastDays)
        return std::nullopt;
    // Too few of this weekday: all working days are one kind of day.
    if (same.size() < leastPastDays) {
        squares = squaresAround(all, meanOf(all));
        degrees = static_cast<double>(all.size()) - 1;
        same = all;
    }
    return Usual{meanOf(same), static_cast<double>(same.size()), squares / degrees, degrees};
}

} // namespace

double Counts::variance() const
{
    // Agresti's half keeps a ratio of 0 or 1 from being certain.
    const double p = (answered + 0.5) / (offered + 1);
    return p * (1 - p) / std::max(offered, 1.0);
}

Counts add(const Day &day, const std::vector<int> &minutes)
{
    Counts sum;
    for (const int minute : minutes) {
        if (const auto at = day.find(minute); at != day.end()) {
            sum.offered += at->second->offered;
            sum.answered += at->second->answered;
        }
    }
    return sum;
}

Baseline baselineOf(const std::vector<QueueInterval> &intervals, const QTimeZone &zone, QDate today,
                    const std::set<QDate> &holidays)
{
    Baseline found;
    found.weekday = today.dayOfWeek();
    const bool weekend = found.weekday >= Qt::Saturday;
    for (auto &[date, day] : byDay(intervals, zone)) {
        if (date == today)
            found.today = day;
        const bool alike = weekend ? date.dayOfWeek() == found.weekday : date.dayOfWeek() < Qt::Saturday;
        if (date < today && alike && !holidays.contains(date))
            found.past[date.dayOfWeek()].push_back(day);
    }
    return found;
}

std::optional<Comparison> compare(const Baseline &baseline, const std::vector<int> &during,
                                  const std::vector<int> &before)
{
    const auto today = difference(baseline.today, during, before);
    const auto usual = usualOf(baseline, during, before);
    if (!today || !usual)
        return std::nullopt;
    Comparison result;
    result.points = today->points - usual->middle;
    result.degrees = std::min(usual->degrees, mostDegrees);
    result.pastDays = static_cast<int>(usual->days);
    result.spread = std::sqrt(std::max(usual->variance, today->sampling) * (1 + 1 / usual->days));
    result.pValue = upperTail(-result.points / result.spread, result.degrees);
    return result;
}

} // namespace shiftlane::insight
