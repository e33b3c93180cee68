#include "insight/day_difference.h"

#include "insight/student_t.h"
#include "schedule/week.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shiftlane::insight {

namespace {

constexpr size_t leastPastDays = 3;
/// Bad days are worse than good ones are good, even where ratios are made alike:
/// the tails are those of few degrees of freedom, however many days there are.
constexpr double mostDegrees = 18;
/// Fewer past days cannot say what load does.
constexpr size_t leastDaysForLoad = 15;
/// Keeps days of all the same load from saying that load can do anything.
constexpr double ridge = 0.01;
constexpr int minutesOfDay = 24 * 60;
constexpr double twoSided = 0.025;

std::map<QDate, Day> byDay(const std::vector<QueueInterval> &intervals, const DayClock &clock)
{
    std::map<QDate, Day> days;
    for (const QueueInterval &each : intervals) {
        const DayClock::Place place = clock.place(each.start);
        if (!place.repeated || days[place.date].count(place.minute) == 0)
            days[place.date][place.minute] = &each;
    }
    return days;
}

/// Load (logarithms of what was offered, during and before) and the ratio before.
constexpr size_t mostCauses = 3;
using Causes = std::array<double, mostCauses>;

/// A day as a point. Ratios by their arcsine, which makes chance the same near 1 as
/// elsewhere; more answered than offered (flow-in) counts as all.
struct Point {
    int weekday = 0;
    double ratio = 0;
    Causes causes{};
};

double angle(const Counts &counts) { return std::asin(std::sqrt(std::clamp(counts.ratio(), 0.0, 1.0))); }

double ratioOf(double angleOf)
{
    const double root = std::sin(std::clamp(angleOf, 0.0, std::acos(0.0)));
    return root * root;
}

std::optional<Point> pointOf(int weekday, const Day &day, const std::vector<int> &during,
                             const std::vector<int> &before)
{
    const Counts now = add(day, during);
    const Counts then = add(day, before);
    if (now.offered <= 0 || (!before.empty() && then.offered <= 0))
        return std::nullopt;
    Point point{weekday, angle(now), {std::log(now.offered), 0, 0}};
    if (!before.empty())
        point.causes = {std::log(now.offered), std::log(then.offered), angle(then)};
    return point;
}

std::vector<Point> pastPoints(const Baseline &baseline, const std::vector<int> &during, const std::vector<int> &before)
{
    std::vector<Point> points;
    for (const auto &[weekday, days] : baseline.past)
        for (const Day &day : days)
            if (const auto point = pointOf(weekday, day, during, before))
                points.push_back(*point);
    const auto same = std::count_if(points.begin(), points.end(),
                                    [&](const Point &each) { return each.weekday == baseline.weekday; });
    // Too few of this weekday: all working days are one kind of day.
    if (same < static_cast<std::ptrdiff_t>(leastPastDays))
        for (Point &each : points)
            each.weekday = baseline.weekday;
    return points;
}

/// Too few days to learn from: as much better or worse than before as usual.
void takeBefore(Point &point)
{
    point.ratio -= point.causes[2];
    point.causes = {};
}

std::map<int, std::pair<Point, double>> meansOf(const std::vector<Point> &points)
{
    std::map<int, std::pair<Point, double>> means;
    for (const Point &each : points) {
        auto &[sum, days] = means[each.weekday];
        sum.ratio += each.ratio;
        for (size_t i = 0; i < mostCauses; ++i)
            sum.causes[i] += each.causes[i];
        ++days;
    }
    for (auto &[weekday, mean] : means) {
        mean.first.ratio /= mean.second;
        for (double &each : mean.first.causes)
            each /= mean.second;
    }
    return means;
}

Point less(Point point, const Point &mean)
{
    point.ratio -= mean.ratio;
    for (size_t i = 0; i < mostCauses; ++i)
        point.causes[i] -= mean.causes[i];
    return point;
}

double dot(const Causes &a, const Causes &b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

/// What causes do to the ratio, by least squares.
class Effects {
public:
    explicit Effects(const std::vector<Point> &points)
    {
        Causes sums{};
        for (size_t i = 0; i < mostCauses; ++i)
            squares_[i][i] = ridge;
        for (const Point &each : points) {
            for (size_t i = 0; i < mostCauses; ++i) {
                sums[i] += each.causes[i] * each.ratio;
                for (size_t j = 0; j < mostCauses; ++j)
                    squares_[i][j] += each.causes[i] * each.causes[j];
            }
        }
        slopes_ = solved(sums);
    }
    [[nodiscard]] double of(const Causes &causes) const { return dot(slopes_, causes); }
    /// How much a day far from the others is less certain.
    [[nodiscard]] double leverage(const Causes &causes) const { return dot(causes, solved(causes)); }

private:
    /// Elimination; the ridge keeps the pivots above zero.
    [[nodiscard]] Causes solved(Causes right) const
    {
        auto matrix = squares_;
        for (size_t i = 0; i < mostCauses; ++i) {
            for (size_t row = i + 1; row < mostCauses; ++row) {
                const double factor = matrix[row][i] / matrix[i][i];
                for (size_t j = i; j < mostCauses; ++j)
                    matrix[row][j] -= factor * matrix[i][j];
                right[row] -= factor * right[i];
            }
        }
        for (size_t i = mostCauses; i-- > 0;) {
            for (size_t j = i + 1; j < mostCauses; ++j)
                right[i] -= matrix[i][j] * right[j];
            right[i] /= matrix[i][i];
        }
        return right;
    }

    std::array<Causes, mostCauses> squares_{};
    Causes slopes_{};
};

/// How far today's angle lies under what it should be, and how sure that is.
struct Fall {
    double angle = 0;
    double spread = 0; ///< standard error for a single new day
    double degrees = 1;
    double days = 0; ///< of this weekday
};

Fall fallOf(Point today, std::vector<Point> past, bool hasBefore, double offered)
{
    const bool learns = past.size() >= leastDaysForLoad;
    if (!learns) {
        takeBefore(today);
        std::for_each(past.begin(), past.end(), takeBefore);
    }
    const auto means = meansOf(past);
    for (Point &each : past)
        each = less(each, means.at(each.weekday).first);
    const auto &[mean, days] = means.at(today.weekday);
    today = less(today, mean);
    const Effects effects(past);
    double squares = 0;
    for (const Point &each : past)
        squares += std::pow(each.ratio - effects.of(each.causes), 2);
    const double causes = !learns ? 0 : hasBefore ? 3 : 1;
    const double degrees = std::max(1.0, static_cast<double>(past.size() - means.size()) - causes);
    // Sampling alone (binomial) is the least that days differ by.
    const double variance = std::max(squares / degrees, 0.25 / offered);
    return {effects.of(today.causes) - today.ratio,
            std::sqrt(variance * (1 + 1 / days + effects.leverage(today.causes))), std::min(degrees, mostDegrees),
            days};
}

} // namespace

DayClock::Place DayClock::place(base::Instant instant) const
{
    const schedule::LocalTime local = schedule::toLocal(instant, zone);
    const int minute = local.time.msecsSinceStartOfDay() / 60'000 - beginsAtMinute;
    const int days = minute < 0 ? -1 : minute >= minutesOfDay ? 1 : 0;
    return {local.date.addDays(days), minute - days * minutesOfDay, local.repeated};
}

DayClock dayClockOf(const SyncWindow &window, const QTimeZone &zone)
{
    const QTime time = schedule::toLocal(window.from, zone).time;
    return {zone, time.msecsSinceStartOfDay() / 3'600'000 * 60 - minutesBefore};
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

Baseline baselineOf(const std::vector<QueueInterval> &intervals, const DayClock &clock, QDate today,
                    const std::set<QDate> &holidays)
{
    Baseline found;
    found.weekday = today.dayOfWeek();
    const bool weekend = found.weekday >= Qt::Saturday;
    for (auto &[date, day] : byDay(intervals, clock)) {
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
    const auto today = pointOf(baseline.weekday, baseline.today, during, before);
    auto past = pastPoints(baseline, during, before);
    if (!today || past.size() < leastPastDays)
        return std::nullopt;
    const Counts now = add(baseline.today, during);
    const Fall fall = fallOf(*today, std::move(past), !before.empty(), now.offered);
    const double usual = angle(now) + fall.angle;
    const double margin = quantileAbove(twoSided, fall.degrees) * fall.spread;
    const double ratio = std::min(now.ratio(), 1.0);
    Comparison result;
    result.points = ratio - ratioOf(usual);
    result.low = ratio - ratioOf(usual + margin);
    result.high = ratio - ratioOf(usual - margin);
    result.pastDays = static_cast<int>(fall.days);
    result.pValue = upperTail(fall.angle / fall.spread, fall.degrees);
    return result;
}

} // namespace shiftlane::insight
